/** Name and secret of a Basic credential; empty if it is not one. */
export function readBasic(credential: string): { name: string; secret: string } {
  const text = Buffer.from(credential, 'base64').toString()
  const colon = text.indexOf(':')
  return colon === -1
    ? { name: '', secret: '' }
    : { name: text.slice(0, colon), secret: text.slice(colon + 1) }
}
