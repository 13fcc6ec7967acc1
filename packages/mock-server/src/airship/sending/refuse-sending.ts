import { unreadable } from '../answers.ts'
import type { Refuse } from '../read-input.ts'

/** Refuses a field of something to send, in the service's own words for the two mistakes of which they are known. */
export const refuseSending: Refuse = (message, path) => {
  if (/(^|\.)audience$/.test(path) && message.startsWith('is missing')) {
    return unreadable({ error: "'audience' must be set" }, 40202)
  }
  const [, platform] = /^(\S+) has nothing to send/.exec(message) ?? []
  if (platform !== undefined) {
    const error = `DeviceType '${platform}' was referenced by 'device_types', but no payload was provided.`
    return unreadable({ error })
  }
  return unreadable({ error: `${path} ${message}`.trim(), ...(path !== '' && { path }) })
}
