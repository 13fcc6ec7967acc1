import { segments, type E164 } from '@textwire/phone'
import type { EngineClock } from '../clock/create-clock.ts'
import type { Inbox } from '../phone/inbox.ts'
import { LinkError } from '../phone/link-error.ts'
import { ReplyError } from '../phone/reply-error.ts'
import type { Provider, ReceivedMedia, ReceivedMessage } from '../phone/received-message.ts'
import type { OpenedLink, ReplyEffect, ReplyReceipt } from '../phone/virtual-phone.ts'
import type { Keyword } from './keyword-of.ts'

/** A message on its way to a phone. */
export interface OutboundMessage {
  readonly to: E164
  readonly from: string
  readonly text: string
  readonly media?: readonly ReceivedMedia[]
  readonly subject?: string
  readonly provider: Provider
  readonly account: string
  readonly messageId: string
  readonly kind?: ReceivedMessage['kind']
}

/** A message from a phone. */
export interface InboundMessage {
  readonly from: E164
  /** The sender that is answered. */
  readonly to: string
  readonly text: string
}

/** An account's line into the carrier: the senders it owns and what it does with a reply. */
export interface Line {
  readonly provider: Provider
  readonly account: string
  owns(sender: string): boolean
  /** Follows a short link of the account; undefined if it is not one of its links. */
  open?(link: string): OpenedLink | undefined
  receive(message: InboundMessage): { keyword: Keyword | undefined; effect: ReplyEffect }
}

/** Carries messages between accounts and phones. It neither loses nor delays any. */
export interface Carrier {
  connect(line: Line): void
  deliver(message: OutboundMessage): ReceivedMessage
  reply(from: E164, text: string, to: string | undefined): ReplyReceipt
  /** @throws {LinkError} If no account has made the link. */
  open(link: string): OpenedLink
}

export function createCarrier(
  clock: EngineClock,
  inboxOf: (number: E164) => Inbox,
  onMessage?: (number: string, message: ReceivedMessage) => void,
): Carrier {
  const lines: Line[] = []

  function lineFor(from: E164, to: string): Line {
    const last = inboxOf(from).messages.findLast((message) => message.from === to)
    const texted = lines.find((line) => line.account === last?.account)
    if (texted !== undefined) return texted
    const owners = lines.filter((line) => line.owns(to))
    if (owners[0] !== undefined && owners.length === 1) return owners[0]
    throw new ReplyError(
      owners.length === 0
        ? `No app or project of this world sends from '${to}'.`
        : `'${to}' belongs to ${owners.length} accounts and none of them has texted this phone yet.`,
    )
  }

  return {
    connect: (line) => void lines.push(line),
    deliver({ to, media = [], kind = 'message', ...message }) {
      const received: ReceivedMessage = {
        ...message,
        media,
        kind,
        receivedAt: clock.now(),
        segments: media.length > 0 ? 1 : segments(message.text).segments,
      }
      inboxOf(to).add(received)
      onMessage?.(to, received)
      return received
    },
    open(link) {
      for (const line of lines) {
        const opened = line.open?.(link)
        if (opened !== undefined) return opened
      }
      throw new LinkError(link)
    },
    reply(from, text, sender) {
      const to = sender ?? inboxOf(from).messages.at(-1)?.from
      if (to === undefined) {
        throw new ReplyError('The phone has received nothing yet; name the sender to text: { to }.')
      }
      if (/[A-Za-z]/.test(to.replace(/^[A-Z]{2}:/, ''))) {
        throw new ReplyError(`'${to}' is an alphanumeric sender: it cannot take replies.`)
      }
      const line = lineFor(from, to)
      const { provider, account } = line
      return { provider, account, to, ...line.receive({ from, to, text }) }
    },
  }
}
