/** The first line of every generated TypeScript file. */
export const banner = (api: { name: string }) =>
  `// Generated from specs/${api.name} by \`pnpm generate\`. Not to be edited or formatted.\n\n`
