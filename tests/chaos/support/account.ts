import { CallError } from '@textwire/onesignal'

/** What a client says of a call that has ended. */
export type Said = 'done' | 'not-sent' | 'unknown'

/** How often a thing may have been done, by what the client says. */
export const allowed: Readonly<Record<Said, readonly number[]>> = {
  done: [1],
  'not-sent': [0],
  unknown: [0, 1],
}

/** The client's account of a call. */
export interface Account {
  readonly said: Said
  /** Makes a repeat safe, where the operation has such a key. */
  readonly key: string | undefined
  /** How often the request went on the wire. */
  readonly attempts: number | undefined
}

/** The reason with which a caller aborts. The client passes it through, and knows no more than the caller. */
export const GAVE_UP = 'gave up'

/** A call under way, as a client hands it out. */
interface Call {
  withResponse(): Promise<{
    readonly data: unknown
    readonly idempotencyKey: string | undefined
    readonly attempts: readonly unknown[]
  }>
}

/** Waits for a call and takes the client at its word. */
export async function accountOf(call: Call): Promise<Account> {
  try {
    const { data, idempotencyKey: key, attempts } = await call.withResponse()
    // OneSignal says so with an empty id; others have none, or no answer at all.
    const isSent = Object(data).id !== ''
    return { said: isSent ? 'done' : 'not-sent', key, attempts: attempts.length }
  } catch (error) {
    if (error === GAVE_UP) return { said: 'unknown', key: undefined, attempts: undefined }
    if (!(error instanceof CallError)) throw error
    return { said: error.outcome, key: error.idempotencyKey, attempts: error.attempts.length }
  }
}
