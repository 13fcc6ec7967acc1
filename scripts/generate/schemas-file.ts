import {
  type Api,
  type Content,
  type NamedOperation,
  type Schema,
  isJson,
  nameOf,
  operationsOf,
  parametersOf,
  resolveResponse,
} from './api.ts'
import { banner } from './banner.ts'

/** By operation, the zod schemas of its input and of each answer, so that no operation is forgotten by hand. */
export function schemasFile(api: Api): string {
  const named = operationsOf(api.document)
  const inputs = named.map((one) => entry(one, inputsOf(api, one)))
  const responses = named.map((one) => entry(one, responsesOf(api, one)))
  return `${banner(api)}${head(inputs.join('') + responses.join(''))}
/** By operation, the schemas of its path parameters, its query and its body, where it has them. */
export const inputSchemas = {
${inputs.join('')}} as const satisfies Record<string, InputSchemas>

/** By operation, the schema of each answer, by status. A status without a schema has no content. */
export const responseSchemas = {
${responses.join('')}} as const satisfies Record<string, Record<number, z.ZodType>>
`
}

const head = (
  code: string,
) => `import ${/\bz\.(string|array|union)\(/.test(code) ? '' : 'type '}* as z from 'zod';

import type { InputSchemas } from './create-check-input.ts';
import * as zods from './zod.ts';
`

const entry = ({ operation }: NamedOperation, fields: readonly [string, string][]): string =>
  `  ${operation.operationId}: { ${fields.map(([key, code]) => `${key}: ${code}`).join(', ')} },\n`

function inputsOf(api: Api, named: NamedOperation): [string, string][] {
  const places = new Set(parametersOf(api.document, named).map((parameter) => parameter.in))
  const { operationId, requestBody } = named.operation
  const name = capitalized(operationId)
  const fields: [string, string][] = []
  if (places.has('path')) fields.push(['path', `zods.z${name}Path`])
  if (places.has('query')) fields.push(['query', `zods.z${name}Query`])
  // A file is no JSON: whoever makes it checks it.
  if (requestBody && isAllJson(requestBody)) fields.push(['body', `zods.z${name}RequestBody`])
  return fields
}

const isAllJson = ({ content = {} }: Content): boolean => Object.keys(content).every(isJson)

function responsesOf(api: Api, { operation }: NamedOperation): [string, string][] {
  return Object.entries(operation.responses).flatMap(([status, response]): [string, string][] => {
    const schemas = schemasOf(resolveResponse(api.document, response))
    if (schemas.length === 0) return []
    // JSON or plain text, say.
    const [code = '', ...others] = new Set(schemas.map(codeOf))
    return [[status, others.length > 0 ? `z.union([${[code, ...others].join(', ')}])` : code]]
  })
}

const schemasOf = ({ content = {} }: Content): Schema[] =>
  Object.values(content).map(({ schema }) => schema ?? {})

/** A schema as code. A body is a schema with a name, a list of such or plain text. */
function codeOf({ $ref, type, items }: Schema): string {
  if ($ref !== undefined) return `zods.z${nameOf({ $ref })}`
  if (type === 'array' && items !== undefined) return `z.array(${codeOf(items)})`
  if (type === 'string') return 'z.string()'
  throw new Error('A body of an answer needs a schema in a file of its own')
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
