/** The sender of a word that is about all of them. */
export const ALL_SENDERS = ''

/** The source of a word that lifts every opt-out, whoever told of it. */
export const ANY_SOURCE = ''

/** The last that one source said about one sender: out or in again. */
export interface OptOutWord {
  /** In digits alone where it is a number; empty for all senders. */
  readonly sender: string
  /** Who said so; empty for what lifts whatever anybody said. */
  readonly because: string
  /** When, in milliseconds since the epoch. */
  readonly at: number
  readonly out: boolean
}

/**
 * The words with one more: of each source and sender the latest stays. So it is the same in which order they come, and
 * whether one comes twice. Of two at the same moment, the one that keeps texts away stays.
 */
export function withWord(words: readonly OptOutWord[], word: OptOutWord): readonly OptOutWord[] {
  const isOfSame = ({ sender, because }: OptOutWord) =>
    sender === word.sender && because === word.because
  const held = words.find(isOfSame)
  if (held !== undefined && !isLater(word, held)) return words
  return [...words.filter((other) => other !== held), word]
}

function isLater(one: OptOutWord, other: OptOutWord): boolean {
  return one.at > other.at || (one.at === other.at && one.out && !other.out)
}

/** The opt-outs that no later word has lifted. */
export function inForce(words: readonly OptOutWord[]): readonly OptOutWord[] {
  return words.filter(
    (word) => word.out && !words.some((lift) => isLifted(word, lift) && isAbout(lift, word.sender)),
  )
}

/**
 * Whether texts of a sender, or of any, are kept away. What was said to one sender counts for that one; a word to it
 * that lifts opt-outs lifts for it what was said of all senders before.
 *
 * @param sender empty when it is not known: then one that is kept away is enough
 */
export function keepsAway(words: readonly OptOutWord[], sender: string): boolean {
  if (sender === ALL_SENDERS) return inForce(words).length > 0
  const about = words.filter((word) => isAbout(word, sender))
  return about.some((word) => word.out && !about.some((lift) => isLifted(word, lift)))
}

function isAbout(word: OptOutWord, sender: string): boolean {
  return word.sender === ALL_SENDERS || word.sender === sender
}

function isLifted(word: OptOutWord, lift: OptOutWord): boolean {
  return !lift.out && lift.because === ANY_SOURCE && lift.at > word.at
}
