/** That someone joined or left a subscription list, and when, in milliseconds since the epoch. */
export interface ListChange {
  readonly action: 'subscribe' | 'unsubscribe'
  readonly at: number
}
