// The rows of the operation table one by one, for the resources: a bundler leaves out those that nobody calls, which it
// could not do with the table as a whole.
export {
  lookupSmsChannel,
  optOutSmsChannel,
  registerSmsChannel,
  sendPush,
} from '../generated/operations.ts'
