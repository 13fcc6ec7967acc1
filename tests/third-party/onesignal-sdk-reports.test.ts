import { gunzipSync } from 'node:zlib'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialects } from './support/dialects.ts'
import { failureOf } from './support/failure-of.ts'
import { notificationOf } from './support/notification-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId } = defaultOneSignalApp
const ann = '+15035550123'
const bob = '+15035550124'

/** The lines of an export. The SDK ends at the URL: fetching and unpacking is the caller's. */
async function linesOf(url: string | undefined): Promise<string[]> {
  const response = await fetch(url ?? '')
  const csv = gunzipSync(await response.arrayBuffer()).toString()
  return csv.trim().split(/\r?\n/)
}

describe.each(dialects)('the official SDK reports, dialect %s', (dialect) => {
  let stage: SdkStage
  beforeEach(async () => {
    stage = await openSdkStage({ dialect })
    stage.app.subscription({ phone: ann, externalId: 'ann' })
    stage.app.subscription({ phone: bob, externalId: 'bob', subscribed: false })
  })
  afterEach(() => stage.close())

  const send = async (en = 'Hello') => {
    const message = notificationOf({ include_phone_numbers: [ann], contents: { en } })
    return (await stage.api.createNotification(message)).id ?? ''
  }

  it('exports subscriptions, those of a segment without the unsubscribed', async () => {
    const all = await stage.api.exportSubscriptions(appId, { extra_fields: ['external_user_id'] })
    const lines = await linesOf(all.csv_file_url)
    expect(lines[0]).toMatch(/^id,identifier,.*,external_user_id$/)
    expect(lines).toHaveLength(3)
    const some = await stage.api.exportSubscriptions(appId, { segment_name: 'Subscribed Users' })
    const listed = (await linesOf(some.csv_file_url)).slice(1)
    expect(listed).toEqual([expect.stringContaining(ann)])
  })

  it('exports what became of a message', async () => {
    const { csv_file_url } = await stage.api.exportEvents(await send(), appId)
    const subscription = stage.app.subscriptions.find(({ token }) => token === ann)
    const lines = await linesOf(csv_file_url)
    expect(lines.slice(1)).toContainEqual(expect.stringContaining(subscription?.id ?? ''))
  })

  it('exports who clicked', async () => {
    const id = await send("{{ 'https://example.com/menu' | track_link }}")
    stage.world.phone(ann).open(stage.inboxOf(ann)[0] ?? '')
    const history = await stage.api.getNotificationHistory(id, {
      app_id: appId,
      events: 'clicked',
      email: 'ann@example.com',
    })
    expect(history.success).toBe(true)
    expect(await linesOf(history.destination_url)).toHaveLength(2)
  })

  it('counts outcomes', async () => {
    stage.app.outcome({ name: 'order', value: 12, messageId: await send() })
    stage.app.outcome({ name: 'order', value: 8 })
    const { outcomes } = await stage.api.getOutcomes(
      appId,
      'order.sum,order.count',
      undefined,
      '1d',
    )
    expect(outcomes).toEqual([
      { id: 'order', value: 20, aggregation: 'sum' },
      { id: 'order', value: 2, aggregation: 'count' },
    ])
    const direct = await stage.api.getOutcomes(appId, 'order.sum', undefined, '1d', '14', 'direct')
    expect(direct.outcomes).toEqual([{ id: 'order', value: 0, aggregation: 'sum' }])
  })

  it('is refused an outcome without an aggregation', async () => {
    const error = await failureOf(stage.api.getOutcomes(appId, 'order'))
    expect(error.errorMessages).toEqual(['Add .sum or .count to every requested outcome id'])
  })

  it('records custom events, and reads which were not', async () => {
    const result = await stage.api.createCustomEvents(appId, {
      events: [
        { name: 'ordered', external_id: 'ann', timestamp: '2026-06-01T11:00:00Z' },
        { name: 'ordered', external_id: 'nobody' },
      ],
    })
    expect(stage.app.customEvents).toMatchObject([
      { name: 'ordered', externalId: 'ann', timestamp: Date.UTC(2026, 5, 1, 11) },
    ])
    // Typed as `object`: the caller has to know what is in it.
    expect(result).toMatchObject({ errors: [{ event_user_id: 'nobody' }] })
  })
})
