import { defaultOneSignalApp, type MockServer } from '@textwire/mock-server'
import { type RawAnswer, toRawAnswer } from '../raw-answer.ts'

const { appId, apiKey } = defaultOneSignalApp
const headers = { authorization: `Key ${apiKey}`, 'content-type': 'application/json' }

/** Sends the body of a message to OneSignal without a client, which would add what is missing. */
export const postMessage = (world: MockServer, body: unknown): Promise<RawAnswer> =>
  request(world, 'POST', '/notifications', { app_id: appId, ...asFields(body) })

/** Changes the user `user-17` by properties, without a client. */
export const patchUser = (world: MockServer, properties: unknown): Promise<RawAnswer> =>
  request(world, 'PATCH', `/apps/${appId}/users/by/external_id/user-17`, { properties })

const asFields = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {})

async function request(world: MockServer, method: string, path: string, body: object) {
  const init = { method, headers, body: JSON.stringify(body) }
  return toRawAnswer(await world.fetch(`https://api.onesignal.com${path}`, init))
}
