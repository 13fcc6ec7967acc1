import { isUuid } from '../wire/is-uuid.ts'
import type { Operation, RetryClass } from '../wire/operation.ts'
import { bodyField } from './body-field.ts'
import { bodyFields } from './body-fields.ts'

/** The retry class of one very call: a field of the body can make an unsafe operation safe, or a safe one unsafe. */
export function retryClassOf({ retry }: Operation, body: unknown): RetryClass {
  const { safeWith, unsafeWith = [] } = retry
  if (safeWith !== undefined) {
    // A provider need not honour a key that is none.
    const counts = safeWith.endsWith('idempotency_key') ? isUuid : isText
    if (bodyFields(body, safeWith).every(counts)) return 'safe'
  }
  return unsafeWith.some((path) => mayHold(body, path.split('.'))) ? 'unsafe' : retry.class
}

/** Anything else can be written as null, or not at all. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/** What writes itself, or is written already, may hold anything. */
function mayHold(body: unknown, [step = '', ...rest]: readonly string[]): boolean {
  if (body === undefined || body === null) return false
  if (step === '' || typeof body !== 'object' || 'toJSON' in body) return true
  return mayHold(bodyField(body, step), rest)
}
