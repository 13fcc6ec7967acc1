export { createAirship } from './airship.ts'
export { asUtc, toAirshipDate } from './dates/airship-date.ts'
export { deliveryErrorCodes } from './stream/delivery-error-codes.ts'
export { deliveryReportOf } from './stream/delivery-report-of.ts'
export { EventStreamError } from './stream/event-stream-error.ts'
export { isEvent } from './stream/is-event.ts'
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
  AirshipOAuthClient,
  AirshipOAuthKey,
  AirshipOAuthSecret,
  AirshipOptions,
  AirshipRegion,
  AirshipScope,
} from './airship-options.ts'
export type { CsvInput } from './csv/csv-input.ts'
export type { CsvValue } from './csv/csv-value.ts'
export type { ListedNumber } from './csv/listed-number.ts'
export type { AttributeLists } from './resources/attribute-lists.ts'
export type { Bulk, BulkRow } from './resources/bulk.ts'
export type { Channels } from './resources/channels.ts'
export type { CreateAndSend } from './resources/create-and-send.ts'
export type {
  Events,
  StreamComplianceEventsInput,
  StreamEventsInput,
  StreamPosition,
} from './resources/events.ts'
export type { NamedUsers } from './resources/named-users.ts'
export type { Push, PushInput } from './resources/push.ts'
export type { ReportRange, Reports, SeriesRange } from './resources/reports.ts'
export type { Schedules } from './resources/schedules.ts'
export type { Segments } from './resources/segments.ts'
export type { Sms, SmsTagChange } from './resources/sms.ts'
export type { StaticListMember, StaticLists } from './resources/static-lists.ts'
export type { SubscriptionLists } from './resources/subscription-lists.ts'
export type { TagLists } from './resources/tag-lists.ts'
export type { TemplateName, Templates } from './resources/templates.ts'
export type {
  DeliveryError,
  DeliveryReport,
  DeliveryReportName,
} from './stream/delivery-report-of.ts'
export type { EventStream } from './stream/event-stream.ts'
export type { EventStreamOptions } from './stream/event-stream-options.ts'
export type { StreamedEvent, StreamedEvents } from './stream/is-event.ts'
export type { Reconnect, ReconnectReason } from './stream/reconnect.ts'
export type { UnreadableLine } from './stream/to-unreadable-line.ts'
export type { SentPushBody } from './to-push-body.ts'
export type { SmsRegistration } from './to-registration.ts'
export type { Warned } from './with-warnings.ts'
export type { CallOptions, CallPromise, CallResponse, Paged, StreamOptions } from '@textwire/core'
export type { EcJwk, WebCryptoKey } from '@textwire/core/keys'
