import type { Problem } from '../../problems/problem.ts'
import type { TagValue } from './filter-relations.ts'

/**
 * What is wrong with values that are written with commas between them: a comma would make two of one.
 * Source: OpenAPI file of OneSignal's SDKs, `in_array`.
 */
export const listProblems = (values: readonly TagValue[]): readonly Problem[] =>
  values.length === 0
    ? [{ path: ['values'], wirePath: ['value'], message: 'is empty; expected at least one value' }]
    : values.flatMap((value, index) =>
        String(value).includes(',')
          ? [
              {
                path: ['values', index],
                wirePath: ['value'],
                message: 'has a comma, which stands between values',
              },
            ]
          : [],
      )
