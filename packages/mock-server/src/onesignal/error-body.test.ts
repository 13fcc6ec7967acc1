import { operations, type OperationName } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { below, request, worldOf } from '../testing/onesignal.ts'
import { defaultOneSignalApp } from '../world/defaults.ts'

const PEOPLE = 'a user, a subscription or an alias'
const ids: Readonly<Record<string, string>> = {
  app_id: defaultOneSignalApp.appId,
  alias_label: 'external_id',
  alias_id: 'alice',
  subscription_id: crypto.randomUUID(),
  token_type: 'SMS',
  token: 'x',
  alias_label_to_delete: 'crm',
}

/** Meets a fault without a body at an operation. `request` checks the answer against the contract. */
function refused(name: OperationName, status: number, dialect: 'reference' | 'sdk' = 'reference') {
  const world = worldOf({ dialect })
  const { id: operation, method, path } = operations[name]
  world.fault({ operation, status })
  return request(
    world,
    method,
    path.replaceAll(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? 'x'),
  )
}

describe(`a fault without a body at ${PEOPLE}`, () => {
  it.each<[OperationName, number, string]>([
    ['createUser', 400, 'request-1'],
    ['viewUser', 401, 'auth-1'],
    ['updateUser', 404, 'subscription-0'],
    ['createUser', 409, 'Conflict'],
    ['updateSubscription', 400, 'request-1'],
    ['deleteSubscription', 404, 'subscription-0'],
    ['createAlias', 429, 'Rate Limit Exceeded'],
  ])('has a code: %s with %i', async (name, status, code) => {
    const { json } = await refused(name, status)
    expect(json).toEqual({ errors: [{ code, title: expect.any(String) }] })
  })

  it.each<[OperationName, number]>([
    ['createUser', 403],
    ['viewUser', 503],
    ['createSubscription', 400],
    ['deleteSubscription', 400],
    ['transferSubscription', 400],
  ])('is a sentence: %s with %i', async (name, status) => {
    const { json } = await refused(name, status)
    expect(json).toEqual({ errors: [expect.any(String)] })
  })

  it('is a sentence for a 429 in the dialect sdk', async () => {
    const { json } = await refused('createUser', 429, 'sdk')
    expect(json).toEqual({ errors: ['API rate limit exceeded'] })
  })
})

describe('a fault without a body elsewhere', () => {
  it.each<[OperationName, number]>([
    ['createSegment', 429],
    ['viewSegment', 404],
    ['listApps', 400],
  ])('is a sentence: %s with %i', async (name, status) => {
    expect((await refused(name, status)).json).toEqual({ errors: [expect.any(String)] })
  })

  it('has a code where the reference has one: listing segments', async () => {
    const { json } = await refused('listSegments', 429)
    expect(json.errors).toMatchObject([{ code: 'Rate Limit Exceeded' }])
  })

  it('is a sentence on a path that nobody knows', async () => {
    const { status, json } = await request(worldOf(), 'GET', below('/journeys'))
    expect([status, json]).toEqual([404, { errors: ['Notification not found'] }])
  })
})
