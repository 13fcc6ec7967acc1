import { refuseSetting } from '../settings.ts'
import type { OptOutList } from './opt-out-list.ts'

/** @throws {ConfigurationError} Unless a list can learn. */
export function checkLearner(setting: string, list: Pick<OptOutList, 'add' | 'remove'>): void {
  // JavaScript can hand over anything.
  const { add, remove } = Object(list) as Partial<OptOutList>
  if (typeof add === 'function' && typeof remove === 'function') return
  refuseSetting(setting, list, 'a list, with add and remove')
}

/** @throws {ConfigurationError} When it is given and cannot be called. */
export function checkCallback(setting: string, callback: unknown): void {
  if (callback === undefined || typeof callback === 'function') return
  refuseSetting(setting, callback, 'a function')
}
