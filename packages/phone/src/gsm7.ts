// In the order of the standard's table, septets 0x00 to 0x7F without 0x1B, which is the escape.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

// Each of these goes out behind the escape and so costs two septets.
const extension = '\f^{}\\[~]|€'

// Indexed by UTF-16 unit up to the euro sign, the last that has septets: a text is counted at every send.
const septets: Readonly<Uint8Array> = /* @__PURE__ */ septetTable()

function septetTable(): Uint8Array {
  const table = new Uint8Array('€'.charCodeAt(0) + 1)
  for (const character of basic) table[character.charCodeAt(0)] = 1
  for (const character of extension) table[character.charCodeAt(0)] = 2
  return table
}

/** Septets of a UTF-16 unit in GSM 03.38: 1, or 2 from the extension table; 0 when it has none. */
export function septetsOfUnit(unit: number): number {
  // Reading past the end of a typed array is slow.
  return unit < septets.length ? (septets[unit] ?? 0) : 0
}

/** Septets a character takes in GSM 03.38: 1, or 2 from the extension table; 0 when it has none. */
export function septetsOf(character: string): number {
  return character.length === 1 ? septetsOfUnit(character.charCodeAt(0)) : 0
}

/** Septets a whole text takes in GSM 03.38; undefined when one of its characters has none. */
export function septetsIn(text: string): number | undefined {
  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const units = septetsOfUnit(text.charCodeAt(index))
    if (units === 0) return undefined
    sum += units
  }
  return sum
}

/** Whether every character of a text is in the basic or extension table of GSM 03.38. */
export function isGsm7(text: string): boolean {
  return septetsIn(text) !== undefined
}
