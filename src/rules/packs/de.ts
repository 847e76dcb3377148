/** German: what agencies and sites share. */
import type {Pack} from '../types.ts'
import {germanWords} from './de-words.ts'

export const german: Pack = {
  name: 'de',
  language: 'de',
  vocabulary: germanWords,
  rules: []
}
