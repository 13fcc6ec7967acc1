import type { OpenedLink } from '../../phone/virtual-phone.ts'
import type { AppState } from '../app-state.ts'
import { recordClick } from './record-click.ts'
import type { ShortLinks } from './short-links.ts'

/** Follows a link of the app and counts it; undefined if the app has no such link. */
export function openShortLink(
  app: AppState,
  links: ShortLinks,
  link: string,
  now: number,
): OpenedLink | undefined {
  const found = links.find(link)
  if (found?.appId !== app.options.appId) return undefined
  const { url, messageId, subscriptionId, appId } = links.countClick(found)
  recordClick(app, { messageId, subscriptionId, url, at: now })
  return { url, provider: 'onesignal', account: appId, messageId }
}
