import { describe, expect, it } from 'vitest'
import { collect } from '../support/collect.ts'
import { documents } from '../support/documents.ts'
import { UNKNOWN } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const
const gold = [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }] as const
const segment = { name: 'Gold', description: 'Those who pay', filters: gold }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }

describe('segments.create', () => {
  documents('createSegment', 201, 'names an audience', async ({ client, app }) => {
    const created = await client.segments.create(segment)
    expect(created).toMatchObject({ success: true })
    expect(app.segments.find(({ id }) => id === created.id)).toMatchObject(segment)
  })

  documents('createSegment', 200, 'is a success as well', async ({ client, world }) => {
    const json = { success: true, id: UNKNOWN }
    world.fault({ operation: 'onesignal.createSegment', status: 200, body: { json } })
    await expect(client.segments.create(segment)).resolves.toEqual(json)
  })

  documents('createSegment', 400, 'a name that is taken', async ({ client }) => {
    await client.segments.create(segment)
    expect(await refusalOf(client.segments.create(segment))).toMatchObject({
      ...invalid,
      code: 'segmentNameTaken',
      title: 'Segment name is already taken.',
    })
  })

  documents(
    'createSegment',
    409,
    'a name that is taken, as the SDKs have it',
    sdk,
    async (stage) => {
      await stage.client.segments.create(segment)
      expect(await refusalOf(stage.client.segments.create(segment))).toMatchObject({
        name: 'InvalidRequestError',
        status: 409,
        code: 'segmentNameTaken',
      })
    },
  )

  const limited = { app: { segmentLimit: 0 } }
  documents('createSegment', 422, 'more than the plan has', limited, async ({ client }) => {
    expect(await refusalOf(client.segments.create(segment))).toMatchObject({
      name: 'InvalidRequestError',
      status: 422,
      code: 'segmentLimitReached',
    })
  })

  it('is not repeated after a lost answer: the segment may be there', async () => {
    const { client, world, app } = await openStage()
    const before = app.segments.length
    world.fault({ operation: 'onesignal.createSegment', reset: 'after' })
    expect(await refusalOf(client.segments.create(segment))).toMatchObject({
      name: 'OutcomeUnknownError',
    })
    expect(app.segments).toHaveLength(before + 1)
  })
})

describe('segments.list', () => {
  documents(
    'listSegments',
    200,
    'in pages, each segment once',
    async ({ client, app, requestsOf }) => {
      for (const at of [1, 2, 3]) app.segment(`Own ${at}`, gold)
      const names = (await collect(client.segments.list({ limit: 2 }))).map(({ name }) => name)
      expect(names.toSorted()).toEqual(app.segments.map(({ name }) => name).toSorted())
      expect(requestsOf('listSegments').length).toBe(Math.ceil(names.length / 2))
    },
  )

  documents('listSegments', 201, 'as the SDKs have it', sdk, async ({ client, app }) => {
    const pages = await collect(client.segments.list().pages())
    expect(pages).toMatchObject([{ offset: 0, limit: 300, total_count: app.segments.length }])
  })

  documents('listSegments', 400, 'a page that is too large', async ({ client }) => {
    expect(await refusalOf(collect(client.segments.list({ limit: 301 })))).toMatchObject({
      ...invalid,
      problems: [{ code: 'request-1' }],
    })
  })
})

describe('segments.view', () => {
  documents('viewSegment', 200, 'counts those who can be reached', async ({ client, app }) => {
    app.subscription({ phone: '+15035556789', tags: { plan: 'gold' } })
    app.subscription({ phone: '+15035556790', tags: { plan: 'gold' }, subscribed: false })
    app.subscription({ phone: '+15035556791' })
    const { id = '' } = await client.segments.create(segment)
    await expect(client.segments.view(id)).resolves.toEqual({ subscriber_count: 1 })
  })

  documents(
    'viewSegment',
    200,
    'with its filters, when asked for',
    async ({ client, requestsOf }) => {
      const { id = '' } = await client.segments.create(segment)
      const { payload } = await client.segments.view(id, true)
      expect(payload).toMatchObject({ ...segment, id, source: 'custom' })
      expect(payload?.created_at).toEqual(expect.any(Number))
      expect(requestsOf('viewSegment')[0]?.path).toContain('include-segment-detail=true')
    },
  )

  documents('viewSegment', 400, 'a kind that the API does not know', async ({ client, world }) => {
    const errors = ['User-based segments are not yet supported via the API']
    const body = { json: { success: false, errors } }
    world.fault({ operation: 'onesignal.viewSegment', status: 400, body })
    const error = await refusalOf(client.segments.view(UNKNOWN))
    expect(error).toMatchObject({ ...invalid, code: 'segmentNotSupported' })
  })

  documents('viewSegment', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.segments.view(UNKNOWN))).toMatchObject({
      name: 'NotFoundError',
      code: 'segmentNotFound',
      title: 'segment not found',
    })
  })
})

describe('segments.update', () => {
  documents('updateSegment', 200, 'keeps what is not given', async ({ client, app }) => {
    const { id = '' } = await client.segments.create(segment)
    await expect(client.segments.update(id, { name: 'Golden' })).resolves.toEqual({
      success: true,
      id,
    })
    const row = app.segments.find((one) => one.id === id)
    expect(row).toMatchObject({ ...segment, name: 'Golden' })
  })

  documents('updateSegment', 200, 'clears an empty description', async ({ client }) => {
    const { id = '' } = await client.segments.create(segment)
    await client.segments.update(id, { name: 'Gold', description: '' })
    expect((await client.segments.view(id, true)).payload?.description).toBeNull()
  })

  documents('updateSegment', 400, 'a name that is taken', async ({ client }) => {
    await client.segments.create(segment)
    const { id = '' } = await client.segments.create({ ...segment, name: 'Silver' })
    expect(await refusalOf(client.segments.update(id, { name: 'Gold' }))).toMatchObject({
      ...invalid,
      code: 'segmentNameTaken',
    })
  })

  documents('updateSegment', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.segments.update(UNKNOWN, { name: 'Gold' }))).toMatchObject({
      name: 'NotFoundError',
      code: 'segmentNotFound',
    })
  })
})

describe('segments.delete', () => {
  documents('deleteSegment', 200, 'its members stay', async ({ client, app }) => {
    app.subscription({ phone: '+15035556789', tags: { plan: 'gold' } })
    const { id = '' } = await client.segments.create(segment)
    await expect(client.segments.delete(id)).resolves.toEqual({ success: true })
    expect(app.segments.some((one) => one.id === id)).toBe(false)
    expect(app.subscriptions).toHaveLength(1)
  })

  documents('deleteSegment', 400, 'one that every app has', async ({ client, app }) => {
    const { id = '' } = app.segments.find(({ source }) => source === 'default') ?? {}
    expect(await refusalOf(client.segments.delete(id))).toMatchObject(invalid)
  })

  documents('deleteSegment', 404, 'one that is not there, without a reason', async ({ client }) => {
    const error = await refusalOf(client.segments.delete(UNKNOWN))
    expect(error).toMatchObject({
      name: 'NotFoundError',
      problems: [],
      body: { success: false },
      message: expect.stringContaining('no reason given'),
    })
    expect(error.title).toBeUndefined()
  })
})
