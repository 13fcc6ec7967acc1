import { describe, expect } from 'vitest'
import { documents } from '../support/documents.ts'
import { ada, addPeople, email, UNKNOWN } from '../support/onesignal-people.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { invalidUuid, missing } from '../support/refusals.ts'
import { statuses } from '../support/statuses.ts'

describe('subscriptions.unsubscribeWithToken', () => {
  const news = {
    include_aliases: { external_id: [ada.external_id] },
    target_channel: 'email',
    email_subject: 'News',
    email_body: '<p>News</p>',
  } as const

  for (const status of [202, 200] as const) {
    const options = statuses({ unsubscribeWithToken: status })
    documents('unsubscribeWithToken', status, 'takes no key', options, async (stage) => {
      addPeople(stage)
      const { id } = await stage.client.messages.send(news)
      const token = stage.app.unsubscribeToken(id, email)
      const keyless = stage.clientWith({ apiKey: 'os_v2_app_another_key' })
      const { success } = await keyless.subscriptions.unsubscribeWithToken(id, token)
      expect(success).toBe('true')
      expect(stage.requestsOf('unsubscribeWithToken')[0]?.headers['authorization']).toBeUndefined()
      await expect(stage.client.messages.send(news)).resolves.toMatchObject({
        id: '',
        reason: 'noSubscribers',
      })
    })
  }

  documents('unsubscribeWithToken', 400, 'a message id that is no UUID', async ({ client }) => {
    const call = client.subscriptions.unsubscribeWithToken('17', 'token')
    expect(await refusalOf(call)).toMatchObject({ ...invalidUuid, code: 'invalidUuid' })
  })

  documents('unsubscribeWithToken', 403, 'a token of nobody', async (stage) => {
    addPeople(stage)
    const { id } = await stage.client.messages.send(news)
    const error = await refusalOf(stage.client.subscriptions.unsubscribeWithToken(id, 'a-guess'))
    expect(error).toMatchObject({ name: 'AuthError', title: 'Invalid token' })
    expect(JSON.stringify(error)).not.toContain('a-guess')
  })

  documents('unsubscribeWithToken', 404, 'a message that is not there', async ({ client }) => {
    const call = client.subscriptions.unsubscribeWithToken(UNKNOWN, 'token')
    expect(await refusalOf(call)).toMatchObject(missing)
  })
})
