import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { readOptionalSetting, readSetting } from './read-setting.ts'

const env = 'TEXTWIRE_TEST_KEY'
const source = (value?: unknown, hint?: string) => ({
  value: value as string | undefined,
  name: 'apiKey',
  env,
  ...(hint === undefined ? {} : { hint }),
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('readSetting', () => {
  it('takes the option before the variable, and trims both', () => {
    vi.stubEnv(env, ' from-env \n')
    expect(readSetting(source())).toBe('from-env')
    expect(readSetting(source(' from-option '))).toBe('from-option')
    expect(readSetting(source(null))).toBe('from-env')
  })

  it.each([
    ['an empty option', '', 'option apiKey'],
    ['a blank option', '  ', 'option apiKey'],
    ['a space inside', 'hunter2 hunter2', 'option apiKey'],
    ['a line break inside', 'hunter2\r\nx: hunter2', 'option apiKey'],
    ['a NUL inside', 'hunter2\0', 'option apiKey'],
    ['a character outside ASCII', 'hunter2é', 'option apiKey'],
    ['a number', 42_424_242, 'option apiKey'],
  ])('refuses %s, names the setting and not the value', (_, value, where) => {
    vi.stubEnv(env, 'valid')
    const read = () => readSetting(source(value))
    expect(read).toThrow(
      expect.objectContaining({ setting: 'apiKey', message: expect.stringContaining(where) }),
    )
    expect(read).not.toThrow(/hunter2|42424242/)
  })

  it('names the variable when its value is at fault', () => {
    vi.stubEnv(env, 'hunter2 hunter2')
    expect(() => readSetting(source())).toThrow(
      /^environment variable TEXTWIRE_TEST_KEY (?!.*hunter2)/,
    )
  })

  it('names option and variable when both are missing, with the hint', () => {
    vi.stubEnv(env, '')
    expect(() => readSetting(source(undefined, 'Look there.'))).toThrow(ConfigurationError)
    expect(() => readSetting(source(undefined, 'Look there.'))).toThrow(
      'apiKey is missing: pass the option apiKey or set TEXTWIRE_TEST_KEY. Look there.',
    )
  })

  it('works where there is no process', () => {
    vi.stubGlobal('process', undefined)
    expect(readOptionalSetting(source())).toBeUndefined()
    expect(readOptionalSetting(source('x'))).toBe('x')
  })
})

describe('readOptionalSetting', () => {
  it('takes an unset and an empty variable for none', () => {
    expect(readOptionalSetting(source())).toBeUndefined()
    vi.stubEnv(env, '')
    expect(readOptionalSetting(source())).toBeUndefined()
  })
})
