/** Remarks to editors, as other formats write them. */
import type {ArticleRecord, TextItem} from './record-types.ts'

/** The rule of a note that holds a line of a wire message's envelope. */
export const envelopeRule = 'wire/envelope'

/** The notes of a record but for the lines of an envelope: what these say has fields of its own in other formats. */
export const editorsNotes = ({notes}: ArticleRecord): TextItem[] => notes.filter(({rule}) => rule !== envelopeRule)
