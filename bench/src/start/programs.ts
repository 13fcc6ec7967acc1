/** What a newcomer's first program would be: one text, or the nearest thing that the vendor sends. */
export interface Program {
  label: string
  packageName: string
  /** A whole ES module. Where it can be pointed at a server, the address is its first argument. */
  source: string
  /**
   * True if the bundle is run once to prove that it works. The others either speak to a fixed host
   * or are CommonJS, which esbuild's ESM output cannot run without help.
   */
  isRun: boolean
}

const message = `{ app_id: 'app', include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } }`

export const programs = [
  {
    label: '**`@textwire/onesignal`**, `sendMessage`',
    packageName: '@textwire/onesignal',
    isRun: true,
    source: `
      import { connectOneSignal, sendMessage } from '@textwire/onesignal'
      const connection = connectOneSignal({ appId: '3f9d1e5c-6a0b-4d52-9c1e-0a4f2b7d8e61', apiKey: 'key', baseUrl: process.argv[2] })
      const { id } = await sendMessage(connection, { include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } })
      console.log(id)`,
  },
  {
    label: '**`@textwire/onesignal`**, the whole client',
    packageName: '@textwire/onesignal',
    isRun: true,
    source: `
      import { createOneSignal } from '@textwire/onesignal'
      const client = createOneSignal({ appId: '3f9d1e5c-6a0b-4d52-9c1e-0a4f2b7d8e61', apiKey: 'key', baseUrl: process.argv[2] })
      const { id } = await client.messages.send({ include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } })
      console.log(id)`,
  },
  {
    label: '`openapi-fetch` alone',
    packageName: 'openapi-fetch',
    isRun: true,
    source: `
      import createClient from 'openapi-fetch'
      const client = createClient({ baseUrl: process.argv[2], headers: { authorization: 'Key key' } })
      const { data } = await client.POST('/notifications', { body: ${message} })
      console.log(data.id)`,
  },
  {
    label: '`ky`',
    packageName: 'ky',
    isRun: true,
    source: `
      import ky from 'ky'
      const client = ky.create({ prefix: process.argv[2], headers: { authorization: 'Key key' } })
      const { id } = await client.post('notifications', { json: ${message} }).json()
      console.log(id)`,
  },
  {
    label: '`@onesignal/node-onesignal` (official)',
    packageName: '@onesignal/node-onesignal',
    isRun: false,
    source: `
      import { DefaultApi, ServerConfiguration, createConfiguration } from '@onesignal/node-onesignal'
      const baseServer = new ServerConfiguration(process.argv[2], {})
      const client = new DefaultApi(createConfiguration({ restApiKey: 'key', baseServer }))
      const { id } = await client.createNotification(${message})
      console.log(id)`,
  },
  {
    label: '`onesignal-node` (unofficial)',
    packageName: 'onesignal-node',
    isRun: false,
    source: `
      import { Client } from 'onesignal-node'
      const client = new Client('app', 'key', { apiRoot: process.argv[2] })
      const { body } = await client.createNotification(${message})
      console.log(body.id)`,
  },
  {
    label: '`resend` (an e-mail)',
    packageName: 'resend',
    isRun: false,
    source: `
      import { Resend } from 'resend'
      const client = new Resend('re_key')
      const { data } = await client.emails.send({ from: 'a@example.com', to: 'b@example.com', subject: 'x', text: 'Hello' })
      console.log(data.id)`,
  },
  {
    label: '`stripe` (a customer)',
    packageName: 'stripe',
    isRun: false,
    source: `
      import Stripe from 'stripe'
      const client = new Stripe('sk_test_key')
      const { id } = await client.customers.create({ name: 'x' })
      console.log(id)`,
  },
  {
    label: '`twilio`',
    packageName: 'twilio',
    isRun: false,
    source: `
      import twilio from 'twilio'
      const client = twilio('AC00000000000000000000000000000000', 'token')
      const { sid } = await client.messages.create({ from: '+15035550100', to: '+15035556789', body: 'Hello' })
      console.log(sid)`,
  },
] as const satisfies readonly Program[]
