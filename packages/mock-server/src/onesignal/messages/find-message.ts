import type { AppState } from '../app-state.ts'
import type { MessageRow } from './message-rows.ts'

/** Source: OneSignal, "View messages": messages made through the API can be seen for 30 days. */
const RETENTION_MS = 30 * 86_400_000

export const isKept = ({ sendAt }: MessageRow, now: number): boolean => now - sendAt <= RETENTION_MS

export function findMessage(
  app: AppState,
  id: string | undefined,
  now: number,
): MessageRow | undefined {
  const message = app.messages.get(id?.toLowerCase() ?? '')
  return message !== undefined && isKept(message, now) ? message : undefined
}
