const firstAreaCode = 201
const areaCodes = 789

/** So many different fictional numbers (555-0100 to 555-0199 of each area code), others in each list. */
export function createRecipients(count: number, list: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index + list * 1009
    const areaCode = firstAreaCode + (at % areaCodes)
    const line = Math.floor(at / areaCodes) % 100
    // Through a Buffer, as from a socket: a text put together from pieces is a tree of them for V8.
    return Buffer.from(`+1${areaCode}55501${String(line).padStart(2, '0')}`).toString()
  })
}
