import { describe, expect, it } from 'vitest'
import {
  ConfigurationError,
  HttpError,
  InvalidInputError,
  NetworkError,
  OutcomeUnknownError,
} from '@textwire/core'
import { createScriptedTransport } from '@textwire/core/testing'
import { connectOneSignal } from '../connection.ts'
import { createMessages } from '../resources/messages.ts'
import { createSegments } from '../resources/segments.ts'
import { API_KEY, APP_ID, clientOver, failureOf, lost } from '../testing/client-kit.ts'
import { isOneSignalError } from './is-onesignal-error.ts'

const problems = {
  status: 400,
  json: {
    errors: [
      'Message Notifications must have English language content',
      { code: 'request-1', title: 'Invalid UUID', meta: { onesignal_id: 'x' } },
      'Something that nobody has seen yet',
    ],
  },
}

const viaClient = () => failureOf(clientOver([problems]).client.messages.view('m'))

const viaConnection = () => {
  const transport = createScriptedTransport([problems])
  const connection = connectOneSignal({ appId: APP_ID, apiKey: API_KEY, transport })
  return failureOf(createMessages(connection).view('m'))
}

describe.each([
  ['a client', viaClient],
  ['a bare connection', viaConnection],
])('an error of %s', (_which, fail) => {
  it('is known by each of its problems, by words or code', async () => {
    const error = await fail()
    expect(error).toBeInstanceOf(HttpError)
    expect(isOneSignalError(error, 'noEnglishContent')).toBe(true)
    expect(isOneSignalError(error, 'invalidUuid')).toBe(true)
  })

  it('is known as nothing else', async () => {
    const error = await fail()
    expect(isOneSignalError(error, 'segmentNotFound')).toBe(false)
    expect(isOneSignalError(error, 'tooManyRequests')).toBe(false)
  })
})

describe('a page instead of an answer', () => {
  it('is known on a client by the words in it', async () => {
    const text = '<html>Service temporarily unavailable</html>'
    const { client } = clientOver([{ status: 503, text }], { maxAttempts: 1 })
    const error = await failureOf(client.messages.view('m'))
    expect(isOneSignalError(error, 'serviceUnavailable')).toBe(true)
  })
})

describe('what is no refusal of OneSignal', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Segment name is already taken.'],
    ['an error of somebody else', new Error('Segment name is already taken.')],
    [
      'an object that looks like one',
      { status: 400, code: 'segmentNameTaken', problems: [{ title: 'already taken' }] },
    ],
    ['a mistake in a setting', new ConfigurationError('already taken', { setting: 'apiKey' })],
    [
      'an input that was refused here',
      new InvalidInputError('x', [{ path: 'name', message: 'already taken' }]),
    ],
  ])('%s is not taken for one', (_what, error) => {
    expect(isOneSignalError(error, 'segmentNameTaken')).toBe(false)
  })

  it('an answer that was lost is not taken for one', async () => {
    const { client } = clientOver([lost()], { maxAttempts: 1 })
    const error = await failureOf(client.messages.view('m'))
    expect(error).toBeInstanceOf(NetworkError)
    expect(isOneSignalError(error, 'serviceUnavailable')).toBe(false)
  })

  it('nor is one that leaves open what happened, though its cause is', async () => {
    const json = { errors: ['Service temporarily unavailable'] }
    const transport = createScriptedTransport([{ status: 503, json }])
    const connection = connectOneSignal({ appId: APP_ID, apiKey: API_KEY, transport })
    const filters = [{ field: 'country', relation: 'exists' }] as const
    const error = await failureOf(createSegments(connection).create({ name: 'a', filters }))
    expect(error).toBeInstanceOf(OutcomeUnknownError)
    expect(isOneSignalError(error, 'serviceUnavailable')).toBe(false)
    const { cause } = error as OutcomeUnknownError
    expect(isOneSignalError(cause, 'serviceUnavailable')).toBe(true)
  })
})
