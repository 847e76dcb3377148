/** Errors of who asks for something that makes no sense. */

/** Options or inputs that make no sense, or not together; the message names the cure. */
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
