import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf, gather } from '../testing/client-kit.ts'
import { parseCsv } from '../testing/parse-csv.ts'
import { csvLines } from './csv-lines.ts'
import type { CsvShape } from './csv-lines.ts'

const shape = { operation: 'airship.uploadBulkCsv' }

const write = async (
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  changes: Pick<CsvShape, 'needs'> = {},
) => (await gather(csvLines(rows, { ...shape, ...changes }))).join('')

const cells: [value: unknown, written: string][] = [
  ['Ada', 'Ada'],
  ['Ada Löwe', 'Ada Löwe'],
  ['', ''],
  [undefined, ''],
  [null, ''],
  [0, '0'],
  [-1.5, '-1.5'],
  [false, 'false'],
  [new Date('2026-11-20T11:58:59.900Z'), '2026-11-20T11:58:59'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['carriage\rreturn', '"carriage\rreturn"'],
  [' leading', '" leading"'],
  ['trailing\t', '"trailing\t"'],
]

/** Any text at all, and much of what CSV treats in its own way. */
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[",\r\n a]{0,8}$/))

const tables = fc.uniqueArray(texts, { minLength: 1, maxLength: 4 }).chain((header) =>
  fc.tuple(
    fc.constant(header),
    fc.array(fc.array(texts, { minLength: header.length, maxLength: header.length }), {
      minLength: 1,
      maxLength: 5,
    }),
  ),
)

async function* oneByOne() {
  yield { a: 1 }
  await Promise.resolve()
  yield { a: 2 }
}

function* broken() {
  yield { a: 1 }
  throw new Error('the database is gone')
}

describe('csvLines', () => {
  it('begins with the fields of the first row, and ends each line with CRLF', async () => {
    const rows = [
      { ua_msisdn: '15035556789', ua_sender: '12345', name: 'Ada' },
      { name: 'Grace', ua_sender: '12345', ua_msisdn: '15035556780' },
    ]
    expect(await write(rows)).toBe(
      'ua_msisdn,ua_sender,name\r\n15035556789,12345,Ada\r\n15035556780,12345,Grace\r\n',
    )
  })

  it.each(cells)('writes %j as %j', async (value, written) => {
    expect(await write([{ before: 'a', value }])).toBe(`before,value\r\na,${written}\r\n`)
  })

  it('leaves a cell empty where a row has no such field', async () => {
    expect(await write([{ a: '1', b: '2' }, { a: '3' }])).toBe('a,b\r\n1,2\r\n3,\r\n')
  })

  it('writes what a reader of CSV reads back', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ([header, rows]) => {
        const records = rows.map((row) =>
          Object.fromEntries(header.map((name, index) => [name, row[index]])),
        )
        // Names that are whole numbers come first in any object.
        const names = Object.keys(records[0] ?? {})
        const read = parseCsv(await write(records))
        expect(read[0]).toEqual(names)
        expect(read.slice(1)).toEqual(records.map((record) => names.map((name) => record[name])))
      }),
    )
  })

  it('leaves no line blank, which a reader would skip', async () => {
    expect(await write([{ only: 'a' }, { only: '' }, {}])).toBe('only\r\na\r\n""\r\n""\r\n')
  })

  it('takes rows as they are made', async () => {
    expect(await write(oneByOne())).toBe('a\r\n1\r\n2\r\n')
  })

  it('asks for a row when the one before it is written', async () => {
    const taken: number[] = []
    function* rows() {
      for (const a of [1, 2, 3]) {
        taken.push(a)
        yield { a }
      }
    }
    const lines = csvLines(rows(), shape)
    await lines.next()
    expect(taken).toEqual([1])
    await lines.next()
    await lines.next()
    expect(taken).toEqual([1, 2])
  })

  it('writes the consent of a row as a moment, whichever way it is given', async () => {
    const at = '2026-11-20T12:58:59+01:00'
    const rows = [{ ua_opted_in: at }, { ua_opted_in: new Date(at) }, { ua_opted_in: undefined }]
    expect(await write(rows)).toBe(
      'ua_opted_in\r\n2026-11-20T11:58:59\r\n2026-11-20T11:58:59\r\n""\r\n',
    )
  })

  it('leaves other texts alone, whatever they look like', async () => {
    expect(await write([{ born: '1815-12-10T00:00:00+01:00' }])).toBe(
      'born\r\n1815-12-10T00:00:00+01:00\r\n',
    )
  })

  const refused: [what: string, rows: Iterable<unknown>, path: string, words: RegExp][] = [
    ['no rows', [], 'rows', /must not be empty/],
    ['a row that is text', [{ a: 1 }, 'b'], '[1]', /must be an object; got a string/],
    ['a row that is null', [null], '[0]', /must be an object; got null/],
    ['a row that is a list', [['a']], '[0]', /must be an object; got a list/],
    ['a field that the first row has not', [{ a: 1 }, { a: 1, b: 2 }], '[1].b', /is no column/],
    ['a row without fields', [{}], '[0]', /must have at least one field/],
    [
      'a field named by a number, which it masks',
      [{ a: 1 }, { a: 1, 15035556789: 2 }],
      '[1].15…89',
      /is no column/,
    ],
    ['an object', [{ a: { b: 1 } }], '[0].a', /texts, numbers and dates alone; got an object/],
    ['a list', [{ a: 1 }, { a: [] }], '[1].a', /got a list/],
    ['a function', [{ a: () => 1 }], '[0].a', /got a function/],
    ['a Date that is none', [{ a: new Date(Number.NaN) }], '[0].a', /must be a Date/],
    ['a consent that is no moment', [{ ua_opted_in: 'yes' }], '[0].ua_opted_in', /must be a Date/],
  ]

  it.each(refused)('refuses %s and says where it is', async (_, rows, path, words) => {
    expect(await failureOf(write(rows))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringMatching(/^airship\.uploadBulkCsv was not sent/),
      problems: [{ path, message: expect.stringMatching(words) }],
    })
  })

  it('hands the pieces of a finished file on as they are', async () => {
    const pieces = [Buffer.from('a,b\r\n1,'), new Uint8Array(), Buffer.from('"2"\n')]
    const lines = await gather(csvLines(pieces, { ...shape, needs: [['ua_channel_id']] }))
    expect(lines).toEqual([pieces[0], pieces[2]])
  })

  it.each([
    [[Buffer.from('a,b'), { a: '1' }], '[1]'],
    [[{ a: '1' }, Buffer.from('a,b')], '[1].0'],
  ])('refuses bytes and rows in one file', async (mixed, path) => {
    expect(await failureOf(write(mixed))).toMatchObject({ problems: [{ path }] })
  })

  it('refuses a finished file that is empty', async () => {
    for (const pieces of [[new Uint8Array()], [Buffer.alloc(0), Buffer.alloc(0)]]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await failureOf(write(pieces))).toMatchObject({
        problems: [{ path: 'rows', message: 'must not be empty' }],
      })
    }
  })

  const needs = [['number', 'sender'], ['channel']]

  it.each([
    [{ number: '1', sender: '2' }],
    [{ channel: 'c' }],
    [{ channel: 'c', number: '' }],
    [{ number: 1, sender: 0 }],
  ])('takes a row that has all that it needs: %j', async (row) => {
    expect(await write([row], { needs })).toContain('\r\n')
  })

  it.each([
    [{ number: '1' }],
    [{ number: '1', sender: '' }],
    [{ number: '1', sender: '  ' }],
    [{ number: '1', sender: Number.NaN }],
    [{ number: undefined, sender: '2' }],
    [{ channel: null }],
    [{ name: 'Ada' }],
  ])('refuses a row that has only some of what it needs: %j', async (row) => {
    const rows = [{ number: '1', sender: '2', channel: 'c', name: 'Grace' }, row]
    expect(await failureOf(write(rows, { needs }))).toMatchObject({
      name: 'InvalidInputError',
      problems: [
        { path: '[1]', message: 'must have number, sender; or channel, and none of them empty' },
      ],
    })
  })

  it('says so when the rows fail on the way', async () => {
    expect(await failureOf(write(broken()))).toHaveProperty('message', 'the database is gone')
  })
})
