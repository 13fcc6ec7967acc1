/** How a client tells of a user or a subscription that is not there. */
export const missing = {
  name: 'NotFoundError',
  code: 'subscriptionNotFound',
  title: 'Subscription not found',
  outcome: 'not-sent',
}

/** How a client tells of an id that is none. */
export const invalidUuid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
