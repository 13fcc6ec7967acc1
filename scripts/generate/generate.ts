/**
 * `pnpm generate` writes what is derived from `specs/`; `pnpm generate --check` writes nothing and fails when a
 * file on disk differs from what it would write.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { bundleSpec } from './bundle-spec.ts'
import type { Api } from './api.ts'
import { examplesFile } from './examples-file.ts'
import { guideWithTables } from './guide-with-tables.ts'
import { operationsFile } from './operations-file.ts'
import { operationsPage } from './operations-page.ts'
import { providerPage } from './provider-page.ts'
import { readmeFile } from './readme-file.ts'
import { schemasFile } from './schemas-file.ts'
import { typesFile } from './types-file.ts'
import { zodFile } from './zod-file.ts'

const root = dirname(dirname(import.meta.dirname))
const specs = join(root, 'specs')
const docs = join(root, 'docs')
const templates = join(import.meta.dirname, 'templates')

async function apiNames(): Promise<string[]> {
  const entries = await readdir(specs, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

const generatedFolder = (name: string) => join(root, 'packages', name, 'src', 'generated')

async function generatedFiles(api: Api): Promise<Map<string, string>> {
  const folder = generatedFolder(api.name)
  return new Map([
    [join(folder, 'README.md'), readmeFile(api)],
    [join(folder, 'types.ts'), await typesFile(api)],
    [join(folder, 'zod.ts'), await zodFile(api)],
    [join(folder, 'operations.ts'), operationsFile(api)],
    [join(folder, 'schemas.ts'), schemasFile(api)],
    [join(folder, 'examples.ts'), examplesFile(api)],
    ...(await copiedFiles(folder)),
    await operationsPart(api),
  ])
}

/** The operations of a provider: in its guide where that has a place for them, else on a page of their own. */
async function operationsPart(api: Api): Promise<[string, string]> {
  const guide = join(docs, `${api.name}.md`)
  const written = guideWithTables(api, await readFile(guide, 'utf8').catch(() => ''))
  return written === undefined
    ? [join(docs, `${api.name}-operations.md`), providerPage(api)]
    : [guide, written]
}

/** Code that every contract needs and that belongs to no package: each gets its own copy. */
async function copiedFiles(folder: string): Promise<[string, string][]> {
  return Promise.all(
    (await readdir(templates)).map(async (file): Promise<[string, string]> => {
      const note = `// Copied from scripts/generate/templates/${file} by \`pnpm generate\`. Not to be edited or formatted.\n\n`
      return [join(folder, file), note + (await readFile(join(templates, file), 'utf8'))]
    }),
  )
}

/** Files that lie in a generated folder, or are pages of operations, although nothing generates them any more. */
async function strayFiles(apis: Api[], wanted: Map<string, string>): Promise<string[]> {
  const stray: string[] = []
  for (const api of apis) {
    const folder = generatedFolder(api.name)
    const present = await readdir(folder).catch(() => [])
    stray.push(...present.map((file) => join(folder, file)).filter((file) => !wanted.has(file)))
  }
  const pages = (await readdir(docs)).filter((file) => file.endsWith('-operations.md'))
  stray.push(...pages.map((file) => join(docs, file)).filter((file) => !wanted.has(file)))
  return stray
}

async function differingFiles(wanted: Map<string, string>): Promise<string[]> {
  const differing: string[] = []
  for (const [file, text] of wanted) {
    const present = await readFile(file, 'utf8').catch(() => undefined)
    if (present !== text) differing.push(file)
  }
  return differing
}

async function main(check: boolean): Promise<void> {
  const apis = await Promise.all(
    (await apiNames()).map(async (name) => ({ name, document: await bundleSpec(specs, name) })),
  )
  const wanted = new Map([[join(docs, 'operations.md'), operationsPage(apis)]])
  for (const api of apis) {
    for (const [file, text] of await generatedFiles(api)) wanted.set(file, text)
  }
  const differing = await differingFiles(wanted)
  const stray = await strayFiles(apis, wanted)
  if (check) return report(differing, stray)
  for (const file of differing) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, wanted.get(file) ?? '')
  }
  for (const file of stray) await rm(file)
  console.log(`${wanted.size} files, ${differing.length} written, ${stray.length} removed`)
}

function report(differing: string[], stray: string[]): void {
  const wrong = [...differing, ...stray].map((file) => relative(root, file))
  if (wrong.length === 0) return console.log('What is generated agrees with specs/.')
  console.error(`Not what specs/ gives; run \`pnpm generate\` and commit:\n  ${wrong.join('\n  ')}`)
  process.exitCode = 1
}

await main(process.argv.includes('--check'))
