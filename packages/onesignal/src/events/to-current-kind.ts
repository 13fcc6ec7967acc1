import type { EventKind } from './event-kinds.ts'

const olderKinds: Readonly<Record<string, EventKind>> = {
  'message.iam.displayed': 'message.iam.impression',
  'message.iam.pagedisplayed': 'message.iam.page_displayed',
  'message.email.hardbounced': 'message.email.bounced',
  'message.email.supressed': 'message.email.suppressed',
}

/**
 * Today's spelling of a kind. Older and translated copies of OneSignal's page spell four of them otherwise, so a
 * stream may still carry those.
 */
export function toCurrentKind(kind: string): string {
  return Object.hasOwn(olderKinds, kind) ? (olderKinds[kind] ?? kind) : kind
}
