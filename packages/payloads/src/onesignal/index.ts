export { PayloadError, type PayloadProblem } from '../payload-error.ts'
export {
  attributeChanges,
  type AttributeChangesInput,
  type UserAttributes,
  type UserPropertiesPayload,
} from './attribute-changes.ts'
export type {
  AmountRelations,
  CountRelations,
  CountryRelations,
  DurationRelations,
  FilterField,
  FilterRelations,
  LanguageRelations,
  LocationRelations,
  SessionRelations,
  Surroundings,
  TagRelations,
  TagValue,
  VersionRelations,
} from './filters/filter-relations.ts'
export type {
  FilterSentence,
  FinishedFilterSentence,
  UnfinishedSentence,
} from './filters/filter-sentence.ts'
export { where } from './filters/where.ts'
export type { OneAudience } from './message-audience.ts'
export type {
  MessageTemplate,
  MessageText,
  MmsMessageInput,
  SmsMessageInput,
  TextByLanguage,
} from './message-input.ts'
export type { SmsPayload } from './message-plan.ts'
export { mmsMessage } from './mms-message.ts'
export { smsMessage } from './sms-message.ts'
export { tagChanges, type TagChangesInput } from './tag-changes.ts'
export { trackLink } from './track-link.ts'
