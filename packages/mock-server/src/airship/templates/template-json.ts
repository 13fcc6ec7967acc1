import type { Template } from '@textwire/airship/contract'
import { toAirshipDate } from '../dates.ts'
import type { TemplateRow } from './template-row.ts'

/** A template as the service shows it. */
export const templateJson = ({
  id,
  type,
  name,
  description,
  externalId,
  content,
  extra,
  createdAt,
  modifiedAt,
}: TemplateRow): Template => ({
  ...extra,
  id,
  type,
  name,
  ...(description !== undefined && { description }),
  ...(externalId !== undefined && { external_id: externalId }),
  content: { ...content },
  created_at: toAirshipDate(createdAt),
  modified_at: toAirshipDate(modifiedAt),
})
