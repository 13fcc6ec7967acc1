import { describe, expect, it } from 'vitest'
import type { StatusFault } from '@textwire/mock-server'
import { operations } from '@textwire/onesignal/contract'
import type { Operation, OperationName } from '@textwire/onesignal/contract'
import { overFetch, overUndici } from '../support/doors.ts'
import { documents, type DocumentedStatus } from '../support/documents.ts'
import { addSubjects, calls } from '../support/onesignal-calls.ts'
import { WRONG_KEY } from '../support/onesignal-people.ts'
import { openStage, type Stage } from '../support/onesignal-stage.ts'
import { refusalOf } from '../support/refusal-of.ts'

// The keys of a literal.
const names = Object.keys(operations) as OperationName[]
const rowOf = (name: OperationName): Operation => operations[name]

/** The calls of the table name users by external id and give events keys of their own, so those are safe. */
const isUnsafe = (name: OperationName) => {
  const { retry } = rowOf(name)
  return retry.class === 'unsafe' && retry.safeWith === undefined
}

/** Calls an operation, whose first answer is this one; gives the statuses that went out for the call. */
async function callUnder(fault: StatusFault, stage: Stage, name: OperationName) {
  const subjects = await addSubjects(stage)
  const before = stage.statusesOf(name).length
  stage.world.fault({ operation: `onesignal.${name}`, ...fault })
  const settled = await Promise.resolve(calls[name](stage.client, subjects)).then(
    () => undefined,
    (error: unknown) => error,
  )
  stage.world.assertFaultsUsed()
  return { error: settled, statuses: stage.statusesOf(name).slice(before) }
}

const successOf = (name: OperationName): unknown =>
  expect.toSatisfy((status: number) => rowOf(name).success.includes(status))

describe('too many requests', () => {
  for (const name of names) {
    documents(name, 429, 'is waited out, whatever the operation does', async (stage) => {
      const before = stage.world.clock.now()
      const { statuses, error } = await callUnder({ status: 429, retryAfter: 30 }, stage, name)
      expect({ statuses, error }).toEqual({ statuses: [429, successOf(name)], error: undefined })
      expect(stage.world.clock.now() - before).toBeGreaterThanOrEqual(30_000)
    })
  }
})

const outages: [words: string, fault: Omit<StatusFault, 'status'>][] = [
  ['with a time to wait', { retryAfter: 30 }],
  ['without a body', { body: 'empty' }],
  ['with a page', { body: { html: '<h1>Down</h1>' } }],
]

describe.each(outages)('an outage %s', (words, fault) => {
  for (const name of names.filter((one) => !isUnsafe(one))) {
    documents(name, 503, `is sat out ${words}`, async (stage) => {
      const { statuses, error } = await callUnder({ status: 503, ...fault }, stage, name)
      expect({ statuses, error }).toEqual({ statuses: [503, successOf(name)], error: undefined })
    })
  }

  for (const name of names.filter(isUnsafe)) {
    documents(name, 503, `leaves open what was done ${words}`, async (stage) => {
      const { statuses, error } = await callUnder({ status: 503, ...fault }, stage, name)
      expect(statuses).toEqual([503])
      expect(error).toMatchObject({
        name: 'OutcomeUnknownError',
        outcome: 'unknown',
        status: 503,
        operation: `onesignal.${name}`,
      })
    })
  }
})

/** Takes none, or has another answer for a wrong one. */
const withoutKeyRefusal: readonly OperationName[] = ['unsubscribeWithToken', 'createCustomEvents']

describe('a wrong key', () => {
  for (const name of names.filter((one) => !withoutKeyRefusal.includes(one))) {
    // Every operation but the two describes it.
    const status = 403 as DocumentedStatus<typeof name>
    documents(name, status, 'a wrong key', async (stage) => {
      const subjects = await addSubjects(stage)
      const wrong = stage.clientWith({ apiKey: WRONG_KEY, organizationKey: WRONG_KEY.slice(10) })
      const error = await refusalOf(calls[name](wrong, subjects))
      expect(error).toMatchObject({
        name: 'AuthError',
        code: 'invalidApiKey',
        status: 403,
        outcome: 'not-sent',
        title: expect.stringMatching(/^Access denied\. /),
        attempts: [{ status: 403 }],
      })
      expect(JSON.stringify(error)).not.toContain('another_key')
    })
  }

  it('is a key of the other kind as well', async () => {
    const { app, clientWith } = await openStage()
    const { organizationKey, apiKey } = app
    const swapped = clientWith({ apiKey: organizationKey, organizationKey: apiKey.slice(10) })
    expect(await refusalOf(swapped.users.view({ external_id: 'a' }))).toMatchObject({ status: 403 })
    expect(await refusalOf(swapped.apps.list())).toMatchObject({ status: 403 })
  })
})

/** One of each method, with what is hard to carry: a cursor in a query, a plus in a path, an answer without a body. */
const samples = [
  ['listMessages', 200],
  ['sendMessage', 200],
  ['createUser', 200],
  ['updateSubscriptionByToken', 202],
  ['updateApp', 200],
  ['deleteSubscription', 202],
  ['unsubscribeWithToken', 202],
] as const

describe.each([
  ['fetch', overFetch],
  ['undici', overUndici],
])('on a port, over %s', (door, open) => {
  for (const [name, given] of samples) {
    // Each status of the list is one of its own operation.
    const status = given as DocumentedStatus<typeof name>
    documents(name, status, `over ${door} as well`, { open }, async (stage) => {
      await calls[name](stage.client, await addSubjects(stage))
    })
  }
})
