// Copied from scripts/generate/templates/create-check-input.ts by `pnpm generate`. Not to be edited or formatted.

import type * as z from 'zod'
import { type InputProblem, type WriteDate, problemsOf } from './problems-of.ts'

/** What an operation is called with. */
export interface OperationInput {
  readonly body?: unknown
  readonly path?: unknown
  readonly query?: unknown
}

/** The schema of each part of an operation's input; a part without one is not checked. */
export type InputSchemas = Partial<Record<keyof OperationInput, z.ZodType>>

const parts = ['path', 'query', 'body'] as const

/**
 * Makes the check of a provider's inputs from the schemas of its operations, by the operation's name.
 *
 * @param writeDate Writes a `Date` as the provider's client does, where its inputs take one.
 */
export function createCheckInput(
  provider: string,
  schemas: Readonly<Record<string, InputSchemas>>,
  writeDate?: WriteDate,
): (operation: string, input: OperationInput) => readonly InputProblem[] {
  const byName = new Map(Object.entries(schemas))
  const byId = new Map([...byName].map(([name, schema]) => [`${provider}.${name}`, schema]))
  return (operation, input) => {
    const found = byName.get(operation) ?? byId.get(operation)
    if (!found) {
      throw new RangeError(
        `operation is "${operation}"; expected one of ${[...byName.keys()].join(', ')}`,
      )
    }
    return parts.flatMap((part) => {
      const schema = found[part]
      // Parameters that are left out altogether are each missing, or none is when all are optional.
      const value = part === 'body' ? input.body : (input[part] ?? {})
      return schema ? problemsOf(schema, value, part, writeDate) : []
    })
  }
}
