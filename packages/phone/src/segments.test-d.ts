import { expectTypeOf } from 'vitest'
import { segments, type ForcingCharacter, type SmsEncoding, type TextSegments } from './index.ts'

expectTypeOf(segments).returns.toEqualTypeOf<TextSegments>()
expectTypeOf<SmsEncoding>().toEqualTypeOf<'GSM-7' | 'UCS-2'>()
expectTypeOf<ForcingCharacter['indexes'][0]>().toEqualTypeOf<number>()
expectTypeOf<ForcingCharacter['suggestion']>().toEqualTypeOf<string | undefined>()

// @ts-expect-error the answer is read-only
segments('').parts.push({ text: '', units: 0, start: 0, end: 0 })
