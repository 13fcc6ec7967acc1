import { findProgram } from './find-program.ts'
import { freePort } from './free-port.ts'
import { startProgram } from './start-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Starts a Redis of the tests' own, which keeps nothing. */
export async function startRedis() {
  const program = findProgram('redis-server')
  if (program === undefined) throw new Error('There is no redis-server on this machine.')
  const port = await freePort()
  const folder = temporaryFolder('redis')
  const settings = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--dir', folder.path]
  const server = await startProgram({
    command: [program, ...settings],
    ready: 'Ready to accept connections',
    folder: folder.path,
    signal: 'KILL',
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: server.stop,
  }
}
