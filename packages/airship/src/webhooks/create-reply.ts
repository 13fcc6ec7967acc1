import { ConfigurationError, InvalidInputError, TextwireError } from '@textwire/core'
import type { CallOptions } from '@textwire/core'
import type { ReplyClient, ReplyContent, ReplyFields, ReplyResult } from './reply-content.ts'
import { ReplyRefusedError } from './reply-refused-error.ts'

/** The way to answer one text. */
export interface Reply {
  canReply(): boolean
  reply(content: ReplyContent, options?: CallOptions): Promise<ReplyResult>
  /** Whether the person has a reply, or may have one: handling the text again would answer it twice. */
  mayBeOut(): boolean
}

export interface ReplyParts {
  readonly id: string
  /** When the time to reply is over, in milliseconds since the epoch. */
  readonly untilMs: number
  readonly airship: ReplyClient | undefined
  now(): number
}

export function createReply({ id, untilMs, airship, now }: ReplyParts): Reply {
  let isUnderWay = false
  let isOut = false
  const canReply = () => now() < untilMs
  const send = async (body: ReplyFields, client: ReplyClient, options?: CallOptions) => {
    isUnderWay = true
    try {
      const result = await client.sms.respond({ ...body, mobile_originated_id: id }, options)
      isOut = true
      return result
    } catch (error) {
      isOut ||= !isSurelyNotSent(error)
      throw error
    } finally {
      isUnderWay = false
    }
  }
  return {
    canReply,
    mayBeOut: () => isOut || isUnderWay,
    reply: async (content, options) => {
      if (airship === undefined) throw noClient()
      const body = toFields(content)
      if (isUnderWay) throw new ReplyRefusedError('replyUnderWay')
      if (!canReply()) throw new ReplyRefusedError('replyTooLate')
      return send(body, airship, options)
    },
  }
}

function toFields(content: ReplyContent): ReplyFields {
  if (typeof content === 'string' && content !== '') return { sms: { alert: content } }
  // JavaScript can hand over what the types forbid.
  const { sms, mms } = Object(content) as Partial<Record<'sms' | 'mms', unknown>>
  if (typeof content === 'object' && (sms === undefined) !== (mms === undefined)) return content
  throw new InvalidInputError('The reply', [
    { path: 'content', message: 'must be a text that is not empty, { sms } or { mms }' },
  ])
}

function noClient(): ConfigurationError {
  return new ConfigurationError(
    'There is no client to reply with. Pass airship: createAirship({ appKey, token }).',
    { setting: 'airship' },
  )
}

function isSurelyNotSent(error: unknown): boolean {
  if (!TextwireError.is(error)) return false
  // A setting is found wrong before anything is sent.
  return error.code === 'configuration' || ('outcome' in error && error.outcome === 'not-sent')
}
