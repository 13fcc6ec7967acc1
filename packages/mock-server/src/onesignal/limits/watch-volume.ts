import { ROW, type AppState } from '../app-state.ts'
import { isSubscribed } from '../people/subscription-row.ts'

/** Source: OneSignal, "Rate limits", application message limit. */
const WINDOW_MS = 15 * 60_000
const MESSAGES_PER_SUBSCRIPTION = 10

/**
 * Disables an app that delivered more than ten messages per subscribed subscription within 15 minutes, where the app
 * has that limit. The message that crosses it still goes out in full; nobody says what becomes of it.
 */
export function watchVolume(app: AppState, now: number): void {
  if (app.options.messageLimit !== true) return
  const recent = [...app.messages.values()].filter(
    ({ completedAt }) => completedAt !== null && now - completedAt < WINDOW_MS,
  )
  const delivered = recent.reduce((sum, { counts }) => sum + counts.successful, 0)
  const subscribed = [...app.subscriptions.values()].filter(isSubscribed).length
  if (delivered > subscribed * MESSAGES_PER_SUBSCRIPTION) app.disabled.set(ROW, now)
}
