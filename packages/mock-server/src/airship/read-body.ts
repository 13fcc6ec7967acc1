import { checkInput, type OperationName } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import { leafIssues, type Issue } from '../world/leaf-issues.ts'
import { locate } from '../world/locate.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { isObject, parseJson } from '../world/parse-json.ts'
import { unreadable } from './answers.ts'

/** A body that the contract lets through, or the refusal. */
export type ReadBody<Body> =
  | { readonly body: Body; readonly refusal?: undefined }
  | { readonly body?: undefined; readonly refusal: MockResponse }

interface Schema<Body> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: Body }
    | { success: false; error: { readonly issues: readonly Issue[] } }
}

/** How an operation words what is wrong with a field. */
export interface Wording {
  /** @param where The field, with dots. */
  refuse(message: string, where: string, issue: Issue): MockResponse
}

/** Reads and checks a body; what is wrong first is what is said, as the service does. */
export function readBody<Body>(
  exchange: Exchange,
  operation: OperationName,
  schema: Schema<Body>,
  wording: Wording,
): ReadBody<Body> {
  const parsed = parseJson(exchange.text)
  if (!parsed.ok) {
    const { message: error, location } = parsed
    return { refusal: unreadable({ error, location }) }
  }
  const value = inCapitals(parsed.value)
  const result = schema.safeParse(value)
  if (result.success) return { body: result.data }
  const issue = leafIssues(result.error.issues)[0]
  if (issue === undefined) return { refusal: unreadable({ error: 'The body is not allowed.' }) }
  const [key] = issue.keys ?? []
  if (key !== undefined) return { refusal: unknownKey(exchange.text, [...issue.path, key]) }
  const where = issue.path.map(String).join('.')
  const problem = checkInput(operation, { body: value }).find((one) => one.path === where)
  return { refusal: wording.refuse(problem?.message ?? issue.message, where, issue) }
}

/** Source: Airship's API reference, "Validation" and the example of code 40000. */
export function unknownKey(text: string, path: readonly PropertyKey[]): MockResponse {
  const location = locate(text, path)
  return unreadable({
    error: `The key '${String(path.at(-1))}' is not allowed in this context`,
    path: path.map(String).join('.'),
    ...(location && { location }),
  })
}

/** The official libraries write `and`, `or`, `not`, and get along; the contract has them in capitals. */
export function inCapitals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inCapitals)
  if (!isObject(value)) return value
  return {
    ...value,
    ...('audience' in value && { audience: selectorInCapitals(value.audience) }),
    ...('criteria' in value && { criteria: selectorInCapitals(value.criteria) }),
    ...('push' in value && { push: inCapitals(value.push) }),
  }
}

function selectorInCapitals(selector: unknown): unknown {
  if (Array.isArray(selector)) return selector.map(selectorInCapitals)
  if (!isObject(selector)) return selector
  return Object.fromEntries(
    Object.entries(selector).map(([key, value]) =>
      /^(and|or|not)$/i.test(key) ? [key.toUpperCase(), selectorInCapitals(value)] : [key, value],
    ),
  )
}
