// Everything that must hold before a change lands, in the order in which failures explain each other. All steps
// run even when one fails, so that one run shows everything that is wrong.
import { readFileSync } from 'node:fs'
import { runCommand } from './run-command.ts'

const steps: [name: string, command: string, args: string[]][] = [
  ['generated code is fresh', 'node', ['scripts/generate/generate.ts', '--check']],
  ['specs lint', 'redocly', ['lint', '--config', 'specs/redocly.yaml']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['format', 'oxfmt', ['--check']],
  ['imports', 'node', ['scripts/imports/check-imports.ts']],
  ['build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  ['typecheck', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']],
  ['typecheck scripts', 'tsc', ['-p', 'scripts']],
  [
    'tests',
    'vitest',
    // A time limit in the configuration of the root would not reach the packages.
    [
      'run',
      '--testTimeout=60000',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile=.vitest/results.json',
    ],
  ],
  ['coverage of operations', 'node', ['scripts/operations/report-operations.ts']],
  ['packages', 'node', ['scripts/packages/check-packages.ts']],
  ['documentation', 'node', ['scripts/docs/check-examples.ts']],
  ['examples', 'node', ['scripts/examples/run-examples.ts']],
]

const failed: string[] = []
for (const [name, command, args] of steps) {
  const startedAt = performance.now()
  console.log(`\n── ${name}`)
  const { ok } = runCommand(command, args)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds} s)`)
  if (!ok) failed.push(name)
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

function readReport(): VitestReport {
  try {
    // vitest's own JSON reporter wrote it a moment ago.
    return JSON.parse(readFileSync('.vitest/results.json', 'utf8')) as VitestReport
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  }
}

const report = readReport()
const otherFailures = failed.filter((name) => name !== 'tests' || report.numFailedTests === 0)
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`)
if (report.numPendingTests > 0) console.log(`skipped: ${report.numPendingTests}`)
console.log(
  `\ntests: ${report.numPassedTests} passed, ${report.numFailedTests + otherFailures.length} failed`,
)
process.exitCode = failed.length > 0 ? 1 : 0
