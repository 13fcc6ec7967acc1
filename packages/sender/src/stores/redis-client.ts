/** The part of a client of the `redis` package (node-redis 4 and later) that is used. */
export interface NodeRedisClient {
  eval(
    script: string,
    options: { readonly keys: string[]; readonly arguments: string[] },
  ): Promise<unknown>
}

/** The part of a client of the `ioredis` package that is used. */
export interface IoredisClient {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>
  /** What tells it from the other kind; never called. */
  defineCommand(name: string, definition: { readonly lua: string }): void
}

/** A connected client, of either package. */
export type RedisClient = NodeRedisClient | IoredisClient

/** Runs a script on these keys with these arguments. */
export type Evaluate = (
  script: string,
  keys: readonly string[],
  ...values: readonly string[]
) => Promise<unknown>

/** The one way in which both kinds of client run a script. */
export function toEvaluate(client: RedisClient): Evaluate {
  if ('defineCommand' in client)
    return (script, keys, ...values) => client.eval(script, keys.length, ...keys, ...values)
  return (script, keys, ...values) =>
    client.eval(script, { keys: [...keys], arguments: [...values] })
}
