import { defineConfig } from 'tsup'
import { buildOf } from '../../tsup.base.ts'

export default defineConfig(
  buildOf({
    index: 'src/index.ts',
    onesignal: 'src/onesignal/index.ts',
    airship: 'src/airship/index.ts',
  }),
)
