import { createPaged } from '@textwire/core'
import type { CallOptions, CallPromise, Paged } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateSegmentInput,
  CreateSegmentResult,
  DeleteSegmentResult,
  ListSegmentsQuery,
  ListSegmentsResult,
  Segment,
  UpdateSegmentInput,
  UpdateSegmentResult,
  ViewSegmentResult,
} from '../contract/index.ts'
import { checkPlace } from './check-place.ts'
import { nextOffset } from './next-offset.ts'

/** The named audiences of one app. */
export interface Segments {
  /**
   * Names an audience. The filters are joined by AND, with `{ operator: 'OR' }` between groups.
   *
   * @throws {InvalidRequestError} With the code `segmentLimitReached`, `segmentNameTaken` or `notOnYourPlan`, say.
   * @throws {OutcomeUnknownError} The answer was lost. It is not repeated: it could make a second segment.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * await onesignal.segments.create({
   *   name: 'Opted out of push',
   *   filters: [{ field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'false' }],
   * })
   * ```
   */
  create(body: CreateSegmentInput, options?: CallOptions): CallPromise<CreateSegmentResult>
  /** Every segment of the app, the oldest first. A page holds up to 300. */
  list(query?: ListSegmentsQuery, options?: CallOptions): Paged<Segment, ListSegmentsResult>
  /**
   * Counts the members of a segment now.
   *
   * @param detail Whether to answer with the segment itself too, its filters among it.
   * @throws {NotFoundError} When the app has no such segment.
   */
  view(segmentId: string, detail?: boolean, options?: CallOptions): CallPromise<ViewSegmentResult>
  /**
   * Changes a segment. The name has to be given each time; filters, where given, replace all that there were.
   *
   * @throws {InvalidRequestError} With the code `segmentNameTaken`, say.
   */
  update(
    segmentId: string,
    body: UpdateSegmentInput,
    options?: CallOptions,
  ): CallPromise<UpdateSegmentResult>
  /**
   * Deletes a segment; its members stay.
   *
   * @throws {NotFoundError} When the app has no such segment. OneSignal says no more than that, so its code is `http404`.
   */
  delete(segmentId: string, options?: CallOptions): CallPromise<DeleteSegmentResult>
}

/** The segments of a connection. */
export function createSegments({ appId, call }: OneSignalConnection): Segments {
  const path = { app_id: appId }
  const about = (segment_id: string) => ({ ...path, segment_id })
  return {
    create: (body, options) => call(rows.createSegment, { path, body }, options),
    list: (query, options) =>
      createPaged({
        first: query?.offset ?? 0,
        read: (offset) =>
          call<ListSegmentsResult>(
            rows.listSegments,
            () => {
              checkPlace(rows.listSegments, query)
              return { path, query: { ...query, offset } }
            },
            options,
          ),
        items: ({ segments }) => segments ?? [],
        next: ({ segments, total_count }, offset) =>
          nextOffset(segments?.length, total_count, offset),
      }),
    view: (id, detail, options) =>
      call(
        rows.viewSegment,
        { path: about(id), query: { 'include-segment-detail': detail } },
        options,
      ),
    update: (id, body, options) => call(rows.updateSegment, { path: about(id), body }, options),
    delete: (id, options) => call(rows.deleteSegment, { path: about(id) }, options),
  }
}
