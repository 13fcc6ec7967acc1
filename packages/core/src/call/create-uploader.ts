import { fetchTransport } from '../transports/fetch-transport.ts'
import type { Operation } from '../wire/operation.ts'
import type { Send } from '../wire/send.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { CallInput } from './call-input.ts'
import type { CallOptions } from './call-options.ts'
import { CallPromise } from './call-promise.ts'
import { createCaller } from './create-caller.ts'
import type { ProviderProfile, ToData } from './create-caller.ts'
import type { WireOptions } from './wire-options.ts'

/** A file that goes out as the body of a request. It is held, so that the request can be repeated. */
export interface Upload {
  readonly body: NonNullable<WireRequest['body']>
  /** Its `content-type`, and `content-encoding` where it has one; lower-case names. */
  readonly headers: Readonly<Record<string, string>>
}

/** Calls an operation whose body is no JSON but a file. What making the file throws rejects the call. */
export type Uploader = <T>(
  operation: Operation,
  input: CallInput,
  make: () => Upload | Promise<Upload>,
  options?: CallOptions,
  toData?: ToData<T>,
) => CallPromise<T>

/** Builds the function that uploads files. An upload goes through the whole pipeline, as every call does. */
export function createUploader(profile: ProviderProfile, options: WireOptions): Uploader {
  const { fetch, transport: given, ...wire } = options
  const send = given ?? fetchTransport(fetch)
  return <T>(
    operation: Operation,
    input: CallInput,
    make: () => Upload | Promise<Upload>,
    callOptions?: CallOptions,
    toData?: ToData<T>,
  ) => {
    const start = async () => {
      callOptions?.signal?.throwIfAborted()
      const transport = withUpload(send, await make())
      const call = createCaller(profile, { ...wire, transport })
      const response = await call(operation, input, callOptions, toData).withResponse()
      return { data: response.data, response: () => response }
    }
    return new CallPromise(start())
  }
}

const withUpload =
  (send: Send, { body, headers }: Upload): Send =>
  (request) =>
    send({ ...request, headers: { ...request.headers, ...headers }, body })
