/**
 * What hey-api's schemas lack for types that equal those of openapi-typescript:
 *
 * - Under `exactOptionalPropertyTypes` a field may be absent but not `undefined`: `exactOptional`.
 * - A schema that refers forward to another is typed `any`; the generated type is named instead, as it is
 *   written.
 * - A list of exactly one is typed as a tuple here and as a list there: a list.
 * - `z.uuid()` knows the versions of RFC 9562 alone, and the providers' own ids do not all have one: `z.guid()`.
 */
export function adaptZod(source: string): string {
  const adapted = source
    .replaceAll('.nullish()', '.nullable().exactOptional()')
    .replaceAll('.optional()', '.exactOptional()')
    .replaceAll('z.uuid()', 'z.guid()')
    .replaceAll(/z\.tuple\(\[(z\w+)\]\)/g, 'z.array($1).length(1)')
    .replaceAll(
      /z\.lazy\(\(\): any => z(\w+)\)/g,
      (_match, name: string) =>
        `z.lazy((): z.ZodType<Written<types.${name}>, Written<types.${name}>> => z${name})`,
    )
  const left = /\bany\b|\.(optional|nullish|default|tuple)\(/.exec(
    adapted.replaceAll(/\/\*\*[^]*?\*\//g, ''),
  )
  if (left)
    throw new Error(`hey-api wrote "${left[0]}", which adaptZod does not know how to change`)
  return adapted.includes('types.')
    ? adapted.replace(
        /^import \* as z from 'zod';$/m,
        "$&\n\nimport type * as types from './types.ts';\nimport type { Written } from './written.ts';",
      )
    : adapted
}
