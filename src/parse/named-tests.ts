/** Everything that labels lines and is not a rule of a pack: tests that look at the neighbours, and the judge's verdicts. */
import {verdictRules} from '../judge/verdict-rules.ts'
import {type NeighbourTest, neighbourTests} from './label-by-neighbours.ts'

export type NamedTest = NeighbourTest | keyof typeof verdictRules

/** By id, each with the reason that is given for a line that it labels. */
export const namedTests: Readonly<Record<NamedTest, string>> = {...neighbourTests, ...verdictRules}

export const isNamedTest = (id: string): id is NamedTest => Object.hasOwn(namedTests, id)
