import type { OneSignalAppOptions } from '@textwire/mock-server'
import type { StageOptions } from './onesignal-stage.ts'

/** A stage whose operations succeed with these statuses. */
export const statuses = (given: NonNullable<OneSignalAppOptions['statuses']>): StageOptions => ({
  app: { statuses: given },
})
