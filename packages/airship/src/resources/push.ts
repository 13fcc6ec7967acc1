import type { Caller, CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import { operations } from '../contract/operations.ts'
import type { PushBody, PushResult } from '../contract/index.ts'

/** Sending to channels. */
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
  send(
    push: DeepReadonly<PushBody> | readonly DeepReadonly<PushBody>[],
    options?: CallOptions,
  ): CallPromise<PushResult>
}

export function createPush(call: Caller): Push {
  return { send: (push, options) => call(operations.sendPush, { body: push }, options) }
}
