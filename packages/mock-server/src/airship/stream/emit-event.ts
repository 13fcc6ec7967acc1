import type { EngineClock } from '../../clock/create-clock.ts'
import type { StreamEvent, StreamEventSeed } from './stream-event.ts'
import type { StreamState } from './stream-state.ts'

/** Source: Airship, "Real-Time Data Streaming": events are kept for seven days. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

const ROW = 'last'
const FIRST_OFFSET = 1_000_000

/** Records something that happened and tells it to every stream that is open. */
export function emitEvent(
  project: StreamState,
  { clock }: { readonly clock: Pick<EngineClock, 'now'> },
  { type, device, body = {}, occurred }: StreamEventSeed,
): StreamEvent {
  const processed = clock.now()
  forgetOld(project, processed)
  const offset = String(nextOffset(project))
  const event = project.events.set(offset, {
    id: crypto.randomUUID(),
    type,
    offset,
    occurred: occurred ?? processed,
    processed,
    ...(device && { device }),
    body,
  })
  for (const connection of project.connections) connection.tell(event)
  return event
}

const nextOffset = ({ offsets }: StreamState): number =>
  offsets.set(ROW, (offsets.get(ROW) ?? FIRST_OFFSET) + 1)

function forgetOld({ events }: StreamState, now: number): void {
  for (const event of events.values()) {
    if (now - event.processed <= KEPT_MS) return
    events.delete(event.offset)
  }
}
