export { createScriptedTransport } from './testing/create-scripted-transport.ts'
export type { ScriptedAnswer, ScriptedTransport } from './testing/create-scripted-transport.ts'
export { createTestClock } from './testing/create-test-clock.ts'
export type { TestClock } from './testing/create-test-clock.ts'
