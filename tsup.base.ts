import type { Options } from 'tsup'

/** Build settings that every published package shares: ESM first, CommonJS beside it, types for both. */
export function buildOf(entry: Record<string, string>, overrides: Options = {}): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    target: 'node22',
    platform: 'neutral',
    dts: true,
    splitting: true,
    treeshake: true,
    sourcemap: false,
    clean: true,
    ...overrides,
  }
}
