import type { MockResponse } from '../../world/mock-response.ts'
import { answer, unreadable } from '../answers.ts'
import { noTemplate } from './find-template.ts'
import { templateFields, type RequestedTemplate } from './template-fields.ts'
import type { TemplateRow } from './template-row.ts'
import type { TemplateState } from './template-state.ts'

/** Why an id of one's own cannot be had; undefined if it can. */
export function refuseExternalId(
  { contentTemplates }: TemplateState,
  { id, externalId }: Pick<TemplateRow, 'id'> & Partial<TemplateRow>,
): MockResponse | undefined {
  if (externalId === undefined) return undefined
  const holder = [...contentTemplates.values()].find((one) => one.externalId === externalId)
  if (holder === undefined || holder.id === id) return undefined
  return unreadable({ error: 'The external_id is taken', path: 'external_id' })
}

/** Changes what is given of a template, and leaves the rest. */
export function changeTemplate(
  state: TemplateState,
  known: TemplateRow | undefined,
  body: RequestedTemplate,
  now: number,
): MockResponse {
  if (known === undefined) return noTemplate()
  if (body.type !== undefined && body.type !== known.type) {
    return unreadable({ error: 'The type of a template cannot be changed', path: 'type' })
  }
  const { extra = {}, ...fields } = templateFields(body)
  const changed = { ...known, ...fields, extra: { ...known.extra, ...extra }, modifiedAt: now }
  const refusal = refuseExternalId(state, changed)
  if (refusal !== undefined) return refusal
  state.contentTemplates.set(known.id, changed)
  return answer(200, {})
}

/** Source: Airship, "Delete template": 200, unlike other deletions. */
export function removeTemplate(state: TemplateState, known: TemplateRow | undefined): MockResponse {
  if (known === undefined) return noTemplate()
  state.contentTemplates.delete(known.id)
  return answer(200, {})
}

/** A template by itself. */
export const showTemplate = (
  known: TemplateRow | undefined,
  show: (row: TemplateRow) => object,
): MockResponse =>
  known === undefined ? noTemplate() : answer(200, { content_template: show(known) })
