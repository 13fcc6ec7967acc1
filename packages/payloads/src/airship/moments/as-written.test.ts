import { expect, it } from 'vitest'
import { asWritten } from './as-written.ts'

const since = new Date('2026-11-20T11:58:59Z')

it('writes every Date as Airship reads it, however deep', () => {
  expect(asWritten({ since, list: [{ since }, since] })).toEqual({
    since: '2026-11-20T11:58:59',
    list: [{ since: '2026-11-20T11:58:59' }, '2026-11-20T11:58:59'],
  })
})

it('leaves out what is undefined, and keeps null', () => {
  expect(asWritten({ a: undefined, b: null, c: { d: undefined } })).toStrictEqual({
    b: null,
    c: {},
  })
})
