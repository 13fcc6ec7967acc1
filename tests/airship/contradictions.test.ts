import { describe, expect, it } from 'vitest'
import { asUtc } from '@textwire/airship'
import type { PushBody } from '@textwire/airship/contract'
import { checkInput } from '@textwire/airship/contract'
import { defaultAirshipTokens } from '@textwire/mock-server'
import {
  consent,
  media,
  number,
  otherNumber,
  pair,
  pictureTo,
  textTo,
  UNKNOWN,
} from '../support/airship-people.ts'
import { answering } from '../support/airship-answering.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { watched } from '../support/watched.ts'

const { clientId, clientSecret } = defaultAirshipTokens
const optedIn = { ...pair, ...consent }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const textsOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ text }) => text)

describe('registering', () => {
  it.each([
    [202, { ok: true, status: 'pending' }],
    [202, { ok: true, channel_id: UNKNOWN, push_id: UNKNOWN, status: 'pending' }],
    [201, { ok: true, channel_id: UNKNOWN, push_id: UNKNOWN, status: 'pending' }],
    [200, { ok: true, channel_id: UNKNOWN, push_id: UNKNOWN }],
  ])(
    'without consent is pending, as 200 and 201 are declared and as the 202 of the examples: %d',
    async (status, json) => {
      const { client } = await answering('registerSmsChannel', status, json)
      expect(await client.sms.register(pair)).toEqual({
        ...json,
        status: 'pending',
        warnings: [],
      })
    },
  )

  it.each([
    [optedIn, { opt_in: false }, 'pending'],
    [optedIn, { opt_in: true }, 'opted-in'],
    [optedIn, {}, 'opted-in'],
    [pair, { opt_in: true }, 'opted-in'],
    [pair, {}, 'pending'],
  ])(
    'may have the opt_in of one source, which is believed: %j, %j',
    async (body, fields, status) => {
      const json = { ok: true, channel_id: UNKNOWN, ...fields }
      const { client } = await answering('registerSmsChannel', 201, json)
      expect(await client.sms.register(body)).toEqual({ ...json, status, warnings: [] })
    },
  )

  it('wraps tag operations in add, remove and set, and a bare group is refused', async () => {
    const { client, project } = await openStage()
    await client.sms.register({ ...optedIn, tag_operations: { add: { plan: ['gold'] } } })
    expect(project.channels).toMatchObject([{ tags: { plan: ['gold'] } }])
    const bare = {
      ...optedIn,
      tag_operations: { plan: ['gold'] } as { add?: Record<string, string[]> },
    }
    expect(await refusalOf(client.sms.register(bare))).toMatchObject({
      ...invalid,
      meta: { path: 'tag_operations.plan' },
    })
  })
})

describe('an explanation', () => {
  const bodies: [what: string, status: number, json: object, title: string, code: string][] = [
    ['under errors', 400, { ok: false, errors: 'Bad sender' }, 'Bad sender', 'http400'],
    [
      'under error',
      400,
      { ok: false, error: 'Bad sender', error_code: 40902 },
      'Bad sender',
      '40902',
    ],
    ['under message', 400, { message: 'Bad sender' }, 'Bad sender', 'http400'],
    [
      'in details',
      400,
      { ok: false, error: 'No', details: { error: 'Bad sender' } },
      'Bad sender',
      'http400',
    ],
    [
      'in details that are a list',
      400,
      { error: 'No', details: [{ message: 'Bad sender' }] },
      'Bad sender',
      'http400',
    ],
    [
      'with a code that is a status',
      400,
      { ok: false, error: 'Bad sender', error_code: 400 },
      'Bad sender',
      '400',
    ],
  ]
  it.each(bodies)('is found %s', async (_what, status, json, title, code) => {
    const { client } = await answering('optOutSmsChannel', status, json)
    expect(await refusalOf(client.sms.optOut(pair))).toMatchObject({ status, title, code })
  })
})

describe('moments', () => {
  it.each([
    [new Date('2026-02-13T11:58:59.999Z')],
    ['2026-02-13T11:58:59'],
    ['2026-02-13 11:58:59'],
    ['2026-02-13T11:58:59Z'],
    ['2026-02-13T13:58:59+02:00'],
  ])('go out in UTC with neither zone nor fraction: %s', async (opted_in) => {
    const { client, requestsOf } = await openStage()
    await client.sms.register({ ...pair, opted_in })
    expect(requestsOf('registerSmsChannel')[0]?.body).toEqual(optedIn)
  })

  it('that come without a zone are UTC, with a T or with a blank', async () => {
    expect(
      ['2026-04-27T22:06:21', '2026-05-05 22:44:08', '2019-04-29T12:00:01.492'].map(asUtc),
    ).toEqual(['2026-04-27T22:06:21Z', '2026-05-05T22:44:08Z', '2019-04-29T12:00:01.492Z'])
    const { client } = await answering('getPushReport', 200, { created: '2026-05-05 22:44:08' })
    expect(await client.reports.push(UNKNOWN)).toEqual({ created: '2026-05-05T22:44:08Z' })
  })
})

describe('hosts and headers', () => {
  it('go by the kind of the credential, though two libraries use one host for all', async () => {
    const { clientWith, world, statusesOf } = await openStage()
    const { fetch, sent } = watched(world)
    await clientWith(undefined, { fetch }).push.validate(textTo('a'))
    await clientWith({ oauth: { clientId, clientSecret } }, { fetch }).push.validate(textTo('a'))
    expect(sent.map(({ url }) => url.hostname)).toEqual([
      'go.urbanairship.com',
      'oauth2.asnapius.com',
      'api.asnapius.com',
    ])
    expect(statusesOf('validatePush')).toEqual([200, 200])
  })

  it('can be overridden for a project whose OAuth hosts take everything', async () => {
    const { clientWith } = await openStage({ project: { anyHost: true } })
    const baseUrl = 'https://api.asnapius.com'
    const client = clientWith(undefined, { baseUrl })
    expect(await client.push.validate(textTo('Hello'))).toMatchObject({ ok: true })
  })

  it('name the app key on every call, not on four alone', async () => {
    const { clientWith, world, project } = await openStage()
    const { fetch, sent } = watched(world)
    await clientWith(undefined, { fetch }).push.validate(textTo('Hello'))
    expect(sent[0]?.headers.get('x-ua-appkey')).toBe(project.appKey)
  })

  it('encode the client id before Base64, which changes nothing for ids as they are', async () => {
    const odd = { clientId: 'id:with+signs', clientSecret: 'se/cret%' }
    const { clientWith, world } = await openStage({
      project: { oauthClients: [odd, { clientId, clientSecret }] },
    })
    const { fetch, sent } = watched(world)
    for (const oauth of [odd, { clientId, clientSecret }]) {
      // One after the other.
      // oxlint-disable-next-line no-await-in-loop
      await clientWith({ oauth }, { fetch }).push.validate(textTo('Hello'))
    }
    const basics = sent.flatMap(({ url, headers }) =>
      url.pathname === '/token' ? [atob((headers.get('authorization') ?? '').slice(6))] : [],
    )
    expect(basics).toEqual(['id%3Awith%2Bsigns:se%2Fcret%25', `${clientId}:${clientSecret}`])
  })
})

describe('sending', () => {
  it.each(['sms', 'mms'] as const)('an MMS may be for the device type %s', async (device) => {
    const { client, project, world } = await openStage()
    project.channel({ phone: number })
    await client.push.send({ ...pictureTo('Menu'), device_types: [device] })
    expect(world.phone(number).inbox).toMatchObject([{ media: [{ url: media.url }] }])
  })

  it('an MMS template has a text, and no slide_1_text', async () => {
    const stage = await openStage()
    stage.project.channel({ phone: number })
    const fields = { fallback_text: 'Menu', text: 'Today' }
    const mms = { template: { fields }, slides: [{ media }] as [{ media: typeof media }] }
    const push = { ...pictureTo(''), notification: { mms } }
    await stage.client.push.send(push)
    expect(textsOf(stage)).toEqual(['Today'])
    const ruby = {
      mms: { ...mms, template: { fields: { fallback_text: 'a', slide_1_text: 'b' } } },
    }
    const wrong = { ...push, notification: ruby } as unknown as PushBody
    expect(await refusalOf(stage.client.push.send(wrong))).toMatchObject(invalid)
  })

  it.each([
    [{ AND: [{ tag: 'gold' }, { NOT: { tag: 'paused' } }] }],
    [{ and: [{ tag: 'gold' }, { not: { tag: 'paused' } }] }],
  ])(
    'AND, OR and NOT go out in capitals, and small letters of JavaScript work too: %j',
    async (audience) => {
      const stage = await openStage()
      stage.project.channel({ phone: number, tags: { device: ['gold'] } })
      stage.project.channel({ phone: otherNumber, tags: { device: ['gold', 'paused'] } })
      // The types have capitals alone.
      await stage.client.push.send({
        ...textTo('Hello'),
        audience: audience as PushBody['audience'],
      })
      expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([['Hello'], []])
    },
  )

  it('is checked by an operation of its own, and options.test is refused', async () => {
    const { client, world } = await openStage()
    await client.push.validate(textTo('Hello'))
    expect(world.requests[0]?.path).toBe('/api/push/validate')
    // What a program in JavaScript can send.
    const wrong = { ...textTo('Hello'), options: { test: true } } as unknown as PushBody
    expect(await refusalOf(client.push.send(wrong))).toMatchObject({
      ...invalid,
      meta: { path: 'options.test' },
    })
  })

  it.each([
    ['opted_out in an update', 'updateSmsChannel', { ...pair, opted_out: consent.opted_in }],
    [
      'ua_opted_out in a row',
      'createAndSend',
      {
        audience: {
          create_and_send: [
            {
              ua_msisdn: '15035550100',
              ua_sender: '12345',
              ua_opted_in: '2026-05-01T08:00:00',
              ua_opted_out: '2026-05-01T08:00:00',
            },
          ],
        },
        device_types: ['sms'],
        notification: { sms: { alert: 'Hi' } },
      },
    ],
  ] as const)('%s is the Python library’s alone, and refused', async (_what, name, body) => {
    const path = name === 'updateSmsChannel' ? { channel_id: UNKNOWN } : {}
    const [problem] = checkInput(name, { path, body })
    expect(problem?.path).toMatch(/opted_out$/)
    const { client } = await openStage()
    // What a program in JavaScript can send.
    const call = client.call(name, { path, body } as never)
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

describe('numbers and senders', () => {
  it('are texts in every path, though published as integers', async () => {
    const { client, project, world } = await openStage({ project: { senders: ['US:12345'] } })
    project.channel({ phone: number, sender: 'US:12345' })
    const { channel } = await client.sms.lookup({ ...pair, sender: 'US:12345' })
    expect(channel.msisdn).toBe(pair.msisdn)
    expect(world.requests[0]?.path).toBe(`/api/channels/sms/${pair.msisdn}/US%3A12345`)
  })

  it('may name any sender, digits or not', async () => {
    const { client } = await openStage({ project: { senders: ['ACME'] } })
    expect(await client.sms.register({ ...optedIn, sender: 'ACME' })).toMatchObject({ ok: true })
  })

  it('of a keyword may have the country in front', async () => {
    const { client, world } = await openStage({
      project: { keywords: [{ keyword: 'hours', reply: 'Nine to five' }] },
    })
    const sender_ids = ['US:12345']
    await client.sms.triggerKeyword(pair.msisdn, { keyword: 'hours', sender_ids })
    expect(world.phone(number).inbox).toHaveLength(1)
  })
})

describe('credentials', () => {
  it('may ask for a scope that the list of scopes lacks', async () => {
    const { clientWith } = await openStage()
    const client = clientWith({ oauth: { clientId, clientSecret, scope: ['rmc', 'psh'] } })
    expect(await client.push.validate(textTo('Hello'))).toMatchObject({ ok: true })
  })

  it('may be a token of the dashboard for schedules, against an old table', async () => {
    const { bearer } = await openStage()
    const schedule = { scheduled_time: '2026-06-02T12:00:00' }
    const { schedule_ids: [id = ''] = [] } = await bearer.schedules.create({
      schedule,
      push: textTo('Hello'),
    })
    expect(await bearer.schedules.get(id)).toMatchObject({ push: { device_types: ['sms'] } })
  })
})

describe('waiting', () => {
  it.each([
    ['a time to wait, which no page promises', { retryAfter: 7 }, 7_000],
    ['no time to wait', {}, 0],
    ['a time that cannot be read', { retryAfter: 'soon' }, 0],
  ])('after a 429 goes by %s', async (_what, wish, leastMs) => {
    const { client, project, world, statusesOf } = await openStage()
    project.channel({ phone: number })
    const before = world.clock.now()
    world.fault({ operation: 'airship.sendPush', status: 429, ...wish })
    await client.push.send(textTo('Hello'))
    expect(statusesOf('sendPush')).toEqual([429, 202])
    expect(world.clock.now() - before).toBeGreaterThanOrEqual(leastMs)
  })

  it('has no limit of its own, since none is published', async () => {
    const { client, project } = await openStage()
    project.channel({ phone: number })
    await Promise.all(Array.from({ length: 600 }, () => client.push.validate(textTo('Hello'))))
    expect(project.pushes).toEqual([])
  })
})

/** What somebody without a time zone gets at nine in the morning. */
async function sentAtNine(timezoneOf?: (msisdn: string) => string) {
  const stage = await openStage({ project: { ...(timezoneOf && { timezoneOf }) } })
  stage.project.channel({ phone: number })
  await stage.client.schedules.create({
    schedule: { local_scheduled_time: '2026-06-02T09:00:00' },
    push: textTo('Hello'),
  })
  await stage.world.clock.advance('3d')
  return textsOf(stage)
}

describe('schedules', () => {
  it('in local time reach nobody without a time zone, or by a guess from the number', async () => {
    expect(await sentAtNine()).toEqual([])
    expect(await sentAtNine(() => 'America/Los_Angeles')).toEqual(['Hello'])
  })
})
