import { availableParallelism, arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { rounded } from './statistics.ts'

/** What a reader needs to judge the figures, and nothing that names the machine. */
export interface Machine {
  node: string
  platform: string
  cores: number
  cpu: string
  memoryGib: number
  /** One-minute load average before the run: well above 0 means that others were working too. */
  loadAtStart: number
}

/** A build that ended a minute ago leaves about this much. */
const quietLoad = 0.7

export function describeMachine(): Machine {
  return {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGib: rounded(totalmem() / 2 ** 30),
    loadAtStart: rounded(loadavg()[0] ?? 0, 2),
  }
}

/** One line for the top of a table, with a warning where the figures should not be quoted. */
export function machineLine(machine: Machine, date: string): string {
  const warning =
    machine.loadAtStart > quietLoad
      ? ' **The machine was not quiet: do not quote these figures.**'
      : ''
  return (
    `Measured on ${date} with Node ${machine.node} on ${machine.platform}, ${machine.cores} cores ` +
    `(${machine.cpu}), ${machine.memoryGib} GiB; load average at the start ${machine.loadAtStart}.${warning}`
  )
}
