/** A message reaches a subscription once, so both together name what reached it. */
export const deliveryId = (messageId: string, subscriptionId: string): string =>
  `${messageId}/${subscriptionId}`
