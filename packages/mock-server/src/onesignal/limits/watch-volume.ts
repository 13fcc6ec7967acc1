import { ROW, type AppState } from '../app-state.ts'
import { subscribedCount } from '../people/subscribed-count.ts'

/** Source: OneSignal, "Rate limits", application message limit. */
const MESSAGES_PER_SUBSCRIPTION = 10

/**
 * Disables an app that delivered more than ten messages per subscribed subscription within 15 minutes, where the app
 * has that limit. The message that crosses it still goes out in full; nobody says what becomes of it.
 *
 * @param delivered How many a message has just reached.
 */
export function watchVolume(app: AppState, delivered: number, now: number): void {
  if (app.options.messageLimit !== true) return
  app.volume.add(now, delivered)
  const allowed = subscribedCount(app) * MESSAGES_PER_SUBSCRIPTION
  if (app.volume.total(now) > allowed) app.disabled.set(ROW, now)
}
