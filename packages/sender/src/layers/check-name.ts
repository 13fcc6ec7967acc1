import { refuseSetting } from '../settings.ts'

const MAX_LENGTH = 256

/** @throws {ConfigurationError} Unless it can stand in the keys of every store. */
export function checkName(setting: string, name: unknown): void {
  if (typeof name === 'string' && name !== '' && name.length <= MAX_LENGTH && isStorable(name)) {
    return
  }
  const allowed = `a text of 1 to ${MAX_LENGTH} characters, without U+0000 and half surrogate pairs`
  refuseSetting(setting, name, allowed)
}

const isStorable = (name: string) => !name.includes('\0') && name.isWellFormed()
