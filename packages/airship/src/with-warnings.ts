import type { ToData } from '@textwire/core'

/** What Airship says in a success about the part that did not succeed. */
export interface Warned {
  /** In Airship's words; empty when all went well. */
  readonly warnings: readonly string[]
}

/** The names under which answers hide them: a list, or a text. */
const NAMES = ['warnings', 'warning', 'tag_warnings', 'attribute_warnings'] as const

/**
 * Gathers the warnings of an answer under one name, those of a shape that nobody expects as JSON. The fields of other names
 * stay beside it as they came.
 */
export function withWarnings<Answer extends object>(): ToData<Omit<Answer, 'warnings'> & Warned> {
  return (json) => {
    // Every answer is a JSON object; the operation table and the generated types come from one spec.
    const answer = json as Answer
    return { ...answer, warnings: warningsOf(answer) }
  }
}

/** The warnings of an answer, or of a part of one. */
export function warningsOf(answer: object): string[] {
  const fields: Partial<Record<(typeof NAMES)[number], unknown>> = answer
  return NAMES.flatMap((name) => [fields[name]].flat(3))
    .filter((warning) => (warning ?? '') !== '')
    .map((warning) => (typeof warning === 'string' ? warning : JSON.stringify(warning)))
}
