import { describe, expect, it } from 'vitest'
import { refusals } from '../testing/refusals.ts'
import { mmsResponse } from './mms-response.ts'
import { smsResponse } from './sms-response.ts'

const mobileOriginatedId = '5f0e8c1a-7b3d-4c52-9e64-0a1b2c3d4e5f'
const url = 'https://example.com/menu.png'

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never

describe('an answer by SMS', () => {
  it('names the text that is answered', () => {
    const answer = smsResponse({ mobileOriginatedId, text: 'Hello', shortenLinks: true })
    expect(answer).toStrictEqual({
      mobile_originated_id: mobileOriginatedId,
      sms: { alert: 'Hello', shorten_links: true },
    })
    expect(Object.isFrozen(answer.sms)).toBe(true)
  })

  it.each<[string, object, readonly string[]]>([
    [
      'an answer to nothing, without a word',
      { mobileOriginatedId: undefined, text: undefined },
      ['mobileOriginatedId: is missing; expected text', 'text: is missing; expected text'],
    ],
    [
      'an id that is none',
      { mobileOriginatedId: 'a' },
      ['mobileOriginatedId: expected a UUID, got "a"'],
    ],
    ['an empty text', { text: '' }, ['text: expected at least 1 characters, got ""']],
    [
      'what goes with a push',
      { expiry: 60 },
      ['expiry: is not a field here; expected one of mobileOriginatedId, text, shortenLinks'],
    ],
    [
      'names of the wire',
      { mobile_originated_id: 'a', alert: 'b' },
      [
        'mobile_originated_id: is not a field here; did you mean mobileOriginatedId?',
        'alert: is not a field here; did you mean text?',
      ],
    ],
  ])('refuses %s', (_title, fields, expected) => {
    const build = () => smsResponse(wrong({ mobileOriginatedId, text: 'Hello', ...fields }))
    expect(refusals(build)).toEqual(expected)
  })
})

describe('an answer by MMS', () => {
  it('names the text that is answered', () => {
    expect(
      mmsResponse({
        mobileOriginatedId,
        fallbackText: 'The menu',
        subject: 'Today',
        slide: { text: 'Soup', media: { url, contentLength: 48_211 } },
        shortenLinks: false,
      }),
    ).toStrictEqual({
      mobile_originated_id: mobileOriginatedId,
      mms: {
        fallback_text: 'The menu',
        subject: 'Today',
        slides: [
          { text: 'Soup', media: { url, content_type: 'image/png', content_length: 48_211 } },
        ],
        shorten_links: false,
      },
    })
  })

  it.each<[string, object, readonly string[]]>([
    [
      'nothing to show',
      { slide: undefined },
      ['slide: is missing; expected a slide with its media'],
    ],
    [
      'words that are too long',
      { fallbackText: 'x'.repeat(161) },
      ['fallbackText: expected at most 160 characters, got text of 161 characters'],
    ],
    [
      'a file that is too large for its type',
      { slide: { media: { url, contentLength: 3_000_000 } } },
      ['slide.media.contentLength: is 3000000; image/png takes at most 2097152 bytes'],
    ],
    [
      'a template',
      { template: { id: mobileOriginatedId } },
      [expect.stringMatching(/^template: is not a field here; expected one of /)],
    ],
  ])('refuses %s', (_title, fields, expected) => {
    const words = { fallbackText: 'The menu', slide: { media: { url } } }
    const build = () => mmsResponse(wrong({ mobileOriginatedId, ...words, ...fields }))
    expect(refusals(build)).toEqual(expected)
  })
})
