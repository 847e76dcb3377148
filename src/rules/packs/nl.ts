/** Dutch: what agencies and sites share. */
import type {Pack} from '../types.ts'
import {dutchWords} from './nl-words.ts'

export const dutch: Pack = {
  name: 'nl',
  language: 'nl',
  vocabulary: dutchWords,
  rules: []
}
