import { ConfigurationError } from '@textwire/core'
import type { EventHandlerOptions } from './event-handler-options.ts'

/** @throws {ConfigurationError} When an option besides the secret is not what it has to be; JavaScript can do that. */
export function checkHandlerOptions(options: EventHandlerOptions): void {
  if (typeof options !== 'object' || options === null) throw refuse('options', 'an object', options)
  const { onUnknown, onError, store, maxBodyBytes = 1, timeoutMs = 1 } = options
  checkFunction('onEvent', options.onEvent)
  if (onUnknown !== undefined) checkFunction('onUnknown', onUnknown)
  if (onError !== undefined) checkFunction('onError', onError)
  if (store !== undefined) {
    for (const step of ['claim', 'complete', 'release'] as const) {
      // A store may be the object of a class, so each step is looked up on it; null has none.
      checkFunction(`store.${step}`, (store as typeof store | null)?.[step])
    }
  }
  if (!Number.isSafeInteger(maxBodyBytes) || maxBodyBytes < 1) {
    throw refuse('maxBodyBytes', 'a whole number of bytes, at least 1', maxBodyBytes)
  }
  if (!Number.isFinite(timeoutMs) || timeoutMs < 1) {
    throw refuse('timeoutMs', 'a finite number of milliseconds, at least 1', timeoutMs)
  }
}

function checkFunction(setting: string, value: unknown): void {
  if (typeof value !== 'function') throw refuse(setting, 'a function', value)
}

function refuse(setting: string, expected: string, value: unknown): ConfigurationError {
  const given = typeof value === 'number' || value === null ? value : typeof value
  return new ConfigurationError(`${setting} must be ${expected}; got ${given}.`, { setting })
}
