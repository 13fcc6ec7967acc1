import { operation } from '../operation.ts'
import { removeTemplate } from './change-template.ts'
import { findByExternalId } from './find-template.ts'

/** `airship.deleteTemplateByExternalId`. Source: Airship, "Delete template by external ID". */
export const deleteTemplateByExternalId = operation(
  'deleteTemplateByExternalId',
  ({ path, project }) =>
    removeTemplate(project, findByExternalId(project, path.type, path.external_id)),
)
