import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Debian keeps PostgreSQL's programs, which are not on the path; the newest comes last. */
const postgresFolders = globSync('/usr/lib/postgresql/*/bin').toSorted((one, other) =>
  one.localeCompare(other, 'en', { numeric: true }),
)

/** The path of a program of this machine; `undefined` when there is none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...postgresFolders.toReversed()]
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
