/** Texts of one kind, made up alike in every process. */
export interface Corpus {
  label: string
  note: string
  /** Length of a text before anything is put in, in UTF-16 units. */
  least: number
  most: number
  /** What is put in at random places, up to `mostInserts` times and at least once. */
  inserts: readonly string[]
  mostInserts: number
}

export const corpora = {
  ascii: {
    label: 'ASCII',
    note: '60 to 160 characters',
    least: 60,
    most: 160,
    inserts: [],
    mostInserts: 0,
  },
  'gsm-7': {
    label: 'GSM-7 with extension characters',
    note: '60 to 300 characters, and one to four such as €, [ ], ~ or é among them',
    least: 60,
    most: 300,
    inserts: ['€', '[', ']', '{7}', '~', '^', '|', '\\', 'é', 'ü', 'ñ', 'Å', 'à'],
    mostInserts: 4,
  },
  emoji: {
    label: 'UCS-2 with emoji',
    note: '30 to 200 characters, and one to four emoji among them, some of several code points',
    least: 30,
    most: 200,
    inserts: ['😀', '🎉', '😂', '🙏', '🚚', '🔥', '✅', '👍', '❤️', '👍🏽', '👨‍👩‍👧', '🇵🇹'],
    mostInserts: 4,
  },
} as const satisfies Record<string, Corpus>

export type CorpusName = keyof typeof corpora
