import { senderNumber, type AppState } from '../app-state.ts'
import { resolveAudience } from './audience.ts'
import type { OneSignalContext } from '../context.ts'
import { createRenderer } from './create-renderer.ts'
import { deliver } from './deliver.ts'
import { ownerOf } from '../people/find-people.ts'
import { addCounts, totalOf, type MessageCounts, type PlatformCounts } from './message-counts.ts'
import { mergeFields } from '../templates/merge-fields.ts'
import type { MessageRow } from './message-rows.ts'
import { isWantedPlatform, platforms } from './platforms.ts'
import type { Subscription } from '../people/subscription-row.ts'
import { isSilenced } from '../people/suppressions.ts'
import { watchVolume } from '../limits/watch-volume.ts'

/** What a dispatch left to say. */
export interface Dispatched {
  /** Why texts came out empty. */
  readonly problems: readonly string[]
}

/** Sends a message to everyone whom it reaches now, and completes its row. */
export function dispatch(app: AppState, id: string, context: OneSignalContext): Dispatched {
  const waiting = app.messages.get(id)
  if (waiting?.state !== 'scheduled') return { problems: [] }
  const message = withTemplate(app, waiting)
  const now = context.clock.now()
  const { reached, missed } = resolveAudience(app, message.body, now)
  const renderer = createRenderer(app, message, context)
  const from = senderNumber(app, message.fields.sms_from)
  let counted: PlatformCounts = {}
  const count = ({ type }: Subscription, more: Partial<MessageCounts>) => {
    counted = addCounts(counted, platforms[type].stats, more)
  }
  for (const subscription of missed) count(subscription, { failed: 1 })
  for (const subscription of reached) {
    if (!isWantedPlatform(message.body, subscription.type)) continue
    const recipient = { subscription, user: ownerOf(app, subscription) }
    const suppressed = message.channel === 'sms' && isSilenced(app, subscription.token, from)
    const content = renderer.render(recipient)
    deliver(app, { message, subscription, content, from, suppressed }, context)
    count(subscription, suppressed ? { suppressed: 1 } : { successful: 1, received: 1 })
  }
  complete(app, message, counted, now)
  watchVolume(app, totalOf(counted).successful, now)
  return { problems: [...renderer.problems] }
}

/** A template that was changed meanwhile counts as it is now. Source: OneSignal, "Update template". */
function withTemplate(app: AppState, message: MessageRow): MessageRow {
  const template = app.templates.get(message.body.template_id?.toLowerCase() ?? '')
  if (template === undefined) return message
  return app.messages.set(message.id, { ...message, fields: mergeFields(message.body, template) })
}

function complete(app: AppState, { id }: MessageRow, counted: PlatformCounts, now: number): void {
  const message = app.messages.get(id)
  if (message === undefined) return
  app.messages.set(id, {
    ...message,
    state: 'sent',
    completedAt: now,
    counts: totalOf(counted),
    platforms: counted,
  })
}
