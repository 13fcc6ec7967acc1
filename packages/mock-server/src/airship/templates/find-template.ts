import type { MockResponse } from '../../world/mock-response.ts'
import { refuse } from '../answers.ts'
import type { TemplateRow } from './template-row.ts'
import type { TemplateState } from './template-state.ts'

export const findTemplate = (
  { contentTemplates }: TemplateState,
  id: string,
): TemplateRow | undefined => contentTemplates.get(id.toLowerCase())

/** A template by your own id of it, if it is of this type. */
export const findByExternalId = (
  { contentTemplates }: TemplateState,
  type: string,
  externalId: string,
): TemplateRow | undefined =>
  [...contentTemplates.values()].find((one) => one.type === type && one.externalId === externalId)

export const noTemplate = (): MockResponse =>
  refuse(404, { error: 'The template could not be found.', error_code: 40401 })
