import { createHash } from 'node:crypto'
import type { ProjectState } from '../project-state.ts'
import type { ShortLink } from './short-link.ts'

/** Source: Airship, "Link Shortening": `https://airsp.co/` and a code take 25 characters. */
const CODE_LENGTH = 8

/** Source: as above: links begin and end with a space, so what stands between spaces is the link as a whole. */
const LINK = /(?<=^|\s)https?:\/\/\S+/gi

/** A text with every link of it replaced by one that is the recipient's own. */
export function shortenLinks(
  project: Pick<ProjectState, 'shortLinks' | 'options'>,
  text: string,
  target: Omit<ShortLink, 'link' | 'url' | 'clicks'>,
): string {
  return text.replaceAll(LINK, (url) => {
    const link = newLink(project)
    project.shortLinks.set(link, { ...target, link, url, clicks: 0 })
    return link
  })
}

/** The same on every run, and another one in every project of a world. */
function newLink({ shortLinks, options }: Pick<ProjectState, 'shortLinks' | 'options'>): string {
  const host = options.region === 'eu' ? 'airsp.eu' : 'airsp.co'
  const seed = `${options.appKey}\0${shortLinks.size}`
  const code = createHash('sha256').update(seed).digest('base64').replaceAll(/[+/=]/g, '')
  return `https://${host}/${code.slice(0, CODE_LENGTH)}`
}
