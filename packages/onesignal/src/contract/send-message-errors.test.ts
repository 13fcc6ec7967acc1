import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const to = "include_phone_numbers: ['+15035556789']"
const by = "include_subscription_ids: ['a']"
const contents = "contents: { en: 'Hello' }"
const push = `target_channel: 'push', ${by}, ${contents}`

// What is written, and what the compiler has to say of it, with ` * ` for anything between.
const cases: [title: string, input: string, words: string][] = [
  [
    'nothing to say',
    to,
    `'contents' is missing * in type 'Outgoing<"sms", "include_phone_numbers", "contents">'`,
  ],
  [
    'nobody to send to',
    contents,
    `'include_phone_numbers' is missing * in type 'Outgoing<"sms", "include_phone_numbers", "contents">'`,
  ],
  ['two audiences', `${to}, filters: [], ${contents}`, `property 'filters' are incompatible`],
  ['no English', `${to}, contents: { de: 'Hallo' }`, `'en' is missing in type '{ de: string; }'`],
  [
    'aliases without a channel',
    `include_aliases: { external_id: ['1'] }, ${contents}`,
    `'target_channel' is missing * 'Outgoing<"sms", "include_aliases", "contents">'`,
  ],
  [
    'segments without a channel',
    `included_segments: ['All'], ${contents}`,
    `'target_channel' is missing * 'Outgoing<"sms", "included_segments", "contents">'`,
  ],
  [
    'a push without a channel',
    `${by}, ${contents}, ttl: 60`,
    `property 'ttl' are incompatible * is not assignable to type 'OnlyOn<"push">'`,
  ],
  [
    'a subject on a text message',
    `${to}, ${contents}, email_subject: 'x'`,
    `property 'email_subject' are incompatible * is not assignable to type 'OnlyOn<"email">'`,
  ],
  [
    'a sender of texts on a push',
    `${push}, sms_from: 'x'`,
    `property 'sms_from' are incompatible * is not assignable to type 'OnlyOn<"sms">'`,
  ],
  [
    'a sender of texts before the channel',
    `sms_from: 'x', ${push}`,
    `property 'sms_from' are incompatible * is not assignable to type 'OnlyOn<"sms">'`,
  ],
  [
    'an email without its body',
    "email_to: ['ada@example.com'], email_subject: 'x'",
    `'email_body' is missing * in type 'Outgoing<"email", "email_to", "email_body">'`,
  ],
  [
    'custom data without a template',
    `${to}, ${contents}, custom_data: {}`,
    `'template_id' is missing * in type 'Outgoing<"sms", "include_phone_numbers", "template_id">'`,
  ],
  ['a typing error', `${to}, ${contents}, sms_form: 'x'`, `Did you mean to write 'sms_from'?`],
]

const file = join(import.meta.dirname, 'written-by-a-user.ts')

const source = [
  "import type { SendMessageInput } from './send-message-body.ts'",
  ...cases.map(([, input], index) => `export const input${index}: SendMessageInput = { ${input} }`),
].join('\n')

/** What the compiler prints, by line of the source. */
function printed(): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2024)
      : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  const lines: string[] = []
  for (const found of program.getSemanticDiagnostics(program.getSourceFile(file))) {
    const { line = 0 } = found.file?.getLineAndCharacterOfPosition(found.start ?? 0) ?? {}
    lines[line] = ts.flattenDiagnosticMessageText(found.messageText, ' ')
  }
  return lines
}

describe('the compiler says what is wrong with a message', () => {
  const lines = printed()

  test.each(cases.map((one, index) => [...one, index] as const))(
    '%s',
    (_title, _input, words, index) => {
      for (const part of words.split(' * ')) expect(lines[index + 1]).toContain(part)
    },
  )
})
