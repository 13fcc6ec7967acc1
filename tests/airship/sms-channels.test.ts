import { describe, expect } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { consent, number, otherPair, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, outcome: 'not-sent' }
const optedIn = { ...pair, ...consent }

describe('sms.update', () => {
  documents('updateSmsChannel', 200, 'what is given', async ({ client, project }) => {
    const { channelId } = project.channel({ phone: number, language: 'en' })
    const result = await client.sms.update(channelId, {
      ...pair,
      opted_in: new Date('2026-05-01T08:00:00Z'),
      locale_country: 'CA',
      timezone: 'America/Toronto',
    })
    expect(result).toEqual({ ok: true, operation_id: expect.any(String) })
    expect(project.channels).toMatchObject([
      {
        optInDate: Date.parse('2026-05-01T08:00:00Z'),
        country: 'CA',
        language: 'en',
        timezone: 'America/Toronto',
      },
    ])
  })

  documents('updateSmsChannel', 200, 'an answer with ok alone', async ({ client, world }) => {
    const json = { ok: true }
    world.fault({ operation: 'airship.updateSmsChannel', status: 200, body: { json } })
    expect(await client.sms.update(UNKNOWN, pair)).toEqual(json)
  })

  const refusals = [
    ['a sender that the project lacks', { sender: '99999' }, 'sender 99999'],
    ['a number that cannot exist', { msisdn: '1503' }, 'is not an E.164 number'],
    ['a time zone that is none', { timezone: 'Mars/Base' }, 'timezone Mars/Base'],
    ['a language that is none', { locale_language: 'zz' }, 'locale_language zz'],
  ] as const
  for (const [what, wrong, words] of refusals) {
    documents('updateSmsChannel', 400, what, async ({ client, project }) => {
      const { channelId } = project.channel({ phone: number })
      const error = await refusalOf(client.sms.update(channelId, { ...pair, ...wrong }))
      expect(error).toMatchObject({
        ...invalid,
        code: 'http400',
        title: expect.stringContaining(words),
      })
    })
  }

  documents('updateSmsChannel', 404, 'an id that is another channel’s', async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number })
    const error = await refusalOf(client.sms.update(UNKNOWN, pair))
    expect(error).toMatchObject({
      ...missing,
      code: 'http404',
      title: expect.stringContaining('No channel was found'),
      requestId: expect.any(String),
    })
    expect(error.body).toMatchObject({ errors: error.title })
  })
})

describe('sms.lookup', () => {
  documents('lookupSmsChannel', 200, 'a channel, with its moments in UTC', async (stage) => {
    const { client } = stage
    const { channel_id } = await client.sms.register(optedIn)
    const { channel } = await client.sms.lookup(pair)
    expect(channel).toMatchObject({
      channel_id,
      device_type: 'sms',
      installed: true,
      opt_in: true,
      opt_in_date: '2026-02-13T11:58:59Z',
      created: '2026-06-01T12:00:00Z',
      msisdn: pair.msisdn,
      push_address: null,
      named_user_id: null,
      tag_groups: {
        ua_channel_type: ['sms'],
        ua_sender_id: ['12345'],
        ua_opt_in: ['true'],
      },
    })
  })

  documents('lookupSmsChannel', 200, 'somebody who has opted out', async ({ client, project }) => {
    project.channel({ phone: number, consent: 'opted-out' })
    const { channel } = await client.sms.lookup(pair)
    expect(channel).toMatchObject({ opt_in: false, opt_out_date: '2026-06-01T12:00:00Z' })
  })

  documents('lookupSmsChannel', 200, 'what is new is kept', async ({ client, world }) => {
    const channel = { channel_id: UNKNOWN, device_type: 'sms', opt_in: 'maybe', moon: 'full' }
    const json = { ok: true, channel, weather: 'fair' }
    world.fault({ operation: 'airship.lookupSmsChannel', status: 200, body: { json } })
    expect(await client.sms.lookup(pair)).toEqual(json)
  })

  documents('lookupSmsChannel', 400, 'a number that cannot be read', async ({ client }) => {
    const error = await refusalOf(client.sms.lookup({ ...pair, msisdn: 'ada' }))
    expect(error).toMatchObject({ ...invalid, code: '40000' })
  })

  documents('lookupSmsChannel', 404, 'a pair without a channel', async ({ client, project }) => {
    project.channel({ phone: number })
    expect(await refusalOf(client.sms.lookup(otherPair))).toMatchObject({
      ...missing,
      code: '40401',
      title: expect.stringContaining('not found'),
    })
  })
})

describe('sms.optOut', () => {
  documents('optOutSmsChannel', 202, 'no more texts', async ({ client, world, project }) => {
    project.channel({ phone: number })
    expect(await client.sms.optOut(pair)).toMatchObject({ ok: true })
    await client.push.send(textTo('Hello?'))
    expect(world.phone(number).inbox).toEqual([])
    expect(project.channels).toMatchObject([{ consent: 'opted-out' }])
  })

  documents(
    'optOutSmsChannel',
    202,
    'repeated without harm',
    async ({ client, world, project }) => {
      project.channel({ phone: number })
      world.fault({ operation: 'airship.optOutSmsChannel', reset: 'after' })
      expect(await client.sms.optOut(pair)).toMatchObject({ ok: true })
      expect(project.channels).toMatchObject([{ consent: 'opted-out' }])
    },
  )

  documents('optOutSmsChannel', 400, 'a sender that cannot be read', async ({ client }) => {
    const error = await refusalOf(client.sms.optOut({ ...pair, sender: '' }))
    expect(error).toMatchObject({
      ...invalid,
      code: expect.stringMatching(/^40\d{3}$/),
      problems: [{ title: expect.any(String), meta: { error: expect.any(String) } }],
    })
  })
})

describe('sms.uninstall', () => {
  documents('uninstallSmsChannel', 202, 'nothing comes back', async ({ client, project }) => {
    const before = project.channel({ phone: number, tags: { plan: ['gold'] }, namedUser: 'ada' })
    expect(await client.sms.uninstall(pair)).toMatchObject({ ok: true })
    const { channel_id } = await client.sms.register(optedIn)
    expect(channel_id).not.toBe(before.channelId)
    const { channel } = await client.sms.lookup(pair)
    expect(channel).toMatchObject({ named_user_id: null, opt_in: true })
    expect(channel.tag_groups).not.toHaveProperty('plan')
  })

  documents('uninstallSmsChannel', 400, 'a sender that cannot be read', async ({ client }) => {
    const error = await refusalOf(client.sms.uninstall({ ...pair, sender: '' }))
    expect(error).toMatchObject({ ...invalid, code: expect.stringMatching(/^40\d{3}$/) })
  })
})

describe('sms.modifyTags', () => {
  documents('modifySmsChannelTags', 200, 'adds and removes', async ({ client, project }) => {
    project.channel({ phone: number, tags: { plan: ['silver'], city: ['rome'] } })
    const change = { add: { plan: ['gold'] }, remove: { plan: ['silver'] } }
    expect(await client.sms.modifyTags(pair, change)).toMatchObject({ ok: true, warnings: [] })
    expect(project.channels[0]?.tags).toEqual({ plan: ['gold'], city: ['rome'] })
  })

  documents('modifySmsChannelTags', 200, 'sets a group', async ({ client, project }) => {
    project.channel({ phone: number, tags: { plan: ['silver', 'old'] } })
    await client.sms.modifyTags(pair, { set: { plan: ['gold'] } })
    expect(project.channels[0]?.tags).toEqual({ plan: ['gold'] })
  })

  const groups = { project: { tagGroups: ['plan'] } }
  documents('modifySmsChannelTags', 200, 'groups that are not there', groups, async (stage) => {
    const { client, project } = stage
    project.channel({ phone: number })
    const { warnings } = await client.sms.modifyTags(pair, { add: { plan: ['a'], moon: ['b'] } })
    expect(warnings).toEqual([expect.stringContaining('moon')])
    expect(project.channels[0]?.tags).toEqual({ plan: ['a'] })
  })

  const refusals = [
    ['none of the groups is there', { add: { moon: ['b'] } }],
    ['a group of Airship’s own', { add: { ua_opt_in: ['true'] } }],
    ['a tag of 129 characters', { add: { plan: ['a'.repeat(129)] } }],
    ['101 tags of a group', { add: { plan: Array.from({ length: 101 }, (_, at) => `t${at}`) } }],
  ] as const
  for (const [what, change] of refusals) {
    documents('modifySmsChannelTags', 400, what, groups, async ({ client, project }) => {
      project.channel({ phone: number })
      expect(await refusalOf(client.sms.modifyTags(pair, change))).toMatchObject(invalid)
      expect(project.channels[0]?.tags).toEqual({})
    })
  }

  documents(
    'modifySmsChannelTags',
    400,
    'to set and to add, which does not compile',
    async (stage) => {
      const { client, project } = stage
      project.channel({ phone: number })
      // What a program in JavaScript can send.
      const change = { set: { a: ['b'] }, add: { a: ['c'] } } as unknown as { add: { a: string[] } }
      expect(await refusalOf(client.sms.modifyTags(pair, change))).toMatchObject(invalid)
    },
  )
})
