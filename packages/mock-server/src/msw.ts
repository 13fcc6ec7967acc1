export { mswHandlers } from './doors/msw.ts'
