import { spawnSync } from 'node:child_process'
import { benchFolder } from '../report/folders.ts'
import { median, rounded, shuffled } from '../report/statistics.ts'

export interface ImportTime {
  /** Median life of a process that imports the package, less that of one that imports nothing. */
  overEmptyMs: number
  /** Median of what `await import()` takes inside those processes. */
  importMs: number
  /** Median of the CPU time of those processes, less that of the empty one: hardly moved by other load. */
  overEmptyCpuMs: number
}

interface Sample {
  lifeMs: number
  importMs: number
  cpuMs: number
}

/** Imports its argument, if it has one, and says how long that took and how much CPU the process has used. */
const probe = `
  const start = performance.now()
  const name = process.argv[1]
  if (name) await import(name)
  const importMs = performance.now() - start
  const { user, system } = process.cpuUsage()
  process.stdout.write(JSON.stringify({ importMs, cpuMs: (user + system) / 1000 }))`

/** Fresh processes, one import each, all packages and the empty script in random order a round. */
export function measureImports(
  packageNames: readonly string[],
  processes: number,
): Map<string, ImportTime> {
  const empty = ''
  const samples = new Map<string, Sample[]>([empty, ...packageNames].map((name) => [name, []]))
  for (const name of samples.keys()) sampleOf(name) // The first of each reads from the disk.
  for (let round = 0; round < processes; round++) {
    for (const name of shuffled([...samples.keys()])) samples.get(name)?.push(sampleOf(name))
  }
  const medianOf = (name: string, figure: keyof Sample): number =>
    median((samples.get(name) ?? []).map((sample) => sample[figure]))
  return new Map(
    packageNames.map((name) => [
      name,
      {
        overEmptyMs: rounded(medianOf(name, 'lifeMs') - medianOf(empty, 'lifeMs'), 1),
        importMs: rounded(medianOf(name, 'importMs'), 1),
        overEmptyCpuMs: rounded(medianOf(name, 'cpuMs') - medianOf(empty, 'cpuMs'), 1),
      },
    ]),
  )
}

function sampleOf(name: string): Sample {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', probe, name],
    { cwd: benchFolder, encoding: 'utf8', env: { NODE_ENV: 'production' } },
  )
  const lifeMs = performance.now() - start
  if (status !== 0) throw new Error(`Importing ${name} failed: ${stderr}`)
  // Written by the probe above.
  return { lifeMs, ...(JSON.parse(stdout) as Omit<Sample, 'lifeMs'>) }
}
