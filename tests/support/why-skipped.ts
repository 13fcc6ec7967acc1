import { findProgram } from './find-program.ts'

const programs = { redis: 'redis-server', postgres: 'initdb' } as const

/**
 * Why the tests of a server are skipped: this machine has none. `undefined` when it has one, and when
 * `TEXTWIRE_REQUIRE` (`postgres,redis`) asks for it, so that they fail where they are meant to run.
 */
export function whySkipped(server: keyof typeof programs): string | undefined {
  const program = programs[server]
  const required = (process.env['TEXTWIRE_REQUIRE'] ?? '').split(',').map((name) => name.trim())
  if (findProgram(program) !== undefined || required.includes(server)) return undefined
  const reason = `${program} is not on this machine`
  console.warn(`Skipped: the tests that need ${server}, as ${reason}.`)
  return reason
}
