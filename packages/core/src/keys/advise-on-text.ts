/** Why a text holds no key that can be read, and what to do. Repeats nothing of the text. */
export function adviseOnText(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return 'it is empty'
  if (trimmed.startsWith('{')) {
    return 'it is a JSON Web Key as text; pass what JSON.parse makes of it'
  }
  if (trimmed.startsWith(btoa('-----BEGIN ').slice(0, 14))) {
    return 'it is base64 of a PEM text; decode it first, as with atob'
  }
  if (trimmed.includes('ENCRYPTED')) {
    return 'it is encrypted; expected an unencrypted key, as "openssl pkey" writes it'
  }
  if (trimmed.includes('-----BEGIN ')) {
    return 'its PEM block cannot be decoded; pass the whole text, from BEGIN to END'
  }
  if (/^[\w+/\s-]{40,}={0,2}$/.test(trimmed)) {
    return 'it is a text without the lines BEGIN and END; pass the whole PEM text'
  }
  return 'it is a text with no readable block; expected PEM, from BEGIN to END'
}
