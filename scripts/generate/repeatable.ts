import { type Operation, retryOf } from './api.ts'

/** Whether an operation may be repeated, and which field of the body changes that, as a cell of a table. */
export function repeatable(operation: Operation): string {
  const retry = retryOf(operation)
  if (retry.safeWith) return `${retry.class}; safe with \`${retry.safeWith}\``
  const unsafeWith = retry.unsafeWith?.map((path) => `\`${path}\``).join(' or ')
  return unsafeWith ? `${retry.class}; unsafe with ${unsafeWith}` : retry.class
}
