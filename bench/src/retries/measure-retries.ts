import { startChild } from '../child.ts'
import { versionOf } from '../report/folders.ts'
import { retryClients, type RetryClient, type RetryClientName } from './clients.ts'
import type { Outcome } from './describe-outcome.ts'
import { startFaultServer, type SeenRequest } from './fault-server.ts'
import { faultNames, faults, type FaultName } from './faults.ts'
import type { Cell, CellOrder } from './worker.ts'

export interface RetryOptions {
  /** A call that has not ended by then is noted as still waiting. */
  cutOffMs: number
  /** Clients at work at once; each runs its ten faults in parallel. */
  clientsAtOnce: number
}

export interface RetryCell {
  attempts: number
  /** Between the arrivals at the server. */
  waitsMs: number[]
  outcome: Outcome
  tookMs: number
  /** `same`: every attempt carried one key; `none`: at least one carried none; `changing`: each its own. */
  key: 'same' | 'changing' | 'none'
  /** Methods and paths other than those of the first attempt: a redirect that was followed. */
  followed: string[]
  /** True if an attempt came before the server's Retry-After was over. */
  cameBackEarly: boolean
}

export interface RetryRow {
  name: string
  label: string
  packageName: string
  version: string
  setup: string
  cells: Record<FaultName, RetryCell>
}

/** A timer may fire a little before its time; a Retry-After in seconds is not meant to the millisecond. */
const earlyToleranceMs = 15

export async function measureRetries(options: RetryOptions): Promise<RetryRow[]> {
  // The keys of the table; Object.keys only knows that they are strings.
  const names = Object.keys(retryClients) as RetryClientName[]
  const rows = new Map<RetryClientName, RetryRow>()
  const waiting = [...names]
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      rows.set(name, await measureClient(name, options))
      console.log(`${name}: done`)
    }
  }
  await Promise.all(Array.from({ length: options.clientsAtOnce }, lane))
  return names.flatMap((name) => rows.get(name) ?? [])
}

async function measureClient(name: RetryClientName, { cutOffMs }: RetryOptions): Promise<RetryRow> {
  const { label, packageName, setup, errorBody }: RetryClient = retryClients[name]
  const servers = await Promise.all(
    faultNames.map(async (fault) => ({
      fault,
      server: await startFaultServer(faults[fault], errorBody),
    })),
  )
  const worker = startChild('retries/worker.ts', [name])
  try {
    const order: CellOrder = {
      servers: servers.map(({ fault, server }) => ({ fault, baseUrl: server.baseUrl })),
      cutOffMs,
      staggerMs: 60,
    }
    const { cells } = await worker.ask<{ cells: Cell[] }>(order)
    const measured = servers.map(({ fault, server }) => [
      fault,
      toCell(
        server.seen,
        cells.find((cell) => cell.fault === fault),
      ),
    ])
    return {
      name,
      label,
      packageName,
      version: versionOf(packageName),
      setup,
      // Built from every name in the list, which is what the type says.
      cells: Object.fromEntries(measured) as RetryRow['cells'],
    }
  } finally {
    worker.stop()
    for (const { server } of servers) server.close()
  }
}

function toCell(seen: readonly SeenRequest[], cell: Cell | undefined): RetryCell {
  const [first] = seen
  if (first === undefined || cell === undefined) throw new Error('A cell saw no request at all')
  const isRepetition = (request: SeenRequest): boolean =>
    request.method === first.method && request.path === first.path
  const attempts = seen.filter(isRepetition)
  const gaps = attempts.slice(1).map((request, index) => {
    const before = attempts[index] ?? first
    return { waitMs: Math.round(request.atMs - before.atMs), askedMs: before.askedMs ?? 0 }
  })
  return {
    attempts: attempts.length,
    waitsMs: gaps.map((gap) => gap.waitMs),
    outcome: cell.outcome,
    tookMs: cell.tookMs,
    key: keyUse(attempts),
    followed: seen
      .filter((request) => !isRepetition(request))
      .map(({ method, path }) => `${method} ${path}`),
    cameBackEarly: gaps.some((gap) => gap.waitMs < gap.askedMs - earlyToleranceMs),
  }
}

function keyUse(attempts: readonly SeenRequest[]): RetryCell['key'] {
  const keys = new Set(attempts.map((request) => request.key))
  if (keys.has(undefined)) return 'none'
  return keys.size === 1 ? 'same' : 'changing'
}
