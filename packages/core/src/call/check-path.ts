import type { InputProblem } from '../errors/invalid-input-error.ts'
import type { Operation } from '../wire/operation.ts'
import type { CallInput } from './call-input.ts'

/**
 * Finds path parameters that would make the request go somewhere else: a missing or empty one shortens the
 * path to that of another operation, `.` and `..` climb out of it.
 */
export function checkPath(operation: Operation, input: CallInput): InputProblem[] {
  if (!operation.path.includes('{')) return []
  return [...operation.path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) => {
    const value = input.path?.[name]
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text.trim() !== '' && text !== '.' && text !== '..') return []
    const given = typeof text === 'string' ? JSON.stringify(text) : typeof text
    return [{ path: name, message: `must be a text that is not empty, "." or ".."; got ${given}` }]
  })
}
