import type { Api } from './api.ts'
import { operationTables } from './operation-tables.ts'

const END = '<!-- Up to here. -->'

const beginOf = (api: Api) =>
  `<!-- Generated from specs/${api.name}/ by \`pnpm generate\`, down to the next comment. -->`

/**
 * A guide that is written by hand, with the tables of its provider's operations between the two comments that say where;
 * undefined when it has no such comments.
 *
 * @throws {Error} When it has one of them without the other.
 */
export function guideWithTables(api: Api, guide: string): string | undefined {
  const begin = beginOf(api)
  const [before = '', ...after] = guide.split(begin)
  const [, ...rest] = after.join(begin).split(END)
  if (after.length === 0 && !guide.includes(END)) return undefined
  if (after.length !== 1 || rest.length !== 1) {
    throw new Error(`docs/${api.name}.md needs each of these once, in this order: ${begin} ${END}`)
  }
  return `${before}${begin}\n\n${operationTables(api, '###')}\n${END}${rest[0]}`
}
