/**
 * Keeps the tokens of late among the secrets, so that none is shown: the one in use and, since an answer to it may still
 * be on its way, the one before.
 */
export function rememberToken(secrets: string[]): (token: string) => void {
  const at = secrets.length
  return (token) => {
    const [last = ''] = secrets.slice(at)
    if (token !== last) secrets.splice(at, 2, token, last)
  }
}
