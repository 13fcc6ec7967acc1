import { expect, test } from 'vitest'
import { PayloadError } from '../payload-error.ts'
import type { MmsMessageInput } from './message-input.ts'
import { mmsMessage } from './mms-message.ts'

const to = { phoneNumbers: ['+15035550100'] }
const media = ['https://example.com/table.jpg']

function problemsOf(input: unknown): string[] {
  try {
    mmsMessage(input as MmsMessageInput)
    return []
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    return error.problems.map(({ path, message }) => `${path} ${message}`)
  }
}

test('is a text message with media', () => {
  expect(mmsMessage({ to, text: 'Your table', media })).toEqual({
    target_channel: 'sms',
    include_phone_numbers: ['+15035550100'],
    contents: { en: 'Your table' },
    sms_media_urls: ['https://example.com/table.jpg'],
  })
})

test.each<[string, unknown, string[]]>([
  ['no media', { to, text: 'a' }, ['media is missing; expected at least one address']],
  [
    'an empty list',
    { to, text: 'a', media: [] },
    ['media expected at least 1 entries, got a list of 0'],
  ],
  [
    'eleven media',
    { to, text: 'a', media: Array(11).fill(media[0]) },
    ['media expected at most 10 entries, got a list of 11'],
  ],
  [
    'an address of another kind',
    { to, text: 'a', media: ['ftp://u:pw@example.com/a?s=1'] },
    ['media.0 expected an http or https address without spaces, got "ftp://example.com/…"'],
  ],
  [
    'a text of 1,601 characters',
    { to, text: 'a'.repeat(1601), media },
    ['text has 1601 characters beside media; expected at most 1600'],
  ],
  [
    'one of several texts',
    { to, text: { en: 'a', de: 'a'.repeat(1601) }, media },
    ['text.de has 1601 characters beside media; expected at most 1600'],
  ],
])('refuses %s', (_, input, problems) => {
  expect(problemsOf(input)).toEqual(problems)
})

test.each([
  ['1,600 characters', 'a'.repeat(1600)],
  ['1,600 characters and what Liquid puts in', `${'a'.repeat(1600)}{{ subscription.external_id }}`],
  [
    'what Liquid chooses from',
    `{% if a %}${'a'.repeat(1000)}{% else %}${'b'.repeat(1000)}{% endif %}`,
  ],
])('takes a text of %s', (_, text) => {
  expect(problemsOf({ to, text, media })).toEqual([])
})
