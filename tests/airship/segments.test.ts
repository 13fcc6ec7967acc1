import { describe, expect } from 'vitest'
import type { SegmentBody } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { number, otherNumber, textTo, UNKNOWN } from '../support/airship-people.ts'
import { START } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }
const regulars: SegmentBody = {
  display_name: 'Regulars',
  criteria: { AND: [{ tag: 'gold', group: 'plan' }, { NOT: { tag: 'paused', group: 'plan' } }] },
}

describe('segments', () => {
  documents('createSegment', 201, 'an audience to send to', async ({ client, project, world }) => {
    project.channel({ phone: number, tags: { plan: ['gold'] } })
    project.channel({ phone: otherNumber, tags: { plan: ['gold', 'paused'] } })
    const { data, headers } = await client.segments.create(regulars).withResponse()
    expect(data).toMatchObject({ ok: true, segment_id: project.segments[0]?.id })
    expect(headers['location']).toContain(`/api/segments/${data.segment_id}`)
    await client.push.send({ ...textTo('Hello'), audience: { segment: data.segment_id ?? '' } })
    const inboxes = [number, otherNumber].map((phone) => world.phone(phone).inbox.length)
    expect(inboxes).toEqual([1, 0])
  })

  const refusals: [what: string, wrong: object][] = [
    ['no criteria', { criteria: undefined }],
    ['a selector that is none', { criteria: { shoe_size: 40 } }],
    ['eleven selectors', { criteria: { OR: Array.from({ length: 11 }, () => ({ tag: 'a' })) } }],
  ]
  for (const [what, wrong] of refusals) {
    documents('createSegment', 400, what, async ({ client }) => {
      // What a program in JavaScript can send.
      const body = { ...regulars, ...wrong } as SegmentBody
      expect(await refusalOf(client.segments.create(body))).toMatchObject({
        ...invalid,
        code: '40000',
      })
    })
  }

  documents('getSegment', 200, 'one, with its criteria', async ({ client, project }) => {
    const { id } = project.segment('Regulars', { tag: 'gold' })
    expect(await client.segments.get(id)).toMatchObject({
      display_name: 'Regulars',
      criteria: { tag: 'gold' },
    })
  })

  documents('getSegment', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.segments.get(UNKNOWN))).toMatchObject(missing)
  })

  documents('listSegments', 200, 'every one, over relative pages', async (stage) => {
    const { client, project, statusesOf } = stage
    for (let at = 0; at < 5; at += 1) project.segment(`Segment ${at}`, 'all')
    const segments = await collect(client.segments.list({ limit: 2 }))
    expect(segments.map(({ display_name }) => display_name).toSorted()).toEqual(
      project.segments.map(({ displayName }) => displayName),
    )
    // These moments are numbers, and stay so.
    expect(segments[0]).toMatchObject({ creation_date: START, modification_date: START })
    expect(statusesOf('listSegments')).toEqual([200, 200, 200])
  })

  documents('updateSegment', 200, 'replaces name and criteria', async ({ client, project }) => {
    const { id } = project.segment('Old', 'all')
    expect(await client.segments.update(id, regulars)).toMatchObject({ ok: true })
    expect(project.segments).toMatchObject([
      { displayName: 'Regulars', criteria: regulars.criteria },
    ])
  })

  documents('updateSegment', 400, 'no name', async ({ client, project }) => {
    const { id } = project.segment('Old', 'all')
    // What a program in JavaScript can send.
    const body = { criteria: 'all' } as SegmentBody
    expect(await refusalOf(client.segments.update(id, body))).toMatchObject(invalid)
  })

  documents('updateSegment', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.segments.update(UNKNOWN, regulars))).toMatchObject(missing)
  })

  documents('deleteSegment', 204, 'one', async ({ client, project }) => {
    const { id } = project.segment('Old', 'all')
    expect(await client.segments.delete(id)).toBeUndefined()
    expect(project.segments).toEqual([])
  })

  documents('deleteSegment', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.segments.delete(UNKNOWN))).toMatchObject(missing)
  })
})
