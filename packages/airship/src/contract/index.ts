export { checkInput } from './check-input.ts'
export { isPending } from './is-pending.ts'
export { mediaTypes } from './media-types.ts'
export { operations } from './operations.ts'
export {
  errorBodySchema,
  lookupSmsChannelPathSchema,
  lookupSmsChannelResponseSchema,
  optOutSmsChannelBodySchema,
  optOutSmsChannelResponseSchema,
  registerSmsChannelBodySchema,
  registerSmsChannelResponseSchema,
  sendPushBodySchema,
  sendPushResponseSchema,
} from './schemas.ts'

export type { OperationInput } from '../generated/create-check-input.ts'
export type { InputProblem } from '../generated/problems-of.ts'
export type { Operation, OperationName, OperationTypes } from './operations.ts'
export type {
  ActivitySelector,
  Audience,
  Campaigns,
  ChannelSubscription,
  ErrorBody,
  MmsContent,
  MmsMedia,
  MmsOverride,
  MmsSlide,
  MmsTemplateOverride,
  OptedInSmsChannel,
  OptOutResult,
  Paths,
  PendingSmsChannel,
  PushAudience,
  PushBody,
  PushFields,
  PushLocalization,
  PushNotification,
  PushOptions,
  PushResult,
  RegisterSmsChannelBody,
  RegisterSmsChannelResult,
  SendPushBody,
  SmsChannel,
  SmsChannelLookup,
  SmsContent,
  SmsIdentity,
  SmsOverride,
  SmsTemplateOverride,
  TagGroups,
  TagOperations,
} from './types.ts'
