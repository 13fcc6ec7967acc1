import * as z from 'zod'
import { asRefinement } from '../generated/rule.ts'
import type {
  Audience,
  AttributeChange,
  CreateAndSendRow as RowFields,
  TagOperations,
} from '../generated/types.ts'
import {
  zActivitySelector,
  zAttributeChange,
  zAudience,
  zChannelSelector,
  zCreateAndSendRows,
  zDateAttributeSelector,
  zJsonAttributeSelector,
  zNamedUserSelector,
  zNumberAttributeSelector,
  zSegmentSelector,
  zSmsIdSelector,
  zSmsSenderSelector,
  zStaticListSelector,
  zSubscriptionListSelector,
  zTagOperations,
  zTagSelector,
  zTextAttributeSelector,
} from '../generated/zod.ts'
import { attributeRules } from './attribute-rules.ts'
import type { CreateAndSendRow } from './create-and-send-body.ts'
import { createAndSendRowRules } from './create-and-send-rules.ts'
import type { PushAudience } from './push-audience.ts'
import { tagChangeRules } from './tag-change-rules.ts'
import type { TagChanges } from './tag-changes.ts'

/** Checks an audience of a push by itself, for whoever makes one before there is a push. */
export const audienceSchema = zAudience as z.ZodType as z.ZodType<PushAudience, Audience>

/** The checks of the selectors of an audience, by the field that tells them apart. */
export const selectorSchemas = {
  activity: zActivitySelector,
  attribute: z.union([
    zTextAttributeSelector,
    zNumberAttributeSelector,
    zDateAttributeSelector,
    zJsonAttributeSelector,
  ]),
  channel: zChannelSelector,
  named_user: zNamedUserSelector,
  segment: zSegmentSelector,
  sms_id: zSmsIdSelector,
  sms_sender: zSmsSenderSelector,
  static_list: zStaticListSelector,
  subscription_list: zSubscriptionListSelector,
  tag: zTagSelector,
} satisfies Record<string, z.ZodType<Audience>>

/** Checks what is to become of tags, without whose they are: `set` alone, and names of groups. */
export const tagChangesSchema = zTagOperations.superRefine(
  asRefinement<TagOperations>([tagChangeRules]),
  // The rules make the flat object one member of the union.
) as z.ZodType as z.ZodType<TagChanges, TagOperations>

/** Checks what is to become of attributes, without whose they are: at least one change, and moments that exist. */
export const attributeChangesSchema = z
  .array(zAttributeChange)
  .min(1)
  .superRefine(
    asRefinement<AttributeChange[]>([
      (attributes) =>
        attributeRules({ attributes }).map(({ path, message }) => ({
          // The rules know the list as a field of a body.
          path: path.slice(1),
          message,
        })),
    ]),
  )

/** Checks the rows of a create-and-send by themselves: 1 to 1,000, their fields, and names that are not reserved. */
export const createAndSendRowsSchema = zCreateAndSendRows.shape.create_and_send.superRefine(
  asRefinement<RowFields[]>([createAndSendRowRules]),
  // The rules leave no reserved name in a row.
) as z.ZodType as z.ZodType<CreateAndSendRow[], RowFields[]>
