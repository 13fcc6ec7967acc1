import { defineConfig } from 'tsup'
import { buildOf } from '../../tsup.base.ts'

// A command, not a library: ESM only, for Node, no types.
export default defineConfig(
  buildOf({ cli: 'src/cli.ts' }, { format: ['esm'], platform: 'node', dts: false }),
)
