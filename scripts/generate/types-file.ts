import openapiTS, { astToString } from 'openapi-typescript'
import type { Api } from './api.ts'
import { banner } from './banner.ts'

/** The TypeScript types of one API, and a short name for each schema. */
export async function typesFile(api: Api): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(api.document), {
    // A field that has a default may still be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  })
  return banner(api) + astToString(nodes)
}
