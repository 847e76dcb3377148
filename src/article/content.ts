/** The text of a leaf. */
import type {Leaf} from './types.ts'

/** The text of a leaf before `plain` makes it readable: its content if the source contains mark-up or escapes, otherwise the source itself. */
export const contentOf = ({content, value}: Pick<Leaf, 'content' | 'value'>): string => content ?? value

/** Whether a leaf is a part of a wire message's envelope, which is not written for readers. */
export const isEnvelope = (leaf: Leaf): boolean => leaf.type === 'note' && leaf.field !== undefined
