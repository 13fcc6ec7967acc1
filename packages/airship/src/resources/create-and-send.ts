import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { CreateAndSendBody, PushResult, ValidationResult } from '../contract/index.ts'

/** Registering numbers and sending to them in one request. */
export interface CreateAndSend {
  /**
   * Registers up to 1,000 numbers that are not known yet and sends to all of them. A row may carry fields of its own,
   * which a template fills in where it has `{{name}}`; a plain `alert` goes out with its braces, unless
   * `options.personalization` is set. Whoever has opted out since `ua_opted_in` receives nothing.
   *
   * Rows whose number the sender cannot reach are dropped **without a word**, unless `use_strict_sms_validation` is
   * set; duplicate rows can mean a second text, so leave them out. It has no idempotency key and is **never** repeated
   * when its outcome is unknown.
   *
   * Source: Airship, "Create and send".
   *
   * @throws {OutcomeUnknownError} When the request left and nobody can say whether it was carried out.
   * @throws {InvalidRequestError} When Airship refuses it, or every row is bad.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.createAndSend.send({
   *   audience: {
   *     create_and_send: [
   *       { ua_msisdn: '15035556789', ua_sender: '12345', ua_opted_in: new Date(), name: 'Ada' },
   *     ],
   *   },
   *   device_types: ['sms'],
   *   notification: { sms: { template: { fields: { alert: 'Hello {{name}}, it is ready.' } } } },
   *   options: { use_strict_sms_validation: true },
   * })
   * ```
   */
  send(body: DeepReadonly<CreateAndSendBody>, options?: CallOptions): CallPromise<PushResult>
  /**
   * Has Airship check the same body without registering or sending anything. It may be repeated.
   *
   * @throws {InvalidRequestError} When it would be refused.
   */
  validate(
    body: DeepReadonly<CreateAndSendBody>,
    options?: CallOptions,
  ): CallPromise<ValidationResult>
}

/** Create-and-send over a connection. */
export function createCreateAndSend({ call }: AirshipConnection): CreateAndSend {
  return {
    send: (body, options) => call(rows.createAndSend, { body }, options),
    validate: (body, options) => call(rows.validateCreateAndSend, { body }, options),
  }
}
