import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import type { OperationInput } from '../generated/create-check-input.ts'
import { subscriptionTypes } from './subscription-types.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const subscription_id = 'b6c1f7a8-2d7c-4b53-8c9b-0b8f7a7e2d10'
const onesignal_id = 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f'
const user = { app_id, alias_label: 'external_id', alias_id: 'user-17' }
const token = '+15035556789'
const event = { name: 'order_placed', external_id: 'user-17' }

const labels = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`label_${index}`, 'a']))

const subscribed = (subscription: unknown) => ({ path: user, body: { subscription } })
const changed = (subscription: unknown) => ({
  path: { app_id, subscription_id },
  body: { subscription },
})
const byToken = (
  token_type: string,
  value: string,
  subscription: unknown = { enabled: false },
) => ({
  path: { app_id, token_type, token: value },
  body: { subscription },
})
const created = (body: unknown) => ({ path: { app_id }, body })
const updated = (body: unknown) => ({ path: user, body })
const owner = (identity: unknown) => ({ path: { app_id, subscription_id }, body: { identity } })
const recorded = (...events: unknown[]) => ({ path: { app_id }, body: { events } })
const keyed = (body: unknown) => ({ path: { app_id }, body })

const problems = (operation: string, input: OperationInput) =>
  checkInput(operation, input).map(({ path, message }) => `${path}: ${message}`)

const e164 = 'expected a number in E.164 form such as +15035550100'

describe('users and subscriptions that are refused', () => {
  test.each<[string, string, OperationInput, string[]]>([
    [
      'a number without its plus',
      'createUser',
      created({ subscriptions: [{ type: 'SMS', token: '15035556789' }] }),
      [`subscriptions.0.token: has no + at its beginning; ${e164}, got "15…89"`],
    ],
    [
      'a number that is none',
      'createSubscription',
      subscribed({ type: 'SMS', token: 'call me' }),
      [`subscription.token: ${e164}, got text of 7 characters`],
    ],
    [
      'another number without its plus',
      'updateSubscription',
      changed({ type: 'SMS', token: '15035556789' }),
      [`subscription.token: has no + at its beginning; ${e164}, got "15…89"`],
    ],
    [
      'a number without its plus in a path',
      'updateSubscriptionByToken',
      byToken('SMS', '15035556789'),
      [`token: has no + at its beginning; ${e164}, got "15…89"`],
    ],
    [
      'a type in another case',
      'createSubscription',
      subscribed({ type: 'sms', token }),
      [
        `subscription.type: expected one of ${subscriptionTypes.map((type) => `"${type}"`).join(', ')}, got "sms"`,
      ],
    ],
    [
      'a new subscription without its token',
      'createSubscription',
      subscribed({ type: 'SMS' }),
      ['subscription.token: is missing; expected text'],
    ],
    [
      'a subscription without its wrapper',
      'createSubscription',
      { path: user, body: { type: 'SMS', token } },
      [
        'subscription: is missing; expected an object',
        'type: is not a field that is allowed here',
        'token: is not a field that is allowed here',
      ],
    ],
    [
      'type and token where the path has them',
      'updateSubscriptionByToken',
      byToken('SMS', token, { type: 'SMS', token, enabled: true }),
      [
        'subscription.type: is not allowed here; it stands in the path and stays as it is',
        'subscription.token: is not allowed here; it stands in the path and stays as it is',
      ],
    ],
    [
      'a tag that is a number',
      'updateUser',
      updated({ properties: { tags: { visits: 12 } } }),
      ['properties.tags.visits: expected text, got a number'],
    ],
    [
      'a tag that is an object',
      'createUser',
      created({ properties: { tags: { plan: { name: 'gold' } } } }),
      ['properties.tags.plan: expected text, got an object'],
    ],
    [
      'more than 100 properties',
      'updateUser',
      updated({ properties: { tags: labels(100), language: 'de' } }),
      ['properties: sets 101 properties; expected at most 100'],
    ],
    [
      'more than 20 labels',
      'createUser',
      created({ identity: { external_id: 'user-17', ...labels(21) } }),
      ['identity: has 21 labels of your own; expected at most 20'],
    ],
    [
      'an alias that is a number',
      'createUser',
      created({ identity: { crm_id: 4711 } }),
      ['identity.crm_id: expected text, got 4711'],
    ],
    [
      'an empty external id, once and not twice',
      'createUser',
      created({ identity: { external_id: '' } }),
      ['identity.external_id: expected at least 1 characters, got ""'],
    ],
    [
      'more than 20 subscriptions',
      'createUser',
      created({
        subscriptions: Array.from({ length: 21 }, () => ({
          type: 'Email',
          token: 'a@example.com',
        })),
      }),
      ['subscriptions: expected at most 20 entries, got a list of 21'],
    ],
    [
      'a change of nothing',
      'updateUser',
      updated({}),
      [': changes nothing; expected properties, deltas or both'],
    ],
    [
      'a purchase with a number as its price',
      'updateUser',
      updated({ deltas: { purchases: [{ sku: 'coins', iso: 'usd', amount: 0.99 }] } }),
      [
        'deltas.purchases.0.iso: expected a currency of ISO 4217 such as USD, got "usd"',
        'deltas.purchases.0.amount: expected text, got 0.99',
      ],
    ],
    [
      'a place that is not on Earth',
      'updateUser',
      updated({ properties: { lat: 91, long: -181 } }),
      [
        'properties.lat: expected at most 90, got 91',
        'properties.long: expected at least -180, got -181',
      ],
    ],
    [
      'a country in lower case',
      'updateUser',
      updated({ properties: { country: 'us' } }),
      ['properties.country: expected a country as two upper-case letters such as US, got "us"'],
    ],
    [
      'a OneSignal ID that is no UUID',
      'viewUser',
      { path: { app_id, alias_label: 'onesignal_id', alias_id: 'user-17' } },
      ['alias_id: expected a UUID beside onesignal_id, got "user-17"'],
    ],
    [
      'an empty alias',
      'deleteUser',
      { path: { ...user, alias_id: '' } },
      ['alias_id: expected at least 1 characters, got ""'],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })
})

describe('aliases that are refused', () => {
  test.each<[string, string, OperationInput, string[]]>([
    [
      'no new owner',
      'transferSubscription',
      owner({}),
      ['identity: is empty; expected exactly one'],
    ],
    [
      'two new owners',
      'transferSubscription',
      owner({ external_id: 'user-17', crm_id: 'C-4711' }),
      ['identity: has 2 aliases, external_id, crm_id; expected exactly one'],
    ],
    [
      'a new owner by something that is no UUID',
      'transferSubscription',
      owner({ onesignal_id: 'user-17' }),
      ['identity.onesignal_id: expected a UUID, got "user-17"'],
    ],
    [
      'no alias to give',
      'createAlias',
      { path: user, body: { identity: {} } },
      ['identity: is empty; expected at least one alias'],
    ],
    [
      'no alias to give by subscription',
      'createAliasBySubscription',
      owner({}),
      ['identity: is empty; expected at least one alias'],
    ],
    [
      'taking the OneSignal ID away',
      'deleteAlias',
      { path: { ...user, alias_label_to_delete: 'onesignal_id' } },
      ['alias_label_to_delete: is onesignal_id, which cannot be deleted'],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })

  test.each(['viewUser', 'updateUser', 'deleteUser', 'createSubscription', 'viewAliases'])(
    '%s holds a OneSignal ID against the form of a UUID',
    (operation) => {
      const path = { ...user, alias_label: 'onesignal_id' }
      const paths = checkInput(operation, { path }).map((problem) => problem.path)
      expect(paths).toContain('alias_id')
    },
  )
})

// {"name":"a","external_id":"b","properties":{"c":"…"}} has 52 bytes without its text.
const ofBytes = (bytes: number) => ({
  name: 'a',
  external_id: 'b',
  properties: { c: 'x'.repeat(bytes - 52) },
})

describe('events, apps and keys that are refused', () => {
  test('the measure of an event is right', () => {
    expect(JSON.stringify(ofBytes(2024))).toHaveLength(2024)
    expect(problems('createCustomEvents', recorded(ofBytes(2024)))).toEqual([])
  })

  test.each<[string, string, OperationInput, string[]]>([
    [
      'no events',
      'createCustomEvents',
      recorded(),
      ['events: expected at least 1 entries, got a list of 0'],
    ],
    [
      'an event of nobody',
      'createCustomEvents',
      recorded(event, { name: 'a' }),
      ['events.1: names no user; expected external_id or onesignal_id'],
    ],
    [
      'an event of two ids',
      'createCustomEvents',
      recorded({ ...event, onesignal_id }),
      ['events.0.onesignal_id: excludes external_id; an event has exactly one of them'],
    ],
    [
      'a long name',
      'createCustomEvents',
      recorded({ ...event, name: 'x'.repeat(129) }),
      ['events.0.name: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'a time that does not exist',
      'createCustomEvents',
      recorded({ ...event, timestamp: '2026-13-01' }),
      ['events.0.timestamp: is no time that can be read, "2026-13-01"; expected ISO 8601'],
    ],
    [
      'a key that is no UUID',
      'createCustomEvents',
      recorded({ ...event, idempotency_key: 'once' }),
      ['events.0.idempotency_key: expected a UUID, got "once"'],
    ],
    [
      'an event that is too large',
      'createCustomEvents',
      recorded(ofBytes(2025)),
      ['events.0: is 2025 bytes of JSON; expected at most 2024'],
    ],
    [
      'an event that is too large in UTF-8',
      'createCustomEvents',
      recorded({ ...ofBytes(52), properties: { c: 'é'.repeat(987) } }),
      ['events.0: is 2026 bytes of JSON; expected at most 2024'],
    ],
    [
      'events that are too large together',
      'createCustomEvents',
      recorded(...Array.from({ length: 519 }, () => ofBytes(2024))),
      [': is 1050987 bytes of JSON; expected at most 1048576'],
    ],
    [
      'the older name of the properties',
      'createCustomEvents',
      recorded({ ...event, payload: {} }),
      ['events.0.payload: is not a field that is allowed here beside name, external_id'],
    ],
    [
      'an app without an organization',
      'createApp',
      { body: { name: 'Restaurant' } },
      ['organization_id: is missing; expected text'],
    ],
    [
      'a key that nobody may use',
      'createApiKey',
      keyed({ name: 'checkout', ip_allowlist_mode: 'explicit' }),
      ['ip_allowlist: is empty; expected ranges beside the mode explicit'],
    ],
    [
      'ranges without their mode',
      'createApiKey',
      keyed({ name: 'checkout', ip_allowlist: ['203.0.113.0/24'] }),
      ['ip_allowlist_mode: is not "explicit", so ip_allowlist would have no effect'],
    ],
    [
      'an address that is no range',
      'updateApiKey',
      {
        path: { app_id, token_id: subscription_id },
        body: { ip_allowlist: ['203.0.113.7'] },
      },
      ['ip_allowlist.0: expected a range in CIDR form such as 203.0.113.0/24, got "20…37"'],
    ],
    [
      'a secret in the place of its id',
      'rotateApiKey',
      { path: { app_id, token_id: 'os_v2_app_example' } },
      ['token_id: expected a UUID, got text of 17 characters'],
    ],
    [
      'an unsubscription without its token',
      'unsubscribeWithToken',
      { path: { app_id, notification_id: subscription_id }, query: {} },
      ['token: is missing; expected text'],
    ],
  ])('%s', (_title, operation, input, expected) => {
    expect(problems(operation, input)).toEqual(expected)
  })
})

describe('input that passes', () => {
  test.each<[string, string, OperationInput]>([
    ['an anonymous user', 'createUser', created({ identity: {}, subscriptions: [] })],
    ['nothing but a user', 'createUser', created({})],
    ['20 labels', 'createUser', created({ identity: { external_id: 'a', ...labels(20) } })],
    ['100 tags', 'updateUser', updated({ properties: { tags: labels(100) } })],
    ['a tag that is removed', 'updateUser', updated({ properties: { tags: { plan: '' } } })],
    ['deltas alone', 'updateUser', updated({ deltas: { session_count: 1 } })],
    [
      'a token of another channel',
      'createSubscription',
      subscribed({ type: 'Email', token: '12' }),
    ],
    ['a change without type and token', 'updateSubscription', changed({ enabled: false })],
    ['a state that only the API has', 'updateSubscription', changed({ notification_types: -31 })],
    ['a number in a path', 'updateSubscriptionByToken', byToken('SMS', token)],
    ['a label of your own', 'transferSubscription', owner({ crm_id: 'C-4711' })],
    [
      'a OneSignal ID',
      'viewUser',
      { path: { app_id, alias_label: 'onesignal_id', alias_id: onesignal_id } },
    ],
    [
      'an alias of any letters',
      'viewUser',
      { path: { ...user, alias_id: 'ann/smith+1@example.com' } },
    ],
    ['an app', 'viewApp', { path: { app_id }, query: {} }],
    ['an app without a query', 'viewApp', { path: { app_id } }],
    ['the apps', 'listApps', {}],
  ])('%s', (_title, operation, input) => {
    expect(problems(operation, input)).toEqual([])
  })
})

test('no phone number reaches a message', () => {
  const digits = fc.stringMatching(/^[1-9]\d{8,14}$/)
  fc.assert(
    fc.property(digits, (number) => {
      const inputs: [string, OperationInput][] = [
        [
          'createUser',
          created({ identity: { [number]: 1 }, subscriptions: [{ type: 'SMS', token: number }] }),
        ],
        ['createSubscription', subscribed({ type: 'SMS', token: `call ${number}` })],
        ['updateSubscriptionByToken', byToken('SMS', number, { token: number })],
        ['viewUser', { path: { app_id, alias_label: 'onesignal_id', alias_id: number } }],
        ['transferSubscription', owner({ [number]: 'a', external_id: 'b' })],
        ['createCustomEvents', recorded({ name: 'a', timestamp: number, external_id: 1 })],
      ]
      for (const [operation, input] of inputs) {
        const said = problems(operation, input)
        expect(said).not.toEqual([])
        expect(said.join()).not.toContain(number)
      }
    }),
  )
})
