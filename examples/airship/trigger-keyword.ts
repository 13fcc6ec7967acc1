// Has Airship act as if a person had texted a keyword: a way to try keywords without a phone. What the keyword is answered
// with really goes out, and opt-out words really opt out. The app secret suffices for it.
import { createAirship, InvalidRequestError } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const { appSecret } = defaultAirshipTokens
const keywords = [{ keyword: 'hours', reply: 'We are open from 9 to 5.' }]
const projects = [{ appKey, masterSecret, appSecret, senders: [sender], keywords }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, appSecret, fetch: world.fetch })

world.airship.project().channel({ phone: '+15035550101' })
const phone = world.phone('+15035550101')
const text = (keyword: string) =>
  airship.sms.triggerKeyword('15035550101', {
    keyword,
    sender_ids: [sender],
    timestamp: new Date(world.clock.now()), // when the person is to have texted
  })

await text('hours')
console.log('> ', phone.inbox.at(-1)?.text)

await text('STOP')
const channel = world.airship.project().findChannel('+15035550101')
console.log('after STOP:', channel?.consent)

const refused = await text('pizza').catch((error: unknown) => error)
if (refused instanceof InvalidRequestError) console.log(refused.status, refused.message)

const isOut = channel?.consent === 'opted-out'
process.exitCode = isOut && refused instanceof InvalidRequestError ? 0 : 1
