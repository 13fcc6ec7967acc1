import { describe, expect, it } from 'vitest'
import { parseEvent } from './parse-event.ts'

const id = '0b8f3c1e-5d2a-4f77-9a10-6c2d3e4f5a6b'
const read = (body: object) => {
  const parsed = parseEvent(body)
  return parsed.ok ? parsed.event : parsed.problem
}

describe("the fields of a body of one's own", () => {
  const kind = 'message.sms.delivered'
  const bodiesWithTags: [where: string, body: object][] = [
    ['after flat names', { 'event.kind': kind, 'event.id': id, tags: { 'event.id': 'x' } }],
    ['before flat names', { labels: { 'event.id': 'x' }, 'event.kind': kind, 'event.id': id }],
    ['after nested names', { event: { kind, id }, labels: { 'event.id': 'x' } }],
    ['before nested names', { labels: { 'event.id': 'x' }, event: { kind, id } }],
    [
      'before grouped names',
      { tags: { 'event.id': 'x' }, A: { 'event.kind': kind, 'event.id': id } },
    ],
    ['in a deeper group', { A: { B: { 'event.id': 'x' } }, C: { event: { kind, id } } }],
    [
      'nested in a deeper group',
      { A: { tags: { event: { id: 'x' } } }, C: { event: { kind, id } } },
    ],
    ['under another name', { A: { userTags: { 'event.id': 'x' }, event: { kind, id } } }],
    [
      'in the user',
      { user: { tags: { 'event.id': 'x', event: { id: 'x' } } }, event: { kind, id } },
    ],
    ['in a flat user', { 'user.tags': { 'event.id': 'x' }, A: { event: { kind, id } } }],
    ['twice alike', { A: { 'event.kind': kind, 'event.id': id }, B: { 'event.id': 'x' } }],
    ['with dots of their own', { 'a.b': { 'event.id': 'x' }, A: { event: { kind, id } } }],
  ]

  it.each(bodiesWithTags)('does not let a tag be the id of an event: %s', (_, body) => {
    expect(read(body)).toMatchObject({ kind, id })
  })

  it('does not let a tag fill in what OneSignal left empty', () => {
    const labels = { 'event.external_id': 'admin', 'user.subscription.id': 'x' }
    const body = { 'event.external_id': '', user: { subscription: { id: null } }, labels }
    expect(read({ 'event.kind': kind, 'event.id': id, ...body })).toMatchObject({
      external_id: null,
      user: { subscription: { id: null } },
    })
  })

  it('does not let a tag add variables from a group of tags', () => {
    const tags = { 'event.external_id': 'admin', 'user.tags.plan': 'gold' }
    expect(read({ event: { kind, id }, tags })).toMatchObject({
      external_id: null,
      user: { tags: {} },
    })
  })
})
