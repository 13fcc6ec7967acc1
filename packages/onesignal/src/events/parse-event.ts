import { createFieldReader } from './create-field-reader.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { toCurrentKind } from './to-current-kind.ts'
import { toEvent } from './to-event.ts'

/** An event, or one sentence on why a body holds none. The sentence repeats nothing of the body. */
export type ParsedEvent =
  | { readonly ok: true; readonly event: OneSignalEvent | UnknownEvent }
  | { readonly ok: false; readonly problem: string }

// Ids and kinds become keys in stores and words in logs, so neither may be long or hold a line break.
const idShape = /^[\w.:-]{1,128}$/
const kindShape = /^[\w.-]{1,128}$/

/**
 * Reads an event from a body that {@link eventBody} made, or from one of your own in which the variables keep their
 * documented names, flat or nested. Never throws. Empty values become `null`, the four older spellings of kinds
 * become today's.
 *
 * @param body the text of the request, or what `JSON.parse` made of it
 * @example
 * ```ts
 * import { parseEvent } from '@textwire/onesignal/events'
 *
 * const parsed = parseEvent('{"event":{"kind":"message.sms.sent","id":"5f1b"}}')
 * console.log(parsed.ok ? parsed.event.kind : parsed.problem)
 * ```
 */
export function parseEvent(body: unknown): ParsedEvent {
  const value = typeof body === 'string' ? parseJson(body) : body
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: 'The body is no JSON object.' }
  }
  const fields = createFieldReader(value)
  const kind = toCurrentKind(fields.text('event.kind') ?? '')
  if (!kindShape.test(kind)) return { ok: false, problem: 'event.kind is missing or malformed.' }
  const id = fields.text('event.id') ?? ''
  if (!idShape.test(id)) return { ok: false, problem: 'event.id is missing or malformed.' }
  return { ok: true, event: toEvent(kind, id, fields) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
