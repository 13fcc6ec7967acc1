import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchFolder } from './folders.ts'

const formatter = join(benchFolder, 'node_modules', '.bin', 'oxfmt')

/** Writes a Markdown file as the formatter wants it, so that a run leaves nothing for the format check to find. */
export function writePage(file: string, content: string): void {
  writeFileSync(file, content)
  execFileSync(formatter, [file], { cwd: join(benchFolder, '..') })
}
