import type { TemplateRow } from './template-row.ts'
import type { TemplateState } from './template-state.ts'

/** A stored SMS template to begin with. */
export interface TemplateSeed {
  /** What the message says; placeholders are filled in. */
  readonly alert: string
  /** @default 'Template' */
  readonly name?: string
  readonly externalId?: string
  readonly description?: string
}

export function seedTemplate(
  { contentTemplates }: TemplateState,
  { alert, name = 'Template', ...rest }: TemplateSeed,
  now: number,
): TemplateRow {
  const id = crypto.randomUUID()
  return contentTemplates.set(id, {
    ...rest,
    id,
    type: 'sms',
    name,
    content: { alert },
    extra: {},
    createdAt: now,
    modifiedAt: now,
  })
}
