import { quoteTable } from './quote-table.ts'

/**
 * The SQL that makes the table of a `postgresStore`, unless there is one: for those whose tables are made by migrations.
 *
 * @param table As for the store. @default 'textwire_entries'
 * @throws {ConfigurationError} When that is no plain name.
 * @example
 * ```ts
 * import { postgresTableSql } from '@textwire/sender/postgres'
 *
 * console.log(postgresTableSql('texting.entries'))
 * ```
 */
export function postgresTableSql(table = 'textwire_entries'): string {
  const name = quoteTable(table)
  // The lock: of two that make one table at once, PostgreSQL fails the second, whatever "if not exists" says. The look
  // comes first, since it needs no right to make tables.
  return `do $$
begin
  if to_regclass('${name}') is null then
    perform pg_advisory_xact_lock(hashtext('${name}'));
    create table if not exists ${name} (
      key text collate "C" primary key,
      value text not null,
      expires_at timestamptz(3)
    );
    if not exists (
      select from pg_index where indrelid = to_regclass('${name}') and not indisprimary
    ) then
      create index on ${name} (expires_at) where expires_at is not null;
    end if;
  end if;
end
$$`
}
