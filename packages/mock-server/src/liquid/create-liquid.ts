import { Liquid } from 'liquidjs'

/** What a template may reach besides its variables. */
export interface LiquidTools {
  /** The filter `track_link`: makes a short link of a URL. */
  readonly shorten: (url: string) => string
  /** What the date `'now'` stands for, in milliseconds since the epoch. */
  readonly now: number
}

/** A rendered template. */
export interface Rendered {
  readonly text: string
  /** Why the text is empty, if the template could not be rendered. */
  readonly problem?: string
}

/** A template that was read once and is rendered for each recipient. */
export type LiquidTemplate = (variables: object, tools: LiquidTools) => Rendered

/** Compiles Liquid templates. */
export interface LiquidEngine {
  compile(source: string): LiquidTemplate
  /** Why a template cannot be read; undefined if it can. */
  check(source: string): string | undefined
}

/** Bounds for a template that was written to do harm: characters, allocations, milliseconds. */
const LIMITS = { parseLimit: 1_000_000, memoryLimit: 5_000_000, renderLimit: 250 }

const NO_TOOLS: LiquidTools = { shorten: (url) => url, now: 0 }

/**
 * Makes an engine for OneSignal's dialect: what is not known renders empty, a template that cannot be read renders
 * empty as a whole, and neither keeps a message from being sent. Source: OneSignal, "Personalize with custom_data".
 */
export function createLiquid(): LiquidEngine {
  // No templates to include: without this, `include` would read files of the machine.
  const engine = new Liquid({ ...LIMITS, templates: {}, timezoneOffset: 0, locale: 'en-US' })
  // Rendering is synchronous, so the tools of the template at hand can stand here.
  let tools = NO_TOOLS
  engine.registerFilter('track_link', (url: unknown) => trackLink(url, tools))
  useClock(engine, () => tools.now)

  function render(template: Parsed, variables: object, given: LiquidTools): Rendered {
    tools = given
    try {
      const text: unknown = engine.renderSync(template, variables)
      return { text: String(text) }
    } catch (error) {
      return failed(error)
    } finally {
      tools = NO_TOOLS
    }
  }

  return {
    compile(source) {
      if (!/\{[{%]/.test(source)) return () => ({ text: source })
      try {
        const template = engine.parse(source)
        let stopped: Rendered | undefined
        return (variables, given) => {
          const rendered = stopped ?? render(template, variables, given)
          // What met a limit for one recipient is not tried for the thousands that follow.
          if (rendered.problem?.includes('limit exceeded') === true) stopped = rendered
          return rendered
        }
      } catch (error) {
        const unreadable = failed(error)
        return () => unreadable
      }
    },
    check(source) {
      try {
        engine.parse(source)
        return undefined
      } catch (error) {
        return failed(error).problem
      }
    },
  }
}

type Parsed = ReturnType<Liquid['parse']>

const failed = (error: unknown): Rendered => ({
  text: '',
  problem: error instanceof Error ? error.message : String(error),
})

/** Only links of the web are shortened. Source: OneSignal, "URLs, links and deep links", SMS. */
function trackLink(url: unknown, { shorten }: LiquidTools): string {
  const text = typeof url === 'string' ? url.trim() : ''
  return /^https?:\/\/[^\s/]/i.test(text) ? shorten(text) : text
}

/** `'now'` is the world's time, so that a text with a date in it is the same on every run. */
function useClock(engine: Liquid, now: () => number): void {
  const date = engine.filters['date']
  if (typeof date !== 'function') throw new TypeError('liquidjs has no date filter.')
  engine.registerFilter('date', function (value: unknown, ...rest: unknown[]): unknown {
    return date.call(this, value === 'now' || value === 'today' ? new Date(now()) : value, ...rest)
  })
}
