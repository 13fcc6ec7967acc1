import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const benchFolder = join(import.meta.dirname, '..', '..')
export const readmeFile = join(benchFolder, 'README.md')
export const retriesPageFile = join(benchFolder, '..', 'docs', 'retries.md')

/** Writes `results/<name>.json` and returns the path to name in the output, relative to the bench folder. */
export function writeResults(name: string, results: object): string {
  const folder = join(benchFolder, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`)
  return `results/${name}.json`
}

/**
 * The version that is installed. Read from the file and not through `import`: not every package
 * lists its package.json among its exports.
 */
export function versionOf(packageName: string): string {
  const file = join(benchFolder, 'node_modules', packageName, 'package.json')
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) {
    return String(parsed.version)
  }
  throw new Error(`No version in the package.json of ${packageName}`)
}
