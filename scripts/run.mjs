// Runs a workspace script through pnpm, whatever the machine has: only Node (20 or newer) and npm
// are needed. `npm run demo` and `npm test` come here, each alone on a fresh clone.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [task = '', ...rest] = process.argv.slice(2)

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Textwire's workspace needs Node 20 or newer to start; this is ${process.version}.\n` +
      'Install a current Node and run the command again. Nothing was changed.',
  )
  process.exit(1)
}

function pnpm(args, { quiet = false } = {}) {
  const result = spawnSync('npx', ['--yes', PNPM, ...args], {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    // npm hands its own settings down as variables that pnpm and newer npm versions warn about.
    env: { ...process.env, npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  })
  if (result.error) {
    console.error(`Could not start npx: ${result.error.message}. Is npm on the PATH?`)
    process.exit(1)
  }
  if (result.status !== 0) {
    if (quiet) console.error(result.stdout + result.stderr)
    process.exit(result.status ?? 1)
  }
}

if (task === 'pnpm') {
  pnpm(rest)
} else {
  if (task === 'demo')
    console.log('Preparing (install and build; seconds after the first time) ...')
  pnpm(['install', '--frozen-lockfile'], { quiet: task === 'demo' })
  pnpm(['run', `${task}:run`, ...rest])
}
