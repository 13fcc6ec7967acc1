import { describe, expect } from 'vitest'
import { documents } from '../support/documents.ts'
import { number, UNKNOWN } from '../support/onesignal-people.ts'
import type { Stage } from '../support/onesignal-stage.ts'
import { readCsv } from '../support/read-csv.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const
const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }

/** Somebody gets a link and opens it. */
const click = async ({ client, world }: Stage) => {
  const contents = { en: "{{ 'https://example.com' | track_link }}" }
  const { id } = await client.messages.send({ ...hello, contents })
  const phone = world.phone(number)
  phone.open(phone.inbox[0]?.text ?? '')
  return id
}

describe('messages.history', () => {
  const statuses = [
    [202, {}],
    [200, sdk],
  ] as const
  for (const [status, options] of statuses) {
    documents(
      'viewMessageHistory',
      status,
      'a file of those who clicked',
      options,
      async (stage) => {
        const id = await click(stage)
        const file = await stage.client.messages.history(id, { events: 'clicked' })
        expect(file).toMatchObject({ success: true, destination_url: expect.any(String) })
        const rows = await readCsv(stage.client, file)
        expect(rows).toHaveLength(2)
        expect(rows[1]).toContain(stage.app.subscriptions[0]?.id)
      },
    )
  }

  documents('viewMessageHistory', 400, 'an address that is none', async (stage) => {
    const { id } = await stage.client.messages.send(hello)
    const call = stage.client.messages.history(id, { events: 'clicked', email: 'ada' })
    expect(await refusalOf(call)).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidEmail',
    })
  })
})

describe('messages.exportAudience', () => {
  documents('exportAudienceActivity', 200, 'a file of what became of it', async (stage) => {
    stage.app.subscription({ phone: '+15035556790' })
    const { id } = await stage.client.messages.send({
      ...hello,
      include_phone_numbers: [number, '+15035556790'],
    })
    const rows = await readCsv(stage.client, await stage.client.messages.exportAudience(id))
    const subscriptions = stage.app.subscriptions.map((one) => one.id)
    for (const subscription of subscriptions) expect(rows.flat()).toContain(subscription)
  })

  documents('exportAudienceActivity', 400, 'an app that cannot be read', async (stage) => {
    const errors = ['Request is malformed: Failed to parse app_id from request']
    stage.world.fault({
      operation: 'onesignal.exportAudienceActivity',
      status: 400,
      body: { json: { errors } },
    })
    expect(await refusalOf(stage.client.messages.exportAudience(UNKNOWN))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'appIdMissing',
    })
  })

  documents('exportAudienceActivity', 401, 'a wrong key, in another dress', async (stage) => {
    const errors = [
      "Access denied.  Please include an 'Authorization: ...' header with a valid API key",
    ]
    stage.world.fault({
      operation: 'onesignal.exportAudienceActivity',
      status: 401,
      body: { json: { errors } },
    })
    expect(await refusalOf(stage.client.messages.exportAudience(UNKNOWN))).toMatchObject({
      name: 'AuthError',
      status: 401,
      code: 'invalidApiKey',
    })
  })

  documents('exportAudienceActivity', 404, 'a message that is not there', async ({ client }) => {
    expect(await refusalOf(client.messages.exportAudience(UNKNOWN))).toMatchObject({
      name: 'NotFoundError',
      code: 'messageNotFound',
    })
  })
})
