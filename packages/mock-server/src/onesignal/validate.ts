import {
  checkInput,
  sendMessageBodySchema,
  type SendMessageFields,
} from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { leafIssues, type Issue } from '../world/leaf-issues.ts'
import { refuse, texts } from './errors.ts'
import { Refused } from './refused.ts'

/**
 * The body with what it leaves to the service.
 *
 * No source says that the service refuses unknown fields, so they are left out and noted.
 *
 * @param complete Adds what a body leaves out and the contract asks for.
 * @throws {Refused} With 400, in the service's words where they are known, in the contract's where not.
 */
export function validate(
  body: object,
  exchange: Exchange,
  complete: (body: object) => object,
): SendMessageFields {
  const whole = complete(body)
  const first = sendMessageBodySchema.safeParse(whole)
  if (first.success) return first.data
  const { known, unknown } = withoutUnknown(body, leafIssues(first.error.issues))
  for (const field of unknown) exchange.note(`The field ${field} is not known and was ignored.`)
  const rest = unknown.length > 0 ? complete(known) : whole
  const second = unknown.length > 0 ? sendMessageBodySchema.safeParse(rest) : first
  if (second.success) return second.data
  const issues = leafIssues(second.error.issues)
  const problems = checkInput('sendMessage', { body: rest })
  const errors = issues.map((issue) => wordsFor(issue, rest, problems))
  throw new Refused(refuse(400, ...new Set(errors)))
}

type Problems = ReturnType<typeof checkInput>

function wordsFor({ path, message }: Issue, body: unknown, problems: Problems): string {
  const [field, index] = path
  const where = path.map(String).join('.')
  if (where === '' && message.startsWith('names no audience')) return texts.noTargeting
  if (/^contents(\.en)?$/.test(where) && !hasEnglish(body)) return texts.noEnglish
  if (field === 'target_channel' && valueAt(body, path) !== undefined) return texts.oneChannel
  if (message.startsWith('is a field of ')) return texts.oneChannel
  if (field === 'include_subscription_ids' && index !== undefined) {
    return `${texts.subscriptionId} ${String(valueAt(body, path))}`
  }
  const problem = problems.find((one) => one.path === where)
  return `${where} ${problem?.message ?? message}`.trim()
}

function hasEnglish(body: unknown): boolean {
  const english = valueAt(body, ['contents', 'en'])
  return typeof english === 'string' && english !== ''
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
  const known = structuredClone(body)
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
