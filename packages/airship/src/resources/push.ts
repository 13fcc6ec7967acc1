import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { PushBody, PushResult, ValidationResult } from '../contract/index.ts'

/** One push, or 1 to 100 of them. Moments may be `Date`s. */
export type PushInput = DeepReadonly<PushBody> | readonly DeepReadonly<PushBody>[]

/** Sending to channels that are there already. */
export interface Push {
  /**
   * Sends one push, or up to 100 at once. Only channels that have opted in receive it; a 202 does not promise
   * that anyone does.
   *
   * Airship has no idempotency key, so a push whose outcome is unknown is **never** sent again on its own.
   *
   * @throws {OutcomeUnknownError} When the request left and nobody can say whether it was carried out.
   * @throws {InvalidRequestError} When Airship refuses it; the message names the place in the body.
   * @throws {RateLimitError} On a 429 that cannot be waited out in time.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.push.send({
   *   audience: { sms_id: { msisdn: '15035556789', sender: '12345' } },
   *   device_types: ['sms'],
   *   notification: { sms: { alert: 'Your order is ready.' } },
   * })
   * ```
   */
  send(push: PushInput, options?: CallOptions): CallPromise<PushResult>
  /**
   * Has Airship check a push, or up to 100, without sending anything. It may be repeated.
   *
   * @throws {InvalidRequestError} When it would be refused; the message names the place in the body.
   */
  validate(push: PushInput, options?: CallOptions): CallPromise<ValidationResult>
}

/** Pushes over a connection. */
export function createPush({ call }: AirshipConnection): Push {
  return {
    send: (push, options) => call(rows.sendPush, { body: push }, options),
    validate: (push, options) => call(rows.validatePush, { body: push }, options),
  }
}
