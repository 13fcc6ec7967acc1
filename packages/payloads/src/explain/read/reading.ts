import type { Fields } from './values.ts'

/** A text as it stands in a payload. */
export interface SourceText {
  readonly name: string
  readonly path: string
  readonly goesAs: 'sms' | 'mms'
  readonly text: string
  /** What fills in its placeholders. */
  readonly language: 'liquid' | 'handlebars' | 'none'
  /** Whether its plain links become short ones. */
  readonly shortens: boolean
  /** How a link of it could become short, in words; undefined where there is no way. */
  readonly howToShorten: string | undefined
}

/** A recipient whose number is known. */
export interface NumberedRecipient {
  /** In E.164. */
  readonly number: string
  /** Whom this recipient gets it from, where that is the recipient's own. */
  readonly sender?: string
}

/** Someone who stands in a list again. */
export interface Duplicate {
  readonly path: string
  readonly firstPath: string
}

/** Whom a payload reaches. */
export interface Recipients {
  readonly description: string
  /** How many the payload names, and how many of them are different; undefined where it names no one in person. */
  readonly named?: { readonly given: number; readonly distinct: number }
  readonly numbers: readonly NumberedRecipient[]
  readonly duplicates: readonly Duplicate[]
}

/** A row of a create-and-send. */
export interface Row {
  readonly path: string
  readonly values: Fields
  /** Whether its number and sender stand in a row before. */
  readonly isRepeated: boolean
}

/** What is wrong with a payload by the contract. */
export interface Refusal {
  readonly path: string
  readonly message: string
}

/** What a payload says, whichever provider it is for. */
export interface Reading {
  readonly provider: 'onesignal' | 'airship'
  readonly kind: 'sms' | 'mms'
  readonly texts: readonly SourceText[]
  /** Where a stored template is named whose text stands in for what is not written out. */
  readonly templatePath: string | undefined
  readonly recipients: Recipients
  readonly rows: readonly Row[]
  /** Values that are filled in alike for everyone. */
  readonly values: Fields
  readonly sender: string | undefined
  readonly messageType: string | undefined
  readonly refusals: readonly Refusal[]
}
