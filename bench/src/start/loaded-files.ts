import { spawnSync } from 'node:child_process'
import { benchFolder } from '../report/folders.ts'

const probe = `
  import { registerHooks } from 'node:module'
  const urls = new Set()
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context)
      if (resolved.url.startsWith('file:')) urls.add(resolved.url)
      return resolved
    },
  })
  await import(process.argv[1])
  process.stdout.write(JSON.stringify([...urls]))`

/**
 * Files that Node really reads for `import(packageName)`. A bundler drops an import that nothing
 * uses; Node does not, so the bundle alone cannot prove that a library stays unloaded.
 */
export function loadedFiles(packageName: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', probe, packageName],
    { cwd: benchFolder, encoding: 'utf8', env: { NODE_ENV: 'production' } },
  )
  if (status !== 0) throw new Error(`Importing ${packageName} failed: ${stderr}`)
  // Written by the probe above.
  return JSON.parse(stdout) as string[]
}
