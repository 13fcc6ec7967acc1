import { ConfigurationError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createEventHandler } from './create-event-handler.ts'
import type { EventHandlerOptions } from './event-handler-options.ts'
import type { EventSecret } from '../events.ts'
import { bodyOf, deliver, header, setUp } from './support/handler-kit.ts'

describe('the secret', () => {
  const cases: [what: string, headers: Record<string, string>, status: number][] = [
    ['the right one', header, 200],
    ['none', {}, 401],
    ['an empty one', { 'x-textwire-secret': '' }, 401],
    ['a wrong one', { 'x-textwire-secret': 'open-sesam' }, 401],
    ['one in another case', { 'x-textwire-secret': 'Open-Sesame' }, 401],
    ['one in another header', { authorization: 'open-sesame' }, 401],
    ['one that was sent twice', { 'x-textwire-secret': 'open-sesame, open-sesame' }, 401],
  ]

  it.each(cases)('lets in or keeps out: %s', async (_, headers, status) => {
    const { statusOf, events } = setUp()
    expect(await statusOf(deliver(bodyOf('1'), { headers }))).toBe(status)
    expect(events).toHaveLength(status === 200 ? 1 : 0)
  })

  it('comes first: a stranger learns nothing about methods or bodies', async () => {
    const { statusOf } = setUp({ maxBodyBytes: 1 })
    expect(await statusOf(deliver(null, { method: 'GET', headers: {} }))).toBe(401)
    expect(await statusOf(deliver('too long', { headers: {} }))).toBe(401)
  })

  it.each([
    ['old', 200],
    ['new', 200],
    ['older', 401],
  ])('can be one of two while one replaces the other: %s', async (value, status) => {
    const { statusOf } = setUp({ secret: { value: ['old', 'new'] } })
    const headers = { 'x-textwire-secret': value }
    expect(await statusOf(deliver(bodyOf('1'), { headers }))).toBe(status)
  })

  it('may stand in a header of choice', async () => {
    const { statusOf } = setUp({ secret: { header: 'Authorization', value: 'Bearer abc def' } })
    const headers = { authorization: 'Bearer abc def' }
    expect(await statusOf(deliver(bodyOf('1'), { headers }))).toBe(200)
  })

  it('can be left to something before the handler', async () => {
    const { statusOf } = setUp({ secret: false })
    expect(await statusOf(deliver(bodyOf('1'), { headers: {} }))).toBe(200)
  })

  it.each([
    { value: '' },
    { value: [] },
    { value: ['good', ''] },
    { value: ' padded ' },
    { value: 'two\nlines' },
    { value: 'ümlaut' },
    { value: 'good', header: 'no header' },
    { value: 'good', header: '' },
  ])('is refused at once when no header can carry it: %j', (unfit) => {
    expect(() => setUp({ secret: unfit })).toThrow(ConfigurationError)
  })

  it('cannot be forgotten', () => {
    // JavaScript can hand over what the types forbid, such as a variable that is not set.
    const options = { onEvent: () => undefined } as unknown as EventHandlerOptions
    expect(() => createEventHandler(options)).toThrow('pass { value }, or false to check nothing')
  })

  it.each([
    null,
    'open-sesame',
    true,
    {},
    { value: undefined },
    { value: null },
    { value: 7 },
    { value: { length: 1 } },
    { value: 'good', header: null },
    { value: 'good', header: 7 },
  ])('is refused as %j, which JavaScript can hand over', (unfit) => {
    expect(() => setUp({ secret: unfit as EventSecret })).toThrow(ConfigurationError)
  })

  it('is not in the error', () => {
    expect(() => setUp({ secret: { value: 'open-sésame' } })).toThrow(/^((?!open).)*$/s)
  })
})
