export { activity, type ActivityCondition } from './selectors/activity.ts'
export { all } from './selectors/all.ts'
export { and } from './selectors/and.ts'
export { attribute, type AttributeCondition } from './selectors/attribute.ts'
export {
  attributeChanges,
  type AttributeChangesInput,
  type AttributeValue,
} from './changes/attribute-changes.ts'
export type { BuilderOptions } from './builder-options.ts'
export { channel } from './selectors/channel.ts'
export type {
  MmsCreateAndSendPayload,
  SmsCreateAndSendPayload,
} from './create-and-send/create-and-send-payload.ts'
export { createAndSendRows, type RowMapping } from './rows/create-and-send-rows.ts'
export type {
  CreateAndSendPeople,
  CreateAndSendSettings,
} from './create-and-send/create-and-send-settings.ts'
export type { Expiry } from './moments/expiry.ts'
export type { Joined } from './selectors/joined.ts'
export {
  mmsCreateAndSend,
  type MmsCreateAndSendInput,
} from './create-and-send/mms-create-and-send.ts'
export { mmsPush, type MmsPushInput } from './push/mms-push.ts'
export { mmsResponse, type MmsResponseInput } from './responses/mms-response.ts'
export type { MmsMediaInput, MmsParts, MmsTemplate, MmsWords } from './content/mms-words.ts'
export { namedUser } from './selectors/named-user.ts'
export { not } from './selectors/not.ts'
export { or } from './selectors/or.ts'
export { PayloadError, type PayloadProblem } from '../payload-error.ts'
export type { CreateAndSendOptions, MessageOptions, PushOptionsInput } from './push/push-options.ts'
export type { PushPayload } from './push/push-payload.ts'
export type { Locale, PushOrchestration, PushSettings } from './push/push-settings.ts'
export type { AnsweredText, ResponsePayload } from './responses/response-payload.ts'
export { segment } from './selectors/segment.ts'
export type { Selector, SelectorBy } from './selectors/selector.ts'
export { shortLink } from './links/short-link.ts'
export type { ShortLinkActions } from './links/short-link-actions.ts'
export {
  smsCreateAndSend,
  type SmsCreateAndSendInput,
} from './create-and-send/sms-create-and-send.ts'
export { smsId, type SmsIdInput } from './selectors/sms-id.ts'
export { smsPush, type SmsPushInput } from './push/sms-push.ts'
export { smsSender } from './selectors/sms-sender.ts'
export { smsResponse, type SmsResponseInput } from './responses/sms-response.ts'
export type { SmsTemplate, SmsText, SmsWords } from './content/sms-words.ts'
export { staticList } from './selectors/static-list.ts'
export { subscriptionList } from './selectors/subscription-list.ts'
export { tag } from './selectors/tag.ts'
export { tagChanges, type TagChangesInput, type TagsByGroup } from './changes/tag-changes.ts'
