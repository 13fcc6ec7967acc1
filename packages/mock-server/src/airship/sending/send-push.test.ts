import { sendPushResponseSchema } from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { airship, ALICE, BOB, push, register, smsPush } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Alice and Bob have opted in; Carol has opted out and Dan was asked. */
function town() {
  const world = createMockServer()
  const project = world.airship.project()
  const alice = project.channel({
    phone: ALICE,
    tags: { device: ['vip'], plan: ['gold'] },
    namedUser: 'alice',
    attributes: { name: 'Alice', age: 40 },
    language: 'fr',
  })
  project.channel({ phone: BOB, tags: { device: ['new'] } })
  project.channel({ phone: '+15035550111', consent: 'opted-out', tags: { device: ['vip'] } })
  project.channel({ phone: '+15035550112', consent: 'pending', tags: { device: ['vip'] } })
  const reached = () =>
    [ALICE, BOB, '+15035550111', '+15035550112'].filter(
      (number) => world.phone(number).inbox.length > 0,
    )
  return { world, alice, reached }
}

describe('a push', () => {
  it('is 202 with its ids and reaches everyone who has opted in', async () => {
    const { world, reached } = town()
    const { status, json } = await push(world)
    expect(status).toBe(202)
    expect(json).toEqual({
      ok: true,
      operation_id: expect.stringMatching(UUID),
      push_ids: [expect.stringMatching(UUID)],
      message_ids: [],
      content_urls: [],
    })
    expect(sendPushResponseSchema.safeParse(json).success).toBe(true)
    expect(reached()).toEqual([ALICE, BOB])
    expect(world.phone(ALICE).inbox).toMatchObject([
      { text: 'Hi', from: '12345', provider: 'airship', messageId: json['push_ids'][0], media: [] },
    ])
  })

  it('brings an MMS with its media, subject and text', async () => {
    const { world } = town()
    const url = 'https://example.com/cat.gif'
    const media = { url, content_type: 'image/gif', content_length: 1000 }
    const slides = [{ text: 'Look', media }]
    const notification = { mms: { fallback_text: 'A cat', subject: 'Cat', slides } }
    await push(world, smsPush({ notification }))
    expect(world.phone(ALICE).inbox.at(-1)).toMatchObject({
      text: 'Look',
      subject: 'Cat',
      media: [{ url, contentType: 'image/gif' }],
      segments: 1,
    })
    await push(
      world,
      smsPush({ notification: { mms: { fallback_text: 'A cat', slides: [{ media }] } } }),
    )
    expect(world.phone(ALICE).inbox.at(-1)?.text).toBe('A cat')
  })

  it('takes a list, with one id each', async () => {
    const { world } = town()
    const { json } = await push(world, [
      smsPush(),
      smsPush({ audience: { named_user: 'alice' }, notification: { alert: 'Only you' } }),
    ])
    expect(json['push_ids']).toHaveLength(2)
    expect(world.phone(ALICE).inbox.map((message) => message.text)).toEqual(['Hi', 'Only you'])
    expect(world.phone(BOB).inbox).toHaveLength(1)
  })

  it('speaks the language of the channel where it can', async () => {
    const { world } = town()
    const localizations = [{ language: 'fr', notification: { sms: { alert: 'Salut' } } }]
    await push(world, smsPush({ localizations }))
    expect(world.phone(ALICE).inbox.at(-1)?.text).toBe('Salut')
    expect(world.phone(BOB).inbox.at(-1)?.text).toBe('Hi')
  })

  it('uses templates, stored and inline', async () => {
    const { world } = town()
    const template_id = world.airship.project().template('Stored')
    await push(world, smsPush({ notification: { sms: { template: { template_id } } } }))
    const template = { fields: { alert: 'Inline {{name}}' } }
    await push(world, smsPush({ notification: { sms: { template } } }))
    expect(world.phone(ALICE).inbox.map((message) => message.text)).toEqual([
      'Stored',
      'Inline Alice',
    ])
  })

  it('sends nothing to other platforms', async () => {
    const { world, reached } = town()
    const body = { audience: 'all', device_types: ['ios'], notification: { alert: 'Hi' } }
    expect((await push(world, body)).status).toBe(202)
    expect(reached()).toEqual([])
  })
})

describe('the audience', () => {
  const { alice } = town()
  it.each([
    ['all', [ALICE, BOB]],
    [{ sms_sender: '12345' }, [ALICE, BOB]],
    [{ sms_sender: ['54321'] }, []],
    [{ sms_id: { msisdn: BOB.slice(1), sender: '12345' } }, [BOB]],
    [{ sms_id: { msisdn: BOB.slice(1), sender: 'US:12345' } }, [BOB]],
    [{ tag: 'vip' }, [ALICE]],
    [{ tag: ['vip', 'new'] }, [ALICE, BOB]],
    [{ tag: 'gold' }, []],
    [{ tag: 'gold', group: 'plan' }, [ALICE]],
    [{ named_user: ['alice', 'zoe'] }, [ALICE]],
    [{ channel: alice.channelId }, []],
    [{ AND: [{ tag: 'vip' }, { named_user: 'alice' }] }, [ALICE]],
    [{ AND: [{ tag: 'vip' }, { tag: 'new' }] }, []],
    [{ OR: [{ tag: 'new' }, { named_user: 'alice' }] }, [ALICE, BOB]],
    [{ NOT: { tag: 'vip' } }, [BOB]],
    [{ and: [{ not: { tag: 'new' } }, { or: ['all'] }] }, [ALICE]],
    [{ attribute: 'name', operator: 'equals', value: 'Alice' }, [ALICE]],
    [{ attribute: 'name', operator: 'contains', value: 'lic' }, [ALICE]],
    [{ attribute: 'age', operator: 'greater', value: 39 }, [ALICE]],
    [{ attribute: 'age', operator: 'less', value: 39 }, []],
  ])('%j reaches %j', async (audience, expected) => {
    const { world, reached } = town()
    expect((await push(world, smsPush({ audience }))).status).toBe(202)
    expect(reached()).toEqual(expected)
  })

  it('finds a channel by its id', async () => {
    const { world, alice: resident, reached } = town()
    await push(world, smsPush({ audience: { channel: [resident.channelId.toUpperCase()] } }))
    expect(reached()).toEqual([ALICE])
  })
})

const details = (error: unknown, path?: string) => ({
  ok: false,
  error: 'Could not parse request body.',
  details: { error, ...(path !== undefined && { path }) },
})

describe('a refused push', () => {
  const mms = {
    fallback_text: 'x',
    slides: [{ media: { url: 'https://example.com/a.gif', content_type: 'image/gif' } }],
  }
  it.each([
    [
      'an SMS and an MMS',
      { notification: { sms: { alert: 'x' }, mms } },
      details(expect.stringContaining('excludes sms'), 'notification.mms'),
    ],
    [
      'an unknown key',
      { notification: { alert1: 'x' } },
      details("The key 'alert1' is not allowed in this context", 'notification.alert1'),
    ],
    [
      'an unknown key in an override',
      { notification: { sms: { alert: 'x', body: 'y' } } },
      details("The key 'body' is not allowed in this context", 'notification.sms.body'),
    ],
    ['no audience', { audience: undefined }, details("'audience' must be set")],
    [
      'a platform without content',
      { device_types: ['sms', 'ios'] },
      details("DeviceType 'ios' was referenced by 'device_types', but no payload was provided."),
    ],
    [
      'a long text',
      { notification: { sms: { alert: 'x'.repeat(1601) } } },
      details(expect.stringContaining('1600'), 'notification.sms.alert'),
    ],
    [
      'a stored template that is not there',
      { notification: { sms: { template: { template_id: crypto.randomUUID() } } } },
      details(expect.stringContaining('does not exist')),
    ],
  ])('tells %s and sends nothing', async (_name, body, expected) => {
    const { world, reached } = town()
    const { status, json } = await push(world, smsPush(body))
    expect(status).toBe(400)
    expect(json).toMatchObject(expected)
    expect(reached()).toEqual([])
  })

  it('has the code of a missing audience, and 40000 otherwise', async () => {
    const { world } = town()
    expect((await push(world, smsPush({ audience: undefined }))).json['error_code']).toBe(40202)
    expect((await push(world, smsPush({ x: 1 }))).json['error_code']).toBe(40000)
  })

  it('tells the place in a list', async () => {
    const { world } = town()
    const text = JSON.stringify([smsPush(), smsPush({ notification: { alert1: 'x' } })])
    const { json } = await airship(world, '/api/push', text)
    expect(json['details']).toMatchObject({
      path: '1.notification.alert1',
      location: { line: 1, column: text.indexOf('"alert1"') + 1 },
    })
  })

  it.each(['{', '', 'null', '12', '"push"', '[]'])('survives the body %j', async (text) => {
    const { status, json } = await airship(createMockServer(), '/api/push', text)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })
})

describe('a pending channel', () => {
  it('gets nothing but the question', async () => {
    const world = createMockServer()
    await register(world)
    await push(world)
    expect(world.phone(ALICE).inbox.map((message) => message.kind)).toEqual(['opt-in-prompt'])
  })
})
