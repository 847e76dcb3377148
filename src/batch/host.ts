/** What a job needs from its process. A program that uses the library need not provide it; the command uses it for signals. */
export interface Host {
  /** Run code that keeps the thread busy for so long that signals could not be handled meanwhile. */
  busy<Result>(work: () => Result): Result
  /** The same for a search that waits now and then, and would lose nothing if it were stopped. */
  searching<Result>(search: () => Promise<Result>): Promise<Result>
  /** What is to be stopped if the process or the caller ends the job early; `reason` is the error that the caller gets. */
  onStop(stop: (reason?: Error) => Promise<void>): void
  /** The message to print when the user interrupts the job; none if empty. */
  onInterrupt(words: string): void
}

/** A process that does none of this. */
export const plainHost: Host = {
  busy: (work) => work(),
  searching: (search) => search(),
  onStop() {},
  onInterrupt() {}
}
