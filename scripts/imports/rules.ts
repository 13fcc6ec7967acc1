/** What a room may import besides its own files, Node's built-ins and the libraries in its package.json. */
export interface Room {
  /** Where the room's files are, relative to the root. */
  readonly folder: string
  /** The workspace packages it may import, with the subpath when only that is allowed. */
  readonly packages: readonly string[]
  /** The ones that its tests may import besides. */
  readonly packagesInTests?: readonly string[]
  /** Third-party libraries; `any` for whatever its package.json lists. */
  readonly libraries: readonly string[] | 'any'
  /** Folders of the same package that it may reach; without it, the whole package. */
  readonly within?: readonly string[]
  /** Folders of the same package that it must not reach. */
  readonly notWithin?: readonly string[]
}

function provider(name: string): Room[] {
  const source = `packages/${name}/src`
  return [
    {
      folder: `${source}/generated`,
      packages: [],
      libraries: ['zod'],
      within: [`${source}/generated`],
    },
    {
      folder: `${source}/contract`,
      packages: [],
      libraries: ['zod'],
      within: [`${source}/contract`, `${source}/generated`],
    },
    // The client reads the contract, never what it is generated from.
    {
      folder: source,
      packages: ['@textwire/core'],
      libraries: [],
      notWithin: [`${source}/generated`],
    },
  ]
}

/**
 * Who may import whom. The first room whose folder holds a file is the file's room, so inner rooms stand before
 * outer ones. Tests beside the source may also import what their package.json lists for development.
 */
export const rooms: readonly Room[] = [
  { folder: 'packages/core/src', packages: [], libraries: ['undici', '@opentelemetry/api'] },
  { folder: 'packages/phone/src', packages: [], libraries: ['libphonenumber-js'] },
  ...provider('onesignal'),
  ...provider('airship'),
  {
    // It reads the contracts and never a client: a mock that shared the client's code would share its bugs.
    folder: 'packages/mock-server/src',
    packages: ['@textwire/phone', '@textwire/onesignal/contract', '@textwire/airship/contract'],
    libraries: ['handlebars', 'hono', '@hono/node-server', 'liquidjs', 'msw', 'zod'],
  },
  {
    folder: 'packages/payloads/src',
    packages: ['@textwire/phone', '@textwire/onesignal/contract', '@textwire/airship/contract'],
    libraries: ['zod'],
  },
  // Each client is an optional peer: only the entry of its adapter may need it.
  ...['onesignal', 'airship'].map((client) => ({
    folder: `packages/sender/src/${client}`,
    packages: ['@textwire/core', '@textwire/phone', '@textwire/payloads', `@textwire/${client}`],
    libraries: [],
  })),
  {
    folder: 'packages/sender/src',
    packages: ['@textwire/core', '@textwire/phone', '@textwire/payloads'],
    packagesInTests: ['@textwire/onesignal', '@textwire/airship'],
    libraries: [],
  },
  {
    folder: 'packages/textwire/src',
    packages: [
      '@textwire/core',
      '@textwire/phone',
      '@textwire/onesignal',
      '@textwire/airship',
      '@textwire/mock-server',
    ],
    libraries: 'any',
  },
  ...['tests', 'examples', 'bench'].map((folder) => ({
    folder,
    packages: ['*'],
    libraries: 'any' as const,
    within: [folder],
  })),
]
