import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { isMessageSent } from './is-message-sent.ts'
import { clientOver } from './testing/client-kit.ts'

const text = { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }
const id = '1b8f0a9c-6f0d-4c7b-8a39-7a2f2a1f3c55'

const resultOf = (answer: ScriptedAnswer) => clientOver([answer]).client.messages.send(text)

describe('a message that was sent', () => {
  it.each([
    ['numbers', { invalid_phone_numbers: ['+15035550100'] }],
    ['aliases', { invalid_aliases: { external_id: ['user-17', 'user-17'] } }],
    ['subscriptions', { invalid_player_ids: ['a'] }],
  ])('has the %s that were passed over', async (_what, errors) => {
    const json = { id, external_id: 'k', errors }
    expect(await resultOf({ json })).toEqual({ ...json, replayed: false })
  })

  it.each([
    ['an object', { invalid_external_user_ids: 'user-17 has no number' }],
    ['a list', ['The first number has no country']],
  ])('has its warnings when they come as %s', async (_form, warnings) => {
    expect(await resultOf({ json: { id, warnings } })).toEqual({ id, warnings, replayed: false })
  })

  it.each([
    ['true', true],
    ['false', false],
    ['1', false],
    [undefined, false],
  ])('is a replay when the header Idempotent-Replayed is %s: %s', async (value, replayed) => {
    const headers = value === undefined ? {} : { 'idempotent-replayed': value }
    expect(await resultOf({ json: { id }, headers })).toEqual({ id, replayed })
  })
})

const unsent: [why: string, json: Record<string, unknown>, reason: string | undefined][] = [
  [
    'nobody was subscribed',
    { id: '', errors: ['All included players are not subscribed'] },
    'noSubscribers',
  ],
  ['the id is absent', { errors: ['All included players are not subscribed'] }, 'noSubscribers'],
  ['the id is null', { id: null, errors: ['All included … not subscribed'] }, 'noSubscribers'],
  [
    'all recipients are listed',
    { id: '', errors: { invalid_phone_numbers: ['+15035550100'] } },
    'noSubscribers',
  ],
  [
    'it is too far ahead',
    { id: '', errors: ['Notifications may not be scheduled so far in the future'] },
    'scheduledTooFar',
  ],
  ['the words are new', { id: '', errors: ['Something new'] }, undefined],
  ['there are no words', { id: '', errors: {} }, undefined],
  ['there is no word of it but that', { id: '' }, undefined],
]

describe('a message that was not sent', () => {
  it.each(unsent)('because %s', async (_why, json, reason) => {
    const result = await resultOf({ json })
    expect(result).toEqual({ errors: [], ...json, id: '', reason, replayed: false })
    expect(isMessageSent(result)).toBe(false)
  })

  it('can be a replay too, and have warnings', async () => {
    const json = { id: '', errors: ['x'], warnings: ['y'] }
    const result = await resultOf({ json, headers: { 'idempotent-replayed': 'true' } })
    expect(result).toMatchObject({ id: '', warnings: ['y'], replayed: true })
  })
})
