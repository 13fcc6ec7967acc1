import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { describeFailure } from './describe-failure.ts'
import { exitCodes } from './io.ts'
import type { Io } from './io.ts'

/**
 * Runs one command line and says how it ended. Whatever fails is told in words; a stack trace never reaches the
 * person.
 */
export async function runCommandLine(argv: readonly string[], io: Io): Promise<number> {
  const result = { exitCode: exitCodes.ok as number }
  try {
    await createProgram(io, result).parseAsync([...argv], { from: 'user' })
    return result.exitCode
  } catch (error) {
    const { exitCode, text, report } = describeFailure(error)
    const said = error instanceof CommanderError // commander speaks up itself, and asking for help is no error
    if (exitCode !== exitCodes.ok && argv.includes('--json')) io.out(JSON.stringify(report))
    else if (!said) io.error(text)
    return exitCode
  }
}
