// Removes a number for good, as when somebody asks for their data to be deleted. It is no way to stop texts: the consent
// and the opt-out go as well, and the next registration is a channel that knows nothing of the old one.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035550101', sender }
const first = await airship.sms.register({ ...pair, opted_in: new Date() })
await airship.sms.modifyTags(pair, { add: { interests: ['tables'] } })

await airship.sms.uninstall(pair)
const gone = await airship.sms.lookup(pair).catch((error: unknown) => error)
console.log('looked up:', gone instanceof NotFoundError ? 'not there' : gone)

const second = await airship.sms.register({ ...pair, opted_in: new Date() })
const { channel } = await airship.sms.lookup(pair)
console.log('the same channel:', first.channel_id === second.channel_id)
console.log('what is left of its tags:', channel.tag_groups?.['interests'] ?? 'nothing')

const isNew = first.channel_id !== second.channel_id
process.exitCode = gone instanceof NotFoundError && isNew ? 0 : 1
