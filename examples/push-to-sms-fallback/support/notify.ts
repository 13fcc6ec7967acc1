import type { OneSignal, SendResult } from '@textwire/onesignal'

/** Whom each message was sent to. */
export interface Told {
  readonly byPush: readonly string[]
  readonly byText: readonly string[]
}

/** What is sent, and whom no push can reach as far as one knows. */
export interface News {
  readonly withoutPush: readonly string[]
  readonly contents: { readonly en: string; readonly zh: string }
}

/**
 * Pushes to everybody and texts those whom the push missed. OneSignal names those whose devices refuse push by now, and says
 * nothing of those who have no device at all, so these have to be known beforehand.
 */
export async function notify(
  onesignal: OneSignal,
  names: readonly string[],
  { withoutPush, contents }: News,
): Promise<Told> {
  const to = (external_id: readonly string[]) => ({ include_aliases: { external_id }, contents })
  const push = await onesignal.messages.send({ target_channel: 'push', ...to(names) })
  const refused = unreached(push, names)
  const missed = names.filter((name) => refused.includes(name) || withoutPush.includes(name))
  const byPush = names.filter((name) => !missed.includes(name))
  if (missed.length === 0) return { byPush, byText: [] }
  const text = await onesignal.messages.send({ target_channel: 'sms', ...to(missed) })
  const stopped = unreached(text, missed)
  return { byPush, byText: missed.filter((name) => !stopped.includes(name)) }
}

/** Those of a message's audience whom OneSignal says it did not reach. Without a message that is everybody. */
function unreached(result: SendResult, names: readonly string[]): readonly string[] {
  return result.id ? (result.errors?.invalid_aliases?.['external_id'] ?? []) : names
}
