import { operation } from '../operation.ts'
import { changeTemplate } from './change-template.ts'
import { findTemplate } from './find-template.ts'

/** `airship.updateTemplate`. Source: Airship, "Update template": what is not given stays. */
export const updateTemplate = operation('updateTemplate', ({ path, body, project, now }) =>
  changeTemplate(project, findTemplate(project, path.template_id), body, now),
)
