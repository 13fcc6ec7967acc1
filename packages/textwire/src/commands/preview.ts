import { segments } from '@textwire/phone'
import type { TextSegments } from '@textwire/phone'
import type { Command } from 'commander'
import type { Io } from '../io.ts'

/** Adds `textwire preview`. */
export function addPreviewCommand(program: Command, io: Io): void {
  program
    .command('preview')
    .description('Show how a text goes out: encoding, segments, and what makes it expensive.')
    .argument('<text>', 'the text, in quotes')
    .option('--json', 'print one JSON object')
    .action((text: string, { json }: { json?: boolean }) => {
      const cost = segments(text)
      if (json) io.out(JSON.stringify({ text, ...cost }))
      else for (const line of describe(cost)) io.out(line)
    })
}

function* describe(cost: TextSegments): Generator<string> {
  const { encoding, units, segments: count, unitsPerSegment, remaining } = cost
  const unit = encoding === 'GSM-7' ? 'septets' : 'UTF-16 units'
  yield `encoding  ${encoding}`
  yield `length    ${units} ${unit}`
  yield `segments  ${count} of ${unitsPerSegment} ${unit}; ${remaining} free in the last`
  if (count > 1) {
    yield ''
    for (const [index, part] of cost.parts.entries())
      yield `  ${index + 1}  ${JSON.stringify(part.text)}`
  }
  yield* describeForcing(cost)
}

function* describeForcing({ forcedBy }: TextSegments): Generator<string> {
  if (forcedBy.length === 0) return
  yield ''
  yield 'These characters are not in GSM-7, so every segment holds 70 instead of 160:'
  for (const { character, codePoints, indexes, suggestion } of forcedBy) {
    const where =
      indexes.length === 1 ? `at ${indexes[0]}` : `${indexes.length} times, first at ${indexes[0]}`
    const advice = suggestion === undefined ? '' : `; write ${JSON.stringify(suggestion)} instead`
    yield `  ${character}  ${codePoints} ${where}${advice}`
  }
}
