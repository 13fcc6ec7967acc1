import { describe, expect, it } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import type { ExplainedPayload } from './explained-payload.ts'
import type { ExplainOptions } from './explain-options.ts'
import { mmsResponse } from '../airship/responses/mms-response.ts'
import { smsResponse } from '../airship/responses/sms-response.ts'
import { smsMessage } from '../onesignal/sms-message.ts'
import { trackLink } from '../onesignal/track-link.ts'
import { explain } from './explain.ts'
import { createAndSend, message, onlyText, push, row } from './testing/payloads.ts'

const template_id = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const media = { url: 'https://example.com/a.gif', content_type: 'image/gif' as const }

describe('explain of a OneSignal message', () => {
  it('explains the text of each language', () => {
    const said = explain({
      include_phone_numbers: ['+15035550100', '+15035550101'],
      contents: { en: 'It’s ready', de: 'a'.repeat(161) },
    })
    expect(said).toMatchObject({
      provider: 'onesignal',
      kind: 'sms',
      texts: [
        { name: 'en', path: 'contents.en', goesAs: 'sms', encoding: 'UCS-2', segments: 1 },
        { name: 'de', path: 'contents.de', encoding: 'GSM-7', segments: 2 },
      ],
      audience: '2 phone numbers',
      recipients: 2,
      totalSegments: { least: 2, most: 4 },
    })
  })

  it('says which characters force UCS-2, and what stands in for them', () => {
    expect(onlyText(message('It’s ready – 😀')).forcedBy).toEqual([
      { character: '’', codePoints: 'U+2019', indexes: [2], suggestion: "'" },
      { character: '–', codePoints: 'U+2013', indexes: [11], suggestion: '-' },
      { character: '😀', codePoints: 'U+1F600', indexes: [13] },
    ])
  })

  it('counts a trackable link as the short one that goes out', () => {
    const url = `https://example.com/${'a'.repeat(200)}`
    const said = onlyText(message(`Menu: {{'${url}' | track_link}} https://example.com/b.`))
    expect(said.links).toEqual([
      { url, writtenAs: 'track_link', length: 13 },
      { url: 'https://example.com/b', writtenAs: 'as is', length: 21 },
    ])
    expect(said).toMatchObject({
      asSent: 'Menu: 1sgnl.co/XXXX https://example.com/b.',
      units: 42,
      isExact: true,
    })
  })

  it('counts a value with its fallback, and says that it is not known', () => {
    const said = onlyText(message("Hi {{ first_name | default: 'you' }}, {{ user.city }}!"))
    expect(said).toMatchObject({
      asSent: 'Hi you, !',
      mergeFields: ['first_name', 'user.city'],
      isExact: false,
    })
  })

  it('fills in values that are given, and custom data', () => {
    const said = explain(
      {
        ...message('{{ name }}: {{ message.custom_data.code }}{{ message.custom_data.none }}'),
        template_id,
        custom_data: { code: 17 },
      },
      { values: { name: 'Ada' } },
    )
    expect(said.texts).toMatchObject([{ asSent: 'Ada: 17', isExact: true }])
    expect(said.warnings.map(({ code }) => code)).toEqual(['merge_field_missing'])
  })

  it('has no segments for an MMS', () => {
    const said = explain({ ...message('a'.repeat(200)), sms_media_urls: [media.url] })
    expect(said).toMatchObject({
      kind: 'mms',
      texts: [{ goesAs: 'mms', segments: 0, parts: [], units: 200 }],
      totalSegments: { least: 0, most: 0 },
      warnings: [],
    })
  })

  it('says that a stored template is not known', () => {
    const said = explain({ include_subscription_ids: [template_id], template_id })
    expect(said).toMatchObject({ texts: [], recipients: 1, totalSegments: undefined })
    expect(said.warnings).toMatchObject([{ code: 'text_unknown', at: 'template_id' }])
  })

  it.each<[string, ExplainedPayload, string, number | undefined]>([
    [
      'aliases',
      {
        target_channel: 'sms',
        include_aliases: { external_id: ['a', 'b'] },
        contents: { en: 'a' },
      },
      '2 users by external_id',
      2,
    ],
    [
      'ids',
      { include_subscription_ids: [template_id], contents: { en: 'a' } },
      '1 subscription',
      1,
    ],
    [
      'segments',
      {
        target_channel: 'sms',
        included_segments: ['Lunch'],
        excluded_segments: ['Staff'],
        contents: { en: 'a' },
      },
      'the people of 1 audience segment but not of 1 other; OneSignal alone knows how many',
      undefined,
    ],
    [
      'filters',
      { filters: [{ field: 'country', relation: '=', value: 'US' }], contents: { en: 'a' } },
      'whoever fits the filters; OneSignal alone knows how many',
      undefined,
    ],
  ])('says whom %s reach', (_what, payload, audience, recipients) => {
    expect(explain(payload)).toMatchObject({ audience, recipients, warnings: [] })
  })
})

describe('explain of an Airship push', () => {
  it('takes the default text where the override has none', () => {
    const said = onlyText({
      audience: 'all',
      device_types: ['sms', 'ios'],
      notification: { alert: 'Hello', sms: { expiry: 60 } },
    })
    expect(said).toMatchObject({ name: 'alert', path: 'notification.alert', text: 'Hello' })
  })

  it('counts a shortened link as 25 characters', () => {
    const said = onlyText({
      ...push(''),
      notification: {
        sms: {
          alert: `See https://example.com/${'a'.repeat(99)} (https://example.com)`,
          shorten_links: true,
        },
      },
    })
    expect(said.links).toMatchObject([
      { writtenAs: 'shortened', length: 25 },
      { url: 'https://example.com', writtenAs: 'as is', length: 19 },
    ])
    expect(said.units).toBe('See '.length + 25 + ' (https://example.com)'.length)
  })

  it('fills in nothing unless personalization is on', () => {
    const personal = { ...push('Hi {{name}}'), options: { personalization: true } }
    expect(onlyText(push('Hi {{name}}'))).toMatchObject({ mergeFields: [], asSent: 'Hi {{name}}' })
    expect(onlyText(personal)).toMatchObject({
      mergeFields: ['name'],
      asSent: 'Hi ',
      isExact: false,
    })
  })

  it('takes what is the same for everyone from global_attributes', () => {
    const said = onlyText({
      ...push('Hi {{$def name "you"}} of {{shop.city}}'),
      options: { personalization: true },
      global_attributes: { shop: { city: 'Rome' } },
    })
    expect(said.asSent).toBe('Hi you of Rome')
  })

  it('explains the texts of other languages', () => {
    const said = explain(
      {
        ...push('Hello'),
        localizations: [{ language: 'fr', notification: { sms: { alert: 'é’'.repeat(40) } } }],
      },
      {},
    )
    expect(said.texts).toMatchObject([
      { name: 'alert', segments: 1 },
      { name: 'localizations.0', path: 'localizations.0.notification.sms.alert', segments: 2 },
    ])
    expect(said.totalSegments).toEqual({ least: 1, most: 2 })
  })

  it('counts the fallback of an MMS, which is an SMS, and not the rest', () => {
    const said = explain({
      ...push(''),
      device_types: ['mms'],
      notification: {
        mms: { fallback_text: 'See me', subject: 'Hi', slides: [{ text: 'Look', media }] },
      },
    })
    expect(said).toMatchObject({
      kind: 'mms',
      texts: [
        { name: 'fallback_text', goesAs: 'sms', segments: 1 },
        { name: 'subject', goesAs: 'mms', segments: 0 },
        { name: 'text', path: 'notification.mms.slides.0.text', goesAs: 'mms', segments: 0 },
      ],
      totalSegments: { least: 0, most: 1 },
    })
  })

  it('explains the push of a schedule', () => {
    const said = explain({
      schedule: { scheduled_time: '2026-12-01T08:00:00' },
      push: push('Hello'),
    })
    expect(said).toMatchObject({ texts: [{ path: 'push.notification.sms.alert' }], warnings: [] })
  })

  it.each<[string, ExplainedPayload, number | undefined]>([
    ['one number', push('a'), 1],
    ['everyone', { ...push('a'), audience: 'all' }, undefined],
    ['a tag', { ...push('a'), audience: { tag: 'vip' } }, undefined],
    ['channels', { ...push('a'), audience: { channel: [template_id, template_id] } }, 1],
    [
      'one of two numbers',
      {
        ...push('a'),
        audience: {
          OR: ['15035550100', '15035550101', '15035550100'].map((msisdn) => ({
            sms_id: { msisdn, sender: '12345' },
          })),
        },
      },
      2,
    ],
    [
      'a number or a tag',
      { ...push('a'), audience: { OR: [{ tag: 'a' }, { tag: 'b' }] } },
      undefined,
    ],
  ])('knows how many %s are', (_what, payload, recipients) => {
    expect(explain(payload).recipients).toBe(recipients)
  })
})

describe('explain of an answer to a text', () => {
  const mobileOriginatedId = template_id

  it('counts it for the one who is answered', () => {
    const text = `See https://example.com/${'a'.repeat(150)} for more`
    const said = explain(smsResponse({ mobileOriginatedId, text, shortenLinks: true }))
    expect(said).toMatchObject({
      provider: 'airship',
      kind: 'sms',
      texts: [{ name: 'alert', path: 'sms.alert', units: 38, segments: 1 }],
      audience: 'the person who is answered',
      recipients: 1,
      totalSegments: { least: 1, most: 1 },
      warnings: [],
    })
  })

  it('counts the fallback of an MMS', () => {
    const words = {
      fallbackText: 'a'.repeat(160),
      slide: { text: 'Look', media: { url: media.url } },
    }
    const said = explain(mmsResponse({ mobileOriginatedId, ...words }))
    expect(said).toMatchObject({
      kind: 'mms',
      texts: [
        { name: 'fallback_text', path: 'mms.fallback_text', segments: 1 },
        { name: 'text', path: 'mms.slides.0.text', segments: 0 },
      ],
      totalSegments: { least: 0, most: 1 },
    })
  })

  it('says what Airship refuses in it', () => {
    const said = explain({ mobile_originated_id: 'a', sms: { alert: 'Hi' } })
    expect(said.warnings).toMatchObject([{ code: 'refused', at: 'mobile_originated_id' }])
  })
})

describe('explain of a create-and-send', () => {
  const rows = [
    row('15035550100', { name: 'Ada' }),
    row('15035550101', { name: 'B'.repeat(160) }),
    row('15035550102', { name: 7 }),
  ]

  it('counts each row with its own values', () => {
    const said = explain(createAndSend('Hi {{name}}', rows))
    expect(said).toMatchObject({
      texts: [{ segments: 2, isExact: true, rows: { least: 1, most: 2, mostAt: 1 } }],
      audience: '3 rows',
      recipients: 3,
      totalSegments: { least: 4, most: 4 },
    })
  })

  it('multiplies where there is nothing to fill in', () => {
    const said = explain(createAndSend('Hi', rows))
    expect(said.totalSegments).toEqual({ least: 3, most: 3 })
    expect(said.texts[0]?.rows).toBeUndefined()
  })

  it('names the first row that lacks a value', () => {
    const said = explain(
      createAndSend('Hi {{name}}', [...rows, row('15035550103'), row('15035550104')]),
    )
    expect(said.warnings).toContainEqual({
      code: 'merge_field_missing',
      at: 'audience.create_and_send.3',
      message: '2 rows have no value: nothing goes out in place of name',
    })
  })

  it('counts a repeated row once, or as often as it stands there', () => {
    const said = explain(createAndSend('Hi {{name}}', [...rows, row('15035550101', { name: 'x' })]))
    expect(said).toMatchObject({ recipients: 3, totalSegments: { least: 4, most: 5 } })
  })

  it('does not know the people of a file', () => {
    const said = explain({
      audience: { bulk_id: template_id },
      device_types: ['sms'],
      notification: { sms: { alert: 'Hello' } },
    })
    expect(said).toMatchObject({ recipients: undefined, totalSegments: undefined, warnings: [] })
  })
})

describe('explain', () => {
  it('counts the recipients that are given where the payload names nobody', () => {
    const everyone = { ...push('a'.repeat(161)), audience: 'all' as const }
    expect(explain(everyone, { recipients: 20_000 })).toMatchObject({
      recipients: 20_000,
      totalSegments: { least: 40_000, most: 40_000 },
    })
  })

  it('says that it does not count recipients that are given where the payload names them', () => {
    const said = explain(push('Hi'), { recipients: 20_000 })
    expect(said.recipients).toBe(1)
    expect(said.warnings).toEqual([
      {
        code: 'recipients_ignored',
        message:
          'the number of recipients that was given is not used: the payload names 1 recipient',
      },
    ])
    expect(explain(push('Hi'), { recipients: 1 }).warnings).toEqual([])
  })

  it('knows no most where the length is not known', () => {
    expect(explain(message('Hi {{ name }}')).totalSegments).toEqual({ least: 1, most: undefined })
  })

  it('is plain, frozen and readable', () => {
    const said = explain(message('Hi'))
    expect(Object.isFrozen(said.texts[0]?.links)).toBe(true)
    expect(JSON.parse(JSON.stringify(said))).toEqual(said)
    expect(String(said)).toMatch(/^OneSignal SMS to 1 phone number\n/)
  })

  it('takes what a builder makes', () => {
    const payload = smsMessage({
      to: { phoneNumbers: ['+15035550100'] },
      text: `Menu: ${trackLink('https://example.com/it’s {{on}}')}`,
    })
    expect(explain(payload)).toMatchObject({
      texts: [{ asSent: 'Menu: 1sgnl.co/XXXX', segments: 1, isExact: true }],
      warnings: [],
    })
  })

  it('leaves the payload as it is', () => {
    const payload = createAndSend('Hi {{name}}', [row('15035550100', { name: 'Ada' })])
    const before = structuredClone(payload)
    explain(payload)
    expect(payload).toEqual(before)
  })

  it('takes a Date where Airship does', () => {
    const optedIn = { ...row('15035550100'), ua_opted_in: new Date(0) }
    expect(
      explain({ ...createAndSend('Hi', []), audience: { create_and_send: [optedIn] } }).warnings,
    ).toEqual([])
  })

  const cyclic: Record<string, unknown> = { contents: { en: 'a' } }
  cyclic['self'] = cyclic

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'is nothing'],
    ['null', null, 'is null'],
    ['a text', 'Hello', 'is a string'],
    ['an empty object', {}, 'is no payload'],
    ['the input of a builder', { to: { phoneNumbers: [] }, text: 'Hello' }, 'is no payload'],
    ['a list', [message('a')], 'is a list; explain one payload at a time'],
    ['a push notification', { ...message('a'), target_channel: 'push' }, 'is no text message'],
    ['a push to an app', { ...push('a'), device_types: ['ios'] }, 'goes to no phone'],
    ['a cycle', cyclic, 'cannot be written as JSON'],
  ])('refuses %s', (_what, payload, words) => {
    // Whatever comes from outside has no type.
    const call = () => explain(payload as ExplainedPayload)
    expect(call).toThrow(PayloadError)
    expect(call).toThrow(words)
  })

  it.each([-1, 1.5, Number.NaN])('refuses %d recipients', (recipients) => {
    expect(() => explain(message('a'), { recipients })).toThrow(PayloadError)
  })

  it('refuses a type of message that does not exist', () => {
    // Whatever comes from outside has no type.
    const options = { messageType: 'promo', recipients: '7' } as unknown as ExplainOptions
    expect(() => explain(message('a'), options)).toThrow(
      new PayloadError('explain', [
        {
          path: 'recipients',
          given: '"7"',
          message: 'expected a count of people, 0 or more, got "7"',
        },
        {
          path: 'messageType',
          given: '"promo"',
          message: 'expected "transactional" or "commercial", got "promo"',
        },
      ]),
    )
  })
})

describe('explain of what is hardly a payload', () => {
  // What comes from outside can have no type, and no text of its own.
  const strange = JSON.parse('{ "toString": 2 }') as string

  it.each<[string, ExplainedPayload]>([
    ['a row', createAndSend('a', [row(strange)])],
    ['an sms_id', { ...push('a'), audience: { sms_id: { msisdn: strange, sender: '12345' } } }],
    ['a channel', { ...push('a'), audience: { channel: [strange] } }],
    ['a subscription', { include_subscription_ids: [strange], contents: { en: 'a' } }],
    [
      'an alias',
      { include_aliases: { id: [strange] }, contents: { en: 'a' }, target_channel: 'sms' },
    ],
  ])('reads %s that has no text', (_title, payload) => {
    expect(explain(payload).warnings).toContainEqual(expect.objectContaining({ code: 'refused' }))
  })

  it.each([
    [null, 'options expected an object, got null'],
    [
      { sender: 5, values: [] },
      'sender expected text, got 5\n  values expected an object, got a list of 0',
    ],
    [{ senderCountry: {} }, 'senderCountry expected text, got an object'],
  ])('refuses the options %j', (options, words) => {
    expect(() => explain(message('a'), options as never)).toThrow(words)
  })
})
