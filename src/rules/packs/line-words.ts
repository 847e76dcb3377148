/**
 * Words that part the headings and titles of a language from its other short lines. They are asked for in texts of every
 * language, for headings are looked at by their shape, so a word stands here only if it is no ordinary last word of a heading
 * in another: German "die" is an English verb.
 */
export interface LineWords {
  /** Behind these a sentence goes on: no heading ends with them. */
  open?: string
  /** Verbs of saying, right behind a quotation: what they are in is a sentence. */
  saying?: string
  /** What ends with a full stop and ends no sentence. */
  abbreviations?: string
  /** Words printed small in titles whose other words have capitals. */
  smallInTitles?: string
  /** What stands before the name of a place and says what kind of place it is. */
  placeKinds?: string
  /** Time zones behind an hour. */
  zones?: string
  recipe?: {
    /** A heading of one is a line that begins with one of these. */
    lists?: string
    /** Measures of ingredients. */
    units: string
    /** Behind an ingredient without an amount. */
    toTaste?: string
    /** What stands in a sentence about an amount, and in no list. */
    notIn?: string
  }
}

export const lineWords: Readonly<Record<string, LineWords>> = {
  id: {
    open: 'dan yang akan di ke serta atau dari untuk dengan dalam oleh bahwa adalah mengatakan',
    saying: 'kata ujar tutur ucap',
    abbreviations: 'dll dkk Tbk',
    smallInTitles:
      'di ke dari dan yang untuk usai dalam pada dengan soal atas oleh hingga saat demi karena bagi ini itu',
    placeKinds: 'Kota Kabupaten Kab.',
    zones: 'WIB WITA WIT',
    recipe: {
      lists: 'Bahan Bumbu Alat',
      units:
        'gram gr g kg kilogram ons ml liter cc cm sdm sdt sendok siung butir buah lembar batang ekor ruas bungkus ikat potong biji ' +
        'cangkir gelas helai papan keping tangkai genggam iris bonggol',
      toTaste: 'secukupnya',
      notIn: 'yang'
    }
  },
  en: {
    open: 'a an and as be by for from in is of on or that the to was will with',
    saying: 'said says',
    abbreviations: 'Inc Jr',
    zones: 'GMT',
    recipe: {units: 'cup cups tablespoon tablespoons teaspoon teaspoons ounce ounces pound pounds'}
  },
  es: {open: 'el los las una unos y que con del su sus', saying: 'dijo afirmó señaló'},
  pt: {open: 'uma que da dos das pelo pela ao e', saying: 'disse afirmou'},
  fr: {open: 'du les une et ou que qui dans avec aux ses leur', saying: 'déclare explique'},
  it: {open: 'il lo gli una che della del dei delle nel nella con per'},
  de: {open: 'und oder der dem ein eine einen für von dass', saying: 'sagte sagt'},
  nl: {open: 'het een en van voor met dat', saying: 'zei zegt'},
  tl: {open: 'ng mga ang sa', saying: 'ani sabi'}
}

/** All words of one kind, of all languages. */
export const wordsFor = (
  kind: 'open' | 'saying' | 'abbreviations' | 'smallInTitles' | 'placeKinds' | 'zones'
): string[] => Object.values(lineWords).flatMap((words) => words[kind]?.split(' ') ?? [])

/** All words of one kind that recipes have, of all languages. */
export const recipeWords = (kind: keyof Required<LineWords>['recipe']): string[] =>
  Object.values(lineWords).flatMap(({recipe}) => recipe?.[kind]?.split(' ') ?? [])
