// Lists every operation with the tests of its documented statuses and the examples that show it, and fails at a gap.
// It reads what vitest's JSON reporter wrote, so the tests come first.
import { readFileSync } from 'node:fs'
import { coverOperations } from './cover-operations.ts'
import { findGaps } from './find-gaps.ts'
import { readExamples, readMethods, readOperations } from './read-provider.ts'
import { readTests, type TestResults } from './read-tests.ts'
import { toTable } from './to-table.ts'

const RESULTS = '.vitest/results.json'

/** The providers whose every operation has to be covered. */
const providers = ['onesignal', 'airship']

function readResults(): TestResults {
  try {
    // What vitest's own reporter writes.
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as TestResults
  } catch (cause) {
    throw new Error(`${RESULTS} cannot be read: run the tests with vitest's JSON reporter first.`, {
      cause,
    })
  }
}

const results = readResults()

for (const provider of providers) {
  // oxlint-disable-next-line no-await-in-loop -- one report after the other
  const operations = await readOperations(provider)
  const tests = readTests(results, provider)
  const methods = readMethods(provider, new Set(operations.map(({ name }) => name)))
  const examples = readExamples(provider)
  const coverage = coverOperations({ operations, tests, methods, examples })
  const gaps = findGaps(coverage, tests)
  console.log(toTable(coverage))
  for (const gap of gaps) console.error(gap)
  const statuses = operations.reduce((sum, one) => sum + one.statuses.length, 0)
  console.log(
    `${provider}: ${operations.length} operations, ${statuses} statuses, ${tests.length} tests, ${gaps.length} gaps`,
  )
  if (gaps.length > 0) process.exitCode = 1
}
