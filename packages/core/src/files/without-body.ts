import { ReadResponse } from '../wire/read-response.ts'
import type { WireStream } from '../wire/wire-stream.ts'

/** An answer as errors are made of it, for a file: whatever its body holds is not shown. */
export function withoutBody({
  status,
  headers,
}: Pick<WireStream, 'status' | 'headers'>): ReadResponse {
  return new ReadResponse({ status, headers, text: () => Promise.resolve('') }, '')
}
