// Packs every package as it would be published, judges the tarballs with publint and attw, then installs them in
// an empty project and writes what a user would: ESM and CommonJS, type-checked strictly, and run.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCommand } from '../check/run-command.ts'

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
}

const work = mkdtempSync(join(tmpdir(), 'textwire-packages-'))
const failures: string[] = []

function check(what: string, command: string, args: string[], cwd?: string): void {
  const { ok, output } = runCommand(command, args, { capture: true, ...(cwd ? { cwd } : {}) })
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`)
  if (ok) return
  failures.push(what)
  console.error(output)
}

const tarballs = new Map<string, string>()
for (const path of globSync('packages/*/package.json')) {
  // A package.json of this workspace; pnpm has read it before.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const tarball = join(work, `${manifest.name.replace('@', '').replace('/', '-')}.tgz`)
  check(`pack ${manifest.name}`, 'node', [
    'scripts/run.mjs',
    'pnpm',
    '--filter',
    manifest.name,
    'pack',
    '--out',
    tarball,
  ])
  check(`publint ${manifest.name}`, 'publint', ['--strict', tarball])
  // A package with nothing to import (the command) has no types to judge.
  if (manifest.exports?.['.'] !== undefined) {
    const esmOnly = JSON.stringify(manifest.exports['.']).includes('require')
      ? []
      : ['--profile', 'esm-only']
    const profile = esmOnly.length > 0 ? esmOnly : ['--profile', 'node16']
    check(`attw ${manifest.name}`, 'attw', [tarball, ...profile])
  }
  tarballs.set(manifest.name, tarball)
}

const project = join(work, 'project')
mkdirSync(project)
cpSync('scripts/packages/consumer', project, { recursive: true })
const files = Object.fromEntries([...tarballs].map(([name, tarball]) => [name, `file:${tarball}`]))
writeFileSync(
  join(project, 'package.json'),
  JSON.stringify(
    { name: 'consumer', private: true, dependencies: files, overrides: files },
    null,
    2,
  ),
)
check(
  'install the tarballs in an empty project',
  'npm',
  ['install', '--no-audit', '--no-fund', '--prefer-offline'],
  project,
)
check(
  'type-check ESM and CommonJS, strictly',
  resolve('node_modules/.bin/tsc'),
  ['-p', '.'],
  project,
)
check('run as ESM', 'node', ['built/use.mjs'], project)
check('run as CommonJS', 'node', ['built/use.cjs'], project)
check('run the command', 'node', ['node_modules/textwire/dist/cli.js', 'preview', 'Hello'], project)

rmSync(work, { recursive: true, force: true })
console.log(`packages: ${tarballs.size} packed, ${failures.length} checks failed`)
process.exitCode = failures.length > 0 ? 1 : 0
