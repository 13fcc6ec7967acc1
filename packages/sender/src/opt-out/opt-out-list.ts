/** What can be said of an opt-out, or of its end. */
export interface OptOutDetails {
  /** The sender that was told, as texts name it in `from`; `US:12345` is `12345`. @default all senders */
  readonly sender?: string | undefined
  /**
   * When the person said so; a moment that has not come counts as now. An older word never wins over a later one.
   *
   * @default now, after all that is known
   */
  readonly at?: Date | undefined
  /**
   * Where it is known from, in a short word of your own, up to 64 characters: it comes back from `find`. A `remove` with a word lifts the
   * opt-outs with that word alone.
   *
   * @default `'by hand'` for `add`; all of them for `remove`
   */
  readonly because?: string | undefined
}

/** An opt-out in force. */
export interface OptOut {
  /** The sender that was told; undefined when it is about all of them. */
  readonly sender?: string
  readonly because: string
  readonly at: Date
}

/** What `suppress` asks before each text. Any list of yours that can answer will do. */
export interface OptOutCheck {
  /**
   * Whether a number wants no texts.
   *
   * @param number In E.164.
   * @param sender Whose texts; undefined when that is not known, so that any opt-out counts.
   */
  has(number: string, sender?: string): boolean | PromiseLike<boolean>
}

/**
 * Who wants no texts. Numbers may be written in any way that `parseE164` reads; others reject with its
 * `PhoneNumberError`, and wrong details with a `ConfigurationError`.
 */
export interface OptOutList extends OptOutCheck {
  has(number: string, sender?: string): Promise<boolean>
  /** Puts a number on the list. */
  add(number: string, details?: OptOutDetails): Promise<void>
  /** Takes a number off the list, as far as its opt-outs are not later than this. */
  remove(number: string, details?: OptOutDetails): Promise<void>
  /** The opt-outs of a number that are in force. */
  find(number: string): Promise<readonly OptOut[]>
}
