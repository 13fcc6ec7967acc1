import { refuse } from '../problems/refuse.ts'
import { valueAt } from '../problems/value-at.ts'
import type { BuilderOptions } from './builder-options.ts'
import { wording } from './wording.ts'

/** The moment that a builder's options have for now. @throws PayloadError when they are none */
export function nowOf(builder: string, options: BuilderOptions): number {
  const isSound = typeof options === 'object' && options !== null
  const now: unknown = valueAt(options, ['now']) ?? Date.now
  const time: unknown = typeof now === 'function' ? now() : undefined
  if (isSound && typeof time === 'number') return time
  const message = 'expected an object whose now, if any, is a function that gives milliseconds'
  refuse(wording, builder, [{ path: ['options'], message }], () => options)
  return Number.NaN
}
