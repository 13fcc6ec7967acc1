import type { OperationName } from '@textwire/onesignal/contract'
import { cancelMessage } from './cancel-message.ts'
import { copyTemplate } from './copy-template.ts'
import { countRecipients } from './count-recipients.ts'
import { createAlias } from './create-alias.ts'
import { createAliasBySubscription } from './create-alias-by-subscription.ts'
import { createApiKey } from './create-api-key.ts'
import { createApp } from './create-app.ts'
import { createCustomEvents } from './create-custom-events.ts'
import { createSegment } from './create-segment.ts'
import { createSubscription } from './create-subscription.ts'
import { createTemplate } from './create-template.ts'
import { createUser } from './create-user.ts'
import { deleteAlias } from './delete-alias.ts'
import { deleteApiKey } from './delete-api-key.ts'
import { deleteSegment } from './delete-segment.ts'
import { deleteSubscription } from './delete-subscription.ts'
import { deleteTemplate } from './delete-template.ts'
import { deleteUser } from './delete-user.ts'
import { exportAudienceActivity } from './export-audience-activity.ts'
import { exportSubscriptions } from './export-subscriptions.ts'
import { listApiKeys } from './list-api-keys.ts'
import { listApps } from './list-apps.ts'
import { listMessages } from './list-messages.ts'
import { listSegments } from './list-segments.ts'
import { listTemplates } from './list-templates.ts'
import { rotateApiKey } from './rotate-api-key.ts'
import { sendMessage } from './send-message.ts'
import { transferSubscription } from './transfer-subscription.ts'
import { unsubscribeWithToken } from './unsubscribe-with-token.ts'
import { updateApiKey } from './update-api-key.ts'
import { updateApp } from './update-app.ts'
import { updateSegment } from './update-segment.ts'
import { updateSubscription } from './update-subscription.ts'
import { updateSubscriptionByToken } from './update-subscription-by-token.ts'
import { updateTemplate } from './update-template.ts'
import { updateUser } from './update-user.ts'
import { viewAliases } from './view-aliases.ts'
import { viewAliasesBySubscription } from './view-aliases-by-subscription.ts'
import { viewApp } from './view-app.ts'
import { viewMessage } from './view-message.ts'
import { viewMessageHistory } from './view-message-history.ts'
import { viewOutcomes } from './view-outcomes.ts'
import { viewSegment } from './view-segment.ts'
import { viewTemplate } from './view-template.ts'
import { viewUser } from './view-user.ts'
import type { Handler } from './operation.ts'

/** An operation that the table gains is missing here until it is answered: the compiler says so. */
export const handlers: Record<OperationName, Handler> = {
  listMessages,
  sendMessage,
  viewMessage,
  cancelMessage,
  viewMessageHistory,
  exportAudienceActivity,
  countRecipients,
  viewOutcomes,
  listSegments,
  createSegment,
  viewSegment,
  updateSegment,
  deleteSegment,
  listTemplates,
  createTemplate,
  viewTemplate,
  updateTemplate,
  deleteTemplate,
  copyTemplate,
  exportSubscriptions,
  createUser,
  viewUser,
  updateUser,
  deleteUser,
  createSubscription,
  updateSubscription,
  deleteSubscription,
  updateSubscriptionByToken,
  transferSubscription,
  viewAliases,
  createAlias,
  deleteAlias,
  viewAliasesBySubscription,
  createAliasBySubscription,
  createCustomEvents,
  unsubscribeWithToken,
  listApps,
  createApp,
  viewApp,
  updateApp,
  listApiKeys,
  createApiKey,
  updateApiKey,
  deleteApiKey,
  rotateApiKey,
}
