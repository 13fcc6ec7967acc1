import type { ExplainOptions } from '../explain-options.ts'
import type { ExplainWarning } from '../explain-warning.ts'
import type { Reading } from '../read/reading.ts'
import type { CountedText } from '../text/explain-text.ts'
import { tellsHowToOptOut } from './tells-how-to-opt-out.ts'
import { warning } from './warning.ts'

/** A first commercial text that, as it goes out, does not say how to get no more of them. */
export function optOutWarnings(
  { messageType }: Reading,
  texts: readonly CountedText[],
  options: ExplainOptions,
): ExplainWarning[] {
  const isCommercial = (options.messageType ?? messageType) === 'commercial'
  if (!isCommercial || options.isFirst !== true) return []
  return texts
    .filter(({ source, explained }) => !isSubject(source.path) && isSilent(explained))
    .map(({ source }) =>
      warning(
        'no_opt_out_words',
        'a first commercial text should say how to opt out, as in "Reply STOP to opt out"',
        source.path,
      ),
    )
}

const isSubject = (path: string) => path.endsWith('.subject')

const isSilent = ({ text, asSent }: CountedText['explained']) =>
  text !== '' && !tellsHowToOptOut(asSent)
