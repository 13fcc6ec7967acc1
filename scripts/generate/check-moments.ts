import {
  type Api,
  type Content,
  type Document,
  type NamedOperation,
  nameOf,
  parametersOf,
  resolveResponse,
} from './api.ts'
import { momentSchemas } from './moment-schemas.ts'

const known = [...new Set<string>(Object.values(momentSchemas).flat())]

/** Each part of an operation, with the moments that its client can deal with there. */
type Part = readonly [part: string, content: unknown, allowed: readonly string[]]

/**
 * Holds the moments of an operation against where they stand. A client writes and reads them by the operation table, which
 * finds those of a request in a request alone and those of an answer in an answer alone; anywhere else one would pass as
 * any text. So would a `format: date-time` in an API that has moments.
 */
export function checkMoments(api: Api, named: NamedOperation): void {
  const { name, document } = api
  if (!known.some((schema) => Object.hasOwn(document.components.schemas, schema))) return
  for (const [part, content, allowed] of partsOf(document, named)) {
    const { schemas, formats } = mentionsOf(document, content)
    const wrong = [
      ...known.filter((schema) => schemas.has(schema) && !allowed.includes(schema)),
      ...(formats.has('date-time') ? ['format: date-time'] : []),
    ]
    if (wrong.length > 0) {
      const instead = allowed.length > 0 ? `; expected ${allowed.join(' or ')}` : ''
      throw new Error(`${name}.${named.operation.operationId}: ${part} has ${wrong}${instead}`)
    }
  }
}

function partsOf(document: Document, named: NamedOperation): Part[] {
  const { requestBody, responses } = named.operation
  const parameters = parametersOf(document, named)
  const answers = Object.values(responses).map((one) => resolveResponse(document, one))
  return [
    ['its body', schemasOf(requestBody), momentSchemas.body],
    ['its query', parameters.filter((one) => one.in === 'query'), momentSchemas.query],
    ['its path or a header', parameters.filter((one) => one.in !== 'query'), []],
    ['an answer', answers.map(schemasOf), momentSchemas.answer],
  ]
}

const schemasOf = ({ content = {} }: Content = {}) =>
  Object.values(content).map(({ schema }) => schema)

interface Mentions {
  readonly schemas: Set<string>
  readonly formats: Set<string>
}

/** The named schemas and the formats that are anywhere in something, also in what it refers to. */
function mentionsOf(
  document: Document,
  at: unknown,
  found: Mentions = { schemas: new Set(), formats: new Set() },
): Mentions {
  if (typeof at !== 'object' || at === null) return found
  for (const [key, value] of Object.entries(at)) {
    if (key === '$ref' && typeof value === 'string') follow(document, value, found)
    else if (key === 'format' && typeof value === 'string') found.formats.add(value)
    else mentionsOf(document, value, found)
  }
  return found
}

function follow(document: Document, $ref: string, found: Mentions): void {
  const name = nameOf({ $ref })
  if (found.schemas.has(name)) return
  found.schemas.add(name)
  mentionsOf(document, document.components.schemas[name], found)
}
