import { describe, expect, it } from 'vitest'
import type { ExplainedPayload } from './explained-payload.ts'
import type { ExplainOptions } from './explain-options.ts'
import { explain } from './explain.ts'
import { createAndSend, message, push, row } from './testing/payloads.ts'

const codesOf = (payload: ExplainedPayload, options?: ExplainOptions) =>
  explain(payload, options).warnings.map(({ code }) => code)

const messagesOf = (payload: ExplainedPayload, options?: ExplainOptions) =>
  explain(payload, options).warnings.map(({ message: words }) => words)

const longLink = 'https://example.com/orders/17?source=text-message'

describe('a warning about the text', () => {
  it('says how far it is over one segment', () => {
    expect(explain(message('a'.repeat(163))).warnings).toEqual([
      {
        code: 'several_segments',
        at: 'contents.en',
        message: 'the text takes 2 segments, and each is billed; it is 3 units over 1 segment',
      },
    ])
  })

  it('says what a smart quote costs, and what its stand-in would', () => {
    expect(messagesOf(message(`It’s ${'a'.repeat(90)}`))).toContain(
      "UCS-2 and 2 segments now; GSM-7 and 1 segment with stand-ins: ’ (U+2019) as '",
    )
  })

  it.each([
    ['It\u00A0is', 'U+00A0 as a space'],
    ['It is\u200B', 'U+200B left out'],
    ['“It” “is”', '“ (U+201C, 2 times) as "; ” (U+201D, 2 times) as "'],
    ['‘’“”–', '‘ (U+2018) as \'; ’ (U+2019) as \'; “ (U+201C) as "; ” (U+201D) as "; and 1 more'],
  ])('names what stands in %j', (text, words) => {
    expect(messagesOf(message(text)).join()).toContain(words)
  })

  it('says what a single emoji costs', () => {
    expect(codesOf(message(`${'a'.repeat(90)}😀`))).toEqual([
      'several_segments',
      'costly_characters',
    ])
    expect(codesOf(message('Hello 😀'))).toEqual([])
  })

  it('does not speak of characters in another script', () => {
    expect(codesOf(message('Ваш заказ готов'))).toEqual([])
    expect(codesOf(message('Ваш заказ готов '.repeat(10)))).toEqual(['several_segments'])
  })

  it.each<[string, ExplainedPayload, string[]]>([
    ['a value of a person', message('Hi {{ name }}'), ['length_unknown']],
    ['a condition', message('{% if vip %}Hi{% endif %}'), ['length_unknown']],
    ['an open placeholder', message('Hi {{ name'), ['merge_field_unclosed']],
    ['braces without personalization', push('Hi {{name}}'), ['merge_fields_off']],
    ['braces that are no placeholder', push('Hi {name} {{'), []],
  ])('speaks of %s', (_what, payload, codes) => {
    expect(codesOf(payload)).toEqual(codes)
  })

  it('does not say how long a text becomes whose placeholder never ends', () => {
    const said = explain(message('Hi {{ name'))
    expect(said.texts).toMatchObject([{ isExact: false }])
    expect(said.totalSegments).toEqual({ least: 1, most: undefined })
  })

  it('says what is left for values that are not known', () => {
    expect(messagesOf(message(`{{ a }}{{ b }}${'a'.repeat(150)}`))).toEqual([
      'a, b are counted as the fallback or as nothing; 10 units are left in the segment',
    ])
  })
})

describe('a warning about a link', () => {
  const text = `${'a'.repeat(120)} ${longLink}`

  it('says what a short one would save', () => {
    expect(messagesOf(message(text))).toContain(
      '1 link goes out as written, example.com; with track_link the text takes 1 instead of 2 segments',
    )
    expect(messagesOf(push(`${text}`)).join()).not.toContain('track_link')
  })

  it('is silent where a short one saves nothing, or the link is short', () => {
    expect(codesOf(message(`See ${longLink}`))).toEqual([])
    expect(codesOf(message(`${'a'.repeat(150)} http://a.co/1`))).toEqual(['several_segments'])
  })

  it.each([
    ['See https://example.com/a. Bye', ['link_ends_in_punctuation']],
    ['See https://example.com/a?', ['link_ends_in_punctuation']],
    ['See https://example.com/a) Bye', ['link_ends_in_punctuation']],
    ['See https://example.com/a_(b) Bye', []],
    ['See https://example.com/a . Bye', []],
  ])('names a link that is shortened with the sign behind it: %s', (alert, codes) => {
    const notification = { sms: { alert, shorten_links: true } }
    expect(codesOf({ ...push(''), notification })).toEqual(codes)
  })

  it('reads many links in one go', () => {
    expect(codesOf(message(`${longLink} `.repeat(50_000)))).toContain('link_not_shortened')
  }, 5000)

  it('names a link that is not shortened since it stands in brackets', () => {
    const notification = { sms: { alert: `See (${longLink})`, shorten_links: true } }
    expect(codesOf({ ...push(''), notification })).toEqual(['link_not_shortened'])
  })
})

describe('a warning about a short code', () => {
  const abroad = [row('15035550100'), row('442079460018'), row('16135550100')]
  const from = (sender: string) =>
    createAndSend(
      'Hi',
      abroad.map((one) => ({ ...one, ua_sender: sender })),
    )

  it('names the countries that it does not reach', () => {
    expect(messagesOf(from('US:12345'))).toEqual([
      'the short code 12345 works in US alone, and there are numbers of CA, GB',
    ])
    expect(messagesOf(from('12345'), { senderCountry: 'GB' })).toEqual([
      'the short code 12345 works in GB alone, and there are numbers of CA, US',
    ])
  })

  it('says that it has one country where it is not known which', () => {
    expect(messagesOf(from('12345'))).toEqual([
      'the short code 12345 works in one country, and the numbers are of CA, GB, US',
    ])
    expect(codesOf(push('Hi'))).toEqual([])
  })

  it.each([
    ['+447700900123', 'US', '+44'],
    ['+19995550100', 'GB', '+1'],
  ])('goes by the calling code of %s, which the plan does not place', (number, country, code) => {
    const payload = { ...message('Hi'), include_phone_numbers: [number] }
    expect(messagesOf(payload, { sender: '12345', senderCountry: country })).toEqual([
      `the short code 12345 works in ${country} alone, and there are numbers of ${code}`,
    ])
  })

  it('is silent where a number that the plan does not place may be at home', () => {
    const numbers = ['+447700900123', '+442079460018', '+80012345678']
    const payload = { ...message('Hi'), include_phone_numbers: numbers }
    expect(codesOf(payload, { sender: '12345', senderCountry: 'GB' })).toEqual([])
    expect(codesOf(payload, { sender: '12345' })).toEqual([])
    const apart = { ...payload, include_phone_numbers: ['+19995550100', '+447700900123'] }
    expect(messagesOf(apart, { sender: '12345' })).toEqual([
      'the short code 12345 works in one country, and the numbers are of +1, +44',
    ])
  })

  it('is silent at home, and about a long number', () => {
    expect(codesOf(push('Hi'), { senderCountry: 'us' })).toEqual([])
    expect(codesOf(from('15035550199'))).toEqual([])
  })

  it('takes the sender of the options where the payload has none', () => {
    const payload = { ...message('Hi'), include_phone_numbers: ['+442079460018'] }
    expect(codesOf(payload, { sender: '12345', senderCountry: 'US' })).toEqual([
      'foreign_short_code',
    ])
    expect(
      codesOf({ ...payload, sms_from: '+15035550100' }, { sender: '12345', senderCountry: 'US' }),
    ).toEqual([])
  })
})

const mmsTo = (number: string) => ({
  ...message('Hi'),
  include_phone_numbers: [number],
  sms_media_urls: ['https://example.com/a.png'],
})

describe('a warning about an MMS', () => {
  it('names the countries where OneSignal delivers none', () => {
    expect(messagesOf(mmsTo('+442079460018'))).toEqual([
      'OneSignal delivers an MMS in US, CA, AU alone, and there are numbers of GB',
    ])
  })

  it('goes by the calling code where the plan does not place a number', () => {
    expect(messagesOf(mmsTo('+447700900123'))).toEqual([
      'OneSignal delivers an MMS in US, CA, AU alone, and there are numbers of +44',
    ])
  })

  it.each(['+15035550100', '+16135550100', '+61491570156', '+19995550100'])(
    'is silent for %s',
    (number) => {
      expect(codesOf(mmsTo(number))).toEqual([])
    },
  )
})

describe('a warning about opting out', () => {
  const first = { messageType: 'commercial', isFirst: true } as const

  it.each([
    'Reply STOP to opt out',
    'Sale! STOPALL ends all',
    'Text stop to end',
    "Reply with 'quit'",
    'Répondez ARRET',
    'Envoyez arrêt au 12345',
    'To unsubscribe, see our page',
    'Sale. Opt-out: example.com',
    'Sale. STOP to end',
    'Sale. STOP=end, HELP=help',
    'Sale. STOP2END',
    'Soldes. STOP SMS 36180',
    'Soldes. STOP 36180',
    'Reply HELP for help or STOP.',
    'Abmelden mit STOP',
    'You can opt out any time',
    'Unsubscribe 1sgnl.co/a',
    "Unsubscribe {{'https://example.com/leave' | track_link}}",
  ])('finds the words in %j', (text) => {
    expect(codesOf(message(text), first)).toEqual([])
  })

  it.each([
    'Stop by our shop',
    'Sale until the end of May',
    'STOPPING soon',
    'Big weekend sale',
    "DON'T STOP the music",
    'WE WILL NEVER STOP TO AMAZE YOU',
    'THE END OF SUMMER SALE',
    'Opt out is impossible',
    'You cannot opt out of joy',
    'There is no way to unsubscribe',
    'Unsubscribe is for quitters.',
  ])('does not find them in %j', (text) => {
    expect(codesOf(message(text), first)).toEqual(['no_opt_out_words'])
    expect(codesOf(push(text), first)).toEqual(['no_opt_out_words'])
  })

  it('looks at what goes out', () => {
    const hidden = message('Sale{% comment %} Reply STOP to end{% endcomment %}')
    expect(codesOf(hidden, first)).toEqual(['no_opt_out_words'])
    const values = { leave: 'Reply STOP to end' }
    expect(codesOf(message('Sale. {{ leave }}'), { ...first, values })).not.toContain(
      'no_opt_out_words',
    )
  })

  it('is there for a first commercial text alone', () => {
    expect(codesOf(message('Sale'), { messageType: 'commercial' })).toEqual([])
    expect(codesOf(message('Sale'), { isFirst: true })).toEqual([])
    expect(codesOf(message('Sale'), { messageType: 'transactional', isFirst: true })).toEqual([])
  })

  it('takes the type of a push from the push', () => {
    const commercial = { ...push('Sale'), message_type: 'commercial' as const }
    expect(codesOf(commercial, { isFirst: true })).toEqual(['no_opt_out_words'])
    expect(codesOf(commercial, { isFirst: true, messageType: 'transactional' })).toEqual([])
  })

  it('speaks of each language', () => {
    const contents = { en: 'Reply STOP to opt out', de: 'Nur heute' }
    expect(explain({ ...message(''), contents }, first).warnings).toMatchObject([
      { code: 'no_opt_out_words', at: 'contents.de' },
    ])
  })
})

describe('a warning about the payload', () => {
  it('tells of what the provider refuses, and explains the rest', () => {
    // A body without an audience, as it comes from outside.
    const said = explain({ contents: { en: 'Hi' } } as ExplainedPayload)
    expect(said.texts).toMatchObject([{ segments: 1 }])
    expect(said.warnings).toMatchObject([{ code: 'refused' }])
  })

  it('tells of a text that is too long', () => {
    expect(explain(push('a'.repeat(1601))).warnings[0]).toEqual({
      code: 'too_long',
      at: 'notification.sms.alert',
      message:
        'notification.sms.alert is too long for Airship: expected at most 1600 characters, got text of 1601 characters',
    })
  })

  it('tells of a text that is too long beside media', () => {
    const media = { sms_media_urls: ['https://example.com/a.png'] }
    expect(codesOf({ ...message('a'.repeat(1601)), ...media })).toEqual(['too_long'])
    expect(codesOf({ ...message('a'.repeat(1600)), ...media })).toEqual([])
  })

  it('tells of a missing text', () => {
    expect(codesOf(push(''))).toContain('refused')
  })

  it('tells of people who stand there twice, by place', () => {
    const numbers = ['+15035550100', '+15035550101', '+15035550100']
    expect(explain({ ...message('Hi'), include_phone_numbers: numbers }).warnings).toEqual([
      {
        code: 'duplicate_recipients',
        at: 'include_phone_numbers.2',
        message:
          '1 entry repeats an earlier one, the first of them that of include_phone_numbers.0',
      },
    ])
  })

  it('has no number, no text and no address in it', () => {
    const rows = [
      row('15035550200', { '+15035550299': 1 }),
      row('15035550200'),
      row('not a number'),
    ]
    const said = explain(
      createAndSend(
        `secret ${'’'.repeat(90)} {{+15035550298}} {{name_of_15035550297}} ${longLink}`,
        rows,
      ),
      { isFirst: true, messageType: 'commercial' },
    )
    expect(said.warnings.length).toBeGreaterThan(3)
    expect(JSON.stringify(said.warnings) + String(said)).not.toMatch(/50355502|secret|orders/)
  })
})

describe('a warning about numbers', () => {
  const missing = {
    code: 'country_code_missing',
    message: '1 number has ten digits and may lack the country code, which is 1 in North America',
  }

  it('speaks of ten digits that North America writes at home', () => {
    const home = createAndSend('a', [row('15035550100'), row('5035550199')])
    expect(explain(home).warnings).toContainEqual(missing)
  })

  it.each(['15035550100', '4520123456', '4915112345678'])('does not speak of %s', (number) => {
    expect(codesOf(createAndSend('a', [row(number)]))).not.toContain(missing.code)
  })

  it('does not speak of a number that was written with its country code', () => {
    const codes = codesOf({ include_phone_numbers: ['+5035550199'], contents: { en: 'a' } })
    expect(codes).not.toContain(missing.code)
  })
})
