import {
  createConfiguration,
  DefaultApi,
  ServerConfiguration,
  type Configuration,
  type ConfigurationParameters,
} from '@onesignal/node-onesignal'
import {
  createMockServer,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
  type LoggedRequest,
  type MockServer,
  type OneSignalApp,
  type OneSignalAppOptions,
} from '@textwire/mock-server'

/** A world on a port, and OneSignal's own Node SDK pointed at it, as it comes from the registry. */
export interface SdkStage {
  readonly world: MockServer
  readonly app: OneSignalApp
  readonly api: DefaultApi
  readonly configuration: Configuration
  /** Where the world answers for OneSignal. */
  readonly baseUrl: string
  /** Asks OneSignal without the SDK, with the key of the app unless a header says otherwise. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** As `get`, with a body. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** The SDK with other keys. */
  apiWith(keys: ConfigurationParameters): DefaultApi
  /** The texts on a phone, oldest first. */
  inboxOf(phone: string): string[]
  /** The newest request that reached the world. */
  lastRequest(): LoggedRequest
  close(): Promise<void>
}

const START = Date.UTC(2026, 5, 1, 12)

/** Sets a stage whose clock stands still. */
export async function openSdkStage(options: Partial<OneSignalAppOptions> = {}): Promise<SdkStage> {
  const { appId, apiKey, sender } = defaultOneSignalApp
  const { organizationKey } = defaultOneSignalOrganization
  const apps = [{ appId, apiKeys: [apiKey], senders: [{ number: sender }], ...options }]
  const world = createMockServer({ clock: { start: START, frozen: true }, onesignal: { apps } })
  const { onesignal, close } = await world.listen({ port: 0 })
  const { baseUrl } = onesignal
  const key = { authorization: `Key ${apiKey}` }
  const configure = (keys: ConfigurationParameters) =>
    createConfiguration({ baseServer: new ServerConfiguration(baseUrl, {}), ...keys })
  const configuration = configure({ restApiKey: apiKey, organizationApiKey: organizationKey })
  return {
    world,
    app: world.onesignal.app(),
    api: new DefaultApi(configuration),
    configuration,
    baseUrl,
    get: (path, headers) => fetch(baseUrl + path, { headers: { ...key, ...headers } }),
    post: (path, body, headers) =>
      fetch(baseUrl + path, {
        method: 'POST',
        headers: { ...key, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    apiWith: (keys) => new DefaultApi(configure(keys)),
    inboxOf: (phone) => world.phone(phone).inbox.map(({ text }) => text),
    lastRequest() {
      const request = world.requests.at(-1)
      if (request === undefined) throw new Error('No request has reached the world.')
      return request
    },
    close,
  }
}
