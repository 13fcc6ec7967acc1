import type { Caller, CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import { toAirshipDate } from '../airship-date.ts'
import { operations } from '../contract/operations.ts'
import type {
  OptOutResult,
  RegisterSmsChannelBody,
  RegisterSmsChannelResult,
  SmsChannelLookup,
  SmsIdentity,
} from '../contract/index.ts'
import { callWith } from './call-with.ts'
import { mapCall } from './map-call.ts'
import { withUtcDates } from './with-utc-dates.ts'

/** What {@link Sms.register} takes: the provider's fields, and a `Date` where it wants a moment. */
export type RegisterSmsChannelInput = DeepReadonly<Omit<RegisterSmsChannelBody, 'opted_in'>> & {
  /** When the person gave explicit consent. Without it Airship texts the person to ask. */
  readonly opted_in?: Date | string
}

/** The SMS channels of one project: one for each pair of number and sender. */
export interface Sms {
  /**
   * Registers a number for a sender.
   *
   * With `opted_in` it is silent and may be repeated; **without it Airship texts the person** a request to opt in,
   * once for every call, so a registration whose outcome is unknown is not repeated.
   *
   * @throws {InvalidRequestError} When the project has no such sender, or the number cannot be reached by it.
   * @throws {OutcomeUnknownError} Only without `opted_in`: when nobody can say whether the person was texted.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * await airship.sms.register({ msisdn: '15035556789', sender: '12345', opted_in: new Date() })
   * ```
   */
  register(
    input: RegisterSmsChannelInput,
    options?: CallOptions,
  ): CallPromise<RegisterSmsChannelResult>
  /**
   * Looks a channel up. Dates come back with their zone (`Z`), which Airship leaves out.
   *
   * @throws {NotFoundError} When there is no channel for the pair.
   */
  lookup(identity: SmsIdentity, options?: CallOptions): CallPromise<SmsChannelLookup>
  /**
   * Marks a channel as opted out: it receives nothing, even when addressed. Register again with `opted_in` to
   * undo it.
   */
  optOut(identity: SmsIdentity, options?: CallOptions): CallPromise<OptOutResult>
}

export function createSms(call: Caller): Sms {
  return {
    register: (input, options) =>
      callWith(() => {
        const { opted_in: optedIn, ...rest } = input
        const consent =
          optedIn === undefined ? {} : { opted_in: toAirshipDate(optedIn, 'opted_in') }
        return call(operations.registerSmsChannel, { body: { ...rest, ...consent } }, options)
      }),
    lookup: (identity, options) =>
      callWith(() => {
        const { msisdn, sender } = identity
        const path = { msisdn, sender }
        const looked = call<SmsChannelLookup>(operations.lookupSmsChannel, { path }, options)
        return mapCall(looked, withUtcDates)
      }),
    optOut: (identity, options) => call(operations.optOutSmsChannel, { body: identity }, options),
  }
}
