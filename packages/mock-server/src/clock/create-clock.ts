import { parseDuration } from './parse-duration.ts'
import type { WorldClock } from './world-clock.ts'

/** What `setTimeout` can hold; a longer wait is armed again when this one is over. */
const MAX_TIMER_MS = 2 ** 31 - 1

interface DueTask {
  readonly at: number
  readonly run: () => void | Promise<void>
}

interface ClockState {
  readonly time: number
  readonly frozen: boolean
  readonly tasks: readonly DueTask[]
}

/** The clock as the engine sees it. */
export interface EngineClock extends WorldClock {
  /** Has `run` called when the world's time reaches `at`; the result takes it back. */
  schedule(at: number, run: DueTask['run']): () => void
  dump(): ClockState
  load(state: ClockState): void
}

export interface ClockOptions {
  /** The world's time at the start: a date or milliseconds since the epoch. @default the real time */
  readonly start?: Date | number
  /** Whether the clock begins stopped. @default false */
  readonly frozen?: boolean
}

export function createClock(options: ClockOptions = {}): EngineClock {
  const start = readStart(options.start)
  let offset = start - Date.now()
  let frozenAt = options.frozen === true ? start : undefined
  let tasks: DueTask[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<void> = Promise.resolve()

  const now = () => frozenAt ?? Date.now() + offset
  const moveTo = (time: number) => {
    if (frozenAt === undefined) offset = time - Date.now()
    else frozenAt = time
  }

  async function runUntil(target: number): Promise<void> {
    for (let task = tasks[0]; task !== undefined && task.at <= target; task = tasks[0]) {
      tasks.shift()
      if (now() < task.at) moveTo(task.at)
      // One after the other: what falls due first has happened before the next begins.
      // oxlint-disable-next-line no-await-in-loop
      await task.run()
    }
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work)
    turn = done.catch(() => undefined).then(arm)
    return done
  }

  function arm(): void {
    clearTimeout(timer)
    const next = tasks[0]
    if (next === undefined || frozenAt !== undefined) return
    timer = setTimeout(
      () => void inTurn(() => runUntil(now())).catch(() => undefined),
      Math.min(Math.max(0, next.at - now()), MAX_TIMER_MS),
    )
    timer.unref()
  }

  return {
    now,
    get frozen() {
      return frozenAt !== undefined
    },
    async advance(duration) {
      const ms = parseDuration(duration)
      await inTurn(async () => {
        const target = now() + ms
        await runUntil(target)
        if (now() < target) moveTo(target)
      })
    },
    freeze() {
      frozenAt = now()
      arm()
    },
    run() {
      const time = now()
      frozenAt = undefined
      moveTo(time)
      arm()
    },
    schedule(at, run) {
      const task: DueTask = { at, run }
      tasks.splice(placeOf(at, tasks), 0, task)
      arm()
      return () => {
        tasks = tasks.filter((other) => other !== task)
        arm()
      }
    },
    dump: () => ({ time: now(), frozen: frozenAt !== undefined, tasks: [...tasks] }),
    load(state) {
      tasks = [...state.tasks]
      frozenAt = state.frozen ? state.time : undefined
      moveTo(state.time)
      arm()
    },
  }
}

/** @throws {RangeError} If it is no time; a text is none, since without a zone nobody knows which time it means. */
function readStart(start: unknown = Date.now()): number {
  const time = start instanceof Date ? start.getTime() : start
  if (typeof time === 'number' && Number.isFinite(time)) return time
  const given = typeof start === 'string' ? `the text '${start}'` : String(start)
  throw new RangeError(`clock.start is ${given}; allowed: a Date, or milliseconds since the epoch.`)
}

/** Behind everything that falls due by then: what falls due together happens in the order of the asking. */
function placeOf(at: number, tasks: readonly DueTask[]): number {
  let low = 0
  let high = tasks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tasks[middle]?.at ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}
