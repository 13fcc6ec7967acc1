import type { Path, Problem } from '../../problems/problem.ts'
import { linkParameters } from './link-parameters.ts'
import type { ShortLinkActions } from './short-link-actions.ts'

/** What is wrong with a link beyond what the contract knows of tags and lists. */
export function linkProblems(link: ShortLinkActions & { readonly url?: string }): Problem[] {
  const parameters = linkParameters(link)
  return [
    ...urlProblems(link.url),
    ...parameters
      .filter(({ name }) => queryNames(link.url ?? '').includes(name))
      .map(({ name }) => ({
        path: ['url'],
        message: `has ${name} already; nobody says what Airship makes of two`,
      })),
    ...tagProblems(link.addTags, 'addTags'),
    ...tagProblems(link.removeTags, 'removeTags'),
  ]
}

/** Source: Airship, "Link Shortening": begins with http:// or https://, and ends at the first blank. */
function urlProblems(url: string | undefined): Problem[] {
  const path = ['url']
  if (url === undefined) return [{ path, message: 'is missing; expected an http or https address' }]
  const isAddress = /^https?:\/\/\S+$/i.test(url) && url.isWellFormed() && URL.canParse(url)
  return isAddress ? [] : [{ path, message: 'expected an http or https address without blanks' }]
}

/** As whoever reads the address decodes them. */
const queryNames = (url: string): readonly string[] => [
  ...new URLSearchParams(/^[^#?]*\?([^#]*)/.exec(url)?.[1]).keys(),
]

const tagProblems = (groups: ShortLinkActions['addTags'] = {}, field: string): Problem[] =>
  Object.entries(groups).flatMap(([group, tags = []]) => [
    ...textProblems(group, [field, group], 'the name of the group'),
    ...tags.flatMap((tag, index) => textProblems(tag, [field, group, index], 'the tag')),
  ])

function textProblems(text: string, path: Path, what: string): Problem[] {
  if (text.includes(':')) {
    const message = `has a colon in ${what}; in a link it parts the group from the tag`
    return [{ path, message }]
  }
  return text.isWellFormed()
    ? []
    : [{ path, message: `has half of a character in ${what}, which no address can hold` }]
}
