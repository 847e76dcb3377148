/** Errors of a caller whose options or inputs are wrong. */

/** Options or inputs that make no sense, or not together; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError'

  /** The batch engine is in a file of its own, with a class of its own: an error of either is one of both. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'UsageError'
  }
}

/** The result of a function; if it throws a {@link RangeError}, that becomes an error about options. */
export async function asUsage<Result>(make: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await make()
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}
