/** The sender of a word that is about all of them. */
export const ALL_SENDERS = ''

/** The source of a word that lifts every opt-out, whoever told of it. */
export const ANY_SOURCE = ''

/** The source of the word that stands for the oldest opt-outs of a number about which too much was said. */
export const EARLIER = 'earlier'

// Of all senders and sources together. Nobody has so many; a program that puts the text's id there does.
const MAX_WORDS = 250

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
 * whether one comes twice. Of two at the same moment, the one that keeps texts away stays. What a later word lifts for
 * good is left out, since it never counts again.
 */
export function withWord(words: readonly OptOutWord[], word: OptOutWord): readonly OptOutWord[] {
  const isOfSame = ({ sender, because }: OptOutWord) =>
    sender === word.sender && because === word.because
  const held = words.find(isOfSame)
  if (held !== undefined && !isLater(word, held)) return words
  const all = [...words.filter((other) => other !== held), word]
  const lifts = all.filter((one) => !one.out && one.because === ANY_SOURCE)
  return few(all.filter((one) => !lifts.some((lift) => isCovered(one, lift))))
}

/** Whether what a word says makes no difference any more, nor ever will: a later one has lifted all that it is about. */
function isCovered(word: OptOutWord, lift: OptOutWord): boolean {
  return isLifted(word, lift) && isAbout(lift, word.sender)
}

/** The oldest opt-outs become one for all senders when there are too many words: it keeps away at least as much. */
function few(words: readonly OptOutWord[]): readonly OptOutWord[] {
  if (words.length <= MAX_WORDS) return words
  const newestFirst = words.toSorted((one, other) => other.at - one.at)
  const kept = newestFirst.slice(0, MAX_WORDS / 2)
  const opted = newestFirst.slice(kept.length).find(({ out }) => out)
  if (opted === undefined) return kept
  return withWord(kept, { sender: ALL_SENDERS, because: EARLIER, at: opted.at, out: true })
}

function isLater(one: OptOutWord, other: OptOutWord): boolean {
  return one.at > other.at || (one.at === other.at && one.out && !other.out)
}

/** The opt-outs that no later word has lifted. */
export function inForce(words: readonly OptOutWord[]): readonly OptOutWord[] {
  return words.filter((word) => word.out && !words.some((lift) => isCovered(word, lift)))
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
