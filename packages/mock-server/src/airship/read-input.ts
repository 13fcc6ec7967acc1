import { checkInput, type OperationName, type OperationTypes } from '@textwire/airship/contract'
import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { parseJson, type ParsedJson } from '../world/parse-json.ts'
import { unreadable } from './answers.ts'
import { inCapitals } from './in-capitals.ts'
import { unknownKey } from './unknown-key.ts'

type Parameters<Name extends OperationName, Place extends 'path' | 'query'> = NonNullable<
  OperationTypes[Name]['parameters'][Place]
>

type Body<Name extends OperationName> = OperationTypes[Name] extends {
  requestBody?: { content: { 'application/json': infer Content } }
}
  ? Content
  : undefined

/** What an operation was called with, as its contract has it. */
export interface Input<Name extends OperationName> {
  readonly path: Parameters<Name, 'path'>
  readonly query: Parameters<Name, 'query'>
  readonly body: Body<Name>
}

/** An input that the contract lets through, or the refusal. */
export type ReadInput<Name extends OperationName> =
  | { readonly input: Input<Name>; readonly refusal?: undefined }
  | { readonly input?: undefined; readonly refusal: MockResponse }

/** How an operation tells that a field is wrong. */
export type Refuse = (message: string, path: string) => MockResponse

const refuseGenerally: Refuse = (message, path) =>
  unreadable({ error: `${path} ${message}`.trim(), ...(path !== '' && { path }) })

/** Reads and checks what an operation was called with; what is wrong first is what is said, as the service does. */
export function readInput<Name extends OperationName>(
  name: Name,
  exchange: Exchange,
  refuse = refuseGenerally,
): ReadInput<Name> {
  const { params: path, query, text } = exchange
  const parsed = bodyOf(exchange)
  if (!parsed.ok) {
    const { message: error, location } = parsed
    return { refusal: unreadable({ error, location }) }
  }
  const body = inCapitals(parsed.value)
  const input = { path, query: queryOf(name, Object.fromEntries(query)), body }
  const [problem] = checkInput(name, input)
  if (problem !== undefined) return { refusal: refusalOf(problem, text, refuse) }
  // It has just passed the checks of this very operation.
  return { input: input as unknown as Input<Name> }
}

/** A file of CSV is a text as it is; everything else is JSON. */
function bodyOf({ headers, text }: Exchange): ParsedJson {
  const isCsv = /text\/csv/i.test(headers.get('content-type') ?? '')
  if (isCsv || text === '') return { ok: true, value: text === '' ? undefined : text }
  return parseJson(text)
}

/** A query as the contract has it: numbers are read, and what it does not know, such as the `start` of a page, is left out. */
function queryOf(name: OperationName, query: Readonly<Record<string, string>>) {
  const problems = new Map(checkInput(name, { query }).map(({ path, message }) => [path, message]))
  const entries = Object.entries(query).filter(
    ([field]) => problems.get(field)?.startsWith(UNKNOWN) !== true,
  )
  return Object.fromEntries(
    entries.map(([field, value]) => [
      field,
      problems.has(field) && /^-?\d+$/.test(value) ? Number(value) : value,
    ]),
  )
}

/** How the contract words a field that it does not know. */
const UNKNOWN = 'is not a field that is allowed here'

interface Problem {
  readonly path: string
  readonly message: string
}

function refusalOf({ path, message }: Problem, text: string, refuse: Refuse): MockResponse {
  if (message.startsWith(UNKNOWN)) return unknownKey(text, path.split('.'))
  if (text === '' && path === '') {
    return unreadable({ error: 'Unexpected end of input', location: { line: 1, column: 1 } })
  }
  return refuse(message, path)
}
