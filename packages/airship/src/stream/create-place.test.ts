import { describe, expect, it } from 'vitest'
import { createPlace } from './create-place.ts'

describe('createPlace', () => {
  it.each([
    ['a text', '17', '17'],
    ['a number', 17, '17'],
    ['a number that JSON cannot hold', 2 ** 60, 'start'],
    ['an empty text', '', 'start'],
    ['nothing', undefined, 'start'],
    ['something else', { at: 17 }, 'start'],
  ])('takes %s for an offset, or stays where it is', (_what, offset, expected) => {
    const place = createPlace('start', 10)
    expect(place.moveTo({ offset })).toBe(expected !== 'start')
    expect(place.offset).toBe(expected)
  })

  it('does not move to where it is', () => {
    expect(createPlace('17', 10).moveTo({ offset: '17' })).toBe(false)
  })

  it('knows an event by its id, whatever its offset', () => {
    const place = createPlace(undefined, 10)
    place.take({ id: 'a', offset: '1' })
    expect(place.isRepeat({ id: 'a', offset: '2' })).toBe(true)
    expect(place.isRepeat({ id: 'b', offset: '2' })).toBe(false)
  })

  it('knows the event of its offset when that comes first on a connection', () => {
    const place = createPlace('17', 10)
    expect(place.isRepeat({ id: 'a', offset: '17' })).toBe(true)
    expect(place.isRepeat({ id: 'b', offset: '17' })).toBe(false)
    place.reopened()
    expect(place.isRepeat({ id: 'b', offset: '17' })).toBe(true)
  })

  it('forgets the oldest ids first, and keeps no more than it may', () => {
    const place = createPlace(undefined, 2)
    for (const id of ['a', 'b', 'c']) place.take({ id })
    expect(['a', 'b', 'c'].map((id) => place.isRepeat({ id }))).toEqual([false, true, true])
  })

  it('remembers nothing when told so', () => {
    const place = createPlace(undefined, 0)
    place.take({ id: 'a' })
    expect(place.isRepeat({ id: 'a' })).toBe(false)
  })

  it.each([[undefined], [7], [null]])('cannot tell events apart by the id %o', (id) => {
    const place = createPlace(undefined, 10)
    place.take({ id })
    expect(place.isRepeat({ id })).toBe(false)
  })
})
