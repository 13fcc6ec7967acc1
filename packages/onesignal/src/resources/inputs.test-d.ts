import { assertType, test } from 'vitest'
import type { FilterEntry } from '../contract/index.ts'
import { createOneSignal } from '../onesignal.ts'

const {
  aliases,
  apps,
  customEvents,
  exports,
  messages,
  segments,
  subscriptions,
  templates,
  users,
} = createOneSignal()

const userToken = 'a.b.c'
const user = { external_id: 'user-17' }
const number = { type: 'SMS', token: '+15035556789' } as const
const text = { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }
const filters = [{ field: 'country', relation: 'exists' }] as const

test('pages are counted or followed in time, never both', () => {
  messages.list({ offset: 50, limit: 10 })
  messages.list({ time_offset: '2026-11-01T00:00:00Z', kind: 1 })
  // @ts-expect-error both
  messages.list({ offset: 0, time_offset: '2026-11-01T00:00:00Z' })
  // @ts-expect-error other lists are not followed in time
  segments.list({ time_offset: '2026-11-01T00:00:00Z' })
  // @ts-expect-error the channel is written small in a query
  templates.list({ channel: 'SMS' })
})

test('the token of a user goes with nine operations', () => {
  void users.create({}, { userToken })
  void users.view(user, { userToken })
  void users.update(user, {}, { userToken })
  void users.delete(user, { userToken })
  void aliases.view(user, { userToken })
  void aliases.add(user, { crm_id: 'C-4711' }, { userToken })
  void aliases.delete(user, 'crm_id', { userToken })
  void subscriptions.create(user, number, { userToken })
  void subscriptions.update('s', {}, { userToken })
})

test('and with no other', () => {
  // @ts-expect-error sending takes the app's key
  void messages.send(text, { userToken })
  // @ts-expect-error so does a list
  messages.list({}, { userToken })
  // @ts-expect-error so does deleting a subscription
  void subscriptions.delete('s', { userToken })
  // @ts-expect-error so does giving it away
  void subscriptions.transfer('s', user, { userToken })
  // @ts-expect-error so does changing it by its token
  void subscriptions.updateByToken('SMS', '+15035556789', {}, { userToken })
  // @ts-expect-error so do the aliases of a subscription
  void aliases.viewBySubscription('s', { userToken })
  // @ts-expect-error so does changing those
  void aliases.addBySubscription('s', {}, { userToken })
  // @ts-expect-error so do events
  void customEvents.create([], { userToken })
  // @ts-expect-error so do segments
  void segments.delete('s', { userToken })
  // @ts-expect-error so do exports
  void exports.subscriptions({}, { userToken })
  // @ts-expect-error apps take the organization's key
  void apps.list({ userToken })
})

test('a user is named by exactly one alias', () => {
  void users.view({ onesignal_id: 'f6d4b2a0-7c5e-4139-9f8d-2b1a0c9e8d7f' })
  void users.view({ alias_label: 'crm_id', alias_id: 'C-4711' })
  // @ts-expect-error none
  void users.view({})
  // @ts-expect-error two
  void users.view({ external_id: 'user-17', onesignal_id: 'x' })
  // @ts-expect-error an id and a label
  void users.delete({ external_id: 'user-17', alias_label: 'crm_id', alias_id: 'C-4711' })
  // @ts-expect-error a label without its id
  void users.update({ alias_label: 'crm_id' }, {})
  // @ts-expect-error an id without its label
  void aliases.view({ alias_id: 'C-4711' })
  // @ts-expect-error a label of your own goes through alias_label
  void aliases.add({ crm_id: 'C-4711' }, {})
  // @ts-expect-error a bare id says not whose
  void subscriptions.create('user-17', number)
  // @ts-expect-error undefined names nobody
  void users.waitUntilVisible({ external_id: undefined })
})

test('a subscription is given to exactly one user', () => {
  void subscriptions.transfer('s', { external_id: 'user-17' })
  // @ts-expect-error two
  void subscriptions.transfer('s', { external_id: 'user-17', onesignal_id: 'x' })
  // @ts-expect-error nobody
  void subscriptions.transfer('s', {})
  void subscriptions.transfer('s', { alias_label: 'crm_id', alias_id: 'C-4711' })
  // @ts-expect-error a label of your own goes through alias_label
  void subscriptions.transfer('s', { crm_id: 'C-4711' })
})

test('a subscription has a type and a token that are spelled right', () => {
  // @ts-expect-error no token
  void subscriptions.create(user, { type: 'SMS' })
  // @ts-expect-error the case counts
  void subscriptions.create(user, { type: 'sms', token: '+15035556789' })
  // @ts-expect-error the case counts
  void subscriptions.updateByToken('sms', '+15035556789', { enabled: true })
})

test('each filter has its own fields', () => {
  const place = { radius: '500', lat: '45.5', long: '-122.6' }
  assertType<FilterEntry>({ field: 'location', ...place })
  // @ts-expect-error a place has no relation
  assertType<FilterEntry>({ field: 'location', ...place, relation: '=' })
  // @ts-expect-error nor a value
  assertType<FilterEntry>({ field: 'location', value: 'Portland' })
  assertType<FilterEntry>({ field: 'last_session', relation: '>', hours_ago: '1.5' })
  // @ts-expect-error a session is so many hours ago
  assertType<FilterEntry>({ field: 'last_session', relation: '>', value: '1.5' })
  // @ts-expect-error a session is longer or shorter ago, never exactly
  assertType<FilterEntry>({ field: 'first_session', relation: '=', hours_ago: '1.5' })
  // @ts-expect-error a tag has a name
  assertType<FilterEntry>({ field: 'tag', relation: '=', value: 'gold' })
  // @ts-expect-error what only has to be there is not compared
  assertType<FilterEntry>({ field: 'tag', key: 'plan', relation: 'exists', value: 'gold' })
  // @ts-expect-error a number is written as a text
  assertType<FilterEntry>({ field: 'session_count', relation: '>', value: 3 })
  // @ts-expect-error no such relation
  assertType<FilterEntry>({ field: 'language', relation: '>', value: 'de' })
  // @ts-expect-error no such field
  assertType<FilterEntry>({ field: 'shoe_size', relation: '=', value: '42' })
  // @ts-expect-error no such operator
  assertType<FilterEntry>({ operator: 'XOR' })
})

test('operators stand between filters', () => {
  const [place] = filters
  const or = { operator: 'OR' } as const
  void segments.create({ name: 'a', filters: [place, or, place, place] })
  // @ts-expect-error never last
  void segments.create({ name: 'a', filters: [place, or] })
  // @ts-expect-error never first
  void segments.create({ name: 'a', filters: [or, place] })
  // @ts-expect-error never alone
  void segments.update('s', { name: 'a', filters: [or] })
  // @ts-expect-error nor in a message
  void messages.send({ filters: [place, or], contents: { en: 'Hello' } })
  // @ts-expect-error nor in an estimate
  void messages.countRecipients({ included_segments: ['All'], filters: [place, or] })
})

test('a segment has a name and filters', () => {
  void segments.create({ name: 'Somewhere', filters })
  // @ts-expect-error no filters
  void segments.create({ name: 'Somewhere' })
  // @ts-expect-error even a change says the name
  void segments.update('s', { filters })
})

test('an event is of exactly one user', () => {
  void customEvents.create([{ name: 'seen', external_id: 'user-17' }])
  // @ts-expect-error nobody
  void customEvents.create([{ name: 'seen' }])
  // @ts-expect-error two
  void customEvents.create([{ name: 'seen', external_id: 'user-17', onesignal_id: 'x' }])
  // @ts-expect-error a single one is a list as well
  void customEvents.create({ name: 'seen', external_id: 'user-17' })
})

test('a template is for one channel', () => {
  void templates.create({ name: 'a', isSMS: true, contents: { en: 'Hello' } })
  // @ts-expect-error two
  void templates.create({ name: 'a', isSMS: true, isEmail: true, contents: { en: 'Hello' } })
  // @ts-expect-error a title on a text message
  void templates.create({ name: 'a', isSMS: true, contents: { en: 'a' }, headings: { en: 'b' } })
})

test('those who have unsubscribed are exported of a segment alone', () => {
  void exports.subscriptions({ segment_name: 'Gold', include_unsubscribed: true })
  // @ts-expect-error of everybody
  void exports.subscriptions({ include_unsubscribed: true })
  // @ts-expect-error what is read is a file, not its row
  void exports.download({ id: 'x' })
})

test('tags are texts', () => {
  void users.update(user, { properties: { tags: { plan: 'gold', visits: '' } } })
  // @ts-expect-error a number
  void users.update(user, { properties: { tags: { visits: 12 } } })
  // @ts-expect-error properties stand under their own name
  void users.create({ tags: { plan: 'gold' } })
})

test('what is given may be read-only, all the way down', () => {
  const segment = {
    name: 'Somewhere',
    filters: [
      { field: 'tag', key: 'plan', relation: '=', value: 'gold' },
      { operator: 'OR' },
      { field: 'country', relation: '=', value: 'US' },
    ],
  } as const
  void segments.create(segment)
  void segments.update('s', segment)
  const events = [
    { name: 'seen', external_id: 'user-17', properties: { shops: ['a', 'b'] } },
  ] as const
  void customEvents.create(events)
  const person = {
    identity: { external_id: 'user-17' },
    properties: { tags: { plan: 'gold' } },
    subscriptions: [{ type: 'SMS', token: '+15035556789' }],
  } as const
  void users.create(person)
  const columns = { extra_fields: ['onesignal_id', 'country'] } as const
  void exports.subscriptions(columns)
  const template = { name: 'a', isSMS: true, contents: { en: 'Hello' } } as const
  void templates.create(template)
  void messages.countRecipients({ included_segments: ['All'], filters: segment.filters } as const)
  const counted = { outcome_names: ['os__click.count'] } as const
  void messages.outcomes(counted)
  void messages.view('m', counted)
})
