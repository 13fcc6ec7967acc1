import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createTestClock } from '@textwire/core/testing'
import { createOneSignal } from '../onesignal.ts'
import { API_KEY, APP_ID, failureOf, unchecked } from '../testing/client-kit.ts'
import type { ExportedFile } from './exports.ts'

const address = 'https://files.example.com/export.csv.gz?signature=abcdefgh12345678'
const csv = 'id,token\n1,+15035556789\n'

/** A client over a `fetch` that answers in this order, and what that saw. */
function setUp(answers: readonly (() => Response)[], baseUrl?: string) {
  const requests: Request[] = []
  const clock = createTestClock()
  const client = createOneSignal({
    appId: APP_ID,
    apiKey: API_KEY,
    clock,
    random: () => 0.5,
    ...(baseUrl !== undefined && { baseUrl }),
    fetch: async (url, init) => {
      const answer = answers[requests.push(new Request(url, init)) - 1]
      if (answer === undefined) throw new Error('nobody expected this request')
      return answer()
    },
  })
  return { client, requests, clock }
}

const file = () => new Response(gzipSync(csv))
const notYet = (status: number) => () => new Response('<Error/>', { status })
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

const tellings: [where: string, file: ExportedFile | string][] = [
  ['csv_file_url, as exports of subscriptions and of an audience do', { csv_file_url: address }],
  ['destination_url, as the history of a message does', { destination_url: address }],
  ['a text', address],
]

describe('exports.download', () => {
  it.each(tellings)('reads the file whose address is told in %s', async (_where, told) => {
    const { client, requests } = setUp([file])
    expect(await textOf(await client.exports.download(told))).toBe(csv)
    expect(requests.map(({ url, method }) => [method, url])).toEqual([['GET', address]])
  })

  it('takes the answer of an export as it is', async () => {
    const { client } = setUp([() => Response.json({ csv_file_url: address }), file])
    const answer = await client.exports.subscriptions({ segment_name: 'Gold' })
    expect(await textOf(await client.exports.download(answer))).toBe(csv)
  })

  it('sends no credentials to the host of the file', async () => {
    const { client, requests } = setUp([file])
    await client.exports.download({ csv_file_url: address })
    const headers = [...(requests[0]?.headers ?? [])]
    expect(JSON.stringify(headers)).not.toContain(API_KEY)
    expect(headers.map(([name]) => name)).not.toContain('authorization')
  })

  it('waits until the file is there', async () => {
    const { client, requests, clock } = setUp([notYet(404), notYet(403), file])
    expect(await textOf(await client.exports.download({ csv_file_url: address }))).toBe(csv)
    expect(requests).toHaveLength(3)
    expect(clock.waits).toEqual([2_000, 3_000])
  })

  it('waits no longer than it is told', async () => {
    const { client } = setUp(Array.from({ length: 20 }, () => notYet(404)))
    const waiting = client.exports.download(address, { deadlineMs: 10_000 })
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', limit: 'deadline' })
  })

  const missing: [what: string, file: unknown][] = [
    ['an address that is null', { csv_file_url: null }],
    ['the other address that is null', { destination_url: null }],
    ['an address that is undefined', { csv_file_url: undefined }],
    ['an answer without an address', {}],
    ['an empty text', ''],
    ['an address of nothing on the web', { csv_file_url: 'file:///etc/passwd' }],
    ['an address in the clear, while the API is not', 'http://files.example.com/x'],
    ['a number', { csv_file_url: 17 }],
    ['null', null],
  ]

  it.each(missing)('refuses %s, and asks nobody', async (_what, given) => {
    const { client, requests } = setUp([])
    const error = await failureOf(client.exports.download(unchecked<ExportedFile>(given)))
    expect(error).toMatchObject({ name: 'InvalidInputError', problems: [{ path: 'url' }] })
    expect(String(error)).toContain('onesignal.downloadExport was not sent.')
    expect(requests).toEqual([])
  })

  it('reads in the clear from a mock server that is spoken to in the clear', async () => {
    const { client } = setUp([file], 'http://127.0.0.1:4010')
    expect(await textOf(await client.exports.download('http://127.0.0.1:4010/x'))).toBe(csv)
  })
})
