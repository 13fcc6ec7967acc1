import type { OneAlias } from './one-alias.ts'

/** The body of `transferSubscription`: the new owner, by exactly one alias. */
export interface TransferSubscriptionBody<Label extends string = never> {
  identity: OneAlias<Label>
}
