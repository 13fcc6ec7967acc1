// Fails when a file imports what the table of rooms (rules.ts) does not allow.
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { findViolations } from './find-violations.ts'

const paths = globSync(['packages/*/src/**/*.ts', '{tests,examples,bench}/**/*.ts'], {
  exclude: (path) => path.includes('node_modules'),
}).map((path) => path.replaceAll('\\', '/'))

const violations = findViolations(
  paths.map((path) => ({
    path,
    imports: ts
      .preProcessFile(readFileSync(path, 'utf8'), true, true)
      .importedFiles.map(({ fileName }) => fileName),
  })),
)

for (const violation of violations) console.error(violation)
console.log(`imports: ${paths.length} files, ${violations.length} not allowed`)
process.exitCode = violations.length > 0 ? 1 : 0
