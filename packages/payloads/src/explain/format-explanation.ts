import type { ExplainedLink, ExplainedText } from './explained-text.ts'
import type { Explanation, SegmentRange } from './explanation.ts'
import { quantity } from './quantity.ts'
import { linkHost } from './warnings/link-host.ts'
import { nameList } from './warnings/name-list.ts'
import { showCharacters } from './warnings/show-characters.ts'

const providers = { onesignal: 'OneSignal', airship: 'Airship' } as const

/**
 * What `formatExplanation` shows besides.
 *
 * @example
 * ```ts
 * import type { FormatExplanationOptions } from '@textwire/payloads'
 *
 * const options: FormatExplanationOptions = { withTexts: true }
 * ```
 */
export interface FormatExplanationOptions {
  /** Whether to show the texts, each segment on a line of its own. Not for a log. @default false */
  readonly withTexts?: boolean
}

/**
 * Writes an explanation for people, in a few lines, without the numbers and, unless asked for, without the texts, so that it
 * may stand in a log.
 *
 * @example
 * ```ts
 * import { explain, formatExplanation } from '@textwire/payloads'
 *
 * const said = explain({
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: 'It’s ready – come by!' },
 * })
 * console.log(formatExplanation(said, { withTexts: true }))
 * ```
 */
export function formatExplanation(
  explanation: Explained,
  { withTexts = false }: FormatExplanationOptions = {},
): string {
  const { provider, kind, texts, audience, warnings } = explanation
  return [
    `${providers[provider]} ${kind.toUpperCase()} to ${audience}`,
    totalLine(explanation),
    ...texts.flatMap((text) => textLines(text, withTexts)),
    ...(warnings.length === 0 ? [] : [`${quantity(warnings.length, 'warning')}:`]),
    ...warnings.map(
      ({ code, at, message }) => `  ${code}${at === undefined ? '' : ` at ${at}`}: ${message}`,
    ),
  ].join('\n')
}

function totalLine({ totalSegments, kind, provider, recipients }: Explained): string {
  const people = recipients === undefined ? '' : ` for ${quantity(recipients, 'recipient')}`
  if (kind === 'mms' && provider === 'onesignal') {
    return `Billed by message${people}: an MMS has no segments`
  }
  if (totalSegments === undefined) {
    return `In all: not known${people === '' ? ' without the number of recipients' : people}`
  }
  const fallback = kind === 'mms' ? ', where the fallback text goes out' : ''
  return `In all: ${rangeOf(totalSegments)}${people}${fallback}`
}

function rangeOf({ least, most }: SegmentRange): string {
  if (most === undefined) return `${quantity(least, 'segment')} or more`
  return `${least === most ? '' : `${least.toLocaleString('en-US')} to `}${quantity(most, 'segment')}`
}

type Explained = Omit<Explanation, 'toString'>

function textLines(text: ExplainedText, withTexts: boolean): string[] {
  const { name, mergeFields, forcedBy, goesAs, links, parts, asSent } = text
  const shown = goesAs === 'mms' ? [asSent] : parts.map((part) => part.text)
  return [
    `  ${name}: ${costOf(text)}`,
    ...(goesAs === 'sms' && forcedBy.length > 0
      ? [`    not in GSM-7: ${showCharacters(forcedBy)}`]
      : []),
    ...(mergeFields.length > 0 ? [`    filled in: ${nameList(mergeFields)}`] : []),
    ...links.map(linkLine),
    ...(withTexts ? shown.map(partLines) : []),
  ]
}

/** A segment under its number. Signs that would steer a terminal are replaced. */
function partLines(part: string, index: number): string {
  const number = String(index + 1)
  const lines = part.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, '\uFFFD')
  return `    ${number} | ${lines.replaceAll('\n', `\n    ${' '.repeat(number.length)} | `)}`
}

function costOf({
  goesAs,
  asSent,
  encoding,
  segments,
  units,
  unitsPerSegment,
  rows,
}: ExplainedText): string {
  if (goesAs === 'mms') return `part of the MMS, ${quantity([...asSent].length, 'character')}`
  const room = (unitsPerSegment * Math.max(1, segments)).toLocaleString('en-US')
  const cost = `${encoding}, ${quantity(segments, 'segment')}, ${units.toLocaleString('en-US')} of ${room} units`
  if (rows === undefined || rows.least === rows.most) return cost
  return `${cost} at row ${rows.mostAt}, the longest; ${quantity(rows.least, 'segment')} at the shortest`
}

function linkLine({ url, writtenAs, length }: ExplainedLink): string {
  const ways = { 'as is': 'as written', shortened: 'shortened', track_link: 'as a trackable link' }
  return `    link to ${linkHost(url)} ${ways[writtenAs]}, ${quantity(length, 'character')}`
}
