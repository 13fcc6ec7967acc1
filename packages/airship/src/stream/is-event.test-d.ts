import { describe, expectTypeOf, it } from 'vitest'
import { isEvent } from './is-event.ts'

interface Click {
  readonly type: 'CLICK'
  readonly url: string
}
interface Text {
  readonly type: 'TEXT'
}
interface Other {
  readonly type: string
  readonly [field: string]: unknown
}

declare const event: Click | Text | Other
declare const another: Click | Text | Other

describe('isEvent', () => {
  it('narrows to the types that were named', () => {
    if (isEvent(event, 'CLICK')) expectTypeOf(event).toEqualTypeOf<Click>()
    if (isEvent(another, 'CLICK', 'TEXT')) expectTypeOf(another).toEqualTypeOf<Click | Text>()
  })

  it('knows the types of the union alone', () => {
    // @ts-expect-error -- there is no such type
    isEvent(event, 'CLICKED')
    // @ts-expect-error -- names at least one type
    isEvent(event)
  })
})
