/** These say that the server will never do this, not that it failed while trying. */
const FINAL_5XX = new Set([501, 505])

/** "Done, look there" (303), or often meant so (302). The other redirects say that nothing was done. */
const DONE_ELSEWHERE = new Set([302, 303])

/** Whether an answer with this status leaves open that the request was carried out. */
export function isInDoubt(status: number): boolean {
  return DONE_ELSEWHERE.has(status) || (status >= 500 && !FINAL_5XX.has(status))
}
