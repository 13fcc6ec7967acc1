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

export type { Channel } from './airship/channel.ts'
export type { AirshipProject, ChannelSeed } from './airship/project-handle.ts'
export type { AirshipOAuthClient, AirshipProjectOptions } from './airship/project-options.ts'
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
