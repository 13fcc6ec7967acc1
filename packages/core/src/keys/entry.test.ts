import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('@textwire/core/keys loads its own folder alone: nothing that only Node has, and nothing of the wire', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = globSync('*.ts', { cwd: folder }).filter((name) => !name.includes('.test.'))
  const imports = files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^(?:import|} from) .*?'(.+)'$/gm)].map(
      ([, specifier = '']) => specifier,
    ),
  )
  expect(imports.length).toBeGreaterThan(10)
  expect(imports.filter((specifier) => !specifier.startsWith('./'))).toEqual([])
})
