import { describe, expect, it } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { consent, media, number, otherNumber, otherPair, pair } from '../support/airship-people.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const rowOf = ({ msisdn, sender }: typeof pair, fields: object = {}) => ({
  ua_msisdn: msisdn,
  ua_sender: sender,
  ua_opted_in: consent.opted_in,
  ...fields,
})
const rows = [rowOf(pair, { name: 'Ada' }), rowOf(otherPair, { name: 'Grace' })]
const sms = (alert: string) =>
  ({ device_types: ['sms'], notification: { sms: { alert } } }) as const
const filled = {
  device_types: ['sms'],
  notification: { sms: { template: { fields: { alert: 'Hello {{name}}' } } } },
} as const
const textsOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ text }) => text)
const abroad = { ...pair, msisdn: '447911123456' }
const inAmerica = { project: { senders: [{ sender: '12345', countries: ['US'] }] } }

describe('createAndSend.send', () => {
  documents('createAndSend', 202, 'registers and sends, with fields of each row', async (stage) => {
    const { client, project } = stage
    const result = await client.createAndSend.send({
      ...filled,
      audience: { create_and_send: rows },
    })
    expect(result).toMatchObject({ ok: true, push_ids: [project.pushes[0]?.pushId] })
    expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([['Hello Ada'], ['Hello Grace']])
    expect(project.channels.map((one) => one.consent)).toEqual(['opted-in', 'opted-in'])
  })

  documents('createAndSend', 202, 'an MMS', async ({ client, world }) => {
    await client.createAndSend.send({
      audience: { create_and_send: rows },
      device_types: ['mms'],
      notification: { mms: { fallback_text: 'Menu', slides: [{ media }] } },
    })
    expect(world.phone(otherNumber).inbox).toMatchObject([{ media: [{ url: media.url }] }])
  })

  documents('createAndSend', 202, 'a file that was uploaded', async (stage) => {
    const { client } = stage
    const { bulk_id = '' } = await client.bulk.upload(rows)
    await client.createAndSend.send({ ...filled, audience: { bulk_id } })
    expect(textsOf(stage, otherNumber)).toEqual(['Hello Grace'])
  })

  documents('createAndSend', 202, 'consent that is a Date', async ({ client, project }) => {
    const ua_opted_in = new Date('2026-05-01T08:00:00Z')
    const create_and_send = [{ ...rowOf(pair), ua_opted_in }]
    await client.createAndSend.send({ ...sms('Hi'), audience: { create_and_send } })
    expect(project.channels).toMatchObject([{ optInDate: ua_opted_in.getTime() }])
  })

  documents('createAndSend', 202, 'the consent of a known channel stays', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number, consent: 'opted-out' })
    const send = (ua_opted_in: string | Date) =>
      client.createAndSend.send({
        ...sms('Hi'),
        audience: { create_and_send: [{ ...rowOf(pair), ua_opted_in }] },
      })
    await send(consent.opted_in)
    expect(textsOf(stage)).toEqual([])
    await world.clock.advance('2h')
    await send(new Date(world.clock.now() - 3_600_000))
    expect(textsOf(stage)).toEqual(['Hi'])
    expect(project.channels).toMatchObject([{ consent: 'opted-out' }])
  })

  documents(
    'createAndSend',
    202,
    'rows out of reach are dropped in silence',
    inAmerica,
    async (stage) => {
      const create_and_send = [rowOf(abroad), rowOf(pair)]
      await stage.client.createAndSend.send({ ...sms('Hi'), audience: { create_and_send } })
      expect([textsOf(stage), textsOf(stage, `+${abroad.msisdn}`)]).toEqual([['Hi'], []])
    },
  )

  documents('createAndSend', 400, 'the same rows, checked strictly', inAmerica, async (stage) => {
    const create_and_send = [rowOf(pair), rowOf(abroad)]
    const call = stage.client.createAndSend.send({
      ...sms('Hi'),
      audience: { create_and_send },
      options: { use_strict_sms_validation: true },
    })
    expect(await refusalOf(call)).toMatchObject({
      ...invalid,
      message: expect.stringContaining('audience.create_and_send[1]'),
    })
    expect(textsOf(stage)).toEqual([])
  })

  documents('createAndSend', 400, 'all rows out of reach', inAmerica, async ({ client }) => {
    const create_and_send = [rowOf(abroad)]
    const call = client.createAndSend.send({ ...sms('Hi'), audience: { create_and_send } })
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
  })

  const refusals: [what: string, wrong: object, words: string][] = [
    ['device types that do not fit', { device_types: ['mms'] }, 'device_types'],
    ['two device types', { device_types: ['sms', 'mms'] }, 'device_types'],
    [
      '1,001 rows',
      { audience: { create_and_send: Array.from({ length: 1_001 }, () => rowOf(pair)) } },
      'create_and_send',
    ],
    [
      'a row without consent',
      { audience: { create_and_send: [{ ...rowOf(pair), ua_opted_in: undefined }] } },
      'ua_opted_in',
    ],
    [
      'a field of a row that is Airship’s',
      { audience: { create_and_send: [rowOf(pair, { ua_moon: 1 })] } },
      'ua_moon',
    ],
    ['a file that is not there', { audience: { bulk_id: crypto.randomUUID() } }, 'bulk_id'],
  ]
  for (const [what, wrong, words] of refusals) {
    documents('createAndSend', 400, what, async (stage) => {
      // What a program in JavaScript can send.
      const body = { ...sms('Hi'), audience: { create_and_send: rows }, ...wrong } as {
        audience: { create_and_send: typeof rows }
      } & ReturnType<typeof sms>
      expect(await refusalOf(stage.client.createAndSend.send(body))).toMatchObject({
        ...invalid,
        message: expect.stringContaining(words),
      })
      expect(textsOf(stage)).toEqual([])
    })
  }

  it('keeps the numbers of a refused request out of the error', async () => {
    const { client } = await openStage(inAmerica)
    const audience = { create_and_send: [rowOf(abroad)] }
    const error = await refusalOf(client.createAndSend.send({ ...sms('Hi'), audience }))
    expect(JSON.stringify(error) + String(error)).not.toContain(abroad.msisdn)
  })
})

describe('createAndSend.validate', () => {
  documents('validateCreateAndSend', 200, 'nothing is registered or sent', async (stage) => {
    const body = { ...filled, audience: { create_and_send: rows } }
    expect(await stage.client.createAndSend.validate(body)).toMatchObject({ ok: true })
    expect([stage.project.channels, textsOf(stage)]).toEqual([[], []])
  })

  documents(
    'validateCreateAndSend',
    400,
    'what sending would refuse',
    inAmerica,
    async ({ client }) => {
      const body = { ...sms('Hi'), audience: { create_and_send: [rowOf(abroad)] } }
      expect(await refusalOf(client.createAndSend.validate(body))).toMatchObject(invalid)
    },
  )
})
