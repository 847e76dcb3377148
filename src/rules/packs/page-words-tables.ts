/** The words of all languages of which no more is known than what pages set around a story. */
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
