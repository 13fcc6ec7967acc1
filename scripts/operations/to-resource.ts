import { basename } from 'node:path'

/** What a client calls the resource of a file: `custom-events.ts` is `customEvents`. */
export const toResource = (path: string): string =>
  basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
