import { describe, expect, it } from 'vitest'
import type { PushBody } from '@textwire/airship/contract'
import { checkInput, operations, responseSchemas } from '@textwire/airship/contract'
import { defaultAirshipTokens } from '@textwire/mock-server'
import { consent, number, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import { answering } from '../support/airship-answering.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const { token } = defaultAirshipTokens
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const textsOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ text }) => text)

describe('registering', () => {
  it.each([[{ ok: true }], [{ ok: true, push_id: UNKNOWN, status: 'pending' }]])(
    'reads both published forms, which a strict oneOf cannot tell apart: %j',
    (answer) => {
      expect(responseSchemas.registerSmsChannel[200].safeParse(answer).success).toBe(true)
    },
  )

  it('leaves out what is undefined, since a null of the Ruby library may be a 400', async () => {
    const { client, requestsOf } = await openStage()
    await client.sms.register({ ...pair, opted_in: undefined } as unknown as typeof pair)
    expect(requestsOf('registerSmsChannel')[0]?.body).toEqual(pair)
  })
})

describe('hosts and headers', () => {
  it('ask for the version on every call, also for files and streams', () => {
    const accepts = Object.values(operations).map(({ accept }) => accept)
    expect(new Set(accepts)).toEqual(
      new Set([
        'application/vnd.urbanairship+json; version=3',
        'application/vnd.urbanairship+csv; version=3',
        'application/vnd.urbanairship+x-ndjson; version=3;',
      ]),
    )
  })

  it('a redirect is not followed on a write: a POST would become a GET', async () => {
    const { client, world, requestsOf } = await openStage()
    const headers = { location: 'https://go.urbanairship.com/api/push/' }
    world.fault({ operation: 'airship.sendPush', status: 301, headers })
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({
      name: 'RedirectError',
    })
    expect(requestsOf('sendPush')).toHaveLength(1)
  })
})

describe('sending', () => {
  it.each([
    ['subscription_lists', { subscription_lists: 'news' }],
    ['sms_sender as an object', { sms_sender: { sender: '12345' } }],
  ])('a selector of one library alone is refused: %s', async (_what, audience) => {
    const { client } = await openStage()
    // What a program in JavaScript can send.
    const push = { ...textTo('Hello'), audience } as unknown as PushBody
    expect(await refusalOf(client.push.send(push))).toMatchObject(invalid)
  })

  it.each([['12345'], [['12345', '54321']]])(
    'sms_sender is a text or a list: %j',
    async (sms_sender) => {
      const stage = await openStage()
      stage.project.channel({ phone: number })
      await stage.client.push.send({ ...textTo('Hello'), audience: { sms_sender } })
      expect(textsOf(stage)).toEqual(['Hello'])
    },
  )

  it.each([[3_600], [new Date('2026-06-01T13:00:00Z')]])(
    'expiry is seconds or a moment: %s',
    async (expiry) => {
      const { client, project, requestsOf } = await openStage()
      project.channel({ phone: number })
      await client.push.send({
        ...textTo('Hello'),
        notification: { sms: { alert: 'Hello', expiry } },
      })
      const sent = typeof expiry === 'number' ? expiry : '2026-06-01T13:00:00'
      expect(requestsOf('sendPush')).toMatchObject([
        { body: { notification: { sms: { expiry: sent } } } },
      ])
    },
  )

  it.each([
    ['feeds', []],
    ['device_types', 'sms'],
    ['in_app', {}],
  ])('what an example alone or an app has is refused: %s', async (key, value) => {
    const { client } = await openStage()
    // What a program in JavaScript can send.
    const wrong = { ...textTo('Hello'), [key]: value } as unknown as PushBody
    expect(await refusalOf(client.push.send(wrong))).toMatchObject(invalid)
  })

  it.each([
    [{ ok: true }],
    [{ ok: true, push_ids: [UNKNOWN] }],
    [{ ok: true, push_ids: [UNKNOWN], message_ids: [], content_urls: [], localized_ids: [] }],
  ])('an answer need not have ids: %j', async (json) => {
    const { client } = await answering('sendPush', 202, json)
    expect(await client.push.send(textTo('Hello'))).toEqual(json)
  })

  it('a custom response has one push_id, where pushes have push_ids', async () => {
    const json = { ok: true, operation_id: UNKNOWN, push_id: UNKNOWN }
    const { bearer } = await answering('createCustomSmsResponse', 200, json)
    const body = { mobile_originated_id: UNKNOWN, sms: { alert: 'Hi' } }
    expect(await bearer.sms.respond(body)).toEqual(json)
  })

  it('rows are checked strictly by an option at the top, which no schema shows', async () => {
    const { client, requestsOf } = await openStage()
    const row = { ua_msisdn: pair.msisdn, ua_sender: pair.sender, ua_opted_in: consent.opted_in }
    const options = { use_strict_sms_validation: true }
    await client.createAndSend.send({
      audience: { create_and_send: [row] },
      device_types: ['sms'],
      notification: { sms: { alert: 'Hi' } },
      options,
    })
    expect(requestsOf('createAndSend')).toMatchObject([{ body: { options } }])
  })
})

describe('numbers and senders', () => {
  it('need both of msisdn and sender for tags, where the schema allows one', async () => {
    const { client, project } = await openStage()
    project.channel({ phone: number })
    await client.sms.modifyTags(pair, { add: { plan: ['gold'] } })
    expect(project.channels).toMatchObject([{ tags: { plan: ['gold'] } }])
    expect(
      checkInput('modifySmsChannelTags', {
        body: { audience: { msisdn: pair.msisdn }, add: { plan: ['gold'] } },
      }),
    ).toMatchObject([{ path: 'audience.sender' }])
  })

  it.each(['', '0503555', '+15035550100', '1503555CALL'])(
    'a number is digits without a zero in front: %j',
    (msisdn) => {
      expect(checkInput('registerSmsChannel', { body: { ...pair, msisdn } })).not.toEqual([])
    },
  )
})

describe('credentials', () => {
  it.each([
    ['custom responses', 'createCustomSmsResponse', ['bearer']],
    ['keywords', 'triggerSmsKeywordInteraction', ['basic', 'bearer', 'basicApp']],
    ['bulk files', 'uploadBulkCsv', ['basic', 'bearer']],
    ['segments', 'listSegments', ['basic', 'bearer']],
    ['templates', 'listTemplates', ['basic', 'oauth']],
    ['the file of a static list', 'downloadStaticList', ['basic', 'oauth']],
    ['the stream', 'streamEvents', ['bearer']],
    ['the stream of compliance', 'streamComplianceEvents', ['basic']],
  ] as const)('are of fewer kinds for %s', (_what, name, kinds) => {
    expect(operations[name].auth).toEqual(kinds)
  })

  it('need psh to schedule, and sch to look and to cancel', () => {
    expect(operations.createSchedule.scopes).toEqual(['psh'])
    expect(operations.deleteSchedule.scopes).toEqual(['sch'])
  })

  it('whose role does not suffice are a 401, not a 403', async () => {
    const audience = { token: 'audience-token', role: 'audience' } as const
    const { clientWith, project } = await openStage({ project: { tokens: [token, audience] } })
    project.channel({ phone: number })
    const client = clientWith({ token: audience.token })
    expect(await client.sms.lookup(pair)).toMatchObject({ ok: true })
    expect(await refusalOf(client.push.send(textTo('Hello')))).toMatchObject({ status: 401 })
  })
})

describe('schedules', () => {
  it.each([
    [{ ok: true, operation_id: UNKNOWN, push_ids: [UNKNOWN] }],
    [{ ok: true, schedule_urls: ['http://go.urbanairship.com/api/schedules/1'] }],
    [{ ok: true, schedule_ids: [UNKNOWN], schedules: [{ push_ids: [UNKNOWN] }] }],
  ])('of a create-and-send answer in several ways: %j', async (json) => {
    const { client } = await answering('scheduleCreateAndSend', 202, json)
    const row = { ua_msisdn: pair.msisdn, ua_sender: pair.sender, ua_opted_in: consent.opted_in }
    const push = { ...textTo('Hello'), audience: { create_and_send: [row] } }
    const schedule = { scheduled_time: '2026-06-02T12:00:00' }
    expect(await client.schedules.createAndSend({ schedule, push })).toEqual(json)
  })

  it('come alone without an ok, unlike every other answer', async () => {
    const json = {
      url: 'http://go.urbanairship.com/api/schedules/1',
      schedule: { scheduled_time: '2026-06-02T12:00:00' },
    }
    const { client } = await answering('getSchedule', 200, json)
    expect(await client.schedules.get(UNKNOWN)).toEqual({
      ...json,
      schedule: { scheduled_time: '2026-06-02T12:00:00Z' },
    })
  })

  it('are paused with an empty object, which is also published as no body', async () => {
    const { client, requestsOf } = await openStage()
    const schedule = {
      scheduled_time: '2026-06-02T12:00:00',
      recurring: { cadence: { type: 'daily', count: 1 } },
    } as const
    const { schedule_ids: [id = ''] = [] } = await client.schedules.create({
      schedule,
      push: textTo('Hello'),
    })
    await client.schedules.pause(id)
    expect(requestsOf('pauseSchedule')).toMatchObject([{ body: {}, status: 204 }])
  })

  it('at the best time are for apps, and do not compile', () => {
    expect(
      checkInput('createSchedule', {
        body: { schedule: { best_time: { send_date: '2026-06-02' } }, push: textTo('Hello') },
      }),
    ).not.toEqual([])
  })
})

describe('what only examples show', () => {
  it.each([
    '/api/channels/resend',
    '/api/channels/sms/format',
    '/api/channels/sms/validate',
    '/api/channels/create/sms',
    '/api/channels/uninstall',
    '/api/custom-events',
    '/api/templates',
    '/api/contacts/associate',
  ])('is no operation: %s', (path) => {
    expect(Object.values(operations).map((one) => one.path as string)).not.toContain(path)
  })
})
