import type * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  CreateCustomSmsResponseBody as ResponseFields,
  ModifySmsChannelTagsBody as TagsFields,
} from '../generated/types.ts'
import {
  zCreateCustomSmsResponseBody,
  zModifySmsChannelTagsBody,
  zTriggerSmsKeywordInteractionBody,
  zUpdateSmsChannelBody,
} from '../generated/zod.ts'
import type { CreateCustomSmsResponseBody } from './custom-response-body.ts'
import { customResponseRules, keywordRules, updateSmsChannelRules } from './sms-rules.ts'
import type { ModifySmsChannelTagsBody } from './sms-tags-body.ts'
import { tagChangeRules } from './tag-change-rules.ts'

/** Checks the body of `updateSmsChannel`: its fields, and a moment that exists. */
export const updateSmsChannelBodySchema = zUpdateSmsChannelBody.superRefine(
  asRefinement([updateSmsChannelRules]),
)

/** Checks the body of `modifySmsChannelTags`: its fields, `set` alone, and names of groups. */
export const modifySmsChannelTagsBodySchema = zModifySmsChannelTagsBody.superRefine(
  asRefinement<TagsFields>([tagChangeRules]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<ModifySmsChannelTagsBody, TagsFields>

/** Checks the body of `triggerSmsKeywordInteraction`: its fields, and a moment that exists. */
export const triggerSmsKeywordInteractionBodySchema = zTriggerSmsKeywordInteractionBody.superRefine(
  asRefinement([keywordRules]),
)

/** Checks the body of `createCustomSmsResponse`: its fields, an SMS or an MMS, and media that fit. */
export const createCustomSmsResponseBodySchema = zCreateCustomSmsResponseBody.superRefine(
  asRefinement([customResponseRules]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<CreateCustomSmsResponseBody, ResponseFields>
