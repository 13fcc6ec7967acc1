/** A reply that cannot be delivered: nobody owns the sender, or it cannot take texts. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError'
}
