import { expectTypeOf } from 'vitest'
import { isPossible, parseE164, parseMsisdn, safeParseE164, toE164, toMsisdn } from './index.ts'
import type { E164, Msisdn, PhoneNumberError } from './index.ts'

declare const anyString: string
declare const number: E164
declare const msisdn: Msisdn

expectTypeOf(parseE164).returns.toEqualTypeOf<E164>()
expectTypeOf(parseMsisdn).returns.toEqualTypeOf<Msisdn>()
expectTypeOf(toMsisdn(number)).toEqualTypeOf<Msisdn>()
expectTypeOf(toE164(msisdn)).toEqualTypeOf<E164>()
expectTypeOf(number).toExtend<string>()
expectTypeOf<string>().not.toExtend<E164>()
expectTypeOf<E164>().not.toExtend<Msisdn>()
expectTypeOf<Msisdn>().not.toExtend<E164>()

// @ts-expect-error a literal is not a checked number
export const literal: E164 = '+15035556789'
// @ts-expect-error neither is any other string
toMsisdn('+15035556789' as string)
// @ts-expect-error the digits are there already
toMsisdn(msisdn)
// @ts-expect-error the plus is there already
toE164(number)

if (isPossible(anyString)) expectTypeOf(anyString).toEqualTypeOf<E164>()

const result = safeParseE164(anyString)
if (result.ok) expectTypeOf(result.number).toEqualTypeOf<E164>()
else expectTypeOf(result.error).toEqualTypeOf<PhoneNumberError>()
