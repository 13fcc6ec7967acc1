import type { TransferSubscriptionBody as Fields } from '../generated/types.ts'
import type { OneAlias } from './one-alias.ts'

/** The body of `transferSubscription` as the wire has it, whatever the aliases. */
export type TransferSubscriptionFields = Fields

/** The body of `transferSubscription`: the new owner, by exactly one alias. */
export interface TransferSubscriptionBody<Label extends string = never> {
  identity: OneAlias<Label>
}
