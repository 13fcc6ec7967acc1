import { describe, expect } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { number, pair } from '../support/airship-people.ts'
import type { StageOptions } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const options: StageOptions = {
  project: {
    senders: ['12345', '54321'],
    keywords: [
      { keyword: 'hours', reply: 'We are open from 9 to 5.', senders: ['12345'] },
      { keyword: 'balance', webhook: true },
    ],
  },
}
const { msisdn } = pair

describe('sms.triggerKeyword', () => {
  documents(
    'triggerSmsKeywordInteraction',
    200,
    'as if the person had texted',
    options,
    async (stage) => {
      const { client, world, project } = stage
      const body = { keyword: 'hours', sender_ids: ['12345'] }
      expect(await client.sms.triggerKeyword(msisdn, body)).toMatchObject({ ok: true })
      expect(world.phone(number).inbox).toMatchObject([{ text: 'We are open from 9 to 5.' }])
      expect(project.inbound).toMatchObject([{ msisdn, text: 'hours', keyword: 'hours' }])
    },
  )

  documents('triggerSmsKeywordInteraction', 200, 'at several senders', options, async (stage) => {
    const sender_ids = ['US:12345', '54321']
    await stage.client.sms.triggerKeyword(msisdn, { keyword: 'balance', sender_ids })
    expect(stage.project.inbound.map(({ sender }) => sender)).toEqual(['12345', '54321'])
  })

  documents(
    'triggerSmsKeywordInteraction',
    200,
    'at a time in the past',
    options,
    async (stage) => {
      const timestamp = new Date('2026-05-31T09:00:00.750Z')
      const body = { keyword: 'balance', sender_ids: ['12345'], timestamp }
      await stage.client.sms.triggerKeyword(msisdn, body)
      const [request] = stage.requestsOf('triggerSmsKeywordInteraction')
      expect(request?.body).toMatchObject({ timestamp: '2026-05-31T09:00:00' })
    },
  )

  documents('triggerSmsKeywordInteraction', 200, 'a word that opts out', options, async (stage) => {
    stage.project.channel({ phone: number })
    await stage.client.sms.triggerKeyword(msisdn, { keyword: 'stop', sender_ids: ['12345'] })
    expect(stage.project.channels).toMatchObject([{ consent: 'opted-out' }])
  })

  const clients = [
    ['an app secret', { appSecret: 'mock-app-secret-000000' }],
    ['a token', { token: 'mock-bearer-token' }],
  ] as const
  for (const [what, credentials] of clients) {
    documents('triggerSmsKeywordInteraction', 200, `with ${what}`, options, async (stage) => {
      const body = { keyword: 'hours', sender_ids: ['12345'] }
      await stage.clientWith(credentials).sms.triggerKeyword(msisdn, body)
      expect(stage.world.phone(number).inbox).toHaveLength(1)
    })
  }

  documents(
    'triggerSmsKeywordInteraction',
    400,
    'a sender without the keyword',
    options,
    async (stage) => {
      const body = { keyword: 'hours', sender_ids: ['54321'] }
      expect(await refusalOf(stage.client.sms.triggerKeyword(msisdn, body))).toMatchObject({
        name: 'InvalidRequestError',
        code: '400',
        title: "The following sender(s) are not configured for the 'hours' keyword: ['54321']",
      })
      expect(stage.project.inbound).toEqual([])
    },
  )

  const refusals = [
    ['a keyword of two words', { keyword: 'opening hours', sender_ids: ['12345'] }],
    ['no sender', { keyword: 'hours', sender_ids: [] }],
    ['a sender that is none', { keyword: 'hours', sender_ids: ['USA:1'] }],
  ]
  for (const [what, body] of refusals as [string, { keyword: string; sender_ids: string[] }][]) {
    documents('triggerSmsKeywordInteraction', 400, what, options, async ({ client }) => {
      expect(await refusalOf(client.sms.triggerKeyword(msisdn, body))).toMatchObject({
        name: 'InvalidRequestError',
        outcome: 'not-sent',
        code: '40000',
      })
    })
  }
})
