import { describe, expect } from 'vitest'
import { documents } from '../support/documents.ts'
import { number, UNKNOWN } from '../support/onesignal-people.ts'
import { type Stage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }
const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const appMissing = { name: 'NotFoundError', code: 'appNotFound', title: 'App not found' }
const keyMissing = { name: 'NotFoundError', title: 'Token not found' }

async function addKey({ client, clientWith }: Stage) {
  const { token_id: id = '', formatted_token: apiKey } = await client.apiKeys.create({
    name: 'backend',
  })
  return { id, apiKey, send: () => clientWith({ apiKey }).messages.send(hello) }
}

describe('apiKeys', () => {
  documents('listApiKeys', 200, 'never a secret', async (stage) => {
    const { id, apiKey } = await addKey(stage)
    const { tokens = [] } = await stage.client.apiKeys.list()
    expect(tokens.map(({ token_id }) => token_id)).toContain(id)
    expect(JSON.stringify(tokens)).not.toContain(apiKey)
  })

  documents('createApiKey', 200, 'opens the app at once', async (stage) => {
    const { send } = await addKey(stage)
    await expect(send()).resolves.toMatchObject({ id: expect.stringMatching(/-/) })
  })

  documents('createApiKey', 400, 'one more than 16', async (stage) => {
    // The app begins with one.
    const names = Array.from({ length: 15 }, (_, at) => `key ${at}`)
    await Promise.all(names.map((name) => stage.client.apiKeys.create({ name })))
    expect(await refusalOf(stage.client.apiKeys.create({ name: 'one more' }))).toMatchObject(
      invalid,
    )
  })

  documents('updateApiKey', 200, 'changes its name', async (stage) => {
    const { id } = await addKey(stage)
    await expect(stage.client.apiKeys.update(id, { name: 'worker' })).resolves.toEqual({})
    const { tokens = [] } = await stage.client.apiKeys.list()
    expect(tokens.find(({ token_id }) => token_id === id)).toMatchObject({ name: 'worker' })
  })

  documents('updateApiKey', 200, 'binds it to other addresses', async (stage) => {
    const { id, send } = await addKey(stage)
    await stage.client.apiKeys.update(id, {
      ip_allowlist_mode: 'explicit',
      ip_allowlist: ['203.0.113.7/32'],
    })
    expect(await refusalOf(send())).toMatchObject({ name: 'AuthError', status: 403 })
  })

  documents('deleteApiKey', 200, 'opens nothing any more', async (stage) => {
    const { id, send } = await addKey(stage)
    await stage.client.apiKeys.delete(id)
    expect(await refusalOf(send())).toMatchObject({ name: 'AuthError', code: 'invalidApiKey' })
  })

  documents('rotateApiKey', 200, 'kills the old secret at once', async (stage) => {
    const { id, send } = await addKey(stage)
    await send()
    const { formatted_token: apiKey } = await stage.client.apiKeys.rotate(id)
    expect(await refusalOf(send())).toMatchObject({ name: 'AuthError', code: 'invalidApiKey' })
    await expect(stage.clientWith({ apiKey }).messages.send(hello)).resolves.toMatchObject({
      id: expect.stringMatching(/-/),
    })
  })

  const ofMalformed = {
    listApiKeys: ({ client }: Stage) => client.apiKeys.list('17'),
    updateApiKey: ({ client }: Stage) => client.apiKeys.update('17', { name: 'worker' }),
    deleteApiKey: ({ client }: Stage) => client.apiKeys.delete('17'),
    rotateApiKey: ({ client }: Stage) => client.apiKeys.rotate('17'),
  }
  const ofMissing = {
    listApiKeys: ({ client }: Stage) => client.apiKeys.list(UNKNOWN),
    createApiKey: ({ client }: Stage) => client.apiKeys.create({ name: 'backend' }, UNKNOWN),
    updateApiKey: ({ client }: Stage) => client.apiKeys.update(UNKNOWN, { name: 'worker' }),
    deleteApiKey: ({ client }: Stage) => client.apiKeys.delete(UNKNOWN),
    rotateApiKey: ({ client }: Stage) => client.apiKeys.rotate(UNKNOWN),
  }
  // The keys of literals.
  const malformed = Object.keys(ofMalformed) as (keyof typeof ofMalformed)[]
  const missing = Object.keys(ofMissing) as (keyof typeof ofMissing)[]

  for (const name of malformed) {
    documents(name, 400, 'an id that is no UUID, without a reason', async (stage) => {
      expect(await refusalOf(ofMalformed[name](stage))).toMatchObject({
        ...invalid,
        problems: [],
        body: {},
      })
    })
  }

  for (const name of missing) {
    const isOfApp = name === 'listApiKeys' || name === 'createApiKey'
    documents(name, 404, 'one that is not there', async (stage) => {
      expect(await refusalOf(ofMissing[name](stage))).toMatchObject(
        isOfApp ? appMissing : keyMissing,
      )
    })
  }
})
