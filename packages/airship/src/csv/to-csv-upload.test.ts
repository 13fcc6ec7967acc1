import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { failureOf, unchecked } from '../testing/client-kit.ts'
import { parseCsv } from '../testing/parse-csv.ts'
import { toCsvUpload } from './to-csv-upload.ts'

const packed = { operation: 'airship.uploadTagList', gzip: true }
const plain = { ...packed, gzip: false }

const textOf = (body: string | Uint8Array) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

const unpackedOf = (body: string | Uint8Array) => gunzipSync(body).toString('utf8')

function* piecesOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const directory = mkdtempSync(join(tmpdir(), 'textwire-csv-'))

afterAll(() => rmSync(directory, { recursive: true }))

function fileOf(text: string): string {
  const path = join(directory, 'rows.csv')
  writeFileSync(path, text)
  return path
}

const collect = () => runInNewContext('gc') as () => void

describe('toCsvUpload', () => {
  const rows = [
    { msisdn: '15035556789', sms_sender: '12345', name: 'Ada, "the first"' },
    { msisdn: '15035556780', sms_sender: '12345', name: 'Löwe' },
  ]
  const written =
    'msisdn,sms_sender,name\r\n15035556789,12345,"Ada, ""the first"""\r\n15035556780,12345,Löwe\r\n'

  async function* later() {
    yield* rows
  }

  async function* broken() {
    yield* rows
    throw new Error('the database is gone')
  }

  it.each([
    ['rows', rows],
    ['rows as they are made', later()],
    ['a finished text', written],
    ['finished bytes', new TextEncoder().encode(written)],
    ['a Buffer', Buffer.from(written)],
    ['the pieces that a file is read in', piecesOf(Buffer.from(written), 7)],
    ['a stream of bytes', new Blob([written]).stream()],
    ['a file of the disk', createReadStream(fileOf(written), { highWaterMark: 16 })],
  ])('sends %s as they are', async (_, input) => {
    const { body, headers } = await toCsvUpload(input, plain)
    expect(textOf(body)).toBe(written)
    expect(headers).toEqual({ 'content-type': 'text/csv' })
  })

  it('packs what Airship is documented to unpack', async () => {
    const { body, headers } = await toCsvUpload(rows, packed)
    expect(headers).toEqual({ 'content-type': 'text/csv', 'content-encoding': 'gzip' })
    expect(unpackedOf(body)).toBe(written)
  })

  it('loses nothing on the way through packing', async () => {
    const tables = fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() }), {
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { body } = await toCsvUpload(table, packed)
        expect(parseCsv(unpackedOf(body)).slice(1)).toEqual(table.map(({ a, b }) => [a, b]))
      }),
      { numRuns: 30 },
    )
  })

  it('fails when the rows fail, and when one does not fit', async () => {
    for (const options of [plain, packed]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const [failed, stray, empty] = await Promise.all([
        failureOf(toCsvUpload(broken(), options)),
        failureOf(toCsvUpload([...rows, { msisdn: '1', stray: 'x' }], options)),
        failureOf(toCsvUpload([], options)),
      ])
      expect(failed).toHaveProperty('message', 'the database is gone')
      expect(stray).toMatchObject({ name: 'InvalidInputError', problems: [{ path: '[2].stray' }] })
      expect(empty).toMatchObject({ name: 'InvalidInputError', problems: [{ path: 'rows' }] })
    }
  })

  it('lets go of the rows when one of them does not fit', async () => {
    let isLetGo = false
    function* generated() {
      try {
        for (;;) yield 'not an object'
      } finally {
        isLetGo = true
      }
    }
    await failureOf(toCsvUpload(unchecked(generated()), packed))
    expect(isLetGo).toBe(true)
  })

  it.each([[''], [new Uint8Array()], [Buffer.alloc(0)], [[new Uint8Array()]]])(
    'refuses %j, which has no rows',
    async (input) => {
      expect(await failureOf(toCsvUpload(input, plain))).toMatchObject({
        name: 'InvalidInputError',
        problems: [{ path: 'rows', message: 'must not be empty' }],
      })
    },
  )

  it.each([
    ['plain', plain],
    ['packed', packed],
  ])('lets go of the rows when it is given up: %s', async (_, options) => {
    const controller = new AbortController()
    let made = 0
    const { promise: lettingGo, resolve: letGo } = Promise.withResolvers<void>()
    async function* endless() {
      try {
        for (; ; made += 1) {
          if (made === 3) controller.abort(new Error('enough'))
          yield rows[0] ?? {}
          // oxlint-disable-next-line no-await-in-loop -- a cursor waits for its next row
          await new Promise((resolve) => setImmediate(resolve))
        }
      } finally {
        letGo()
      }
    }
    const failure = failureOf(toCsvUpload(endless(), options, controller.signal))
    expect(await failure).toHaveProperty('message', 'enough')
    await lettingGo
    expect(made).toBeLessThan(6)
  })

  it('lets others have their turn while it writes rows that are all at hand', async () => {
    const controller = new AbortController()
    let made = 0
    function* many() {
      for (; made < 2_000; made += 1) yield { note: 'a'.repeat(65_536) }
    }
    setImmediate(() => controller.abort(new Error('enough')))
    await Promise.allSettled([toCsvUpload(many(), plain, controller.signal)])
    expect(made).toBeLessThan(100)
  })

  it.each([[null], [undefined], [5], [{ msisdn: '1' }]])('refuses %j', async (input) => {
    expect(await failureOf(toCsvUpload(unchecked(input), plain))).toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: 'rows', message: expect.stringMatching(/must be rows, a text or bytes/) }],
    })
  })

  it('holds no more of 100,000 rows than the packed file', async () => {
    setFlagsFromString('--expose-gc')
    const free = collect()
    const held = () => {
      free()
      return getHeapStatistics().used_heap_size + process.memoryUsage().arrayBuffers
    }
    const before = held()
    let most = 0
    let length = 0
    async function* many() {
      for (let index = 0; index < 100_000; index += 1) {
        const row = {
          msisdn: `1503555${index % 10_000}`,
          sms_sender: '12345',
          note: 'a'.repeat(200),
        }
        length += 230
        if (index % 20_000 === 19_999) most = Math.max(most, held() - before)
        yield row
      }
    }
    const { body } = await toCsvUpload(many(), packed)
    expect(body.length).toBeLessThan(length / 20)
    expect(most).toBeLessThan(length / 4)
  })
})
