// Says whom a push reaches with functions: each makes one selector, `and`, `or` and `not` join them, and two side by side do not
// compile. Each audience is counted here by sending to it.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import {
  activity,
  all,
  and,
  attribute,
  namedUser,
  not,
  or,
  type Selector,
  smsId,
  smsPush,
  smsSender,
  tag,
} from '@textwire/payloads/airship'

const { appKey, masterSecret, sender } = defaultAirshipProject
const attributes = { visits: 'number', birthday: 'date' } as const
const projects = [{ appKey, masterSecret, senders: [sender], attributes }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', tags: { plan: ['gold'] }, attributes: { visits: 9 } })
project.channel({ phone: '+15035550102', tags: { plan: ['free'] }, attributes: { visits: 2 } })
project.channel({ phone: '+15035550103', tags: { plan: ['gold'] } })
project.namedUser({ id: 'ada', phones: ['+15035550101'] })

async function count(what: string, to: Selector): Promise<number> {
  const before = project.deliveries.length
  await airship.push.send(smsPush({ to, text: 'Hi' }))
  const sent = project.deliveries.length - before
  console.log(String(sent), what, JSON.stringify(to))
  return sent
}

const isRegular = attribute('visits', { operator: 'greater', value: 5 })
const counts = [
  await count('everybody', all()),
  await count('one number', smsId({ number: '+15035550102', sender })),
  await count('a sender', smsSender(sender)),
  await count('one of two tags', tag(['gold', 'silver'], 'plan')),
  await count('gold, but no regulars', and(tag('gold', 'plan'), not(isRegular))),
  await count('regulars, or a person', or(isRegular, namedUser('ada'))),
  await count(
    'a list that was made elsewhere',
    or(['gold', 'free'].map((one) => tag(one, 'plan'))),
  ),
]
const clicked = activity('short_link_click', { operator: 'greater', value: 0, after: 30 })
console.log('whoever clicked in the last 30 days:', JSON.stringify(clicked))

process.exitCode = counts.join('') === '3132113' ? 0 : 1
