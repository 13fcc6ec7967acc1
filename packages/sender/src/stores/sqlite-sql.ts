const isAlive = '(expires_at IS NULL OR expires_at > $now)'

/** The statements of the SQLite store. Each is atomic by itself, whatever other processes do. */
export const sqliteSql = {
  create: `
    CREATE TABLE IF NOT EXISTS textwire_entries (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      expires_at INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS textwire_entries_expires_at
      ON textwire_entries (expires_at) WHERE expires_at IS NOT NULL;
  `,
  claim: `
    INSERT INTO textwire_entries (key, value, expires_at)
    SELECT wanted.value, $value, $expiresAt
    FROM json_each($keys) AS wanted
    WHERE NOT EXISTS (
      SELECT 1 FROM textwire_entries AS held WHERE held.key = wanted.value AND ${isAlive}
    )
    ORDER BY wanted.key LIMIT 1
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
    RETURNING key
  `,
  read: `
    SELECT key, value, expires_at FROM textwire_entries
    WHERE key IN (SELECT value FROM json_each($keys)) AND ${isAlive}
  `,
  put: `
    INSERT INTO textwire_entries (key, value, expires_at) VALUES ($key, $value, $expiresAt)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at
  `,
  replace: `
    UPDATE textwire_entries SET value = $value, expires_at = coalesce($expiresAt, expires_at)
    WHERE key = $key AND value = $expected AND ${isAlive}
  `,
  remove: `
    DELETE FROM textwire_entries
    WHERE key = $key AND value = coalesce($expected, value) AND ${isAlive}
  `,
  sweep: `
    DELETE FROM textwire_entries WHERE key IN (
      SELECT key FROM textwire_entries WHERE expires_at <= $now LIMIT 1000
    )
  `,
}
