/** Answers a delivery in one sentence, which OneSignal shows in its log of the stream. */
export function answer(
  status: number,
  text = 'The event could not be handled.',
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  })
}
