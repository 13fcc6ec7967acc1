/**
 * The signature that Airship puts on the webhooks of open channels. Whether it signs the webhook of keywords in the
 * same way, it does not say: ask before you rely on it.
 *
 * Source: Airship support, "Implementing a signature hash and validating an open channel webhook".
 */
export interface InboundSignature {
  /** The secret that Airship was given. Several while one is being replaced by the next. */
  readonly secret: string | readonly string[]
  /**
   * How far the time in `X-UA-TIMESTAMP` may be from now, either way, in seconds. Wide enough for clocks that differ,
   * and for deliveries that come again; narrow enough that a call somebody overheard is soon worth nothing.
   *
   * @default 300
   */
  readonly toleranceSeconds?: number
}
