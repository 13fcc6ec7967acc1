import type { OneSignalAppOptions } from './app-options.ts'

/** Whose word counts where OneSignal's own descriptions disagree. */
export type Dialect = NonNullable<OneSignalAppOptions['dialect']>
