import { describe, expect, it } from 'vitest'
import { ada, addPeople, number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const [first, second] = ['+12025550100', '+12025550101'] as const
const senders = [{ number: first }, { number: second }]

describe('double opt-in', () => {
  const asking = { app: { doubleOptIn: true } }

  it('asks a new number, and sends once it has said yes', async () => {
    const { client, app, world } = await openStage(asking)
    const phone = world.phone(number)
    await client.users.create({
      identity: ada,
      subscriptions: [{ type: 'SMS', token: number }],
    })
    expect(app.subscriptions[0]?.notificationTypes).toBe(-98)
    expect(phone.inbox).toHaveLength(1)

    await expect(client.messages.send(hello)).resolves.toMatchObject({
      id: '',
      reason: 'noSubscribers',
    })
    expect(phone.reply('YES').effect).toBe('opted-in')
    expect((await client.messages.send(hello)).id).not.toBe('')
    expect(phone.inbox.at(-1)?.text).toBe('Hello')
    const { subscriptions } = await client.users.view(ada)
    expect(subscriptions?.[0]).toMatchObject({ enabled: true, notification_types: 1 })
  })

  it('is the person’s to give: enabling does not replace it', async () => {
    const { client, app } = await openStage(asking)
    const subscriptions = [{ type: 'SMS', token: number }] as const
    await client.users.create({ identity: ada, subscriptions })
    await client.subscriptions.updateByToken('SMS', number, { enabled: true })
    expect(app.subscriptions[0]?.notificationTypes).toBe(-98)
  })

  it('asks a number that a message names for the first time', async () => {
    const { client, world } = await openStage(asking)
    expect((await client.messages.send(hello)).id).toBe('')
    const [question] = world.phone(number).inbox
    expect(question?.text).not.toBe('Hello')
  })
})

describe('STOP', () => {
  it('silences one sender', async () => {
    const { client, world } = await openStage({ app: { senders } })
    const phone = world.phone(number)
    await client.messages.send({ ...hello, sms_from: first })
    expect(phone.reply('STOP').effect).toBe('opted-out')
    const { id } = await client.messages.send({ ...hello, sms_from: first })
    await client.messages.send({ ...hello, sms_from: second, contents: { en: 'Other' } })
    const texts = phone.inbox.map(({ text }) => text)
    expect(texts.filter((text) => text === 'Hello')).toHaveLength(1)
    expect(texts.at(-1)).toBe('Other')
    const { platform_delivery_stats: stats } = await client.messages.view(id)
    expect(stats?.['sms']).toMatchObject({ successful: 0, suppressed: 1 })
  })

  it('unsubscribes from the app, where that is how it is set', async () => {
    const { client, world } = await openStage({ app: { senders, syncOptOut: true } })
    await client.messages.send({ ...hello, sms_from: first })
    world.phone(number).reply('STOP')
    const result = await client.messages.send({ ...hello, sms_from: second })
    expect(result).toMatchObject({ id: '', reason: 'noSubscribers' })
  })

  it('is the person’s to lift: enabling does not, START does', async () => {
    const stage = await openStage({ app: { syncOptOut: true } })
    const { client, world } = stage
    addPeople(stage)
    const phone = world.phone(number)
    await client.messages.send(hello)
    phone.reply('STOP')
    await client.subscriptions.updateByToken('SMS', number, { enabled: true })
    expect((await client.messages.send(hello)).id).toBe('')
    expect(phone.reply('START').effect).toBe('opted-in')
    expect((await client.messages.send(hello)).id).not.toBe('')
  })
})
