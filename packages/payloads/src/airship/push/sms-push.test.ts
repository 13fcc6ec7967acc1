import { describe, expect, it } from 'vitest'
import { all } from '../selectors/all.ts'
import { smsId } from '../selectors/sms-id.ts'
import { tag } from '../selectors/tag.ts'
import { refusals } from '../testing/refusals.ts'
import { smsPush, type SmsPushInput } from './sms-push.ts'

const uuid = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const inTwoWeeks = () => Date.parse('2026-12-05T12:00:00Z')
const now = () => Date.parse('2026-11-21T12:00:00Z')
const hello: SmsPushInput<false> = { to: all(), text: 'Hello' }

// As JavaScript, or a value from elsewhere, could have it.
const wrong = (value: unknown) => value as never
const changed = (fields: object): SmsPushInput<false> => wrong({ ...hello, ...fields })

describe('an SMS push', () => {
  it('is an audience and a text', () => {
    const to = smsId({ number: '+15035550100', sender: '12345' })
    expect(smsPush({ to, text: 'Your order is ready.' })).toStrictEqual({
      audience: { sms_id: { msisdn: '15035550100', sender: '12345' } },
      device_types: ['sms'],
      notification: { sms: { alert: 'Your order is ready.' } },
    })
  })

  it.each<[string, Partial<SmsPushInput>, unknown]>([
    ['seconds', { expiry: 172_800 }, 172_800],
    ['none', { expiry: 0 }, 0],
    ['a Date', { expiry: new Date('2026-11-23T12:00:00Z') }, '2026-11-23T12:00:00'],
    ['a text with a zone', { expiry: '2026-11-21T20:00:00+02:00' }, '2026-11-21T18:00:00'],
  ])('expires after %s', (_title, fields, expiry) => {
    const { notification } = smsPush(changed(fields), { now })
    expect(notification.sms).toEqual({ alert: 'Hello', expiry })
  })

  it.each<[unknown, unknown]>([
    [{ id: uuid }, { template_id: uuid }],
    [{ fields: { alert: 'Hello {{name}}' } }, { fields: { alert: 'Hello {{name}}' } }],
  ])('comes from a template: %j', (template, written) => {
    const { notification } = smsPush({ to: all(), template: wrong(template), expiry: 60 })
    expect(notification).toStrictEqual({ sms: { template: written, expiry: 60 } })
  })

  it('writes everything that it is given in the names of the wire', () => {
    expect(
      smsPush({
        ...hello,
        shortenLinks: true,
        personalize: true,
        messageType: 'commercial',
        campaigns: ['autumn'],
        options: {
          noThrottle: true,
          omitFromActivityLog: true,
          redactPayload: true,
          bypassFrequencyLimits: true,
          bypassHoldoutGroups: true,
          bypassBanListProcessing: false,
          banListParameters: { reason: 'x' },
          maxRecipients: 100,
        },
        orchestration: { type: 'channel_priority', channelPriority: ['sms'] },
        globalAttributes: { city: 'Rome', since: new Date('2026-11-20T11:58:59Z') },
        feeds: [{ name: 'weather', params: { city: 'rome' }, onError: 'continue' }],
        feedDefaults: { weather: { degrees: 20 } },
        snippets: ['footer'],
        localizations: [
          { language: 'de', country: 'AT', text: 'Servus', shortenLinks: true },
          { language: 'fr', template: { id: uuid } },
        ],
      }),
    ).toStrictEqual({
      audience: 'all',
      device_types: ['sms'],
      notification: { sms: { alert: 'Hello', shorten_links: true } },
      message_type: 'commercial',
      campaigns: { categories: ['autumn'] },
      options: {
        personalization: true,
        no_throttle: true,
        omit_from_activity_log: true,
        redact_payload: true,
        bypass_frequency_limits: true,
        bypass_holdout_groups: true,
        bypass_ban_list_processing: false,
        ban_list_parameters: { reason: 'x' },
        audience_limits: { max_recipients: 100 },
      },
      orchestration: { type: 'channel_priority', channel_priority: ['sms'] },
      global_attributes: { city: 'Rome', since: '2026-11-20T11:58:59' },
      feed_references: {
        feeds: [{ name: 'weather', params: { city: 'rome' }, on_error: 'continue' }],
        defaults: { weather: { degrees: 20 } },
      },
      snippet_references: { snippets: [{ name: 'footer' }] },
      localizations: [
        {
          language: 'de',
          country: 'AT',
          notification: { sms: { alert: 'Servus', shorten_links: true } },
        },
        { language: 'fr', notification: { sms: { template: { template_id: uuid } } } },
      ],
    })
  })

  it('is frozen all the way down and survives JSON as it is', () => {
    const push = smsPush({ to: tag(['a', 'b']), text: 'Hello', campaigns: ['autumn'] })
    expect(JSON.parse(JSON.stringify(push))).toStrictEqual(push)
    expect(Object.isFrozen(push.campaigns?.categories)).toBe(true)
  })

  it('has no other words where the list of them is empty', () => {
    expect(smsPush({ ...hello, localizations: [] })).toStrictEqual(smsPush(hello))
  })

  it('does not change with its input', () => {
    const campaigns = ['autumn']
    const push = smsPush({ ...hello, campaigns })
    campaigns.push('winter')
    expect(push.campaigns).toEqual({ categories: ['autumn'] })
    expect(Object.isFrozen(campaigns)).toBe(false)
  })

  it('reads the clock that it is given', () => {
    const expiry = new Date('2026-12-06T12:00:00Z')
    expect(refusals(() => smsPush(changed({ expiry }), { now: inTwoWeeks }))).toEqual([])
    expect(refusals(() => smsPush(changed({ expiry }), { now }))).toHaveLength(1)
  })
})

describe('an SMS push refuses', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'nobody and nothing',
      { to: undefined, text: undefined },
      [
        'text: is missing; expected text or template',
        'to: is missing; expected "all" or an object',
      ],
    ],
    ['an empty text', { text: '' }, ['text: expected at least 1 characters, got ""']],
    [
      'a text of more than 1,600 characters',
      { text: 'x'.repeat(1601) },
      ['text: expected at most 1600 characters, got text of 1601 characters'],
    ],
    [
      'an expiry of more than 48 hours',
      { expiry: 172_801 },
      ['expiry: expected at most 172800, got 172801'],
    ],
    ['an expiry before now', { expiry: -1 }, ['expiry: expected at least 0, got -1']],
    ['a moment that has passed', { expiry: new Date(now() - 1000) }, ['expiry: has passed']],
    [
      'a moment that is too far away',
      { expiry: '2026-11-23T12:00:01Z' },
      ['expiry: is more than 48 hours away; expected at most 2026-11-23T12:00:00'],
    ],
    [
      'a day that does not exist',
      { expiry: '2026-02-31T00:00:00' },
      ['expiry: is a day that does not exist, "2026-02-31T00:00:00"', 'expiry: has passed'],
    ],
    [
      'a text beside a template, whose links cannot be shortened',
      { template: { id: uuid }, shortenLinks: true },
      [
        'text: excludes template; give one of them',
        'shortenLinks: excludes template; give one of them',
      ],
    ],
    [
      'a template of two kinds',
      { text: undefined, template: { id: uuid, fields: { alert: 'a' } } },
      ['template.fields: excludes id; give one of them'],
    ],
    [
      'a template without an id and fields',
      { text: undefined, template: wrong({}) },
      ['template.id: is missing; expected a UUID, or fields instead'],
    ],
    [
      'a template whose parts are of other kinds',
      { text: undefined, template: wrong({ id: 7 }) },
      ['template.id: expected text, got a number'],
    ],
    [
      'a template that says nothing',
      { text: undefined, template: { fields: wrong({}) } },
      ['template.fields.alert: is missing; expected text'],
    ],
    [
      'a template that is no UUID',
      { text: undefined, template: { id: 'welcome' } },
      ['template.id: expected a UUID, got "welcome"'],
    ],
    [
      'two selectors side by side',
      { to: { tag: 'a', segment: uuid } },
      ['to.segment: is not a field that is allowed here beside tag'],
    ],
    [
      'options, feeds and snippets that are wrong, each in its place',
      {
        options: { maxRecipients: 0, useStrictSmsValidation: true },
        feeds: [{ name: 'weather' }, { name: '', onError: 'stop' }],
        snippets: ['a', ''],
        orchestration: { type: 'channel_priority', channelPriority: [] },
        campaigns: [],
      },
      [
        'options.maxRecipients: expected at least 1, got 0',
        'campaigns: expected at least 1 entries, got a list of 0',
        'orchestration.channelPriority: expected at least 1 entries, got a list of 0',
        'feeds.1.name: expected at least 1 characters, got ""',
        'feeds.1.onError: expected one of "continue", "cancel", got "stop"',
        'snippets.1: expected at least 1 characters, got ""',
      ],
    ],
    [
      'platforms in order beside another way to choose',
      { orchestration: { type: 'fan_out', channelPriority: ['sms'] } },
      ['orchestration.channelPriority: goes with the type channel_priority alone'],
    ],
    [
      'other words for nobody in particular',
      { localizations: [{ country: 'AT', text: 'Servus' }, { text: 'Hi' }] },
      ['localizations.1: is for nobody in particular; expected language, country or both'],
    ],
    [
      'the option of create-and-send',
      { options: { useStrictSmsValidation: true } },
      ['options.useStrictSmsValidation: is an option of create-and-send alone'],
    ],
    [
      'defaults without feeds',
      { feedDefaults: { weather: { degrees: 20 } } },
      ['feeds: is missing; expected a list'],
    ],
    [
      'other words that are wrong, each in its place',
      {
        localizations: [
          { language: 'de', text: 'x'.repeat(1601) },
          { language: 'fr', text: 'a', expiry: new Date(now() - 1000) },
          { country: 'AUT', text: 'a', shortenLinks: 'yes' },
        ],
      },
      [
        'localizations.0.text: expected at most 1600 characters, got text of 1601 characters',
        'localizations.2.country: expected a code of two letters, got "AUT"',
        'localizations.2.shortenLinks: expected true or false, got "yes"',
        'localizations.1.expiry: has passed',
      ],
    ],
    [
      'names of the wire',
      { alert: 'Hello', shorten_links: true },
      [
        'alert: is not a field here; did you mean text?',
        'shorten_links: is not a field here; did you mean shortenLinks?',
      ],
    ],
  ])('%s', (_title, fields, expected) => {
    expect(refusals(() => smsPush(changed(fields), { now }))).toEqual(expected)
  })

  it('what is no object', () => {
    expect(refusals(() => smsPush(wrong('Hello')))).toEqual([
      'expected an object, got text of 5 characters',
    ])
  })
})

describe('an SMS push refuses', () => {
  it.each<[string, object, string]>([
    ['text', { text: new Date(0) }, 'text'],
    ['an audience', { to: new Date(0) }, 'to'],
    ['options', { options: new Date(0) }, 'options'],
    ['a parameter of a feed', { feeds: [{ name: 'a', params: { b: new Date(0) } }] }, 'feeds'],
  ])('a Date in the place of %s', (_title, fields, place) => {
    const [problem] = refusals(() => smsPush(changed(fields)))
    expect(problem).toContain(place)
    expect(problem).toContain('is a Date, where no moment belongs')
  })

  it('options that are none', () => {
    expect(refusals(() => smsPush(hello, wrong(null)))).toEqual([
      'options: expected an object whose now, if any, is a function that gives milliseconds',
    ])
  })
})

it('takes a Date as a value of everyone', () => {
  const globalAttributes = { opens: new Date('2026-11-21T20:00:00Z') }
  expect(smsPush({ ...hello, globalAttributes }).global_attributes).toEqual({
    opens: '2026-11-21T20:00:00',
  })
})
