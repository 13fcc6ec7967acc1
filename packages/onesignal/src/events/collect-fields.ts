/** Nothing OneSignal documents lies deeper; a body nested without end must not exhaust the stack. */
const maxDepth = 8

/** No variable or tag has a longer name; paths made of endless names would cost more than they say. */
const maxKeyLength = 512

const variable = /(?:^|\.)((?:event|message|user)\..*)$/s

/**
 * The variables of a body by their documented names, whether it is flat (`"event.id"`), nested (`{ event: { id } }`) or
 * grouped under names of one's own (`{ "Event Data": { "event.id" } }`). Other fields keep their path.
 */
export function collectFields(body: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>()
  const visit = (value: object, path: string, depth: number): void => {
    for (const [key, item] of Object.entries(value)) {
      if (key.length > maxKeyLength) continue
      const here = path === '' ? key : `${path}.${key}`
      if (typeof item !== 'object' || item === null)
        fields.set(variable.exec(here)?.[1] ?? here, item)
      else if (depth < maxDepth) visit(item, here, depth + 1)
    }
  }
  visit(body, '', 1)
  return fields
}
