/**
 * A function that works each answer out once, when it is first asked for, and gives it again after
 * that. Only for functions whose answer depends on nothing but the key, so that nobody can tell the
 * two apart but by the clock; and for few keys, since it forgets none.
 */
export function remembered<Key, Value>(answerTo: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = answerTo(key)
    answers.set(key, answer)
    return answer
  }
}
