import type { checkInput } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { json, type MockResponse } from '../world/mock-response.ts'
import { refuse, refuseCoded } from './errors.ts'
import { valueAt, type Parts } from './read-input.ts'

type Problem = ReturnType<typeof checkInput>[number]

/** How an operation says what is wrong with its input. */
export type Wording = (
  problems: readonly Problem[],
  input: Parts,
  exchange: Exchange,
) => MockResponse

const sentence = ({ path, message }: Problem) => `${path} ${message}`.trim()

/** Sentences in a list. */
export const inSentences: Wording = (problems) => refuse(400, ...problems.map(sentence))

/** Sentences in a list, and that it did not succeed. */
export const withSuccess: Wording = (problems) =>
  json(400, { success: false, errors: problems.map(sentence) })

/** Nothing: the reason is in the request log alone. */
export const withoutReason: Wording = (problems, _input, exchange) => {
  for (const problem of problems) exchange.note(sentence(problem))
  return json(400, {})
}

/** Entries with a code; an id that is no UUID has one that is documented, the others share it. */
export const withCodes: Wording = (problems, { path, query, body }) => {
  const errors = problems.map((problem) => {
    if (!problem.message.startsWith('expected a UUID')) {
      return { code: 'request-1', title: sentence(problem) }
    }
    const keys = problem.path.split('.')
    const value = valueAt(path, keys) ?? valueAt(query, keys) ?? valueAt(body, keys)
    // In a path, only the id that the service gave has to be one.
    const name = problem.path === 'alias_id' ? 'onesignal_id' : problem.path
    return { code: 'request-1', title: 'Invalid UUID', meta: { [name]: value } }
  })
  return refuseCoded(400, ...errors)
}
