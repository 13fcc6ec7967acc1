import { ConfigurationError } from '../errors/configuration-error.ts'
import { isHeaderSafe } from '../wire/is-header-safe.ts'

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

/**
 * Reads a setting from the options or the environment; `undefined` when neither has it. An empty variable counts as
 * unset, as it does in a shell script.
 *
 * @throws {ConfigurationError} When it is not a text, is empty, or holds spaces, line breaks or other characters that
 *   cannot stand in a header. The value is not repeated.
 */
export function readOptionalSetting({ value, name, env, hint }: SettingSource): string | undefined {
  // Not every runtime has `process`.
  const found: unknown = value ?? (globalThis.process?.env?.[env] || undefined)
  if (found === undefined) return undefined
  if (typeof found === 'string' && isHeaderSafe(found.trim())) return found.trim()
  const source = value === undefined ? `environment variable ${env}` : `option ${name}`
  throw refuse(
    name,
    `${source} must be a text without spaces, line breaks and non-ASCII characters.`,
    hint,
  )
}

/**
 * Reads a setting that must be there.
 *
 * @throws {ConfigurationError} As {@link readOptionalSetting}, and when it is missing.
 */
export function readSetting(source: SettingSource): string {
  const value = readOptionalSetting(source)
  if (value !== undefined) return value
  const { name, env, hint } = source
  throw refuse(name, `${name} is missing: pass the option ${name} or set ${env}.`, hint)
}

function refuse(setting: string, message: string, hint = ''): ConfigurationError {
  return new ConfigurationError(`${message} ${hint}`.trim(), { setting })
}
