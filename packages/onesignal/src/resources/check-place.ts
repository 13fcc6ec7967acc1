import { InvalidInputError } from '@textwire/core'
import type { InputProblem, Operation } from '@textwire/core'
import { asRecord } from '../as-record.ts'

/**
 * Looks where a list is to begin. A place of another kind, as can happen in JavaScript, would be added to as text, or sent
 * under another name.
 *
 * @throws {InvalidInputError} When `offset` is no whole number, `time_offset` no text or number, or both are there.
 */
export function checkPlace(operation: Operation, query: unknown): void {
  const problems = [...problemsOfQuery(query)]
  if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
}

function* problemsOfQuery(query: unknown): Iterable<InputProblem> {
  if (typeof query !== 'object' && query !== undefined) {
    yield { path: 'query', message: `must be an object; got a ${typeof query}` }
  }
  const { offset = null, time_offset: time } = asRecord(query)
  if (offset !== null && !(Number.isSafeInteger(offset) && Number(offset) >= 0)) {
    yield { path: 'offset', message: `must be a whole number, 0 or more; got ${kindOf(offset)}` }
  }
  if (time === undefined) return
  if (!isTime(time)) {
    const message = `must be a text that is not empty, or a number; got ${kindOf(time)}`
    yield { path: 'time_offset', message }
  }
  if (offset !== null) {
    yield { path: 'time_offset', message: 'excludes offset; messages are paged by one of the two' }
  }
}

const isTime = (value: unknown) =>
  typeof value === 'string' ? value.trim() !== '' : Number.isFinite(value)

const kindOf = (value: unknown) => {
  if (value === null || typeof value === 'number') return String(value)
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}
