import { type Document, type Schema, nameOf } from './api.ts'

/**
 * The paths of the fields of a schema that are of one of the named ones, such as `channels[].created`: `[]` stands for the
 * elements of a list, `*` for the keys of an object that have no names of their own. A field that may also be a text of
 * another kind is left out, since nobody can tell which it is. A schema that is within itself is followed once.
 */
export function pathsOf(document: Document, schema: Schema, ...wanted: string[]): string[] {
  const found = new Set<string>()
  const texts = new Set<string>()
  const visit = (at: Schema, path: string, onTheWay: readonly string[]): void => {
    if (at.$ref !== undefined) return follow(nameOf({ $ref: at.$ref }), path, onTheWay)
    if ([at.type].flat().includes('string') && at.enum === undefined) texts.add(path)
    for (const [step, inner] of stepsOf(at)) visit(inner, joined(path, step), onTheWay)
  }
  const follow = (name: string, path: string, onTheWay: readonly string[]): void => {
    if (wanted.includes(name)) return void found.add(path)
    const target = document.components.schemas[name]
    if (target === undefined) throw new Error(`Nothing is at ${name}`)
    if (!onTheWay.includes(name)) visit(target, path, [...onTheWay, name])
  }
  visit(schema, '', [])
  return [...found].filter((path) => !texts.has(path))
}

/** What a schema is made of, and how each part is written in a path. */
function stepsOf(schema: Schema): [step: string, inner: Schema][] {
  const {
    properties = {},
    additionalProperties,
    items,
    allOf = [],
    oneOf = [],
    anyOf = [],
  } = schema
  return [
    ...[...allOf, ...oneOf, ...anyOf].map((inner): [string, Schema] => ['', inner]),
    ...Object.entries(properties),
    ...(typeof additionalProperties === 'object'
      ? [['*', additionalProperties] satisfies [string, Schema]]
      : []),
    ...(items ? [['[]', items] satisfies [string, Schema]] : []),
  ]
}

const joined = (path: string, step: string): string =>
  path === '' || step === '' || step === '[]' ? path + step : `${path}.${step}`
