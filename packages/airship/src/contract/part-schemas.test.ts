import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { problemsOf } from '../generated/problems-of.ts'
import { zAudience } from '../generated/zod.ts'
import {
  attributeChangesSchema,
  audienceSchema,
  createAndSendRowsSchema,
  selectorSchemas,
  tagChangesSchema,
} from './part-schemas.ts'

const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: '2026-11-20T11:58:59' }
const first = { action: 'set', key: 'first_name', value: 'Ada' }

describe('the parts of a body by themselves', () => {
  it.each([
    [audienceSchema, { AND: [{ tag: 'gold' }, { NOT: { segment: 'x' } }] }, 'AND.1.NOT.segment'],
    [audienceSchema, { tag: 'gold', named_user: 'ada' }, 'tag'],
    [selectorSchemas.activity, { activity: 'nap', operator: 'less', value: 1 }, 'activity'],
    [selectorSchemas.named_user, {}, 'named_user'],
    [tagChangesSchema, { set: { a: ['b'] }, add: { a: ['c'] } }, 'set'],
    [tagChangesSchema, { add: { ua_x: ['b'] } }, 'add.ua_x'],
    [createAndSendRowsSchema, [row, { ...row, ua_name: 'Ada' }], '1.ua_name'],
    [attributeChangesSchema, [], ''],
    [
      attributeChangesSchema,
      [first, { ...first, timestamp: '2026-02-31T00:00:00' }],
      '1.timestamp',
    ],
  ])('are refused where they are wrong: %#', (schema, value, path) => {
    expect(problemsOf(schema, value).map((one) => one.path)).toEqual([path])
  })

  it.each([
    [audienceSchema, 'all'],
    [audienceSchema, { OR: [{ sms_sender: ['12345'] }] }],
    [selectorSchemas.attribute, { attribute: 'city', operator: 'is_empty' }],
    [tagChangesSchema, { add: { a: ['b'] }, remove: { c: [] } }],
    [createAndSendRowsSchema, [{ ...row, name: 'Ada' }]],
    [attributeChangesSchema, [first, { action: 'remove', key: 'old' }]],
  ])('pass as they are: %#', (schema, value) => {
    expect(problemsOf(schema, value)).toEqual([])
  })
})

it('knows every selector of an audience', () => {
  const fields = zAudience.options.flatMap((option) =>
    option instanceof z.ZodObject ? Object.keys(option.shape).slice(0, 1) : [],
  )
  expect([...new Set(fields)].toSorted()).toEqual(Object.keys(selectorSchemas))
})
