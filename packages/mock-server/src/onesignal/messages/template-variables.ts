import { ROW, type AppState } from '../app-state.ts'
import type { MessageRow } from './message-rows.ts'
import { channelOf, type Subscription } from '../people/subscription-row.ts'
import { unsubscribeTokenOf } from '../people/unsubscribe-tokens.ts'
import type { User } from '../people/user-row.ts'

/**
 * What a message's templates may use: tags by their names, and the objects `user`, `subscription`, `message`,
 * `template`, `app` and `org`. A tag does not hide an object of its name.
 *
 * Source: OneSignal, "Personalize with properties" and "Personalize with custom_data".
 */
export function templateVariables(
  app: AppState,
  { id, fields }: Pick<MessageRow, 'id' | 'fields'>,
  { user, subscription }: { readonly user: User; readonly subscription: Subscription },
): object {
  const info = app.info.get(ROW)
  const template = app.templates.get(fields.template_id?.toLowerCase() ?? '')
  const externalId = user.aliases['external_id']
  const channel = channelOf(subscription.type)
  return {
    ...user.tags,
    user: {
      ...user.aliases,
      onesignal_id: user.onesignalId,
      tags: user.tags,
      language: user.language,
      country: user.country,
      timezone_id: user.timezoneId,
    },
    subscription: {
      id: subscription.id,
      external_id: externalId,
      language: user.language,
      ...(channel === 'sms' && { phone_number: subscription.token }),
      ...(channel === 'push' && { push_token: subscription.token }),
      ...(channel === 'email' && {
        email: subscription.token,
        unsubscribe_token: unsubscribeTokenOf(app, id, subscription),
      }),
    },
    message: { id, name: fields.name, custom_data: fields.custom_data },
    template: { id: template?.id, name: template?.name },
    app: { id: app.options.appId, name: info?.name },
    org: { id: info?.organizationId },
  }
}
