/** What people alone read of a pack: the build keeps it apart from the rules, for conversion needs none of it. */
import type {Pack, RuleNotes} from '../types.ts'

/** Examples and notes of the rules of a pack, in their order. */
export const forPeople = (pack: Pack): readonly RuleNotes[] => pack.notes?.() ?? pack.rules
