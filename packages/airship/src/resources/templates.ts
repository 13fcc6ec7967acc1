import type { CallOptions, CallPromise, DeepReadonly, Paged } from '@textwire/core'
import type { AirshipConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateTemplateBody,
  CreateTemplateResult,
  DeleteTemplateResult,
  GetTemplateResult,
  ListTemplatesResult,
  Template,
  UpdateTemplateBody,
  UpdateTemplateResult,
} from '../contract/index.ts'
import type { QueryOf } from '../query-of.ts'
import { listByLink } from '../paging/list-by-link.ts'

/** Names a template: by Airship's id, or by your own together with its type. */
export type TemplateName = string | { readonly type: string; readonly external_id: string }

/** Stored contents. A client with a bearer `token` cannot use them. */
export interface Templates {
  /**
   * Stores a content. With an `external_id` of yours it may be repeated, since there is one of it; without it, it is not
   * repeated when its outcome is unknown.
   *
   * @throws {InvalidRequestError} When the `external_id` is taken, also by an attempt before.
   * @throws {OutcomeUnknownError} Only without `external_id`: when nobody can say whether it was made.
   * @example
   * ```ts
   * import { createAirship } from '@textwire/airship'
   *
   * const airship = createAirship()
   *
   * const { template_id } = await airship.templates.create({
   *   type: 'sms',
   *   name: 'Ready',
   *   external_id: 'order-ready',
   *   content: { alert: 'Your order is ready.' },
   * })
   * ```
   */
  create(
    body: DeepReadonly<CreateTemplateBody>,
    options?: CallOptions,
  ): CallPromise<CreateTemplateResult>
  /** Every template of the project. */
  list(
    query?: QueryOf<'listTemplates'>,
    options?: CallOptions,
  ): Paged<Template, ListTemplatesResult>
  /** @throws {NotFoundError} When there is no such template. */
  get(name: TemplateName, options?: CallOptions): CallPromise<GetTemplateResult>
  /** Changes what is given of a template; the rest stays. */
  update(
    name: TemplateName,
    body: DeepReadonly<UpdateTemplateBody>,
    options?: CallOptions,
  ): CallPromise<UpdateTemplateResult>
  /** Deletes a template. */
  delete(name: TemplateName, options?: CallOptions): CallPromise<DeleteTemplateResult>
}

/** The templates of a connection. */
export function createTemplates({ baseUrl, call }: AirshipConnection): Templates {
  return {
    create: (body, options) => call(rows.createTemplate, { body }, options),
    list: (query, options) =>
      listByLink<Template, ListTemplatesResult>({
        call,
        baseUrl,
        operation: rows.listTemplates,
        query,
        options,
        items: ({ content_templates }) => content_templates,
      }),
    get: (name, options) =>
      isExternal(name)
        ? call(rows.getTemplateByExternalId, about(name), options)
        : call(rows.getTemplate, about(name), options),
    update: (name, body, options) =>
      isExternal(name)
        ? call(rows.updateTemplateByExternalId, { ...about(name), body }, options)
        : call(rows.updateTemplate, { ...about(name), body }, options),
    delete: (name, options) =>
      isExternal(name)
        ? call(rows.deleteTemplateByExternalId, about(name), options)
        : call(rows.deleteTemplate, about(name), options),
  }
}

const isExternal = (name: TemplateName) => typeof name === 'object' && name !== null

/** What is neither is refused with the path. */
const about = (name: TemplateName) =>
  isExternal(name)
    ? { path: { type: name.type, external_id: name.external_id } }
    : { path: { template_id: name } }
