import type { AppState } from '../app-state.ts'
import type { Subscription } from './subscription-row.ts'

/** Whom a token takes off the list, and the e-mail that carried it. */
export interface UnsubscribeToken {
  readonly token: string
  readonly messageId: string
  readonly subscriptionId: string
}

/** The token that an e-mail carries to an address: the same one whenever it is asked for. */
export function unsubscribeTokenOf(
  app: AppState,
  messageId: string,
  { id: subscriptionId }: Subscription,
): string {
  const key = `${messageId}\0${subscriptionId}`
  const known = app.unsubscribeTokens.get(key)
  if (known !== undefined) return known.token
  const token = crypto.randomUUID().replaceAll('-', '')
  return app.unsubscribeTokens.set(key, { token, messageId, subscriptionId }).token
}
