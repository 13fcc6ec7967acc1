// Changes the tags of one number: some added, some removed, or a whole group set. A success can still say that a group was
// not touched, so look at `warnings`.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
// The groups that are active in the dashboard.
const tagGroups = ['interests', 'plan']
const projects = [{ appKey, masterSecret, senders: [sender], tagGroups }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035550101', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })
const show = async (what: string) => {
  const { channel } = await airship.sms.lookup(pair)
  const { interests = [], plan = [] } = channel.tag_groups ?? {}
  console.log(`${what}:`, { interests, plan })
  return interests.length + plan.length
}

await airship.sms.modifyTags(pair, { add: { interests: ['tables', 'chairs'], plan: ['free'] } })
await show('added')
await airship.sms.modifyTags(pair, { add: { plan: ['gold'] }, remove: { plan: ['free'] } })
await show('moved')
await airship.sms.modifyTags(pair, { set: { interests: ['lamps'] } })
const left = await show('set')

const { ok, warnings } = await airship.sms.modifyTags(pair, {
  add: { interests: ['rugs'], colours: ['blue'] },
})
console.log('ok:', ok, 'and yet:', warnings)

process.exitCode = left === 2 && warnings.length === 1 ? 0 : 1
