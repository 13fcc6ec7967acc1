import type { UpdateTemplateBody as Fields } from '../generated/types.ts'
import type { AtLeastOne } from './at-least-one.ts'

/** The body of `updateTemplate`: at least one of its fields. */
export type UpdateTemplateBody = AtLeastOne<Fields>
