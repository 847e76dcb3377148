/** What agencies put around a part of a story ("take"): where it continues, what may be cut, how many takes there are, service headers. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

export const englishTakes: readonly Rule[] = [
  {
    id: 'en/continued-take',
    label: 'note',
    zone: 'head',
    needs: [': '],
    pattern: pattern`^(?=\p{Lu}{3})\p{Lu}[\p{Lu}\d .'’-]{2,40}(?:, \p{Lu}[\p{L}.]+)?: (?=\p{Ll})[^.!?:]{2,70}[.:]$`,
    shape: {words: 10},
    note: 'The second take begins with the place and the last words of the first.',
    examples: {
      match: [
        {
          text: 'OSLO: the far bank.\n   "Nobody asked the people who have no boat," said the mayor, who has lived by the river all his life.',
          line: 1
        },
        'PORT ELM, Maine: their own boats.'
      ],
      // A dateline, and prose behind it.
      skip: ['NEW DELHI: The bridge over the river was closed on Monday after a flood, the city council said.']
    }
  },
  {
    id: 'en/desk-change',
    label: 'note',
    zone: 'head',
    needs: ['graf', 'graph', 'pvs', 'lede', 'para', 'headline', 'byline'],
    pattern: pattern`^(?:\(?(?:SUBS?|Subs?|ADDS?|Adds?|INSERTS?|Inserts?|CORRECTS?|Corrects|RECASTS?|Recasts|UPDATES?|Updates|DELETES?|Deletes|CLARIFIES|Clarifies|Picks? up|PICKS? UP)\b) .{0,40}\b(?:\d{0,2}(?:st|nd|rd|th)? ?(?:grafs?|graphs?|paras?)|pvs|lede|headline|byline)\b.{0,300}$`,
    shape: {length: 400},
    evidence: 'It opens with an instruction to a desk, and a desk term follows.',
    note: 'A note between desks: what to change in the previous story.',
    examples: {
      match: [
        "Subs 6th graf, \x60The hotel...' to DELETE reference to the mayor, who may have been included in error."
      ],
      // A sentence.
      skip: ['Adds of the paper carry no headline, the council said.']
    }
  },
  {
    id: 'en/end-of-takes',
    label: 'note',
    zone: 'tail',
    needs: ['take'],
    pattern: patternAnyCase`^(?:end .{3,60}[ _-]\d{1,2} takes?|(?:first|1st|2nd|3rd|\dth|last) (?:add|take) .{0,40}|end of (?:take|text)s?)$`,
    examples: {
      match: ['End Orval-Bridge Text _ 5 Takes', 'END OF TEXT - 2 takes'],
      // A sentence.
      skip: ['The end of the film took 5 takes.']
    }
  },
  {
    id: 'en/service-header',
    label: 'note',
    zone: 'head',
    needs: ['zczc'],
    pattern: pattern`^ZCZC \p{Lu}{2,6}$`,
    block: {lines: 'any', most: 14, until: pattern`^[^%#$&*@:=]`},
    note: 'Each line of a service’s header begins with a sign, up to the story.',
    examples: {
      match: [
        {
          text: 'ZCZC AAP\n%A\n#Police: Sample_BC6\n$Bridge to reopen in Vic town\n:(SAMPLE)\n&AAPIS\\Janer\n*02000000\n@Vic\nA bridge in a river town will reopen on Monday after the flood, the council said.',
          line: 1
        }
      ],
      // The word in a sentence.
      skip: ['ZCZC and NNNN mark the two ends of a telegram on the wires of agencies, the old hand said.']
    }
  }
]
