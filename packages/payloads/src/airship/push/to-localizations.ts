interface LocalizationDraft {
  readonly language?: unknown
  readonly country?: unknown
}

/** The words of other languages and countries as they go on the wire; no field when there are none. */
export const toLocalizations = <Words extends LocalizationDraft>(
  localizations: readonly Words[] = [],
  toNotification: (words: Words) => unknown,
): unknown =>
  localizations.length === 0
    ? undefined
    : localizations.map((words) => ({
        language: words.language,
        country: words.country,
        notification: toNotification(words),
      }))
