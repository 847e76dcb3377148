/** Solopos (Surakarta): the picture's caption comes first, "SOLOPOS.COM - … (Name)"; then "Solopos.com, SOLO — ". */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const solopos: Pack = {
  name: 'solopos',
  language: 'id',
  outlet: {names: ['Solopos.com', 'Solopos', 'Espos.id', 'Espos']},
  rules: [
    {
      id: 'solopos/caption',
      label: 'caption',
      zone: 'head',
      needs: ['solopos.com', 'espos.id'],
      pattern: pattern`^(?:SOLOPOS\.COM|Solopos\.com|ESPOS\.ID|Espos\.id) ?[-–—] ?.{10,240}\([^()]{3,60}\)\.?$`,
      shape: {length: 330},
      examples: {
        match: ['SOLOPOS.COM - Warga menyeberangi sungai dengan rakit bambu. (Contoh/Rudi Hartono)'],
        // The lead.
        skip: ['Solopos.com, SOLO — Warga menyeberangi sungai dengan rakit bambu pada Senin pagi.']
      }
    },
    {
      id: 'solopos/promotion',
      label: 'boilerplate:advertisement',
      zone: 'anywhere',
      needs: ['promosi '],
      pattern: pattern`^Promosi \p{Lu}.{8,120}$`,
      shape: {sentenceEnd: false, case: 'title'},
      examples: {
        match: ['Promosi Kisah Warga Desa Contoh Menjual Kerupuk'],
        // A subheading of the story.
        skip: ['Promosi besar-besaran di pasar', 'Promosi itu berlangsung sepekan, kata pengelolanya.']
      }
    }
  ]
}
