/** A body in which ids that stand for something are those of the world. */
export function naming<Body>(body: Body, ids: Readonly<Record<string, string>>): Body {
  const written = JSON.stringify(body)
  const named = Object.entries(ids).reduce(
    (text, [stand, id]) => text.replaceAll(new RegExp(stand, 'gi'), id),
    written,
  )
  return named === written ? body : JSON.parse(named)
}
