import { expect, it } from 'vitest'
import type { OperationName, OperationTypes } from '@textwire/onesignal/contract'
import { openStage, type Stage, type StageOptions } from './onesignal-stage.ts'

/** A status that the description of an operation lists. */
export type DocumentedStatus<Name extends OperationName> = keyof OperationTypes[Name]['responses'] &
  number

type Body = (stage: Stage) => void | Promise<void>

/**
 * A test of one documented status of an operation, on a fresh stage. Its title begins with both, which is what the
 * report on coverage reads, and it fails unless the operation was answered so in this very test.
 */
export function documents<Name extends OperationName>(
  operation: Name,
  status: DocumentedStatus<Name>,
  what: string,
  ...[first, second]: [body: Body] | [options: StageOptions, body: Body]
): void {
  const [options, body] = typeof first === 'function' ? [{}, first] : [first, second]
  it(`${operation} ${status}: ${what}`, async () => {
    expect.hasAssertions()
    const stage = await openStage(options)
    try {
      await body?.(stage)
      expectAnswered(stage, operation, status)
    } finally {
      await stage.close()
    }
  })
}

/** Fails unless an operation was answered with a status. */
export function expectAnswered(
  { statusesOf }: Pick<Stage, 'statusesOf'>,
  operation: OperationName,
  status: number,
): void {
  const answered = statusesOf(operation).map((one) => `${operation} ${one}`)
  expect(answered).toContain(`${operation} ${status}`)
}
