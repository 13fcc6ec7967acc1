import { execFileSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './find-program.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './start-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Faster than what a database needs that has to outlive its tests. */
const careless = ['fsync', 'synchronous_commit', 'full_page_writes'].map((name) => `${name}=off`)

/** Starts a PostgreSQL of the tests' own, with an empty database. */
export async function startPostgres() {
  const [initdb, postgres] = [findProgram('initdb'), findProgram('postgres')]
  if (initdb === undefined || postgres === undefined)
    throw new Error('There is no PostgreSQL on this machine.')
  const port = await freePort()
  const folder = temporaryFolder('postgres')
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user) chownSync(folder.path, user.uid, user.gid)
  const data = join(folder.path, 'data')
  const layout = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync']
  execFileSync(initdb, [...layout, '--encoding=UTF8', '--locale=C'], {
    cwd: folder.path,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=']
  const server = await startProgram({
    command: [postgres, '-D', data, ...[...settings, ...careless].flatMap((one) => ['-c', one])],
    ready: 'database system is ready to accept connections',
    folder: folder.path,
    signal: 'QUIT',
    ...(user && { user }),
  })
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: server.stop,
  }
}

/** PostgreSQL refuses to run as root. Its package brings a user for it. */
function postgresUser() {
  return { uid: idOfPostgres('-u'), gid: idOfPostgres('-g') }
}

function idOfPostgres(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
}
