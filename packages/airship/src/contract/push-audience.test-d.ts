import { assertType, test } from 'vitest'
import type { PushAudience } from './push-audience.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'

test('every selector stands alone, or under AND, OR and NOT', () => {
  const selectors: PushAudience[] = [
    'all',
    { tag: ['a', 'b'], group: 'g' },
    { named_user: 'u' },
    { segment: uuid },
    { static_list: 's' },
    { subscription_list: ['l'] },
    { channel: [uuid] },
    { sms_sender: ['12345'] },
    { sms_id: { sender: '12345', msisdn: '15035550100' } },
    { attribute: 'name', operator: 'equals', value: 'Ada' },
    { attribute: 'visits', operator: 'greater', value: 3 },
    { attribute: 'birthdate', operator: 'before', value: '1990-01-01', precision: 'years' },
    { attribute: 'birthdate', operator: 'is_empty' },
    { attribute: 'order', where: { property: 'total', operator: 'less', value: 20 } },
    { activity: 'short_link_click', operator: 'greater', value: 0, after: 30 },
  ]
  assertType<PushAudience>({ AND: [...selectors, { OR: selectors }, { NOT: { OR: selectors } }] })
})

test('selectors of two kinds in one do not compile', () => {
  // @ts-expect-error a list and a segment
  assertType<PushAudience>({ static_list: 's', segment: uuid })
  // @ts-expect-error an attribute and an activity
  assertType<PushAudience>({ attribute: 'a', operator: 'equals', value: 1, activity: 'app_open' })
  const where = { property: 'b', operator: 'equals' as const }
  // @ts-expect-error a value and a condition on JSON
  assertType<PushAudience>({ attribute: 'a', where, value: 1 })
  // @ts-expect-error AND beside OR
  assertType<PushAudience>({ AND: ['all'], OR: ['all'] })
  // @ts-expect-error a group without a tag
  assertType<PushAudience>({ named_user: 'u', group: 'g' })
  // @ts-expect-error small letters
  assertType<PushAudience>({ and: ['all'] })
})

test('operators belong to kinds of attributes', () => {
  // @ts-expect-error a number is not before another
  assertType<PushAudience>({ attribute: 'visits', operator: 'less_eq', value: 3 })
  // @ts-expect-error no such activity
  assertType<PushAudience>({ activity: 'sms_read', operator: 'greater', value: 0 })
  // @ts-expect-error an activity is counted
  assertType<PushAudience>({ activity: 'sms_failed' })
  // @ts-expect-error times inside a selector are text
  assertType<PushAudience>({ activity: 'sms_failed', operator: 'less', value: 1, on: new Date() })
})
