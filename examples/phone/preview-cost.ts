// Shows what a text costs to send, and the character that makes it expensive.
import { parseE164, segments, toMsisdn } from '@textwire/phone'

for (const text of ['Your code is 123456.', 'It’s here', '€'.repeat(81)]) {
  const cost = segments(text)
  console.log(
    `${cost.encoding}, ${cost.units} units, ${cost.segments} segment(s): ${text.slice(0, 20)}`,
  )
  for (const { character, codePoints, suggestion } of cost.forcedBy) {
    console.log(
      `  ${character} (${codePoints}) forces UCS-2; write ${suggestion ?? 'something else'}`,
    )
  }
}

const number = parseE164('+1 (503) 555-6789')
console.log(number, 'is', toMsisdn(number), 'where a provider wants digits only')
