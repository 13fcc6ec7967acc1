import { assertType, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { OperationTypes } from './operations.ts'
import type { CreateTemplateInput, UpdateTemplateBody } from './template-body.ts'
import type { createTemplateBodySchema, updateTemplateBodySchema } from './template-schemas.ts'

const contents = { en: 'Hello' }
const written = { email_subject: 'Hello', email_body: 'Hello' }

test('a template is for one channel and has what that needs', () => {
  assertType<CreateTemplateInput>({ name: 'a', isSMS: true, contents })
  assertType<CreateTemplateInput>({ name: 'a', contents, headings: contents })
  assertType<CreateTemplateInput>({ name: 'a', isEmail: true, ...written, contents })
  // @ts-expect-error no text
  assertType<CreateTemplateInput>({ name: 'a', isSMS: true })
  // @ts-expect-error no body
  assertType<CreateTemplateInput>({ name: 'a', isEmail: true, email_subject: 'Hello' })
  // @ts-expect-error two channels
  assertType<CreateTemplateInput>({ name: 'a', isEmail: true, isSMS: true, ...written, contents })
  // @ts-expect-error a title on a text message
  assertType<CreateTemplateInput>({ name: 'a', isSMS: true, contents, headings: contents })
  // @ts-expect-error a subject without isEmail
  assertType<CreateTemplateInput>({ name: 'a', contents, ...written })
})

test('a change says its name and what changes', () => {
  assertType<UpdateTemplateBody>({ name: 'a' })
  assertType<UpdateTemplateBody>({ name: 'a', isEmail: true, email_body: 'Hello' })
  // @ts-expect-error no name
  assertType<UpdateTemplateBody>({ contents })
  // @ts-expect-error a body without isEmail
  assertType<UpdateTemplateBody>({ name: 'a', email_body: 'Hello' })
})

type BodyOf<Name extends 'createTemplate' | 'updateTemplate'> =
  OperationTypes[Name]['requestBody']['content']['application/json']

test('the schemas take what the operations take', () => {
  expectTypeOf<z.input<typeof createTemplateBodySchema>>().toEqualTypeOf<BodyOf<'createTemplate'>>()
  expectTypeOf<z.output<typeof createTemplateBodySchema>>().toExtend<BodyOf<'createTemplate'>>()
  expectTypeOf<z.input<typeof updateTemplateBodySchema>>().toEqualTypeOf<BodyOf<'updateTemplate'>>()
  expectTypeOf<z.output<typeof updateTemplateBodySchema>>().toExtend<BodyOf<'updateTemplate'>>()
})
