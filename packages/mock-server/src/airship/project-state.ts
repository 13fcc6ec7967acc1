import type { Store } from '../world/store.ts'
import { createInboundState, type InboundState } from './inbound/inbound-state.ts'
import { createLinkState, type LinkState } from './links/link-state.ts'
import { createListsState, type ListsState } from './lists/lists-state.ts'
import { createOAuthState, type OAuthState } from './oauth/oauth-state.ts'
import { createPeopleState, type PeopleState } from './people/people-state.ts'
import type { AirshipProjectOptions } from './project-options.ts'
import { createScheduleState, type ScheduleState } from './schedules/schedule-state.ts'
import { createSegmentsState, type SegmentsState } from './segments/segments-state.ts'
import { createSendingState, type SendingState } from './sending/sending-state.ts'
import { createSmsState, type SmsState } from './sms/sms-state.ts'
import { createStreamState, type StreamState } from './stream/stream-state.ts'
import { createTemplateState, type TemplateState } from './templates/template-state.ts'

interface Settings {
  readonly options: AirshipProjectOptions
}

/** Everything that is known about one project: each theme brings its own tables. */
export type ProjectState = Settings &
  OAuthState &
  SmsState &
  InboundState &
  PeopleState &
  ListsState &
  SegmentsState &
  TemplateState &
  SendingState &
  ScheduleState &
  LinkState &
  StreamState

export const createProjectState = (options: AirshipProjectOptions, store: Store): ProjectState => ({
  options,
  ...createOAuthState(store),
  ...createSmsState(store),
  ...createInboundState(store),
  ...createPeopleState(options, store),
  ...createListsState(store),
  ...createSegmentsState(store),
  ...createTemplateState(store),
  ...createSendingState(options, store),
  ...createScheduleState(store),
  ...createLinkState(store),
  ...createStreamState(store),
})
