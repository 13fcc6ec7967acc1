import type { ExportedFile, OneSignal } from '@textwire/onesignal'

/** The rows of an exported file, the header first. */
export async function readCsv(
  { exports }: Pick<OneSignal, 'exports'>,
  file: ExportedFile,
): Promise<string[][]> {
  const csv = await new Response(await exports.download(file)).text()
  return csv
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','))
}
