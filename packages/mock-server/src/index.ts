export { ListenError } from './doors/listen-error.ts'
export { faultKinds } from './faults/fault-kinds.ts'
export { UnusedFaultsError } from './faults/unused-faults-error.ts'
export { LinkError } from './phone/link-error.ts'
export { MessageTimeoutError } from './phone/message-timeout-error.ts'
export { ReplyError } from './phone/reply-error.ts'
export { createMockServer } from './world/create-mock-server.ts'
export {
  defaultAirshipProject,
  defaultAirshipTokens,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
} from './world/defaults.ts'
export { operationIds } from './world/operation-id.ts'
export { provenance } from './world/provenance.ts'

export type { Channel } from './airship/sms/channel.ts'
export type { AccessOptions, AirshipToken } from './airship/access/access-options.ts'
export type { InboundText } from './airship/inbound/inbound-handle.ts'
export type { AirshipKeyword, InboundOptions } from './airship/inbound/inbound-options.ts'
export type { AirshipOAuthClient, AirshipPublicJwk } from './airship/oauth/oauth-options.ts'
export type { AirshipProject } from './airship/project-handle.ts'
export type { AirshipProjectOptions } from './airship/project-options.ts'
export type { ChannelSeed, SmsHandle } from './airship/sms/sms-handle.ts'
export type { AirshipSender, SmsOptions } from './airship/sms/sms-options.ts'
export type { ListsHandle, StaticListSeed } from './airship/lists/lists-handle.ts'
export type { ListsOptions } from './airship/lists/lists-options.ts'
export type { IdentifierType, ListMember, StaticList } from './airship/lists/static-list.ts'
export type { RowError, UploadedList } from './airship/lists/uploaded-list.ts'
export type { NextPageForm, PagingOptions } from './airship/paging/paging-options.ts'
export type { ListChange } from './airship/people/list-change.ts'
export type { NamedUser, SubscriptionScope } from './airship/people/named-user.ts'
export type {
  NamedUserSeed,
  PeopleHandle as AirshipPeopleHandle,
} from './airship/people/people-handle.ts'
export type {
  AttributeType,
  PeopleOptions as AirshipPeopleOptions,
  SubscriptionList,
} from './airship/people/people-options.ts'
export type { AirshipSegment } from './airship/segments/segment.ts'
export type { SegmentsHandle } from './airship/segments/segments-handle.ts'
export type { ShortLink as AirshipShortLink } from './airship/links/short-link.ts'
export type { ScheduleOptions } from './airship/schedules/schedule-options.ts'
export type { ScheduleRow as AirshipSchedule } from './airship/schedules/schedule-row.ts'
export type {
  DeliveryRow as AirshipDelivery,
  PushKind,
  PushRow as AirshipPush,
  UndeliverableReason,
  UndeliveredName,
} from './airship/sending/push-row.ts'
export type { SendingHandle } from './airship/sending/sending-handle.ts'
export type { SendingOptions } from './airship/sending/sending-options.ts'
export type { StreamDevice, StreamEvent, StreamEventSeed } from './airship/stream/stream-event.ts'
export type { StreamHandle } from './airship/stream/stream-handle.ts'
export type { StreamOptions } from './airship/stream/stream-options.ts'
export type { TemplateRow as AirshipTemplate } from './airship/templates/template-row.ts'
export type { TemplateSeed as AirshipTemplateSeed } from './airship/templates/template-seed.ts'
export type { Keyword } from './carrier/keyword-of.ts'
export type { ClockOptions } from './clock/create-clock.ts'
export type { Duration } from './clock/parse-duration.ts'
export type { WorldClock } from './clock/world-clock.ts'
export type { MockFetch } from './doors/fetch.ts'
export type { Listening, ListenOptions } from './doors/listen.ts'
export type {
  CloseFault,
  DelayFault,
  Fault,
  FaultBody,
  FaultScope,
  NoFault,
  ResetFault,
  StatusFault,
  WireFault,
} from './faults/fault.ts'
export type { FaultCause, FaultKind, FaultKindInfo, FaultSighting } from './faults/fault-kinds.ts'
export type { LoggedRequest } from './log/request-log.ts'
export type { OneSignalApp } from './onesignal/app-handle.ts'
export type { OneSignalAppOptions, OneSignalSender } from './onesignal/app-options.ts'
export type { CustomEvent } from './onesignal/events/custom-event-row.ts'
export type { MessageHandle, OutcomeSeed } from './onesignal/messages/message-handle.ts'
export type { EventKind } from './onesignal/events/event-kinds.ts'
export type { EventPlan, EventStream } from './onesignal/events/event-stream.ts'
export type { EventSeed, EventsHandle } from './onesignal/events/events-handle.ts'
export type { MessageCounts, PlatformCounts } from './onesignal/messages/message-counts.ts'
export type { MessageOptions } from './onesignal/messages/message-options.ts'
export type {
  Delivery,
  EmailContent,
  MessageContent,
  MessageFields,
  MessageRow,
  PushContent,
  SmsContent,
  Template,
} from './onesignal/messages/message-rows.ts'
export type { Attribution } from './onesignal/reports/outcome-row.ts'
export type { RateLimits } from './onesignal/limits/rate-limits.ts'
export type { ShortLink } from './onesignal/messages/short-links.ts'
export type { TemplateSeed } from './onesignal/templates/template-seed.ts'
export type { OneSignalOptions } from './onesignal/onesignal-options.ts'
export type { OneSignalOrganizationOptions } from './onesignal/organization/organization-options.ts'
export type { PeopleHandle } from './onesignal/people/people-handle.ts'
export type {
  IdentityVerification,
  PeopleOptions,
  PublicJwk,
  SubscriptionLimit,
} from './onesignal/people/people-options.ts'
export type { AddressSeed, SubscriptionSeed, UserSeed } from './onesignal/people/seeds.ts'
export type { Segment } from './onesignal/segments/segment-row.ts'
export type {
  MessageChannel,
  Subscription,
  SubscriptionType,
} from './onesignal/people/subscription-row.ts'
export type { Suppression } from './onesignal/people/suppressions.ts'
export type { Purchase, User } from './onesignal/people/user-row.ts'
export type { OutboundFetch } from './outbound/create-outbound.ts'
export type {
  OutboundAttempt,
  OutboundCall,
  OutboundRequest,
  OutboundState,
} from './outbound/outbound-call.ts'
export type { NextMessageOptions } from './phone/inbox.ts'
export type { Provider, ReceivedMedia, ReceivedMessage } from './phone/received-message.ts'
export type {
  OpenedLink,
  ReplyEffect,
  ReplyOptions,
  ReplyReceipt,
  VirtualPhone,
} from './phone/virtual-phone.ts'
export type { MockServer, WorldSnapshot } from './world/mock-server.ts'
export type { MockServerOptions } from './world/mock-server-options.ts'
export type { OperationId } from './world/operation-id.ts'
export type { Behaviour, Provenance } from './world/provenance.ts'
