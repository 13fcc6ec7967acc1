import type { StreamEvent } from './stream-event.ts'

/** An event as one line of the stream. Source: Airship, "Real-Time Data Streaming": milliseconds and a Z. */
export function toStreamLine({
  occurred,
  processed,
  ...event
}: Omit<StreamEvent, 'body'> & Partial<StreamEvent>): string {
  const { id, type, offset, ...rest } = event
  const times = { occurred: moment(occurred), processed: moment(processed) }
  return JSON.stringify({ id, type, offset, ...times, ...rest })
}

const moment = (ms: number): string => new Date(ms).toISOString()
