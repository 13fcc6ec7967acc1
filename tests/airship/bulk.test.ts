import { describe, expect } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { consent, number, otherNumber, otherPair, pair } from '../support/airship-people.ts'
import type { Stage } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const rowOf = ({ msisdn, sender }: typeof pair, name: string) => ({
  ua_msisdn: msisdn,
  ua_sender: sender,
  ua_opted_in: new Date(`${consent.opted_in}Z`),
  name,
})
const hello = {
  device_types: ['sms'],
  notification: { sms: { template: { fields: { alert: 'Hello {{name}}' } } } },
} as const
const textsOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ text }) => text)

describe('bulk.upload', () => {
  const fields = ['ua_msisdn', 'ua_sender', 'ua_opted_in', 'name']
  documents('uploadBulkCsv', 200, 'rows', async ({ client, requestsOf }) => {
    const result = await client.bulk.upload([rowOf(pair, 'Ada, "the first"')])
    expect(result).toMatchObject({ ok: true, bulk_id: expect.any(String), field_names: fields })
    const [request] = requestsOf('uploadBulkCsv')
    expect(request?.headers['content-type']).toBe('text/csv')
    expect(request?.body).toBe(
      `${fields.join()}\r\n${pair.msisdn},12345,2026-02-13T11:58:59,"Ada, ""the first"""\r\n`,
    )
  })

  documents('uploadBulkCsv', 200, 'rows as they are made', async ({ client, project, world }) => {
    async function* rows() {
      for (let at = 0; at < 5_000; at += 1) {
        yield { ua_channel_id: crypto.randomUUID(), name: `${at}` }
      }
      yield { ua_channel_id: project.channel({ phone: number }).channelId, name: 'Ada' }
    }
    const { bulk_id = '', field_names } = await client.bulk.upload(rows())
    expect(field_names).toEqual(['ua_channel_id', 'name'])
    await client.bulk.send({ ...hello, audience: { bulk_id } })
    expect(world.phone(number).inbox).toMatchObject([{ text: 'Hello Ada' }])
  })

  documents('uploadBulkCsv', 200, 'a finished file', async ({ client }) => {
    const text = `ua_channel_id,name\r\n${crypto.randomUUID()},Ada\r\n`
    expect(await client.bulk.upload(text)).toMatchObject({ field_names: ['ua_channel_id', 'name'] })
    const bytes = new TextEncoder().encode(text)
    expect(await client.bulk.upload(bytes)).toMatchObject({
      field_names: ['ua_channel_id', 'name'],
    })
  })

  documents(
    'uploadBulkCsv',
    200,
    'is repeated: a file that nobody uses texts nobody',
    async (stage) => {
      stage.world.fault({ operation: 'airship.uploadBulkCsv', reset: 'after' })
      expect(await stage.client.bulk.upload([rowOf(pair, 'Ada')])).toMatchObject({ ok: true })
      expect(stage.requestsOf('uploadBulkCsv')).toHaveLength(2)
    },
  )

  const refusals = [
    ['a file without a header', 'Ada,Lovelace\r\n', '40003'],
    ['an unknown column of Airship’s', 'ua_channel_id,ua_moon\r\na,b\r\n', '40003'],
    ['rows of different lengths', 'ua_channel_id,name\r\na\r\n', '40004'],
  ] as const
  for (const [what, text, code] of refusals) {
    documents('uploadBulkCsv', 400, what, async ({ client }) => {
      expect(await refusalOf(client.bulk.upload(text))).toMatchObject({ ...invalid, code })
    })
  }
})

describe('bulk.upload of too much', () => {
  documents('uploadBulkCsv', 413, 'a file over the limit', async ({ client, world }) => {
    world.fault({ operation: 'airship.uploadBulkCsv', status: 413 })
    expect(await refusalOf(client.bulk.upload([rowOf(pair, 'Ada')]))).toMatchObject({
      name: 'InvalidRequestError',
      status: 413,
      code: '41300',
      outcome: 'not-sent',
    })
  })
})

/** Ada has a channel, Grace has none, and both are in a file. */
async function uploaded({ client, project }: Stage) {
  project.channel({ phone: number })
  const { bulk_id = '' } = await client.bulk.upload([rowOf(pair, 'Ada'), rowOf(otherPair, 'Grace')])
  return { bulk_id }
}

describe('bulk.send', () => {
  documents('bulkSend', 202, 'to channels that are there', async (stage) => {
    const audience = await uploaded(stage)
    const result = await stage.client.bulk.send({ ...hello, audience })
    expect(result).toMatchObject({ ok: true, push_ids: [expect.any(String)] })
    expect([textsOf(stage), textsOf(stage, otherNumber)]).toEqual([['Hello Ada'], []])
    expect(stage.project.channels).toHaveLength(1)
  })

  documents('bulkSend', 202, 'as often as one likes', async (stage) => {
    const audience = await uploaded(stage)
    await stage.client.bulk.send({ ...hello, audience })
    await stage.client.bulk.send({ ...hello, audience })
    expect(textsOf(stage)).toEqual(['Hello Ada', 'Hello Ada'])
  })

  documents('bulkSend', 400, 'a file that is not there', async ({ client }) => {
    const audience = { bulk_id: crypto.randomUUID() }
    expect(await refusalOf(client.bulk.send({ ...hello, audience }))).toMatchObject({
      ...invalid,
      meta: { path: 'audience.bulk_id' },
    })
  })

  documents('bulkSend', 400, 'two platforms, which do not compile', async (stage) => {
    const audience = await uploaded(stage)
    // What a program in JavaScript can send.
    const device_types = ['sms', 'mms'] as unknown as ['sms']
    const call = stage.client.bulk.send({ ...hello, audience, device_types })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

describe('bulk.validate', () => {
  documents('validateBulkSend', 200, 'nothing is sent', async (stage) => {
    const audience = await uploaded(stage)
    expect(await stage.client.bulk.validate({ ...hello, audience })).toMatchObject({ ok: true })
    expect(textsOf(stage)).toEqual([])
  })

  documents('validateBulkSend', 400, 'a file that is not there', async ({ client }) => {
    const audience = { bulk_id: crypto.randomUUID() }
    expect(await refusalOf(client.bulk.validate({ ...hello, audience }))).toMatchObject(invalid)
  })
})
