import type { CreateNotificationBody } from 'onesignal-node/lib/types.js'

/** Sends one text and resolves with the id in the answer. */
export type SendOne = () => Promise<string | undefined>

export interface Contender {
  label: string
  /** Package whose version is recorded; absent for what Node itself has. */
  packageName?: string
  /** How it was set up, for the reader of the table. */
  note: string
  /** Loads the library inside the worker, so that no contender's code sits in another's heap. */
  create: (baseUrl: string) => Promise<SendOne>
}

const appId = '3f9d1e5c-6a0b-4d52-9c1e-0a4f2b7d8e61'
const apiKey = 'os_v2_app_bench'
const headers = { 'content-type': 'application/json', authorization: `Key ${apiKey}` }

/** A fresh body a call: every contender has to turn an object into JSON. */
const createMessage = () => ({ include_phone_numbers: ['+15035556789'], contents: { en: 'x' } })
const createWireMessage = () => ({ app_id: appId, ...createMessage() })

interface Sent {
  id?: string
}

interface NotificationPaths {
  '/notifications': {
    post: {
      requestBody: { content: { 'application/json': ReturnType<typeof createWireMessage> } }
      responses: { 200: { content: { 'application/json': Sent } } }
    }
  }
}

export const contenders = {
  'textwire-undici': {
    label: '**Textwire** over undici',
    packageName: '@textwire/onesignal',
    note: '`createOneSignal` with `undiciTransport()`, otherwise defaults: the whole pipeline',
    create: async (baseUrl) => {
      const { createOneSignal } = await import('@textwire/onesignal')
      const { undiciTransport } = await import('@textwire/core/undici')
      const client = createOneSignal({ appId, apiKey, baseUrl, transport: undiciTransport() })
      return async () => (await client.messages.send(createMessage())).id
    },
  },
  'textwire-fetch': {
    label: '**Textwire** over `fetch`',
    packageName: '@textwire/onesignal',
    note: '`createOneSignal`, defaults: the whole pipeline over global `fetch`',
    create: async (baseUrl) => {
      const { createOneSignal } = await import('@textwire/onesignal')
      const client = createOneSignal({ appId, apiKey, baseUrl })
      return async () => (await client.messages.send(createMessage())).id
    },
  },
  'undici.request': {
    label: 'raw `undici.request`',
    packageName: 'undici',
    note: 'own `Agent`, keep-alive; `JSON.stringify` and `body.json()` by hand',
    create: async (baseUrl) => {
      const { Agent, request } = await import('undici')
      const dispatcher = new Agent()
      return async () => {
        const response = await request(`${baseUrl}/notifications`, {
          method: 'POST',
          headers,
          body: JSON.stringify(createWireMessage()),
          dispatcher,
        })
        // undici types a JSON body as unknown; the bench server sends this shape.
        return ((await response.body.json()) as Sent).id
      }
    },
  },
  fetch: {
    label: 'bare `fetch`',
    note: "Node's global; `JSON.stringify` and `response.json()` by hand",
    create: async (baseUrl) => async () => {
      const response = await fetch(`${baseUrl}/notifications`, {
        method: 'POST',
        headers,
        body: JSON.stringify(createWireMessage()),
      })
      // fetch types a JSON body as unknown; the bench server sends this shape.
      return ((await response.json()) as Sent).id
    },
  },
  'fetch-timeout': {
    label: '`fetch` with a timeout',
    note: 'bare `fetch` with what a timeout takes: an `AbortController` and a timer, cleared afterwards',
    create: async (baseUrl) => async () => {
      const controller = new AbortController()
      const timer = setTimeout(() => controller.abort(), 60_000)
      try {
        const response = await fetch(`${baseUrl}/notifications`, {
          method: 'POST',
          headers,
          body: JSON.stringify(createWireMessage()),
          signal: controller.signal,
        })
        // fetch types a JSON body as unknown; the bench server sends this shape.
        return ((await response.json()) as Sent).id
      } finally {
        clearTimeout(timer)
      }
    },
  },
  'openapi-fetch': {
    label: '`openapi-fetch` alone',
    packageName: 'openapi-fetch',
    note: 'defaults, over global `fetch`',
    create: async (baseUrl) => {
      const { default: createClient } = await import('openapi-fetch')
      const client = createClient<NotificationPaths>({ baseUrl, headers })
      return async () => {
        const { data } = await client.POST('/notifications', { body: createWireMessage() })
        return data?.id
      }
    },
  },
  ky: {
    label: '`ky`',
    packageName: 'ky',
    note: 'defaults, over global `fetch`',
    create: async (baseUrl) => {
      const { default: ky } = await import('ky')
      const client = ky.create({ prefix: baseUrl, headers })
      return async () =>
        (await client.post('notifications', { json: createWireMessage() }).json<Sent>()).id
    },
  },
  '@onesignal/node-onesignal': {
    label: '`@onesignal/node-onesignal` (official)',
    packageName: '@onesignal/node-onesignal',
    note: '`createNotification`, defaults, over global `fetch`',
    create: async (baseUrl) => {
      const { default: OneSignal } = await import('@onesignal/node-onesignal')
      const client = new OneSignal.DefaultApi(
        OneSignal.createConfiguration({
          restApiKey: apiKey,
          baseServer: new OneSignal.ServerConfiguration(baseUrl, {}),
        }),
      )
      return async () => {
        const notification = Object.assign(new OneSignal.Notification(), createWireMessage())
        return (await client.createNotification(notification)).id
      }
    },
  },
  'onesignal-node': {
    label: '`onesignal-node` (unofficial)',
    packageName: 'onesignal-node',
    note: '`createNotification`, defaults, over `request`',
    create: async (baseUrl) => {
      const { default: OneSignal } = await import('onesignal-node')
      const client = new OneSignal.Client(appId, apiKey, { apiRoot: baseUrl })
      return async () => {
        // Its types know no SMS fields; it passes whatever it is given.
        const message: CreateNotificationBody = createMessage()
        const { body } = await client.createNotification(message)
        return (typeof body === 'string' ? JSON.parse(body) : body).id
      }
    },
  },
} satisfies Record<string, Contender>

export type ContenderName = keyof typeof contenders
