import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateSegmentResult,
  Segment,
  SegmentBody,
  ListSegmentsResult,
  SegmentSummary,
  UpdateSegmentResult,
} from '../contract/index.ts'
import type { QueryOf } from '../query-of.ts'
import { listByLink } from '../paging/list-by-link.ts'

/** Audiences that are stored under a name. OAuth clients cannot use them. */
export interface Segments {
  /**
   * Stores an audience. It is not repeated when its outcome is unknown: two segments can have one name.
   *
   * @throws {OutcomeUnknownError} When nobody can say whether it was made.
   */
  create(body: DeepReadonly<SegmentBody>, options?: CallOptions): CallPromise<CreateSegmentResult>
  /** Every segment of the project, without its criteria. A page holds up to 200. */
  list(
    query?: QueryOf<'listSegments'>,
    options?: CallOptions,
  ): Paged<SegmentSummary, ListSegmentsResult>
  /** @throws {NotFoundError} When there is no such segment. */
  get(segmentId: string, options?: CallOptions): CallPromise<Segment>
  /** Replaces the name and the criteria of a segment. */
  update(
    segmentId: string,
    body: DeepReadonly<SegmentBody>,
    options?: CallOptions,
  ): CallPromise<UpdateSegmentResult>
  /** Deletes a segment; its members stay. */
  delete(segmentId: string, options?: CallOptions): CallPromise<undefined>
}

const about = (segment_id: string) => ({ path: { segment_id } })

/** The segments of a connection. */
export function createSegments({ baseUrl, call }: AirshipConnection): Segments {
  return {
    create: (body, options) => call(rows.createSegment, { body }, options),
    list: (query, options) =>
      listByLink<SegmentSummary, ListSegmentsResult>({
        call,
        baseUrl,
        operation: rows.listSegments,
        query,
        options,
        items: ({ segments }) => segments,
      }),
    get: (id, options) => call(rows.getSegment, about(id), options),
    update: (id, body, options) => call(rows.updateSegment, { ...about(id), body }, options),
    delete: (id, options) => call(rows.deleteSegment, about(id), options),
  }
}
