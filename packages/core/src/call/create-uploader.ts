import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { AttemptCut } from '../pipeline/attempt-cut.ts'
import { cutShort } from '../pipeline/cut-short.ts'
import { createErrorFactory } from '../pipeline/error-factory.ts'
import { createRedactor } from '../redact/create-redactor.ts'
import { checkNumber } from '../settings/check-number.ts'
import { fetchTransport } from '../transports/fetch-transport.ts'
import type { Operation } from '../wire/operation.ts'
import { toClock } from '../wire/to-clock.ts'
import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallInput } from './call-input.ts'
import type { CallOptions } from './call-options.ts'
import { CallPromise } from './call-promise.ts'
import { checkPath } from './check-path.ts'
import { createCaller } from './create-caller.ts'
import type { ProviderProfile, ToData } from './create-caller.ts'
import type { WireOptions } from './wire-options.ts'

/** A file that goes out as the body of a request. It is held, so that the request can be repeated. */
export interface Upload {
  readonly body: NonNullable<WireRequest['body']>
  /** Its `content-type`, and `content-encoding` where it has one; lower-case names. */
  readonly headers: Readonly<Record<string, string>>
}

/** Makes the file. What makes it should stop when the signal aborts, and is not waited for. */
export type MakeUpload = (signal: AbortSignal) => Upload | Promise<Upload>

/** Calls an operation whose body is no JSON but a file. What making the file throws rejects the call. */
export type Uploader = <T>(
  operation: Operation,
  input: CallInput,
  make: MakeUpload,
  options?: CallOptions,
  toData?: ToData<T>,
) => CallPromise<T>

/** Builds the function that uploads files. An upload goes through the whole pipeline, as every call does. */
export function createUploader(profile: ProviderProfile, options: WireOptions): Uploader {
  const { fetch, transport: given, ...wire } = options
  const send = given ?? fetchTransport(fetch)
  const clock = toClock(options.clock)
  const errors = createErrorFactory(createRedactor(profile.secrets), profile.readError)
  const unsent = (operation: Operation) => ({
    operation,
    url: options.baseUrl ?? profile.baseUrl,
    attempts: [],
    idempotencyKey: undefined,
    inDoubt: false,
  })
  return <T>(
    operation: Operation,
    input: CallInput,
    make: MakeUpload,
    callOptions?: CallOptions,
    toData?: ToData<T>,
  ) => {
    const start = async () => {
      const { signal } = callOptions ?? {}
      signal?.throwIfAborted()
      // Making a file can take long: what is wrong already is said before.
      const problems = checkPath(operation, input)
      if (problems.length > 0) throw new InvalidInputError(operation.id, problems)
      const deadlineMs = callOptions?.deadlineMs ?? options.deadlineMs ?? profile.policy.deadlineMs
      checkNumber('deadlineMs', deadlineMs, 1)
      const startedAt = clock.now()
      const prepare = async (cut: AbortSignal) => {
        await profile.authorizer.headers(operation, callOptions)
        cut.throwIfAborted()
        return make(cut)
      }
      const limits = {
        afterMs: deadlineMs,
        reason: () => new AttemptCut('deadline', deadlineMs, true),
        signal,
      }
      const made = cutShort(prepare, limits, clock).catch((cause: unknown) => {
        throw cause instanceof AttemptCut
          ? errors.noAnswer(cause, NOT_SENT, unsent(operation))
          : cause
      })
      const transport = withUpload(send, await made)
      const call = createCaller(profile, { ...wire, transport })
      // Making a file counts too: whoever waits for it does not care which part takes long.
      const leftMs = Math.max(1, Math.ceil(deadlineMs - Math.max(0, clock.now() - startedAt)))
      const rest = { ...callOptions, deadlineMs: leftMs }
      const response = await call(operation, input, rest, toData).withResponse()
      return { data: response.data, response: () => response }
    }
    return new CallPromise(start())
  }
}

const NOT_SENT = { kind: 'notSent' } as const

const withUpload =
  (send: Send, { body, headers }: Upload): Send =>
  (request) =>
    send({ ...request, headers: { ...request.headers, ...headers }, body })
