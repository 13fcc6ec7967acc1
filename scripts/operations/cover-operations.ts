import type {
  ClientMethod,
  DescribedOperation,
  DocumentingTest,
  ExampleScript,
  OperationCoverage,
} from './operation-coverage.ts'
import { findExamples } from './find-examples.ts'

/** Everything that speaks of a provider's operations. */
export interface CoverageParts {
  readonly operations: readonly DescribedOperation[]
  readonly tests: readonly DocumentingTest[]
  readonly methods: readonly ClientMethod[]
  readonly examples: readonly ExampleScript[]
}

/** Each operation with its tests, methods and examples. */
export function coverOperations(parts: CoverageParts): OperationCoverage[] {
  return parts.operations.map(({ name, statuses }) => {
    const methods = parts.methods.filter(({ operation }) => operation === name)
    const passing = parts.tests.filter(({ operation, passed }) => operation === name && passed)
    const count = (status: number) => passing.filter((test) => test.status === status).length
    return {
      name,
      passed: new Map(statuses.map((status) => [status, count(status)])),
      methods: methods.map(({ method }) => method),
      examples: findExamples(methods, parts.examples),
    }
  })
}
