export { createAirship } from './airship.ts'
export { isPending } from './contract/is-pending.ts'
export { asUtc, toAirshipDate } from './airship-date.ts'
export {
  AuthError,
  CallError,
  ConfigurationError,
  HttpError,
  InvalidInputError,
  InvalidRequestError,
  NetworkError,
  NotFoundError,
  OutcomeUnknownError,
  RateLimitError,
  RedirectError,
  ServerError,
  TextwireError,
  TimeoutError,
  UnreadableResponseError,
} from '@textwire/core'

export type { Airship } from './airship.ts'
export type {
  AirshipCredentials,
  AirshipOAuth,
  AirshipOptions,
  AirshipRegion,
} from './airship-options.ts'
export type { Push } from './resources/push.ts'
export type { RegisterSmsChannelInput, Sms } from './resources/sms.ts'
export type { CallOptions, CallPromise, CallResponse } from '@textwire/core'
export type {
  Audience,
  OptOutResult,
  OptedInSmsChannel,
  PendingSmsChannel,
  PushAudience,
  PushBody,
  PushResult,
  RegisterSmsChannelResult,
  SmsChannel,
  SmsChannelLookup,
  SmsIdentity,
} from './contract/index.ts'
