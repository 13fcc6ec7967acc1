/** What is in a gzip file; undefined if it is none, or broken. */
export async function gunzip(zipped: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    const unzipped = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await new Response(unzipped).text()
  } catch {
    return undefined
  }
}
