import { operation } from '../operation.ts'
import { removeTemplate } from './change-template.ts'
import { findTemplate } from './find-template.ts'

/** `airship.deleteTemplate`. Source: Airship, "Delete template". */
export const deleteTemplate = operation('deleteTemplate', ({ path, project }) =>
  removeTemplate(project, findTemplate(project, path.template_id)),
)
