import type { E164 } from '@textwire/phone'

/** When somebody agreed to be texted; undefined, or `null` as databases have it, when he did not. */
export type OptedInAt = (to: E164) => Consent | Promise<Consent>

type Consent = Date | null | undefined

interface CommonOptions {
  /** The sender of texts without a `from`: a long code, a short code or another that is set up for the project. */
  readonly from: string
  /** Stands in results and decisions. @default 'airship' */
  readonly name?: string | undefined
  /**
   * Whether to read the number's channel before sending. Airship takes a push for a number that it does not know, or that
   * has opted out, and sends nothing: without this, such a text counts as sent. It costs a call a text.
   *
   * @default true
   */
  readonly lookUp?: boolean | undefined
}

/**
 * The settings of `airshipSender`. Whom it can reach:
 *
 * - `registered`: numbers that have a channel for this sender and have opted in.
 * - `create-and-send`: any number for which `optedInAt` knows the moment of consent; it is registered on the way.
 *
 * @example
 * ```ts
 * import type { AirshipSenderOptions } from '@textwire/sender/airship'
 *
 * const consents = new Map([['+15035550123', new Date('2026-11-01T12:00:00Z')]])
 *
 * const options: AirshipSenderOptions = {
 *   from: '12345',
 *   reach: 'create-and-send',
 *   optedInAt: (to) => consents.get(to),
 * }
 * ```
 */
export type AirshipSenderOptions = CommonOptions &
  (
    | { readonly reach?: 'registered' | undefined; readonly optedInAt?: undefined }
    | { readonly reach: 'create-and-send'; readonly optedInAt: OptedInAt }
  )
