import { describe, expect, it } from 'vitest'
import { clientOver } from './testing/client-kit.ts'

const channel_id = '308303cf-9c10-4d71-9bc2-d9f3a671ed0c'
const push_id = '4a1d3a0e-91c5-4a0b-9f0c-6f4d6f7b2c58'
const both = { attributes: { ok: true }, tags: { ok: true } }

type Status = 'opted-in' | 'pending'

const shapes: [what: string, answer: object, withConsent: Status, without: Status][] = [
  ['nothing but ok', { ok: true }, 'opted-in', 'pending'],
  ['a channel', { ok: true, channel_id, operation_id: 'o', ...both }, 'opted-in', 'pending'],
  ['a status alone', { ok: true, status: 'pending' }, 'pending', 'pending'],
  ['the whole of it', { ok: true, channel_id, push_id, status: 'pending' }, 'pending', 'pending'],
  ['the push that asked', { ok: true, channel_id, push_id }, 'pending', 'pending'],
  ['a push that is null', { ok: true, channel_id, push_id: null }, 'opted-in', 'pending'],
  ['a channel that is not opted in', { ok: true, channel_id, opt_in: false }, 'pending', 'pending'],
  ['a channel that is', { ok: true, channel_id, opt_in: true }, 'opted-in', 'opted-in'],
]

const cases = [200, 201, 202].flatMap((http) =>
  shapes.map(([what, answer, withConsent, without]) => ({
    http,
    what,
    answer,
    withConsent,
    without,
  })),
)

const pair = { msisdn: '15035556789', sender: '12345' }

async function register(http: number, json: object, consent: { opted_in?: string }) {
  const { client } = clientOver([{ status: http, json }])
  return client.sms.register({ ...pair, ...consent })
}

describe('what registering came to', () => {
  it.each(cases)(
    'is $withConsent with consent, $without without it, for a $http with $what',
    async ({ http, answer, withConsent, without }) => {
      const consent = { opted_in: '2026-11-20T11:58:59Z' }
      expect(await register(http, answer, consent)).toEqual({
        ...answer,
        status: withConsent,
        warnings: [],
      })
      expect(await register(http, answer, {})).toHaveProperty('status', without)
    },
  )

  it.each(['PENDING', 'pending_opt_in'])(
    'takes no status that is not known (%s) for consent',
    async (status) => {
      const consent = { opted_in: '2026-11-20T11:58:59Z' }
      expect(await register(200, { ok: true, status }, consent)).toHaveProperty('status', 'pending')
    },
  )

  it.each([
    [{ tags: { ok: false } }, ['The tags were not set.']],
    [{ attributes: { ok: false } }, ['The attributes were not set.']],
    [
      { tags: { ok: false }, attributes: { ok: false } },
      ['The tags were not set.', 'The attributes were not set.'],
    ],
    [both, []],
    [
      { tags: { ok: false, warning: 'no such group' } },
      ['The tags were not set.', 'no such group'],
    ],
    [{ warnings: ['a'], tag_warnings: 'b' }, ['a', 'b']],
  ])('says what of %j did not work', async (parts, warnings) => {
    expect(await register(201, { ok: true, ...parts }, {})).toHaveProperty('warnings', warnings)
  })
})
