import type { MockResponse } from '../../world/mock-response.ts'
import { unreadable } from '../answers.ts'
import type { AirshipContext } from '../context.ts'
import type { ProjectState } from '../project-state.ts'
import { passes, type EventFilter } from './event-filter.ts'
import { openStream } from './open-stream.ts'
import type { StreamEvent } from './stream-event.ts'
import { isInSubset, type Subset } from './subset.ts'

/** What a stream is asked for, in Airship's spelling. */
export interface StreamBody {
  readonly start?: 'EARLIEST' | 'LATEST' | undefined
  readonly resume_offset?: string | undefined
  readonly filters?: readonly EventFilter[] | undefined
  readonly subset?: Subset | undefined
  readonly enable_offset_updates?: boolean | undefined
}

/** These two are published without a body. */
const bare = (status: 402 | 404): MockResponse => ({ status, headers: {}, body: '' })

const NDJSON = { 'content-type': 'application/vnd.urbanairship+x-ndjson; version=3;' }

/** Opens a stream of what belongs on it, or says why not. */
export function answerStream(
  project: ProjectState,
  context: Pick<AirshipContext, 'clock'>,
  body: StreamBody,
  belongs: (event: StreamEvent) => boolean,
): MockResponse {
  const { maxStreamConnections = Infinity, emptyStreamIsNotFound = false } = project.options
  if (project.connections.size >= maxStreamConnections) {
    return bare(402)
  }
  if (emptyStreamIsNotFound && project.events.size === 0) {
    return bare(404)
  }
  const { filters, subset, resume_offset: offset, start } = body
  if (offset !== undefined && !/^\d+$/.test(offset)) {
    return unreadable({ error: 'resume_offset is not an offset', path: 'resume_offset' })
  }
  const wants = (event: StreamEvent) =>
    belongs(event) &&
    passes(event, filters) &&
    (subset === undefined || isInSubset(event.id, subset))
  const beginning = start === 'EARLIEST' ? 'earliest' : 'latest'
  const from = offset === undefined ? beginning : { after: Number(offset) }
  const tellsOffsets = body.enable_offset_updates === true
  const stream = openStream(project, context, { from, wants, tellsOffsets })
  return { status: 200, headers: NDJSON, body: '', stream }
}
