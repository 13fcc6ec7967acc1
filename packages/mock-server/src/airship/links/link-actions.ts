/** What a click does to whoever clicked. */
export interface LinkActions {
  /** Tags by group. */
  readonly addTags: Readonly<Record<string, readonly string[]>>
  readonly removeTags: Readonly<Record<string, readonly string[]>>
  /** Ids of subscription lists. */
  readonly subscribe: readonly string[]
  readonly unsubscribe: readonly string[]
}

const NAMES = ['ua-tag-add', 'ua-tag-remove', 'ua-list-add', 'ua-list-remove'] as const
type Name = (typeof NAMES)[number]

/**
 * What the query of a link asks for. Several tags stand after one name, with `&` between them:
 * `?ua-tag-add=group:tag&other_group:tag2`. Source: Airship, "Custom SMS response", `shorten_links`.
 */
export function linkActions(url: string): LinkActions {
  const found = Map.groupBy(queryParts(url), ({ name }) => name)
  const values = (name: Name) => (found.get(name) ?? []).map(({ value }) => value)
  return {
    addTags: byGroup(values('ua-tag-add')),
    removeTags: byGroup(values('ua-tag-remove')),
    subscribe: values('ua-list-add'),
    unsubscribe: values('ua-list-remove'),
  }
}

/** A part without a name of its own belongs to the name before it. */
function queryParts(url: string): { name: Name; value: string }[] {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? []
  let name: Name | undefined
  return query.split('&').flatMap((part) => {
    const equals = part.indexOf('=')
    if (equals !== -1) name = NAMES.find((one) => one === part.slice(0, equals))
    const value = decoded(part.slice(equals + 1))
    return name === undefined || value === '' ? [] : [{ name, value }]
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function byGroup(values: readonly string[]): Record<string, string[]> {
  const tags = values.map((value) => {
    const colon = value.indexOf(':')
    // Source: Airship, "Audience selectors": a tag without a group is one of the group `device`.
    return { group: colon === -1 ? 'device' : value.slice(0, colon), tag: value.slice(colon + 1) }
  })
  const groups = Map.groupBy(tags, ({ group }) => group)
  return Object.fromEntries([...groups].map(([group, of]) => [group, of.map(({ tag }) => tag)]))
}
