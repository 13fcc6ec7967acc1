import {
  CallError,
  ConfigurationError,
  InvalidInputError,
  OutcomeUnknownError,
  TextwireError,
} from '@textwire/core'
import { ListenError } from '@textwire/mock-server'
import { PhoneNumberError } from '@textwire/phone'
import { CommanderError } from 'commander'
import { exitCodes, UsageError } from './io.ts'

/** A failure as a person and as a program read it. */
export interface Failure {
  readonly exitCode: number
  readonly text: string
  readonly report: Readonly<Record<string, unknown>>
}

/** Turns whatever a command threw into words, a JSON report and an exit code. */
export function describeFailure(error: unknown): Failure {
  const exitCode = exitCodeOf(error)
  const name = error instanceof Error ? error.name : 'Error'
  const message = error instanceof Error ? error.message : String(error)
  const advice = adviceFor(error)
  return {
    exitCode,
    text: [`error: ${message}`, ...advice].join('\n'),
    report: {
      status: exitCode === exitCodes.unknown ? 'unknown' : 'not-sent',
      error: {
        name,
        message,
        ...(TextwireError.is(error) ? { code: error.code } : {}),
        ...(error instanceof CallError ? { attempts: error.attempts.length } : {}),
        ...(error instanceof CallError && error.idempotencyKey !== undefined
          ? { idempotencyKey: error.idempotencyKey }
          : {}),
      },
    },
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof UsageError || error instanceof PhoneNumberError) return exitCodes.usage
  if (error instanceof ConfigurationError || error instanceof InvalidInputError) {
    return exitCodes.usage
  }
  if (error instanceof ListenError) return exitCodes.notSent
  // An error that nobody foresaw may have come after the text was accepted.
  return mayHaveTexted(error) || !(error instanceof CallError)
    ? exitCodes.unknown
    : exitCodes.notSent
}

/** A call that is safe to repeat texts nobody: of the others, an unknown outcome may have. */
function mayHaveTexted(error: unknown): error is CallError {
  if (!(error instanceof CallError) || error.outcome === 'not-sent') return false
  return error instanceof OutcomeUnknownError || error.idempotencyKey !== undefined
}

function adviceFor(error: unknown): string[] {
  if (!(error instanceof CallError) || error.outcome === 'not-sent') return []
  if (!mayHaveTexted(error)) return ['Nobody was texted by this step. Run the command again.']
  if (error.idempotencyKey === undefined) {
    return ['The person may have the text. Look it up before sending it again.']
  }
  return [`Send it again with --idempotency-key ${error.idempotencyKey}: nobody is texted twice.`]
}
