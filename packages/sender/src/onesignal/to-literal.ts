/**
 * A text written so that OneSignal's Liquid gives it back as it is: what would begin an output or a tag is put out as a
 * piece of text.
 *
 * Source: OneSignal, "Using Liquid syntax": contents are filled in.
 */
export const toLiteral = (text: string): string => text.replace(/\{[{%]/g, "{{ '$&' }}")
