import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from './api.ts'
import { flattenAllOf } from './flatten-all-of.ts'

const run = promisify(execFile)

/** Joins the files of one API into one document, by the entry of that name in `specs/redocly.yaml`. */
export async function bundleSpec(specs: string, name: string): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'textwire-'))
  const file = join(folder, `${name}.json`)
  const redocly = join(specs, '..', 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')
  try {
    await run(process.execPath, [redocly, 'bundle', name, '--output', file], {
      cwd: specs,
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
    })
    // The linter has held the document against OpenAPI and against our own rules.
    return flattenAllOf(JSON.parse(await readFile(file, 'utf8')) as Document)
  } finally {
    await rm(folder, { recursive: true })
  }
}
