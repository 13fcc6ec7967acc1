import { operation } from '../operation.ts'
import { changeTemplate } from './change-template.ts'
import { findByExternalId } from './find-template.ts'

/** `airship.updateTemplateByExternalId`. Source: Airship, "Update template by external ID". */
export const updateTemplateByExternalId = operation(
  'updateTemplateByExternalId',
  ({ path, body, project, now }) =>
    changeTemplate(project, findByExternalId(project, path.type, path.external_id), body, now),
)
