/** Tribunnews.com and the regional papers of its network. */
import type {Pack} from '../types.ts'

export const tribunnews: Pack = {
  name: 'tribunnews',
  language: 'id',
  outlet: {
    names: [
      'TRIBUNNEWS.COM',
      'Tribunnews.com',
      'TRIBUNJABAR.ID',
      'TribunJabar.id',
      'TribunJakarta.com',
      'TRIBUNJATENG.COM',
      'TRIBUNJOGJA.COM',
      'TRIBUNJATIM.COM',
      'TRIBUN-MEDAN.com',
      'TRIBUN-TIMUR.COM',
      'TRIBUN-BALI.COM',
      'TRIBUNLAMPUNG.CO.ID',
      'TRIBUNKALTIM.CO',
      'TRIBUNPEKANBARU.COM',
      'TRIBUNSUMSEL.COM',
      'TRIBUNMANADO.CO.ID',
      'TRIBUNPONTIANAK.CO.ID',
      'TRIBUNBATAM.id',
      'TRIBUNJAMBI.COM',
      'TRIBUNPALU.COM',
      'TRIBUNBANTEN.COM',
      'TRIBUNSOLO.COM',
      'SURYA.CO.ID',
      'SURYAMALANG.COM',
      'SERAMBINEWS.COM',
      'SRIPOKU.COM',
      'BANGKAPOS.COM',
      'BANJARMASINPOST.CO.ID',
      'POS-KUPANG.COM',
      'WARTAKOTALIVE.COM',
      'Warta Kota'
    ]
  },
  rules: []
}
