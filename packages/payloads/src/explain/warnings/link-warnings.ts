import { segments } from '@textwire/phone'
import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { CountedText } from '../text/explain-text.ts'
import { shortLinks } from '../text/text-links.ts'
import type { ExplainedLink } from '../explained-text.ts'
import { linkHost } from './link-host.ts'
import { warning } from './warning.ts'

/** Links that go out long, where a short one was asked for or would save a segment, and short ones that lead elsewhere. */
export function linkWarnings(
  { source, explained }: CountedText,
  provider: keyof typeof shortLinks,
): ExplainWarning[] {
  const short = shortLinks[provider]
  const long = explained.links.filter(
    ({ writtenAs, length }) => writtenAs === 'as is' && length > short.length,
  )
  if (source.shortens) {
    return [...notAlone(explained.links, source.path), ...withSign(explained.links, source.path)]
  }
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

/** Source: Airship, "Link Shortening": a link ends at the next blank. */
function withSign(links: readonly ExplainedLink[], path: string): ExplainWarning[] {
  const longer = links.filter(({ url, writtenAs }) => writtenAs === 'shortened' && endsInSign(url))
  if (longer.length === 0) return []
  const message = `${quantity(longer.length, 'link takes', 'links take')} the sign behind it into the address, ${hosts(longer)}: put a blank between`
  return [warning('link_ends_in_punctuation', message, path)]
}

/** A bracket that closes is part of an address in which one opens. */
const endsInSign = (url: string) =>
  /[.,;:!?"'»”’]$/.test(url) || (/[)\]}]$/.test(url) && !/[([{]/.test(url))

/** A text with short links in place of long ones, which are listed as they stand in it. */
function withShortLinks(text: string, links: readonly ExplainedLink[], short: string): string {
  let shorter = ''
  let from = 0
  for (const { url } of links) {
    const index = text.indexOf(url, from)
    shorter += text.slice(from, index) + short
    from = index + url.length
  }
  return shorter + text.slice(from)
}

const hosts = (links: readonly ExplainedLink[]) =>
  [...new Set(links.map(({ url }) => linkHost(url)))].slice(0, 3).join(', ')
