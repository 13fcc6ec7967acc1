/** The package comes without types; these are the fields that the benchmark reads. */
declare module 'split-sms' {
  export function split(message: string): {
    readonly characterSet: 'GSM' | 'Unicode'
    readonly parts: readonly object[]
  }
}
