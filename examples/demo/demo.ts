// The story of one text, in six steps, over real HTTP. `npm run demo` runs it against a mock server of its own;
// `npm run demo -- --live` runs what it can against the real services, with credentials from the environment.
import { onTheMock } from './support/on-the-mock.ts'
import { onTheRealServices } from './support/on-the-real-services.ts'
import { Transcript } from './support/transcript.ts'

const transcript = new Transcript()
try {
  await (process.argv.includes('--live') ? onTheRealServices(transcript) : onTheMock(transcript))
} catch (error) {
  transcript.fail(error)
}
process.exitCode = transcript.end()
