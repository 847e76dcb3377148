/** The words of a leaf. */
import type {Leaf} from './types.ts'

/** What a leaf says, before it is made plain: its content where the source is marked up or escaped, else the source itself. */
export const contentOf = ({content, value}: Pick<Leaf, 'content' | 'value'>): string => content ?? value

/** Whether a leaf is a piece of a wire message's envelope: nothing that is written for people. */
export const isEnvelope = (leaf: Leaf): boolean => leaf.type === 'note' && leaf.field !== undefined
