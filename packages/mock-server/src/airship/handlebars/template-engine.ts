/** A filled-in text, or why there is none. */
export interface FilledIn {
  readonly text: string
  /** Why the text could not be filled in; the message is dropped then. */
  readonly problem?: string
}

/** A text that was read once and is filled in for each recipient. */
export type TextTemplate = (data: Readonly<Record<string, unknown>>) => FilledIn

/** Reads texts with placeholders. */
export interface TemplateEngine {
  compile(source: string): TextTemplate
}
