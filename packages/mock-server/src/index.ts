export { ListenError } from './doors/listen-error.ts'
export { faultKinds } from './faults/fault-kinds.ts'
export { UnusedFaultsError } from './faults/unused-faults-error.ts'
export { MessageTimeoutError } from './phone/message-timeout-error.ts'
export { ReplyError } from './phone/reply-error.ts'
export { createMockServer } from './world/create-mock-server.ts'
export {
  defaultAirshipProject,
  defaultAirshipTokens,
  defaultOneSignalApp,
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
export type { OneSignalApp, SubscriptionSeed } from './onesignal/app-handle.ts'
export type { OneSignalAppOptions, OneSignalSender } from './onesignal/app-options.ts'
export type {
  MessageCounts,
  MessageRow,
  Segment,
  Subscription,
  Template,
} from './onesignal/rows.ts'
export type { NextMessageOptions } from './phone/inbox.ts'
export type { Provider, ReceivedMedia, ReceivedMessage } from './phone/received-message.ts'
export type {
  ReplyEffect,
  ReplyOptions,
  ReplyReceipt,
  VirtualPhone,
} from './phone/virtual-phone.ts'
export type { MockServer, WorldSnapshot } from './world/mock-server.ts'
export type { MockServerOptions } from './world/mock-server-options.ts'
export type { OperationId } from './world/operation-id.ts'
export type { Behaviour, Provenance } from './world/provenance.ts'
