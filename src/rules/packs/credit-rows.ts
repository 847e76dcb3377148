/**
 * Several credits on one line, each with its role: "Text: Anna Muster | Redaktion: Bo Beispiel", "Texto: Ana Exemplo; edição: Luis Prova".
 * Newsrooms in every language sign so; what a language needs are its words for the roles.
 */
import {alternation} from '../escape-pattern.ts'
import {pattern} from '../fragments.ts'
import type {Rule, Vocabulary} from '../types.ts'
import {capitalised} from './phrases.ts'

type Roles = NonNullable<Vocabulary['creditRoles']>

interface RowWords {
  roles: Roles
  match: readonly string[]
  /** What two people say in turn, or a subheading with two labels. */
  skip: readonly string[]
}

/** The words of a line: role in the record → the words for it, in small letters and parted by bars. */
const rolesOf = (words: Readonly<Record<string, string>>): Roles =>
  Object.fromEntries(Object.entries(words).flatMap(([role, list]) => list.split('|').map((word) => [word, role])))

const rows: Readonly<Record<string, RowWords>> = {
  de: {
    roles: rolesOf({
      writer: 'text|texte|autor|autorin|autoren',
      reporter: 'bericht|recherche|reporter|reporterin|mitarbeit|berichterstattung',
      editor: 'redaktion|redakteur|redakteurin|schlussredaktion|redigatur|bearbeitung|lektorat',
      translator: 'übersetzung',
      photographer: 'foto|fotos|bild|bilder|fotograf|fotografin'
    }),
    match: ['Text: Anna Muster | Redaktion: Bo Beispiel', 'Text: Anna Muster, Fotos: Bo Beispiel'],
    skip: ['Text: Das Wort steht oben. Redaktion: Wir lassen es stehen.']
  },
  es: {
    roles: rolesOf({
      writer: 'texto|textos|redacción|autor|autora',
      reporter: 'reportaje|reportero|reportera|información|investigación',
      editor: 'edición|editor|editora|coordinación',
      translator: 'traducción',
      photographer: 'foto|fotos|fotografía|fotografías|imágenes'
    }),
    match: ['Redacción: Ana Muestra | Edición: Luis Prueba', 'Texto: Ana Muestra / Fotos: Luis Prueba'],
    skip: ['Texto: la ley lo dice así. Edición: segunda, de 1984.']
  },
  fr: {
    roles: rolesOf({
      writer: 'texte|textes|rédaction|auteur|autrice',
      reporter: 'reportage|enquête|journaliste',
      editor: 'édition|relecture|secrétariat de rédaction|mise en page',
      translator: 'traduction',
      photographer: 'photo|photos|photographie|images'
    }),
    match: ['Texte : Léa Exemple | Édition : Paul Essai', 'Texte : Léa Exemple, photos : Paul Essai'],
    skip: ['Texte : la loi le dit. Édition : la seconde.']
  },
  it: {
    roles: rolesOf({
      writer: 'testo|testi|autore|autrice',
      reporter: 'servizio|inchiesta',
      editor: 'redazione|revisione|montaggio|cura|a cura di',
      translator: 'traduzione',
      photographer: 'foto|fotografie|immagini'
    }),
    match: ['Testo: Anna Esempio | Foto: Carlo Prova', 'Testi: Anna Esempio; traduzione: Carlo Prova'],
    skip: ['Testo: la legge lo dice. Foto: nessuna.']
  },
  nl: {
    roles: rolesOf({
      writer: 'tekst|teksten|auteur|auteurs',
      reporter: 'verslag|verslaggever|research|onderzoek',
      editor: 'redactie|eindredactie|bewerking',
      translator: 'vertaling',
      photographer: "foto|foto's|foto’s|beeld|fotografie"
    }),
    match: ['Tekst: Anna Voorbeeld | Eindredactie: Bo Proef', 'Tekst: Anna Voorbeeld, beeld: Bo Proef'],
    skip: ['Tekst: de wet zegt het zo. Beeld: geen.']
  },
  pt: {
    roles: rolesOf({
      writer: 'texto|textos|redação|autor|autora',
      reporter: 'reportagem|repórter|apuração',
      editor: 'edição|editor|editora|revisão|supervisão',
      translator: 'tradução',
      photographer: 'foto|fotos|fotografia|imagens'
    }),
    match: ['Texto: Ana Exemplo | Edição: Luis Prova', 'Reportagem: Ana Exemplo; edição: Luis Prova'],
    skip: ['Texto: a lei o diz. Edição: a segunda, de 1984.']
  },
  tl: {
    roles: rolesOf({
      writer: 'sinulat ni|isinulat ni|teksto|sulat ni',
      reporter: 'ulat|ulat ni|reporter|correspondent',
      editor: 'editor|patnugot|patnugot ni',
      photographer: 'larawan|kuha ni|photo|photos'
    }),
    match: ['Ulat ni: Ana Halimbawa | Editor: Juan Subok', 'Teksto: Ana Halimbawa / Larawan: Juan Subok'],
    skip: ['Ulat: bukas ang tulay. Larawan: wala.']
  }
}

/** The desk in brackets behind the last sentence. */
const desks: Readonly<Record<string, readonly [desk: string, story: string, example: string]>> = {
  de: ['(?:Die )?Redaktion/Agenturen|Redaktion|red', 'Die Brücke ist seit Montag wieder offen.', 'Redaktion'],
  es: [
    '(?:La )?Redacción|Redacción y agencias|Redacción/Agencias|Agencias',
    'El puente está abierto desde el lunes.',
    'Redacción'
  ],
  fr: [
    '(?:La |la )?[Rr]édaction|[Rr]édaction avec agences|[Aa]gences',
    'Le pont est ouvert depuis lundi.',
    'La rédaction'
  ],
  it: ['(?:La |la )?[Rr]edazione|[Rr]ed\\.?|Agenzie', 'Il ponte è aperto da lunedì.', 'Redazione'],
  nl: ['(?:[Vv]an onze )?[Rr]edactie|[Rr]ed\\.?', 'De brug is sinds maandag open.', 'Redactie'],
  pt: ['(?:Da |da )?Red[aá]c?ção|Redação e agências|Agências', 'A ponte está aberta desde segunda-feira.', 'Redação'],
  tl: ['Patnugot|Editorial staff', 'Bukas na ang tulay mula noong Lunes.', 'Patnugot']
}

export function deskEnding(language: string): Rule {
  const [desk, story, example] = desks[language] as readonly [string, string, string]
  return {
    id: `${language}/desk-ending`,
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'source'},
    needs: ['('],
    pattern: pattern`(?<=[.!?…]["”»’)]{0,2}\s{0,2})\((?<names>${desk})\)$`,
    examples: {match: [`${story} ${story} (${example})`], skip: [`${story.slice(0, -1)} (${example}).`]}
  }
}

/** The words for roles of a language, for its vocabulary. */
export const creditRoles = (language: string): Roles => rows[language]?.roles ?? {}

const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|da|do|del|di|la|le|ni)){0,5}`

/** A line of two or more roles with colons, and names after each. */
export function creditRow(language: string): Rule {
  const {roles, match, skip} = rows[language] as RowWords
  const words = Object.keys(roles)
  const role = alternation([...new Set(words.flatMap((word) => [word, capitalised(word), word.toUpperCase()]))])
  const credit = String.raw`(?:${role})\s?:\s?${person}(?:(?:, | ?[/&] ?| \p{Ll}{1,3} )${person}){0,4}`
  return {
    id: `${language}/credit-row`,
    label: 'credit',
    zone: 'anywhere',
    needs: [':'],
    pattern: pattern`^[([*]{0,2}(?<role>${role})\s?:\s?(?<names>${person})(?:(?:, | ?[/&] ?| \p{Ll}{1,3} )${person}){0,4}(?:[ ,;/|•.–—-]{1,3}${credit}){1,4}[)\]]?\.?$`,
    shape: {length: 220},
    examples: {match: [...match], skip: [...skip]}
  }
}
