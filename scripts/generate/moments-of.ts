import {
  type Document,
  type NamedOperation,
  type Schema,
  isJson,
  parametersOf,
  successContents,
} from './api.ts'
import { momentSchemas } from './moment-schemas.ts'
import { pathsOf } from './paths-of.ts'

/** Where the moments are in the body, the query and the successes of an operation; only the parts that have some. */
export function momentsOf(document: Document, named: NamedOperation): Record<string, string[]> {
  const { requestBody } = named.operation
  const parts = {
    body: schemasOf([requestBody?.content ?? {}]).flatMap((one) =>
      pathsOf(document, one, ...momentSchemas.body),
    ),
    query: queryMoments(document, named),
    answer: schemasOf(successContents(document, named.operation)).flatMap((one) =>
      pathsOf(document, one, ...momentSchemas.answer),
    ),
  }
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, paths]) => paths.length > 0)
      .map(([part, paths]) => [part, [...new Set(paths)]]),
  )
}

const queryMoments = (document: Document, named: NamedOperation): string[] =>
  parametersOf(document, named)
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }) =>
      pathsOf(document, { properties: schema ? { [name]: schema } : {} }, ...momentSchemas.query),
    )

const schemasOf = (contents: ReturnType<typeof successContents>): Schema[] =>
  contents.flatMap((content) =>
    Object.entries(content)
      .filter(([type]) => isJson(type))
      .map(([, { schema }]) => schema ?? {}),
  )
