import { createPaged } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CopyTemplateResult,
  CreateTemplateInput,
  DeleteTemplateResult,
  ListTemplatesQuery,
  ListTemplatesResult,
  Template,
  TemplateSummary,
  UpdateTemplateBody,
} from '../contract/index.ts'
import { checkPlace } from './check-place.ts'
import { nextOffset } from './next-offset.ts'

/** The stored messages of one app. */
export interface Templates {
  /**
   * Stores a message, to be sent by its id.
   *
   * @throws {InvalidRequestError} When OneSignal refuses the content.
   * @throws {OutcomeUnknownError} The answer was lost. It is not repeated: it could make a second template.
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const { id } = await onesignal.templates.create({
   *   name: 'order-ready',
   *   isSMS: true,
   *   contents: { en: 'Order {{ message.custom_data.number }} is ready.' },
   * })
   * console.log(id)
   * ```
   */
  create(input: DeepReadonly<CreateTemplateInput>, options?: CallOptions): CallPromise<Template>
  /** Every template of the app, without its content. A page holds up to 50, and OneSignal allows one a second. */
  list(
    query?: ListTemplatesQuery,
    options?: CallOptions,
  ): Paged<TemplateSummary, ListTemplatesResult>
  /**
   * Reads a template. OneSignal allows one view a second for an app.
   *
   * @throws {NotFoundError} When the app has no such template.
   */
  view(templateId: string, options?: CallOptions): CallPromise<Template>
  /** Changes a template; what is not given stays. */
  update(
    templateId: string,
    input: DeepReadonly<UpdateTemplateBody>,
    options?: CallOptions,
  ): CallPromise<Template>
  /**
   * Deletes a template.
   *
   * @throws {InvalidRequestError} With the code `templateInUse` when a journey sends it.
   * @throws {NotFoundError} When the app has no such template.
   */
  delete(templateId: string, options?: CallOptions): CallPromise<DeleteTemplateResult>
  /**
   * Copies a template into another app of the organization. Needs an organization key.
   *
   * @throws {ConfigurationError} When the client has none.
   * @throws {NotFoundError} When there is no such template or app.
   */
  copy(
    templateId: string,
    targetAppId: string,
    options?: CallOptions,
  ): CallPromise<CopyTemplateResult>
}

/** The templates of a connection. */
export function createTemplates({ appId, call }: OneSignalConnection): Templates {
  const inApp = { app_id: appId }
  const about = (template_id: string) => ({ path: { template_id }, query: inApp })
  return {
    create: (input, options) =>
      call(rows.createTemplate, { body: { ...input, ...inApp } }, options),
    list: (query, options) =>
      createPaged({
        first: query?.offset ?? 0,
        read: (offset) =>
          call<ListTemplatesResult>(
            rows.listTemplates,
            () => {
              checkPlace(rows.listTemplates, query)
              return { query: { ...query, offset, ...inApp } }
            },
            options,
          ),
        items: ({ templates }) => templates ?? [],
        next: ({ templates, total_count }, offset) =>
          nextOffset(templates?.length, total_count, offset),
      }),
    view: (id, options) => call(rows.viewTemplate, about(id), options),
    update: (id, body, options) => call(rows.updateTemplate, { ...about(id), body }, options),
    delete: (id, options) => call(rows.deleteTemplate, about(id), options),
    copy: (id, target_app_id, options) =>
      call(rows.copyTemplate, { ...about(id), body: { target_app_id } }, options),
  }
}
