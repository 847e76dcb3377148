/** Errors that end the run, and the exit codes: promises to scripts. */

export const exitCodes = {done: 0, doubts: 1, failed: 2, usage: 64, interrupted: 130} as const

/** A command line that makes no sense; the exit code is 64. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** An error of the operating system: a file, a pipe. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

export const isClosedPipe = (error: unknown): boolean => isSystemError(error) && error.code === 'EPIPE'
