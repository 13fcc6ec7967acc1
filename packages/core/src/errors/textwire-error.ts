const brand = Symbol.for('textwire.error')

/** What is known of the message when a call fails: it certainly did not go out, or nobody can say. */
export type SendOutcome = 'not-sent' | 'unknown'

/**
 * The base of every error that Textwire throws on purpose.
 *
 * Recognise it with {@link TextwireError.is}: it works across two installed copies of a package and across
 * ESM and CommonJS, where `instanceof` does not. An abort by the caller is *not* in this family: it passes
 * through as the signal's own reason.
 *
 * @example
 * ```ts
 * import { TextwireError } from '@textwire/core'
 *
 * function report(error: unknown) {
 *   if (TextwireError.is(error)) console.error(error.name, error.code, error.message)
 * }
 * ```
 */
export class TextwireError extends Error {
  override readonly name: string = 'TextwireError'
  readonly [brand] = true
  /** A stable word for programs to branch on. */
  readonly code: string

  constructor(message: string, options: { code: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = options.code
  }

  /** Whether a value is an error of this family, whichever copy of the package made it. */
  static is(value: unknown): value is TextwireError {
    return typeof value === 'object' && value !== null && brand in value
  }
}
