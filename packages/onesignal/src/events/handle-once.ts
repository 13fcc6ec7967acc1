import { answer } from './answer.ts'
import type { DedupeStore } from './dedupe-store.ts'
import type { EventHandlerOptions } from './event-handler-options.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { isKnownEvent } from './is-known-event.ts'

/** Tells of an error, and never throws. */
export type Report = (error: unknown, event?: OneSignalEvent | UnknownEvent) => Promise<void>

/** What handling an event takes. */
export interface HandlingKit {
  readonly options: EventHandlerOptions
  readonly store: DedupeStore
  readonly report: Report
}

/** Hands an event on unless that was done before, and answers what came of it. */
export async function handleOnce(
  event: OneSignalEvent | UnknownEvent,
  kit: HandlingKit,
): Promise<Response> {
  const { options, store, report } = kit
  try {
    const claim = await store.claim(event.id)
    if (claim === 'done') return answer(200, 'This event was handled before.')
    if (claim === 'busy') {
      return answer(429, 'This event is being handled.', { 'retry-after': '5' })
    }
  } catch (error) {
    await report(error, event)
    return answer(500)
  }
  try {
    await (isKnownEvent(event) ? options.onEvent(event) : options.onUnknown?.(event))
  } catch (error) {
    await report(error, event)
    // A store that cannot let go will forget the claim in time; the event comes again either way.
    await reporting(() => store.release(event.id), event, report)
    return answer(500)
  }
  // What was handled stays handled: asking for it again because it could not be noted down would do it twice.
  await reporting(() => store.complete(event.id), event, report)
  return answer(200, 'Handled.')
}

async function reporting(
  step: () => unknown,
  event: OneSignalEvent | UnknownEvent,
  report: Report,
): Promise<void> {
  try {
    await step()
  } catch (error) {
    await report(error, event)
  }
}
