import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Airship } from '../airship.ts'
import type { CallOptions } from '@textwire/core'
import { APP_KEY, clientOver, failureOf, lost, OK, unchecked } from '../testing/client-kit.ts'

interface Upload {
  readonly sends: string
  readonly by: (client: Airship, options?: CallOptions) => PromiseLike<unknown>
  readonly isPacked: boolean
  /** Whether somebody may be asked for consent, and asked again by the same file. */
  readonly mayAsk?: true
  readonly file: string
}

const at = new Date('2026-11-20T11:58:59Z')
const number = { msisdn: '15035556789', sms_sender: 'US:12345' }

const uploads: readonly Upload[] = [
  {
    sends: 'POST /api/bulk/sms',
    by: ({ bulk }, options) =>
      bulk.upload(
        [{ ua_msisdn: '15035556789', ua_sender: '12345', ua_opted_in: at, name: 'Ada' }],
        options,
      ),
    isPacked: false,
    file: 'ua_msisdn,ua_sender,ua_opted_in,name\r\n15035556789,12345,2026-11-20T11:58:59,Ada\r\n',
  },
  {
    sends: 'POST /api/bulk/sms',
    by: ({ bulk }, options) => bulk.upload('ua_channel_id\nc1\n', options),
    isPacked: false,
    file: 'ua_channel_id\nc1\n',
  },
  {
    sends: 'PUT /api/lists/vips%2F1/csv',
    by: ({ staticLists }, options) =>
      staticLists.upload('vips/1', [{ sms_channel: 'c1' }, { named_user: 'Ada, L.' }], options),
    isPacked: true,
    file: 'sms_channel,c1\r\nnamed_user,"Ada, L."\r\n',
  },
  {
    sends: 'PUT /api/tag-lists/people/csv',
    by: ({ tagLists }, options) =>
      tagLists.upload('people', [{ ...number, ua_opted_in: at }, number], options),
    isPacked: true,
    mayAsk: true,
    file: 'msisdn,sms_sender,ua_opted_in\r\n15035556789,US:12345,2026-11-20T11:58:59\r\n15035556789,US:12345,\r\n',
  },
  {
    sends: 'PUT /api/attribute-lists/people/csv',
    by: ({ attributeLists }, options) =>
      attributeLists.upload('people', [{ ...number, plan: 'gold', visits: 3 }], options),
    isPacked: true,
    mayAsk: true,
    file: 'msisdn,sms_sender,plan,visits\r\n15035556789,US:12345,gold,3\r\n',
  },
]

const neverAsked = () => Promise.reject(new Error('never asked'))

const fileOf = (
  { bytes = new Uint8Array() }: { bytes?: Uint8Array | undefined },
  packed: boolean,
) => new TextDecoder().decode(packed ? gunzipSync(bytes) : bytes)

describe('an upload', () => {
  it.each(uploads)('sends $sends', async ({ sends, by, isPacked, file }) => {
    const { client, transport } = clientOver([OK])
    await by(client)
    const request = transport.requests[0] ?? { method: '', url: '', headers: {} }
    expect(`${request.method} ${new URL(request.url).pathname}`).toBe(sends)
    expect(fileOf(request, isPacked)).toBe(file)
    expect(request.headers).toEqual({
      accept: 'application/vnd.urbanairship+json; version=3',
      'x-ua-appkey': APP_KEY,
      authorization: expect.stringMatching(/^Basic /),
      'content-type': 'text/csv',
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
  })

  it.each(uploads.filter(({ mayAsk }) => !mayAsk))(
    'is sent again as it was: $sends',
    async ({ by }) => {
      const { client, transport } = clientOver([lost(), { status: 503, text: '' }, OK])
      await by(client)
      const [first, ...others] = transport.requests.map(({ bytes }) => bytes)
      expect(others).toEqual([first, first])
    },
  )

  it.each(uploads.filter(({ mayAsk }) => mayAsk))(
    'is sent once, whatever becomes of it: $sends',
    async ({ by }) => {
      const { client, transport } = clientOver([lost()])
      expect(await failureOf(by(client))).toMatchObject({ name: 'OutcomeUnknownError' })
      expect(transport.requests).toHaveLength(1)
    },
  )

  it('takes rows as they are made, and asks for each once', async () => {
    let made = 0
    async function* rows() {
      for (const ua_channel_id of ['c1', 'c2']) {
        made += 1
        yield { ua_channel_id }
      }
    }
    const { client, transport } = clientOver([lost(), OK])
    await client.bulk.upload(rows())
    expect(made).toBe(2)
    const files = transport.requests.map((request) => fileOf(request, false))
    expect(files).toEqual(Array(2).fill('ua_channel_id\r\nc1\r\nc2\r\n'))
  })

  it('asks for no row when it has been given up before', async () => {
    let made = 0
    function* rows() {
      made += 1
      yield { ua_channel_id: 'c1' }
    }
    const { client, transport } = clientOver()
    const failure = await failureOf(
      client.bulk.upload(rows(), { signal: AbortSignal.abort('enough') }),
    )
    expect([failure, made, transport.requests]).toEqual(['enough', 0, []])
  })

  it.each([
    ['no rows', []],
    ['a member of both kinds', [{ sms_channel: 'c', named_user: 'ada' }]],
    ['a member of no kind', [{}]],
    ['an empty name', [{ named_user: ' ' }]],
    ['a name that is no text', [{ named_user: 5 }]],
    ['nothing', null],
  ])('of %s is refused, and nothing is sent', async (_, members) => {
    const { client, transport } = clientOver()
    expect(await failureOf(client.staticLists.upload('vips', unchecked(members)))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringMatching(/^airship\.uploadStaticList was not sent/),
    })
    expect(transport.requests).toEqual([])
  })

  it.each(['', '..', undefined])('to a list named %j is refused', async (name) => {
    const { client, transport } = clientOver()
    const upload = client.tagLists.upload(unchecked(name), [number])
    expect(await failureOf(upload)).toMatchObject({ problems: [{ path: 'list_name' }] })
    expect(transport.requests).toEqual([])
  })
})

describe('a file that is read', () => {
  const csv = 'msisdn,error\r\n15035556789,unknown sender\r\n'

  it.each([
    ['the members of a list', ({ staticLists }: Airship) => staticLists.download('a')],
    ['the errors of a tag list', ({ tagLists }: Airship) => tagLists.errors('a')],
    [
      'the errors of an attribute list',
      ({ attributeLists }: Airship) => attributeLists.errors('a'),
    ],
  ])('%s comes as bytes', async (_, by) => {
    const { client } = clientOver([{ text: csv }])
    expect(await new Response(await by(client)).text()).toBe(csv)
  })

  it('that is not there is told by its error', async () => {
    const { client } = clientOver([{ status: 404, json: { ok: false, error: 'No such list' } }])
    expect(await failureOf(client.staticLists.download('a'))).toMatchObject({
      name: 'NotFoundError',
      message: 'airship.downloadStaticList answered 404: No such list',
    })
  })

  it('needs a transport that can stream', async () => {
    const { client } = clientOver([], { transport: neverAsked })
    expect(await failureOf(client.tagLists.errors('a'))).toMatchObject({
      name: 'ConfigurationError',
      setting: 'transport',
    })
  })
})
