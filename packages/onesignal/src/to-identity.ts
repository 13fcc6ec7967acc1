import { InvalidInputError } from '@textwire/core'
import type { Operation } from '@textwire/core'
import { toAliasPath } from './to-alias-path.ts'
import type { UserAlias } from './user-alias.ts'

/**
 * Writes an alias as the body of an operation has it. Bodies are not checked unless `validate` is given, and an empty id
 * could mean something else there than nobody.
 *
 * @throws {InvalidInputError} When it is not exactly one alias, or no text.
 */
export function toIdentity(
  operation: Operation,
  alias: UserAlias,
): Readonly<Record<string, string>> {
  const { alias_label, alias_id } = toAliasPath(operation, alias)
  if (isText(alias_label) && isText(alias_id)) return { [alias_label]: alias_id }
  throw new InvalidInputError(operation.id, [
    { path: 'alias', message: 'must have a label and an id that are texts and not empty' },
  ])
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
