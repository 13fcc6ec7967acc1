import type { PushAudience, SegmentBody } from '@textwire/airship/contract'
import { assertType, expectTypeOf, test } from 'vitest'
import type { DeepReadonly } from '../deep-readonly.ts'
import { activity } from './activity.ts'
import { all } from './all.ts'
import { and } from './and.ts'
import { attribute, type AttributeCondition } from './attribute.ts'
import { not } from './not.ts'
import { or } from './or.ts'
import type { Selector } from './selector.ts'
import { smsId } from './sms-id.ts'
import { tag } from './tag.ts'

const joined = and(tag('a'), or([tag('b'), all()]), not(smsId({ msisdn: '1', sender: '2' })))

test('what a function returns is an audience, a selector, and the criteria of a segment', () => {
  assertType<DeepReadonly<PushAudience>>(tag('a'))
  assertType<DeepReadonly<PushAudience>>(attribute('a', { operator: 'is_empty' }))
  assertType<DeepReadonly<PushAudience>>(joined)
  assertType<Selector>(joined)
  assertType<Selector>({ tag: 'a' })
  assertType<DeepReadonly<SegmentBody>>({ display_name: 'a', criteria: joined })
})

test('two selectors side by side do not compile, and the compiler says how to join them', () => {
  // @ts-expect-error two
  assertType<Selector>({ tag: 'a', segment: 'b' })
  // @ts-expect-error a compound and a selector
  assertType<Selector>({ AND: [all()], tag: 'a' })
  // @ts-expect-error two within a compound
  and({ NOT: { tag: 'a', named_user: 'b' } })
  type Neighbour = NonNullable<Extract<Selector, { NOT: unknown }>['tag']>
  expectTypeOf<Neighbour>().toEqualTypeOf<'a selector stands alone: join several with and(…) or or(…)'>()
})

test('and and or join 1 to 10 one by one, or a list', () => {
  const a = tag('a')
  or(...([a, a] as const))
  or(['a', 'b'].map((one) => tag(one)))
  // @ts-expect-error none
  and()
  // @ts-expect-error eleven
  or(a, a, a, a, a, a, a, a, a, a, a)
  // @ts-expect-error not turns one round
  not(a, a)
})

test('a number is given once, with its sender', () => {
  // @ts-expect-error twice
  smsId({ msisdn: '15035550100', number: '+15035550100', sender: '12345' })
  // @ts-expect-error no sender
  smsId({ msisdn: '15035550100' })
  // @ts-expect-error no number
  smsId({ sender: '12345' })
})

test('a condition fits its kind of attribute', () => {
  attribute('a', { operator: 'before', value: new Date() })
  // @ts-expect-error text has no before
  attribute('a', { operator: 'contains', value: new Date() })
  // @ts-expect-error a relative date is one of dates
  attribute('a', { operator: 'contains', value: 'b', relativeTo: 'past' })
  // @ts-expect-error JSON stands in where
  attribute('a', { operator: 'equals', value: 1, where: { property: 'b', operator: 'equals' } })
  type Beside = NonNullable<Extract<AttributeCondition, { relativeTo?: unknown }>['where']>
  expectTypeOf<Beside>().toExtend<'a condition on JSON stands in where, alone'>()
  // @ts-expect-error no such activity
  activity('nap', { operator: 'equals', value: 1 })
  // @ts-expect-error activities are counted
  activity('sms_delivered', { operator: 'contains', value: 1 })
})

test('a list is given as it is, and not spread', () => {
  const selectors: Selector[] = [tag('vip')]
  or(selectors)
  // @ts-expect-error give 1 to 10 selectors one by one, or the list itself: or(list)
  or(...selectors)
})
