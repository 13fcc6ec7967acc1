/** The statements of the PostgreSQL store, each atomic by itself. The table's name comes quoted. */
export interface PostgresSql {
  readonly claim: string
  readonly get: string
  readonly put: string
  readonly replace: string
  readonly remove: string
  readonly sweep: string
}

// The time is read anew wherever it is needed: a statement that waited for another's row would otherwise take its own
// start for now.
const NOW = 'clock_timestamp()'
const EXPIRY_MS = '(extract(epoch from expires_at) * 1000)::float8 as expires_at_ms'
const isAlive = `(expires_at is null or expires_at > ${NOW})`
const after = (parameter: string) => `${NOW} + ${parameter}::float8 * interval '1 millisecond'`

export function postgresSql(table: string): PostgresSql {
  return {
    claim: `
      with claimed as (
        insert into ${table} as entry (key, value, expires_at)
        select wanted.key, $2, ${after('$3')}
        from unnest($1::text[]) with ordinality as wanted (key, place)
        where not exists (select from ${table} as held where held.key = wanted.key and ${isAlive})
        order by wanted.place limit 1
        on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at
        where entry.expires_at <= ${NOW}
        returning key
      )
      select true as is_mine, key, null as value, null as expires_at_ms from claimed
      union all
      select false, key, value, ${EXPIRY_MS} from ${table}
      where key = any($1::text[]) and ${isAlive} and not exists (select from claimed)`,
    get: `select key, value, ${EXPIRY_MS} from ${table} where key = $1 and ${isAlive}`,
    put: `
      insert into ${table} (key, value, expires_at) values ($1, $2, ${after('$3')})
      on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at`,
    replace: `
      update ${table} set value = $3, expires_at = coalesce(${after('$4')}, expires_at)
      where key = $1 and value = $2 and ${isAlive}`,
    remove: `
      delete from ${table}
      where key = $1 and ($2::text is null or value = $2) and ${isAlive}`,
    // Rows that another statement is at work on are left for the next time, so that nobody waits for a sweep.
    sweep: `
      delete from ${table} where key = any (array(
        select key from ${table} where expires_at <= now() limit 1000 for update skip locked
      ))`,
  }
}
