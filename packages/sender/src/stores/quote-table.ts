import { ConfigurationError } from '@textwire/core'

const NAME = '[A-Za-z_][A-Za-z0-9_]{0,62}'
const TABLE = new RegExp(`^(${NAME}\\.)?${NAME}$`)

/**
 * A table's name as SQL has it, in quotes.
 *
 * @throws {ConfigurationError} Unless it is a plain name, with a schema before it or without.
 */
export function quoteTable(table: string): string {
  if (typeof table === 'string' && TABLE.test(table))
    return table.replaceAll(/[^.]+/g, (name) => `"${name}"`)
  throw new ConfigurationError(
    'table must be a name of letters, digits and underscores, 63 at most and no digit first, and may have ' +
      'a schema before it, as in texting.entries.',
    { setting: 'table' },
  )
}
