import { type CreateAndSendRow, createAndSendRowsSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import type { Names } from '../../problems/names.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse } from '../../problems/refuse.ts'
import { valueAt } from '../../problems/value-at.ts'
import { checkedPayload } from '../checked-payload.ts'
import { wording } from '../wording.ts'
import type { DeepReadonly } from '../deep-readonly.ts'
import { asWritten } from '../moments/as-written.ts'
import { toMoment } from '../moments/to-moment.ts'
import { duplicateRows } from './duplicate-rows.ts'
import { shortNumbers } from './short-numbers.ts'
import { toDigits } from './to-digits.ts'

/** How a person becomes a row. */
export interface RowMapping<Person> {
  /** The number, in E.164 (`+15035550100`) or in digits alone, country code first (`15035550100`). */
  readonly msisdn: (person: Person) => string
  /** The sender, the same for everyone or by person. */
  readonly sender: string | ((person: Person) => string)
  /** When the person agreed to be texted. A text without a zone is in UTC. */
  readonly optedIn: (person: Person) => Date | string
  /** Values for the placeholders of the message, by names that do not begin with `ua_`. */
  readonly fields?: ((person: Person) => Readonly<Record<string, unknown>>) | undefined
}

const any = z.unknown().exactOptional()
const shape = z.strictObject({
  people: z
    .array(
      z.strictObject({
        msisdn: any,
        sender: any,
        optedIn: any,
        fields: z.record(z.string(), z.unknown()).exactOptional(),
      }),
    )
    .exactOptional(),
})
type Draft = z.infer<typeof shape>

/**
 * The rows of a create-and-send from people as you keep them. A `Date` becomes a time in UTC.
 *
 * Airship documents at most 1,000 rows, none of them twice, and no names of your own that begin with `ua_`.
 * Source: Airship, "SMS audience for Create and Send payloads".
 *
 * @throws PayloadError When a number is none, two rows have the same number and sender, or a limit is broken; each problem
 * names the person by the place in the list.
 * @example
 * ```ts
 * import { createAndSendRows, smsCreateAndSend } from '@textwire/payloads/airship'
 *
 * const guests = [{ phone: '+15035550100', name: 'Ada', agreedAt: new Date('2026-11-20T11:58:59Z') }]
 *
 * smsCreateAndSend({
 *   to: createAndSendRows(guests, {
 *     msisdn: (guest) => guest.phone,
 *     sender: '12345',
 *     optedIn: (guest) => guest.agreedAt,
 *     fields: (guest) => ({ name: guest.name }),
 *   }),
 *   template: { fields: { alert: 'Hello {{name}}, your table is ready.' } },
 * })
 * ```
 */
export const createAndSendRows = <Person>(
  people: readonly Person[],
  mapping: RowMapping<Person>,
): DeepReadonly<CreateAndSendRow[]> => {
  const wrong = mappingProblems(mapping)
  refuse(wording, 'createAndSendRows', wrong, (path) => valueAt({ mapping }, path))
  return checkedPayload(
    {
      builder: 'createAndSendRows',
      shape,
      toWire,
      schema: createAndSendRowsSchema,
      names,
      dates: ['people.*.optedIn', 'people.*.fields.**'],
      rules,
      advice,
    },
    { people: Array.isArray(people) ? people.map((person) => toDraft(person, mapping)) : people },
  )
}

/** From JavaScript anything can come; a person can be looked at by functions alone. */
const mappingProblems = (mapping: unknown): readonly Problem[] =>
  (['msisdn', 'optedIn', 'fields'] as const)
    .filter((name) => {
      const given = valueAt(mapping, [name])
      return typeof given !== 'function' && (name !== 'fields' || given !== undefined)
    })
    .map((name) => ({ path: ['mapping', name], message: 'expected a function of a person' }))

const toDraft = <Person>(
  person: Person,
  { msisdn, sender, optedIn, fields }: RowMapping<Person>,
) => ({
  msisdn: msisdn(person),
  sender: typeof sender === 'function' ? sender(person) : sender,
  optedIn: optedIn(person),
  fields: fields?.(person),
})

const toWire = ({ people = [] }: Draft): unknown =>
  asWritten(
    people.map(({ msisdn, sender, optedIn, fields = {} }) => ({
      // What is reserved is refused by a rule, and must not take the place of what it is called like.
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => !isReserved(name))),
      ua_msisdn: toDigits(msisdn),
      ua_sender: sender,
      ua_opted_in: toMoment(optedIn),
    })),
  )

const names: Names = {
  '': 'people',
  '*': 'people.*.fields',
  '*.ua_msisdn': 'people.*.msisdn',
  '*.ua_sender': 'people.*.sender',
  '*.ua_opted_in': 'people.*.optedIn',
}

const rules = ({ people = [] }: Draft): readonly Problem[] => [
  ...people.flatMap(({ fields = {} }, index) =>
    Object.keys(fields)
      .filter(isReserved)
      .map((name) => ({
        path: ['people', index, 'fields', name],
        message: 'begins with ua_, which is reserved for Airship',
      })),
  ),
  ...shortNumbers(people, (index) => ['people', index, 'msisdn']),
  ...duplicateRows(
    people.map(({ msisdn, sender }) => ({ msisdn: toDigits(msisdn), sender })),
    'people',
  ),
]

const isReserved = (name: string) => name.startsWith('ua_')

const advice = (path: readonly PropertyKey[], given: unknown) =>
  path.at(-1) === 'msisdn' && typeof given === 'string'
    ? 'parseE164 reads what people write'
    : undefined
