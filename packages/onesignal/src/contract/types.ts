import type { FilterEntry, FilterOperator, operations } from '../generated/types.ts'

export type {
  CancelMessageResult,
  Contents,
  ErrorBody,
  FilterEntry,
  FilterOperator,
  IncludeAliases,
  InvalidRecipients,
  Message,
  MessageNotSent,
  MessageSent,
  Outcome,
  PlatformStats,
  SendMessageResult,
  SendWarnings,
  paths as Paths,
} from '../generated/types.ts'
export type { SendMessageBody, SendMessageFields, SendMessageInput } from './send-message-body.ts'
export type { Targeting, TargetingMode } from './targeting.ts'

/** A condition on users; filters are conditions with operators between them. */
export type Filter = Exclude<FilterEntry, FilterOperator>

/** What `viewMessage` may be asked for beyond the message, without `app_id`, which a client adds. */
export type ViewMessageQuery = Omit<operations['viewMessage']['parameters']['query'], 'app_id'>
