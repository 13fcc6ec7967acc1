import type { ExplainOptions } from './explain-options.ts'
import type { ExplainWarning } from './explain-warning.ts'
import type { Reading } from './read/reading.ts'
import type { CountedText } from './text/explain-text.ts'
import { characterWarnings } from './warnings/character-warnings.ts'
import { linkWarnings } from './warnings/link-warnings.ts'
import { mergeFieldWarnings } from './warnings/merge-field-warnings.ts'
import { mmsWarnings } from './warnings/mms-warnings.ts'
import { numberWarnings } from './warnings/number-warnings.ts'
import { optOutWarnings } from './warnings/opt-out-warnings.ts'
import { recipientWarnings } from './warnings/recipient-warnings.ts'
import { refusalWarnings, templateWarnings } from './warnings/refusal-warnings.ts'
import { segmentWarnings } from './warnings/segment-warnings.ts'
import { shortCodeWarnings } from './warnings/short-code-warnings.ts'

/** Everything to look at: what stops a payload, then each of its texts, then whom it is for. */
export const warningsOf = (
  reading: Reading,
  texts: readonly CountedText[],
  options: ExplainOptions,
): ExplainWarning[] => [
  ...refusalWarnings(reading),
  ...templateWarnings(reading),
  ...texts.flatMap((text) => [
    ...segmentWarnings(text.explained),
    ...characterWarnings(text.explained),
    ...mergeFieldWarnings(text),
    ...linkWarnings(text, reading.provider),
  ]),
  ...optOutWarnings(reading, texts, options),
  ...numberWarnings(reading),
  ...shortCodeWarnings(reading, options),
  ...mmsWarnings(reading),
  ...recipientWarnings(reading, options),
]
