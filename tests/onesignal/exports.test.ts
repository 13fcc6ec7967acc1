import { describe, expect, it } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { documents } from '../support/documents.ts'
import { overFetch, overUndici } from '../support/doors.ts'
import { ada, addPeople, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'
import { readCsv } from '../support/read-csv.ts'
import { refusalOf } from '../support/refusal-of.ts'

const sdk = { app: { dialect: 'sdk' } } as const

describe('exports.subscriptions', () => {
  documents('exportSubscriptions', 200, 'a file of every subscription', async (stage) => {
    const { sms, email } = addPeople(stage)
    const rows = await readCsv(stage.client, await stage.client.exports.subscriptions())
    const [header = [], ...people] = rows
    expect(header).toContain('external_user_id')
    expect(people.map(([id]) => id).toSorted()).toEqual([email, sms].toSorted())
    expect(people.flat()).toContain(ada.external_id)
  })

  documents('exportSubscriptions', 200, 'with the columns that are asked for', async (stage) => {
    addPeople(stage)
    const file = await stage.client.exports.subscriptions({ extra_fields: ['notification_types'] })
    const [header = []] = await readCsv(stage.client, file)
    expect(header.at(-1)).toBe('notification_types')
    expect(header).not.toContain('external_user_id')
  })

  documents('exportSubscriptions', 200, 'those of a segment', async (stage) => {
    const { app } = stage
    app.segment('Gold', [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }])
    app.subscription({ phone: number, tags: { plan: 'gold' } })
    app.subscription({ phone: '+15035556790' })
    const rows = await readCsv(
      stage.client,
      await stage.client.exports.subscriptions({ segment_name: 'Gold' }),
    )
    expect(rows.slice(1).map(([id]) => id)).toEqual([app.subscriptions[0]?.id])
  })

  documents('exportSubscriptions', 400, 'an app that cannot be read', async ({ client, world }) => {
    const errors = ['Request is malformed: Failed to parse app_id from request']
    world.fault({
      operation: 'onesignal.exportSubscriptions',
      status: 400,
      body: { json: { errors } },
    })
    expect(await refusalOf(client.exports.subscriptions())).toMatchObject({
      name: 'InvalidRequestError',
      code: 'appIdMissing',
    })
  })
})

describe('exports.download', () => {
  const slow = { app: { exportDelayMs: 90_000 } }

  it.each([
    ['404', slow],
    ['403', { app: { ...slow.app, ...sdk.app } }],
  ])('looks again while the file store answers %s', async (_, options) => {
    const stage = await openStage(options)
    addPeople(stage)
    const file = await stage.client.exports.subscriptions()
    const before = stage.world.clock.now()
    expect(await readCsv(stage.client, file)).toHaveLength(3)
    expect(stage.world.clock.now() - before).toBeGreaterThanOrEqual(90_000)
  })

  it('ends when the file is not there in time', async () => {
    const { client } = await openStage(slow)
    const file = await client.exports.subscriptions()
    const call = client.exports.download(file, { deadlineMs: 30_000 })
    expect(await refusalOf(call)).toMatchObject({ name: 'TimeoutError' })
  })

  it('ends in time when the file is gone, which looks the same', async () => {
    const { client, world } = await openStage()
    const file = await client.exports.subscriptions()
    await world.clock.advance('4d')
    const call = client.exports.download(file, { deadlineMs: 30_000 })
    expect(await refusalOf(call)).toMatchObject({ name: 'TimeoutError' })
  })

  it('sends no credentials along, and unpacks what is really packed', async () => {
    const stage = await openStage()
    addPeople(stage)
    const file = await stage.client.exports.subscriptions()
    const rows = await readCsv(stage.client, file)
    const response = await stage.world.fetch(file.csv_file_url ?? '')
    const packed = Buffer.from(await response.arrayBuffer())
    const [header] = gunzipSync(packed).toString().split('\n')
    expect(header?.trim()).toBe(rows[0]?.join(','))
    const look = stage.world.requests.find(({ operation }) => operation?.includes('downloadFile'))
    expect(look?.headers['authorization']).toBeUndefined()
    expect(JSON.stringify(stage.world.requests)).not.toContain(defaultOneSignalApp.apiKey)
  })

  it.each([
    ['fetch', overFetch],
    ['undici', overUndici],
  ])('works on a port over %s', async (_, open) => {
    const stage = await openStage({ open, ...slow })
    try {
      addPeople(stage)
      expect(await readCsv(stage.client, await stage.client.exports.subscriptions())).toHaveLength(
        3,
      )
    } finally {
      await stage.close()
    }
  })
})
