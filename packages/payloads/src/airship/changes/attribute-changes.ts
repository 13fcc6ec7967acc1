import { type AttributeChange, attributeChangesSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import type { DeepReadonly } from '../deep-readonly.ts'
import { asWritten } from '../moments/as-written.ts'
import { toMoment } from '../moments/to-moment.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Names } from '../../problems/names.ts'
import type { Refused } from '../../refused.ts'

/** The value of an attribute: text, a number, a moment, or an object for an attribute that holds JSON. */
export type AttributeValue = string | number | Date | { readonly [key: string]: unknown }

interface ChangedAt {
  /** When it happened: the latest change wins. Left out, Airship takes the moment of the request. */
  readonly at?: Date | string | undefined
}
interface Setting extends ChangedAt {
  /** Values by the id of their attribute, which is defined in the project, up to 64 characters. */
  readonly set: Readonly<Record<string, AttributeValue | undefined>>
  readonly remove?: readonly string[] | undefined
}
interface Removing extends ChangedAt {
  /** The attributes that lose their value, by their ids. */
  readonly remove: readonly string[]
  readonly set?: Readonly<Record<string, AttributeValue | undefined>> | undefined
}

/** What is to become of attributes: some set, some removed, or both. */
export type AttributeChangesInput = Setting | Removing

/** The compiler shows it for an input without fields, of which it says nothing else. */
type NothingToChange = Refused<'expected set or remove'>

const shape = z
  .strictObject({
    set: z.record(z.string(), z.unknown()).exactOptional(),
    remove: z.array(z.unknown()).exactOptional(),
    at: z.unknown().exactOptional(),
  })
  .refine(({ set = {}, remove = [] }) => Object.keys(set).length + remove.length > 0, {
    error: 'has nothing to change; expected set or remove',
  })
type Draft = z.infer<typeof shape>

/**
 * What is to become of attributes, as the field `attributes` of the bodies that change them. A `Date` becomes a time in UTC.
 * Source: Airship, "Attributes".
 *
 * @throws PayloadError When nothing changes, an attribute is set and removed at once, or a key or value is none.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { attributeChanges, smsId } from '@textwire/payloads/airship'
 *
 * await createAirship().channels.modifyAttributes({
 *   audience: smsId({ number: '+15035550100', sender: '12345' }),
 *   attributes: attributeChanges({
 *     set: { name: 'Ada', member_since: new Date('2026-11-20T00:00:00Z') },
 *     remove: ['trial_ends'],
 *   }),
 * })
 * ```
 */
export const attributeChanges = (
  input: AttributeChangesInput | NothingToChange,
): DeepReadonly<AttributeChange[]> =>
  checkedPayload(
    {
      builder: 'attributeChanges',
      shape,
      toWire,
      schema: attributeChangesSchema,
      names,
      dates: ['at', 'set.**'],
      rules,
    },
    input,
  )

function toWire({ set = {}, remove = [], at }: Draft): unknown {
  const timestamp = toMoment(at)
  return asWritten([
    ...Object.entries(set).map(([key, value]) => ({ action: 'set', key, value, timestamp })),
    ...remove.map((key) => ({ action: 'remove', key, timestamp })),
  ])
}

function names({ set = {}, remove = [] }: Draft): Names {
  const places = [
    ...Object.keys(set).map((key) => `set.${key}`),
    ...remove.map((_, index) => `remove.${index}`),
  ]
  return Object.fromEntries(
    places.flatMap((place, index) => [
      [`${index}.key`, place],
      [`${index}.value`, place],
      [`${index}.timestamp`, 'at'],
    ]),
  )
}

const rules = ({ set = {}, remove = [] }: Draft): readonly Problem[] =>
  remove.flatMap((key, index) =>
    typeof key === 'string' && Object.hasOwn(set, key)
      ? [{ path: ['remove', index], message: 'is also in set; an attribute is set or removed' }]
      : [],
  )
