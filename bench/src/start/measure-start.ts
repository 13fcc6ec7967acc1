import { versionOf } from '../report/folders.ts'
import { loadedFiles } from './loaded-files.ts'
import { measureImports, type ImportTime } from './measure-imports.ts'
import { measureSize } from './measure-sizes.ts'
import { programs, type Program } from './programs.ts'
import { runBundle } from './run-bundle.ts'

export interface StartRow {
  packageName: string
  label: string
  version: string
  import: ImportTime
  filesLoaded: number
  minifiedBytes: number
  gzippedBytes: number
  /** Of the libraries that must not load unless used: those that the bundle or Node took in. */
  heavyInBundle: string[]
  heavyLoaded: string[]
}

const heavyLibraries = ['zod', 'libphonenumber-js']

export async function measureStart(processes: number): Promise<StartRow[]> {
  const imports = measureImports(
    programs.map((program) => program.packageName),
    processes,
  )
  const rows: StartRow[] = []
  for (const program of programs) {
    const time = imports.get(program.packageName)
    if (time === undefined) throw new Error(`${program.packageName} was not timed`)
    rows.push(await startRow(program, time))
  }
  return rows
}

async function startRow(program: Program, time: ImportTime): Promise<StartRow> {
  const { packageName, label, isRun } = program
  const size = await measureSize(program)
  if (isRun) await runBundle(size.code)
  const files = loadedFiles(packageName)
  return {
    packageName,
    label,
    version: versionOf(packageName),
    import: time,
    filesLoaded: files.length,
    minifiedBytes: size.minifiedBytes,
    gzippedBytes: size.gzippedBytes,
    heavyInBundle: heavyAmong(size.inputs),
    heavyLoaded: heavyAmong(files),
  }
}

function heavyAmong(files: readonly string[]): string[] {
  return heavyLibraries.filter((library) =>
    files.some((file) => file.includes(`/node_modules/${library}/`)),
  )
}
