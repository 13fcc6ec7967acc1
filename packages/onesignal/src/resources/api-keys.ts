import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import { asRecord } from '../as-record.ts'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type {
  CreateApiKeyBody,
  CreateApiKeyResult,
  ListApiKeysResult,
  RotateApiKeyResult,
  UpdateApiKeyBody,
} from '../contract/index.ts'

/**
 * The API keys of an app, up to 16. Each call needs an organization key, and is about the client's app unless another is
 * named.
 */
export interface ApiKeys {
  /** Every key of the app; never its secret. */
  list(appId?: string, options?: CallOptions): CallPromise<ListApiKeysResult>
  /**
   * Makes a key. Its secret is in this answer and nowhere else.
   *
   * @throws {OutcomeUnknownError} The answer was lost, and a key may exist whose secret nobody has: list and delete it.
   */
  create(
    body: DeepReadonly<CreateApiKeyBody>,
    appId?: string,
    options?: CallOptions,
  ): CallPromise<CreateApiKeyResult>
  /** Changes the name of a key, or the addresses that may use it. */
  update(
    tokenId: string,
    body: DeepReadonly<UpdateApiKeyBody>,
    appId?: string,
    options?: CallOptions,
  ): CallPromise<object>
  /** Deletes a key: whoever uses it is refused from now on. */
  delete(tokenId: string, appId?: string, options?: CallOptions): CallPromise<object>
  /**
   * Gives a key a new secret. The old one stops at once. It is repeated after a lost answer, whose secret nobody has.
   *
   * @throws {NetworkError | TimeoutError} With an outcome that is unknown, the old secret may be dead and the new one lost:
   *   rotate again.
   */
  rotate(tokenId: string, appId?: string, options?: CallOptions): CallPromise<RotateApiKeyResult>
}

const about = (token_id: string, app_id: string) => ({ path: { app_id, token_id } })

/** The API keys that a connection can manage. */
export function createApiKeys({ appId: own, call }: OneSignalConnection): ApiKeys {
  return {
    list: (app_id = own, options) => call(rows.listApiKeys, { path: { app_id } }, options),
    create: (body, app_id = own, options) =>
      call(rows.createApiKey, { path: { app_id }, body }, options),
    update: (id, body, appId = own, options) =>
      call(rows.updateApiKey, { ...about(id, appId), body }, options, asRecord),
    delete: (id, appId = own, options) =>
      call(rows.deleteApiKey, about(id, appId), options, asRecord),
    rotate: (id, appId = own, options) => call(rows.rotateApiKey, about(id, appId), options),
  }
}
