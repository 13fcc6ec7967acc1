import { asRefinement } from '../generated/rule.ts'
import { zCreateAliasBody, zCreateUserBody, zUpdateUserBody } from '../generated/zod.ts'
import { createAliasRules } from './alias-rules.ts'
import { createUserRules, updateUserRules } from './user-rules.ts'

/** Checks the body of `createUser`. */
export const createUserBodySchema = zCreateUserBody.superRefine(asRefinement([createUserRules]))

/** Checks the body of `updateUser`. */
export const updateUserBodySchema = zUpdateUserBody.superRefine(asRefinement([updateUserRules]))

/** Checks the body of `createAlias`. */
export const createAliasBodySchema = zCreateAliasBody.superRefine(asRefinement([createAliasRules]))

/** Checks the body of `createAliasBySubscription`. */
export const createAliasBySubscriptionBodySchema = createAliasBodySchema
