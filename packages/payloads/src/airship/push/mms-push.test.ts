import { mediaTypes } from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { all } from '../selectors/all.ts'
import { smsId } from '../selectors/sms-id.ts'
import { refusals } from '../testing/refusals.ts'
import { mmsPush, type MmsPushInput } from './mms-push.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const now = () => Date.parse('2026-11-21T12:00:00Z')
const url = 'https://example.com/chairs.png'
const chairs: MmsPushInput<false> = {
  to: all(),
  fallbackText: 'The new chairs: https://example.com/chairs',
  slide: { media: { url } },
}

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never
const changed = (fields: object): MmsPushInput<false> => wrong({ ...chairs, ...fields })

const endings = Object.entries(mediaTypes).flatMap(([type, { endings: known }]) =>
  known.map((ending) => [ending, type] as const),
)

describe('an MMS push', () => {
  it('is an audience, a fallback text and one slide', () => {
    expect(mmsPush(chairs)).toStrictEqual({
      audience: 'all',
      device_types: ['mms'],
      notification: {
        mms: {
          fallback_text: 'The new chairs: https://example.com/chairs',
          slides: [{ media: { url, content_type: 'image/png' } }],
        },
      },
    })
  })

  it.each(endings)('knows the type of a file that ends in %s', (ending, type) => {
    const slide = { media: { url: `https://example.com/a${ending.toUpperCase()}` } }
    const { notification } = mmsPush(changed({ slide }))
    expect(notification.mms?.slides?.[0].media.content_type).toBe(type)
  })

  it('writes everything that it is given in the names of the wire', () => {
    const push = mmsPush(
      {
        to: smsId({ msisdn: '15035550100', sender: '12345' }),
        deviceTypes: ['sms'],
        fallbackText: 'Chairs',
        subject: 'New',
        slide: {
          text: 'The new chairs.',
          media: { url, contentType: 'image/png', contentLength: 48_211 },
        },
        shortenLinks: true,
        personalize: true,
        expiry: new Date('2026-11-30T12:00:00Z'),
        localizations: [{ language: 'de', fallbackText: 'Stühle', slide: { media: { url } } }],
      },
      { now },
    )
    expect(push).toStrictEqual({
      audience: { sms_id: { msisdn: '15035550100', sender: '12345' } },
      device_types: ['sms'],
      options: { expiry: '2026-11-30T12:00:00', personalization: true },
      notification: {
        mms: {
          fallback_text: 'Chairs',
          subject: 'New',
          slides: [
            {
              text: 'The new chairs.',
              media: { url, content_type: 'image/png', content_length: 48_211 },
            },
          ],
          shorten_links: true,
        },
      },
      localizations: [
        {
          language: 'de',
          notification: {
            mms: {
              fallback_text: 'Stühle',
              slides: [{ media: { url, content_type: 'image/png' } }],
            },
          },
        },
      ],
    })
  })

  it.each<[object, unknown]>([
    [{ template: { id: uuid } }, { template: { template_id: uuid } }],
    [
      {
        template: { fields: { fallbackText: 'a', subject: 'b', text: 'c' } },
        slide: { media: { url } },
      },
      {
        template: { fields: { fallback_text: 'a', subject: 'b', text: 'c' } },
        slides: [{ media: { url, content_type: 'image/png' } }],
      },
    ],
  ])('comes from a template: %j', (words, mms) => {
    expect(mmsPush(wrong({ to: all(), ...words })).notification).toStrictEqual({ mms })
  })
})

describe('an MMS push refuses', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'nothing to show',
      { slide: undefined, fallbackText: undefined },
      [
        'slide: is missing; expected a slide with its media',
        'fallbackText: is missing; expected text',
      ],
    ],
    [
      'a slide without media',
      { slide: { text: 'a' } },
      ['slide.media: is missing; expected an object'],
    ],
    [
      'words that are too long',
      {
        fallbackText: 'x'.repeat(161),
        subject: 'x'.repeat(81),
        slide: { text: 'x'.repeat(5001), media: { url } },
      },
      [
        'fallbackText: expected at most 160 characters, got text of 161 characters',
        'subject: expected at most 80 characters, got text of 81 characters',
        'slide.text: expected at most 5000 characters, got text of 5001 characters',
      ],
    ],
    [
      'an empty fallback text',
      { fallbackText: '' },
      ['fallbackText: expected at least 1 characters, got ""'],
    ],
    [
      'a file that no MMS carries',
      { slide: { media: { url: 'https://example.com/film.mp4' } } },
      [
        'slide.media.url: expected an http or https address that ends in one of .jpeg .jpg .png .gif .vcf .wav .3gp .3g2 .m4a .m4b .m4r .mp1 .mp2 .mp3 .m1a .m2a .mpa',
      ],
    ],
    [
      'another scheme',
      { slide: { media: { url: 'ftp://example.com/a.png' } } },
      [
        'slide.media.url: expected an http or https address without spaces, got "ftp://example.com/…"',
      ],
    ],
    [
      'a type that does not fit the ending, and a file that is too large for it',
      { slide: { media: { url, contentType: 'image/gif', contentLength: 1_048_577 } } },
      [
        'slide.media.url: has to end in .gif to fit contentType image/gif',
        'slide.media.contentLength: is 1048577; image/gif takes at most 1048576 bytes',
      ],
    ],
    [
      'the words of both, an MMS and a template',
      { subject: 'a', template: { id: uuid }, slide: { text: 'b', media: { url } } },
      [
        'fallbackText: excludes template; give one of them',
        'subject: excludes template; give one of them',
        'slide.text: excludes template, whose text stands in template.fields.text',
      ],
    ],
    ['a moment that has passed', { expiry: '2026-11-21T11:59:59' }, ['expiry: has passed']],
    [
      'two platforms',
      { deviceTypes: ['sms', 'mms'] },
      ['deviceTypes: expected at most 1 entries, got a list of 2'],
    ],
    [
      'a platform of another kind',
      { deviceTypes: ['ios'] },
      ['deviceTypes.0: expected one of "mms", "sms", got text of 3 characters'],
    ],
    [
      'a template without an id and fields',
      { fallbackText: undefined, template: wrong({}) },
      ['template.id: is missing; expected a UUID, or fields instead'],
    ],
    [
      'a template of two kinds',
      { fallbackText: undefined, template: { id: uuid, fields: { fallbackText: 'a' } } },
      ['template.fields: excludes id; give one of them'],
    ],
    [
      'several slides',
      { slides: [{ media: { url } }, { media: { url } }] },
      ['slides: is not a field here; did you mean slide?'],
    ],
    [
      'other words that are wrong, each in its place',
      {
        localizations: [
          { language: 'de', fallbackText: '', slide: { media: { url } } },
          { language: 'fr', template: { id: 'a' }, shortenLinks: true },
          { fallbackText: 'a', slide: { media: { url } } },
        ],
        orchestration: { type: 'last_active', channelPriority: ['mms'] },
      },
      [
        'localizations.0.fallbackText: expected at least 1 characters, got ""',
        'localizations.1.template.id: expected a UUID, got "a"',
        'orchestration.channelPriority: goes with the type channel_priority alone',
        'localizations.2: is for nobody in particular; expected language, country or both',
        'localizations.1.shortenLinks: excludes template; give one of them',
      ],
    ],
  ])('%s', (_title, fields, expected) => {
    expect(refusals(() => mmsPush(changed(fields), { now }))).toEqual(expected)
  })
})
