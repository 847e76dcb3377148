/** Error → message. */
import {InputError} from '../archive/find-inputs.ts'
import {OutputError} from '../archive/write-output.ts'

/** The message for an error; with `verbose`, including the stack of an unexpected one. */
export function explainError(error: unknown, verbose: boolean | undefined): string {
  if (error instanceof InputError || error instanceof OutputError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const stack = verbose && error instanceof Error ? `: ${error.stack}` : ''
  return `this is a fault in newsparse (${message}); please report it, with this input${stack}`
}
