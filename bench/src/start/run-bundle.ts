import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { startChild } from '../child.ts'
import type { ServerReport } from '../rate/server.ts'

/** Runs a bundled program far from any node_modules, against the local server: a bundle that lost a part fails here. */
export async function runBundle(code: string): Promise<void> {
  const server = startChild('rate/server.ts')
  const folder = await mkdtemp(join(tmpdir(), 'textwire-bench-'))
  try {
    const { port } = await server.ask<ServerReport>({})
    const file = join(folder, 'send-one-text.mjs')
    await writeFile(file, code)
    const program = spawn(process.execPath, [file, `http://127.0.0.1:${port}`], { env: {} })
    const [output, complaint] = await Promise.all([text(program.stdout), text(program.stderr)])
    const { whole } = await server.ask<ServerReport>({})
    if (whole !== 1 || !/^[\da-f-]{36}$/.test(output.trim())) {
      throw new Error(`A bundled program did not send its text: ${output}${complaint}`)
    }
  } finally {
    server.stop()
    await rm(folder, { recursive: true })
  }
}
