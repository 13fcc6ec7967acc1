import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of Node's own on a port of this machine, which is known before there is anything to answer with. */
export async function openNodeServer() {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    answerWith: (listener: RequestListener) => void server.on('request', listener),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
