/** What became of a message, in numbers of subscriptions. */
export interface MessageCounts {
  /** Not sent yet. */
  readonly remaining: number
  readonly successful: number
  /** Unsubscribed. */
  readonly failed: number
  /** Not sent, because the person silenced this sender. */
  readonly suppressed: number
  /** Clicked at least once. */
  readonly converted: number
  /** Delivery confirmed by the device or the mail server. */
  readonly received: number
}

const nobody: MessageCounts = {
  remaining: 0,
  successful: 0,
  failed: 0,
  suppressed: 0,
  converted: 0,
  received: 0,
}

/** Counts by platform, as `platform_delivery_stats` names them. */
export type PlatformCounts = Readonly<Record<string, MessageCounts>>

/** One more, or several more, on one platform. */
export function addCounts(
  counts: PlatformCounts,
  platform: string,
  more: Partial<MessageCounts>,
): PlatformCounts {
  return { ...counts, [platform]: sum(counts[platform] ?? nobody, { ...nobody, ...more }) }
}

/** All platforms together. */
export const totalOf = (counts: PlatformCounts): MessageCounts =>
  Object.values(counts).reduce(sum, nobody)

const sum = (left: MessageCounts, right: MessageCounts): MessageCounts => ({
  remaining: left.remaining + right.remaining,
  successful: left.successful + right.successful,
  failed: left.failed + right.failed,
  suppressed: left.suppressed + right.suppressed,
  converted: left.converted + right.converted,
  received: left.received + right.received,
})
