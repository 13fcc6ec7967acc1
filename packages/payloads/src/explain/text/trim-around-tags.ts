/** A template without the blanks that `{{-` and `-}}`, or another sign in place of the dash, take away around a tag. */
export const trimAroundTags = (source: string, sign: '-' | '~'): string =>
  source
    .replaceAll(new RegExp(`(?<!\\s)\\s*(\\{\\{\\{?|\\{%)${sign}`, 'g'), '$1')
    .replaceAll(new RegExp(`${sign}(\\}\\}\\}?|%\\})\\s*`, 'g'), '$1')
