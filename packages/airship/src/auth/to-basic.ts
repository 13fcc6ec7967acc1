/** What stands after `Basic ` in the header of a name and a secret, both ASCII. */
export function toBasic(name: string, secret: string): string {
  return btoa(`${name}:${secret}`)
}
