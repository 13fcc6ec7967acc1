import { operations as table } from '../generated/operations.ts'

export type { Operation } from '../generated/operations.ts'
export type { operations as OperationTypes } from '../generated/types.ts'

/**
 * The operation table of Airship: method, path, authentication, retry class and success of each operation, as
 * data. Loads nothing else, zod least of all.
 *
 * @example
 * ```ts
 * import { operations } from '@textwire/airship/contract'
 *
 * operations.sendPush.retry.class // 'unsafe'
 * ```
 */
export const operations = table

/** The name of an operation, as in `sendPush`. */
export type OperationName = keyof typeof operations

/** The name of an operation that takes and answers with JSON or nothing: no CSV file, and no stream. */
export type JsonOperationName = {
  [Name in OperationName]: (typeof operations)[Name] extends
    | { contentType: string }
    | { streams: true }
    ? never
    : Name
}[OperationName]
