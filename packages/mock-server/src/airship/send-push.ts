import { sendPushBodySchema, type PushBody, type PushResult } from '@textwire/airship/contract'
import { parseE164 } from '@textwire/phone'
import type { Exchange } from '../world/exchange.ts'
import type { Issue } from '../world/leaf-issues.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { answer, refuse, unreadable } from './answers.ts'
import type { Channel } from './channel.ts'
import type { AirshipContext } from './context.ts'
import { assertSupported, matchAudience, UnsupportedSelectorError } from './match-audience.ts'
import type { ProjectState } from './project-state.ts'
import { readBody } from './read-body.ts'
import { notificationFor, render } from './render.ts'

/** `airship.sendPush`. Source: Airship, "Send a push" and "SMS platform overrides". */
export function sendPush(
  exchange: Exchange,
  context: AirshipContext,
  project: ProjectState,
): MockResponse {
  const { body, refusal } = readBody(exchange, 'sendPush', sendPushBodySchema, { refuse: wording })
  if (refusal !== undefined) return refusal
  const pushes = Array.isArray(body) ? body : [body]
  const obstacle = obstacleTo(pushes, project)
  if (obstacle !== undefined) return obstacle
  noteWhatStays(exchange, pushes)
  const push_ids = pushes.map((push) => deliver(push, context, project))
  const result: Partial<PushResult> = { push_ids, message_ids: [], content_urls: [] }
  return answer(202, result)
}

/** Checked for every push before the first is sent: a refused request sends nothing. */
function obstacleTo(pushes: readonly PushBody[], project: ProjectState): MockResponse | undefined {
  for (const push of pushes) {
    try {
      assertSupported(push.audience, NOBODY)
    } catch (error) {
      if (!(error instanceof UnsupportedSelectorError)) throw error
      return refuse(501, { error: error.message })
    }
    const id = storedTemplate(push)
    if (id !== undefined && project.templates.get(id) === undefined) {
      return unreadable({ error: `Template ${id} does not exist`, path: 'notification' })
    }
  }
  return undefined
}

const NOBODY: Channel = {
  channelId: '',
  msisdn: '',
  sender: '',
  consent: 'opted-out',
  optInDate: null,
  optOutDate: null,
  created: 0,
  lastRegistration: 0,
  tags: {},
  attributes: {},
  namedUser: null,
}

function storedTemplate({ notification }: PushBody): string | undefined {
  const template = notification.sms?.template ?? notification.mms?.template
  return template !== undefined && 'template_id' in template ? template.template_id : undefined
}

/** Sends one push to every channel that wants it; returns its id. */
function deliver(push: PushBody, { carrier }: AirshipContext, project: ProjectState): string {
  const messageId = crypto.randomUUID()
  const texts = push.device_types.some((platform) => platform === 'sms' || platform === 'mms')
  if (!texts) return messageId
  for (const channel of project.channels.values()) {
    if (channel.consent !== 'opted-in' || !matchAudience(push.audience, channel)) continue
    carrier.deliver({
      ...render(notificationFor(push, channel), project),
      to: parseE164(`+${channel.msisdn}`),
      from: channel.sender,
      provider: 'airship',
      account: project.options.appKey,
      messageId,
    })
  }
  return messageId
}

function noteWhatStays(exchange: Exchange, pushes: readonly PushBody[]): void {
  const text = JSON.stringify(pushes.map((push) => [push.notification, push.localizations]))
  if (text.includes('{{')) exchange.note('Placeholders are not filled in.')
  if (text.includes('"shorten_links":true')) exchange.note('Links are not shortened.')
  const others = pushes.flatMap((push) => push.device_types).filter((one) => !/^[sm]ms$/.test(one))
  if (others.length > 0) exchange.note(`Nothing is sent to ${[...new Set(others)].join(', ')}.`)
}

/** The service's words for the two mistakes of which they are known. */
function wording(message: string, where: string, issue: Issue): MockResponse {
  if (/(^|\.)audience$/.test(where) && message.startsWith('is missing')) {
    return unreadable({ error: "'audience' must be set" }, 40202)
  }
  const [, platform] = /^(\S+) has nothing to send/.exec(issue.message) ?? []
  if (platform !== undefined) {
    const error = `DeviceType '${platform}' was referenced by 'device_types', but no payload was provided.`
    return unreadable({ error })
  }
  return unreadable({ error: `${where} ${message}`.trim(), ...(where !== '' && { path: where }) })
}
