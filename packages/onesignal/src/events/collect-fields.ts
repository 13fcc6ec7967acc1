/** Nothing OneSignal documents lies deeper; a body nested without end must not exhaust the stack. */
const maxDepth = 8

/** No variable or tag has a longer name; paths made of endless names would cost more than they say. */
const maxKeyLength = 512

const variable = /(?:^|\.)((?:event|message|user)\..*)$/s

/** Groups of one's own that hold tags, such as `tags` or `userTags`. */
const tagGroup = /tags(?:\.|$)/i

interface Field {
  readonly name: string
  /** How many names of one's own stand before it. */
  readonly depth: number
}

/**
 * The variables of a body by their documented names, whether it is flat (`"event.id"`), nested (`{ event: { id } }`) or
 * grouped under names of one's own (`{ "Event Data": { "event.id" } }`). Other fields keep their path.
 *
 * People choose the names of their tags, and must not be able to write an event: where a name occurs several times the
 * one with the fewest groups around it counts, then the first, and what stands in a group of tags is no variable.
 */
export function collectFields(body: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, { readonly depth: number; readonly value: unknown }>()
  const visit = (value: object, path: string, level: number): void => {
    for (const [key, item] of Object.entries(value)) {
      if (key.length > maxKeyLength) continue
      const here = path === '' ? key : `${path}.${key}`
      if (typeof item === 'object' && item !== null) {
        if (level < maxDepth) visit(item, here, level + 1)
        continue
      }
      const { name, depth } = toField(here)
      if (depth < (fields.get(name)?.depth ?? Infinity)) fields.set(name, { depth, value: item })
    }
  }
  visit(body, '', 1)
  return new Map([...fields].map(([name, { value }]) => [name, value]))
}

function toField(path: string): Field {
  const found = variable.exec(path)
  const group = path.slice(0, found?.index ?? 0)
  if (found?.[1] === undefined || tagGroup.test(group)) return { name: path, depth: 0 }
  return { name: found[1], depth: group === '' ? 0 : group.split('.').length }
}
