import { refuseSetting } from './settings.ts'

/**
 * Checks that a client has the methods that an adapter calls.
 *
 * @throws {ConfigurationError} When one is missing.
 */
export function checkClient(setting: string, client: unknown, methods: readonly string[]): void {
  for (const method of methods) {
    // Any value can be looked into this way, and what is not there is undefined.
    const found = method
      .split('.')
      .reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], client)
    if (typeof found !== 'function') refuseSetting(setting, client, `a client with ${method}`)
  }
}

/**
 * Checks a setting that is a text, where it is given.
 *
 * @throws {ConfigurationError} When it is empty or no text.
 */
export function checkOptionalText(setting: string, value: unknown): void {
  if (value === undefined || (typeof value === 'string' && value !== '')) return
  refuseSetting(setting, value, 'a text')
}
