import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { answer } from '../answer.ts'
import { retryClients, type MakeCall, type RetryClientName } from './clients.ts'
import { errorOutcome, successOutcome, type Outcome } from './describe-outcome.ts'

export interface CellOrder {
  servers: { fault: string; baseUrl: string }[]
  cutOffMs: number
  /** Pause between the starts of the cells, so that they do not disturb each other's first wait. */
  staggerMs: number
}

export interface Cell {
  fault: string
  outcome: Outcome
  tookMs: number
}

const [name = ''] = process.argv.slice(2)
// The parent passes a key of this very table.
const createCall = await retryClients[name as RetryClientName].load()

/** The first call of a process compiles and loads lazily; let a healthy server have it. */
async function warmUp(): Promise<void> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"warm"}')
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  // Whether the client likes this answer does not matter here.
  await createCall(`http://127.0.0.1:${port}`)().catch(() => undefined)
  server.close()
  server.closeAllConnections()
}

async function outcomeOf(makeCall: MakeCall, cutOffMs: number): Promise<Outcome> {
  const stopWatching = new AbortController()
  const call = makeCall().then(successOutcome, errorOutcome)
  const cutOff = delay(cutOffMs, undefined, { signal: stopWatching.signal })
    .then((): Outcome => ({ kind: 'waiting' }))
    .catch((): Outcome => ({ kind: 'waiting' }))
  const outcome = await Promise.race([call, cutOff])
  stopWatching.abort()
  return outcome
}

answer(async ({ servers, cutOffMs, staggerMs }: CellOrder): Promise<{ cells: Cell[] }> => {
  await warmUp()
  const cells = servers.map(async ({ fault, baseUrl }, index): Promise<Cell> => {
    const makeCall = createCall(baseUrl)
    await delay(index * staggerMs)
    const start = performance.now()
    const outcome = await outcomeOf(makeCall, cutOffMs)
    return { fault, outcome, tookMs: Math.round(performance.now() - start) }
  })
  return { cells: await Promise.all(cells) }
})
