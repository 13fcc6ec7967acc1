import { InvalidInputError } from '@textwire/core'
import type { Operation } from '@textwire/core'
import { asRecord } from './as-record.ts'
import type { UserAlias } from './user-alias.ts'

/** Where an alias goes in the path of an operation. */
export interface AliasPath {
  readonly alias_label: string
  readonly alias_id: string
}

/**
 * Writes an alias as the path of an operation has it.
 *
 * @throws {InvalidInputError} When it is not exactly one alias, as can happen in JavaScript.
 */
export function toAliasPath(operation: Operation, alias: UserAlias): AliasPath {
  const given = Object.entries(asRecord(alias)).filter(([, value]) => value !== undefined)
  const { external_id, onesignal_id, alias_label, alias_id } = Object.fromEntries(given)
  if (given.length === 1 && external_id !== undefined) return pathOf('external_id', external_id)
  if (given.length === 1 && onesignal_id !== undefined) return pathOf('onesignal_id', onesignal_id)
  if (given.length === 2 && alias_label !== undefined && alias_id !== undefined) {
    return pathOf(alias_label, alias_id)
  }
  // Names and kinds alone: what stands in an alias may be a phone number.
  const names = given.map(([name]) => name).join(', ') || (alias === null ? 'null' : typeof alias)
  const message = `must be one of { external_id }, { onesignal_id } and { alias_label, alias_id }; got ${names}`
  throw new InvalidInputError(operation.id, [{ path: 'alias', message }])
}

// What is no text is refused where every path parameter is checked.
const pathOf = (label: unknown, id: unknown): AliasPath => ({
  alias_label: label as string,
  alias_id: id as string,
})
