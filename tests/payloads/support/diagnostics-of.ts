import { join } from 'node:path'
import ts from 'typescript'

const folder = join(import.meta.dirname, 'snippets')

/**
 * What the compiler says of each program, in one line a problem; nothing for one that compiles. The programs see the built
 * packages, as a user does.
 */
export function diagnosticsOf(programs: readonly string[]): readonly (readonly string[])[] {
  const sources = new Map(
    programs.map((code, index) => [join(folder, `snippet-${index}.ts`), `${code}\nexport {}\n`]),
  )
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    noErrorTruncation: true,
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => sources.has(name) || fileExists(name)
  host.readFile = (name) => sources.get(name) ?? readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name)
    return code === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ES2024)
  }
  const program = ts.createProgram([...sources.keys()], options, host)
  return [...sources.keys()].map((name) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, ' ').replaceAll(/\s+/g, ' '),
    )
  })
}
