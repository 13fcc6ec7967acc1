import { ConfigurationError } from '@textwire/core'
import type { EventStreamOptions } from './event-stream-options.ts'

const LEAST = { maxReconnects: 0, rememberedIds: 0, maxLineBytes: 1 } as const

/**
 * Looks at the options of a stream before anything is opened.
 *
 * @throws {ConfigurationError} When a number is none or too small, a hook is no function, or `whenTooMany` is another word.
 */
export function checkStreamOptions(options: EventStreamOptions): void {
  for (const [setting, least] of Object.entries(LEAST)) {
    // The names are those of the table above.
    checkNumber(setting, options[setting as keyof typeof LEAST], least)
  }
  checkNumber('backoff.baseMs', options.backoff?.baseMs, 1)
  checkNumber('backoff.maxMs', options.backoff?.maxMs, options.backoff?.baseMs ?? 1)
  checkNumber('idleTimeoutMs', options.idleTimeoutMs, 1)
  for (const hook of ['onOffset', 'onReconnect', 'onUnreadable'] as const) {
    const given: unknown = options[hook]
    if (given !== undefined && typeof given !== 'function') refuse(hook, 'must be a function')
  }
  const { whenTooMany = 'throw' } = options
  if (whenTooMany !== 'throw' && whenTooMany !== 'wait')
    refuse('whenTooMany', "must be 'throw' or 'wait'")
}

function checkNumber(setting: string, given: unknown, least: number): void {
  if (given === undefined || (typeof given === 'number' && given >= least)) return
  refuse(setting, `must be a number of ${least} or more`)
}

function refuse(setting: string, message: string): never {
  throw new ConfigurationError(`${setting} ${message}.`, { setting })
}
