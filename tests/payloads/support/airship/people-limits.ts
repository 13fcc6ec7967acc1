import { person, row } from './subjects.ts'
import type { Change } from '../change.ts'
import type { Limit, Pair } from '../limit.ts'
import { times } from '../times.ts'

const audience = 'Airship, "SMS audience for Create and Send payloads"'

const rows = (count: number) =>
  times(count, (at) => ({ ...row, ua_msisdn: `1503${5_550_000 + at}` }))

const to = (people: unknown): Pair => ({
  input: { to: people },
  wire: {
    audience: Array.isArray(people) ? { create_and_send: people } : { bulk_id: bulkOf(people) },
  },
})
const bulkOf = (people: unknown) => Reflect.get(Object(people), 'bulkId')

/** What a row must not have, by the builder that takes rows as they are on the wire. */
const wrongRow = (name: string, field: string, value: unknown): Limit => ({
  name,
  source: audience,
  path: `to.1.${field}`,
  says: `audience.create_and_send.1.${field}`,
  breaks: to([row, { ...rows(1)[0], [field]: value }]),
})

/** The rules of the people of a create-and-send. */
export const peopleLimits: readonly Limit[] = [
  {
    name: '1,000 rows',
    source: audience,
    path: 'to',
    says: 'audience.create_and_send',
    fits: to(rows(1000)),
    breaks: to(rows(1001)),
  },
  {
    name: 'some row',
    source: audience,
    path: 'to',
    says: 'audience.create_and_send',
    breaks: to([]),
  },
  {
    name: 'the id of a file is a UUID',
    source: audience,
    path: 'to.bulkId',
    says: 'audience.bulk_id',
    breaks: to({ bulkId: 'guests' }),
  },
  {
    name: 'some people',
    source: audience,
    path: 'to',
    says: 'audience',
    breaks: { input: { to: undefined }, wire: { audience: undefined } },
  },
  wrongRow('digits alone', 'ua_msisdn', '+15035550100'),
  wrongRow('no zero in front', 'ua_msisdn', '05035550100'),
  wrongRow('15 digits', 'ua_msisdn', '1503555010012345'),
  wrongRow('some sender', 'ua_sender', ''),
  wrongRow('a moment in UTC', 'ua_opted_in', '1 May 2026'),
  wrongRow('a day that exists', 'ua_opted_in', '2026-02-30T00:00:00'),
  wrongRow('no consent, no text', 'ua_opted_in', undefined),
  wrongRow('no name of Airship’s', 'ua_moon', 'full'),
]

const onePerson = (input: Change, wire: Change): Pair => ({
  input: Object.fromEntries(Object.entries(input).map(([key, value]) => [`0.${key}`, value])),
  wire: Object.fromEntries(Object.entries(wire).map(([key, value]) => [`0.${key}`, value])),
})

/** The rules of rows that are made of people. */
export const rowLimits: readonly Limit[] = [
  {
    name: '1,000 people',
    source: audience,
    path: 'people',
    says: 'audience.create_and_send',
    breaks: {
      input: Object.fromEntries(
        rows(1001).map(({ ua_msisdn: phone }, at) => [
          at,
          { phone, code: person.sender, agreed: row.ua_opted_in },
        ]),
      ),
      wire: Object.fromEntries(rows(1001).map((one, at) => [at, one])),
    },
  },
  {
    name: 'some person',
    source: audience,
    path: 'people',
    says: 'audience.create_and_send',
    breaks: { input: { 0: undefined }, wire: { 0: undefined } },
  },
  {
    name: 'a number as Airship has it',
    source: audience,
    path: 'people.0.msisdn',
    says: 'audience.create_and_send.0.ua_msisdn',
    fits: onePerson({ phone: '+15035550100' }, { ua_msisdn: '15035550100' }),
    breaks: onePerson({ phone: '503-555-0100' }, { ua_msisdn: '503-555-0100' }),
  },
  {
    name: 'some sender',
    source: audience,
    path: 'people.0.sender',
    says: 'audience.create_and_send.0.ua_sender',
    breaks: onePerson({ code: '' }, { ua_sender: '' }),
  },
  {
    name: 'a moment of consent',
    source: audience,
    path: 'people.0.optedIn',
    says: 'audience.create_and_send.0.ua_opted_in',
    fits: onePerson(
      { agreed: '2026-05-01T08:00:00+02:00' },
      { ua_opted_in: '2026-05-01T06:00:00' },
    ),
    breaks: onePerson({ agreed: 'yesterday' }, { ua_opted_in: 'yesterday' }),
  },
  {
    name: 'no field of Airship’s',
    source: audience,
    path: 'people.0.fields.ua_moon',
    says: 'audience.create_and_send.0.ua_moon',
    fits: onePerson({ fields: { moon: 'full' } }, { moon: 'full' }),
    breaks: onePerson({ fields: { ua_moon: 'full' } }, { ua_moon: 'full' }),
  },
]
