/**
 * What a warning is about, for programs to branch on.
 *
 * - `refused`: the provider's rules do not allow the payload, so nothing would go out.
 * - `too_long`: a text is longer than the provider takes.
 * - `text_unknown`: the text is in a stored template, which is not known here.
 * - `several_segments`: a text takes more than one segment, and each is billed.
 * - `smart_characters`: only characters that have a stand-in in GSM-7 make a text UCS-2.
 * - `costly_characters`: a few characters without a stand-in make a text UCS-2, and that costs segments.
 * - `length_unknown`: values or conditions that are not known here decide how long a text becomes.
 * - `merge_field_missing`: a value that a text needs is not there.
 * - `merge_fields_off`: placeholders go out as they are written.
 * - `merge_field_unclosed`: a placeholder begins and never ends.
 * - `link_not_shortened`: a link stays long, where that costs segments or was not meant.
 * - `link_ends_in_punctuation`: a link that is shortened takes the sign behind it into its address.
 * - `country_code_missing`: numbers of ten digits seem to lack their country code.
 * - `foreign_short_code`: a short code is to reach people outside its country.
 * - `mms_abroad`: an MMS is to reach people where the provider delivers none.
 * - `no_opt_out_words`: a first commercial text does not say how to opt out.
 * - `duplicate_recipients`: someone stands in the list more than once.
 * - `recipients_ignored`: a number of recipients is given, and the payload names them itself.
 *
 * @example
 * ```ts
 * import type { ExplainWarningCode } from '@textwire/payloads'
 *
 * const costs: readonly ExplainWarningCode[] = ['several_segments', 'smart_characters']
 * ```
 */
export type ExplainWarningCode =
  | 'refused'
  | 'too_long'
  | 'text_unknown'
  | 'several_segments'
  | 'smart_characters'
  | 'costly_characters'
  | 'length_unknown'
  | 'merge_field_missing'
  | 'merge_fields_off'
  | 'merge_field_unclosed'
  | 'link_not_shortened'
  | 'link_ends_in_punctuation'
  | 'country_code_missing'
  | 'foreign_short_code'
  | 'mms_abroad'
  | 'no_opt_out_words'
  | 'duplicate_recipients'
  | 'recipients_ignored'

/**
 * Something to look at before a payload is sent. The message can go into a log: it has no number, no text and no address of
 * a link beyond its host.
 *
 * @example
 * ```ts
 * import { explain, type ExplainWarning } from '@textwire/payloads'
 *
 * const warnings: readonly ExplainWarning[] = explain({
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: 'It’s ready' },
 * }).warnings
 * // [{ code: 'smart_characters', at: 'contents.en', message: '…' }]
 * ```
 */
export interface ExplainWarning {
  /** What it is about. */
  readonly code: ExplainWarningCode
  /** What a person should know. */
  readonly message: string
  /** The place in the payload, where there is one. */
  readonly at?: string
}
