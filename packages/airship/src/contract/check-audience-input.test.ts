import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const channel = 'a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c'
const sms_id = { sender: '12345', msisdn: '15035550100' }
const add = { interests: ['chairs'] }
const first = { action: 'set', key: 'first_name', value: 'Ada' }
const moment = 'a time in UTC to the second such as 2026-11-20T11:58:59'

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)

const problems = (operation: string, body: unknown, path?: unknown) =>
  checkInput(operation, { body, path }).map((one) => `${one.path}: ${one.message}`)

const tags = (change: object) => problems('modifyChannelTags', { audience: { channel }, ...change })

describe('tags of channels', () => {
  test.each<[string, object, string[]]>([
    ['that are added', { add }, []],
    ['that are added and removed', { add, remove: { state: [] } }, []],
    ['that are set', { set: add }, []],
    ['of a thousand channels', { audience: { channel: times(1000, channel) }, add }, []],
    [
      'of more',
      { audience: { channel: times(1001, channel) }, add },
      ['audience.channel: expected at most 1000 entries, got a list of 1001'],
    ],
    [
      'of no channel',
      { audience: { channel: [] }, add },
      ['audience.channel: expected at least 1 entries, got a list of 0'],
    ],
    [
      'of channels of another platform',
      { audience: { ios_channel: [channel] }, add },
      [
        'audience.channel: is missing; expected text or a list',
        'audience.ios_channel: is not a field that is allowed here',
      ],
    ],
    ['without a change', {}, [': has nothing to change; expected add, remove or set']],
    ['that are set and added', { set: add, add }, ['set: excludes add; it stands alone']],
    [
      'that are set and removed',
      { set: add, remove: add },
      ['set: excludes remove; it stands alone'],
    ],
    [
      'of a reserved group',
      { remove: { ua_opt_in: ['true'] } },
      ['remove.ua_opt_in: begins with ua_, which is reserved for Airship'],
    ],
    [
      'too many of a group',
      { add: { a: times(101, 't') } },
      ['add.a: expected at most 100 entries, got a list of 101'],
    ],
  ])('%s', (_title, change, expected) => {
    expect(tags(change)).toEqual(expected)
  })
})

const attributes = (list: unknown, audience: unknown = { sms_id }) =>
  problems('modifyChannelAttributes', { audience, attributes: list })

describe('attributes of channels', () => {
  test.each<[string, unknown, string[]]>([
    [
      'text, a number and JSON',
      [first, { ...first, value: 3 }, { ...first, value: { a: [1] } }],
      [],
    ],
    ['at a moment', [{ ...first, timestamp: '2026-11-20 11:58:59' }], []],
    ['that are removed', [{ action: 'remove', key: 'first_name' }], []],
    ['none', [], ['attributes: expected at least 1 entries, got a list of 0']],
    [
      'without a value',
      [{ action: 'set', key: 'a' }],
      ['attributes.0.value: is missing; expected text or a number or an object'],
    ],
    [
      'that are removed with a value',
      [{ ...first, action: 'remove' }],
      ['attributes.0.value: is not a field that is allowed here beside action, key'],
    ],
    [
      'with a long key',
      [{ ...first, key: 'k'.repeat(65) }],
      ['attributes.0.key: expected at most 64 characters, got text of 65 characters'],
    ],
    [
      'that are neither set nor removed',
      [{ ...first, action: 'add' }],
      ['attributes.0.action: expected "set", got "add"'],
    ],
    [
      'with a value that is a truth value, which is not shown',
      [{ ...first, value: true }],
      ['attributes.0.value: expected text or a number or an object, got true'],
    ],
    [
      'with an offset',
      [{ ...first, timestamp: '2026-11-20T11:58:59+01:00' }],
      [`attributes.0.timestamp: expected ${moment}, got "2026-11-20T11:58:59+01:00"`],
    ],
    [
      'on a day that does not exist',
      [first, { ...first, timestamp: '2026-02-30T11:58:59' }],
      ['attributes.1.timestamp: is a day that does not exist, "2026-02-30T11:58:59"'],
    ],
  ])('%s', (_title, list, expected) => {
    expect(attributes(list)).toEqual(expected)
  })

  test.each<[string, unknown, string[]]>([
    ['a channel', { channel }, []],
    ['a hundred channels', { channel: times(100, channel) }, []],
    [
      'more',
      { channel: times(101, channel) },
      ['audience.channel: expected at most 100 entries, got a list of 101'],
    ],
    [
      'a channel and a number',
      { channel, sms_id },
      ['audience.sms_id: is not a field that is allowed here beside channel'],
    ],
    [
      'a number with a plus',
      { sms_id: { ...sms_id, msisdn: '+15035550100' } },
      [
        'audience.sms_id.msisdn: expected digits alone, country code first, no zero in front, such as 15035550100, got "+15…00"',
      ],
    ],
  ])('of %s', (_title, audience, expected) => {
    expect(attributes([first], audience)).toEqual(expected)
  })
})

const lists = (...subscription_lists: unknown[]) =>
  problems('modifyChannelSubscriptionLists', { audience: { channel }, subscription_lists })

describe('subscription lists of channels', () => {
  test.each<[string, unknown[], string[]]>([
    ['one', [{ action: 'subscribe', list_id: 'news', timestamp: '2026-11-20T11:58:59Z' }], []],
    ['none', [], ['subscription_lists: expected at least 1 entries, got a list of 0']],
    [
      'with a long id',
      [{ action: 'subscribe', list_id: 'l'.repeat(33) }],
      [
        'subscription_lists.0.list_id: expected at most 32 characters, got "lllllllllllllllllllllllllllllllll"',
      ],
    ],
    [
      'with a blank in the id',
      [{ action: 'subscribe', list_id: 'good news' }],
      [
        'subscription_lists.0.list_id: expected letters, digits, underscores and hyphens, got text of 9 characters',
      ],
    ],
    [
      'on a day that does not exist',
      [{ action: 'unsubscribe', list_id: 'news', timestamp: '2026-04-31T00:00:00' }],
      ['subscription_lists.0.timestamp: is a day that does not exist, "2026-04-31T00:00:00"'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(lists(...body)).toEqual(expected)
  })
})

const path = { named_user_id: 'user-17' }
const id = 'expected an id without a blank at either end'

describe('a named user', () => {
  test.each<[string, string, unknown, unknown, string[]]>([
    [
      'is given a channel',
      'associateNamedUser',
      { named_user_id: 'Ada L.', channel_id: channel, device_type: 'sms' },
      {},
      [],
    ],
    [
      'has no blank at the end',
      'associateNamedUser',
      { named_user_id: 'user ', channel_id: channel },
      {},
      [`named_user_id: ${id}, got text of 5 characters`],
    ],
    [
      'has no long id',
      'disassociateNamedUser',
      { named_user_id: 'u'.repeat(129), channel_id: channel },
      {},
      ['named_user_id: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'is not associated by an email address',
      'associateNamedUser',
      { named_user_id: 'user-17', email_address: 'ada@example.com' },
      {},
      [
        'channel_id: is missing; expected text',
        'email_address: is not a field that is allowed here beside named_user_id',
      ],
    ],
    [
      'is updated with nothing',
      'updateNamedUser',
      {},
      path,
      [': has nothing to change; expected associate, disassociate, tags or attributes'],
    ],
    [
      'is updated with tags that are set and added',
      'updateNamedUser',
      { tags: { set: add, add } },
      path,
      ['tags.set: excludes add; it stands alone'],
    ],
    [
      'is updated with an attribute on a day that does not exist',
      'updateNamedUser',
      { attributes: [{ ...first, timestamp: '2026-02-30T00:00:00' }] },
      path,
      ['attributes.0.timestamp: is a day that does not exist, "2026-02-30T00:00:00"'],
    ],
    [
      'has attributes in an object, not in a list',
      'modifyNamedUserAttributes',
      [{ attributes: [first] }],
      path,
      [': expected an object, got a list of 1'],
    ],
    [
      'has its tags changed with up to 1,000 others',
      'modifyNamedUserTags',
      { audience: { named_user_id: times(1001, 'u') }, add },
      {},
      ['audience.named_user_id: expected at most 1000 entries, got a list of 1001'],
    ],
    [
      'is deleted with up to 100 others',
      'uninstallNamedUsers',
      { named_user_id: times(101, 'u') },
      {},
      ['named_user_id: expected at most 100 entries, got a list of 101'],
    ],
    [
      'is put on no lists',
      'modifyNamedUserSubscriptionLists',
      { scoped: [{ scope: ['sms'], subscription_lists: {} }] },
      path,
      ['scoped.0.subscription_lists: is empty; expected subscribe or unsubscribe'],
    ],
    [
      'is put on lists of no platform',
      'modifyNamedUserSubscriptionLists',
      { scoped: [{ scope: [], subscription_lists: { subscribe: ['news'] } }] },
      path,
      ['scoped.0.scope: expected at least 1 entries, got a list of 0'],
    ],
  ])('%s', (_title, operation, body, given, expected) => {
    expect(problems(operation, body, given)).toEqual(expected)
  })

  test('is looked up by an id that has no blank at either end', () => {
    expect(checkInput('listNamedUsers', { query: {} })).toEqual([])
    expect(checkInput('listNamedUsers', { query: { id: ' ' } })).toMatchObject([{ path: 'id' }])
  })
})
