/** Spanish: what agencies, papers and sites share. */
import type {Pack} from '../types.ts'
import {spanishDatelines} from './es-datelines.ts'
import {spanishWords} from './es-words.ts'

export const spanish: Pack = {
  name: 'es',
  language: 'es',
  vocabulary: spanishWords,
  rules: [...spanishDatelines]
}
