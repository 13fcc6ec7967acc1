import { defaultAirshipProject, type MockServer } from '@textwire/mock-server'
import { type RawAnswer, toRawAnswer } from '../raw-answer.ts'

const { appKey, masterSecret } = defaultAirshipProject
const headers = {
  authorization: `Basic ${btoa(`${appKey}:${masterSecret}`)}`,
  accept: 'application/vnd.urbanairship+json; version=3',
  'content-type': 'application/json',
}

/** Sends a body to Airship without a client. */
export async function postAirship(
  world: MockServer,
  path: '/push' | '/create-and-send' | '/channels/sms/tags' | '/channels/attributes',
  body: unknown,
): Promise<RawAnswer> {
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  return toRawAnswer(await world.fetch(`https://go.urbanairship.com/api${path}`, init))
}
