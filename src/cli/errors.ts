/** Errors that end the run, and the exit codes: promises to scripts. */
import {isSystemError} from '../archive/find-inputs.ts'

export const exitCodes = {done: 0, doubts: 1, failed: 2, usage: 64, interrupted: 130} as const

/** A command line that makes no sense; the exit code is 64. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What a function gives; a {@link RangeError} of it says that an option makes no sense. */
export async function asUsage<Result>(make: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await make()
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}

/** Refuse names after a command that takes none. */
export function refuseNames(command: string, [name]: readonly string[]): void {
  if (name !== undefined) throw new UsageError(`"newsparse ${command}" takes no names, but got "${name}"`)
}

export const isClosedPipe = (error: unknown): boolean => isSystemError(error) && error.code === 'EPIPE'
