import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { createAndSendRows, type RowMapping } from './create-and-send-rows.ts'

interface Guest {
  readonly phone: string
  readonly name?: string
}

const agreedAt = new Date('2026-11-20T11:58:59Z')
const mapping: RowMapping<Guest> = {
  msisdn: (guest) => guest.phone,
  sender: '12345',
  optedIn: () => agreedAt,
}
const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const fields = ({ name }: Guest) => ({ name, since: agreedAt, order: { items: ['chair'] } })
const sender = ({ name }: Guest) => (name === 'Ada' ? '12345' : '54321')
const phones = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ phone: `1503555${1000 + index}` }))

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never

describe('rows', () => {
  it.each([['+15035550100'], ['15035550100']])('take a number as %s', (phone) => {
    expect(createAndSendRows([{ phone }], mapping)).toStrictEqual([row])
  })

  it('carry fields of their own, without those that a person lacks', () => {
    const rows = createAndSendRows([{ phone: '15035550100' }], { ...mapping, fields })
    expect(rows).toStrictEqual([
      { ...row, since: '2026-11-20T11:58:59', order: { items: ['chair'] } },
    ])
    expect(Object.isFrozen(rows[0])).toBe(true)
  })

  it('can have a sender each', () => {
    const people = [
      { phone: '15035550100', name: 'Ada' },
      { phone: '15035550100', name: 'Bob' },
    ]
    const rows = createAndSendRows(people, { ...mapping, sender })
    expect(rows.map((one) => one.ua_sender)).toEqual(['12345', '54321'])
  })

  it('are up to a thousand', () => {
    expect(createAndSendRows(phones(1000), mapping)).toHaveLength(1000)
  })

  it.each<[string, readonly Guest[], Partial<RowMapping<Guest>>, readonly string[]]>([
    ['what is no list', wrong('Ada'), {}, ['people: expected a list, got text of 3 characters']],
    ['nobody', [], {}, ['people: expected at least 1 entries, got a list of 0']],
    [
      'a thousand and one',
      phones(1001),
      {},
      ['people: expected at most 1000 entries, got a list of 1001'],
    ],
    [
      'a number that people wrote, masked',
      [{ phone: '15035550100' }, { phone: '(503) 555-0101' }],
      {},
      [
        'people.1.msisdn: expected digits alone, country code first, no zero in front, such as 15035550100, got "50…01"; parseE164 reads what people write',
      ],
    ],
    [
      'a number that is too short',
      [{ phone: '15035550100' }, { phone: '1503555' }],
      {},
      ['people.1.msisdn: is too short for a phone number; expected 8 to 15 digits'],
    ],
    [
      'the same number and sender, however written',
      [{ phone: '15035550100' }, { phone: '15035550101' }, { phone: '+15035550100' }],
      {},
      ['people.2: has the number and the sender of people.0; leave repeats out'],
    ],
    [
      'names that are reserved, also those of a row',
      [{ phone: '15035550100' }],
      { fields: () => ({ ua_msisdn: '15035550199', ua_nick: 'A', nick: 'A' }) },
      [
        'people.0.fields.ua_msisdn: begins with ua_, which is reserved for Airship',
        'people.0.fields.ua_nick: begins with ua_, which is reserved for Airship',
      ],
    ],
    [
      'a person without a sender and with a consent at no moment',
      [{ phone: '15035550100' }],
      { sender: '', optedIn: () => 'yes' },
      [
        'people.0.sender: expected at least 1 characters, got ""',
        'people.0.optedIn: expected a time in UTC to the second such as 2026-11-20T11:58:59, got "yes"',
      ],
    ],
    [
      'a field that JSON cannot hold',
      [{ phone: '15035550100' }],
      { fields: () => ({ visits: wrong(3n) }) },
      ['people.0.fields.visits: is a bigint; expected what JSON can hold'],
    ],
  ])('refuse %s', (_title, people, changed, expected) => {
    expect(refusals(() => createAndSendRows(people, { ...mapping, ...changed }))).toEqual(expected)
  })
})

describe('a mapping', () => {
  it.each([null, {}, { msisdn: '15035550100', optedIn: agreedAt, fields: 5 }])(
    'is refused that cannot look at a person: %j',
    (given) => {
      const problems = refusals(() => createAndSendRows([{ phone: '15035550100' }], wrong(given)))
      expect(problems).toContain('mapping.msisdn: expected a function of a person')
      expect(problems).toContain('mapping.optedIn: expected a function of a person')
    },
  )
})
