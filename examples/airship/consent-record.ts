// Who agreed, who took it back, how and when: the record that the law asks for, read from a stream of its own. It takes the
// master secret, and every project that texts has it.
import { createAirship, isEvent } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const phone = world.phone('+15035550101')
await airship.sms.register({ msisdn: '15035550101', sender })
phone.reply('YES')
phone.reply('STOP')
await airship.sms.uninstall({ msisdn: '15035550101', sender })

const record: string[] = []
const stream = airship.events.compliance({ start: 'EARLIEST' })
for await (const event of stream) {
  if (!isEvent(event, 'COMPLIANCE')) continue
  record.push(event.body.event_type ?? '')
  console.log(event.occurred, event.body.event_type)
  if (event.body.event_type === 'uninstall') stream.close()
}

// What to begin with when the program runs again.
console.log('goes on behind', stream.offset)
process.exitCode = record.length > 3 && stream.offset !== undefined ? 0 : 1
