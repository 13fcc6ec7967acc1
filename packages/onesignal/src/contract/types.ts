import type {
  CreateSegmentBody,
  IdentityResult,
  UpdateSegmentBody,
  operations,
  ViewMessageHistoryBody,
} from '../generated/types.ts'
import type { WithFilterList } from './filter-list.ts'

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

export type {
  CopyTemplateBody,
  CopyTemplateResult,
  CountRecipientsBody,
  CountRecipientsResult,
  CreateSegmentBody,
  CreateSegmentResult,
  DeleteSegmentResult,
  DeleteTemplateResult,
  DynamicContent,
  ExportAudienceActivityResult,
  ExportSubscriptionsResult,
  ListMessagesResult,
  ListSegmentsResult,
  ListTemplatesResult,
  PushButton,
  Segment,
  SegmentDetail,
  SegmentFilterEntry,
  Template,
  TemplateContent,
  TemplateSummary,
  UpdateSegmentBody,
  UpdateSegmentResult,
  ViewMessageHistoryBody,
  ViewMessageHistoryResult,
  ViewOutcomesResult,
  ViewSegmentResult,
  WebPushButton,
} from '../generated/types.ts'
export type { Channel, MessageField } from './channels.ts'
export type { CountRecipientsInput } from './count-recipients-body.ts'
export type { ExportSubscriptionsBody } from './export-subscriptions-body.ts'
export type { Filter, FilterList } from './filter-list.ts'
export type { ListMessagesQuery } from './list-messages-query.ts'
export type {
  EmailInput,
  EmailMessage,
  PushInput,
  PushMessage,
  SmsInput,
  SmsMessage,
} from './send-message-body.ts'
export type {
  CreateTemplateBody,
  CreateTemplateInput,
  UpdateTemplateBody,
} from './template-body.ts'

/** What `viewMessage` may be asked for beyond the message, without `app_id`, which a client adds. */
export type ViewMessageQuery = Omit<operations['viewMessage']['parameters']['query'], 'app_id'>

// Users, subscriptions, aliases, custom events, apps and keys.
export type {
  Aliases,
  ApiKey,
  ApiKeySecret,
  App,
  CreateAliasBody,
  CreateApiKeyBody,
  CreateAppBody,
  CreateCustomEventsResult,
  CreateSubscriptionBody,
  CreateUserBody,
  Deltas,
  DeleteSubscriptionResult,
  Identity,
  IdentityResult,
  IpAllowlistMode,
  ListApiKeysResult,
  ListAppsResult,
  NewSubscription,
  NotificationTypes,
  Purchase,
  Subscription,
  SubscriptionResult,
  SubscriptionType,
  Tags,
  UnsubscribeWithTokenResult,
  UpdateApiKeyBody,
  UpdateAppBody,
  UpdateSubscriptionBody,
  UpdateSubscriptionFields,
  UpdateUserBody,
  UpdateUserResult,
  User,
  UserError,
  UserErrorBody,
  UserProperties,
  UserPropertiesInput,
} from '../generated/types.ts'
export type {
  CreateCustomEventsBody,
  CreateCustomEventsFields,
  CustomEvent,
  CustomEventFields,
} from './custom-event.ts'
export type { OneAlias } from './one-alias.ts'
export type { TransferSubscriptionBody } from './transfer-subscription-body.ts'
export type { UpdateSubscriptionByTokenBody } from './update-subscription-by-token-body.ts'
export type {
  ApiKeySecret as CreateApiKeyResult,
  CreateTemplateBody as CreateTemplateFields,
  TransferSubscriptionBody as TransferSubscriptionFields,
  UpdateTemplateBody as UpdateTemplateFields,
  ApiKeySecret as RotateApiKeyResult,
  App as CreateAppResult,
  App as UpdateAppResult,
  App as ViewAppResult,
  CreateAliasBody as CreateAliasBySubscriptionBody,
  IdentityResult as CreateAliasBySubscriptionResult,
  IdentityResult as CreateAliasResult,
  IdentityResult as DeleteAliasResult,
  IdentityResult as TransferSubscriptionResult,
  IdentityResult as ViewAliasesBySubscriptionResult,
  IdentityResult as ViewAliasesResult,
  SubscriptionResult as CreateSubscriptionResult,
  SubscriptionResult as UpdateSubscriptionByTokenResult,
  SubscriptionResult as UpdateSubscriptionResult,
  User as CreateUserResult,
  User as ViewUserResult,
} from '../generated/types.ts'

/** What `deleteUser` answers with: the id of the user, or nothing. */
export type DeleteUserResult = IdentityResult | undefined

/** What `viewApp` may be asked for beyond the app. */
export type ViewAppQuery = NonNullable<operations['viewApp']['parameters']['query']>
/** Which recipients `viewMessageHistory` lists, without `app_id`, which a client adds. */
export type ViewMessageHistoryInput = Omit<ViewMessageHistoryBody, 'app_id'>

/** Which outcomes `viewOutcomes` counts. */
export type ViewOutcomesQuery = NonNullable<operations['viewOutcomes']['parameters']['query']>

/** A segment to create: a name and the conditions on its members. */
export type CreateSegmentInput = WithFilterList<CreateSegmentBody>

/** A change to a segment: its name, and what becomes different. */
export type UpdateSegmentInput = WithFilterList<UpdateSegmentBody>

/** Which page of segments `listSegments` gives. */
export type ListSegmentsQuery = NonNullable<operations['listSegments']['parameters']['query']>

/** What `viewSegment` adds to the size of a segment. */
export type ViewSegmentQuery = NonNullable<operations['viewSegment']['parameters']['query']>

/** Which page of templates `listTemplates` gives, without `app_id`, which a client adds. */
export type ListTemplatesQuery = Omit<operations['listTemplates']['parameters']['query'], 'app_id'>
