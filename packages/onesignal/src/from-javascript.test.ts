import { describe, expect, it } from 'vitest'
import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { checkInput } from './contract/check-input.ts'
import { createOneSignal } from './onesignal.ts'
import type { OneSignal } from './onesignal.ts'
import { clientOver, failureOf, unchecked } from './testing/client-kit.ts'

type Use = (client: OneSignal) => PromiseLike<unknown>

/** Reads the first page of a list. */
const first = (list: AsyncIterable<unknown>) => list[Symbol.asyncIterator]().next()

const refused: [what: string, use: Use, problem: string][] = [
  [
    'a body that is text',
    ({ users }) => users.create(unchecked('Your code is 481516')),
    'body: must be an object; got a string',
  ],
  [
    'a body that is null',
    ({ exports }) => exports.subscriptions(unchecked(null)),
    'body: must be an object; got null',
  ],
  [
    'a body that is a list',
    ({ segments }) => segments.update('s', unchecked([])),
    'body: must be an object; got a list',
  ],
  [
    'a query that is text',
    ({ messages }) => messages.outcomes(unchecked('clicks')),
    'query: must be an object; got a string',
  ],
  [
    'events that are null',
    ({ customEvents }) => customEvents.create(unchecked(null)),
    'events: must be a list',
  ],
  [
    'events that are one event',
    ({ customEvents }) => customEvents.create(unchecked({ name: 'seen' })),
    'events: must be a list',
  ],
  [
    'an event that is text',
    ({ customEvents }) => customEvents.create(unchecked([{ name: 'seen' }, 'seen'])),
    'events.1: must be an object',
  ],
  [
    'an operation that does not exist',
    (client) => client.call(unchecked<'listApps'>('nope'), unchecked({})),
    'name: is no operation of the table, such as "sendMessage"; got "nope"',
  ],
  [
    'an operation that every object has',
    (client) => client.call(unchecked<'listApps'>('toString'), unchecked({})),
    'name: is no operation of the table, such as "sendMessage"; got "toString"',
  ],
  [
    'a call without an input',
    (client) => client.call('listApps', unchecked(undefined)),
    'input: must be an object; got undefined',
  ],
  [
    'a list by text',
    ({ segments }) => first(segments.list(unchecked('all'))),
    'query: must be an object; got a string',
  ],
  ...[
    ['messages', ({ messages }: OneSignal, query: never) => messages.list(query)] as const,
    ['segments', ({ segments }: OneSignal, query: never) => segments.list(query)] as const,
    ['templates', ({ templates }: OneSignal, query: never) => templates.list(query)] as const,
  ].flatMap(([name, list]): typeof refused => [
    [
      `an offset of ${name} that is text`,
      (client) => first(list(client, unchecked({ offset: '50' }))),
      'offset: must be a whole number, 0 or more; got a text',
    ],
    [
      `an offset of ${name} before the first`,
      (client) => first(list(client, unchecked({ offset: -1 }))),
      'offset: must be a whole number, 0 or more; got -1',
    ],
  ]),
  [
    'a time that is null, as after the last page',
    ({ messages }) => first(messages.list(unchecked({ time_offset: null }))),
    'time_offset: must be a text that is not empty, or a number; got null',
  ],
  [
    'an offset and a time',
    ({ messages }) => first(messages.list(unchecked({ offset: 0, time_offset: 'MTc2Mg==' }))),
    'time_offset: excludes offset; messages are paged by one of the two',
  ],
]

describe('what only JavaScript lets through', () => {
  it.each(refused)('%s is refused, and nothing is sent', async (_what, use, problem) => {
    const { client, transport } = clientOver()
    const error = await failureOf(use(client))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toHaveProperty('message', expect.stringMatching(/ was not sent\. [^;]/))
    const problems = (error as InvalidInputError).problems.map(
      (one) => `${one.path}: ${one.message}`,
    )
    expect(problems).toEqual([problem])
    expect(transport.requests).toEqual([])
  })

  const absent: [what: string, use: Use][] = [
    ['a query of messages', ({ messages }) => first(messages.list(unchecked(null)))],
    ['a query of segments', ({ segments }) => first(segments.list(unchecked(null)))],
    ['a query of templates', ({ templates }) => first(templates.list(unchecked(null)))],
    ['options', ({ messages }) => messages.view('m', {}, unchecked(null))],
    ['options of a list', ({ segments }) => first(segments.list({}, unchecked(null)))],
    ['options of events', ({ customEvents }) => customEvents.create([], unchecked(null))],
    [
      'options of waiting',
      ({ users }) => users.waitUntilVisible({ external_id: 'user-17' }, unchecked(null)),
    ],
  ]

  it.each(absent)('%s that are null count as none', async (_what, use) => {
    const { client, transport } = clientOver([{ json: {} }])
    await use(client)
    expect(transport.requests).toHaveLength(1)
  })

  it.each([[null], ['os_v2_app_x'], [5]])('a client cannot be made of %j', (options) => {
    const create = () => createOneSignal(unchecked(options))
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow('options must be an object.')
  })

  it('is left to `validate` where there is one, and not said twice', async () => {
    const { client, transport } = clientOver([], { validate: checkInput })
    const message = { include_phone_numbers: ['+15035556789'], contents: 'Your code is 481516' }
    const error = await failureOf(client.messages.send(unchecked(message)))
    expect(error).toHaveProperty(
      'message',
      'onesignal.sendMessage was not sent. contents: expected an object, got text of 19 characters',
    )
    expect(transport.requests).toEqual([])
  })
})
