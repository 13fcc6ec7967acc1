import { dateHelpers } from './date-helpers.ts'
import { logicHelpers } from './logic-helpers.ts'
import { mathHelpers } from './math-helpers.ts'
import type { FilledIn, TemplateEngine, TextTemplate } from './template-engine.ts'
import { textHelpers } from './text-helpers.ts'

/**
 * Makes an engine for Airship's Handlebars: a field that is not known is empty, a helper that is not known drops the
 * message of whoever would have got it.
 *
 * Loaded when a text has placeholders: most worlds send none, and reading the library takes longer than the rest.
 */
export async function loadTemplateEngine(): Promise<TemplateEngine> {
  const { default: handlebars } = await import('handlebars')
  const engine = handlebars.create()
  engine.registerHelper({ ...textHelpers, ...logicHelpers, ...mathHelpers, ...dateHelpers })
  // It writes to the console, and Airship has no such helper.
  engine.unregisterHelper('log')
  return {
    compile(source): TextTemplate {
      // What stands in a text is no HTML, so nothing is escaped.
      const template = engine.compile(source, { noEscape: true, knownHelpers: { log: false } })
      return (data) => filledIn(() => template(data))
    },
  }
}

/** Reading and filling in are one step: the library reads a text when it is filled in first. */
function filledIn(fill: () => string): FilledIn {
  try {
    return { text: fill() }
  } catch (error) {
    return { text: '', problem: error instanceof Error ? error.message : String(error) }
  }
}
