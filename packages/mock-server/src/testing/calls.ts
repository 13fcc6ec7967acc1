import { defaultAirshipProject, defaultOneSignalApp } from '../world/defaults.ts'
import type { MockFetch } from '../doors/fetch.ts'

/** Something to call: a world, or its fetch with other credentials. */
export interface Callable {
  readonly fetch: MockFetch
}

export const ONESIGNAL = 'https://api.onesignal.com'
export const AIRSHIP = 'https://go.urbanairship.com'
export const ALICE = '+15035556789'
export const BOB = '+15035550199'
export const ACCEPT = 'application/vnd.urbanairship+json; version=3'

/** A message to Alice, unless the body says otherwise. */
export const messageBody = (body: object = {}) => ({
  app_id: defaultOneSignalApp.appId,
  include_phone_numbers: [ALICE],
  contents: { en: 'Hello' },
  ...body,
})

export const keyHeader = { authorization: `Key ${defaultOneSignalApp.apiKey}` }

export function postMessage(world: Callable, body: object | string, init: RequestInit = {}) {
  return world.fetch(`${ONESIGNAL}/notifications`, {
    method: 'POST',
    headers: { ...keyHeader, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
}

/** Sends to Alice and reads the answer. */
export async function send(world: Callable, body: object = {}) {
  const response = await postMessage(world, messageBody(body))
  return { response, status: response.status, json: await readJson(response) }
}

export function onMessage(world: Callable, method: 'GET' | 'DELETE', id: string, appId?: string) {
  const query = `app_id=${appId ?? defaultOneSignalApp.appId}`
  return world.fetch(`${ONESIGNAL}/notifications/${id}?${query}`, { method, headers: keyHeader })
}

export const basic = (name: string, secret: string) =>
  `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`

export const airshipHeaders = {
  authorization: basic(defaultAirshipProject.appKey, defaultAirshipProject.masterSecret),
  accept: ACCEPT,
  'content-type': 'application/json',
}

export async function airship(
  world: Callable,
  path: string,
  body?: object | string,
  headers: Record<string, string> = {},
) {
  const response = await world.fetch(path.startsWith('http') ? path : `${AIRSHIP}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...airshipHeaders, ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.clone().text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return { response, status: response.status, text, json: isJson ? await readJson(response) : {} }
}

export const register = (world: Callable, body: object = {}) =>
  airship(world, '/api/channels/sms', { msisdn: ALICE.slice(1), sender: '12345', ...body })

export const registerOptedIn = (world: Callable, phone = ALICE) =>
  register(world, { msisdn: phone.slice(1), opted_in: '2026-01-02T03:04:05' })

export const lookUp = (world: Callable, phone = ALICE) =>
  airship(world, `/api/channels/sms/${phone.slice(1)}/12345`)

export const smsPush = (push: object = {}) => ({
  audience: { sms_sender: '12345' },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hi' } },
  ...push,
})

export const push = (world: Callable, body: object = smsPush()) => airship(world, '/api/push', body)

/** An answer of unknown shape; a test says what it expects of it. */
// oxlint-disable-next-line typescript/no-explicit-any -- only ever handed to expect()
export async function readJson(response: Response): Promise<Record<string, any>> {
  const value: unknown = await response.json()
  if (typeof value !== 'object' || value === null) throw new TypeError('Not a JSON object.')
  return { ...value }
}
