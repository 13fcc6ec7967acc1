import { markdownTable } from './markdown.ts'

/** One figure that the project has promised itself, and what the run gave. */
export interface Aim {
  aim: string
  unit: string
  limit: number
  /** `least`: the measured value must reach the limit; `most`: it must not pass it. */
  bound: 'least' | 'most'
  measured: number
}

function isMet({ bound, limit, measured }: Aim): boolean {
  return bound === 'least' ? measured >= limit : measured <= limit
}

export function aimsTable(aims: readonly Aim[]): string {
  return markdownTable(
    ['aim', 'limit', 'measured', ''],
    aims.map((aim) => [
      aim.aim,
      `${aim.bound === 'least' ? '≥' : '≤'} ${aim.limit}${aim.unit}`,
      `${aim.measured}${aim.unit}`,
      isMet(aim) ? 'met' : '**missed**',
    ]),
  )
}

/** One line an aim, for the console. */
export function aimLines(aims: readonly Aim[]): string {
  return aims
    .map((aim) => `${isMet(aim) ? 'met   ' : 'MISSED'} ${aim.aim}: ${aim.measured}${aim.unit}`)
    .join('\n')
}
