import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import type { Airship } from './airship.ts'
import { createAirship } from './airship.ts'
import type { JsonOperationName } from './contract/index.ts'
import { clientOver, failureOf, OK, TOKEN, unchecked } from './testing/client-kit.ts'

type Use = (client: Airship) => PromiseLike<unknown>

/** Reads the first page of a list. */
const first = (list: AsyncIterable<unknown>) => list[Symbol.asyncIterator]().next()

/** Each method with a body, by the body. */
const withBodies: Record<string, (client: Airship, body: never) => PromiseLike<unknown>> = {
  'sms.register': ({ sms }, body) => sms.register(body),
  'sms.update': ({ sms }, body) => sms.update('c', body),
  'sms.optOut': ({ sms }, body) => sms.optOut(body),
  'sms.uninstall': ({ sms }, body) => sms.uninstall(body),
  'sms.triggerKeyword': ({ sms }, body) => sms.triggerKeyword('15035556789', body),
  'sms.respond': ({ sms }, body) => sms.respond(body),
  'createAndSend.send': ({ createAndSend }, body) => createAndSend.send(body),
  'createAndSend.validate': ({ createAndSend }, body) => createAndSend.validate(body),
  'bulk.send': ({ bulk }, body) => bulk.send(body),
  'bulk.validate': ({ bulk }, body) => bulk.validate(body),
  'schedules.update': ({ schedules }, body) => schedules.update('s', body),
  'schedules.createAndSend': ({ schedules }, body) => schedules.createAndSend(body),
  'schedules.bulkSend': ({ schedules }, body) => schedules.bulkSend(body),
  'channels.modifyTags': ({ channels }, body) => channels.modifyTags(body),
  'channels.modifyAttributes': ({ channels }, body) => channels.modifyAttributes(body),
  'channels.modifySubscriptionLists': ({ channels }, body) =>
    channels.modifySubscriptionLists(body),
  'namedUsers.associate': ({ namedUsers }, body) => namedUsers.associate(body),
  'namedUsers.disassociate': ({ namedUsers }, body) => namedUsers.disassociate(body),
  'namedUsers.modifyTags': ({ namedUsers }, body) => namedUsers.modifyTags(body),
  'namedUsers.modifyAttributes': ({ namedUsers }, body) => namedUsers.modifyAttributes('a', body),
  'namedUsers.update': ({ namedUsers }, body) => namedUsers.update('a', body),
  'namedUsers.uninstall': ({ namedUsers }, body) => namedUsers.uninstall(body),
  'namedUsers.modifySubscriptionLists': ({ namedUsers }, body) =>
    namedUsers.modifySubscriptionLists('a', body),
  'staticLists.create': ({ staticLists }, body) => staticLists.create(body),
  'staticLists.update': ({ staticLists }, body) => staticLists.update('a', body),
  'tagLists.create': ({ tagLists }, body) => tagLists.create(body),
  'attributeLists.create': ({ attributeLists }, body) => attributeLists.create(body),
  'segments.create': ({ segments }, body) => segments.create(body),
  'segments.update': ({ segments }, body) => segments.update('s', body),
  'templates.create': ({ templates }, body) => templates.create(body),
  'templates.update': ({ templates }, body) => templates.update('t', body),
}

/** Those that take one body or a list of them. */
const withLists: typeof withBodies = {
  'push.send': ({ push }, body) => push.send(body),
  'push.validate': ({ push }, body) => push.validate(body),
  'schedules.create': ({ schedules }, body) => schedules.create(body),
}

const clientFor = (name: string) =>
  name === 'sms.respond' ? clientOver([OK], {}, { token: TOKEN }) : clientOver([OK])

async function problemsOf(name: string, use: Use) {
  const { client, transport } = clientFor(name)
  const error = await failureOf(use(client))
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(transport.requests).toEqual([])
  return (error as InvalidInputError).problems.map(({ path, message }) => `${path}: ${message}`)
}

const notBodies: [what: string, body: unknown, got: string][] = [
  ['nothing', undefined, 'null'],
  ['a text', 'Your code is 481516', 'a string'],
  ['a number', 5, 'a number'],
  ['null', null, 'null'],
]

describe.each(Object.entries(withBodies))('%s', (name, by) => {
  it.each([...notBodies, ['a list', [], 'a list'] as const])(
    'refuses %s for a body, and sends nothing',
    async (_, body, got) => {
      const problems = await problemsOf(name, (client) => by(client, unchecked(body)))
      expect(problems).toEqual([`body: must be an object; got ${got}`])
    },
  )
})

describe.each(Object.entries(withLists))('%s', (name, by) => {
  it.each(notBodies)('refuses %s for a body, and sends nothing', async (_, body, got) => {
    const problems = await problemsOf(name, (client) => by(client, unchecked(body)))
    expect(problems).toEqual([`body: must be an object or a list of them; got ${got}`])
  })
})

/** Each method about one thing, by its name. */
const byName: Record<string, (client: Airship, name: never) => PromiseLike<unknown>> = {
  channel_id: ({ channels }, id) => channels.get(id),
  'channel_id ': ({ sms }, id) => sms.update(id, { msisdn: '1', sender: '1' }),
  msisdn: ({ sms }, id) => sms.triggerKeyword(id, { keyword: 'a', sender_ids: ['1'] }),
  'msisdn ': ({ sms }, id) => sms.lookup({ msisdn: id, sender: '1' }),
  sender: ({ sms }, id) => sms.lookup({ msisdn: '1', sender: id }),
  schedule_id: ({ schedules }, id) => schedules.delete(id),
  'schedule_id ': ({ schedules }, id) => schedules.pause(id),
  named_user_id: ({ namedUsers }, id) => namedUsers.subscriptionLists(id),
  'named_user_id ': ({ namedUsers }, id) => namedUsers.update(id, { tags: { add: {} } }),
  list_name: ({ staticLists }, id) => staticLists.delete(id),
  'list_name ': ({ tagLists }, id) => tagLists.delete(id),
  'list_name  ': ({ staticLists }, id) => staticLists.download(id),
  segment_id: ({ segments }, id) => segments.delete(id),
  external_id: ({ templates }, id) => templates.delete({ type: 'sms', external_id: id }),
  type: ({ templates }, id) => templates.get({ type: id, external_id: 'a' }),
  push_id: ({ reports }, id) => reports.push(id),
  group_id: ({ reports }, id) => reports.group(id),
}

describe.each(Object.entries(byName))('what is named by its %s', (field, by) => {
  it.each([[''], [' '], ['.'], ['..'], [undefined], [null], [{}], [['a']]])(
    'is not called %j, which would reach something else',
    async (name) => {
      const problems = await problemsOf('', (client) => by(client, unchecked(name)))
      expect(problems).toEqual([
        expect.stringMatching(new RegExp(`^${field.trim()}: must be a text that is not empty`)),
      ])
    },
  )
})

describe('a named user', () => {
  it.each([[''], [' '], [undefined], [null], [5], [['ada']]])(
    'is not called %j, which would be answered with everybody',
    async (name) => {
      const problems = await problemsOf('', ({ namedUsers }) => namedUsers.get(unchecked(name)))
      expect(problems).toEqual([
        expect.stringMatching(/^id: must be a text that is not empty; got /),
      ])
    },
  )
})

describe('a template', () => {
  it.each([[''], [' '], ['..'], [undefined], [null], [{}], [['a']], [{ type: 'sms' }]])(
    'is not called %j, which would reach something else',
    async (name) => {
      const problems = await problemsOf('', ({ templates }) => templates.delete(unchecked(name)))
      expect(problems.at(-1)).toMatch(/^(template|external)_id: must be a text that is not empty/)
    },
  )
})

const pair = { msisdn: '15035556789', sender: '12345' }

const refused: [what: string, use: Use, problem: string][] = [
  [
    'a pair that is null',
    ({ sms }) => sms.lookup(unchecked(null)),
    'identity: must be an object; got null',
  ],
  [
    'a pair that is missing',
    ({ sms }) => sms.lookup(unchecked(undefined)),
    'identity: must be an object; got undefined',
  ],
  [
    'a change of the tags of nobody',
    ({ sms }) => sms.modifyTags(unchecked(null), { add: { plan: ['gold'] } }),
    'identity: must be an object; got null',
  ],
  [
    'a change of tags that is text',
    ({ sms }) => sms.modifyTags(pair, unchecked('gold')),
    'change: must be an object; got a string',
  ],
  [
    'a change of tags that is a list',
    ({ sms }) => sms.modifyTags(pair, unchecked(['gold'])),
    'change: must be an object; got a list',
  ],
  [
    'a change of tags that is missing',
    ({ sms }) => sms.modifyTags(pair, unchecked(undefined)),
    'change: must be an object; got undefined',
  ],
  [
    'a list by text',
    ({ channels }) => first(channels.list(unchecked('all'))),
    'query: must be an object; got a string',
  ],
  [
    'a report by a list',
    ({ reports }) => reports.devices(unchecked(['2026-11-20'])),
    'query: must be an object; got a list',
  ],
]

describe('what only JavaScript lets through', () => {
  it.each(refused)('%s is refused, and nothing is sent', async (_, use, problem) => {
    expect(await problemsOf('', use)).toEqual([problem])
  })

  it('a change of tags leaves the pair as it is', async () => {
    const { client, transport } = clientOver([OK])
    const change = unchecked<{ add: object }>({ add: {}, audience: 'all' })
    await client.sms.modifyTags(pair, unchecked(change))
    expect(transport.requests[0]?.body).toContain(JSON.stringify(pair))
    expect(transport.requests[0]?.body).not.toContain('"all"')
  })

  const absent: [what: string, use: Use][] = [
    ['a query of channels', ({ channels }) => first(channels.list(unchecked(null)))],
    ['a range of a series', ({ reports }) => reports.pushSeries('p', unchecked(null))],
    ['options', ({ channels }) => channels.get('c', unchecked(null))],
    ['options of a list', ({ segments }) => first(segments.list({}, unchecked(null)))],
    ['options of an upload', ({ bulk }) => bulk.upload('a\n', unchecked(null))],
  ]

  it.each(absent)('%s that are null count as none', async (_, use) => {
    const { client, transport } = clientOver([{ json: { ok: true, channels: [], segments: [] } }])
    await use(client)
    expect(transport.requests).toHaveLength(1)
  })

  it.each([[null], ['app-key'], [5]])('a client cannot be made of %j', (options) => {
    const create = () => createAirship(unchecked(options))
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow('options must be an object.')
  })
})

/** What is wrong with an input of `call`. */
const called = (name: JsonOperationName, input: object) =>
  problemsOf('', (client) => client.call(name, unchecked(input)))

describe('airship.call', () => {
  it('calls an operation by its name', async () => {
    const { client, transport } = clientOver([OK])
    await client.call('getChannel', { path: { channel_id: 'a/b' } })
    expect(transport.requests[0]?.url).toMatch(/\/api\/channels\/a%2Fb$/)
  })

  it('writes moments and reads them', async () => {
    const { client, transport } = clientOver([
      { json: { sends: [{ date: '2026-11-20 00:00:00' }] } },
    ])
    const start = new Date('2026-11-20T11:58:59.900Z')
    const query = { start, end: start, precision: 'DAILY' } as const
    expect(await client.call('getSendsReport', { query })).toEqual({
      sends: [{ date: '2026-11-20T00:00:00Z' }],
    })
    expect(transport.requests[0]?.url).toContain('start=2026-11-20T11%3A58%3A59&')
  })

  const names: [name: unknown, got: string][] = [
    ['nope', '"nope"'],
    ['toString', '"toString"'],
    ['__proto__', '"__proto__"'],
    ['', '""'],
    ['airship.sendPush', '"airship.sendPush"'],
    ['uploadBulkCsv', '"uploadBulkCsv"'],
    ['uploadStaticList', '"uploadStaticList"'],
    ['downloadStaticList', '"downloadStaticList"'],
    ['getTagListErrors', '"getTagListErrors"'],
    ['streamEvents', '"streamEvents"'],
    ['a'.repeat(1_000), JSON.stringify('a'.repeat(40))],
    [undefined, 'undefined'],
    [null, 'null'],
    [Symbol('sendPush'), 'a symbol'],
    [{}, 'an object'],
    ['15035556789', '"15…89"'],
  ]

  it.each(names)('refuses the name %s', async (name, got) => {
    const call: Use = (client) => client.call(unchecked<JsonOperationName>(name), unchecked({}))
    expect(await problemsOf('', call)).toEqual([
      `name: is no operation of the table that speaks JSON, such as "sendPush"; got ${got}`,
    ])
  })

  it('refuses to send an operation without its body', async () => {
    expect(await called('sendPush', {})).toEqual([
      'body: must be an object or a list of them; got null',
    ])
    const path = { schedule_id: 's' }
    expect(await called('updateSchedule', { path, body: undefined })).toEqual([
      'body: must be an object; got null',
    ])
    expect(await called('pauseSchedule', { path })).toEqual(['body: must be an object; got null'])
  })

  it('sends an operation without a body that has none', async () => {
    const { client, transport } = clientOver([{ status: 204, text: '' }])
    await client.call('deleteSchedule', { path: { schedule_id: 's' } })
    expect(transport.requests[0]).toHaveProperty('method', 'DELETE')
    expect(transport.requests[0]?.body).toBeUndefined()
  })

  it('says so whatever the credential is good for', async () => {
    const { client } = clientOver([], {}, { appSecret: 'app-secret-notarealkey' })
    const call = client.call(unchecked<JsonOperationName>('nope'), unchecked({}))
    expect(await failureOf(call)).toMatchObject({ name: 'InvalidInputError' })
  })

  it('refuses an input that is none', async () => {
    expect(
      await problemsOf('', (client) => client.call('listStaticLists', unchecked(undefined))),
    ).toEqual(['input: must be an object; got undefined'])
  })
})
