import { expect, it } from 'vitest'
import { explain } from './explain.ts'
import { formatExplanation } from './format-explanation.ts'
import { createAndSend, message, push, row } from './testing/payloads.ts'

const media = { url: 'https://example.com/a.gif', content_type: 'image/gif' as const }

it('says in a few lines what people get and what it costs', () => {
  const said = explain(
    {
      target_channel: 'sms',
      included_segments: ['Lunch club'],
      contents: {
        en: `It’s on: {{ 'https://example.com/menu' | track_link }} ${'a'.repeat(60)}`,
        de: 'Hallo {{ first_name }}, heute: Suppe',
      },
    },
    { recipients: 20_000 },
  )
  expect(String(said)).toMatchInlineSnapshot(`
    "OneSignal SMS to the people of 1 audience segment; OneSignal alone knows how many
    In all: 20,000 segments or more for 20,000 recipients
      en: UCS-2, 2 segments, 83 of 134 units
        not in GSM-7: ’ (U+2019) as '
        link to example.com as a trackable link, 13 characters
      de: GSM-7, 1 segment, 20 of 160 units
        filled in: first_name
    3 warnings:
      several_segments at contents.en: the text takes 2 segments, and each is billed; it is 13 units over 1 segment
      smart_characters at contents.en: UCS-2 and 2 segments now; GSM-7 and 1 segment with stand-ins: ’ (U+2019) as '
      length_unknown at contents.de: first_name is counted as the fallback or as nothing; 140 units are left in the segment"
  `)
})

it('speaks of the longest row', () => {
  const rows = [row('15035550100', { name: 'Ada' }), row('15035550101', { name: 'B'.repeat(160) })]
  expect(String(explain(createAndSend('Hi {{name}}', rows)))).toMatchInlineSnapshot(`
    "Airship SMS to 2 rows
    In all: 3 segments for 2 recipients
      alert: GSM-7, 2 segments, 163 of 306 units at row 1, the longest; 1 segment at the shortest
        filled in: name
    1 warning:
      several_segments at notification.sms.template.fields.alert: the text takes 2 segments, and each is billed; it is 3 units over 1 segment"
  `)
})

it('says what an MMS costs', () => {
  const mms = {
    fallback_text: 'See me',
    slides: [{ text: 'Look', media }] as [{ text: string; media: typeof media }],
  }
  const said = explain(
    { ...push(''), audience: 'all', device_types: ['mms'], notification: { mms } },
    { recipients: 3 },
  )
  expect(String(said)).toMatchInlineSnapshot(`
    "Airship MMS to everyone; Airship alone knows how many
    In all: 0 to 3 segments for 3 recipients, where the fallback text goes out
      fallback_text: GSM-7, 1 segment, 6 of 160 units
      text: part of the MMS, 4 characters"
  `)
  expect(String(explain({ ...message('€😀 Look'), sms_media_urls: [media.url] })))
    .toMatchInlineSnapshot(`
    "OneSignal MMS to 1 phone number
    Billed by message for 1 recipient: an MMS has no segments
      en: part of the MMS, 7 characters"
  `)
})

it('says what is not known', () => {
  expect(String(explain({ ...push('Hi'), audience: 'all' }))).toMatchInlineSnapshot(`
    "Airship SMS to everyone; Airship alone knows how many
    In all: not known without the number of recipients
      alert: GSM-7, 1 segment, 2 of 160 units"
  `)
})

it('shows the texts when asked, a segment a line', () => {
  const said = explain(message(`${'a'.repeat(153)}bcdefghi\nj`))
  expect(String(said)).not.toContain('|')
  expect(formatExplanation(said, { withTexts: true })).toMatchInlineSnapshot(`
    "OneSignal SMS to 1 phone number
    In all: 2 segments for 1 recipient
      en: GSM-7, 2 segments, 163 of 306 units
        1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        2 | bcdefghi
          | j
    1 warning:
      several_segments at contents.en: the text takes 2 segments, and each is billed; it is 3 units over 1 segment"
  `)
})
