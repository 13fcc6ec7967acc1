import { defineConfig } from 'tsup'
import { buildOf } from '../../tsup.base.ts'

export default defineConfig(
  buildOf({
    index: 'src/index.ts',
    undici: 'src/transports/undici-transport.ts',
    opentelemetry: 'src/opentelemetry.ts',
    keys: 'src/keys.ts',
    webhooks: 'src/webhooks.ts',
    testing: 'src/testing.ts',
  }),
)
