import { createRedactor, TextwireError } from '@textwire/core'

/** Where a list is read. */
export interface ListPlace {
  /** Where the client sends: a path in it is kept. */
  readonly baseUrl: string
  /** The path of the operation, with nothing left to fill in. */
  readonly path: string
}

/** The hosts that answers name, whichever of them was asked, and also behind a proxy, which knows nothing of links. */
const AIRSHIP_HOSTS = [
  'go.urbanairship.com',
  'go.airship.eu',
  'api.asnapius.com',
  'api.asnapieu.com',
]

/**
 * The query of the page that a `next_page` names, absolute or relative. Nothing else of the link is used: the next page is
 * asked for where this one was, so credentials stay with their host.
 *
 * @throws {TextwireError} With the code `foreignPage` when the link leads to another host or another list.
 */
export function queryOfLink(link: string, { baseUrl, path }: ListPlace): string {
  const own = new URL(baseUrl)
  const target = parse(link, own)
  const isKnownHost = target !== undefined && [own.host, ...AIRSHIP_HOSTS].includes(target.host)
  // A proxy may keep Airship below a path of its own, and its links need not know of that.
  if (!isKnownHost || !withoutSlash(target.pathname).endsWith(withoutSlash(path))) {
    const where = target === undefined ? 'somewhere else' : shown(target)
    throw new TextwireError(
      `A next_page leads to ${where}, and this list is ${own.host}${path}: it is not followed.`,
      { code: 'foreignPage' },
    )
  }
  target.searchParams.sort()
  return target.searchParams.toString()
}

/** A path may name somebody. */
const shown = ({ host, pathname }: URL) => host + createRedactor().text(pathname)

const withoutSlash = (path: string) => path.replace(/\/+$/, '')

function parse(link: string, base: URL): URL | undefined {
  try {
    return new URL(link, base)
  } catch {
    return undefined
  }
}
