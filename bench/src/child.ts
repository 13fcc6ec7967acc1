import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** A module of this folder in a process of its own that answers one message at a time. */
export interface Child {
  /** Sends a message and resolves with the next one that comes back; rejects if the process ends first. */
  ask: <Answer>(question: object) => Promise<Answer>
  stop: () => void
}

/** Nothing of the caller's environment reaches a child but the PATH: no proxy, no key, no debug switch. */
const cleanEnvironment = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' }

export function startChild(module: string, args: readonly string[] = []): Child {
  const child = fork(join(import.meta.dirname, module), args, {
    env: cleanEnvironment,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-4000)
  })
  return {
    ask: (question) =>
      answerOf(child, question, () => `${module} ${args.join(' ')}: ${complaints}`),
    stop: () => void child.kill(),
  }
}

function answerOf<Answer>(
  child: ChildProcess,
  question: object,
  complaint: () => string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown): void => {
      child.off('exit', onExit)
      // The two ends are written together in this folder; the message is what the worker's handler returns.
      resolve(message as Answer)
    }
    const onExit = (code: number | null): void => {
      child.off('message', onMessage)
      reject(new Error(`The process ended with code ${code} before it answered. ${complaint()}`))
    }
    child.once('message', onMessage)
    child.once('exit', onExit)
    child.send(question)
  })
}
