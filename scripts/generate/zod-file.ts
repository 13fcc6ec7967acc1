import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { adaptZod } from './adapt-zod.ts'
import type { Api } from './api.ts'
import { banner } from './banner.ts'

/** The zod schemas of one API, written by hey-api; what is changed about them stands in `adaptZod`. */
export async function zodFile(api: Api): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'textwire-'))
  try {
    await writeSchemas(api, folder)
    return banner(api) + adaptZod(await readFile(join(folder, 'zod.gen.ts'), 'utf8'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const writeSchemas = (api: Api, folder: string) =>
  createClient({
    // hey-api works on the object that it is given.
    input: { ...structuredClone(api.document) },
    output: { path: folder },
    logs: { level: 'silent', file: false },
    plugins: [
      {
        name: 'zod',
        compatibilityVersion: 4,
        definitions: { name: 'z{{name}}' },
        requests: {
          body: { name: 'z{{name}}RequestBody' },
          path: { name: 'z{{name}}Path' },
          query: { name: 'z{{name}}Query' },
        },
        responses: { name: 'z{{name}}Response' },
        $resolvers: {
          // hey-api's zod plugin, unlike its valibot plugin, lets unknown keys pass where the schema is closed, and
          // forgets other keys, or what they hold, where some keys have names.
          object: (context) => {
            const { $, nodes, schema } = context
            const z = $(context.symbols.z)
            if (isClosed(schema)) return z.attr('strictObject').call(nodes.shape(context))
            if (isOpenAndNamed(schema)) return z.attr('looseObject').call(nodes.shape(context))
            if (!isNamedInPart(schema)) return undefined
            const others = nodes.additionalProperties({
              ...context,
              schema: { ...schema, properties: {} },
            })
            if (!others) return undefined
            const record = z.attr('record').call(z.attr('string').call(), others)
            return z.attr('object').call(nodes.shape(context)).attr('and').call(record)
          },
        },
      },
    ],
  })

interface ObjectSchema {
  properties?: object
  additionalProperties?: false | { type?: string }
}

// A schema that was closed with `false` reaches the resolver as `{ type: 'never' }`, an open one as `unknown`.
const isClosed = ({ additionalProperties }: ObjectSchema) =>
  additionalProperties === false || additionalProperties?.type === 'never'

const isOpenAndNamed = ({ properties, additionalProperties }: ObjectSchema) =>
  Object.keys(properties ?? {}).length > 0 &&
  typeof additionalProperties === 'object' &&
  additionalProperties.type === 'unknown'

const isNamedInPart = ({ properties, additionalProperties }: ObjectSchema) =>
  Object.keys(properties ?? {}).length > 0 &&
  additionalProperties !== undefined &&
  additionalProperties !== false &&
  additionalProperties.type !== 'unknown'
