import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addMockCommand } from './commands/mock.ts'
import { addPreviewCommand } from './commands/preview.ts'
import { addSendCommand } from './commands/send.ts'
import type { Io } from './io.ts'

const EXIT_CODES = `
Exit codes:
  0  done
  1  not sent: refused, unreachable or rate limited
  2  the command line or a setting is wrong; nothing was tried
  3  unknown: a text may have gone out; look before you send again`

/** The command with its subcommands. A subcommand that succeeds in part sets its exit code in `result`. */
export function createProgram(io: Io, result: { exitCode: number }): Command {
  const program = new Command('textwire')
    .description('Send texts, preview what they cost, and run a mock SMS provider.')
    .version(readVersion(), '--version')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .showHelpAfterError('(textwire --help shows how to use it)')
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.error(text.trimEnd()),
    })
  addPreviewCommand(program, io)
  addSendCommand(program, io, result)
  addMockCommand(program, io)
  return program
}

function readVersion(): string {
  // The package's own manifest: it has a version, npm saw to that.
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as {
    version: string
  }
  return manifest.version
}
