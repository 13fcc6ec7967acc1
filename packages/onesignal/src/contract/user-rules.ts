import { type Rule, type Violation, under } from '../generated/rule.ts'
import type { CreateUserBody, UpdateUserBody, UserPropertiesInput } from '../generated/types.ts'
import { aliasCount } from './alias-rules.ts'
import { tokenRules } from './token-rules.ts'

const maxProperties = 100

/** Source: OneSignal, "Rate limits": at most 100 properties a request; every tag is one. */
function propertyCount({ tags = {}, ...others }: UserPropertiesInput): Violation[] {
  const count = Object.keys(tags).length + Object.keys(others).length
  return count > maxProperties
    ? [{ path: [], message: `sets ${count} properties; expected at most ${maxProperties}` }]
    : []
}

/** What is wrong with a user to create beyond the shape of each field. */
export const createUserRules: Rule<CreateUserBody> = (body) => [
  ...under(['identity'], aliasCount(body.identity ?? {})),
  ...under(['properties'], propertyCount(body.properties ?? {})),
  ...(body.subscriptions ?? []).flatMap(({ type, token }, index) =>
    under(['subscriptions', index], tokenRules(type, token)),
  ),
]

/** What is wrong with a change of a user beyond the shape of each field. */
export const updateUserRules: Rule<UpdateUserBody> = (body) =>
  Object.keys(body).length === 0
    ? [{ path: [], message: 'changes nothing; expected properties, deltas or both' }]
    : under(['properties'], propertyCount(body.properties ?? {}))
