import {
  checkInput,
  sendMessageBodySchema,
  type SendMessageFields,
} from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { leafIssues, type Issue } from '../world/leaf-issues.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { refuse, texts } from './errors.ts'

/**
 * The body, or the refusal in the service's words where they are known, in the contract's where not.
 *
 * No source says that the service refuses unknown fields, so they are left out and noted.
 */
export function validate(body: object, exchange: Exchange): SendMessageFields | MockResponse {
  const first = sendMessageBodySchema.safeParse(body)
  if (first.success) return first.data
  const { known, unknown } = withoutUnknown(body, leafIssues(first.error.issues))
  for (const field of unknown) exchange.note(`The field ${field} is not known and was ignored.`)
  const second = unknown.length > 0 ? sendMessageBodySchema.safeParse(known) : first
  if (second.success) return second.data
  const issues = leafIssues(second.error.issues)
  const problems = checkInput('sendMessage', { body: known })
  const errors = issues.map((issue) => wordsFor(issue, known, problems))
  return refuse(400, ...new Set(errors))
}

export const isBody = (result: SendMessageFields | MockResponse): result is SendMessageFields =>
  'app_id' in result

type Problems = ReturnType<typeof checkInput>

function wordsFor({ path, message }: Issue, body: unknown, problems: Problems): string {
  const [field, index] = path
  const where = path.map(String).join('.')
  if (where === '' && message.startsWith('names no audience')) return texts.noTargeting
  if (where === 'contents' || where === 'contents.en') return texts.noEnglish
  if (field === 'target_channel' && valueAt(body, path) !== undefined) return texts.oneChannel
  if (message.startsWith('is a field of ')) return texts.oneChannel
  if (field === 'include_subscription_ids' && index !== undefined) {
    return `${texts.subscriptionId} ${String(valueAt(body, path))}`
  }
  const problem = problems.find((one) => one.path === where)
  return `${where} ${problem?.message ?? message}`.trim()
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Reflect.get(at, key)
  }
  return at
}

/** A copy of the body without the fields that the contract does not know. */
function withoutUnknown(body: object, issues: readonly Issue[]) {
  const known: unknown = structuredClone(body)
  const unknown: string[] = []
  for (const { keys = [], path } of issues) {
    const parent = valueAt(known, path)
    for (const key of keys) {
      if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key)
      unknown.push([...path, key].map(String).join('.'))
    }
  }
  return { known, unknown }
}
