import type { HttpError } from '@textwire/onesignal'

/** What a caller catches; a call that succeeds gives a failing test. */
export async function refusalOf(call: PromiseLike<unknown>): Promise<HttpError> {
  try {
    await call
  } catch (error) {
    // Tests look at its fields with matchers, which fail on anything else.
    return error as HttpError
  }
  throw new Error('The call succeeded.')
}
