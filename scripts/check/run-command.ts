import { spawnSync } from 'node:child_process'

/** How a command ended. Its output is kept only when it was captured. */
export interface CommandResult {
  readonly ok: boolean
  readonly output: string
}

/** Runs a command in the workspace's root (or in `cwd`) and waits for it. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { capture?: boolean; cwd?: string; env?: Record<string, string> } = {},
): CommandResult {
  const { capture = false, cwd, env } = options
  const result = spawnSync(command, args, {
    cwd,
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  const output = capture ? `${result.stdout}${result.stderr}` : ''
  return {
    ok: result.status === 0,
    output: result.error ? `${output}${result.error.message}\n` : output,
  }
}
