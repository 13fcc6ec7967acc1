import type { Aim } from '../report/aims.ts'
import { rounded } from '../report/statistics.ts'
import type { StartRow } from './measure-start.ts'

export const ownPackage = '@textwire/onesignal'

export function startAims(rows: readonly StartRow[]): Aim[] {
  const own = ownRow(rows)
  return [
    {
      aim: `\`import('${ownPackage}')\` over an empty script`,
      unit: ' ms',
      limit: 15,
      bound: 'most',
      measured: own.import.overEmptyMs,
    },
    {
      aim: 'a program that sends one text, minified and compressed',
      unit: ' kB',
      limit: 10,
      bound: 'most',
      measured: rounded(own.gzippedBytes / 1000, 1),
    },
  ]
}

/** Of the programs of the own package, the first is the one that takes no more than it uses. */
function ownRow(rows: readonly StartRow[]): StartRow {
  const own = rows.find((row) => row.packageName === ownPackage)
  if (own === undefined) throw new Error(`${ownPackage} was not measured`)
  return own
}

/** Throws if a library that must stay out unless used is in the bundle, or is loaded by importing the package. */
export function checkNothingHeavy(rows: readonly StartRow[]): void {
  const { heavyInBundle, heavyLoaded } = ownRow(rows)
  if (heavyInBundle.length > 0 || heavyLoaded.length > 0) {
    throw new Error(
      `${ownPackage} must not load zod or libphonenumber-js unless used; ` +
        `in the bundle: ${heavyInBundle.join(', ') || 'none'}; loaded by import(): ${heavyLoaded.join(', ') || 'none'}`,
    )
  }
}
