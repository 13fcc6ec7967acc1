export { createOneSignal } from './onesignal.ts'
export { isMessageSent } from './is-message-sent.ts'
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
export type { Messages } from './resources/messages.ts'
export type { CallOptions, CallPromise, CallResponse } from '@textwire/core'
export type {
  CancelMessageResult,
  Filter,
  FilterEntry,
  FilterOperator,
  Message,
  MessageNotSent,
  MessageSent,
  SendMessageInput,
  SendMessageResult,
  ViewMessageQuery,
} from './contract/index.ts'
