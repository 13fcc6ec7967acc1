import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { rooms } from './rules.ts'
import type { Room } from './rules.ts'

/** A source file and the specifiers it imports. Paths are relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly imports: readonly string[]
}

/** One sentence for each import that the table of rooms does not allow. */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = rooms.find(({ folder }) => file.path.startsWith(`${folder}/`))
    if (room === undefined) return [`${file.path} is in no room of the import table`]
    return file.imports.flatMap((specifier) => {
      const reason = refuse(file.path, specifier, room)
      return reason === undefined ? [] : [`${file.path} imports ${specifier}: ${reason}`]
    })
  })
}

function refuse(path: string, specifier: string, room: Room): string | undefined {
  if (specifier.startsWith('.')) return refuseRelative(path, specifier, room)
  if (isBuiltin(specifier)) return undefined
  const isTest = /\.test(-d)?\.ts$/.test(path)
  if (/^(@textwire\/|textwire$)/.test(specifier)) return refusePackage(specifier, room, isTest)
  if (isTest || room.libraries === 'any' || room.libraries.includes(libraryOf(specifier)))
    return undefined
  return `${room.folder} may use ${room.libraries.join(', ') || 'no library'}`
}

function refuseRelative(path: string, specifier: string, room: Room): string | undefined {
  const target = posix.join(posix.dirname(path), specifier)
  const home = room.folder
    .split('/')
    .slice(0, room.folder.startsWith('packages/') ? 2 : 1)
    .join('/')
  const inside = (folder: string) => target.startsWith(`${folder}/`)
  if (!inside(home)) return `a relative import must stay in ${home}; use the package's name`
  if (room.within !== undefined && !room.within.some(inside)) {
    return `${room.folder} may reach only ${room.within.join(', ')}`
  }
  const closed = room.notWithin?.find(inside)
  return closed === undefined ? undefined : `${closed} is closed to ${room.folder}`
}

function refusePackage(specifier: string, room: Room, isTest: boolean): string | undefined {
  const { packages, packagesInTests = [] } = room
  const allowed = [...packages, ...(isTest ? packagesInTests : [])].some(
    (name) => name === '*' || specifier === name || specifier.startsWith(`${name}/`),
  )
  if (allowed) return undefined
  return `${room.folder} may import ${packages.join(', ') || 'no package of the workspace'}`
}

function libraryOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/')
  return specifier.startsWith('@') ? `${scope}/${name}` : scope
}
