import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type { CreateTagListBody as TagListFields } from '../generated/types.ts'
import {
  zCreateAttributeListBody,
  zCreateStaticListBody,
  zCreateTagListBody,
  zUpdateStaticListBody,
} from '../generated/zod.ts'
import { extraRules } from './list-rules.ts'
import { someTagChange } from './tag-change-rules.ts'
import type { CreateTagListBody } from './tags-bodies.ts'

/** Checks the body of `createStaticList`: its fields, and how many texts there are in `extra`. */
export const createStaticListBodySchema = zCreateStaticListBody.superRefine(
  asRefinement([extraRules]),
)

/** Checks the body of `updateStaticList`: its fields, and how many texts there are in `extra`. */
export const updateStaticListBodySchema = zUpdateStaticListBody.superRefine(
  asRefinement([extraRules]),
)

/** Checks the body of `createAttributeList`: its fields, and how many texts there are in `extra`. */
export const createAttributeListBodySchema = zCreateAttributeListBody.superRefine(
  asRefinement([extraRules]),
)

/** Checks the body of `createTagList`: its fields, some change of tags, and names of groups. */
export const createTagListBodySchema = zCreateTagListBody.superRefine(
  asRefinement<TagListFields>([extraRules, someTagChange]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<CreateTagListBody, TagListFields>
