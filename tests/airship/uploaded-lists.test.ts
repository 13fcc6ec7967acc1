import { describe, expect } from 'vitest'
import type { Airship } from '@textwire/airship'
import type { CreateTagListBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { number, otherNumber, otherPair, pair } from '../support/airship-people.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { textOf } from '../support/text-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }
const taken = { name: 'InvalidRequestError', status: 409, outcome: 'not-sent' }
const listed = (one: typeof pair) => ({ msisdn: one.msisdn, sms_sender: one.sender })

describe('attributeLists', () => {
  const name = 'ua_attributes_scores'
  const create = ({ attributeLists }: Airship) => attributeLists.create({ name })

  documents('createAttributeList', 201, 'a list', async ({ client }) => {
    const { data, headers } = await create(client).withResponse()
    expect(data).toMatchObject({ ok: true })
    expect(headers['location']).toContain(`/api/attribute-lists/${name}`)
  })

  documents('createAttributeList', 400, 'a key that is not allowed', async ({ client }) => {
    // What a program in JavaScript can send.
    const body = { name, colour: 'red' } as { name: string }
    expect(await refusalOf(client.attributeLists.create(body))).toMatchObject({
      ...invalid,
      meta: { path: 'colour' },
    })
  })

  documents('createAttributeList', 409, 'a name that is taken', async ({ client }) => {
    await create(client)
    expect(await refusalOf(create(client))).toMatchObject(taken)
  })

  documents('listAttributeLists', 200, 'every one', async ({ client }) => {
    await create(client)
    const { lists } = await client.attributeLists.list()
    expect(lists).toMatchObject([{ name, status: 'ready', created: '2026-06-01T12:00:00Z' }])
  })

  documents('uploadAttributeList', 202, 'attributes of numbers, new ones too', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number })
    await create(client)
    const ua_opted_in = new Date('2026-05-01T08:00:00Z')
    await client.attributeLists.upload(name, [
      { ...listed(pair), ua_opted_in, score: 3 },
      { ...listed(otherPair), ua_opted_in, score: 4 },
    ])
    await world.clock.advance(0)
    expect(project.channels.map(({ attributes }) => attributes)).toMatchObject([
      { score: '3' },
      { score: '4' },
    ])
    expect(project.findChannel(otherNumber)).toMatchObject({ optInDate: ua_opted_in.getTime() })
  })

  documents('uploadAttributeList', 400, 'a file without senders', async ({ client }) => {
    await create(client)
    const call = client.attributeLists.upload(name, `msisdn,score\n${pair.msisdn},3\n`)
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40018' })
  })

  documents('uploadAttributeList', 404, 'a list that is not there', async ({ client }) => {
    const call = client.attributeLists.upload(name, [{ ...listed(pair), score: 3 }])
    expect(await refusalOf(call)).toMatchObject(missing)
  })

  const defined = { project: { attributes: { score: 'number' } } } as const
  documents('getAttributeListErrors', 200, 'a line for each row', defined, async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number })
    await create(client)
    const rows = [
      { ...listed(pair), score: 'three' },
      { ...listed({ ...pair, msisdn: '0503' }), score: '3' },
    ]
    await client.attributeLists.upload(name, rows)
    await world.clock.advance(0)
    const text = await textOf(await client.attributeLists.errors(name))
    const lines = text.trim().split(/\r?\n/)
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${pair.msisdn},ERROR,.*score`)),
      expect.stringMatching(/^0503,ERROR,/),
    ])
  })

  documents('getAttributeListErrors', 404, 'a list that is not there', async ({ client }) => {
    expect(await refusalOf(client.attributeLists.errors(name))).toMatchObject(missing)
  })
})

describe('tagLists', () => {
  const name = 'ua_tags_autumn'
  const create = ({ tagLists }: Airship) =>
    tagLists.create({ name, add: { season: ['autumn'] }, remove: { season: ['summer'] } })

  documents('createTagList', 201, 'a list', async ({ client }) => {
    expect(await create(client)).toMatchObject({ ok: true })
  })

  documents('createTagList', 400, 'no tags, which does not compile', async ({ client }) => {
    // What a program in JavaScript can send.
    const body = { name } as CreateTagListBody
    expect(await refusalOf(client.tagLists.create(body))).toMatchObject(invalid)
  })

  documents('createTagList', 409, 'a name that is taken', async ({ client }) => {
    await create(client)
    expect(await refusalOf(create(client))).toMatchObject(taken)
  })

  documents('listTagLists', 200, 'every one', async ({ client }) => {
    await create(client)
    const { lists } = await client.tagLists.list()
    expect(lists).toMatchObject([{ name, created: '2026-06-01T12:00:00Z' }])
  })

  documents('uploadTagList', 202, 'numbers that get the tags, new ones too', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number, tags: { season: ['summer'] } })
    await create(client)
    await client.tagLists.upload(name, [listed(pair), listed(otherPair)])
    await world.clock.advance(0)
    expect(project.channels.map(({ tags }) => tags)).toEqual([
      { season: ['autumn'] },
      { season: ['autumn'] },
    ])
  })

  documents('uploadTagList', 400, 'a file of something else', async ({ client }) => {
    await create(client)
    const call = client.tagLists.upload(name, 'colour\nred\n')
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40013' })
  })

  documents('uploadTagList', 404, 'a list that is not there', async ({ client }) => {
    expect(await refusalOf(client.tagLists.upload(name, [listed(pair)]))).toMatchObject(missing)
  })

  documents('getTagListErrors', 200, 'a line for each row', async ({ client, world }) => {
    await create(client)
    await client.tagLists.upload(name, [listed({ ...pair, msisdn: '0503' })])
    await world.clock.advance(0)
    expect(await textOf(await client.tagLists.errors(name))).toMatch(/^0503,ERROR,.+\r?\n$/)
  })

  documents('getTagListErrors', 404, 'a list that is not there', async ({ client }) => {
    expect(await refusalOf(client.tagLists.errors(name))).toMatchObject(missing)
  })

  documents('deleteTagList', 204, 'and the tags stay', async ({ client, project, world }) => {
    project.channel({ phone: number })
    await create(client)
    await client.tagLists.upload(name, [listed(pair)])
    await world.clock.advance(0)
    expect(await client.tagLists.delete(name)).toBeUndefined()
    expect(project.channels).toMatchObject([{ tags: { season: ['autumn'] } }])
  })

  documents('deleteTagList', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.tagLists.delete(name))).toMatchObject(missing)
  })
})
