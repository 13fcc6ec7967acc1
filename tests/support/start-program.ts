import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

/** A server's program, and how one knows that it is ready. */
export interface Program {
  readonly command: readonly string[]
  /** What it writes when it can be used. */
  readonly ready: string
  /** A folder of its own, which is removed when it has ended. */
  readonly folder: string
  /** Ends it at once. */
  readonly signal: 'KILL' | 'QUIT'
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** A program that runs until it is stopped. */
export interface RunningProgram {
  stop(): Promise<void>
}

// The program ends with its input, and so even when the process of the tests is killed.
const untilInputEnds =
  'exec 3<&0; signal=$1; shift; "$@" & server=$!; ' +
  '(cat <&3 >/dev/null; kill -s "$signal" $server 2>/dev/null) & wait $server'

/** Starts a server's program; rejects with what it wrote if it ends before it is ready. */
export async function startProgram(program: Program): Promise<RunningProgram> {
  const { command, signal, folder, user, ready } = program
  const shell = spawn('sh', ['-c', untilInputEnds, 'sh', signal, ...command], {
    cwd: folder,
    ...user,
  })
  let output = ''
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve())
    shell.once('error', (error) => {
      output += error.message
      resolve()
    })
  })
  const isReady = new Promise<boolean>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(ready)) resolve(true)
    }
    shell.stdout.on('data', read)
    shell.stderr.on('data', read)
    void ended.then(() => resolve(false))
  })
  if (!(await isReady)) {
    shell.stdin.end()
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`${command[0]} did not start:\n${output}`)
  }
  return {
    stop: async () => {
      shell.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
