import { describe, expect } from 'vitest'
import { collect } from '../support/collect.ts'
import { documents } from '../support/documents.ts'
import { number, UNKNOWN } from '../support/onesignal-people.ts'
import { type Stage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { sendMany } from '../support/send-many.ts'

const inAnHour = ({ world }: Stage) => ({
  include_phone_numbers: [number],
  contents: { en: 'Later' },
  send_after: new Date(world.clock.now() + 3_600_000).toISOString(),
})

describe('messages.view', () => {
  documents('viewMessage', 200, 'what was sent, and to how many', async (stage) => {
    const [id = ''] = await sendMany(stage, 1)
    await expect(stage.client.messages.view(id)).resolves.toMatchObject({
      id,
      app_id: stage.app.appId,
      contents: { en: 'Message 1' },
      successful: 1,
      platform_delivery_stats: { sms: { successful: 1, failed: 0, suppressed: 0 } },
    })
  })

  documents('viewMessage', 400, 'an outcome without a way to add it up', async (stage) => {
    const [id = ''] = await sendMany(stage, 1)
    const call = stage.client.messages.view(id, { outcome_names: ['os__click'] })
    expect(await refusalOf(call)).toMatchObject({
      name: 'InvalidRequestError',
      code: 'invalidOutcomeName',
    })
  })

  documents('viewMessage', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.messages.view(UNKNOWN))).toMatchObject({
      name: 'NotFoundError',
      code: 'messageNotFound',
    })
  })

  documents('viewMessage', 404, 'one that is older than 30 days', async (stage) => {
    const [id = ''] = await sendMany(stage, 1)
    await stage.world.clock.advance('31d')
    expect(await refusalOf(stage.client.messages.view(id))).toMatchObject({ name: 'NotFoundError' })
    expect(await collect(stage.client.messages.list())).toEqual([])
  })
})

describe('messages.cancel', () => {
  documents('cancelMessage', 200, 'nobody gets it', async (stage) => {
    const { client, world } = stage
    const { id } = await client.messages.send(inAnHour(stage))
    await expect(client.messages.cancel(id)).resolves.toEqual({ success: true })
    await world.clock.advance('2h')
    expect(world.phone(number).inbox).toEqual([])
    await expect(client.messages.view(id)).resolves.toMatchObject({ canceled: true })
  })

  documents('cancelMessage', 400, 'one that has gone out', async (stage) => {
    const { client, world } = stage
    const { id } = await client.messages.send(inAnHour(stage))
    await world.clock.advance('59m')
    expect(world.phone(number).inbox).toEqual([])
    await world.clock.advance('1m')
    expect(world.phone(number).inbox).toHaveLength(1)
    expect(await refusalOf(client.messages.cancel(id))).toMatchObject({
      name: 'InvalidRequestError',
      code: 'messageAlreadySent',
      outcome: 'not-sent',
    })
  })

  documents('cancelMessage', 404, 'one that is not there', async ({ client }) => {
    expect(await refusalOf(client.messages.cancel(UNKNOWN))).toMatchObject({
      name: 'NotFoundError',
      code: 'messageNotFound',
    })
  })
})
