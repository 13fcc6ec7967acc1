// For test suites that run msw already: the same world behind msw's handlers, and a client that knows nothing of it.
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { mswHandlers } from '@textwire/mock-server/msw'
import { createAirship } from '@textwire/airship'
import { setupServer } from 'msw/node'

const world = createMockServer()
const server = setupServer(...mswHandlers(world))
server.listen()

const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret })
await airship.sms.register({ msisdn: '15035556789', sender, opted_in: new Date() })
const { channel } = await airship.sms.lookup({ msisdn: '15035556789', sender })
console.log('registered through msw: opt_in is', channel.opt_in)

server.close()
