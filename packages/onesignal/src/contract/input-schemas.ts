import type { InputSchemas } from '../generated/create-check-input.ts'
import { inputSchemas as shapes } from '../generated/schemas.ts'
import {
  createAliasBodySchema,
  createAliasBySubscriptionBodySchema,
  createUserBodySchema,
  updateUserBodySchema,
} from './user-schemas.ts'
import {
  createSubscriptionBodySchema,
  transferSubscriptionBodySchema,
  updateSubscriptionBodySchema,
  updateSubscriptionByTokenBodySchema,
  updateSubscriptionByTokenPathSchema,
} from './subscription-schemas.ts'
import { countRecipientsBodySchema } from './count-recipients-body.ts'
import { exportSubscriptionsBodySchema } from './export-subscriptions-body.ts'
import { listMessagesQuerySchema } from './list-messages-query.ts'
import { createSegmentBodySchema, updateSegmentBodySchema } from './segment-schemas.ts'
import { createTemplateBodySchema, updateTemplateBodySchema } from './template-schemas.ts'
import { createCustomEventsBodySchema } from './custom-events-schema.ts'
import { createApiKeyBodySchema } from './api-key-schema.ts'
import { aliasPathSchemas } from './alias-path-schemas.ts'
import type { OperationName } from './operations.ts'
import { sendMessageBodySchema } from './send-message-schema.ts'

/**
 * The zod schemas of every operation's path parameters, query and body: what the spec says of each field, and the rules
 * that a JSON schema cannot say. `checkInput` puts their issues into words.
 *
 * @example
 * ```ts
 * import { inputSchemas } from '@textwire/onesignal/contract'
 *
 * inputSchemas.createUser.body?.safeParse({}).success // true
 * ```
 */
export const inputSchemas: Readonly<Record<OperationName, InputSchemas>> = {
  ...shapes,
  sendMessage: { body: sendMessageBodySchema },
  listMessages: { query: listMessagesQuerySchema },
  countRecipients: { body: countRecipientsBodySchema },
  exportSubscriptions: { ...shapes.exportSubscriptions, body: exportSubscriptionsBodySchema },

  createSegment: { ...shapes.createSegment, body: createSegmentBodySchema },
  updateSegment: { ...shapes.updateSegment, body: updateSegmentBodySchema },

  createTemplate: { body: createTemplateBodySchema },
  updateTemplate: { ...shapes.updateTemplate, body: updateTemplateBodySchema },

  createUser: { ...shapes.createUser, body: createUserBodySchema },
  viewUser: { path: aliasPathSchemas.viewUser },
  updateUser: { path: aliasPathSchemas.updateUser, body: updateUserBodySchema },
  deleteUser: { path: aliasPathSchemas.deleteUser },
  createSubscription: {
    path: aliasPathSchemas.createSubscription,
    body: createSubscriptionBodySchema,
  },
  updateSubscription: { ...shapes.updateSubscription, body: updateSubscriptionBodySchema },
  updateSubscriptionByToken: {
    path: updateSubscriptionByTokenPathSchema,
    body: updateSubscriptionByTokenBodySchema,
  },
  transferSubscription: { ...shapes.transferSubscription, body: transferSubscriptionBodySchema },
  viewAliases: { path: aliasPathSchemas.viewAliases },
  createAlias: { path: aliasPathSchemas.createAlias, body: createAliasBodySchema },
  deleteAlias: { path: aliasPathSchemas.deleteAlias },
  createAliasBySubscription: {
    ...shapes.createAliasBySubscription,
    body: createAliasBySubscriptionBodySchema,
  },
  createCustomEvents: { ...shapes.createCustomEvents, body: createCustomEventsBodySchema },
  createApiKey: { ...shapes.createApiKey, body: createApiKeyBodySchema },
}
