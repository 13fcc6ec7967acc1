import type { ProviderProblem, ReadProviderError } from '@textwire/core'
import { asRecord } from '../as-record.ts'
import { readProblems } from './read-problems.ts'

/** Reads OneSignal's many error shapes. Pages and empty bodies have no words of their own. */
export const readOneSignalError: ReadProviderError = ({ json }) => {
  const body = asRecord(json)
  const said = [body['errors'], body['error'], body['message'], body['title'] && body].map(
    readProblems,
  )
  const [first, ...others] = said.find((problems) => problems.length > 0) ?? []
  // A segment that is not there, for one, is refused with `success` and nothing else.
  if (first === undefined) return body['success'] === false ? { message: 'no reason given' } : {}
  const problems = [withLimit(first, body['limit']), ...others]
  return { message: problems.map(({ title }) => title).join(' '), code: first.code, problems }
}

/** A 429 of the users endpoints names the limit beside the list. Seen in OneSignal-Flutter-SDK issue 748. */
function withLimit(problem: ProviderProblem, limit: unknown): ProviderProblem {
  return typeof limit === 'string' ? { ...problem, meta: { ...problem.meta, limit } } : problem
}
