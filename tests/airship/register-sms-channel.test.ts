import { describe, expect, it } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { consent, number, pair, textTo } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const optedIn = { ...pair, ...consent }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }

describe('sms.register with consent', () => {
  documents('registerSmsChannel', 201, 'a new channel, silently', async (stage) => {
    const { client, project, world } = stage
    const { data, headers } = await client.sms.register(optedIn).withResponse()
    const { channelId } = project.channels[0] ?? {}
    expect(data).toEqual({
      ok: true,
      status: 'opted-in',
      channel_id: channelId,
      operation_id: expect.any(String),
      warnings: [],
    })
    expect(headers['location']).toBe(`https://go.urbanairship.com/api/channels/${channelId}`)
    expect(world.phone(number).inbox).toEqual([])
    expect(project.channels).toMatchObject([{ consent: 'opted-in' }])
  })

  documents('registerSmsChannel', 201, 'everything that is known of it', async ({ client }) => {
    const result = await client.sms.register({
      ...optedIn,
      locale_country: 'US',
      locale_language: 'en',
      timezone: 'America/Los_Angeles',
      attributes: { first_name: 'Ada', visits: 3 },
      tag_operations: { add: { plan: ['gold'] }, set: { city: ['portland'] } },
    })
    expect(result).toMatchObject({ attributes: { ok: true }, tags: { ok: true } })
    const { channel } = await client.sms.lookup(pair)
    expect(channel).toMatchObject({
      attributes: { first_name: 'Ada', visits: 3 },
      tag_groups: {
        plan: ['gold'],
        city: ['portland'],
        timezone: ['America/Los_Angeles'],
        ua_locale_country: ['US'],
        ua_locale_language: ['en'],
      },
    })
  })

  documents(
    'registerSmsChannel',
    201,
    'attributes that the project lacks',
    {
      project: { attributes: { visits: 'number' } },
    },
    async ({ client }) => {
      const result = await client.sms.register({ ...optedIn, attributes: { visits: 'many' } })
      expect(result).toMatchObject({
        ok: true,
        status: 'opted-in',
        attributes: { ok: false },
        warnings: ['The attributes were not set.'],
      })
    },
  )

  documents('registerSmsChannel', 200, 'a channel that is known', async ({ client, project }) => {
    const first = await client.sms.register(optedIn)
    const again = await client.sms.register({ ...pair, opted_in: new Date('2026-05-01') })
    expect(again).toMatchObject({ ok: true, status: 'opted-in', channel_id: first.channel_id })
    expect(project.channels).toMatchObject([{ optInDate: Date.parse('2026-05-01') }])
  })

  documents(
    'registerSmsChannel',
    200,
    'opts in again who has opted out',
    async ({ client, world }) => {
      await client.sms.register(optedIn)
      await client.sms.optOut(pair)
      await client.sms.register({ ...pair, opted_in: new Date(world.clock.now()) })
      await client.push.send(textTo('Welcome back'))
      expect(world.phone(number).inbox).toMatchObject([{ text: 'Welcome back' }])
    },
  )
})

describe('sms.register without consent', () => {
  documents('registerSmsChannel', 202, 'asks the person', async ({ client, project, world }) => {
    const result = await client.sms.register(pair)
    expect(result).toEqual({
      ok: true,
      status: 'pending',
      operation_id: expect.any(String),
      channel_id: project.channels[0]?.channelId,
      push_id: world.phone(number).inbox[0]?.messageId,
      warnings: [],
    })
    expect(world.phone(number).inbox).toMatchObject([{ kind: 'opt-in-prompt', from: '12345' }])
  })

  documents('registerSmsChannel', 202, 'asks again each time', async ({ client, world }) => {
    await client.sms.register(pair)
    await client.sms.register(pair)
    expect(world.phone(number).inbox).toHaveLength(2)
  })

  documents(
    'registerSmsChannel',
    202,
    'a channel that can be tagged and not texted',
    async (stage) => {
      const { client, world } = stage
      await client.sms.register(pair)
      await client.sms.modifyTags(pair, { add: { plan: ['gold'] } })
      await client.push.send(textTo('Too early'))
      world.phone(number).reply('Y')
      await client.push.send(textTo('Welcome'))
      expect(
        world
          .phone(number)
          .inbox.map(({ text }) => text)
          .slice(1),
      ).toEqual(['Welcome'])
    },
  )

  documents(
    'registerSmsChannel',
    200,
    'asks who has opted in already',
    async ({ client, project }) => {
      await client.sms.register(optedIn)
      expect(await client.sms.register(pair)).toMatchObject({ status: 'pending' })
      expect(project.channels).toMatchObject([{ consent: 'opted-in' }])
    },
  )
})

describe('sms.register', () => {
  const variants = [
    ['with consent', optedIn, 'opted-in'],
    ['without consent', pair, 'pending'],
  ] as const
  for (const status of [200, 201, 202] as const) {
    for (const [words, body, expected] of variants) {
      const options = { project: { statuses: { registerSmsChannel: status } } }
      documents(
        'registerSmsChannel',
        status,
        `${words}, told by the body`,
        options,
        async (stage) => {
          expect(await stage.client.sms.register(body)).toMatchObject({ status: expected })
        },
      )
    }
  }

  documents('registerSmsChannel', 202, 'a short answer without ids', async ({ client, world }) => {
    const json = { ok: true, status: 'pending' }
    const operation = 'airship.registerSmsChannel'
    world.fault({ operation, status: 202, body: { json }, effect: 'happens' })
    expect(await client.sms.register(pair)).toEqual({ ...json, warnings: [] })
  })

  documents('registerSmsChannel', 400, 'a sender that the project lacks', async ({ client }) => {
    const error = await refusalOf(client.sms.register({ ...optedIn, sender: '99999' }))
    expect(error).toMatchObject({
      ...invalid,
      // The answer has no `error_code`, and its words under `errors`.
      code: 'http400',
      title: expect.stringContaining('Unable to retrieve details for sender 99999'),
      requestId: expect.any(String),
    })
  })

  const refusals = [
    ['a number that cannot exist', { msisdn: '1503' }, 'is not an E.164 number'],
    ['a number out of reach', { msisdn: '447911123456' }, 'outside the region of sender 12345'],
    ['a time zone', { timezone: 'Europe/Atlantis' }, 'timezone Europe/Atlantis does not exist'],
    ['a country', { locale_country: 'XX' }, 'locale_country XX does not exist'],
    ['a language', { locale_language: 'zz' }, 'locale_language zz does not exist'],
  ] as const
  const inAmerica = { project: { senders: [{ sender: '12345', countries: ['US'] }] } }
  for (const [what, wrong, words] of refusals) {
    documents('registerSmsChannel', 400, what, inAmerica, async ({ client, project }) => {
      const error = await refusalOf(client.sms.register({ ...optedIn, ...wrong }))
      expect(error).toMatchObject({ ...invalid, message: expect.stringContaining(words) })
      expect(JSON.stringify(error)).not.toContain('447911123456')
      expect(project.channels).toEqual([])
    })
  }

  documents(
    'registerSmsChannel',
    400,
    'a key that is not allowed, with its place',
    async (stage) => {
      // What a program in JavaScript can send.
      const body = { ...optedIn, optedin: true } as typeof optedIn
      const error = await refusalOf(stage.client.sms.register(body))
      expect(error).toMatchObject({
        ...invalid,
        code: '40000',
        message: expect.stringContaining('(at optedin)'),
        meta: { path: 'optedin', location: { line: 1, column: expect.any(Number) } },
      })
    },
  )

  it.each([
    ['is repeated with consent', optedIn, { status: 'opted-in' }, 2],
    [
      'is not repeated without consent',
      pair,
      { name: 'OutcomeUnknownError', outcome: 'unknown' },
      1,
    ],
  ] as const)('%s when the connection dies', async (_, body, expected, attempts) => {
    const { client, world, requestsOf } = await openStage()
    world.fault({ operation: 'airship.registerSmsChannel', reset: 'after' })
    const result = await Promise.resolve(client.sms.register(body)).catch((error: unknown) => error)
    expect(result).toMatchObject(expected)
    expect(requestsOf('registerSmsChannel')).toHaveLength(attempts)
  })
})
