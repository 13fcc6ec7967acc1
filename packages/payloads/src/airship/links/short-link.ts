import { selectorSchemas, tagChangesSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import { checkedPayload } from '../checked-payload.ts'
import { asWritten } from '../moments/as-written.ts'
import { linkParameters } from './link-parameters.ts'
import { linkProblems } from './link-problems.ts'
import type { ShortLinkActions } from './short-link-actions.ts'
import { withParameters } from './with-parameters.ts'

const tags = z.record(z.string(), z.array(z.string())).exactOptional()
const list = z.string().exactOptional()

const shape = z
  .strictObject({
    url: z.string().exactOptional(),
    addTags: tags,
    removeTags: tags,
    addToList: list,
    removeFromList: list,
  })
  .refine((link) => linkParameters(link).length > 0, {
    error: 'has nothing to do; expected addTags, removeTags, addToList or removeFromList',
  })

/** What the contract checks of a link: its actions, as they would stand in a request of their own. */
const schema = z.object({
  tags: tagChangesSchema.exactOptional(),
  join: selectorSchemas.subscription_list.exactOptional(),
  leave: selectorSchemas.subscription_list.exactOptional(),
})

const names = {
  'tags.add': 'addTags',
  'tags.remove': 'removeTags',
  'join.subscription_list': 'addToList',
  'leave.subscription_list': 'removeFromList',
}

/**
 * A link that does something for whoever clicks it: adds or removes tags, joins or leaves a subscription list. The rest of
 * its query and its fragment stay as they are, but for braces, which are percent-encoded: they would be a placeholder in a
 * text that is personalized. It works in a text that is sent with `shortenLinks`, with a blank before and after it.
 *
 * Airship documents several tags behind one name, with `&` between them, and a single list. A tag with a colon is refused,
 * since nobody says at which colon Airship would cut.
 * Source: Airship, "Custom SMS response", `shorten_links`; "Link Shortening".
 *
 * @throws PayloadError When the URL is not http or https, holds a blank or has such an action already, when nothing is to be
 * done, or when a tag, a group or a list is none that Airship allows.
 * @example
 * ```ts
 * import { all, shortLink, smsPush } from '@textwire/payloads/airship'
 *
 * const sale = shortLink('https://example.com/sale?from=sms', {
 *   addTags: { interests: ['sale', 'chairs'] },
 *   addToList: 'weekly',
 * })
 * // https://example.com/sale?from=sms&ua-tag-add=interests:sale&interests:chairs&ua-list-add=weekly
 * smsPush({ to: all(), text: `The sale is on: ${sale} See you!`, shortenLinks: true })
 * ```
 */
export function shortLink(url: string, actions: ShortLinkActions): string {
  const input = { ...actions, url }
  checkedPayload({ builder: 'shortLink', shape, toWire, schema, names, rules: linkProblems }, input)
  return withParameters(url, linkParameters(input))
}

function toWire({
  addTags,
  removeTags,
  addToList,
  removeFromList,
}: z.infer<typeof shape>): unknown {
  return asWritten({
    tags: addTags || removeTags ? { add: addTags, remove: removeTags } : undefined,
    join: selectorOf(addToList),
    leave: selectorOf(removeFromList),
  })
}

const selectorOf = (id: string | undefined) =>
  id === undefined ? undefined : { subscription_list: id }
