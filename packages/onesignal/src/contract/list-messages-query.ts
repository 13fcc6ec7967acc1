import type * as z from 'zod'
import type { operations } from '../generated/types.ts'
import { type Rule, asRefinement } from '../generated/rule.ts'
import { zListMessagesQuery } from '../generated/zod.ts'

type Fields = NonNullable<operations['listMessages']['parameters']['query']>
type Paging = 'offset' | 'time_offset'
type ByOffset = Pick<Fields, 'offset'> & { time_offset?: never }
type ByTime<Time> = { time_offset: Time; offset?: never }

/**
 * The query of `listMessages`, without `app_id`, which a client adds. Pages are counted by `offset` or followed by
 * `time_offset`, never both. The `next_time_offset` of a page may be a number, and is taken as it is; it goes out as text.
 * Source: OneSignal, "View messages".
 *
 * @example
 * ```ts
 * import type { ListMessagesQuery } from '@textwire/onesignal/contract'
 *
 * const query: ListMessagesQuery = { time_offset: '2026-11-01T00:00:00Z', kind: 1 }
 * ```
 */
export type ListMessagesQuery = Omit<Fields, Paging | 'app_id'> &
  (ByTime<string | number> | ByOffset)

const onePaging: Rule<Fields> = (query) =>
  query.offset !== undefined && query.time_offset !== undefined
    ? [
        {
          path: ['time_offset'],
          message: 'excludes offset; messages are paged by one of the two',
        },
      ]
    : []

/**
 * Checks the query of `listMessages` as it goes out: the shape of every field, and that `offset` and `time_offset` are not
 * both there.
 */
export const listMessagesQuerySchema = zListMessagesQuery.superRefine(
  asRefinement([onePaging]),
  // The rule makes the flat object one member of the union.
) as z.ZodType as z.ZodType<Omit<Fields, Paging> & (ByTime<string> | ByOffset), Fields>
