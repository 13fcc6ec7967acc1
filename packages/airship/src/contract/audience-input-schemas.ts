import type { InputSchemas } from '../generated/create-check-input.ts'
import { inputSchemas as shapes } from '../generated/schemas.ts'
import {
  modifyChannelAttributesBodySchema,
  modifyChannelSubscriptionListsBodySchema,
  modifyChannelTagsBodySchema,
  modifyNamedUserAttributesBodySchema,
  modifyNamedUserSubscriptionListsBodySchema,
  modifyNamedUserTagsBodySchema,
  updateNamedUserBodySchema,
} from './audience-schemas.ts'
import {
  createAttributeListBodySchema,
  createStaticListBodySchema,
  createTagListBodySchema,
  updateStaticListBodySchema,
} from './list-schemas.ts'
import { streamComplianceEventsBodySchema, streamEventsBodySchema } from './stream-schemas.ts'
import { updateTemplateBodySchema } from './template-schemas.ts'

/** The inputs of channels, named users, lists, templates and streams that have rules which the spec cannot say. */
export const audienceInputSchemas = {
  modifyChannelTags: { body: modifyChannelTagsBodySchema },
  modifyChannelAttributes: { body: modifyChannelAttributesBodySchema },
  modifyChannelSubscriptionLists: { body: modifyChannelSubscriptionListsBodySchema },

  modifyNamedUserTags: { body: modifyNamedUserTagsBodySchema },
  updateNamedUser: { ...shapes.updateNamedUser, body: updateNamedUserBodySchema },
  modifyNamedUserAttributes: {
    ...shapes.modifyNamedUserAttributes,
    body: modifyNamedUserAttributesBodySchema,
  },
  modifyNamedUserSubscriptionLists: {
    ...shapes.modifyNamedUserSubscriptionLists,
    body: modifyNamedUserSubscriptionListsBodySchema,
  },

  createStaticList: { body: createStaticListBodySchema },
  updateStaticList: { ...shapes.updateStaticList, body: updateStaticListBodySchema },
  createAttributeList: { body: createAttributeListBodySchema },
  createTagList: { body: createTagListBodySchema },

  updateTemplate: { ...shapes.updateTemplate, body: updateTemplateBodySchema },
  updateTemplateByExternalId: {
    ...shapes.updateTemplateByExternalId,
    body: updateTemplateBodySchema,
  },

  streamEvents: { body: streamEventsBodySchema },
  streamComplianceEvents: { body: streamComplianceEventsBodySchema },
} satisfies Partial<Record<keyof typeof shapes, InputSchemas>>
