// Runs every example as a user would: one process each, against a mock server of its own.
import { globSync } from 'node:fs'
import { runCommand } from '../check/run-command.ts'

const examples = globSync('examples/**/*.ts', { exclude: (path) => path.includes('node_modules') })
  .filter((path) => !path.includes('/support/'))
  .toSorted()

let failures = 0
for (const example of examples) {
  const { ok, output } = runCommand('node', [example], { capture: true })
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${example}`)
  if (ok) continue
  failures += 1
  console.error(output)
}
console.log(`examples: ${examples.length - failures} ran, ${failures} failed`)
process.exitCode = failures > 0 || examples.length === 0 ? 1 : 0
