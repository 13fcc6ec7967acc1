/**
 * The scripts of the Redis store. Redis runs each whole, with nothing in between, by its own clock; no entry expires
 * while one runs.
 */
export const redisScripts = {
  /** The number of the key that was free; else of each key its value and how long it lives, and the time. */
  claim: `
    local lifetime = ARGV[2] == '' and {} or { 'PX', ARGV[2] }
    for place, key in ipairs(KEYS) do
      if redis.call('SET', key, ARGV[1], 'NX', unpack(lifetime)) then return place end
    end
    local taken = {}
    for _, key in ipairs(KEYS) do
      table.insert(taken, redis.call('GET', key))
      table.insert(taken, redis.call('PTTL', key))
    end
    return { redis.call('TIME'), taken }
  `,
  get: `
    local value = redis.call('GET', KEYS[1])
    if not value then return false end
    return { redis.call('TIME'), { value, redis.call('PTTL', KEYS[1]) } }
  `,
  put: `
    if ARGV[2] == '' then redis.call('SET', KEYS[1], ARGV[1])
    else redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
    return 1
  `,
  replace: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    if ARGV[3] == '' then redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
    else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
    return 1
  `,
  remove: `
    if ARGV[1] and redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    return redis.call('DEL', KEYS[1])
  `,
}
