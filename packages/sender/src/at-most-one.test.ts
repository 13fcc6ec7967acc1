import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { failover } from './failover.ts'
import type { ProviderAnswer } from './provider-answer.ts'
import { route } from './route.ts'
import type { NotSentReason } from './send-result.ts'
import type { Sender } from './sender.ts'
import { scriptedSender, type ScriptedSender } from './testing/scripted-sender.ts'
import { READY } from './testing/texts.ts'

type Script = ProviderAnswer | Error

type Tree =
  | { readonly script: Script }
  | { readonly way: 'failover'; readonly accepts: boolean; readonly below: readonly Tree[] }
  | { readonly way: 'route'; readonly key: string; readonly below: readonly Tree[] }

const reason = fc.constantFrom<NotSentReason>(
  'invalid',
  'refused',
  'opted-out',
  'not-registered',
  'unauthorized',
  'rate-limited',
  'unavailable',
)
const script: fc.Arbitrary<Script> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Script>({ status: 'sent', id: 'id-1' }) },
  { weight: 6, arbitrary: reason.map((why): Script => ({ status: 'not-sent', reason: why })) },
  { weight: 2, arbitrary: fc.constant<Script>({ status: 'unknown' }) },
  { weight: 1, arbitrary: fc.constant<Script>(new Error('broken')) },
)
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    fc.record({ script }),
    fc.record({
      way: fc.constant('failover' as const),
      accepts: fc.boolean(),
      below: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      way: fc.constant('route' as const),
      key: fc.constantFrom('US', '+1503', 'CA', 'otherwise'),
      below: fc.tuple(tie('tree')),
    }),
  ),
}))

/** The sender that a tree describes, and the providers at its ends. */
function built(given: Tree): { sender: Sender; ends: { one: ScriptedSender; says: Script }[] } {
  const ends: { one: ScriptedSender; says: Script }[] = []
  const build = (branch: Tree): Sender => {
    if ('script' in branch) {
      const one = scriptedSender(`end-${ends.length}`, branch.script)
      ends.push({ one, says: branch.script })
      return one
    }
    const [first, ...rest] = branch.below.map(build)
    if (first === undefined) throw new Error('A branch has something below it.')
    if (branch.way === 'route') return route({ [branch.key]: first })
    const onUnknown = branch.accepts ? 'accept-duplicate' : 'stop'
    return failover([first, ...rest], { onUnknown })
  }
  return { sender: build(given), ends }
}

const mayHaveSent = (says: Script) => says instanceof Error || says.status !== 'not-sent'
const acceptsDuplicates = (branch: Tree): boolean =>
  'below' in branch &&
  ((branch.way === 'failover' && branch.accepts) || branch.below.some(acceptsDuplicates))

it('never has two providers send, and tells the truth, however senders are put together', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (given) => {
      const { sender, ends } = built(given)
      const { status, decisions } = await sender.send(READY)
      const asked = ends.filter(({ one }) => one.texts.length > 0)
      const said = asked.map(({ says }) => (says instanceof Error ? 'unknown' : says.status))
      expect(asked.every(({ one }) => one.texts.length === 1)).toBe(true)
      const mayHaveTexted = asked.filter(({ says }) => mayHaveSent(says)).length
      expect(acceptsDuplicates(given) || mayHaveTexted <= 1).toBe(true)
      const expected = ['sent', 'unknown', 'not-sent'].find((one) => new Set<string>(said).has(one))
      expect(status).toBe(expected ?? 'not-sent')
      expect(decisions.filter(({ by }) => by === 'provider')).toHaveLength(asked.length)
      expect(JSON.parse(JSON.stringify(decisions))).toEqual(decisions)
      expect(JSON.stringify(decisions)).not.toContain('5035550123')
    }),
    { numRuns: 500 },
  )
})
