import type { TemplateRow } from './template-row.ts'

/** What a request may say of a template; the contract has checked it. */
export interface RequestedTemplate {
  readonly type?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly external_id?: string | undefined
  readonly content?: object | undefined
}

/** What a request puts into a template. */
export function templateFields({
  type,
  name,
  description,
  external_id: externalId,
  content,
  ...extra
}: RequestedTemplate): Partial<TemplateRow> {
  return {
    ...(type !== undefined && { type }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(externalId !== undefined && { externalId }),
    ...(content && { content: { ...content } }),
    ...(Object.keys(extra).length > 0 && { extra }),
  }
}
