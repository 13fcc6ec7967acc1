import { describe, expect, it } from 'vitest'
import type { Airship, AirshipCredentials } from '@textwire/airship'
import { operations, responseSchemas } from '@textwire/airship/contract'
import type { Operation, OperationName } from '@textwire/airship/contract'
import { defaultAirshipProject, defaultAirshipTokens, type Fault } from '@textwire/mock-server'
import { addSubjects, calls, noSubjects, withSubjects } from '../support/airship-calls.ts'
import { documents, type DocumentedStatus } from '../support/airship-documents.ts'
import { WRONG_SECRET, WRONG_TOKEN } from '../support/airship-people.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { overFetch, overUndici } from '../support/doors.ts'
import { refusalOf } from '../support/refusal-of.ts'

const { masterSecret } = defaultAirshipProject
const { appSecret, token } = defaultAirshipTokens
// The keys of a literal.
const names = Object.keys(operations) as OperationName[]
const rowOf = (name: OperationName): Operation => operations[name]
const idOf = (name: OperationName) => `airship.${name}` as const

/** The operations that describe an answer with this status. */
const describing = (status: number) =>
  names.filter((name) => Object.hasOwn(responseSchemas[name], status))

/** A registration without consent is unsafe; the call of the table has consent. */
const isUnsafe = (name: OperationName) => {
  const { retry } = rowOf(name)
  return retry.class === 'unsafe' && name !== 'registerSmsChannel'
}

const successOf = (name: OperationName): unknown =>
  expect.toSatisfy((status: number) => rowOf(name).success.includes(status))

/** Calls an operation, whose first answer is this one; gives the statuses that went out for the call. */
async function callUnder(fault: Fault, stage: Stage, name: OperationName) {
  const subjects = await addSubjects(stage)
  const before = stage.statusesOf(name).length
  stage.world.fault({ ...fault, operation: idOf(name) })
  const error = await Promise.resolve(calls[name](stage.clientFor(name), subjects)).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  stage.world.assertFaultsUsed()
  return { error, statuses: stage.statusesOf(name).slice(before) }
}

/** What another credential of each kind is called by. */
const wrong: readonly [kind: string, credentials: AirshipCredentials][] = [
  ['basic', { masterSecret: WRONG_SECRET }],
  ['basicApp', { appSecret: WRONG_SECRET }],
  ['bearer', { token: WRONG_TOKEN }],
]

describe('a wrong credential', () => {
  for (const name of names) {
    for (const [kind, credentials] of wrong) {
      if (!rowOf(name).auth.includes(kind)) continue
      documents(name, 401, `a wrong credential of the kind ${kind}`, async (stage) => {
        const error = await refusalOf(calls[name](stage.clientWith(credentials), noSubjects))
        expect(error).toMatchObject({
          name: 'AuthError',
          code: 'http401',
          operation: idOf(name),
          outcome: 'not-sent',
          // The answer is a bare word, not JSON.
          message: `${idOf(name)} answered 401: Unauthorized`,
          attempts: [{ status: 401 }],
        })
        expect(JSON.stringify(error)).not.toMatch(`${WRONG_SECRET}|${WRONG_TOKEN}`)
      })
    }
  }
})

describe('a credential of a kind that an operation does not take', () => {
  const others: readonly [kind: string, credentials: AirshipCredentials][] = [
    ['basic', { masterSecret }],
    ['basicApp', { appSecret }],
    ['bearer', { token }],
    ['oauth', { oauth: { clientId: 'id', clientSecret: 'secret' } }],
  ]
  const optionOf = { basic: 'masterSecret', bearer: 'token', oauth: 'oauth', basicApp: 'appSecret' }

  it.each(names)('fails before sending with advice: %s', async (name) => {
    const { world, clientWith } = await openStage()
    const refused = others.filter(([kind]) => !rowOf(name).auth.includes(kind))
    const errors = await Promise.all(
      refused.map(([, credentials]) => refusalOf(calls[name](clientWith(credentials), noSubjects))),
    )
    // The kinds of the table are the keys of the options.
    const [preferred] = rowOf(name).auth as (keyof typeof optionOf)[]
    for (const error of errors) {
      expect(error).toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining(
          `Make a second client with ${optionOf[preferred ?? 'basic']} for it.`,
        ),
      })
    }
    expect(errors).toHaveLength(4 - rowOf(name).auth.length)
    expect(world.requests).toEqual([])
  })
})

describe('a feature that is not in the plan', () => {
  for (const name of names) {
    const project = { ...withSubjects.project, forbidden: [name] }
    documents(name, 403, 'a plan without it', { project }, async (stage) => {
      const error = await refusalOf(calls[name](stage.clientFor(name), noSubjects))
      expect(error).toMatchObject({
        name: 'AuthError',
        status: 403,
        code: '40300',
        operation: idOf(name),
        outcome: 'not-sent',
        requestId: expect.any(String),
        attempts: [{ status: 403 }],
      })
    })
  }
})

/** Everything sent by clients asks for a version, so this takes it out on the way. */
const withoutVersion =
  ({ world }: Stage): typeof fetch =>
  (url, init) => {
    const headers = new Headers(init?.headers)
    headers.set('accept', 'application/json')
    // The address of a client is always a text.
    return world.fetch(url as string, { ...init, headers })
  }

describe('a version that is not asked for', () => {
  for (const name of names) {
    documents(name, 406, 'an Accept without a version', async (stage) => {
      const credentials = rowOf(name).auth.includes('basic') ? undefined : { token }
      const client = stage.clientWith(credentials, { fetch: withoutVersion(stage) })
      expect(await refusalOf(calls[name](client, noSubjects))).toMatchObject({
        name: 'InvalidRequestError',
        status: 406,
        code: '40600',
        outcome: 'not-sent',
      })
    })
  }
})

describe('too many requests', () => {
  for (const name of describing(429)) {
    // Each describes it.
    const status = 429 as DocumentedStatus<typeof name>
    documents(
      name,
      status,
      'is waited out, whatever the operation does',
      withSubjects,
      async (stage) => {
        const before = stage.world.clock.now()
        const fault = { status: 429, retryAfter: 30 }
        const { statuses, error } = await callUnder(fault, stage, name)
        expect({ statuses, error }).toEqual({ statuses: [429, successOf(name)], error: undefined })
        expect(stage.world.clock.now() - before).toBeGreaterThanOrEqual(30_000)
      },
    )
  }
})

describe('a body that is too large', () => {
  const options = { project: { maxBodyBytes: 20 } }
  // How large a file of recipients may be is not documented.
  for (const name of describing(413).filter((one) => one !== 'uploadBulkCsv')) {
    // Each describes it.
    const status = 413 as DocumentedStatus<typeof name>
    documents(name, status, 'a body over the limit', options, async (stage) => {
      expect(await refusalOf(calls[name](stage.client, noSubjects))).toMatchObject({
        name: 'InvalidRequestError',
        status: 413,
        code: '41300',
        outcome: 'not-sent',
        attempts: [{ status: 413 }],
      })
    })
  }
})

describe('an outage', () => {
  const outages: readonly [words: string, fault: Fault][] = [
    ['a 503 with a page', { status: 503, body: { html: '<h1>Down</h1>' } }],
    ['a connection that dies after the request was read', { reset: 'after' }],
    ['an answer that is cut off', { kind: 'truncated-json' }],
  ]

  for (const [words, fault] of outages) {
    it.each(names.filter(isUnsafe))(`${words} leaves open what was done: %s`, async (name) => {
      const stage = await openStage(withSubjects)
      const { statuses, error } = await callUnder(fault, stage, name)
      expect(statuses).toHaveLength(1)
      expect(error).toMatchObject({
        outcome: 'unknown',
        operation: idOf(name),
        name: expect.stringMatching(/^(OutcomeUnknown|UnreadableResponse)Error$/),
      })
    })
  }

  it.each(names.filter((name) => !isUnsafe(name)))('is sat out: %s', async (name) => {
    const stage = await openStage(withSubjects)
    const { statuses, error } = await callUnder({ status: 503, retryAfter: 30 }, stage, name)
    expect({ statuses, error }).toEqual({ statuses: [503, successOf(name)], error: undefined })
  })
})

/** One of each method, with what is hard to carry: a query, a path, a file each way, a stream, nothing at all. */
const samples = [
  ['registerSmsChannel', 201],
  ['updateSmsChannel', 200],
  ['lookupSmsChannel', 200],
  ['sendPush', 202],
  ['createCustomSmsResponse', 200],
  ['uploadBulkCsv', 200],
  ['uploadStaticList', 202],
  ['downloadStaticList', 200],
  ['getAttributeListErrors', 200],
  ['deleteSchedule', 204],
  ['pauseSchedule', 204],
  ['listSegments', 200],
  ['getTemplateByExternalId', 200],
  ['getSendsReport', 200],
  ['streamEvents', 200],
  ['streamComplianceEvents', 200],
] as const

describe.each([
  ['fetch', overFetch],
  ['undici', overUndici],
])('on a port, over %s', (door, open) => {
  for (const [name, given] of samples) {
    // Each status of the list is one of its own operation.
    const status = given as DocumentedStatus<typeof name>
    const options = { ...withSubjects, open }
    documents(name, status, `over ${door} as well`, options, async (stage) => {
      const client: Airship = stage.clientFor(name)
      expect(await calls[name](client, await addSubjects(stage))).not.toBeInstanceOf(Error)
    })
  }
})
