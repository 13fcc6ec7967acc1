import type { AttributeChangesInput, TagChangesInput } from '@textwire/payloads/onesignal'
import * as fc from 'fast-check'
import { sendable } from '../sendable.ts'

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })

const seconds = fc.oneof(
  fc.nat(),
  fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
)

const values = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).map(sendable),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  seconds,
)

/** Everything that `tagChanges` takes, 80 tags at most: the properties beside them count as well. */
export const tagInputs: fc.Arbitrary<TagChangesInput> = fc
  .uniqueArray(names, { minLength: 1, maxLength: 80 })
  .chain((all) =>
    fc
      .tuple(fc.nat({ max: all.length }), fc.array(values, { minLength: 80, maxLength: 80 }))
      .map(([count, chosen]): TagChangesInput => ({
        set: Object.fromEntries(all.slice(0, count).map((name, at) => [name, chosen[at] ?? 'x'])),
        remove: all.slice(count),
      })),
  )

const set = {
  language: fc.oneof(fc.stringMatching(/^[a-z]{2}$/), fc.constantFrom('zh-Hans', 'zh-Hant')),
  timezoneId: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'UTC'),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  country: fc.stringMatching(/^[A-Z]{2}$/),
  firstActive: seconds,
  lastActive: seconds,
  ip: fc.ipV4(),
  testUserName: fc.string(),
  amountSpent: fc.double({ noNaN: true, noDefaultInfinity: true }),
  purchases: fc.array(
    fc.record({
      sku: fc.string({ minLength: 1 }),
      iso: fc.constantFrom('USD', 'EUR'),
      amount: fc.constantFrom('12.50', '0.99'),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 3 },
  ),
}

/** Everything that `attributeChanges` takes. */
export const attributeInputs: fc.Arbitrary<AttributeChangesInput> = fc
  .record(set, { requiredKeys: [] })
  .map((chosen) => ({ set: { language: 'en', ...chosen } }))
