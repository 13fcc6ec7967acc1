import type { Handler } from '../handler.ts'
import { createTemplate } from './create-template.ts'
import { deleteTemplateByExternalId } from './delete-template-by-external-id.ts'
import { deleteTemplate } from './delete-template.ts'
import { getTemplateByExternalId } from './get-template-by-external-id.ts'
import { getTemplate } from './get-template.ts'
import { listTemplates } from './list-templates.ts'
import { updateTemplateByExternalId } from './update-template-by-external-id.ts'
import { updateTemplate } from './update-template.ts'

/** The operations on stored templates. */
export const templatesHandlers = {
  listTemplates,
  createTemplate,
  getTemplate,
  updateTemplate,
  deleteTemplate,
  getTemplateByExternalId,
  updateTemplateByExternalId,
  deleteTemplateByExternalId,
} satisfies Record<string, Handler>
