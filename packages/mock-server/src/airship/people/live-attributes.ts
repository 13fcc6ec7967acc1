import { isObject } from '../../world/parse-json.ts'

type Attributes = Readonly<Record<string, unknown>>

/** Attributes without the JSON ones whose `exp`, seconds since the epoch, is over. Source: Airship, "JSON attributes". */
export const liveAttributes = (attributes: Attributes, now: number): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => !isOver(value, now)))

const isOver = (value: unknown, now: number): boolean =>
  isObject(value) && 'exp' in value && typeof value.exp === 'number' && value.exp * 1000 <= now
