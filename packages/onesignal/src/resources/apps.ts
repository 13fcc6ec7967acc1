import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  App,
  CreateAppBody,
  ListAppsResult,
  UpdateAppBody,
  ViewAppQuery,
} from '../contract/index.ts'

/** The apps of an organization. All but `view` need an organization key. */
export interface Apps {
  /**
   * Every app of the organization.
   *
   * @throws {ConfigurationError} When the client has no organization key.
   */
  list(options?: CallOptions): CallPromise<ListAppsResult>
  /**
   * Makes an app.
   *
   * @throws {ConfigurationError} When the client has no organization key.
   * @throws {OutcomeUnknownError} The answer was lost. It is not repeated: it could make a second app.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal({ organizationKey: '…' })
   *
   * const app = await onesignal.apps.create({ name: 'Shop', organization_id: '…' })
   * const { formatted_token: apiKey } = await onesignal.apiKeys.create({ name: 'backend' }, app.id)
   * console.log(app.id, apiKey)
   * ```
   */
  create(body: DeepReadonly<CreateAppBody>, options?: CallOptions): CallPromise<App>
  /**
   * Reads an app: the client's own with its App API key, another of the organization with the organization key.
   *
   * @param query What to read beyond the usual.
   * @param appId @default the client's app
   */
  view(query?: ViewAppQuery, appId?: string, options?: CallOptions): CallPromise<App>
  /**
   * Changes an app.
   *
   * @param appId @default the client's app
   * @throws {ConfigurationError} When the client has no organization key.
   */
  update(body: DeepReadonly<UpdateAppBody>, appId?: string, options?: CallOptions): CallPromise<App>
}

/** The apps that a connection can reach. */
export function createApps({ appId: own, call }: OneSignalConnection): Apps {
  // The key of the client's app opens no other app.
  const viewOtherApp = { ...rows.viewApp, auth: ['organization', 'app'] } as const
  return {
    list: (options) => call(rows.listApps, {}, options),
    create: (body, options) => call(rows.createApp, { body }, options),
    view: (query, appId = own, options) =>
      call(
        appId === own ? rows.viewApp : viewOtherApp,
        { path: { app_id: appId }, query: query ?? {} },
        options,
      ),
    update: (body, appId = own, options) =>
      call(rows.updateApp, { path: { app_id: appId }, body }, options),
  }
}
