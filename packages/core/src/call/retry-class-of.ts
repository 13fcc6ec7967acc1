import { isUuid } from '../wire/is-uuid.ts'
import type { Operation, RetryClass } from '../wire/operation.ts'
import { bodyField } from './body-field.ts'

/** The retry class of one very call: a field of the body can make an unsafe operation safe, or a safe one unsafe. */
export function retryClassOf({ retry }: Operation, body: unknown): RetryClass {
  const { safeWith, unsafeWith = [] } = retry
  if (safeWith !== undefined) {
    // A provider need not honour a key that is none.
    const counts = safeWith.endsWith('idempotency_key') ? isUuid : isText
    if (valuesAt(body, safeWith.split('.')).every(counts)) return 'safe'
  }
  const isGiven = (path: string) =>
    valuesAt(body, path.split('.')).some((value) => (value ?? undefined) !== undefined)
  return unsafeWith.some(isGiven) ? 'unsafe' : retry.class
}

/** Anything else can be written as null, or not at all. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/** What stands for the values in something that writes itself, or is written already: it may hold anything. */
const OPAQUE = {}

/** The values at a path of a body as they go on the wire; `[]` after a step means every element of that list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined || value === undefined || value === null) return [value]
  if (typeof value !== 'object' || 'toJSON' in value) return [OPAQUE]
  const [name = '', isList] = step.split('[')
  const field = bodyField(value, name)
  if (isList === undefined) return valuesAt(field, rest)
  // A list without elements holds nothing that could be relied on.
  const items: readonly unknown[] = Array.isArray(field) && field.length > 0 ? field : [undefined]
  return items.flatMap((item) => valuesAt(item, rest))
}
