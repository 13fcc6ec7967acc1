import { describe, expect, it } from 'vitest'
import { toCallerPath } from './names.ts'

const names = {
  feeds: 'sources',
  'feeds.*.on_error': 'sources.*.onError',
  'feeds.1.on_error': 'second',
  'words.*.slides.*.text': 'words.*.slide.text',
}

describe('a place on the wire', () => {
  it.each([
    [
      ['feeds', 0, 'on_error'],
      ['sources', 0, 'onError'],
    ],
    [['feeds', 1, 'on_error'], ['second']],
    [
      ['feeds', 0, 'name'],
      ['sources', 0, 'name'],
    ],
    [
      ['words', 7, 'slides', 0, 'text'],
      ['words', 7, 'slide', 'text'],
    ],
    [
      ['other', 2],
      ['other', 2],
    ],
  ])('%j is %j to the caller', (path, expected) => {
    expect(toCallerPath(path, names)).toEqual(expected)
  })
})
