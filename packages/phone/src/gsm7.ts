// In the order of the standard's table, septets 0x00 to 0x7F without 0x1B, which is the escape.
const basic: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)

// Each of these goes out behind the escape and so costs two septets.
const extension: ReadonlySet<string> = /* @__PURE__ */ new Set('\f^{}\\[~]|€')

/** Septets a character takes in GSM 03.38: 1, or 2 from the extension table; 0 when it has none. */
export function septetsOf(character: string): 0 | 1 | 2 {
  if (basic.has(character)) return 1
  return extension.has(character) ? 2 : 0
}

/** Whether every character of a text is in the basic or extension table of GSM 03.38. */
export function isGsm7(text: string): boolean {
  for (const character of text) if (septetsOf(character) === 0) return false
  return true
}
