/** The exit codes: promises to scripts. */
import {isSystemError} from '../archive/find-inputs.ts'
import {UsageError} from '../batch/errors.ts'

export const exitCodes = {done: 0, doubts: 1, failed: 2, usage: 64, interrupted: 130} as const

/** Throw an error for arguments after a command that takes none. */
export function refuseNames(command: string, [name]: readonly string[]): void {
  if (name !== undefined) throw new UsageError(`"newsparse ${command}" takes no names, but got "${name}"`)
}

export const isClosedPipe = (error: unknown): boolean => isSystemError(error) && error.code === 'EPIPE'
