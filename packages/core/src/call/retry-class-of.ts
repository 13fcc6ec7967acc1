import type { Operation, RetryClass } from '../wire/operation.ts'
import { bodyFields } from './body-fields.ts'

/** The retry class of one very call: a field of the body can make an unsafe operation safe, or a safe one unsafe. */
export function retryClassOf({ retry }: Operation, body: unknown): RetryClass {
  const { safeWith, unsafeWith } = retry
  if (safeWith !== undefined && bodyFields(body, safeWith).every(isText)) return 'safe'
  return unsafeWith !== undefined && mayHold(body, unsafeWith) ? 'unsafe' : retry.class
}

/** Anything else can be written as null, or not at all. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

/** A body that writes itself, or is written already, may hold anything. */
function mayHold(body: unknown, path: string): boolean {
  if (body === undefined || body === null) return false
  if (typeof body !== 'object' || 'toJSON' in body) return true
  return bodyFields(body, path).some((value) => value !== undefined && value !== null)
}
