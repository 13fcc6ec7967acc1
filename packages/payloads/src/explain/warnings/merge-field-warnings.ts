import type { ExplainWarning } from '../explain-warning.ts'
import { quantity } from '../quantity.ts'
import type { CountedText, MissingField } from '../text/explain-text.ts'
import { nameList } from './name-list.ts'
import { warning } from './warning.ts'

/** What is uncertain about the values of a text. */
export const mergeFieldWarnings = (text: CountedText): ExplainWarning[] => [
  ...unclosed(text),
  ...off(text),
  ...missingValues(text),
  ...unknownLength(text),
]

const unclosed = ({ isUnclosed, source: { path } }: CountedText) =>
  isUnclosed
    ? [warning('merge_field_unclosed', 'a placeholder begins with braces and never ends', path)]
    : []

/** Source: Airship, "Push options", `personalization`, and "Platform overrides with templates". */
const off = ({ source: { language, text, path } }: CountedText) =>
  language === 'none' && /\{\{\s*[\w$#]/.test(text)
    ? [
        warning(
          'merge_fields_off',
          'placeholders go out as they are written: they are filled in with options.personalization, or in a template',
          path,
        ),
      ]
    : []

function missingValues({ missing, source: { path } }: CountedText): ExplainWarning[] {
  const byName = Map.groupBy(missing, ({ name }) => name)
  return Array.from(byName, ([name, all]) => {
    const rows = all.flatMap(({ row }) => row ?? [])
    const nothing = `nothing goes out in place of ${nameList([name])}`
    const message =
      rows.length === 0 ? `it has no value: ${nothing}` : `${without(all)}: ${nothing}`
    return warning('merge_field_missing', message, rows[0]?.path ?? path)
  })
}

const without = (all: readonly MissingField[]) =>
  `${quantity(all.length, 'row has', 'rows have')} no value`

function unknownLength({ unknown, isConditional, explained, source: { path } }: CountedText) {
  if (unknown.length === 0 && !isConditional) return []
  const verb = unknown.length === 1 ? 'is' : 'are'
  const parts = [
    ...(unknown.length > 0
      ? [`${nameList(unknown)} ${verb} counted as the fallback or as nothing`]
      : []),
    ...(isConditional ? ['what is worked out for each person is not counted'] : []),
    ...(explained.goesAs === 'sms' ? [roomIn(explained)] : []),
  ]
  return [warning('length_unknown', parts.join('; '), path)]
}

const roomIn = ({ remaining, segments }: CountedText['explained']) =>
  `${quantity(remaining, 'unit')} ${remaining === 1 ? 'is' : 'are'} left in ${segments > 1 ? 'the last segment' : 'the segment'}`
