import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { benchFolder } from '../report/folders.ts'
import type { Program } from './programs.ts'

export interface Size {
  minifiedBytes: number
  gzippedBytes: number
  /** Files of the bundle, as esbuild names them, relative to the bench folder. */
  inputs: string[]
  code: string
}

/** Bundles the program as a deployment would, and compresses it as `gzip -9` does. */
export async function measureSize({ source, packageName }: Program): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: benchFolder, sourcefile: 'send-one-text.js' },
    absWorkingDir: benchFolder,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${packageName}`)
  return {
    minifiedBytes: output.contents.byteLength,
    gzippedBytes: gzipSync(output.contents, { level: 9 }).byteLength,
    inputs: Object.keys(metafile.inputs),
    code: output.text,
  }
}
