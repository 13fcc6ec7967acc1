import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { OptOutKeywordOptions } from './opt-out-keyword.ts'

const NAMES = ['stop', 'start', 'help'] as const

/** @throws {ConfigurationError} Unless it is lists of texts by what they mean. */
export function checkWords(setting: string, words: OptOutKeywordOptions): void {
  checkOptionNames(setting, words, NAMES)
  for (const name of NAMES) {
    const list: unknown = words[name]
    if (list === undefined || (Array.isArray(list) && list.every(isText))) continue
    refuseSetting(`${setting}.${name}`, list, 'a list of texts')
  }
}

const isText = (word: unknown) => typeof word === 'string'
