import { describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'

const refused: [path: string, specifier: string][] = [
  ['packages/mock-server/src/world.ts', '@textwire/onesignal'],
  ['packages/mock-server/src/world.test.ts', '@textwire/airship'],
  ['packages/mock-server/src/world.ts', '@textwire/core'],
  ['packages/core/src/index.ts', '@textwire/phone'],
  ['packages/core/src/index.ts', 'zod'],
  ['packages/phone/src/index.ts', '@textwire/core'],
  ['packages/onesignal/src/onesignal.ts', '@textwire/airship'],
  ['packages/onesignal/src/onesignal.ts', './generated/operations.ts'],
  ['packages/onesignal/src/onesignal.ts', 'libphonenumber-js'],
  ['packages/onesignal/src/contract/index.ts', '../onesignal.ts'],
  ['packages/onesignal/src/contract/index.ts', '@textwire/core'],
  ['packages/airship/src/airship.ts', '../../core/src/index.ts'],
  ['packages/sender/src/index.ts', '@textwire/airship/webhooks'],
  ['packages/sender/src/onesignal/to-message.ts', '@textwire/airship'],
  ['examples/send.ts', '../packages/core/src/index.ts'],
]

const allowed: [path: string, specifier: string][] = [
  ['packages/mock-server/src/world.ts', '@textwire/onesignal/contract'],
  ['packages/mock-server/src/world.ts', 'hono/streaming'],
  ['packages/onesignal/src/onesignal.ts', '@textwire/core'],
  ['packages/onesignal/src/onesignal.ts', './contract/operations.ts'],
  ['packages/onesignal/src/contract/index.ts', '../generated/operations.ts'],
  ['packages/sender/src/sender.test-d.ts', '@textwire/airship'],
  ['packages/sender/src/airship/pair.ts', '@textwire/airship/contract'],
  ['packages/core/src/retry/decide.test.ts', 'fast-check'],
  ['packages/core/src/transports/undici-transport.ts', 'node:zlib'],
  ['examples/send.ts', '@textwire/core/undici'],
]

describe('the import table', () => {
  it.each(refused)('refuses that %s imports %s', (path, specifier) => {
    expect(findViolations([{ path, imports: [specifier] }])).toHaveLength(1)
  })

  it.each(allowed)('allows that %s imports %s', (path, specifier) => {
    expect(findViolations([{ path, imports: [specifier] }])).toEqual([])
  })

  it('refuses a file that is in no room', () => {
    expect(findViolations([{ path: 'packages/new/src/index.ts', imports: [] }])).toEqual([
      'packages/new/src/index.ts is in no room of the import table',
    ])
  })
})
