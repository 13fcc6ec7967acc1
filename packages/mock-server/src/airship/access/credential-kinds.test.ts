import { operations, type OperationName } from '@textwire/airship/contract'
import { describe, expect, it } from 'vitest'
import { ACCEPT, basic, readJson } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../../world/defaults.ts'
import type { MockServer } from '../../world/mock-server.ts'

const { appKey, masterSecret } = defaultAirshipProject
const { appSecret, token, clientId, clientSecret } = defaultAirshipTokens

// The keys of a literal.
const names = Object.keys(operations) as OperationName[]
const streams: readonly string[] = ['streamEvents', 'streamComplianceEvents']

async function oauthToken(world: MockServer): Promise<string> {
  const response = await world.fetch('https://oauth2.asnapius.com/token', {
    method: 'POST',
    headers: { authorization: basic(clientId, clientSecret) },
    body: new URLSearchParams({ grant_type: 'client_credentials', sub: `app:${appKey}` }),
  })
  return String((await readJson(response))['access_token'])
}

const kinds = {
  basic: () => basic(appKey, masterSecret),
  basicApp: () => basic(appKey, appSecret),
  bearer: () => `Bearer ${token}`,
  oauth: async (world: MockServer) => `Bearer ${await oauthToken(world)}`,
}

/** Calls an operation with nothing that it could do, so that only the credential counts. */
async function statusOf(name: OperationName, kind: keyof typeof kinds) {
  const world = createMockServer()
  const { method, path } = operations[name]
  const host = kind === 'oauth' ? 'https://api.asnapius.com' : 'https://go.urbanairship.com'
  const origin = streams.includes(name) ? 'https://connect.urbanairship.com' : host
  const response = await world.fetch(`${origin}${path.replaceAll(/\{\w+\}/g, '0')}`, {
    method,
    headers: {
      authorization: await kinds[kind](world),
      accept: ACCEPT,
      'content-type': 'application/json',
      'x-ua-appkey': appKey,
    },
    ...(method !== 'GET' && { body: '{"nothing":true}' }),
  })
  return response.status
}

describe.each(names)('%s', (name) => {
  const auth: readonly string[] = operations[name].auth
  // The keys of a literal.
  it.each(Object.keys(kinds) as (keyof typeof kinds)[])('and the credential %s', async (kind) => {
    const status = await statusOf(name, kind)
    expect(status === 401).toBe(!auth.includes(kind))
    expect(status).toBeLessThan(500)
  })
})
