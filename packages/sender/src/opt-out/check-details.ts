import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { OptOutDetails } from './opt-out-list.ts'

const NAMES = ['sender', 'at', 'because'] as const
const MAX_BECAUSE_LENGTH = 64
const MAX_SENDER_LENGTH = 256

/**
 * Checks what is said of an opt-out before it is written down: what cannot be read again would keep nobody and everybody
 * away.
 *
 * @param setting Who was given it, such as `optOutList.add`.
 * @throws {ConfigurationError} When something is not what it has to be.
 */
export function checkDetails(setting: string, details: OptOutDetails): void {
  checkOptionNames(setting, details, NAMES)
  const { sender, at, because } = details
  if (sender !== undefined) checkLength(`${setting}.sender`, sender, MAX_SENDER_LENGTH)
  if (because !== undefined) checkLength(`${setting}.because`, because, MAX_BECAUSE_LENGTH)
  if (at === undefined || (isDate(at) && !Number.isNaN(at.getTime()))) return
  refuseSetting(`${setting}.at`, at, 'a Date that there is')
}

function checkLength(setting: string, text: unknown, most: number): void {
  if (typeof text === 'string' && text.trim() !== '' && text.length <= most) return
  refuseSetting(setting, text, `a text of 1 to ${most} characters`)
}

/** Of any realm: a frame, or a test's own globals, has another class for it. */
const isDate = (at: unknown) => Object.prototype.toString.call(at) === '[object Date]'
