import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, and how it is removed again with everything in it. */
export function temporaryFolder(name: string) {
  const path = mkdtempSync(join(tmpdir(), `textwire-${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
