import { asRefinement } from '../generated/rule.ts'
import { inputSchemas as shapes } from '../generated/schemas.ts'
import { aliasPathRules, deleteAliasRules } from './alias-rules.ts'

const ruled = asRefinement([aliasPathRules])

/** The path parameters of the operations that name a user by an alias. */
export const aliasPathSchemas = {
  viewUser: shapes.viewUser.path.superRefine(ruled),
  updateUser: shapes.updateUser.path.superRefine(ruled),
  deleteUser: shapes.deleteUser.path.superRefine(ruled),
  createSubscription: shapes.createSubscription.path.superRefine(ruled),
  viewAliases: shapes.viewAliases.path.superRefine(ruled),
  createAlias: shapes.createAlias.path.superRefine(ruled),
  deleteAlias: shapes.deleteAlias.path
    .superRefine(ruled)
    .superRefine(asRefinement([deleteAliasRules])),
}
