import { ConfigurationError } from '../errors/configuration-error.ts'

/** Where a setting may come from, and what it may look like. */
export interface SettingSource {
  /** What the caller passed, if anything. */
  readonly value: string | undefined
  /** The option's name. */
  readonly name: string
  /** The environment variable that is read when the option is not given. */
  readonly env: string
  /** Where a person finds it, said at the end of the message. */
  readonly hint?: string
}

// Credentials travel in headers: visible ASCII only, so that nothing can be smuggled in behind a line break.
const HEADER_SAFE = /^[\x21-\x7e]+$/

/**
 * Reads a setting from the options or the environment; `undefined` when neither has it.
 *
 * @throws {ConfigurationError} When it is empty, not a text, or holds spaces, line breaks or other characters
 *   that cannot stand in a header. The value is not repeated.
 */
export function readOptionalSetting(source: SettingSource): string | undefined {
  const fromOption = source.value !== undefined
  const value: unknown = fromOption ? source.value : readEnvironment(source.env)
  if (value === undefined) return undefined
  const where = fromOption ? `option ${source.name}` : `environment variable ${source.env}`
  if (typeof value !== 'string') throw refuse(source, `${where} must be a text; got ${typeof value}`)
  const text = value.trim()
  if (text === '') throw refuse(source, `${where} is empty`)
  if (!HEADER_SAFE.test(text)) throw refuse(source, `${where} holds spaces, line breaks or non-ASCII characters`)
  return text
}

/**
 * Reads a setting that must be there.
 *
 * @throws {ConfigurationError} As {@link readOptionalSetting}, and when it is missing.
 */
export function readSetting(source: SettingSource): string {
  const value = readOptionalSetting(source)
  if (value !== undefined) return value
  throw refuse(source, `${source.name} is missing: pass the option ${source.name} or set ${source.env}`)
}

function refuse({ name, hint }: SettingSource, what: string): ConfigurationError {
  return new ConfigurationError(hint === undefined ? `${what}.` : `${what}. ${hint}`, { setting: name })
}

/** An empty variable counts as unset, as it does in a shell script. Not every runtime has `process`. */
function readEnvironment(name: string): string | undefined {
  return globalThis.process?.env?.[name] || undefined
}
