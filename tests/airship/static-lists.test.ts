import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { number, textTo, UNKNOWN } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { textOf } from '../support/text-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }
const taken = { name: 'InvalidRequestError', status: 409, outcome: 'not-sent' }

describe('staticLists.create', () => {
  documents('createStaticList', 201, 'a list', async ({ client, project }) => {
    const body = { name: 'guests', description: 'Everybody', extra: { season: 'autumn' } }
    const { data, headers } = await client.staticLists.create(body).withResponse()
    expect(data).toMatchObject({ ok: true })
    expect(headers['location']).toBe('https://go.urbanairship.com/api/lists/guests')
    expect(project.staticLists).toMatchObject([body])
  })

  documents('createStaticList', 400, 'a name with blanks', async ({ client }) => {
    const call = client.staticLists.create({ name: 'the guests' })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
  })

  documents('createStaticList', 409, 'a name that is taken', async ({ client, project }) => {
    project.staticList({ name: 'guests' })
    expect(await refusalOf(client.staticLists.create({ name: 'guests' }))).toMatchObject(taken)
  })

  documents('createStaticList', 409, 'a name that was taken', async ({ client, project }) => {
    project.staticList({ name: 'guests' })
    await client.staticLists.delete('guests')
    expect(await refusalOf(client.staticLists.create({ name: 'guests' }))).toMatchObject(taken)
  })

  documents('createStaticList', 409, 'also by an attempt before', async ({ client, world }) => {
    world.fault({ operation: 'airship.createStaticList', reset: 'after' })
    const error = await refusalOf(client.staticLists.create({ name: 'guests' }))
    expect(error).toMatchObject({
      status: 409,
      outcome: 'unknown',
      attempts: [{}, { status: 409 }],
    })
  })

  documents('createStaticList', 409, 'the hundred and first', async ({ client, project }) => {
    for (let at = 0; at < 100; at += 1) project.staticList({ name: `list-${at}` })
    expect(await refusalOf(client.staticLists.create({ name: 'more' }))).toMatchObject(taken)
  })

  documents('createStaticList', 403, 'a name that is Airship’s own', async ({ client }) => {
    expect(await refusalOf(client.staticLists.create({ name: 'ua_guests' }))).toMatchObject({
      name: 'AuthError',
      status: 403,
    })
  })
})

describe('staticLists.get, list, update and delete', () => {
  documents('getStaticList', 200, 'one', async ({ client, project }) => {
    project.channel({ phone: number })
    project.staticList({ name: 'guests', phones: [number] })
    expect(await client.staticLists.get('guests')).toMatchObject({
      name: 'guests',
      channel_count: 1,
      status: 'ready',
      created: '2026-06-01T12:00:00Z',
    })
  })

  documents('getStaticList', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.staticLists.get('nobody'))).toMatchObject(missing)
  })

  documents('getStaticList', 404, 'one that lay idle for 90 days', async (stage) => {
    stage.project.staticList({ name: 'guests' })
    await stage.world.clock.advance('90d')
    await stage.world.clock.advance('1s')
    expect(await refusalOf(stage.client.staticLists.get('guests'))).toMatchObject(missing)
  })

  documents('listStaticLists', 200, 'every one', async ({ client, project }) => {
    for (const name of ['guests', 'staff']) project.staticList({ name })
    const { lists } = await client.staticLists.list()
    expect(lists).toMatchObject([
      { name: 'guests', last_updated: '2026-06-01T12:00:00Z' },
      { name: 'staff' },
    ])
  })

  documents('updateStaticList', 200, 'what is said of it', async ({ client, project }) => {
    project.staticList({ name: 'guests', extra: { season: 'autumn' } })
    const body = { name: 'guests', description: 'Everybody' }
    expect(await client.staticLists.update('guests', body)).toMatchObject({ ok: true })
    expect(project.staticLists).toMatchObject([{ ...body, extra: { season: 'autumn' } }])
  })

  documents('updateStaticList', 400, 'another name', async ({ client, project }) => {
    project.staticList({ name: 'guests' })
    const call = client.staticLists.update('guests', { name: 'visitors' })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40001' })
  })

  documents('updateStaticList', 404, 'one that is not there', async ({ client }) => {
    const call = client.staticLists.update('guests', { name: 'guests' })
    expect(await refusalOf(call)).toMatchObject(missing)
  })

  documents('deleteStaticList', 204, 'one', async ({ client, project }) => {
    project.staticList({ name: 'guests' })
    expect(await client.staticLists.delete('guests')).toBeUndefined()
    expect(project.staticLists).toEqual([])
  })

  documents('deleteStaticList', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.staticLists.delete('guests'))).toMatchObject(missing)
  })
})

describe('staticLists.upload', () => {
  const slow = { project: { listProcessingMs: 60_000 } }
  documents('uploadStaticList', 202, 'members, who get what is sent', slow, async (stage) => {
    const { client, project, world } = stage
    const sms_channel = project.channel({ phone: number }).channelId
    project.staticList({ name: 'guests' })
    const members = [{ sms_channel }, { named_user: 'grace' }]
    expect(await client.staticLists.upload('guests', members)).toMatchObject({ ok: true })
    expect(await client.staticLists.get('guests')).toMatchObject({ status: 'processing' })
    await world.clock.advance('1m')
    expect(await client.staticLists.get('guests')).toMatchObject({
      status: 'ready',
      channel_count: 1,
    })
    await client.push.send({ ...textTo('Hello'), audience: { static_list: 'guests' } })
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  documents('uploadStaticList', 202, 'a finished file', async ({ client, project, world }) => {
    project.staticList({ name: 'guests' })
    await client.staticLists.upload('guests', `named_user,ada\nsms_channel,${UNKNOWN}\n`)
    await world.clock.advance(0)
    expect(project.staticLists[0]?.members).toEqual([
      { type: 'named_user', id: 'ada' },
      { type: 'sms_channel', id: UNKNOWN },
    ])
  })

  it('goes out packed', async () => {
    const { clientWith, project, world } = await openStage()
    project.staticList({ name: 'guests' })
    const seen: [encoding: string | null, text: string][] = []
    const client = clientWith(undefined, {
      // The address of a client is a text, and its body bytes that are not shared.
      fetch: (url, init) => {
        const body = new Uint8Array(init?.body as unknown as ArrayBuffer)
        seen.push([new Headers(init?.headers).get('content-encoding'), gunzipSync(body).toString()])
        return world.fetch(url as string, init)
      },
    })
    await client.staticLists.upload('guests', [{ named_user: 'ada' }])
    expect(seen).toEqual([['gzip', 'named_user,ada\r\n']])
  })

  const refusals = [
    ['a row of three columns', 'named_user,ada,lovelace\n', '40003'],
    ['a kind that is none', 'named_user,ada\nfax,1\n', '40004'],
    ['a channel that is no id', 'sms_channel,1\n', '40005'],
  ] as const
  for (const [what, file, code] of refusals) {
    documents('uploadStaticList', 400, what, async ({ client, project }) => {
      project.staticList({ name: 'guests' })
      const error = await refusalOf(client.staticLists.upload('guests', file))
      expect(error).toMatchObject({
        ...invalid,
        code,
        message: expect.stringContaining('CSV entry'),
      })
    })
  }

  documents('uploadStaticList', 404, 'a list that is not there', async ({ client }) => {
    const call = client.staticLists.upload('guests', [{ named_user: 'ada' }])
    expect(await refusalOf(call)).toMatchObject(missing)
  })
})

describe('staticLists.download', () => {
  documents('downloadStaticList', 200, 'SMS channels are not in it', async (stage) => {
    const { client, project, requestsOf } = stage
    project.channel({ phone: number })
    project.staticList({ name: 'guests', phones: [number], namedUsers: ['ada'] })
    expect(await textOf(await client.staticLists.download('guests'))).toBe('')
    expect(requestsOf('downloadStaticList')[0]?.notes).toEqual([expect.stringContaining('SMS')])
  })

  documents('downloadStaticList', 200, 'as it comes', async ({ client, world, project }) => {
    project.staticList({ name: 'guests' })
    const text = `ios_channel,${UNKNOWN}\n`.repeat(1_000)
    world.fault({ operation: 'airship.downloadStaticList', status: 200, body: { text } })
    expect(await textOf(await client.staticLists.download('guests'))).toBe(text)
  })

  documents('downloadStaticList', 404, 'a list without a file', async ({ client }) => {
    await client.staticLists.create({ name: 'guests' })
    expect(await refusalOf(client.staticLists.download('guests'))).toMatchObject(missing)
  })
})
