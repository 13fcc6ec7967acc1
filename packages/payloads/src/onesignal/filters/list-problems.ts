import type { Problem } from '../../problems/problem.ts'
import type { TagValue } from './filter-relations.ts'

/** What was given as a list of values; from JavaScript it may be anything. */
export interface Listed {
  readonly values: readonly TagValue[]
}

/**
 * What is wrong with values that are written with commas between them: a comma would make two of one.
 * Source: OpenAPI file of OneSignal's SDKs, `in_array`.
 */
export function listProblems(values: readonly TagValue[]): readonly Problem[] {
  if (!Array.isArray(values)) return [problem(['values'], 'is no list; expected a list of values')]
  if (values.length === 0) return [problem(['values'], 'is empty; expected at least one value')]
  return values.flatMap((value, index) => {
    if (!isValue(value))
      return [problem(['values', index], 'expected text, a finite number, true or false')]
    return String(value).includes(',')
      ? [problem(['values', index], 'has a comma, which stands between values')]
      : []
  })
}

const isValue = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

const problem = (path: Problem['path'], message: string): Problem => ({
  path,
  message,
  wirePath: ['value'],
})
