import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '@textwire/core/testing'
import type { Airship } from '../airship.ts'
import { operations } from '../contract/operations.ts'
import type { JsonOperationName } from '../contract/index.ts'
import { clientOver, lost, MASTER_SECRET, OK, TOKEN } from '../testing/client-kit.ts'

/** What may text a person twice, or make a second thing of the same name, when it is repeated. */
const unsafe: readonly string[] = [
  'registerSmsChannel',
  'triggerSmsKeywordInteraction',
  'createCustomSmsResponse',
  'sendPush',
  'createAndSend',
  'bulkSend',
  'createSchedule',
  'scheduleCreateAndSend',
  'scheduleBulkSend',
  'createSegment',
  'createTemplate',
  'uploadTagList',
  'uploadAttributeList',
]

type By = (client: Airship) => PromiseLike<unknown>

interface Case {
  readonly name: string
  readonly by: By
  /** Set where a client with the master secret cannot do it. */
  readonly isBearer?: boolean
}

const isJson = (name: string): name is JsonOperationName => {
  // The keys of the table.
  const operation = operations[name as JsonOperationName]
  return !('contentType' in operation) && !('streams' in operation)
}

function toCase(name: JsonOperationName): Case {
  const { path, method, auth } = operations[name]
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => [parameter, 'x'])
  const body = method === 'GET' || method === 'DELETE' ? undefined : { body: {} }
  const input = { path: Object.fromEntries(names), ...body }
  // Whatever the body is, the policy is that of the row: nothing looks into it here.
  const by: By = (client) => client.call<JsonOperationName>(name, input as never)
  return { name, by, isBearer: !(auth as readonly string[]).includes('basic') }
}

const all = Object.keys(operations).filter(isJson).map(toCase)
const pair = { msisdn: '15035556789', sender: '12345' }
const content = { alert: 'Hello' }

const upload = [{ ua_channel_id: 'c' }]
const member = [{ named_user: 'ada' }]
const listed = [{ msisdn: pair.msisdn, sms_sender: pair.sender }]

const repeated: readonly Case[] = [
  ...all.filter(({ name }) => !unsafe.includes(name)),
  {
    name: 'registerSmsChannel with a moment of consent',
    by: ({ sms }) => sms.register({ ...pair, opted_in: new Date() }),
  },
  {
    name: 'createTemplate with an id of its own',
    by: ({ templates }) => templates.create({ type: 'sms', name: 'a', external_id: 'a', content }),
  },
  { name: 'uploadBulkCsv', by: ({ bulk }) => bulk.upload(upload) },
  { name: 'uploadStaticList', by: ({ staticLists }) => staticLists.upload('a', member) },
  { name: 'downloadStaticList', by: ({ staticLists }) => staticLists.download('a') },
]

const neverRepeated: readonly Case[] = [
  ...all.filter(({ name }) => unsafe.includes(name)),
  { name: 'uploadTagList', by: ({ tagLists }) => tagLists.upload('a', listed) },
  { name: 'uploadAttributeList', by: ({ attributeLists }) => attributeLists.upload('a', listed) },
  {
    name: 'createTemplate with an empty id of its own',
    by: ({ templates }) => templates.create({ type: 'sms', name: 'a', external_id: '', content }),
  },
]

const clientFor = ({ isBearer = false }: Case, script: ScriptedAnswer[]) =>
  clientOver(script, {}, isBearer ? { token: TOKEN } : { masterSecret: MASTER_SECRET })

type Ending = readonly [what: string, answer: ScriptedAnswer]

/** Endings after which a request may or may not have been carried out. */
const doubts: readonly Ending[] = [
  ['an answer that was lost', lost()],
  ['a 500', { status: 500, json: { ok: false, error: 'oops' } }],
  ['a 502 with a page', { status: 502, text: '<html>' }],
  ['a 503 that names a time', { status: 503, headers: { 'retry-after': '1' }, text: '' }],
  ['a 504', { status: 504, text: '' }],
]

/** Successes that no operation has. A change says `ok: true`; what is only read need not. */
const unreadable: readonly Ending[] = [
  ['half an answer', { text: '{"ok":' }],
  ['a page that says success', { text: '<html>Welcome</html>' }],
  ['a list', { json: [] }],
  ['a success that says ok: false', { json: { ok: false } }],
]

/** Successes that say nothing about what was sent. */
const silent: readonly Ending[] = [
  ['the {} of a proxy', { json: {} }],
  ['an ok that is no truth', { json: { ok: 'true' } }],
]

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

/** Endings after which a request was certainly not carried out. */
const unsent: readonly Ending[] = [
  ['a connection that was refused', new TypeError('fetch failed', { cause: refused })],
  ['a 429', { status: 429, headers: { 'retry-after': '1' }, text: '' }],
]

/** For each ending: how often the request went out, and what became of the call. */
async function afterEach(one: Case, endings: readonly Ending[]) {
  const results = endings.map(async ([what, answer]) => {
    const { client, transport } = clientFor(one, [answer, OK])
    const outcome = await Promise.resolve(one.by(client)).then(
      () => 'done',
      (error: unknown) => `${Object(error).name}: ${Object(error).outcome}`,
    )
    const sent = transport.requests.map((request) =>
      JSON.stringify({ ...request, signal: undefined }),
    )
    return [what, `sent ${sent.length}, ${new Set(sent).size} of a kind, ${outcome}`] as const
  })
  return Object.fromEntries(await Promise.all(results))
}

const alike = (endings: readonly Ending[], outcome: string) =>
  Object.fromEntries(endings.map(([what]) => [what, outcome]))

const AGAIN = 'sent 2, 1 of a kind, done'
const IN_DOUBT = 'sent 1, 1 of a kind, OutcomeUnknownError: unknown'
const REFUSED = 'sent 1, 1 of a kind, InvalidRequestError: not-sent'

/** A stream is read by the caller: its opening looks at no body. */
const readsBody = ({ name }: Case) => name !== 'downloadStaticList'

describe('what may be repeated', () => {
  it.each(repeated)('$name is repeated as it was when it is in doubt', async (one) => {
    const endings = [...doubts, ...(readsBody(one) ? unreadable : [])]
    expect(await afterEach(one, endings)).toEqual(alike(endings, AGAIN))
  })
})

describe('what must not be repeated', () => {
  it.each(neverRepeated)('$name is sent once, and its outcome is unknown', async (one) => {
    const endings = [...doubts, ...unreadable, ...silent]
    expect(await afterEach(one, endings)).toEqual(alike(endings, IN_DOUBT))
  })
})

describe.each([...repeated, ...neverRepeated])('$name', (one) => {
  it('is repeated when it was certainly not carried out', async () => {
    expect(await afterEach(one, unsent)).toEqual(alike(unsent, AGAIN))
  })

  it('is not repeated after a refusal', async () => {
    const endings: Ending[] = [['a 400', { status: 400, json: { ok: false, error: 'no' } }]]
    expect(await afterEach(one, endings)).toEqual(alike(endings, REFUSED))
  })
})

describe('a push that may wait out a 503', () => {
  it('is repeated when the client was told to take a 503 for a refusal', async () => {
    const down = { status: 503, headers: { 'retry-after': '1' }, text: '' }
    const { client, transport } = clientOver([down, OK], { retryUnsafeOn503: true })
    await client.push.send({
      audience: 'all',
      device_types: ['sms'],
      notification: { alert: 'Hello' },
    })
    expect(transport.requests).toHaveLength(2)
  })
})
