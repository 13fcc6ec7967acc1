/** One block of a PEM text. */
export interface PemBlock {
  /** What stands after `BEGIN`, such as `PRIVATE KEY`. */
  readonly label: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The keys in a PEM text, each as its label and bytes; blocks that cannot be decoded are left out. */
export function readPem(text: string): readonly PemBlock[] {
  // Environment variables often hold line breaks as the two characters "\n".
  const lines = text.replaceAll(String.raw`\r`, '').replaceAll(String.raw`\n`, '\n')
  const blocks = lines.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)
  return [...blocks].flatMap(([, label = '', body = '']) => {
    const base64 = body.replaceAll(/\s/g, '')
    if (!/^[\w+/]+={0,2}$/.test(base64)) return []
    try {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      return [{ label, bytes }]
    } catch {
      return []
    }
  })
}
