import type { StreamEvent } from './stream-event.ts'

/** What a stream is asked for. */
export interface StreamRequest {
  /** From where: everything that is kept, what comes from now on, or what comes after an offset. */
  readonly from: 'earliest' | 'latest' | { readonly after: number }
  /** Whether an event is wanted. */
  readonly wants: (event: StreamEvent) => boolean
  /** Whether a quiet stream tells its offset rather than sending empty lines. */
  readonly tellsOffsets: boolean
}
