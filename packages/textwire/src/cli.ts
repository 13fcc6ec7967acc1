#!/usr/bin/env node
import { runCommandLine } from './run-command-line.ts'

// A reader that has seen enough (head, say) closes the pipe: that is no failure.
process.stdout.on('error', (error: Error & { code?: string }) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
})
