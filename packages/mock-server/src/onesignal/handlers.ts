import type { OperationName } from '@textwire/onesignal/contract'
import { cancelMessage } from './messages/cancel-message.ts'
import { copyTemplate } from './templates/copy-template.ts'
import { countRecipients } from './messages/count-recipients.ts'
import { createAlias } from './people/create-alias.ts'
import { createAliasBySubscription } from './people/create-alias-by-subscription.ts'
import { createApiKey } from './organization/create-api-key.ts'
import { createApp } from './organization/create-app.ts'
import { createCustomEvents } from './events/create-custom-events.ts'
import { createSegment } from './segments/create-segment.ts'
import { createSubscription } from './people/create-subscription.ts'
import { createTemplate } from './templates/create-template.ts'
import { createUser } from './people/create-user.ts'
import { deleteAlias } from './people/delete-alias.ts'
import { deleteApiKey } from './organization/delete-api-key.ts'
import { deleteSegment } from './segments/delete-segment.ts'
import { deleteSubscription } from './people/delete-subscription.ts'
import { deleteTemplate } from './templates/delete-template.ts'
import { deleteUser } from './people/delete-user.ts'
import { exportAudienceActivity } from './reports/export-audience-activity.ts'
import { exportSubscriptions } from './reports/export-subscriptions.ts'
import { listApiKeys } from './organization/list-api-keys.ts'
import { listApps } from './organization/list-apps.ts'
import { listMessages } from './messages/list-messages.ts'
import { listSegments } from './segments/list-segments.ts'
import { listTemplates } from './templates/list-templates.ts'
import { rotateApiKey } from './organization/rotate-api-key.ts'
import { sendMessage } from './messages/send-message.ts'
import { transferSubscription } from './people/transfer-subscription.ts'
import { unsubscribeWithToken } from './people/unsubscribe-with-token.ts'
import { updateApiKey } from './organization/update-api-key.ts'
import { updateApp } from './organization/update-app.ts'
import { updateSegment } from './segments/update-segment.ts'
import { updateSubscription } from './people/update-subscription.ts'
import { updateSubscriptionByToken } from './people/update-subscription-by-token.ts'
import { updateTemplate } from './templates/update-template.ts'
import { updateUser } from './people/update-user.ts'
import { viewAliases } from './people/view-aliases.ts'
import { viewAliasesBySubscription } from './people/view-aliases-by-subscription.ts'
import { viewApp } from './organization/view-app.ts'
import { viewMessage } from './messages/view-message.ts'
import { viewMessageHistory } from './reports/view-message-history.ts'
import { viewOutcomes } from './reports/view-outcomes.ts'
import { viewSegment } from './segments/view-segment.ts'
import { viewTemplate } from './templates/view-template.ts'
import { viewUser } from './people/view-user.ts'
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
