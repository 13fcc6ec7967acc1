import { checkInput, type OperationName, type OperationTypes } from '@textwire/onesignal/contract'
import type { Exchange } from '../world/exchange.ts'
import { isObject, parseJson } from '../world/parse-json.ts'
import type { Dialect } from './dialect.ts'
import { Refused } from './refused.ts'
import { toPublished } from './to-published.ts'
import type { Wording } from './wordings.ts'

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

/** The parts of an input, before they are known to fit. */
export type Parts = Readonly<Record<'path' | 'query' | 'body', unknown>>

/**
 * The input of an operation, checked against its contract.
 *
 * No source says that the service refuses unknown fields, so they are left out and noted.
 *
 * @param dialect That of the app which is called.
 * @throws {Refused} With 400.
 */
export function readInput<Name extends OperationName>(
  name: Name,
  exchange: Exchange,
  wording: Wording,
  dialect?: Dialect,
): Input<Name> {
  const query = Object.fromEntries(exchange.query)
  const body = toPublished(name, readBody(exchange, wording), dialect)
  const input: Parts = { path: exchange.params, query, body }
  const known = typed(name, withoutUnknown(name, input, exchange))
  const problems = checkInput(name, known)
  if (problems.length > 0) throw new Refused(wording(problems, known, exchange))
  // It has just passed the checks of this very operation.
  return known as unknown as Input<Name>
}

function readBody(exchange: Exchange, wording: Wording): unknown {
  if (exchange.text === '') return {}
  const parsed = parseJson(exchange.text)
  if (parsed.ok) return withoutNobody(parsed.value)
  const problem = { path: '', message: `The body is not JSON: ${parsed.message}` }
  const nothing = { path: undefined, query: undefined, body: undefined }
  throw new Refused(wording([problem], nothing, exchange))
}

/** An identity without an alias says nothing: the vendor's web SDK sends it for an anonymous user. */
function withoutNobody(body: unknown): unknown {
  if (!isObject(body)) return body
  const { identity, ...rest } = { identity: undefined, ...body }
  const isNobody = isObject(identity) && Object.keys(identity).length === 0
  return isNobody ? rest : body
}

const UNKNOWN = 'is not a field that is allowed here'

/** A copy of the input without the fields that the contract does not know. */
function withoutUnknown(name: OperationName, input: Parts, exchange: Exchange): Parts {
  const known = structuredClone(input)
  for (;;) {
    const unknown = checkInput(name, known).filter(({ message }) => message.startsWith(UNKNOWN))
    const removed = unknown.filter(({ path }) => remove(known, path.split('.')))
    if (removed.length === 0) return known
    for (const { path } of removed) {
      exchange.note(`The field ${path} is not known and was ignored.`)
    }
  }
}

/** Whether a field was there to be taken out, of the body or of the query. */
function remove({ body, query }: Parts, path: readonly string[]): boolean {
  return [body, query].some((part) => {
    const parent = valueAt(part, path.slice(0, -1))
    const field = path.at(-1) ?? ''
    return isRecord(parent) && Object.hasOwn(parent, field) && Reflect.deleteProperty(parent, field)
  })
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What stands at a path of an input, if anything. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? Reflect.get(at, key) : undefined), value)

/** Numbers and booleans of a query arrive as text: those that the contract does not want as text are read. */
function typed(name: OperationName, input: Parts): Parts {
  const wrong = new Set(checkInput(name, input).map(({ path }) => path))
  const query = Object.entries(isRecord(input.query) ? input.query : {}).map(
    ([field, value]) => [field, wrong.has(field) ? read(value) : value] as const,
  )
  return { ...input, query: Object.fromEntries(query) }
}

function read(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
}
