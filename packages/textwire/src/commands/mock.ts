import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
} from '@textwire/mock-server'
import type { Listening, LoggedRequest, ReceivedMessage } from '@textwire/mock-server'
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import type { Io } from '../io.ts'

const DEFAULT_PORT = 4010

const HELP = `
The mock server keeps everything in memory: apps, channels with their consent, messages, phones. Point any client at
the base URLs that it prints; the credentials it prints are made up and work only here. Ctrl+C ends it.`

/** Adds `textwire mock`. */
export function addMockCommand(program: Command, io: Io): void {
  program
    .command('mock')
    .description('Serve OneSignal and Airship, emulated, with virtual phones.')
    .option('--port <number>', 'where to listen; 0 for any free port', readPort, DEFAULT_PORT)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', HELP)
    .action(async ({ port, host, json }: { port: number; host: string; json?: boolean }) => {
      const feed = json ? jsonFeed(io) : textFeed(io)
      const world = createMockServer({ onRequest: feed.request, onMessage: feed.message })
      const server = await world.listen({ port, host })
      feed.started(server)
      await untilInterrupted()
      await server.close()
    })
}

interface Feed {
  started(server: Listening): void
  request(request: LoggedRequest): void
  message(number: string, message: ReceivedMessage): void
}

function textFeed(io: Io): Feed {
  return {
    started: (server) => {
      for (const line of describeServer(server)) io.out(line)
    },
    request: ({ method, path, status, notes }) => {
      io.out(`${method} ${path} → ${status ?? 'no answer'}`)
      for (const note of notes) io.out(`  ${note}`)
    },
    message: (number, { from, text, media }) => {
      const pictures = media.map(({ url }) => ` [${url}]`).join('')
      io.out(`  ${number} ← ${from}: ${JSON.stringify(text)}${pictures}`)
    },
  }
}

function* describeServer(server: Listening): Generator<string> {
  const { appId, apiKey } = defaultOneSignalApp
  const { appKey, masterSecret, sender } = defaultAirshipProject
  yield `The mock server listens on ${server.url}`
  yield ''
  yield `OneSignal  base URL ${server.onesignal.baseUrl}`
  yield `           ONESIGNAL_APP_ID=${appId} ONESIGNAL_API_KEY=${apiKey}`
  yield `           ONESIGNAL_ORGANIZATION_KEY=${defaultOneSignalOrganization.organizationKey}`
  yield `Airship    base URL ${server.airship.baseUrl}, sender ${sender}`
  yield `           AIRSHIP_APP_KEY=${appKey} AIRSHIP_MASTER_SECRET=${masterSecret}`
  yield ''
}

function jsonFeed(io: Io): Feed {
  const print = (event: string, fields: object) => io.out(JSON.stringify({ event, ...fields }))
  return {
    started: ({ url, port, onesignal, airship }) =>
      print('listening', {
        url,
        port,
        onesignal: { ...onesignal, ...defaultOneSignalApp },
        airship: { ...airship, ...defaultAirshipProject, ...defaultAirshipTokens },
      }),
    request: (request) => print('request', request),
    message: (number, message) => print('message', { number, ...message }),
  }
}

function readPort(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && value.trim() !== '') return port
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
