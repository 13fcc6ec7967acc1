import { type Tags, updateUserBodySchema } from '@textwire/onesignal/contract'
import * as z from 'zod'
import type { Problem } from '../problems/problem.ts'
import type { Refused } from '../refused.ts'
import { checkedPayload } from './checked-payload.ts'
import { decimal } from './decimal.ts'

interface Setting {
  /** What a tag is set to: numbers and booleans are written as text, a `Date` as unix seconds. */
  readonly set: Readonly<Record<string, string | number | boolean | Date | undefined>>
  /** Names of tags to remove. */
  readonly remove?: readonly string[] | undefined
}
interface Removing {
  /** Names of tags to remove. */
  readonly remove: readonly string[]
  /** What a tag is set to. */
  readonly set?: Readonly<Record<string, string | number | boolean | Date | undefined>> | undefined
}

/** Tags to set, tags to remove, or both; at most 100 together with the other properties of a request. */
export type TagChangesInput = Setting | Removing

type Nothing = Refused<'expected set, remove or both'>

/**
 * Makes `properties.tags` of `users.create` and `users.update`. A tag that is in neither list stays as it is.
 *
 * Sources: OneSignal, "Tags"; "Rate limits", at most 100 properties a request.
 *
 * @throws PayloadError for an empty value, which would remove the tag, and for a tag that is set and removed.
 *
 * @example
 * ```ts
 * import { tagChanges } from '@textwire/payloads/onesignal'
 *
 * const tags = tagChanges({ set: { plan: 'gold', seats: 3 }, remove: ['trial'] })
 * // { plan: 'gold', seats: '3', trial: '' }
 * ```
 */
export const tagChanges = (changes: TagChangesInput | Nothing): Readonly<Tags> =>
  checkedPayload({ builder: 'tagChanges', shape, toWire, schema, names, dates, rules }, changes)
    .properties.tags

const shape = z.strictObject({
  set: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.date()]))
    .exactOptional(),
  remove: z.array(z.string()).exactOptional(),
})

type Draft = z.infer<typeof shape>

// A body of tags alone is one that has them.
const schema = updateUserBodySchema as z.ZodType as z.ZodType<{ properties: { tags: Tags } }>

const toWire = ({ set = {}, remove = [] }: Draft) => ({
  properties: {
    tags: Object.fromEntries([
      ...Object.entries(set).map(([name, value]) => [name, toText(value)]),
      ...remove.map((name) => [name, '']),
    ]),
  },
})

const dates = ['set.*']
const names = { properties: '', 'properties.tags': 'set' }

function toText(value: string | number | boolean | Date): string {
  if (value instanceof Date) return String(Math.floor(value.getTime() / 1000))
  return typeof value === 'number' ? decimal(value) : String(value)
}

function rules(draft: Draft): Problem[] {
  const { set = {}, remove = [] } = draft
  const written = Object.keys(set)
  const kept = new Set(written)
  return [
    ...(written.length + remove.length === 0 ? [nothingIn(draft)] : []),
    ...Object.entries(set).flatMap(([name, value]) =>
      value === ''
        ? [problem(['set', name], 'is empty, which removes a tag; name it in remove')]
        : [],
    ),
    ...written.filter((name) => name === '').map(() => problem(['set', ''], 'has no name')),
    ...remove.flatMap((name, index) => removalProblems(name, ['remove', index], kept)),
  ]
}

function removalProblems(name: string, path: Problem['path'], set: ReadonlySet<string>): Problem[] {
  if (name === '') return [problem(path, 'has no name')]
  return set.has(name) ? [problem(path, 'is set as well; expected one or the other')] : []
}

const problem = (path: Problem['path'], message: string): Problem => ({
  path,
  message,
  wirePath: ['tags'],
})

/** Where a list is left without entries since they were wrong, that has been said of it. */
const nothingIn = (draft: Draft): Problem =>
  problem(Object.keys(draft).slice(0, 1), 'changes nothing; expected set, remove or both')
