// Compiles every TypeScript example of the documentation as a user would paste it: the `ts` blocks of the READMEs
// and of the doc comments of published packages, each a module of its own.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../check/run-command.ts'

// Inside the examples' workspace, whose package.json has every package.
const folder = 'examples/.documentation'

/** The `ts` blocks of a Markdown text or, with their leading stars taken off, of doc comments. */
function blocksOf(path: string, text: string): string[] {
  const plain = path.endsWith('.md') ? text : text.replaceAll(/^\s*\* ?/gm, '')
  return [...plain.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
}

const paths = [
  'README.md',
  ...globSync('docs/**/*.md'),
  ...globSync('packages/*/README.md'),
  ...globSync('packages/*/src/**/*.ts'),
]
  .filter((path) => !/\/generated\/|\.test(-d)?\.ts$/.test(path))
  .toSorted()

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let count = 0
for (const path of paths) {
  for (const [index, code] of blocksOf(path, readFileSync(path, 'utf8')).entries()) {
    count += 1
    const name = `${path.replaceAll(/[/.]/g, '-')}-${index + 1}.ts`
    writeFileSync(join(folder, name), `// ${path}, example ${index + 1}\n${code}\nexport {}\n`)
  }
}
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: '../../tsconfig.base.json',
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    include: ['*.ts'],
  }),
)
const { ok, output } = runCommand('tsc', ['-p', folder, '--pretty', 'false'], { capture: true })
if (ok) rmSync(folder, { recursive: true, force: true })
else console.error(output)
console.log(`documentation: ${count} examples, ${ok ? 'all compile' : 'not all compile'}`)
process.exitCode = ok && count > 0 ? 0 : 1
