import { createMemoryDedupeStore, createReport, createSecretCheck } from '@textwire/core/webhooks'
import type { OnceKit } from '@textwire/core/webhooks'
import { createSignatureCheck } from './create-signature-check.ts'
import type { SignatureCheck } from './create-signature-check.ts'
import type { InboundHandlerOptions } from './inbound-handler-options.ts'
import type { InboundMessage } from './inbound-message.ts'
import { toAppKeys } from './to-app-keys.ts'
import { toWallClock } from './to-wall-clock.ts'

/** What a handler of texts works with: its options, and what was made of them once. */
export interface InboundKit extends OnceKit<InboundMessage> {
  readonly options: InboundHandlerOptions
  readonly appKeys: readonly string[] | undefined
  readonly maxBodyBytes: number
  readonly signature: SignatureCheck | undefined
  hasSecret(headers: Headers): Promise<boolean>
}

/** @throws {ConfigurationError} When the secret, the signature or the project is not what it has to be. */
export function toInboundKit(options: InboundHandlerOptions): InboundKit {
  const { secret = false, signature, onError, waitUntil } = options
  const { timeoutMs = 10_000, maxBodyBytes = 262_144 } = options
  const clock = toWallClock(options.clock)
  return {
    options,
    clock,
    timeoutMs,
    maxBodyBytes,
    waitUntil,
    appKeys: toAppKeys(options),
    hasSecret: createSecretCheck(secret),
    signature: signature === undefined ? undefined : createSignatureCheck(signature, clock.now),
    store: options.store ?? createMemoryDedupeStore(),
    report: createReport({ onError, timeoutMs, clock }),
    noun: 'message',
    // Airship delivers again after 429 and 503 alone. Work that takes long may be replying: nothing begins beside it.
    failureStatus: 503,
    lateClaim: 'kept',
  }
}
