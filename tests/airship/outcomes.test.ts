import { describe, expect, it } from 'vitest'
import type { Fault } from '@textwire/mock-server'
import { consent, number, pair, textTo } from '../support/airship-people.ts'
import { openStage } from '../support/airship-stage.ts'
import { doors } from '../support/doors.ts'
import { refusalOf } from '../support/refusal-of.ts'

const unknown = { name: 'OutcomeUnknownError', outcome: 'unknown' }
const operation = 'airship.sendPush'

/** What can happen to a push, what the caller is told, and how many texts there are. */
const troubles: [what: string, fault: Fault, expected: object, texts: number][] = [
  ['the connection dies after it was read', { reset: 'after' }, unknown, 1],
  ['the connection dies before it took effect', { reset: 'before' }, unknown, 0],
  ['the connection is closed in good order', { close: 'after' }, unknown, 1],
  ['a 503 with a page', { status: 503, body: { html: '<h1>Down</h1>' } }, unknown, 0],
  ['a 503 with a time to wait', { status: 503, retryAfter: 1 }, unknown, 0],
  ['a 500 though it went out', { status: 500, effect: 'happens' }, unknown, 1],
  ['an answer that is cut off', { kind: 'truncated-json' }, { outcome: 'unknown' }, 1],
  ['a success without ok', { status: 202, body: { json: {} } }, { outcome: 'unknown' }, 0],
  ['a success of a proxy', { status: 200, body: { html: '<p>Hi</p>' } }, { outcome: 'unknown' }, 0],
  ['a redirect', { status: 301, headers: { location: '/api/push/' } }, { status: 301 }, 0],
  ['a 400', { status: 400 }, { name: 'InvalidRequestError', outcome: 'not-sent' }, 0],
  ['a 413', { status: 413 }, { name: 'InvalidRequestError', outcome: 'not-sent' }, 0],
]

describe.each(doors)('a push %s', (_, open) => {
  it.each(troubles)('is sent once and no more: %s', async (_what, fault, expected, texts) => {
    const stage = await openStage({ open })
    const { client, project, world } = stage
    project.channel({ phone: number })
    world.fault({ ...fault, operation })
    const error = await refusalOf(client.push.send(textTo('Hello')))
    await stage.close()
    expect(error).toMatchObject({ ...expected, operation })
    expect(stage.requestsOf('sendPush')).toHaveLength(1)
    expect(world.phone(number).inbox).toHaveLength(texts)
  })

  it.each([
    ['a 429', { status: 429, retryAfter: 1 }],
    ['a 429 without a time', { status: 429 }],
  ])('is sent again after %s, which did nothing', async (_what, fault) => {
    const stage = await openStage({ open })
    const { client, project, world } = stage
    project.channel({ phone: number })
    world.fault({ ...fault, operation })
    const { attempts } = await client.push.send(textTo('Hello')).withResponse()
    await stage.close()
    expect(attempts.map(({ status }) => status)).toEqual([429, 202])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it.each([
    ['the connection dies', { reset: 'after' }],
    ['a 503 with a page', { status: 503, body: { html: '<h1>Down</h1>' } }],
    ['a 500', { status: 500 }],
    ['an answer that is cut off', { kind: 'fin-mid-body' }],
  ] as const)('is not what a safe call is, which is repeated: %s', async (_what, fault) => {
    const stage = await openStage({ open })
    stage.world.fault({ ...fault, operation: 'airship.registerSmsChannel' })
    const call = stage.client.sms.register({ ...pair, ...consent })
    expect(await call).toMatchObject({ status: 'opted-in' })
    await stage.close()
    expect(stage.requestsOf('registerSmsChannel')).toHaveLength(2)
    expect(stage.world.phone(number).inbox).toEqual([])
  })
})
