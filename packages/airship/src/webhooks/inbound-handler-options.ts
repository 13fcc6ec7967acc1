import type { Clock } from '@textwire/core'
import type { DedupeStore, WebhookSecret } from '@textwire/core/webhooks'
import type { InboundMessage } from './inbound-message.ts'
import type { InboundSignature } from './inbound-signature.ts'
import type { ReplyClient } from './reply-content.ts'

/** What an inbound handler needs to know besides how it tells Airship from a stranger. */
export interface InboundHandlerSettings {
  /**
   * Gets each text once. A reply that went out, or may have, counts as handled even if something throws after it:
   * handling the text again would answer the person twice.
   */
  readonly onMessage: (message: InboundMessage) => unknown
  /** The client that `message.reply()` uses; it needs a bearer `token`. @default none: then a reply is refused */
  readonly airship?: ReplyClient
  /**
   * The project, or several. A text for another one is refused with 403.
   *
   * @default the project of `airship`, and any if there is no client
   */
  readonly appKey?: string | readonly string[]
  /**
   * When Airship gets its answer.
   *
   * - `first`: before `onMessage` has ended, as Airship asks for. What it throws goes to `onError` alone, and a text
   *   whose handling dies with the process is lost.
   * - `after`: after `onMessage`, which should do no more than put the text into a queue or a table. When it throws or
   *   outlasts `timeoutMs`, the answer is 503 and Airship tries again, up to four times.
   *
   * @default 'first'
   */
  readonly answer?: 'first' | 'after'
  /**
   * Keeps the process alive for work that goes on after the answer, on runtimes that have to be asked for it, such as
   * `(work) => waitUntil(work)` with the one of `cloudflare:workers` or `@vercel/functions`, or Next.js's `after`.
   */
  readonly waitUntil?: (work: Promise<unknown>) => unknown
  /**
   * Gets what `onMessage` or the store threw, and the text it happened at. It hears of a text that was refused for
   * what is in it too, by an error with the code `inboundRefused`, since Airship does not bring that one again; and
   * with `answer: 'after'` of work that outlasts `timeoutMs`, by one with the code `messageTimeout`.
   *
   * @default the error alone is written to the console
   */
  readonly onError?: (error: unknown, message: InboundMessage | undefined) => unknown
  /** Remembers which texts were handled. @default `createMemoryDedupeStore()`: a day, in this process */
  readonly store?: DedupeStore
  /**
   * With `answer: 'after'`, how long `onMessage` may hold up the answer, in milliseconds. After that the answer is
   * 503, and further deliveries are put off until the work has come to its end. `onError` is waited for no longer
   * either.
   *
   * @default 10_000
   */
  readonly timeoutMs?: number
  /** The longest body that is read, in bytes, packed and unpacked. @default 262_144 */
  readonly maxBodyBytes?: number
  /**
   * The path of the root that Airship was given, such as `/airship`. Then nothing but its `/inbound-sms`, and
   * `/validate` with a `confirmationCode`, is there; all else is 404.
   *
   * @default every path is taken, for a router that has chosen already
   */
  readonly path?: string
  /**
   * What a GET is answered with, as `{ "confirmation_code": … }`. Airship asks for that when an open channel is set
   * up, and older pages ask it of the webhook of keywords too.
   *
   * @default none: a GET is refused
   */
  readonly confirmationCode?: string
  /** Where the time comes from. @default the machine's clock */
  readonly clock?: Partial<Clock>
}

/**
 * What an inbound handler needs to know: its settings, and at least one of `secret` and `signature`. Where both are
 * given, a call has to have both.
 */
export type InboundHandlerOptions = InboundHandlerSettings &
  (
    | {
        /**
         * The secret header that tells Airship from a stranger, as agreed with your account manager; `authorization`
         * with `Basic …` for a name and password. Without one anybody who finds the address can make texts up;
         * `false` says that something before the handler checks that, such as a path that nobody can guess.
         */
        readonly secret: WebhookSecret | false
        /** The signature that a call has to have. @default none is asked for */
        readonly signature?: InboundSignature
      }
    | { readonly secret?: WebhookSecret | false; readonly signature: InboundSignature }
  )
