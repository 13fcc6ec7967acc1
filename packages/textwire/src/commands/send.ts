import { parseE164 } from '@textwire/phone'
import type { E164 } from '@textwire/phone'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { exitCodes } from '../io.ts'
import type { Io } from '../io.ts'
import { sendThroughAirship } from './send-through-airship.ts'
import { sendThroughOneSignal } from './send-through-onesignal.ts'

/** What the person asked for, checked. */
export interface SendRequest {
  readonly to: readonly E164[]
  readonly text: string
  readonly media: readonly string[]
  readonly from?: string
  readonly idempotencyKey?: string
  readonly optedIn?: string
  readonly baseUrl?: string
}

/** What came of it, the same for every provider. */
export interface SendReport {
  readonly status: 'sent' | 'not-sent'
  readonly provider: string
  readonly id?: string
  readonly attempts: number
  readonly replayed: boolean
  /** What a person should know besides: recipients that were not reached, why nobody was. */
  readonly notes: readonly string[]
  readonly response: unknown
}

interface SendFlags extends Omit<SendRequest, 'to'> {
  readonly provider: 'onesignal' | 'airship'
  readonly to: readonly E164[]
  readonly json?: boolean
}

const SETTINGS = `
Credentials come from the environment:
  onesignal  ONESIGNAL_APP_ID, ONESIGNAL_API_KEY
  airship    AIRSHIP_APP_KEY with AIRSHIP_MASTER_SECRET, AIRSHIP_TOKEN, or AIRSHIP_CLIENT_ID and
             AIRSHIP_CLIENT_SECRET; AIRSHIP_REGION (us or eu)

Airship texts only numbers that are registered for the sender and have opted in; --opted-in registers them.

Examples:
  textwire send --provider onesignal --to +15035556789 --text "Your order is ready."
  textwire send --provider airship --from 12345 --to +15035556789 --text "Look!" --media https://example.com/cat.gif`

/** Adds `textwire send`. */
export function addSendCommand(program: Command, io: Io, result: { exitCode: number }): void {
  program
    .command('send')
    .description('Send one text, or a picture with it, to one or more numbers.')
    .addOption(
      new Option('--provider <name>', 'who carries it')
        .choices(['onesignal', 'airship'])
        .makeOptionMandatory(),
    )
    .requiredOption(
      '--to <number>',
      'a number in E.164, such as +15035556789; may be repeated',
      collectNumber,
    )
    .requiredOption('--text <text>', 'what the person reads', readText)
    .option(
      '--media <url>',
      'a picture, sound or contact card to send as MMS; may be repeated',
      collectUrl,
    )
    .option('--from <sender>', 'the sender; needed for airship: its long or short code')
    .option('--idempotency-key <uuid>', 'onesignal: send at most once under this key')
    .option(
      '--opted-in <date>',
      'airship: when the person agreed ("now" or ISO 8601); registers the number',
    )
    .option('--base-url <url>', 'send there instead, such as to a mock server')
    .option('--json', 'print one JSON object')
    .addHelpText('after', SETTINGS)
    .action(async ({ provider, json, ...flags }: SendFlags) => {
      const request = { ...flags, media: flags.media ?? [] }
      const report =
        provider === 'onesignal'
          ? await sendThroughOneSignal(request)
          : await sendThroughAirship(request)
      if (report.status === 'not-sent') result.exitCode = exitCodes.notSent
      if (json) io.out(JSON.stringify(report))
      else for (const line of describe(report)) io.out(line)
    })
}

function* describe(report: SendReport): Generator<string> {
  const tries = report.attempts === 1 ? '' : ` on attempt ${report.attempts}`
  const replay = report.replayed ? ', sent before under the same key' : ''
  if (report.status === 'sent')
    yield `accepted by ${report.provider}${tries}${replay}: ${report.id ?? 'no id'}`
  else yield `not sent by ${report.provider}`
  for (const note of report.notes) yield `  ${note}`
}

function collectNumber(value: string, before: readonly E164[] = []): readonly E164[] {
  try {
    return [...before, parseE164(value)]
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

function collectUrl(value: string, before: readonly string[] = []): readonly string[] {
  if (URL.canParse(value) && /^https?:/i.test(value)) return [...before, value]
  throw new InvalidArgumentError('It must be an http(s) URL.')
}

function readText(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('It must not be empty.')
}
