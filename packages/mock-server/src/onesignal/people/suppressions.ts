import type { E164 } from '@textwire/phone'
import type { AppState } from '../app-state.ts'

/** A person's STOP to a sender. It is theirs: what an app does to its subscriptions and users leaves it as it is. */
export interface Suppression {
  readonly phone: E164
  /** The number or short code that was told to stop. */
  readonly sender: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

const keyOf = (phone: string, sender: string) => `${phone}\0${sender}`

/** Whether a number has sent STOP to a sender, and not START since. */
export const isSilenced = (app: AppState, phone: string, sender: string): boolean =>
  app.suppressions.get(keyOf(phone, sender)) !== undefined

export function silence(app: AppState, suppression: Suppression): void {
  app.suppressions.set(keyOf(suppression.phone, suppression.sender), suppression)
}

export function liftSilence(app: AppState, phone: E164, sender: string): void {
  app.suppressions.delete(keyOf(phone, sender))
}
