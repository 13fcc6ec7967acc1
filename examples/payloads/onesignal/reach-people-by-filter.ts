// Says whom a text is for as a sentence. Each field has the relations that it can have, and a sentence cannot stop at "and" or "or":
// after them there is no list yet. The same sentence makes a segment.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { smsMessage, where } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const app = world.onesignal.app()
app.subscription({ phone: '+15035550101', tags: { plan: 'gold', seats: '4' }, country: 'US' })
app.subscription({ phone: '+15035550102', tags: { plan: 'gold', seats: '9' }, country: 'CA' })
app.subscription({ phone: '+15035550103', tags: { vip: 'yes' }, country: 'CA' })
app.subscription({ phone: '+15035550104', tags: { plan: 'free' }, country: 'US' })

// AND binds tighter than OR: gold in the US, or whoever is a VIP.
const gold = where('tag', 'plan').is('gold').and('country').is('US')
const goldOrVip = gold.or('tag', 'vip').exists()
console.log(JSON.stringify(goldOrVip))

await onesignal.messages.send(
  smsMessage({ to: { filters: goldOrVip }, text: 'Your seats are kept until noon.' }),
)
const numbers = ['+15035550101', '+15035550102', '+15035550103', '+15035550104']
const counts = numbers.map((number) => world.phone(number).inbox.length)
console.log('texts on the phones:', counts.join(' '))

// A sentence is a value: what was added made another one. Whole sentences can be joined too.
const large = where('tag', 'plan').isOneOf(['gold', 'silver']).and('tag', 'seats').isOver(8)
const { id = '' } = await onesignal.segments.create({
  name: 'Kept seats',
  filters: gold.or(large).toList(),
})
const { subscriber_count: members } = await onesignal.segments.view(id)
console.log('members of the segment:', members)

process.exitCode = counts.join('') === '1010' && members === 2 ? 0 : 1
