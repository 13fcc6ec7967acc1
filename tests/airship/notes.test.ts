import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const specs = new URL('../../specs/airship/', import.meta.url)

/** The description's files, each with its lines. */
const files = globSync('**/*.yaml', { cwd: specs }).map((path) => ({
  path,
  lines: readFileSync(new URL(path, specs), 'utf8').split('\n'),
}))

const indentOf = (line: string) => line.length - line.trimStart().length

/** The notes on what the sources disagree about, each in one line. */
const notes = files.flatMap(({ path, lines }) =>
  lines.flatMap((line, at) => {
    const [, first] = /^\s*x-textwire-note:(.*)$/.exec(line) ?? []
    if (first === undefined) return []
    const end = lines.findIndex(
      (one, index) => index > at && one.trim() !== '' && indentOf(one) <= indentOf(line),
    )
    const rest = lines.slice(at + 1, end === -1 ? undefined : end)
    const text = [first.replace(/^\s*[|>]-?\s*$/, ''), ...rest].map((one) => one.trim()).join(' ')
    return [{ path, text: text.trim() }]
  }),
)

/** What the sources disagree about, and words that its note has. */
const topics: [topic: string, ...words: RegExp[]][] = [
  ['the status of a registration without consent', /declares 200, 201.*show 202/],
  ['the answer of a registration', /agent tools show an `opt_in` in the answer/],
  ['tag operations, bare or wrapped', /a bare group of tags.*have this wrapper/],
  ['the key of the explanation', /string under `errors`, elsewhere it is under `error`/],
  ['the zone of moments', /agent tools demand Z or an offset/],
  ['the host of each credential', /Java and Ruby libraries use them for every kind of credentials/],
  ['X-UA-Appkey', /Java library sends it with every request/],
  ['the device type of an MMS', /the override say `sms`, the list of platforms has `mms`/],
  ['the text of an MMS template', /`slide_1_text` for `text`/],
  ['numbers and senders in paths', /Published as an integer with a pattern/, /`US:12345` is not/],
  ['what a sender looks like', /Python library takes digits alone/],
  ['AND, OR and NOT', /upper case|capitals|lower case|small letters/i],
  ['opted_out', /sends `opted_out`/, /`ua_opted_out`/],
  ['the scopes of OAuth', /scope `rmc`/],
  ['the encoding of client credentials', /before Base64, the Java library does not/],
  ['how a push is checked', /an option `test` for the same purpose/],
  ['rate limits', /500 requests a second/],
  ['bearer tokens for schedules', /Bearer tokens are published for schedules/],
  ['local time without a time zone', /channels without a time zone/i],
  ['the names of warnings', /`warnings`.*`tag_warnings`|`tag_warnings`.*`warnings`/],
  ['sends of reports', /`open_channel_sends`.*`open_channels_sends`/],
  ['tracking ids', /`tracking_id` and describes `tracking_Id`/],
  ['the scopes to schedule and to cancel', /need `sch`: whoever does both needs both/],
  ['answers of scheduled sends', /Published with the answer of a push/],
  ['the audience of subscription lists', /`allOf` of an audience and a list/],
  ['the audience of tags', /one field named `msisdn, sender`/],
  ['addresses of schedules', /https alone; the examples have http/],
  ['the deletion of templates', /200 with a body here, where all other deletions are 204/],
]

describe('the notes of the description', () => {
  it('are there, and none is empty', () => {
    expect(notes.length).toBeGreaterThan(100)
    expect(notes.filter(({ text }) => text.length < 20)).toEqual([])
  })

  it.each(topics)('tell of %s', (_topic, ...words) => {
    for (const one of words) {
      expect(notes.map(({ text }) => text)).toContainEqual(expect.stringMatching(one))
    }
  })
})
