import type { Audience } from '@textwire/airship/contract'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultProject } from '../../world/default-accounts.ts'
import { createStore } from '../../world/store.ts'
import { newList } from '../lists/uploaded-list.ts'
import { newNamedUser } from '../people/named-users.ts'
import { createProjectState, type ProjectState } from '../project-state.ts'
import { optedIn, optedOut, putChannel, type Channel } from '../sms/channel.ts'
import { emitEvent } from '../stream/emit-event.ts'
import { deviceOf } from '../stream/device-of.ts'
import { resolveAudience } from './resolve-audience.ts'

const NOW = Date.UTC(2026, 5, 15, 12)
const DAY = 86_400_000
const clock = { now: () => NOW }
const SEGMENT = '00000000-0000-4000-8000-000000000001'
const LOOP = '00000000-0000-4000-8000-000000000002'

let project: ProjectState
let ids: { ada: string; bob: string }

/** Ada is a named user with much to go by; Bob is nearly bare, and Cleo has opted out. */
beforeEach(() => {
  const attributes = { signup: 'date' } as const
  project = createProjectState(
    { ...defaultProject, senders: ['12345', '54321'], attributes },
    createStore(),
  )
  const ada = add('15035550101', '12345', {
    ...optedIn(NOW),
    namedUser: 'ada',
    country: 'US',
    created: NOW - 10 * DAY,
    tags: { device: ['vip'], plan: ['gold'] },
    attributes: {
      name: 'Ada',
      age: 40,
      points: '7',
      signup: '2026-06-01T10:00:00',
      'visits#paris': {
        city: 'Paris',
        days: [3, 4],
        stay: { nights: 2 },
        on: '2026-06-10T00:00:00',
      },
      'visits#over': { city: 'Rome', exp: NOW / 1000 - 1 },
    },
    lists: { news: { action: 'subscribe', at: NOW } },
  })
  const bob = add('15035550102', '54321', { ...optedIn(NOW), created: NOW - DAY })
  add('15035550103', '12345', { ...optedOut(NOW), tags: { device: ['vip'] } })
  project.namedUsers.set('ada', {
    ...newNamedUser('ada', NOW),
    tags: { crm: ['lead'] },
    attributes: { plan: 'pro', birth: '1990-06-15T00:00:00' },
    lists: {
      sms: { offers: { action: 'subscribe', at: NOW } },
      app: { app_only: { action: 'subscribe', at: NOW } },
    },
  })
  project.staticLists.set('guests', {
    ...newList('guests', NOW),
    members: [
      { type: 'sms_channel', id: bob.channelId.toUpperCase() },
      { type: 'named_user', id: 'ada' },
      { type: 'ios_channel', id: bob.channelId },
    ],
    channelCount: 2,
    usedAt: NOW - 80 * DAY,
  })
  project.subscriptionLists.set('everyone', { list_id: 'everyone', default_opted_in: true })
  const row = { displayName: 'Gold', created: NOW, modified: NOW }
  project.segments.set(SEGMENT, { ...row, id: SEGMENT, criteria: { tag: 'gold', group: 'plan' } })
  project.segments.set(LOOP, { ...row, id: LOOP, criteria: { segment: LOOP } })
  report(bob, 'delivered', 5)
  report(bob, 'delivered', 1)
  report(bob, 'failed', 1)
  emitEvent(
    project,
    { clock },
    {
      type: 'SHORT_LINK_CLICK',
      device: deviceOf(ada),
      body: { properties: { original_url: 'https://example.com/menu' }, value: 3 },
      occurred: NOW - 2 * DAY,
    },
  )
  ids = { ada: ada.channelId, bob: bob.channelId }
})

const add = (msisdn: string, sender: string, given: Partial<Channel>) =>
  putChannel(project, msisdn, sender, given, NOW)

const report = (channel: Channel, name: string, daysAgo: number) =>
  emitEvent(
    project,
    { clock },
    {
      type: 'CUSTOM',
      device: deviceOf(channel),
      body: { interaction_type: 'delivery_report', name, properties: { vendor: 'CLX' } },
      occurred: NOW - daysAgo * DAY,
    },
  )

const NAMES = new Map([
  ['15035550101', 'ada'],
  ['15035550102', 'bob'],
  ['15035550103', 'cleo'],
])

const reached = (audience: Audience, platforms = ['sms']) =>
  resolveAudience(project, audience, platforms, NOW).map(({ msisdn }) => NAMES.get(msisdn))

const guestsAfter = (days: number) =>
  resolveAudience(project, { static_list: 'guests' }, ['sms'], NOW + days * DAY).length

const date = (operator: 'before' | 'after' | 'range' | 'equals' | 'is_empty', rest: object = {}) =>
  ({ attribute: 'signup', operator, ...rest }) as Audience
const visits = (property: string, operator: string, rest: object = {}) =>
  ({ attribute: 'visits', where: { property, operator, ...rest } }) as Audience
const activity = (name: string, rest: object = {}) =>
  ({ activity: name, operator: 'greater_eq', value: 1, ...rest }) as Audience

type Case = readonly [audience: Audience, names: readonly string[]]

describe('an audience', () => {
  it.each<Case>([
    ['all', ['ada', 'bob', 'cleo']],
    [{ sms_sender: '12345' }, ['ada', 'cleo']],
    [{ sms_sender: ['US:12345', '54321'] }, ['ada', 'bob', 'cleo']],
    [{ sms_id: { msisdn: '15035550102', sender: '54321' } }, ['bob']],
    [{ sms_id: { msisdn: '15035550102', sender: '12345' } }, []],
    [{ named_user: ['ada', 'zoe'] }, ['ada']],
    [{ tag: 'vip' }, ['ada', 'cleo']],
    [{ tag: ['gold', 'silver'], group: 'plan' }, ['ada']],
    [{ tag: 'gold' }, []],
    [{ tag: 'lead', group: 'crm' }, ['ada']],
    [{ tag: 'lead', group: 'constructor' }, []],
    [{ tag: 'US', group: 'ua_locale_country' }, ['ada']],
    [{ segment: SEGMENT }, ['ada']],
    [{ segment: [SEGMENT.toUpperCase(), LOOP] }, ['ada']],
    [{ segment: LOOP }, []],
    [{ segment: '00000000-0000-4000-8000-00000000000f' }, []],
    [{ static_list: 'guests' }, ['ada', 'bob']],
    [{ static_list: ['nobody'] }, []],
    [{ subscription_list: 'news' }, ['ada']],
    [{ subscription_list: ['offers'] }, ['ada']],
    [{ subscription_list: 'app_only' }, []],
    [{ subscription_list: 'everyone' }, ['ada', 'bob', 'cleo']],
    [{ subscription_list: 'constructor' }, []],
    [{ AND: [{ tag: 'vip' }, { sms_sender: '12345' }, { NOT: { named_user: 'ada' } }] }, ['cleo']],
    [{ OR: [{ tag: 'gold', group: 'plan' }, { sms_sender: '54321' }] }, ['ada', 'bob']],
    [{ NOT: { OR: [{ tag: 'vip' }, 'all'] } }, []],
  ])('%j holds %j', (audience, names) => {
    expect(reached(audience)).toEqual(names)
  })

  it('names channels by id, in any case', () => {
    expect(reached({ channel: [ids.ada.toUpperCase(), ids.bob] })).toEqual(['ada', 'bob'])
  })

  it('holds nobody for a channel of another platform', () => {
    // Not in the contract: Airship knows it, and there are no such channels here.
    expect(reached({ ios_channel: ids.ada } as unknown as Audience)).toEqual([])
  })

  it.each([[['sms']], [['mms', 'ios']]])('is looked for on %j', (platforms) => {
    expect(reached('all', platforms)).toHaveLength(3)
  })

  it('is empty on other platforms', () => {
    expect(reached('all', ['ios', 'email'])).toEqual([])
  })

  it('leaves out channels that were uninstalled', () => {
    add('15035550102', '54321', { installed: false })
    expect(reached('all')).toEqual(['ada', 'cleo'])
  })

  it('keeps a static list in use, which is gone after 90 idle days', () => {
    expect(reached({ static_list: 'guests' })).toHaveLength(2)
    expect(guestsAfter(90)).toBe(2)
    expect(guestsAfter(181)).toBe(0)
    expect(guestsAfter(0)).toBe(0)
  })

  it('follows the later word on a subscription list only where the other way says nothing', () => {
    add('15035550101', '12345', { lists: { offers: { action: 'unsubscribe', at: NOW } } })
    expect(reached({ subscription_list: 'offers' })).toEqual(['ada'])
    add('15035550101', '12345', { lists: { everyone: { action: 'unsubscribe', at: NOW } } })
    expect(reached({ subscription_list: 'everyone' })).toEqual(['bob', 'cleo'])
  })
})

describe('an attribute', () => {
  it.each<Case>([
    [{ attribute: 'name', operator: 'equals', value: 'Ada' }, ['ada']],
    [{ attribute: 'name', operator: 'equals', value: 'ada' }, []],
    [{ attribute: 'name', operator: 'contains', value: 'd' }, ['ada']],
    [{ attribute: 'name', operator: 'less', value: 'B' }, ['ada']],
    [{ attribute: 'name', operator: 'greater', value: 'B' }, []],
    [{ attribute: 'name', operator: 'is_empty', value: '' }, ['bob', 'cleo']],
    [{ attribute: 'plan', operator: 'equals', value: 'pro' }, ['ada']],
    [{ attribute: 'age', operator: 'equals', value: 40 }, ['ada']],
    [{ attribute: 'age', operator: 'contains', value: 4 }, ['ada']],
    [{ attribute: 'age', operator: 'greater', value: 39 }, ['ada']],
    [{ attribute: 'age', operator: 'less', value: 40 }, []],
    [{ attribute: 'points', operator: 'greater', value: 6 }, ['ada']],
    [{ attribute: 'name', operator: 'greater', value: 6 }, []],
    [{ attribute: 'ua_country_code', operator: 'equals', value: '1' }, ['ada', 'bob', 'cleo']],
    [{ attribute: 'ua_ndc', operator: 'equals', value: '503' }, ['ada', 'bob', 'cleo']],
    [date('before', { value: '2026-06-01T10:00:00' }), ['ada']],
    [date('before', { value: '2026-06-01T09:59:59' }), []],
    [date('before', { value: 'now' }), ['ada']],
    [date('before', { value: 14, precision: 'days' }), ['ada']],
    [date('before', { value: 15, precision: 'days' }), []],
    [date('before', { value: 2, precision: 'hours', relative_to: 'future' }), ['ada']],
    [date('after', { value: '2026-06-01 12:00:00+02:00' }), ['ada']],
    [date('after', { value: '2026-06-02' }), []],
    [date('after', { value: 1, precision: 'months' }), ['ada']],
    [date('after', { value: 60, precision: 'minutes' }), []],
    [date('after', { value: 'soon' }), []],
    [date('range', { value: '2026-06-01T10:00:00/2026-06-01T10:00:01' }), ['ada']],
    [date('range', { value: '2026-05-01T00:00:00/2026-06-01T10:00:00' }), []],
    [date('range', { value: '2026-05-01T00:00:00' }), []],
    [date('equals', { value: 1, precision: 'day' }), ['ada']],
    [date('equals', { value: 'now', precision: 'day' }), []],
    [date('equals', { value: 6, precision: 'month' }), ['ada']],
    [date('equals', { value: 'now', precision: 'month' }), ['ada']],
    [date('equals', { value: '06-01', precision: 'month_day' }), ['ada']],
    [date('equals', { value: '2026-06', precision: 'year_month' }), ['ada']],
    [date('equals', { value: '2026-06-01', precision: 'year_month_day' }), ['ada']],
    [date('equals', { value: '2026-06-01T10:00:00' }), ['ada']],
    [date('equals', { value: 'now' }), []],
    [date('is_empty'), ['bob', 'cleo']],
    [{ attribute: 'birth', operator: 'equals', precision: 'month_day', value: 'now' }, ['ada']],
    [{ attribute: 'name', operator: 'before', value: 'now' }, []],
    [visits("$['city']", 'equals', { value: 'Paris' }), ['ada']],
    [visits('city', 'contains', { value: 'ari' }), ['ada']],
    [visits('city', 'equals', { value: 'Rome' }), []],
    [visits('/stay/nights', 'greater_eq', { value: 2 }), ['ada']],
    [visits('$.stay.nights', 'less_eq', { value: '1', compare_as: 'number' }), []],
    [visits('$.days[0]', 'equals', { value: 3 }), ['ada']],
    [visits('$.days[*]', 'equals', { value: 4 }), ['ada']],
    [visits('$.days', 'contains', { value: 4 }), ['ada']],
    [visits('$.days', 'not_contains', { value: 4 }), []],
    [visits('$.days', 'not_contains', { value: 5 }), ['ada']],
    [visits('$.days', 'equals', { value: 3 }), []],
    [visits('$.days', 'not_empty'), ['ada']],
    [visits('$.nothing', 'is_empty'), ['ada', 'bob', 'cleo']],
    [visits('$.on', 'after', { value: 6, precision: 'days' }), ['ada']],
    [visits('$.on', 'equals', { value: '2026-06-10', compare_as: 'date' }), ['ada']],
    [visits('$..city', 'not_empty'), []],
  ])('%j holds %j', (audience, names) => {
    expect(reached(audience)).toEqual(names)
  })
})

describe('an activity', () => {
  it.each<Case>([
    [activity('sms_delivered'), ['bob']],
    [activity('sms_delivered', { operator: 'equals', value: 2 }), ['bob']],
    [activity('sms_delivered', { operator: 'less', value: 1 }), ['ada', 'cleo']],
    [activity('sms_delivered', { operator: 'greater', value: 1, after: 3 }), []],
    [activity('sms_delivered', { after: 1, precision: 'weeks' }), ['bob']],
    [activity('sms_delivered', { before: 3 }), ['bob']],
    [activity('sms_failed', { before: '2026-06-14T11:59:59' }), []],
    [activity('sms_delivered', { metric: 'first', before: 4 }), ['bob']],
    [activity('sms_delivered', { metric: 'last', before: 4 }), []],
    [activity('sms_delivered', { metric: 'last', on: '2026-06-14' }), ['bob']],
    [activity('sms_delivered', { metric: 'last', on: 6, on_precision: 'month' }), ['bob']],
    [
      activity('sms_delivered', {
        where: { property: 'vendor', operator: 'equals', value: 'CLX' },
      }),
      ['bob'],
    ],
    [
      activity('sms_delivered', { where: { property: 'vendor', operator: 'equals', value: 'X' } }),
      [],
    ],
    [activity('sms_expired'), []],
    [activity('short_link_click'), ['ada']],
    [activity('short_link_click', { metric: 'total_value', value: 3 }), ['ada']],
    [activity('first_seen', { metric: 'first', before: 9 }), ['ada']],
    [activity('app_open'), []],
  ])('%j holds %j', (audience, names) => {
    expect(reached(audience)).toEqual(names)
  })
})
