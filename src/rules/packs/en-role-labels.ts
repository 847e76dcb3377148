/** Who worked on an English story, by their roles with a colon: as newsrooms of Asia and Africa sign. */
import {alternation} from '../escape-pattern.ts'
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {person} from './en-people.ts'
import {capitalised} from './phrases.ts'

/** The words for roles → the role in the record. */
const roles: Readonly<Record<string, string>> = {
  editor: 'editor',
  'copy editor': 'editor',
  'sub-editor': 'editor',
  subeditor: 'editor',
  'news editor': 'editor',
  'desk editor': 'editor',
  'web editor': 'editor',
  'language editor': 'editor',
  reporter: 'reporter',
  'staff reporter': 'reporter',
  correspondent: 'reporter',
  journalist: 'reporter',
  contributor: 'reporter',
  writer: 'writer',
  author: 'writer',
  rewriter: 'writer',
  translator: 'translator',
  interpreter: 'translator',
  researcher: 'researcher',
  proofreader: 'editor',
  'fact checker': 'researcher',
  'fact-checker': 'researcher',
  producer: 'producer',
  videographer: 'videographer',
  cameraman: 'videographer',
  illustrator: 'illustrator',
  designer: 'designer'
}

/** Singular or plural: "Editor", "Editors", "Editor(s)". */
const forms = Object.entries(roles).flatMap(([word, role]) =>
  ['', 's', '(s)'].map((ending) => [word + ending, role] as const)
)

/** The words for work and for the people who do it, for the labels of several credits on one line. */
export const englishRoles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(forms.filter(([word]) => !word.endsWith(')'))),
  written: 'writer',
  edited: 'editor',
  translated: 'translator',
  translation: 'translator',
  researched: 'researcher',
  research: 'researcher',
  produced: 'producer'
}

const role = alternation(forms.flatMap(([word]) => [capitalised(word), word.toUpperCase()]))
/** A person, a first name, an account: "Jane Roe", "Ani", "huaxia". */
const name = String.raw`(?:${person}|\p{Lu}[\p{L}'’.-]{1,20}|[\p{Ll}\d]{3,12})`
const names = String.raw`${name}(?:(?:, and |, | and | & |; | \/ ?|\/)${name}){0,7}`

export const englishRoleLabels: readonly Rule[] = [
  {
    id: 'en/role-label',
    label: 'credit',
    zone: 'tail',
    needs: Object.keys(roles),
    pattern: pattern`^[([–—-]{0,2} ?(?<role>${role}) ?[:：] ?(?<names>${names})(?:[,;|]? {1,3}(?:[|·•–—/-] ?)?(?:${role}) ?[:：] ?${names}){0,4}\.?[)\]]?$`,
    shape: {length: 200},
    examples: {
      match: [
        {text: 'Editor: Jane Roe', fields: {names: ['Jane Roe'], role: 'editor'}},
        {text: 'Translator: Jane Roe, John Doe', fields: {names: ['Jane Roe', 'John Doe'], role: 'translator'}},
        {text: 'Editors: Jane Roe and John Doe', fields: {names: ['Jane Roe', 'John Doe'], role: 'editor'}},
        {text: 'Editor: samplename', fields: {names: ['samplename'], role: 'editor'}},
        {text: '(Videographer: Rita)', fields: {names: ['Rita'], role: 'videographer'}},
        'Reporter: Jane Roe | Editor: John Doe',
        'WRITER: Jane Roe',
        'Reporter : Jane Roe'
      ],
      skip: [
        // A letter to the editor, a line of a dialogue, a heading, what somebody was.
        'Editor: The bridge is closed, and nobody told us.',
        'Reporter: How long will the bridge be closed?',
        'Writer: a life in letters',
        'Editor of the Sample Herald: Jane Roe'
      ]
    }
  },
  {
    id: 'en/desk-byline',
    label: 'byline',
    zone: 'head',
    needs: ['desk', 'correspondent', 'staff report', 'news service', 'newsroom', 'bureau'],
    pattern: pattern`^(?:[Bb]y:? )?(?<names>(?:(?:Web|News|Digital|Online|City|Sports?|Business|Entertainment|Lifestyle|World|National|Tech|Health|Education|Internet|Multimedia|Editorial|Social Media|Trending|Central|Foreign|Metro|\p{Lu}\p{L}{1,20} (?:Web|News|Sports|Business|Digital)) [Dd]esk|(?:Our|Special|Staff|Own|Political|Sports?|Court|Crime|City|Senior|Chief|Foreign|Diplomatic) (?:Own |Special |Staff |Sports )?[Cc]orrespondents?|(?:\p{Lu}[\p{L}’'-]{1,20} ){0,4}(?:[Ss]taff [Rr]eport(?:er|ers|s)?|[Nn]ews [Ss]ervice|[Nn]ews [Bb]ureau|[Nn]ewsroom)))$`,
    shape: {words: 7},
    examples: {
      match: [
        {text: 'Web Desk', fields: {names: ['Web Desk']}},
        'Sample Herald Staff Report',
        'Our Correspondent',
        'By Sample News Desk',
        'Sample News Service'
      ],
      // Headlines.
      skip: ['War Correspondent Wins Prize', 'Mayor Fires Entire Staff', 'City Opens Help Desk for Flood Victims']
    }
  }
]
