import { checkFunction, refuseOption } from './check-option.ts'
import type { DedupeStore } from './dedupe-store.ts'

/** The names of a handler's options that are functions. */
export interface HandlerFunctions {
  readonly needed: readonly string[]
  readonly optional: readonly string[]
}

/**
 * Checks what the options of every handler share: the functions, `store`, `maxBodyBytes` and `timeoutMs`.
 *
 * @throws {ConfigurationError} When an option is not what it has to be; JavaScript can do that.
 */
export function checkHandlerOptions(options: object, functions: HandlerFunctions): void {
  if (typeof options !== 'object' || options === null) {
    throw refuseOption('options', 'an object', options)
  }
  // Every one is looked at before it is believed.
  const given = options as Readonly<Record<string, unknown>>
  for (const name of functions.needed) checkFunction(name, given[name])
  for (const name of functions.optional) {
    if (given[name] !== undefined) checkFunction(name, given[name])
  }
  if (given['store'] !== undefined) checkStore(given['store'])
  checkLimits(given)
}

function checkStore(store: unknown): void {
  for (const step of ['claim', 'complete', 'release'] as const) {
    // A store may be the object of a class, so each step is looked up on it; null has none.
    checkFunction(`store.${step}`, (store as DedupeStore | null)?.[step])
  }
}

function checkLimits({ maxBodyBytes = 1, timeoutMs = 1 }: Readonly<Record<string, unknown>>): void {
  if (!Number.isSafeInteger(maxBodyBytes) || Number(maxBodyBytes) < 1) {
    throw refuseOption('maxBodyBytes', 'a whole number of bytes, at least 1', maxBodyBytes)
  }
  if (!Number.isFinite(timeoutMs) || Number(timeoutMs) < 1) {
    throw refuseOption('timeoutMs', 'a finite number of milliseconds, at least 1', timeoutMs)
  }
}
