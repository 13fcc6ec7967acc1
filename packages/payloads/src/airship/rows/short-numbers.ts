import { isPossible } from '@textwire/phone'
import type { Path, Problem } from '../../problems/problem.ts'

const short = /^[1-9]\d{0,6}$/

/** Numbers of fewer digits than any phone has, which Airship would leave out without a word. */
export const shortNumbers = (
  rows: readonly { readonly msisdn?: unknown }[],
  pathOf: (index: number) => Path,
): readonly Problem[] =>
  rows.flatMap(({ msisdn }, index) =>
    typeof msisdn === 'string' && short.test(msisdn) && !isPossible(`+${msisdn}`)
      ? [
          {
            path: pathOf(index),
            message: 'is too short for a phone number; expected 8 to 15 digits',
          },
        ]
      : [],
  )
