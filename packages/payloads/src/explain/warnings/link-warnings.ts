import { segments } from '@textwire/phone'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { CountedText } from '../text/explain-text.ts'
import { shortLinks } from '../text/text-links.ts'
import type { ExplainedLink } from '../explained-text.ts'
import { linkHost } from './link-host.ts'
import { warning } from './warning.ts'

/** Links that go out long, where a short one was asked for or would save a segment. */
export function linkWarnings(
  { source, explained }: CountedText,
  provider: keyof typeof shortLinks,
): ExplainWarning[] {
  const short = shortLinks[provider]
  const long = explained.links.filter(
    ({ writtenAs, length }) => writtenAs === 'as is' && length > short.length,
  )
  if (source.shortens) return notAlone(explained.links, source.path)
  if (long.length === 0 || source.howToShorten === undefined || source.goesAs === 'mms') return []
  const then = segments(withShortLinks(explained.asSent, long, short)).segments
  if (then >= explained.segments) return []
  const what = `${quantity(long.length, 'link goes', 'links go')} out as written, ${hosts(long)}`
  const message = `${what}; with ${source.howToShorten} the text takes ${then} instead of ${quantity(explained.segments, 'segment')}`
  return [warning('link_not_shortened', message, source.path)]
}

/** Source: Airship, "Link Shortening": links stand between blanks. */
function notAlone(links: readonly ExplainedLink[], path: string): ExplainWarning[] {
  const left = links.filter(({ writtenAs }) => writtenAs === 'as is')
  if (left.length === 0) return []
  const message = `${quantity(left.length, 'link stays', 'links stay')} as written, ${hosts(left)}: only one that stands between blanks is shortened`
  return [warning('link_not_shortened', message, path)]
}

const withShortLinks = (text: string, links: readonly ExplainedLink[], short: string) =>
  links.reduce((shorter, { url }) => shorter.replace(url, () => short), text)

const hosts = (links: readonly ExplainedLink[]) =>
  [...new Set(links.map(({ url }) => linkHost(url)))].slice(0, 3).join(', ')
