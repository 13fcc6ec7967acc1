import { describe, expect } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { media, number, pair, UNKNOWN } from '../support/airship-people.ts'
import type { Stage, StageOptions } from '../support/airship-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const options: StageOptions = { project: { keywords: [{ keyword: 'balance', webhook: true }] } }
const missing = {
  name: 'NotFoundError',
  status: 404,
  outcome: 'not-sent',
  // The answer has no `error_code`.
  code: 'http404',
  title: 'The mobile_originated_id could not be found',
  requestId: expect.any(String),
}

/** The person asks, without being opted in; what a response has to name. */
function ask({ world, project }: Stage) {
  world.phone(number).reply('balance', { to: pair.sender })
  return { mobile_originated_id: project.inbound.at(-1)?.mobileOriginatedId ?? '' }
}

describe('sms.respond', () => {
  documents(
    'createCustomSmsResponse',
    200,
    'a text to who has not opted in',
    options,
    async (stage) => {
      const result = await stage.bearer.sms.respond({ ...ask(stage), sms: { alert: '12 points' } })
      const [message] = stage.world.phone(number).inbox
      expect(message).toMatchObject({ text: '12 points', from: '12345' })
      expect(result).toEqual({
        ok: true,
        operation_id: expect.any(String),
        push_id: message?.messageId,
      })
    },
  )

  documents('createCustomSmsResponse', 200, 'a short link', options, async (stage) => {
    const alert = 'See https://example.com/points soon'
    await stage.bearer.sms.respond({ ...ask(stage), sms: { alert, shorten_links: true } })
    const [, link = ''] = stage.world.phone(number).inbox[0]?.text.split(' ') ?? []
    expect(link).toHaveLength(25)
    expect(stage.world.phone(number).open(link).url).toBe('https://example.com/points')
  })

  documents('createCustomSmsResponse', 200, 'an MMS', options, async (stage) => {
    const slides = [{ text: 'Today', media }] as const
    const mms = { fallback_text: 'The menu', subject: 'Menu', slides }
    await stage.bearer.sms.respond({ ...ask(stage), mms })
    expect(stage.world.phone(number).inbox).toMatchObject([
      { text: 'Today', subject: 'Menu', media: [{ url: media.url }] },
    ])
  })

  documents(
    'createCustomSmsResponse',
    200,
    'to the last moment of ten minutes',
    options,
    async (stage) => {
      const id = ask(stage)
      await stage.world.clock.advance('10m')
      expect(await stage.bearer.sms.respond({ ...id, sms: { alert: 'Hi' } })).toMatchObject({
        ok: true,
      })
    },
  )

  documents('createCustomSmsResponse', 400, 'a key that is not allowed', options, async (stage) => {
    // An SMS push may expire, a response may not.
    const sms = { alert: '12 points', expiry: 60 }
    const error = await refusalOf(stage.bearer.sms.respond({ ...ask(stage), sms }))
    expect(error).toMatchObject({
      name: 'InvalidRequestError',
      code: '40000',
      meta: { path: 'sms.expiry' },
    })
    expect(stage.world.phone(number).inbox).toEqual([])
  })

  documents(
    'createCustomSmsResponse',
    400,
    'an SMS and an MMS, which does not compile',
    options,
    async (stage) => {
      const mms = { fallback_text: 'Menu', slides: [{ media }] }
      // What a program in JavaScript can send.
      const body = { ...ask(stage), sms: { alert: 'Hi' }, mms } as unknown as {
        mobile_originated_id: string
        sms: { alert: string }
      }
      expect(await refusalOf(stage.bearer.sms.respond(body))).toMatchObject({ code: '40000' })
    },
  )

  documents(
    'createCustomSmsResponse',
    404,
    'an id that nobody has seen',
    options,
    async (stage) => {
      const body = { mobile_originated_id: UNKNOWN, sms: { alert: 'Hi' } }
      expect(await refusalOf(stage.bearer.sms.respond(body))).toMatchObject(missing)
    },
  )

  documents(
    'createCustomSmsResponse',
    404,
    'an id that is older than ten minutes',
    options,
    async (stage) => {
      const id = ask(stage)
      await stage.world.clock.advance('10m')
      await stage.world.clock.advance(1)
      const call = stage.bearer.sms.respond({ ...id, sms: { alert: 'Too late' } })
      expect(await refusalOf(call)).toMatchObject(missing)
      expect(stage.world.phone(number).inbox).toEqual([])
    },
  )

  const audience = { token: 'audience-token', role: 'audience' } as const
  documents(
    'createCustomSmsResponse',
    401,
    'a token whose role does not reach',
    {
      project: { ...options.project, tokens: [audience] },
    },
    async (stage) => {
      const client = stage.clientWith({ token: audience.token })
      const call = client.sms.respond({ ...ask(stage), sms: { alert: 'Hi' } })
      expect(await refusalOf(call)).toMatchObject({ name: 'AuthError', status: 401 })
    },
  )
})
