import { InvalidInputError } from '@textwire/core'
import type { Operation } from '@textwire/core'
import { kindOf } from './kind-of.ts'

/**
 * The argument of a method as it is, when it is an object: from JavaScript it can be anything.
 *
 * @throws {InvalidInputError} When it is none.
 */
export function checkObject<T extends object>({ id }: Operation, path: string, value: T): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new InvalidInputError(id, [{ path, message: `must be an object; got ${kindOf(value)}` }])
}
