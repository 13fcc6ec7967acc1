// Whom a push reaches: one selector, or several joined by AND, OR and NOT. Each is counted here by sending to it; two selectors
// side by side do not compile.
import { createAirship } from '@textwire/airship'
import type { PushInput } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const attributes = { visits: 'number', birthday: 'date', order: 'json' } as const
const projects = [{ appKey, masterSecret, senders: [sender], attributes }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', tags: { plan: ['gold'] }, attributes: { visits: 9 } })
project.channel({ phone: '+15035550102', tags: { plan: ['free'] }, attributes: { visits: 2 } })
project.channel({ phone: '+15035550103', attributes: { birthday: '1990-11-21T00:00:00' } })
project.channel({ phone: '+15035550104', attributes: { order: { total: 120 } } })
project.namedUser({ id: 'ada', phones: ['+15035550101', '+15035550104'] })
project.staticList({ name: 'guests', phones: ['+15035550102'], namedUsers: ['ada'] })
const { id: segment } = project.segment('Regulars', {
  attribute: 'visits',
  operator: 'greater',
  value: 5,
})

type Audience = Extract<PushInput, { audience: unknown }>['audience']
async function count(what: string, audience: Audience): Promise<number> {
  const before = project.deliveries.length
  await airship.push.send({ audience, device_types: ['sms'], notification: { alert: 'Hi' } })
  const sent = project.deliveries.length - before
  console.log(String(sent), what)
  return sent
}

const counts = [
  await count('everybody', 'all'),
  await count('one number', { sms_id: { sender, msisdn: '15035550101' } }),
  await count('everybody at a sender', { sms_sender: sender }),
  await count('a tag', { tag: ['gold', 'silver'], group: 'plan' }),
  await count('a person, on all their channels', { named_user: 'ada' }),
  await count('a list', { static_list: 'guests' }),
  await count('a segment', { segment }),
  await count('a number attribute', { attribute: 'visits', operator: 'less', value: 5 }),
  await count('a birthday', {
    attribute: 'birthday',
    operator: 'equals',
    precision: 'month_day',
    value: '1990-11-21T00:00:00',
  }),
  await count('a field of a JSON attribute', {
    attribute: 'order',
    where: { property: 'total', operator: 'greater', value: 100 },
  }),
  await count('who got two texts within a week', {
    activity: 'sms_delivered',
    operator: 'greater_eq',
    value: 2,
    metric: 'count',
    after: 7, // days, when no `precision` says otherwise
  }),
  await count('guests who do not pay', {
    AND: [{ static_list: 'guests' }, { NOT: { tag: 'gold', group: 'plan' } }],
  }),
]
process.exitCode = counts.join() === '4,1,4,1,2,3,1,1,1,1,4,2' ? 0 : 1
