import { refuseSetting } from './settings.ts'

/**
 * Checks that something can send, as far as that can be seen.
 *
 * @throws {ConfigurationError} When it has no name or no `send`.
 */
export function checkSender(setting: string, given: unknown): void {
  const { name, send } = Object(given) as { name?: unknown; send?: unknown }
  if (typeof send !== 'function') refuseSetting(setting, given, 'a sender, with name and send')
  if (typeof name !== 'string' || name === '') refuseSetting(`${setting}.name`, name, 'a text')
}
