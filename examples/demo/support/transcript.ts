const bold = (text: string) => (process.stdout.isTTY ? `\u001B[1m${text}\u001B[0m` : text)
const green = (text: string) => (process.stdout.isTTY ? `\u001B[32m${text}\u001B[0m` : text)
const red = (text: string) => (process.stdout.isTTY ? `\u001B[31m${text}\u001B[0m` : text)

/** Tells the story and keeps count: a step that did not happen makes the whole run fail. */
export class Transcript {
  #checked = 0
  #failed = 0

  step(title: string): void {
    console.log(`\n${bold(title)}`)
  }

  say(line: string): void {
    console.log(`   ${line}`)
  }

  /** Something that must be so for the story to be true. */
  check(what: string, holds: boolean): void {
    this.#checked += 1
    if (!holds) this.#failed += 1
    console.log(`   ${holds ? green('✓') : red('✗')} ${what}`)
  }

  fail(error: unknown): void {
    this.#checked += 1
    this.#failed += 1
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    console.log(`   ${red('✗')} stopped: ${text}`)
  }

  /** The exit code: 0 when every step happened. */
  end(): number {
    const happened = this.#checked - this.#failed
    console.log(
      `\n${this.#failed === 0 ? green('All of it happened') : red('Not all of it happened')}`,
    )
    console.log(`${happened} checks passed, ${this.#failed} failed`)
    return this.#failed === 0 && this.#checked > 0 ? 0 : 1
  }
}
