import type { ShortLinkActions } from './short-link-actions.ts'

/** A parameter of a query: its name, and its values, which `&` parts. */
export interface LinkParameter {
  readonly name: string
  readonly values: readonly string[]
}

/** The parameters by which Airship knows what a click does, without those that do nothing. */
export const linkParameters = (actions: ShortLinkActions): readonly LinkParameter[] =>
  [
    { name: 'ua-tag-add', values: ofTags(actions.addTags) },
    { name: 'ua-tag-remove', values: ofTags(actions.removeTags) },
    { name: 'ua-list-add', values: ofList(actions.addToList) },
    { name: 'ua-list-remove', values: ofList(actions.removeFromList) },
  ].filter(({ values }) => values.length > 0)

const ofTags = (groups: ShortLinkActions['addTags'] = {}) =>
  Object.entries(groups).flatMap(([group, tags = []]) =>
    tags.map((tag) => `${encoded(group)}:${encoded(tag)}`),
  )

const ofList = (id: ShortLinkActions['addToList']) => (id === undefined ? [] : [encoded(id)])

/** Half of a surrogate pair, which no address can hold, is refused elsewhere. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed())
