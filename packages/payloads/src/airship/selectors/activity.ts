import { type ActivitySelector, selectorSchemas } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { asWritten } from '../moments/as-written.ts'
import { toMoment } from '../moments/to-moment.ts'
import { toWhere, whereNames, whereShape } from './json-where.ts'
import type { SelectorBy } from './selector.ts'

type WhereOnWire = NonNullable<ActivitySelector['where']>

/** A moment, or a number of units of `precision` before now. */
type TimeOrAge = Date | string | number

/** How often, or when, something was done. */
export interface ActivityCondition {
  readonly operator: ActivitySelector['operator']
  readonly value: number
  /** What is compared. */
  readonly metric?: NonNullable<ActivitySelector['metric']> | undefined
  readonly after?: TimeOrAge | undefined
  readonly before?: TimeOrAge | undefined
  readonly on?: TimeOrAge | undefined
  /** Which part of the date `on` compares. */
  readonly onPrecision?: NonNullable<ActivitySelector['on_precision']> | undefined
  /**
   * The unit of a relative time.
   *
   * @default 'days'
   */
  readonly precision?: NonNullable<ActivitySelector['precision']> | undefined
  /** A condition on one property of the activity. */
  readonly where?:
    | {
        /** The property, with dots between levels. */
        readonly property: string
        readonly operator: WhereOnWire['operator']
        readonly value: Date | string | number | boolean
        /** What the property is taken to be. */
        readonly compareAs?: NonNullable<WhereOnWire['compare_as']> | undefined
        /** The unit of a relative date. */
        readonly precision?: NonNullable<WhereOnWire['precision']> | undefined
        readonly relativeTo?: NonNullable<WhereOnWire['relative_to']> | undefined
      }
    | undefined
}

const any = z.unknown().exactOptional()
const shape = z.strictObject({
  name: any,
  operator: any,
  value: any,
  metric: any,
  after: any,
  before: any,
  on: any,
  onPrecision: any,
  precision: any,
  where: whereShape,
})

/**
 * Whoever has done something, or to whom something has happened: those of text messages begin with `sms_`, and
 * `short_link_click` is a click. Source: Airship, "Audience selection", activity selectors.
 *
 * @throws PayloadError When there is no such activity, or its condition is wrong.
 * @example
 * ```ts
 * import { activity } from '@textwire/payloads/airship'
 *
 * activity('short_link_click', { operator: 'greater', value: 0, after: 30, precision: 'days' })
 * ```
 */
export const activity = (
  name: ActivitySelector['activity'],
  condition: ActivityCondition,
): SelectorBy<'activity'> =>
  checkedPayload(
    {
      builder: 'activity',
      shape,
      toWire,
      schema: selectorSchemas.activity,
      names: {
        activity: 'name',
        on_precision: 'onPrecision',
        ...whereNames,
      },
      dates: ['after', 'before', 'on', 'where.value'],
    },
    { ...condition, name },
    // A selector with an activity is of no other kind.
  ) as SelectorBy<'activity'>

function toWire(draft: z.infer<typeof shape>): unknown {
  const { name, after, before, on, onPrecision, where, ...rest } = draft
  return asWritten({
    activity: name,
    ...rest,
    after: toMoment(after),
    before: toMoment(before),
    on: toMoment(on),
    on_precision: onPrecision,
    where: toWhere(where),
  })
}
