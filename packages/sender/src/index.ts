export { createSender } from './create-sender.ts'
export { defineLayer } from './define-layer.ts'
export { defineSender } from './define-sender.ts'
export { failover } from './failover.ts'
export { allowCountries } from './layers/allow-countries.ts'
export { dedupe } from './layers/dedupe.ts'
export { dryRun } from './layers/dry-run.ts'
export { limit } from './layers/limit.ts'
export { quietHours } from './layers/quiet-hours.ts'
export { suppress } from './layers/suppress.ts'
export { createOptOutList } from './opt-out/create-opt-out-list.ts'
export { followAirshipTexts } from './opt-out/follow-airship-texts.ts'
export { followOneSignalEvents } from './opt-out/follow-onesignal-events.ts'
export { optOutKeyword } from './opt-out/opt-out-keyword.ts'
export { notSent } from './results.ts'
export { route } from './route.ts'
export { memoryStore } from './stores/memory-store.ts'

export type { CheckedSender } from './checked-sender.ts'
export type { SenderOptions } from './create-sender.ts'
export type {
  AllowCountriesDecision,
  Decision,
  DryRunDecision,
  FailoverDecision,
  LayerDecision,
  ProviderDecision,
  RouteDecision,
} from './decision.ts'
export type { OwnLayer } from './define-layer.ts'
export type { OwnProvider } from './define-sender.ts'
export type { FailoverOptions } from './failover.ts'
export type { Layer } from './layer.ts'
export type { DedupeDecision } from './layers/dedupe-decision.ts'
export type { DedupeOptions } from './layers/dedupe-options.ts'
export type { LimitDecision } from './layers/limit-decision.ts'
export type { LimitOptions } from './layers/limit-options.ts'
export type { QuietHoursDecision } from './layers/quiet-hours-decision.ts'
export type { QuietHoursOptions, Zones } from './layers/quiet-hours-options.ts'
export type { SuppressDecision } from './layers/suppress-decision.ts'
export type { SuppressOptions } from './layers/suppress.ts'
export type { OptOutListOptions } from './opt-out/create-opt-out-list.ts'
export type { AirshipText, FollowAirshipTextsOptions } from './opt-out/follow-airship-texts.ts'
export type {
  FollowOneSignalEventsOptions,
  OneSignalTextEvent,
} from './opt-out/follow-onesignal-events.ts'
export type { OptOutKeyword, OptOutKeywordOptions } from './opt-out/opt-out-keyword.ts'
export type { OptOut, OptOutCheck, OptOutDetails, OptOutList } from './opt-out/opt-out-list.ts'
export type { CheckedText, OutgoingText } from './outgoing-text.ts'
export type { ProviderAnswer } from './provider-answer.ts'
export type { NotSentDetails } from './results.ts'
export type { Routes } from './route.ts'
export type { SendContext } from './send-context.ts'
export type {
  NotSentReason,
  SendResult,
  TextNotSent,
  TextSent,
  TextUnknown,
} from './send-result.ts'
export type { SendOptions, Sender } from './sender.ts'
export type { Claim, Entry, Store } from './store.ts'
export type { MemoryStoreOptions } from './stores/memory-store.ts'
