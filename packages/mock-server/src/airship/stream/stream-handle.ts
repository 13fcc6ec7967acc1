import type { EngineClock } from '../../clock/create-clock.ts'
import { emitEvent } from './emit-event.ts'
import type { StreamEvent, StreamEventSeed } from './stream-event.ts'
import { closeAll, type StreamState } from './stream-state.ts'

/** The Real-Time Data Stream of a project, for a test to look at and to break. */
export interface StreamHandle {
  /** What has happened, oldest first; seven days of it are kept. */
  readonly events: readonly StreamEvent[]
  /** How many streams are open. */
  readonly connections: number
  /** Has something happen that the mock server does not emulate, such as an event type of the future. */
  emit(event: StreamEventSeed): StreamEvent
  /** Cuts every open stream, or with `end` lets the service finish them. @default 'break' */
  disconnect(how?: 'break' | 'end'): void
}

export const createStreamHandle = (project: StreamState, clock: EngineClock): StreamHandle => ({
  get events() {
    return [...project.events.values()]
  },
  get connections() {
    return project.connections.size
  },
  emit: (event) => emitEvent(project, { clock }, event),
  disconnect: (how = 'break') => closeAll(project.connections, how),
})
