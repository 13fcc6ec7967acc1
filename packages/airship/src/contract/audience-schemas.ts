import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  ModifyChannelAttributesBody as AttributesFields,
  ModifyChannelSubscriptionListsBody as ListsFields,
  ModifyChannelTagsBody as TagsFields,
  ModifyNamedUserSubscriptionListsBody as ScopedFields,
  ModifyNamedUserTagsBody as UserTagsFields,
  UpdateNamedUserBody as UpdateFields,
} from '../generated/types.ts'
import {
  zModifyChannelAttributesBody,
  zModifyChannelSubscriptionListsBody,
  zModifyChannelTagsBody,
  zModifyNamedUserAttributesBody,
  zModifyNamedUserSubscriptionListsBody,
  zModifyNamedUserTagsBody,
  zUpdateNamedUserBody,
} from '../generated/zod.ts'
import { attributeRules, subscriptionRules } from './attribute-rules.ts'
import type {
  ModifyChannelAttributesBody,
  ModifyChannelSubscriptionListsBody,
} from './channel-changes-bodies.ts'
import type {
  ModifyNamedUserSubscriptionListsBody,
  UpdateNamedUserBody,
} from './named-user-bodies.ts'
import { scopedListsRules, updateNamedUserRules } from './named-user-rules.ts'
import { tagChangeRules } from './tag-change-rules.ts'
import type { ModifyChannelTagsBody, ModifyNamedUserTagsBody } from './tags-bodies.ts'

// In each of them but one, the rules make the flat objects members of the unions.

/** Checks the body of `modifyChannelTags`: its fields, `set` alone, and names of groups. */
export const modifyChannelTagsBodySchema = zModifyChannelTagsBody.superRefine(
  asRefinement<TagsFields>([tagChangeRules]),
) as z.ZodType as z.ZodType<ModifyChannelTagsBody, TagsFields>

/** Checks the body of `modifyChannelAttributes`: its fields, and moments that exist. */
export const modifyChannelAttributesBodySchema = zModifyChannelAttributesBody.superRefine(
  asRefinement<AttributesFields>([attributeRules]),
) as z.ZodType as z.ZodType<ModifyChannelAttributesBody, AttributesFields>

/** Checks the body of `modifyChannelSubscriptionLists`: its fields, and moments that exist. */
export const modifyChannelSubscriptionListsBodySchema =
  zModifyChannelSubscriptionListsBody.superRefine(
    asRefinement<ListsFields>([subscriptionRules]),
  ) as z.ZodType as z.ZodType<ModifyChannelSubscriptionListsBody, ListsFields>

/** Checks the body of `modifyNamedUserTags`: its fields, `set` alone, and names of groups. */
export const modifyNamedUserTagsBodySchema = zModifyNamedUserTagsBody.superRefine(
  asRefinement<UserTagsFields>([tagChangeRules]),
) as z.ZodType as z.ZodType<ModifyNamedUserTagsBody, UserTagsFields>

/** Checks the body of `modifyNamedUserAttributes`: its fields, and moments that exist. */
export const modifyNamedUserAttributesBodySchema = zModifyNamedUserAttributesBody.superRefine(
  asRefinement([attributeRules]),
)

/** Checks the body of `updateNamedUser`: its fields, that there are some, and what holds in each. */
export const updateNamedUserBodySchema = zUpdateNamedUserBody.superRefine(
  asRefinement<UpdateFields>([updateNamedUserRules]),
) as z.ZodType as z.ZodType<UpdateNamedUserBody, UpdateFields>

/** Checks the body of `modifyNamedUserSubscriptionLists`: its fields, and some list in each entry. */
export const modifyNamedUserSubscriptionListsBodySchema =
  zModifyNamedUserSubscriptionListsBody.superRefine(
    asRefinement<ScopedFields>([scopedListsRules]),
  ) as z.ZodType as z.ZodType<ModifyNamedUserSubscriptionListsBody, ScopedFields>
