import { operations as table } from '../generated/operations.ts'

export type { Operation } from '../generated/operations.ts'
export type { operations as OperationTypes } from '../generated/types.ts'

/**
 * The operation table of OneSignal: method, path, authentication, retry class and success of each operation, as
 * data. Loads nothing else, zod least of all.
 *
 * @example
 * ```ts
 * import { operations } from '@textwire/onesignal/contract'
 *
 * operations.sendMessage.retry.class // 'keyed'
 * ```
 */
export const operations = table

/** The name of an operation, as in `sendMessage`. */
export type OperationName = keyof typeof operations
