import { CallPromise } from '@textwire/core'

/** The same call with its data changed on the way out; status, headers and attempts stay. */
export function mapCall<From, To>(
  call: CallPromise<From>,
  map: (data: From) => To,
): CallPromise<To> {
  return new CallPromise(
    call.withResponse().then((response) => {
      const data = map(response.data)
      return { data, response: () => ({ ...response, data }) }
    }),
  )
}
