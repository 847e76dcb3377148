/** The tables of all languages with only page words. */
import type {PageWords} from './page-words.ts'
import {asianPageWords} from './page-words-asia.ts'
import {cyrillicAndGreekPageWords} from './page-words-cyrillic.ts'
import {easternPageWords} from './page-words-east.ts'
import {northernPageWords} from './page-words-north.ts'

export const pageWordsTables: readonly PageWords[] = [
  ...northernPageWords,
  ...easternPageWords,
  ...cyrillicAndGreekPageWords,
  ...asianPageWords
]
