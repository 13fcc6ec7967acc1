import { expect, it } from 'vitest'

/** The operations of a provider, each with the answers that its description lists. */
type Described<Types> = { [Name in keyof Types]: { readonly responses: object } }

/** A status that the description of an operation lists. */
export type StatusOf<
  Types extends Described<Types>,
  Name extends keyof Types,
> = keyof Types[Name]['responses'] & number

/** What has to be known of a stage to tell how an operation was answered. */
export interface AnsweringStage<Name extends string> {
  /** The statuses that went out for an operation, oldest first. */
  statusesOf(operation: Name): readonly (number | undefined)[]
  close(): Promise<void>
}

/**
 * A test of one documented status of an operation, on a fresh stage. Its title begins with both, which is what the
 * report on coverage reads, and it fails unless the operation was answered so in this very test.
 */
export type Documents<Types extends Described<Types>, Options, Stage> = <
  Name extends keyof Types & string,
>(
  operation: Name,
  status: StatusOf<Types, Name>,
  what: string,
  ...rest: [body: Body<Stage>] | [options: Options, body: Body<Stage>]
) => void

type Body<Stage> = (stage: Stage) => void | Promise<void>

/** Makes what documents the answers of a provider. */
export function createDocuments<
  Types extends Described<Types>,
  Options,
  Stage extends AnsweringStage<keyof Types & string>,
>(openStage: (options?: Options) => Promise<Stage>): Documents<Types, Options, Stage> {
  return (operation, status, what, ...rest) => {
    const [options, body] = rest.length === 1 ? [undefined, rest[0]] : rest
    it(`${operation} ${status}: ${what}`, async () => {
      expect.hasAssertions()
      const stage = await openStage(options)
      try {
        await body(stage)
        expectAnswered(stage, operation, status)
      } finally {
        await stage.close()
      }
    })
  }
}

/** Fails unless an operation was answered with a status. */
export function expectAnswered<Name extends string>(
  { statusesOf }: Pick<AnsweringStage<Name>, 'statusesOf'>,
  operation: Name,
  status: number,
): void {
  const answered = statusesOf(operation).map((one) => `${operation} ${one}`)
  expect(answered).toContain(`${operation} ${status}`)
}
