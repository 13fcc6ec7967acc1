import {
  activity,
  all,
  and,
  attribute,
  channel,
  namedUser,
  not,
  or,
  segment,
  smsId,
  smsSender,
  staticList,
  subscriptionList,
  tag,
  type Selector,
} from '@textwire/payloads/airship'
import * as fc from 'fast-check'
import { numbers, uuids } from '../numbers.ts'
import { sendable } from '../sendable.ts'

const one = (most: number) =>
  fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => sendable(text.slice(0, most)))
const oneOrMore = (each: fc.Arbitrary<string>) =>
  fc.oneof(each, fc.array(each, { minLength: 1, maxLength: 100 }))

const names = one(128)
const moments = fc.oneof(
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  fc.constantFrom('2026-06-01T12:00:00', '2026-06-01 12:00:00Z', '2026-06-01T12:00:00.5+02:00'),
)
const values = fc.oneof(one(255), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const ages = fc.oneof(moments, fc.nat({ max: 365 }))

const attributes = fc.oneof(
  fc.record({ operator: fc.constantFrom('equals', 'contains', 'less', 'greater'), value: values }),
  fc.record(
    {
      operator: fc.constantFrom('before', 'after', 'range', 'equals'),
      value: ages,
      precision: fc.constantFrom('days', 'hours', 'year_month_day'),
      relativeTo: fc.constantFrom('future', 'past'),
    },
    { requiredKeys: ['operator', 'value'] },
  ),
  fc.record({
    where: fc.record(
      {
        property: one(40),
        operator: fc.constantFrom('equals', 'not_contains', 'less_eq', 'range', 'not_empty'),
        value: fc.oneof(one(40), fc.integer(), fc.boolean(), moments),
        compareAs: fc.constantFrom('text', 'number', 'date', 'boolean'),
        precision: fc.constantFrom('minutes', 'days', 'months', 'years'),
        relativeTo: fc.constantFrom('future', 'past'),
      },
      { requiredKeys: ['property', 'operator'] },
    ),
  }),
)

const activities = fc.record(
  {
    operator: fc.constantFrom('greater', 'less', 'equals', 'greater_eq', 'less_eq'),
    value: fc.nat(),
    metric: fc.constantFrom('count', 'total_value', 'last', 'first'),
    after: ages,
    before: ages,
    on: ages,
    onPrecision: fc.constantFrom('day', 'month', 'month_day', 'year_month', 'year_month_day'),
    precision: fc.constantFrom('days', 'weeks', 'months', 'years'),
    where: fc.record({ property: one(40), operator: fc.constant('equals'), value: values }),
  },
  { requiredKeys: ['operator', 'value'] },
)

const leaves: fc.Arbitrary<Selector> = fc.oneof(
  fc.constant(all()),
  fc
    .tuple(oneOrMore(names), fc.option(names, { nil: undefined }))
    .map(([tags, group]) => tag(tags, group)),
  fc
    .tuple(numbers, one(128), fc.boolean())
    .map(([number, sender, isMsisdn]) =>
      smsId(isMsisdn ? { msisdn: number.slice(1), sender } : { number, sender }),
    ),
  oneOrMore(one(16)).map(smsSender),
  oneOrMore(names).map(namedUser),
  oneOrMore(uuids).map(segment),
  oneOrMore(names).map(staticList),
  oneOrMore(fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/)).map(subscriptionList),
  oneOrMore(uuids).map(channel),
  // The operators of each kind of attribute are a matter of its condition alone.
  fc.tuple(one(256), attributes).map(([name, condition]) => attribute(name, condition as never)),
  activities.map((condition) => activity('short_link_click', condition as never)),
)

/** Selectors of every kind, alone and joined. */
export const selectors: fc.Arbitrary<Selector> = fc.letrec<{ whole: Selector }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaves,
    fc.array(tie('whole'), { minLength: 1, maxLength: 10 }).map((several) => and(several)),
    fc.array(tie('whole'), { minLength: 1, maxLength: 10 }).map((several) => or(several)),
    tie('whole').map(not),
  ),
})).whole
