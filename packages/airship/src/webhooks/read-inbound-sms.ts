import { asUtc } from '../dates/airship-date.ts'
import type { InboundSms } from './inbound-sms.ts'

/** The fields of a text and all that came, or one sentence on why a body holds none, which repeats nothing of it. */
export type ReadInboundSms =
  | { readonly ok: true; readonly sms: InboundSms; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string }

const neededFields = ['msisdn', 'sender', 'app_key', 'mobile_originated_id'] as const

// The id becomes a key in stores and a word in logs, so it may be neither long nor hold a line break.
const idShape = /^[!-~]{1,128}$/

/**
 * Reads a text from the body of a webhook call. Strict in what a reply needs, and takes the rest as it comes: a
 * person's text is not turned away because of a time that is missing, or a field that is new.
 *
 * @param nowMs stands in for a `received_timestamp` that is missing or no moment
 */
export function readInboundSms(body: unknown, nowMs: number): ReadInboundSms {
  const raw = toRecord(body)
  if (raw === undefined) return { ok: false, problem: 'The body is no JSON object.' }
  const problem = findProblem(raw)
  return problem === undefined ? { ok: true, sms: toSms(raw, nowMs), raw } : { ok: false, problem }
}

function toRecord(body: unknown): Readonly<Record<string, unknown>> | undefined {
  const value = typeof body === 'string' ? parseJson(body) : body
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  // An object that is no list can be asked for any name.
  return value as Readonly<Record<string, unknown>>
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findProblem(raw: Readonly<Record<string, unknown>>): string | undefined {
  const missing = neededFields.find((name) => toText(raw[name]) === '')
  if (missing !== undefined) return `${missing} is missing or no text.`
  // It may be empty: a picture can come without a word.
  if (typeof raw['mobile_originated_message'] !== 'string')
    return 'mobile_originated_message is missing or no text.'
  if (idShape.test(toText(raw['mobile_originated_id']))) return undefined
  return 'mobile_originated_id is malformed.'
}

function toSms(raw: Readonly<Record<string, unknown>>, nowMs: number): InboundSms {
  const channelId = toText(raw['channel_id'])
  const sentAt = toMoment(raw['operator_timestamp'])
  return {
    msisdn: toText(raw['msisdn']),
    sender: toText(raw['sender']),
    app_key: toText(raw['app_key']),
    ...(channelId === '' ? {} : { channel_id: channelId }),
    mobile_originated_message: toText(raw['mobile_originated_message']),
    mobile_originated_id: toText(raw['mobile_originated_id']),
    received_timestamp: toMoment(raw['received_timestamp']) ?? new Date(nowMs).toISOString(),
    ...(sentAt === undefined ? {} : { operator_timestamp: sentAt }),
  }
}

/** Empty for what is no text. Airship's event stream has senders that are numbers, so those are taken here too. */
function toText(value: unknown): string {
  return typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : ''
}

/** A moment with its zone. Without one it would be read as local time. */
function toMoment(value: unknown): string | undefined {
  const text = asUtc(toText(value))
  const isMoment = /T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(Date.parse(text))
  return isMoment ? text : undefined
}
