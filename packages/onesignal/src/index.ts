export { createOneSignal } from './onesignal.ts'
export { connectOneSignal } from './connection.ts'
export { toErrorCode } from './errors/error-codes.ts'
export { isOneSignalError } from './errors/is-onesignal-error.ts'
export { isMessageSent } from './is-message-sent.ts'
export { toFilterList } from './to-filter-list.ts'
export { warnOfMessageVolume } from './limits/message-volume.ts'
export { oneSignalRateLimit } from './limits/onesignal-rate-limit.ts'
export { NotVisibleError } from './not-visible-error.ts'
export { sendMessage } from './send-message.ts'
export { createAliases } from './resources/aliases.ts'
export { createApiKeys } from './resources/api-keys.ts'
export { createApps } from './resources/apps.ts'
export { createCustomEvents } from './resources/custom-events.ts'
export { createExports } from './resources/exports.ts'
export { createMessages } from './resources/messages.ts'
export { createSegments } from './resources/segments.ts'
export { createSubscriptions } from './resources/subscriptions.ts'
export { createTemplates } from './resources/templates.ts'
export { createUsers } from './resources/users.ts'
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

export type { OneSignal } from './onesignal.ts'
export type { OneSignalOptions } from './onesignal-options.ts'
export type { ConnectionOptions, OneSignalConnection } from './connection.ts'
export type { Effect } from './effect.ts'
export type { OneSignalErrorCode } from './errors/error-codes.ts'
export type { MessageVolumeOptions, MessageVolumeWarning } from './limits/message-volume.ts'
export type { OneSignalRateLimitOptions } from './limits/onesignal-rate-limit.ts'
export type { MessageId } from './message-id.ts'
export type { Aliases } from './resources/aliases.ts'
export type { ApiKeys } from './resources/api-keys.ts'
export type { Apps } from './resources/apps.ts'
export type { AcceptedEvents, CustomEvents } from './resources/custom-events.ts'
export type { ExportedFile, Exports } from './resources/exports.ts'
export type { Messages } from './resources/messages.ts'
export type { Segments } from './resources/segments.ts'
export type {
  AcceptedChange,
  CreatedSubscription,
  Subscriptions,
  TransferredSubscription,
} from './resources/subscriptions.ts'
export type { Templates } from './resources/templates.ts'
export type { CreatedUser, DeletedUser, UpdatedUser, Users } from './resources/users.ts'
export type { NotSentMessage, SendResult, SentMessage } from './send-result.ts'
export type { UserAlias } from './user-alias.ts'
export type { UserCallOptions } from './user-call-options.ts'
export type { WaitOptions } from './wait-until-visible.ts'
export type {
  CallOptions,
  CallPromise,
  CallResponse,
  DownloadOptions,
  Paged,
  ProviderProblem,
} from '@textwire/core'
export type {
  App,
  ApiKey,
  CancelMessageResult,
  CountRecipientsInput,
  CreateSegmentInput,
  CreateTemplateInput,
  CreateUserBody,
  CustomEvent,
  EmailInput,
  ExportSubscriptionsBody,
  Filter,
  FilterEntry,
  FilterList,
  FilterOperator,
  Identity,
  InvalidRecipients,
  ListMessagesQuery,
  Message,
  MessageNotSent,
  MessageSent,
  NewSubscription,
  PushInput,
  Segment,
  SendMessageInput,
  SendMessageResult,
  SmsInput,
  Subscription,
  SubscriptionType,
  Template,
  UpdateSubscriptionFields,
  UpdateUserBody,
  User,
  ViewMessageQuery,
} from './contract/index.ts'
