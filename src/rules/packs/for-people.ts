/** The parts of a pack that only people read: the build stores them apart from the rules, because conversion does not need them. */
import type {Pack, RuleNotes} from '../types.ts'

/** Examples and notes of the rules of a pack, in their order. */
export const forPeople = (pack: Pack): readonly RuleNotes[] => pack.notes?.() ?? pack.rules
