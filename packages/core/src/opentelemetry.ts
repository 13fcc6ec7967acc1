export { openTelemetry } from './observe/open-telemetry.ts'
export type { OpenTelemetryOptions } from './observe/open-telemetry.ts'
