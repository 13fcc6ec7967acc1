import type { AttemptRecord } from '../pipeline/attempt-record.ts'

/** What an answer says beside its body. */
export interface AnswerFacts {
  readonly status: number
  /** Whether the provider answered from memory instead of carrying the call out again. */
  readonly replayed: boolean
}

/** The data of an answered call together with how it came. */
export interface CallResponse<T> extends AnswerFacts {
  readonly data: T
  /** Header names are lower-case. */
  readonly headers: Readonly<Record<string, string>>
  /** Each try that went on the wire; more than one means that retries were needed. */
  readonly attempts: readonly AttemptRecord[]
  /** The key that the call carried, for an operation that has one. */
  readonly idempotencyKey: string | undefined
}

/** What a call came to. How it came is put together only for those who ask. */
export interface Answered<T> {
  readonly data: T
  readonly response: () => CallResponse<T>
}

/**
 * A call under way: a promise of its data, which can also tell how the answer came.
 *
 * @example
 * ```ts
 * import type { CallPromise } from '@textwire/core'
 *
 * async function show(call: CallPromise<{ id: string }>) {
 *   const { data, attempts, replayed } = await call.withResponse()
 *   console.log(data.id, attempts.length, replayed)
 * }
 * ```
 */
export class CallPromise<T> extends Promise<T> {
  readonly #answered: Promise<Answered<T>>

  constructor(answered: Promise<Answered<T>>) {
    // This promise is only a shell: its settling is never looked at, `then` below reads the real one.
    super((resolve) => resolve(undefined as T))
    this.#answered = answered
  }

  /** `catch` and `finally` go through `then` and make ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** The data together with status, headers, attempts and whether the answer is a replay. */
  withResponse(): Promise<CallResponse<T>> {
    return this.#answered.then(({ response }) => response())
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise
  override then<R1 = T, R2 = never>(
    onFulfilled?: ((value: T) => R1 | PromiseLike<R1>) | null,
    onRejected?: ((reason: unknown) => R2 | PromiseLike<R2>) | null,
  ): Promise<R1 | R2> {
    // Without a handler the value passes on as it is, so that R1 is T.
    const pass = (data: T) => data as unknown as R1
    const handle = onFulfilled ?? pass
    return this.#answered.then(({ data }) => handle(data), onRejected)
  }
}
