/** What a job asks of the process that it runs in. A program that uses the library need not provide it; the command uses it for signals. */
export interface Host {
  /** Run work that keeps the thread busy for so long that signals could not be handled meanwhile. */
  busy<Result>(work: () => Result): Result
  /** The same for a search that waits now and then, but holds nothing that could be lost. */
  searching<Result>(search: () => Promise<Result>): Promise<Result>
  /** What is to be stopped when the process or the caller ends the job early; `reason`: the error that the caller gets. */
  onStop(stop: (reason?: Error) => Promise<void>): void
  /** What to tell who interrupts the job from now on; nothing when empty. */
  onInterrupt(words: string): void
}

/** A process that does nothing of this. */
export const plainHost: Host = {
  busy: (work) => work(),
  searching: (search) => search(),
  onStop() {},
  onInterrupt() {}
}
