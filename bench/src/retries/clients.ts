import type { ErrorBody } from './faults.ts'

/** Makes one call and resolves with what the library reports, or throws what it throws. */
export type MakeCall = () => Promise<unknown>

export interface RetryClient {
  label: string
  packageName: string
  /** How it was set up, for the page. */
  setup: string
  errorBody: ErrorBody
  /** Loads the library; the result makes a client for one server, so that no cell shares state with another. */
  load: () => Promise<(baseUrl: string) => MakeCall>
}

const appId = '3f9d1e5c-6a0b-4d52-9c1e-0a4f2b7d8e61'
const text = { include_phone_numbers: ['+15035556789'], contents: { en: 'x' } }
const wireMessage = { app_id: appId, ...text }

const oneSignalError: ErrorBody = (_status, message) => ({ errors: [message] })
const twilioError: ErrorBody = (status, message) => ({ code: 20_000 + status, message, status })

/** Twilio's client takes no base URL, so its request client is told to send its calls to loopback. */
async function loadTwilio(autoRetry: boolean): Promise<(baseUrl: string) => MakeCall> {
  const { default: twilio } = await import('twilio')
  return (baseUrl) => {
    const httpClient = new twilio.RequestClient({ autoRetry })
    httpClient.axios.interceptors.request.use((config) => {
      config.url = (config.url ?? '').replace('https://api.twilio.com', baseUrl)
      return config
    })
    const client = twilio(`AC${'0'.repeat(32)}`, 'token', { httpClient })
    return () => client.messages.create({ from: '+15035550100', to: '+15035556789', body: 'x' })
  }
}

async function loadStripe(): Promise<(baseUrl: string) => MakeCall> {
  const { default: Stripe } = await import('stripe')
  return (baseUrl) => {
    const { hostname, port } = new URL(baseUrl)
    const client = new Stripe('sk_test_key', {
      host: hostname,
      port: Number(port),
      protocol: 'http',
    })
    return () => client.customers.create({ name: 'x' })
  }
}

// Ours first: the page keeps this order.
export const retryClients = {
  'textwire keyed': {
    label: '**Textwire**, OneSignal `messages.send` (keyed)',
    packageName: '@textwire/onesignal',
    setup: '`client.messages.send`, defaults; every attempt carries one `idempotency_key`',
    errorBody: oneSignalError,
    load: async () => {
      const { createOneSignal } = await import('@textwire/onesignal')
      return (baseUrl) => {
        const client = createOneSignal({ appId, apiKey: 'key', baseUrl })
        return () => client.messages.send(text)
      }
    },
  },
  'textwire unsafe': {
    label: '**Textwire**, Airship `push.send` (unsafe)',
    packageName: '@textwire/airship',
    setup:
      '`client.push.send`, defaults; Airship knows no key, so only what was refused is repeated',
    errorBody: (status, message) => ({ ok: false, error: message, error_code: status * 100 }),
    load: async () => {
      const { createAirship } = await import('@textwire/airship')
      return (baseUrl) => {
        const client = createAirship({ appKey: 'key', masterSecret: 'secret', baseUrl })
        return () =>
          client.push.send({
            audience: { sms_id: { msisdn: '15035556789', sender: '12345' } },
            device_types: ['sms'],
            notification: { sms: { alert: 'x' } },
          })
      }
    },
  },
  '@onesignal/node-onesignal helper': {
    label: 'OneSignal official, `createNotificationWithRetry`',
    packageName: '@onesignal/node-onesignal',
    setup: '`createNotificationWithRetry(configuration, notification)`, defaults',
    errorBody: oneSignalError,
    load: async () => {
      const { default: OneSignal } = await import('@onesignal/node-onesignal')
      return (baseUrl) => {
        const baseServer = new OneSignal.ServerConfiguration(baseUrl, {})
        const configuration = OneSignal.createConfiguration({ restApiKey: 'key', baseServer })
        const notification = Object.assign(new OneSignal.Notification(), wireMessage)
        return () => OneSignal.createNotificationWithRetry(configuration, notification)
      }
    },
  },
  '@onesignal/node-onesignal': {
    label: 'OneSignal official, plain',
    packageName: '@onesignal/node-onesignal',
    setup: '`client.createNotification(notification)`, defaults',
    errorBody: oneSignalError,
    load: async () => {
      const { default: OneSignal } = await import('@onesignal/node-onesignal')
      return (baseUrl) => {
        const baseServer = new OneSignal.ServerConfiguration(baseUrl, {})
        const configuration = OneSignal.createConfiguration({ restApiKey: 'key', baseServer })
        const client = new OneSignal.DefaultApi(configuration)
        const notification = Object.assign(new OneSignal.Notification(), wireMessage)
        return () => client.createNotification(notification)
      }
    },
  },
  openai: {
    label: 'openai',
    packageName: 'openai',
    setup: '`client.responses.create`, defaults',
    errorBody: (_status, message) => ({ error: { message, type: 'api_error', code: null } }),
    load: async () => {
      const { default: OpenAI } = await import('openai')
      return (baseUrl) => {
        const client = new OpenAI({ apiKey: 'key', baseURL: baseUrl })
        return () => client.responses.create({ model: 'x', input: 'x' })
      }
    },
  },
  stripe: {
    label: 'stripe',
    packageName: 'stripe',
    setup: '`client.customers.create`, defaults (`host`, `port` and `protocol` set to the server)',
    errorBody: (_status, message) => ({ error: { type: 'api_error', message } }),
    load: loadStripe,
  },
  'stripe foreign body': {
    label: 'stripe, error body not in its shape',
    packageName: 'stripe',
    setup:
      'the same; the error bodies are `{"errors": ["…"]}`, as a gateway before the API might send',
    errorBody: oneSignalError,
    load: loadStripe,
  },
  'twilio autoRetry': {
    label: 'twilio, `autoRetry`',
    packageName: 'twilio',
    setup: '`client.messages.create`, `autoRetry: true`, its request client pointed at the server',
    errorBody: twilioError,
    load: () => loadTwilio(true),
  },
  twilio: {
    label: 'twilio',
    packageName: 'twilio',
    setup: '`client.messages.create`, defaults, its request client pointed at the server',
    errorBody: twilioError,
    load: () => loadTwilio(false),
  },
  resend: {
    label: 'resend',
    packageName: 'resend',
    setup: '`client.emails.send`, defaults; it returns its errors and does not throw them',
    errorBody: (statusCode, message) => ({ statusCode, name: 'api_error', message }),
    load: async () => {
      const { Resend } = await import('resend')
      return (baseUrl) => {
        const client = new Resend('re_key', { baseUrl })
        return async () => {
          const { data, error } = await client.emails.send({
            from: 'a@example.com',
            to: 'b@example.com',
            subject: 'x',
            text: 'x',
          })
          // What it returns in `error` is its way to throw, and is shown as an error.
          if (error !== null) throw Object.assign(new Error(error.message), { name: error.name })
          return data
        }
      }
    },
  },
  got: {
    label: 'got',
    packageName: 'got',
    setup:
      '`got.post(url, { json })`, `POST` added to `retry.methods` (it is not among the defaults)',
    errorBody: oneSignalError,
    load: async () => {
      const { default: got } = await import('got')
      return (baseUrl) => {
        const client = got.extend({ retry: { methods: ['POST'] } })
        return () => client.post(`${baseUrl}/notifications`, { json: wireMessage }).json()
      }
    },
  },
  ky: {
    label: 'ky',
    packageName: 'ky',
    setup:
      '`ky.post(url, { json })`, `post` added to `retry.methods` (it is not among the defaults)',
    errorBody: oneSignalError,
    load: async () => {
      const { default: ky } = await import('ky')
      return (baseUrl) => {
        const client = ky.create({ retry: { methods: ['post'] } })
        return () => client.post(`${baseUrl}/notifications`, { json: wireMessage }).json()
      }
    },
  },
} satisfies Record<string, RetryClient>

export type RetryClientName = keyof typeof retryClients
