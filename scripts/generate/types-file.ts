import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Api } from './api.ts'
import { banner } from './banner.ts'

/** The TypeScript types of one API, and a short name for each schema. */
export async function typesFile(api: Api): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(api.document), {
    // A field that has a default may still be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: ownType,
  })
  return banner(api) + astToString(nodes)
}

/** The type that a schema names in `x-textwire-type`, in place of the one of its JSON. */
function ownType(schema: object): ts.TypeNode | undefined {
  const text: unknown = Reflect.get(schema, 'x-textwire-type')
  if (text === undefined) return undefined
  const source = ts.createSourceFile('own.ts', `type Own = ${String(text)}`, ts.ScriptTarget.Latest)
  const [statement] = source.statements
  return statement !== undefined && ts.isTypeAliasDeclaration(statement)
    ? statement.type
    : undefined
}
