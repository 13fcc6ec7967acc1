import { TextwireError } from './textwire-error.ts'

/**
 * A setting is missing or wrong. Thrown while a client is being created, or before a call is sent when the
 * client's kind of credential cannot be used for that operation. Nothing was sent.
 *
 * What to do: set what {@link setting} names. The value itself is never repeated in the message.
 */
export class ConfigurationError extends TextwireError {
  override readonly name = 'ConfigurationError'
  /** The option (and environment variable, if it has one) that is at fault. */
  readonly setting: string

  constructor(message: string, options: { setting: string; cause?: unknown }) {
    super(message, { code: 'configuration', cause: options.cause })
    this.setting = options.setting
  }
}
