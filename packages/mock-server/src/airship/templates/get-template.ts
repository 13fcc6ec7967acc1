import { operation } from '../operation.ts'
import { showTemplate } from './change-template.ts'
import { findTemplate } from './find-template.ts'
import { templateJson } from './template-json.ts'

/** `airship.getTemplate`. Source: Airship, "Get template". */
export const getTemplate = operation('getTemplate', ({ path, project }) =>
  showTemplate(findTemplate(project, path.template_id), templateJson),
)
