import { describe, expect, it } from 'vitest'
import { isPossible } from './is-possible.ts'

describe('isPossible', () => {
  it.each([
    ['+15035556789', true],
    ['+12345678', true],
    ['+123456789012345', true],
    ['+1234567', false],
    ['+1234567890123456', false],
    ['+05035556789', false],
    ['15035556789', false],
    ['0015035556789', false],
    ['+1 503 555 6789', false],
    ['+15035556789\n', false],
    ['\n+15035556789', false],
    ['+1503555678٩', false],
    ['++15035556789', false],
    ['', false],
  ])('says of %j: %s', (input, possible) => {
    expect(isPossible(input)).toBe(possible)
  })
})
