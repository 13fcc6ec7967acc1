import { describe, expect, it } from 'vitest'
import { operations } from '../contract/operations.ts'
import type { OneSignal } from '../onesignal.ts'
import {
  ANOTHER_APP_ID,
  API_KEY,
  APP_ID,
  ORGANIZATION_KEY,
  bodyOf,
  clientOver,
} from '../testing/client-kit.ts'

const app = `/apps/${APP_ID}`
const inApp = `app_id=${APP_ID}`
const id = 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f'
const user = { external_id: 'user-17' }
const contents = { en: 'Hello' }
const filters = [{ field: 'country', relation: 'exists' }] as const

async function firstOf(list: AsyncIterable<unknown>): Promise<void> {
  for await (const item of list) return void item
}

interface Case {
  /** The method, and what is in its line of the request. */
  readonly sends: string
  readonly by: (client: OneSignal) => PromiseLike<unknown>
  readonly body?: unknown
  readonly key?: 'organization' | 'none'
  /** @default an empty object */
  readonly answer?: unknown
}

const messages: readonly Case[] = [
  {
    sends: 'POST /notifications',
    by: (client) =>
      client.messages.send({
        include_phone_numbers: ['+15035556789'],
        contents,
        idempotency_key: id,
      }),
    body: {
      include_phone_numbers: ['+15035556789'],
      contents,
      idempotency_key: id,
      app_id: APP_ID,
    },
  },
  {
    sends: `GET /notifications/${id}?outcome_names=a.count,b.sum&${inApp}`,
    by: (client) => client.messages.view(id, { outcome_names: ['a.count', 'b.sum'] }),
  },
  {
    sends: `GET /notifications?limit=10&kind=1&offset=20&${inApp}`,
    by: (client) => firstOf(client.messages.list({ limit: 10, kind: 1, offset: 20 })),
  },
  {
    sends: `GET /notifications?time_offset=2026-11-01T00%3A00%3A00Z&${inApp}`,
    by: (client) => firstOf(client.messages.list({ time_offset: '2026-11-01T00:00:00Z' })),
  },
  {
    sends: `DELETE /notifications/${id}?${inApp}`,
    by: (client) => client.messages.cancel(id),
  },
  {
    sends: `POST /notifications/${id}/history`,
    by: (client) => client.messages.history(id, { events: 'clicked', email: 'ada@example.com' }),
    body: { events: 'clicked', email: 'ada@example.com', app_id: APP_ID },
  },
  {
    sends: `POST /notifications/${id}/export_events?${inApp}`,
    by: (client) => client.messages.exportAudience(id),
  },
  {
    sends: `GET ${app}/outcomes?outcome_names=os__click.count&outcome_platforms=14`,
    by: (client) =>
      client.messages.outcomes({ outcome_names: ['os__click.count'], outcome_platforms: '14' }),
  },
  {
    sends: 'POST /notifications/count-unsaved',
    by: (client) => client.messages.countRecipients({ included_segments: ['All'], filters }),
    body: { included_segments: ['All'], filters, app_id: APP_ID },
  },
  {
    sends: `POST /players/csv_export?${inApp}`,
    by: (client) => client.exports.subscriptions({ extra_fields: ['onesignal_id'] }),
    body: { extra_fields: ['onesignal_id'] },
  },
  {
    sends: `POST /players/csv_export?${inApp}`,
    by: (client) => client.exports.subscriptions(),
    body: {},
  },
]

const people: readonly Case[] = [
  {
    sends: `POST ${app}/users`,
    by: (client) => client.users.create({ identity: user, properties: { language: 'de' } }),
    body: { identity: user, properties: { language: 'de' } },
  },
  { sends: `GET ${app}/users/by/external_id/user-17`, by: (client) => client.users.view(user) },
  {
    sends: `PATCH ${app}/users/by/external_id/user-17`,
    by: (client) => client.users.update(user, { properties: { tags: { plan: '' } } }),
    body: { properties: { tags: { plan: '' } } },
  },
  {
    sends: `DELETE ${app}/users/by/onesignal_id/${id}`,
    by: (client) => client.users.delete({ onesignal_id: id }),
  },
  {
    sends: `POST ${app}/users/by/external_id/user-17/subscriptions`,
    by: (client) => client.subscriptions.create(user, { type: 'SMS', token: '+15035556789' }),
    body: { subscription: { type: 'SMS', token: '+15035556789' } },
  },
  {
    sends: `PATCH ${app}/subscriptions/${id}`,
    by: (client) => client.subscriptions.update(id, { enabled: false, notification_types: -31 }),
    body: { subscription: { enabled: false, notification_types: -31 } },
  },
  {
    sends: `PATCH ${app}/subscriptions_by_token/SMS/%2B15035556789`,
    by: (client) => client.subscriptions.updateByToken('SMS', '+15035556789', { enabled: true }),
    body: { subscription: { enabled: true } },
  },
  {
    sends: `DELETE ${app}/subscriptions/${id}`,
    by: (client) => client.subscriptions.delete(id),
  },
  {
    sends: `PATCH ${app}/subscriptions/${id}/owner`,
    by: (client) => client.subscriptions.transfer(id, user),
    body: { identity: user },
  },
  {
    sends: `POST ${app}/notifications/${id}/unsubscribe?token=a%2Fb%2Bc%3D`,
    by: (client) => client.subscriptions.unsubscribeWithToken(id, 'a/b+c='),
    key: 'none',
  },
  {
    sends: `GET ${app}/users/by/crm_id/C-4711/identity`,
    by: (client) => client.aliases.view({ alias_label: 'crm_id', alias_id: 'C-4711' }),
  },
  {
    sends: `GET ${app}/subscriptions/${id}/user/identity`,
    by: (client) => client.aliases.viewBySubscription(id),
  },
  {
    sends: `PATCH ${app}/users/by/external_id/user-17/identity`,
    by: (client) => client.aliases.add(user, { crm_id: 'C-4711' }),
    body: { identity: { crm_id: 'C-4711' } },
  },
  {
    sends: `PATCH ${app}/subscriptions/${id}/user/identity`,
    by: (client) => client.aliases.addBySubscription(id, { crm_id: 'C-4711' }),
    body: { identity: { crm_id: 'C-4711' } },
  },
  {
    sends: `DELETE ${app}/users/by/external_id/user-17/identity/crm_id`,
    by: (client) => client.aliases.delete(user, 'crm_id'),
  },
  {
    sends: `POST ${app}/custom_events`,
    by: (client) =>
      client.customEvents.create([{ name: 'seen', ...user, idempotency_key: id, properties: {} }]),
    body: { events: [{ name: 'seen', ...user, idempotency_key: id, properties: {} }] },
  },
]

const stored: readonly Case[] = [
  {
    sends: `POST ${app}/segments`,
    by: (client) => client.segments.create({ name: 'Somewhere', filters }),
    body: { name: 'Somewhere', filters },
  },
  {
    sends: `GET ${app}/segments?limit=300&offset=0`,
    by: (client) => firstOf(client.segments.list({ limit: 300 })),
  },
  { sends: `GET ${app}/segments/${id}`, by: (client) => client.segments.view(id) },
  {
    sends: `GET ${app}/segments/${id}?include-segment-detail=true`,
    by: (client) => client.segments.view(id, true),
  },
  {
    sends: `PATCH ${app}/segments/${id}`,
    by: (client) => client.segments.update(id, { name: 'Elsewhere', description: '' }),
    body: { name: 'Elsewhere', description: '' },
  },
  { sends: `DELETE ${app}/segments/${id}`, by: (client) => client.segments.delete(id) },
  {
    sends: 'POST /templates',
    by: (client) => client.templates.create({ name: 'a', isSMS: true, contents }),
    body: { name: 'a', isSMS: true, contents, app_id: APP_ID },
  },
  {
    sends: `GET /templates?channel=sms&offset=50&${inApp}`,
    by: (client) => firstOf(client.templates.list({ channel: 'sms', offset: 50 })),
  },
  { sends: `GET /templates/${id}?${inApp}`, by: (client) => client.templates.view(id) },
  {
    sends: `PATCH /templates/${id}?${inApp}`,
    by: (client) => client.templates.update(id, { name: 'b' }),
    body: { name: 'b' },
  },
  { sends: `DELETE /templates/${id}?${inApp}`, by: (client) => client.templates.delete(id) },
  {
    sends: `POST /templates/${id}/copy_to_app?${inApp}`,
    by: (client) => client.templates.copy(id, ANOTHER_APP_ID),
    body: { target_app_id: ANOTHER_APP_ID },
    key: 'organization',
  },
]

const organization: readonly Case[] = [
  {
    sends: 'GET /apps',
    by: (client) => client.apps.list(),
    key: 'organization',
    answer: [],
  },
  {
    sends: 'POST /apps',
    by: (client) => client.apps.create({ name: 'Shop', organization_id: id }),
    body: { name: 'Shop', organization_id: id },
    key: 'organization',
  },
  { sends: `GET ${app}`, by: (client) => client.apps.view() },
  {
    sends: `GET /apps/${ANOTHER_APP_ID}`,
    by: (client) => client.apps.view({}, ANOTHER_APP_ID),
    key: 'organization',
  },
  {
    sends: `PUT ${app}`,
    by: (client) => client.apps.update({ name: 'Bigger shop' }),
    body: { name: 'Bigger shop' },
    key: 'organization',
  },
  {
    sends: `PUT /apps/${ANOTHER_APP_ID}`,
    by: (client) => client.apps.update({ name: 'Shop' }, ANOTHER_APP_ID),
    body: { name: 'Shop' },
    key: 'organization',
  },
  { sends: `GET ${app}/auth/tokens`, by: (client) => client.apiKeys.list(), key: 'organization' },
  {
    sends: `POST /apps/${ANOTHER_APP_ID}/auth/tokens`,
    by: (client) => client.apiKeys.create({ name: 'backend' }, ANOTHER_APP_ID),
    body: { name: 'backend' },
    key: 'organization',
  },
  {
    sends: `PATCH ${app}/auth/tokens/${id}`,
    by: (client) => client.apiKeys.update(id, { ip_allowlist: ['203.0.113.0/24'] }),
    body: { ip_allowlist: ['203.0.113.0/24'] },
    key: 'organization',
  },
  {
    sends: `DELETE ${app}/auth/tokens/${id}`,
    by: (client) => client.apiKeys.delete(id),
    key: 'organization',
  },
  {
    sends: `POST /apps/${ANOTHER_APP_ID}/auth/tokens/${id}/rotate`,
    by: (client) => client.apiKeys.rotate(id, ANOTHER_APP_ID),
    key: 'organization',
  },
]

const cases = [...messages, ...people, ...stored, ...organization]
const withKeys = { organizationKey: ORGANIZATION_KEY }

describe('each method of the client', () => {
  it.each(cases)('sends $sends', async ({ by, sends, body, key, answer = { id: 'x' } }) => {
    const { client, transport } = clientOver([{ json: answer }], withKeys)
    await by(client)
    const [request] = transport.requests
    expect(`${request?.method} ${request?.url.replace('https://api.onesignal.com', '')}`).toBe(
      sends,
    )
    expect(bodyOf(request)).toEqual(body)
    expect(request?.headers).toEqual({
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== 'none' && {
        authorization: `Key ${key === 'organization' ? ORGANIZATION_KEY : API_KEY}`,
      }),
    })
  })

  it('and together they send every operation of the table', async () => {
    const seen = new Set<string>()
    const observe = ({ operation }: { operation: string }) => void seen.add(operation)
    await Promise.all(
      cases.map(({ by, answer = { id: 'x' } }) =>
        by(clientOver([{ json: answer }], { ...withKeys, observe }).client),
      ),
    )
    expect([...seen].toSorted()).toEqual(
      Object.values(operations)
        .map((operation) => operation.id)
        .toSorted(),
    )
  })
})
