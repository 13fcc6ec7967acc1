import { describe, expect, it } from 'vitest'
import { openStage } from '../support/onesignal-stage.ts'

const gold = [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }] as const

describe('a message to segments', () => {
  it('reaches who is in two of them once, and nobody of an excluded one', async () => {
    const { client, app, world } = await openStage()
    app.segment('Gold', gold)
    app.segment('Swiss', [{ field: 'country', relation: '=', value: 'CH' }])
    app.segment('Quiet', [{ field: 'tag', key: 'quiet', relation: 'exists' }])
    app.subscription({ phone: '+15035556789', tags: { plan: 'gold' }, country: 'CH' })
    app.subscription({ phone: '+15035556790', tags: { plan: 'gold', quiet: '1' } })
    const audience = { included_segments: ['Gold', 'Swiss'], excluded_segments: ['Quiet'] }
    const { count } = await client.messages.countRecipients(audience)
    await client.messages.send({ ...audience, target_channel: 'sms', contents: { en: 'Hello' } })
    const inboxes = ['+15035556789', '+15035556790'].map((phone) => world.phone(phone).inbox.length)
    expect({ count, inboxes }).toEqual({ count: 1, inboxes: [1, 0] })
  })

  it('reaches the subscriptions of its own channel alone', async () => {
    const { client, app, world } = await openStage()
    app.user({
      externalId: 'user-17',
      tags: { subscribed_to_push: 'false' },
      subscriptions: [
        { type: 'SMS', token: '+15035556789' },
        { type: 'iOSPush', token: 'a-token' },
      ],
    })
    app.segment('No push', [
      { field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'false' },
    ])
    await client.messages.send({
      included_segments: ['No push'],
      target_channel: 'sms',
      contents: { en: 'Hello' },
    })
    expect(app.deliveries.map(({ channel }) => channel)).toEqual(['sms'])
    expect(world.phone('+15035556789').inbox).toHaveLength(1)
  })
})
