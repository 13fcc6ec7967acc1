import { describe, expect, it } from 'vitest'
import { isEvent } from './is-event.ts'

interface Click {
  readonly type: 'CLICK'
}
interface Text {
  readonly type: 'TEXT'
}

describe('isEvent', () => {
  const event: Click | Text = { type: 'CLICK' }

  it('is true for one of the types', () => {
    expect(isEvent<Click | Text, 'CLICK'>(event, 'CLICK')).toBe(true)
    expect(isEvent<Click | Text, 'CLICK' | 'TEXT'>(event, 'TEXT', 'CLICK')).toBe(true)
  })

  it('is false for every other', () => {
    expect(isEvent<Click | Text, 'TEXT'>(event, 'TEXT')).toBe(false)
  })
})
