import { ApiException } from '@onesignal/node-onesignal'

/** The error of the SDK that a call ends in. The type of the body differs from call to call. */
export async function failureOf(call: Promise<unknown>): Promise<ApiException<unknown>> {
  const error: unknown = await call.then(
    () => new Error('The call succeeded.'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof ApiException) return error
  throw error
}
