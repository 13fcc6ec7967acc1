import { describe, expect, it } from 'vitest'
import { readOneSignalError } from './read-onesignal-error.ts'

const shapes: [shape: string, json: unknown, message: string | undefined, code?: string][] = [
  [
    'a list of texts',
    { errors: ['API rate limit exceeded', 'wait'] },
    'API rate limit exceeded wait',
  ],
  [
    'a list of codes and titles',
    { errors: [{ code: 'subscription-0', title: 'Subscription not found', meta: {} }] },
    'Subscription not found',
    'subscription-0',
  ],
  ['one text', { errors: 'no such app' }, 'no such app'],
  ['a map of lists', { errors: { invalid_aliases: ['a', 'b'] } }, 'invalid_aliases: a b'],
  [
    'a map of maps',
    { errors: { invalid_aliases: { external_id: ['a'] } } },
    'invalid_aliases: external_id: a',
  ],
  ['error', { error: 'bad' }, 'bad'],
  ['message', { message: 'bad' }, 'bad'],
  ['success: false alone', { success: false }, 'no reason given'],
  ['nothing known', { oops: 1 }, undefined],
  ['no JSON', undefined, undefined],
  ['a bare text', 'oops', undefined],
]

describe('readOneSignalError', () => {
  it.each(shapes)('reads %s', (_, json, message, code) => {
    const said = readOneSignalError({ status: 400, headers: {}, json, text: '' })
    expect(said.message).toBe(message)
    expect(said.code).toBe(code)
  })
})
