import type {
  ModifyNamedUserSubscriptionListsBody as ListsFields,
  ScopedSubscriptionLists as ScopedFields,
  UpdateNamedUserBody as UpdateFields,
} from '../generated/types.ts'
import type { AtLeastOne } from './at-least-one.ts'

/** The body of `updateNamedUser`: at least one of its fields. */
export type UpdateNamedUserBody = AtLeastOne<UpdateFields>

/** Lists to be on, lists to be off or both, on some platforms. */
export type ScopedSubscriptionLists = Omit<ScopedFields, 'subscription_lists'> & {
  subscription_lists: AtLeastOne<ScopedFields['subscription_lists']>
}

/**
 * The body of `modifyNamedUserSubscriptionLists`.
 *
 * @example
 * ```ts
 * import type { ModifyNamedUserSubscriptionListsBody } from '@textwire/airship/contract'
 *
 * const body: ModifyNamedUserSubscriptionListsBody = {
 *   scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news'] } }],
 * }
 * ```
 */
export type ModifyNamedUserSubscriptionListsBody = Omit<ListsFields, 'scoped'> & {
  scoped: ScopedSubscriptionLists[]
}
