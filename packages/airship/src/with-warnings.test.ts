import { describe, expect, it } from 'vitest'
import type { Airship } from './airship.ts'
import { clientOver } from './testing/client-kit.ts'
import { withWarnings } from './with-warnings.ts'

const cases: [answer: object, warnings: string[]][] = [
  [{ ok: true }, []],
  [{ warnings: ['group a', 'group b'] }, ['group a', 'group b']],
  [{ warning: 'wrong type' }, ['wrong type']],
  [{ tag_warnings: 'no group' }, ['no group']],
  [{ attribute_warnings: 'no attribute' }, ['no attribute']],
  [{ tag_warnings: 'no group', attribute_warnings: 'no attribute' }, ['no group', 'no attribute']],
  [
    { warnings: ['a'], warning: 'b', tag_warnings: ['c'], attribute_warnings: 'd' },
    ['a', 'b', 'c', 'd'],
  ],
  [{ warnings: 'a text where a list should be' }, ['a text where a list should be']],
  [{ warning: '', warnings: [] }, []],
  [{ warning: null, warnings: null, tag_warnings: undefined }, []],
  [{ tag_warnings: 5 }, ['5']],
  [{ warnings: [['a', 'b'], [['c']], []], warning: [['d']] }, ['a', 'b', 'c', 'd']],
  [{ attribute_warnings: { plan: ['wrong type'] } }, ['{"plan":["wrong type"]}']],
  [{ warnings: false, tag_warnings: 0 }, ['false', '0']],
  [{ warnings: ['a', '', null, { no: 'text' }] }, ['a', '{"no":"text"}']],
]

const facts = { status: 200, replayed: false }

describe('withWarnings', () => {
  it.each(cases)('gathers those of %j', (answer, warnings) => {
    expect(withWarnings<object>()(answer, facts)).toEqual({ ...answer, warnings })
  })

  it('leaves the answer as it was', () => {
    const answer = { ok: true, warning: 'a' }
    withWarnings<object>()(answer, facts)
    expect(answer).toEqual({ ok: true, warning: 'a' })
  })
})

const audience = { channel: 'c' }
const named = { named_user_id: 'ada' }
const add = { interests: ['tables'] }
const attributes = [{ action: 'set', key: 'plan', value: 'gold' }] as const
const subscription_lists = [{ action: 'subscribe', list_id: 'news' }] as const
const scoped = [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }] as const

/** Whatever can half succeed. */
const methods: [name: string, by: (client: Airship) => PromiseLike<unknown>][] = [
  ['sms.modifyTags', ({ sms }) => sms.modifyTags({ msisdn: '15035556789', sender: '1' }, { add })],
  ['channels.modifyTags', ({ channels }) => channels.modifyTags({ audience, add })],
  [
    'channels.modifyAttributes',
    ({ channels }) => channels.modifyAttributes({ audience, attributes }),
  ],
  [
    'channels.modifySubscriptionLists',
    ({ channels }) => channels.modifySubscriptionLists({ audience, subscription_lists }),
  ],
  ['namedUsers.modifyTags', ({ namedUsers }) => namedUsers.modifyTags({ audience: named, add })],
  [
    'namedUsers.modifyAttributes',
    ({ namedUsers }) => namedUsers.modifyAttributes('ada', { attributes }),
  ],
  ['namedUsers.update', ({ namedUsers }) => namedUsers.update('ada', { tags: { add } })],
  [
    'namedUsers.modifySubscriptionLists',
    ({ namedUsers }) => namedUsers.modifySubscriptionLists('ada', { scoped }),
  ],
]

describe.each(methods)('%s', (_, by) => {
  it('tells what a success hides', async () => {
    const json = { ok: true, operation_id: 'o', warning: 'a', tag_warnings: 'b' }
    expect(await by(clientOver([{ json }]).client)).toEqual({ ...json, warnings: ['a', 'b'] })
  })

  it('has an empty list when all went well', async () => {
    const { client } = clientOver([{ json: { ok: true } }])
    expect(await by(client)).toEqual({ ok: true, warnings: [] })
  })
})
