import { operation } from '../operation.ts'
import { showTemplate } from './change-template.ts'
import { findByExternalId } from './find-template.ts'
import { templateJson } from './template-json.ts'

/** `airship.getTemplateByExternalId`. Source: Airship, "Get template by external ID". */
export const getTemplateByExternalId = operation('getTemplateByExternalId', ({ path, project }) =>
  showTemplate(findByExternalId(project, path.type, path.external_id), templateJson),
)
