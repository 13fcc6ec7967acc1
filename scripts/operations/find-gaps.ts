import type { DocumentingTest, OperationCoverage } from './operation-coverage.ts'

/** What is missing, and what is documented though it does not exist; a sentence each. */
export function findGaps(
  coverage: readonly OperationCoverage[],
  tests: readonly DocumentingTest[],
): string[] {
  return [...coverage.flatMap(gapsOf), ...strangers(coverage, tests)]
}

function gapsOf({ name, passed, methods, examples }: OperationCoverage): string[] {
  const untested = [...passed].flatMap(([status, count]) => (count === 0 ? [status] : []))
  return [
    ...(untested.length > 0 ? [`${name} has no passing test of ${untested.join(', ')}.`] : []),
    ...(methods.length === 0 ? [`${name} has no method.`] : []),
    ...(examples.length === 0 ? [`${name} has no example.`] : []),
  ]
}

function strangers(
  coverage: readonly OperationCoverage[],
  tests: readonly DocumentingTest[],
): string[] {
  const described = new Map(coverage.map(({ name, passed }) => [name, passed]))
  const unknown = tests.filter(
    ({ operation, status }) => described.get(operation)?.has(status) !== true,
  )
  const named = new Set(unknown.map(({ operation, status }) => `${operation} ${status}`))
  return [...named].map((name) => `A test documents ${name}, which is not described.`)
}
