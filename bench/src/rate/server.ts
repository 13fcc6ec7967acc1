import { createServer } from 'node:http'
import { answer } from '../answer.ts'

/**
 * The other side of the rate comparison, in a process of its own: answers OneSignal's create-message
 * 200 and counts only requests that are whole, so that a contender which skips work shows up.
 */
const sent = JSON.stringify({ id: '458dcec4-cf53-11ea-87d0-0242ac130003', external_id: null })
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }

let whole = 0
let odd = 0
let cpu = process.cpuUsage()

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => {
    const isWhole =
      request.method === 'POST' &&
      request.headers.authorization !== undefined &&
      (request.url ?? '').includes('/notifications') &&
      body.includes('"app_id"') &&
      body.includes('"include_phone_numbers"') &&
      body.endsWith('}')
    if (isWhole) whole++
    else odd++
    response.writeHead(200, headers).end(sent)
  })
})
// Contenders idle while others run: a server that hung up meanwhile would charge them for reconnecting.
server.keepAliveTimeout = 600_000
server.requestTimeout = 0

const listening = new Promise<number>((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) resolve(address.port)
  })
})

/** What has arrived since the last question. */
export interface ServerReport {
  port: number
  whole: number
  odd: number
  cpuMicroseconds: number
}

answer(async (): Promise<ServerReport> => {
  const { user, system } = process.cpuUsage(cpu)
  const report = { port: await listening, whole, odd, cpuMicroseconds: user + system }
  whole = 0
  odd = 0
  cpu = process.cpuUsage()
  return report
})
