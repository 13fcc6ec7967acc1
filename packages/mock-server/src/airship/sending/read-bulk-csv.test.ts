import { expect, it } from 'vitest'
import { readBulkCsv } from './read-bulk-csv.ts'

it.each([
  [
    'ua_msisdn,ua_sender,ua_opted_in,name\n15035556789,12345,2026-01-02T03:04:05,Ada\n',
    ['ua_msisdn', 'ua_sender', 'ua_opted_in', 'name'],
    1,
  ],
  ['ua_msisdn,ua_sender\n', ['ua_msisdn', 'ua_sender'], 0],
  ['ua_channel_id, name \n1,Ada\n2,Bob', ['ua_channel_id', 'name'], 2],
])('%j is read', (text, fieldNames, lines) => {
  const read = readBulkCsv(text)
  expect(read).toMatchObject({ ok: true, file: { fieldNames } })
  expect(read.ok && read.file.rows).toHaveLength(lines)
})

it.each([
  ['', 40002, /empty/],
  ['name\nAda', 40003, /needs ua_channel_id/],
  ['ua_msisdn,name\n1,Ada', 40003, /needs ua_channel_id/],
  ['ua_msisdn,ua_sender,ua_channel_id\n', 40003, /needs ua_channel_id/],
  ['ua_channel_id,name,name', 40003, /twice/],
  ['ua_channel_id,', 40003, /no name/],
  ['ua_channel_id,ua_email', 40003, /ua_email is not known/],
  ['ua_channel_id,name\n1', 40004, /Row 1/],
  ['ua_channel_id,name\n"1,Ada', 40005, /Line 2/],
])('%j is refused with %i', (text, code, error) => {
  expect(readBulkCsv(text)).toEqual({ ok: false, code, error: expect.stringMatching(error) })
})
