import { operations as airship } from '@textwire/airship/contract'
import { operations as onesignal } from '@textwire/onesignal/contract'

type IdsOf<Operations extends Record<string, { readonly id: string }>> =
  Operations[keyof Operations]['id']

/** What the mock server answers besides the operations of the tables: the files of exports, tokens and their keys. */
const others = ['onesignal.downloadFile', 'airship.createToken', 'airship.viewPublicKey'] as const

/** The name of an operation, as the providers' operation tables have it, or of one of the others. */
export type OperationId = IdsOf<typeof onesignal> | IdsOf<typeof airship> | (typeof others)[number]

/**
 * The operations that the mock server answers.
 *
 * @example
 * ```ts
 * import { createMockServer, operationIds } from '@textwire/mock-server'
 *
 * const world = createMockServer()
 * world.faults(operationIds.map((operation) => ({ operation, status: 503 })))
 * ```
 */
export const operationIds: readonly OperationId[] = [
  ...Object.values(onesignal).map((operation) => operation.id),
  ...Object.values(airship).map((operation) => operation.id),
  ...others,
]

const known: ReadonlySet<string> = new Set(operationIds)

export const isOperationId = (name: string): name is OperationId => known.has(name)
