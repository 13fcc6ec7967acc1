import { markdownTable } from '../report/markdown.ts'
import { machineLine, type Machine } from '../report/machine.ts'
import { faultNames, faults, type Fault, type FaultName } from './faults.ts'
import type { RetryCell, RetryRow } from './measure-retries.ts'

/** Everything that the page is made of, as results/retries.json keeps it. */
export interface RetriesReport {
  date: string
  machine: Machine
  cutOffMs: number
  rows: RetryRow[]
}

/** The whole of docs/retries.md, from one run. */
export function retriesPage(report: RetriesReport): string {
  const { rows, cutOffMs } = report
  return `${[
    '<!-- Written by `pnpm bench:retries`. Change bench/src/retries and run it again, not this file. -->',
    '# When the server fails: who tries again, and when',
    `Ten servers on loopback, each of which fails in one way for ever, and the same call from each client
against each of them; how each was set up stands at the end. The server notes what arrives, and the waits
are the time between arrivals, as the server saw them. A call that had not ended after ${cutOffMs / 1000} s is
noted as still waiting. No text is ever accepted, so every reported success is false.`,
    machineLine(report.machine, report.date),
    '## At a glance',
    overview(rows),
    legend,
    '## Fault by fault',
    ...faultNames.flatMap((fault) => section(fault, rows, cutOffMs)),
    '## How each client was set up',
    markdownTable(
      ['client', 'package', 'set-up'],
      rows.map(({ label, packageName, version, setup }) => [
        label,
        `${packageName}@${version}`,
        setup,
      ]),
    ),
    notes,
  ].join('\n\n')}\n`
}

const legend = `How to read it: the number is how many requests the server received; without a word after it the
call ended in an error. Everything in bold may cost somebody a text or a wait:

- **twice?** repeated a request that the server may have acted on, without a key by which it could
  recognise the repetition: a person may get two texts
  (or two of whatever the call creates).
- **early** came back before the server's \`Retry-After\` was over.
- **success!** told the caller that the call had worked.
- **waiting** had not come back when the watch ended.
- _unknown_ and _not-sent_ are what the error itself tells the caller about the message (its \`outcome\`): with
  _unknown_ somebody has to decide, with _not-sent_ it may be sent again. Shown where an error has such a field.`

const notes = `## Notes

- Error bodies have the shape of the client's own vendor. The second stripe row shows why that matters:
  stripe decides by the body's \`error\` key and not by the status.
- openai, stripe, twilio and resend speak to their own vendors, so their calls create something other
  than a text through OneSignal; what is compared is how they repeat a POST that creates something.
- got and ky leave \`POST\` alone unless told otherwise; here they were told, because a client that sends
  texts would have to.
- One run, one sample a cell: waits with jitter in them differ from run to run.
- A key counts if it stands in the \`Idempotency-Key\` header or in the body's \`idempotency_key\`, and is
  worth something only if the vendor honours it.`

function overview(rows: readonly RetryRow[]): string {
  return markdownTable(
    ['client', ...faultNames.map((fault) => faults[fault].title)],
    rows.map((row) => [
      row.label,
      ...faultNames.map((fault) => summary(row.cells[fault], faults[fault])),
    ]),
  )
}

function summary(cell: RetryCell, fault: Fault): string {
  const words = [String(cell.attempts)]
  if (mayTextTwice(cell, fault)) words.push('**twice?**')
  if (cell.cameBackEarly) words.push('**early**')
  if (cell.outcome.kind === 'success') words.push('**success!**')
  if (cell.outcome.kind === 'waiting') words.push('**waiting**')
  if (cell.outcome.said !== undefined) words.push(`_${cell.outcome.said}_`)
  return words.join(' ')
}

function mayTextTwice(cell: RetryCell, fault: Fault): boolean {
  return fault.outcomeUnknown && cell.attempts > 1 && cell.key !== 'same'
}

function section(fault: FaultName, rows: readonly RetryRow[], cutOffMs: number): string[] {
  const { title, description } = faults[fault]
  const table = markdownTable(
    ['client', 'requests', 'waits between, ms', 'key', 'how it ended', 'after, ms'],
    rows.map(({ label, cells }) => {
      const cell = cells[fault]
      const waits = cell.waitsMs.length === 0 ? '–' : cell.waitsMs.join(', ')
      const took = cell.outcome.kind === 'waiting' ? `> ${cutOffMs}` : String(cell.tookMs)
      return [label, String(cell.attempts), waits, cell.key, ending(cell), took]
    }),
  )
  return [`### ${title}`, `The server's answer: ${description}.`, table]
}

function ending({ outcome, followed, cameBackEarly }: RetryCell): string {
  const early = cameBackEarly ? ' **(came back early)**' : ''
  const said = outcome.said === undefined ? '' : ` _(outcome: ${outcome.said})_`
  const route = followed.length === 0 ? '' : `, after \`${followed.join('`, `')}\``
  if (outcome.kind === 'waiting') return '**still waiting**'
  const detail =
    outcome.detail === undefined || outcome.detail === '' ? '' : `: ${code(outcome.detail)}`
  if (outcome.kind === 'success') return `**reported success**${route}${detail}${early}`
  return `\`${outcome.name ?? 'an error without a name'}\`${route}${detail}${said}${early}`
}

/** Inline code, whatever backticks the text has itself. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** For the console: who did something in bold on the page. */
export function findings(rows: readonly RetryRow[]): string[] {
  return rows.map(({ label, cells }) => {
    const bold = faultNames.filter((fault) => summary(cells[fault], faults[fault]).includes('**'))
    return `${label}: ${bold.length === 0 ? 'nothing to mark' : bold.join(', ')}`
  })
}
