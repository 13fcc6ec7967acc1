import type { EngineClock } from '../../clock/create-clock.ts'
import type { OpenedLink } from '../../phone/virtual-phone.ts'
import { applyTags } from '../people/apply-tags.ts'
import { setListMembership } from '../people/set-list-membership.ts'
import type { ProjectState } from '../project-state.ts'
import { findChannel, type Channel } from '../sms/channel.ts'
import { deviceOf } from '../stream/device-of.ts'
import { emitEvent } from '../stream/emit-event.ts'
import { linkActions, type LinkActions } from './link-actions.ts'
import type { ShortLink } from './short-link.ts'

/** Source: Airship, "Link Shortening": a link lives for 60 days. */
const LIFETIME_MS = 60 * 24 * 60 * 60 * 1000

/** What the browser of every phone calls itself. */
const USER_AGENT = 'Mozilla/5.0 (Linux; Android 16) TextwirePhone/1.0'

interface LinkContext {
  readonly clock: EngineClock
}

/** Follows a short link of a project; undefined if it is none of its links, or an old one. */
export function openLink(
  project: ProjectState,
  context: LinkContext,
  given: string,
): OpenedLink | undefined {
  const now = context.clock.now()
  const link = project.shortLinks.get(`https://${given.trim().replace(/^https?:\/\//i, '')}`)
  if (link === undefined || now - link.sentAt > LIFETIME_MS) return undefined
  const { url, pushId } = link
  const channel = findChannel(project, link.msisdn, link.sender)
  countClick(project, link, channel, now)
  if (channel !== undefined) act(project, channel, linkActions(url), now)
  tellStream(project, context, link, channel)
  return { url, provider: 'airship', account: project.options.appKey, messageId: pushId }
}

function countClick(
  { shortLinks, linkClicks }: ProjectState,
  { clicks, ...row }: ShortLink,
  channel: Channel | undefined,
  at: number,
): void {
  const { link, pushId } = row
  shortLinks.set(link, { ...row, clicks: clicks + 1 })
  linkClicks.set(crypto.randomUUID(), {
    link,
    pushId,
    at,
    ...(channel && { channelId: channel.channelId }),
  })
}

function act(project: ProjectState, channel: Channel, actions: LinkActions, at: number): void {
  const { addTags: add, removeTags: remove, subscribe, unsubscribe } = actions
  let { channel: changed } = applyTags(project, channel, { add, remove })
  const join = (action: 'subscribe' | 'unsubscribe') => (listId: string) => {
    changed = setListMembership(project, changed, listId, { action, at })
  }
  subscribe.forEach(join('subscribe'))
  unsubscribe.forEach(join('unsubscribe'))
}

/** Source: Airship, "Real-Time Data Streaming", SHORT_LINK_CLICK. */
function tellStream(
  project: ProjectState,
  context: LinkContext,
  { pushId, groupId, url }: ShortLink,
  channel: Channel | undefined,
): void {
  const device = channel && deviceOf(channel, { web_user_agent_string: USER_AGENT })
  const campaigns = project.pushes.get(pushId)?.campaigns
  const body = {
    push_id: pushId,
    ...(groupId !== undefined && { group_id: groupId }),
    ...(campaigns && { campaigns }),
    properties: { original_url: url },
  }
  emitEvent(project, context, { type: 'SHORT_LINK_CLICK', body, ...(device && { device }) })
}
