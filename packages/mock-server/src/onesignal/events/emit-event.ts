import type { AppState } from '../app-state.ts'
import { eventVariables, type MessageEvent } from './event-variables.ts'

/** Tells the app's Event Streams of something that happened. */
export function emitEvent(app: AppState, event: MessageEvent, now: number): void {
  if (app.streams.isOn) app.streams.post(event.kind, eventVariables(app, event, now), now)
}
