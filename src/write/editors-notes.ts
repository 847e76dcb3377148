/** Notes for editors, for other formats. */
import type {ArticleRecord, TextItem} from './record-types.ts'

/** The rule of a note that is a line of a wire message's envelope. */
export const envelopeRule = 'wire/envelope'

/** The notes of a record without the lines of an envelope: other formats have fields for these. */
export const editorsNotes = ({notes}: ArticleRecord): TextItem[] => notes.filter(({rule}) => rule !== envelopeRule)
