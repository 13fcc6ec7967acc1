import { defineConfig } from 'tsup'
import { buildOf } from '../../tsup.base.ts'

export default defineConfig(
  buildOf({
    index: 'src/index.ts',
    onesignal: 'src/onesignal.ts',
    airship: 'src/airship.ts',
    sqlite: 'src/sqlite.ts',
    redis: 'src/redis.ts',
    postgres: 'src/postgres.ts',
  }),
)
