import type {
  ModifyNamedUserSubscriptionListsBody,
  UpdateNamedUserBody,
} from '../generated/types.ts'
import { type Rule, under } from '../generated/rule.ts'
import { attributeRules } from './attribute-rules.ts'
import { tagChangeRules } from './tag-change-rules.ts'

/** Something has to change, and each change is one of the operation of its own. */
export const updateNamedUserRules: Rule<UpdateNamedUserBody> = (body) => {
  if (Object.keys(body).length === 0) {
    const message = 'has nothing to change; expected associate, disassociate, tags or attributes'
    return [{ path: [], message }]
  }
  const { tags, attributes = [] } = body
  return [...(tags ? under(['tags'], tagChangeRules(tags)) : []), ...attributeRules({ attributes })]
}

/** Each entry is about some list. */
export const scopedListsRules: Rule<ModifyNamedUserSubscriptionListsBody> = ({ scoped }) =>
  scoped.flatMap(({ subscription_lists: lists }, index) =>
    Object.keys(lists).length > 0
      ? []
      : [
          {
            path: ['scoped', index, 'subscription_lists'],
            message: 'is empty; expected subscribe or unsubscribe',
          },
        ],
  )
