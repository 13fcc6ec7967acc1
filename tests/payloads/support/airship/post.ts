import { defaultAirshipProject, defaultAirshipTokens, type MockServer } from '@textwire/mock-server'
import { type RawAnswer, toRawAnswer } from '../raw-answer.ts'

const { appKey, masterSecret } = defaultAirshipProject
const headers = {
  accept: 'application/vnd.urbanairship+json; version=3',
  'content-type': 'application/json',
  'x-ua-appkey': appKey,
}

type Path =
  | '/push'
  | '/create-and-send'
  | '/channels/sms/tags'
  | '/channels/attributes'
  | '/sms/custom-response'

/** Answers take a token of the dashboard alone. */
const credentialFor = (path: Path) =>
  path === '/sms/custom-response'
    ? `Bearer ${defaultAirshipTokens.token}`
    : `Basic ${btoa(`${appKey}:${masterSecret}`)}`

/** Sends a body to Airship without a client. */
export async function postAirship(
  world: MockServer,
  path: Path,
  body: unknown,
): Promise<RawAnswer> {
  const init = {
    method: 'POST',
    headers: { ...headers, authorization: credentialFor(path) },
    body: JSON.stringify(body),
  }
  return toRawAnswer(await world.fetch(`https://go.urbanairship.com/api${path}`, init))
}
