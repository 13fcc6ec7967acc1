import type { DeepReadonly, InputOf } from '@textwire/core'
import type { OperationName, OperationTypes } from './contract/index.ts'

/** What an operation can be asked for in its query; moments may be `Date`s. */
export type QueryOf<Name extends OperationName> = DeepReadonly<
  NonNullable<InputOf<OperationTypes[Name]>['query']>
>
