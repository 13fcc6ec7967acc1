import type { LaneOf } from '@textwire/core'

/**
 * OneSignal limits each endpoint for itself and each user or subscription for itself; creating and cancelling messages
 * share one limit. So a user who is written too often holds nobody else back, and a view no message.
 *
 * Source: OneSignal, "Rate limits".
 */
export const laneOf: LaneOf = ({ id, method }, { path }) => {
  if (id.endsWith('.cancelMessage')) return 'onesignal.sendMessage'
  return method === 'GET' ? id : id + Object.values(path ?? {}).join('/')
}
