/** What people alone read of a pack: the command keeps it in a file of its own, which conversion need not open. */
import type {Pack, Rule} from '../types.ts'

/** Examples and notes of the rules of a pack, in their order. */
export const forPeople = (pack: Pack): readonly Pick<Rule, 'examples' | 'note' | 'evidence'>[] => pack.rules
