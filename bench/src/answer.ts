/**
 * The worker's end of `Child.ask`: each message is handed to `handle` and its result is sent back.
 * A failure ends the process with the reason on stderr, which the parent shows.
 */
export function answer<Question>(handle: (question: Question) => Promise<object> | object): void {
  process.on('message', (question: Question) => {
    Promise.resolve(question)
      .then(handle)
      .then((result) => process.send?.(result))
      .catch((error: unknown) => {
        console.error(error)
        process.exit(1)
      })
  })
  // A worker without its parent has nobody to answer.
  process.on('disconnect', () => process.exit(0))
}
