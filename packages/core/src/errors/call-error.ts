import type { AttemptRecord } from '../pipeline/attempt-record.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import type { SendOutcome } from './textwire-error.ts'
import { TextwireError } from './textwire-error.ts'

/** What every failed call can tell. */
export interface CallErrorOptions {
  code: string
  outcome: SendOutcome
  operation: string
  method: string
  url: string
  attempts: readonly AttemptRecord[]
  idempotencyKey?: string | undefined
  cause?: unknown
  redactor: Redactor
}

/** What {@link CallError.reveal} gives back: the parts of a call that are masked everywhere else. */
export interface Revealed {
  readonly message: string
  readonly url: string
  readonly body?: string
}

/**
 * The base of every error about one call to a provider.
 *
 * {@link outcome} is the question that matters after a failure: `'not-sent'` means that no message left,
 * `'unknown'` that one may have. Message, URL and body are masked when the error is built, so neither
 * `String(error)`, `JSON.stringify` nor a logger can leak a number or a key; {@link reveal} is the one way to
 * the raw text.
 */
export abstract class CallError extends TextwireError {
  readonly outcome: SendOutcome
  /** The operation, such as `onesignal.sendMessage`. */
  readonly operation: string
  readonly method: string
  /** The URL with numbers and secrets masked. */
  readonly url: string
  /** Each try that went on the wire, in order. Empty when nothing was sent. */
  readonly attempts: readonly AttemptRecord[]
  /** The key that the call carried. Calling again with it cannot send a second message. */
  readonly idempotencyKey: string | undefined
  readonly #revealed: Revealed

  constructor(message: string, options: CallErrorOptions, rawBody?: string) {
    super(options.redactor.text(message), {
      code: options.redactor.text(options.code),
      cause: options.cause,
    })
    this.outcome = options.outcome
    this.operation = options.operation
    this.method = options.method
    this.url = options.redactor.url(options.url)
    this.attempts = options.attempts
    this.idempotencyKey = options.idempotencyKey
    this.#revealed = {
      message,
      url: options.url,
      ...(rawBody === undefined ? {} : { body: rawBody }),
    }
  }

  /** The unmasked message, URL and body. Keep what it returns out of logs: it can hold phone numbers. */
  reveal(): Revealed {
    return this.#revealed
  }
}
