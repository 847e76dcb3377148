/** An article of the archive: of each line, whether it is the story's. */
export interface Archived {
  id: string
  outlet: string
  lines: [text: string, isStory: boolean][]
}
export function makeArchive(seed?: number): Archived[]
export function asRows(articles: readonly Archived[]): string
