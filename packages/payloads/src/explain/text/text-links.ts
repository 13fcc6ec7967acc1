import type { ExplainedLink } from '../explained-text.ts'
import type { FilledLink } from './fill-in.ts'

/** What stands in for a short link when it is counted. */
export const shortLinks = {
  // Source: OneSignal, reference page "SMS", trackable links: `1sgnl.co/` and four characters.
  onesignal: '1sgnl.co/XXXX',
  // Source: Airship, "SMS platform overrides", `shorten_links`: 25 characters, the host among them.
  airship: 'https://airsp.co/XXXXXXXX',
} as const

/** A link of a text as it goes out. */
export interface PlacedLink extends ExplainedLink {
  /** Where it begins in the text. */
  readonly index: number
}

/** A text as it goes out, and its links. */
export interface LinkedText {
  readonly asSent: string
  readonly links: readonly PlacedLink[]
}

/**
 * Puts stand-ins in place of the plain links that Airship makes short: those between blanks, a dot behind them included.
 * Source: Airship, "Link Shortening".
 */
export function shortenPlainLinks(text: string): LinkedText {
  let asSent = ''
  let from = 0
  const links: PlacedLink[] = []
  for (const { 0: found, index } of text.matchAll(address)) {
    const isAlone = index === 0 || /\s/.test(text[index - 1] ?? '')
    asSent += text.slice(from, index)
    links.push(isAlone ? shortened(found, asSent.length) : plainLink(found, asSent.length))
    asSent += isAlone ? shortLinks.airship : found
    from = index + found.length
  }
  return { asSent: asSent + text.slice(from), links }
}

/** The links of a text whose plain links stay as they are. */
export function keepPlainLinks(text: string, tracked: readonly FilledLink[]): LinkedText {
  const plain = Array.from(text.matchAll(address), ({ 0: found, index }) => plainLink(found, index))
  const short = tracked.map(({ url, index }) => ({
    url,
    writtenAs: 'track_link' as const,
    length: shortLinks.onesignal.length,
    index,
  }))
  return {
    asSent: text,
    links: [...plain, ...short].toSorted((one, other) => one.index - other.index),
  }
}

const address = /https?:\/\/\S+/gi

const shortened = (url: string, index: number): PlacedLink => ({
  url,
  writtenAs: 'shortened',
  length: shortLinks.airship.length,
  index,
})

function plainLink(found: string, index: number): PlacedLink {
  let end = found.length
  while (end > 0 && '.,;:!?)]}"\'»”’'.includes(found[end - 1] ?? '')) end -= 1
  return { url: found.slice(0, end), writtenAs: 'as is', length: end, index }
}
