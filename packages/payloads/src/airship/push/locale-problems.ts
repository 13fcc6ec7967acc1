import type { Problem } from '../../problems/problem.ts'

interface LocaleDraft {
  readonly language?: unknown
  readonly country?: unknown
}

/** Other words that are for nobody in particular. Source: Airship, "Push object", `localizations`. */
export const localeProblems = (localizations: readonly LocaleDraft[] = []): readonly Problem[] =>
  localizations.flatMap(({ language, country }, index) =>
    language === undefined && country === undefined
      ? [
          {
            path: ['localizations', index],
            message: 'is for nobody in particular; expected language, country or both',
          },
        ]
      : [],
  )
