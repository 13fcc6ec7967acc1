import { loadTemplateEngine } from './load-template-engine.ts'
import type { TemplateEngine, TextTemplate } from './template-engine.ts'

/** The texts of a world with placeholders, each read once. */
export interface TextTemplates {
  read(source: string): Promise<TextTemplate>
}

/** How many texts are remembered; a world that sends more reads them again. */
const REMEMBERED = 1_000

export function createTextTemplates(): TextTemplates {
  const known = new Map<string, TextTemplate>()
  let engine: Promise<TemplateEngine> | undefined
  return {
    async read(source) {
      if (!source.includes('{{')) return () => ({ text: source })
      const { compile } = await (engine ??= loadTemplateEngine())
      const template = known.get(source) ?? compile(source)
      if (known.size >= REMEMBERED) known.clear()
      known.set(source, template)
      return template
    },
  }
}
