import { TextwireError } from '@textwire/core'
import type { Clock } from '@textwire/core'
import { answer } from './answer.ts'
import type { DedupeStore } from './dedupe-store.ts'
import type { EventHandlerOptions } from './event-handler-options.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { isKnownEvent } from './is-known-event.ts'
import type { Report } from './report.ts'
import { settlesWithin } from './settles-within.ts'

/** What handling an event takes. */
export interface HandlingKit {
  readonly options: EventHandlerOptions
  readonly store: DedupeStore
  readonly report: Report
  readonly timeoutMs: number
  readonly clock: Clock
}

/** Hands an event on unless that was done before, and answers what came of it. */
export async function handleOnce(
  event: OneSignalEvent | UnknownEvent,
  kit: HandlingKit,
): Promise<Response> {
  const { store, report } = kit
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
  return handleClaimed(event, kit)
}

async function handleClaimed(
  event: OneSignalEvent | UnknownEvent,
  kit: HandlingKit,
): Promise<Response> {
  const { store, report, timeoutMs, clock } = kit
  const handling = handOn(event, kit.options)
  const isInTime = await settlesWithin(handling, timeoutMs, clock)
  try {
    if (!isInTime) throw tooLate(timeoutMs)
    await handling
  } catch (error) {
    await report(error, event)
    // A store that cannot let go will forget the claim in time; the event comes again either way.
    await reporting(() => store.release(event.id), event, report)
    if (!isInTime) void finishLate(handling, event, kit)
    return answer(500)
  }
  // What was handled stays handled: asking for it again because it could not be noted down would do it twice.
  await reporting(() => store.complete(event.id), event, report)
  return answer(200, 'Handled.')
}

function tooLate(timeoutMs: number): TextwireError {
  return new TextwireError(`The event was not handled within ${timeoutMs} ms.`, {
    code: 'eventTimeout',
  })
}

async function handOn(
  event: OneSignalEvent | UnknownEvent,
  options: EventHandlerOptions,
): Promise<void> {
  await (isKnownEvent(event) ? options.onEvent(event) : options.onUnknown?.(event))
}

/** Work that outlasted its time may still come to an end; then the next delivery has nothing to do. */
async function finishLate(
  handling: Promise<void>,
  event: OneSignalEvent | UnknownEvent,
  { store, report }: HandlingKit,
): Promise<void> {
  await reporting(() => handling.then(() => store.complete(event.id)), event, report)
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
