import type { Store, Table } from '../../world/store.ts'

/** A link that stands in a message for a longer one. */
export interface ShortLink {
  /** What the recipient reads, as in `1sgnl.co/aB3x`. */
  readonly link: string
  /** Where it leads. */
  readonly url: string
  readonly appId: string
  readonly messageId: string
  /** The recipient: each gets links of their own. */
  readonly subscriptionId: string
  /** How often it was opened. */
  readonly clicks: number
}

/** The links of every app of a world, which share one host. */
export interface ShortLinks {
  /** The recipient's link to a URL; the same one when it stands in the message twice. */
  shorten(target: Omit<ShortLink, 'link' | 'clicks'>): string
  /** @param link With or without `https://` before it. */
  find(link: string): ShortLink | undefined
  countClick(link: ShortLink): ShortLink
  readonly all: readonly ShortLink[]
}

const HOST = '1sgnl.co'
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CODE_LENGTH = 4
const CODES = DIGITS.length ** CODE_LENGTH
/** Shares no divisor with the number of codes, so that steps of this size meet every code once. */
const STEP = 5_765_689

export function createShortLinks(store: Store): ShortLinks {
  const links: Table<ShortLink> = store.table()
  const byTarget: Table<string> = store.table()
  return {
    shorten(target) {
      const key = [target.messageId, target.subscriptionId, target.url].join('\0')
      const known = byTarget.get(key)
      if (known !== undefined) return known
      const link = `${HOST}/${codeOf(links.size)}`
      links.set(link, { ...target, link, clicks: 0 })
      return byTarget.set(key, link)
    },
    find: (link) => links.get(link.trim().replace(/^https?:\/\//i, '')),
    countClick: (link) => links.set(link.link, { ...link, clicks: link.clicks + 1 }),
    get all() {
      return [...links.values()]
    },
  }
}

/** The nth code: the same on every run, and not the one that a reader would guess next. */
function codeOf(index: number): string {
  const round = Math.floor(index / CODES)
  let rest = (((index % CODES) + 1) * STEP) % CODES
  let code = ''
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    code = `${DIGITS[rest % DIGITS.length]}${code}`
    rest = Math.floor(rest / DIGITS.length)
  }
  return round === 0 ? code : `${code}${round}`
}
