/** These say that the server will never do this, not that it failed while trying. */
const FINAL_5XX = new Set([501, 505])

/** Whether an answer with this status leaves open that the request was carried out: a 5xx, but for 501 and 505. */
export function isInDoubt(status: number): boolean {
  return status >= 500 && !FINAL_5XX.has(status)
}
