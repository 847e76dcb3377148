/** JPNN.com (Jakarta), the Jawa Pos network: "jpnn.com, JAKARTA - "; ends "(boy/jpnn)". */
import {names, pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const jpnn: Pack = {
  name: 'jpnn',
  language: 'id',
  outlet: {names: ['JPNN.com', 'JPNN', 'jpnn.com', 'JPNN.COM', 'GenPI.co']},
  rules: [
    {
      id: 'jpnn/video',
      label: 'boilerplate:video',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:jangan (?:sampai ketinggalan|lewatkan) video (?:pilihan|terbaru).{0,40}|video terpopuler hari ini ?:?|yuk,? simak juga video ini!?|silakan baca konten menarik lainnya dari (?:jpnn|genpi).{0,40}|simak! video pilihan redaksi ?:?)$`,
      examples: {
        match: ['Jangan Sampai Ketinggalan Video Pilihan Redaksi ini:', 'Video Terpopuler Hari ini:'],
        // A video in the story.
        skip: ['Video terpopuler itu ditonton sejuta kali dalam sepekan.']
      }
    },
    {
      id: 'jpnn/credit',
      label: 'credit',
      zone: 'tail',
      pattern: pattern`^(?<role>Redaktur) (?:& Reporter )?: (?<names>${names})(?: Reporter : ${names})?$`,
      examples: {
        match: [{text: 'Redaktur & Reporter : Rudi Hartono', fields: {names: ['Rudi Hartono']}}],
        // The editor acts.
        skip: ['Redaktur majalah itu mengundurkan diri pada Senin.']
      }
    }
  ]
}
