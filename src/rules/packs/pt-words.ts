/** Portuguese words that the parser needs, and places in its datelines. */
import {list} from '../places.ts'
import type {Vocabulary} from '../types.ts'

export const portuguesePlaces = list(`
Lisboa, Porto, Braga, Coimbra, Faro, Funchal, Ponta Delgada, Setúbal, Aveiro, Évora, Viseu, Leiria, Guimarães, Beja, Bragança, Castelo Branco,
Guarda, Portalegre, Santarém, Viana do Castelo, Vila Real, Barreiro, Sintra, Cascais, Matosinhos, Loures, Odivelas, Almada, Portimão, Albufeira,
Figueira da Foz, Fátima, Angra do Heroísmo, Horta, São Paulo, Rio de Janeiro, Rio, Brasília, Belo Horizonte, Porto Alegre, Curitiba, Salvador,
Recife, Fortaleza, Manaus, Belém, Goiânia, Florianópolis, Vitória, Natal, João Pessoa, Maceió, Aracaju, Teresina, São Luís, Cuiabá, Campo Grande,
Palmas, Macapá, Boa Vista, Rio Branco, Porto Velho, Campinas, Santos, Guarulhos, São Bernardo do Campo, Santo André, Osasco, Ribeirão Preto,
Sorocaba, São José dos Campos, São José do Rio Preto, Bauru, Piracicaba, Jundiaí, Franca, Londrina, Maringá, Ponta Grossa, Cascavel,
Foz do Iguaçu, Joinville, Blumenau, Chapecó, Criciúma, Itajaí, Caxias do Sul, Pelotas, Santa Maria, Passo Fundo, Canoas, Niterói,
Duque de Caxias, Nova Iguaçu, Petrópolis, Volta Redonda, Uberlândia, Juiz de Fora, Contagem, Montes Claros, Uberaba, Ouro Preto, Mariana,
Brumadinho, Feira de Santana, Vitória da Conquista, Ilhéus, Olinda, Caruaru, Petrolina, Campina Grande, Mossoró, Juazeiro do Norte, Sobral,
Imperatriz, Santarém, Marabá, Altamira, Anápolis, Dourados, Rondonópolis, Sinop, Luanda, Benguela, Lobito, Huambo, Cabinda, Lubango, Malanje,
Maputo, Beira, Nampula, Pemba, Quelimane, Tete, Chimoio, Praia, Mindelo, Cidade da Praia, Bissau, São Tomé, Díli, Dili, Macau,
Madri, Madrid, Barcelona, Sevilha, Paris, Marselha, Lyon, Estrasburgo, Nice, Londres, Manchester, Edimburgo, Dublin, Bruxelas, Amsterdã,
Amesterdão, Haia, Luxemburgo, Berlim, Frankfurt, Munique, Hamburgo, Colônia, Viena, Zurique, Genebra, Berna, Basileia, Lausanne, Davos, Roma,
Milão, Nápoles, Turim, Veneza, Florença, Cidade do Vaticano, Vaticano, Atenas, Istambul, Ancara, Varsóvia, Praga, Budapeste, Bucareste, Sófia,
Belgrado, Sarajevo, Zagreb, Kiev, Moscou, Moscovo, São Petersburgo, Minsk, Vilnius, Riga, Estocolmo, Oslo, Copenhague, Copenhaga, Helsinque,
Helsínquia, Washington, Nova York, Nova Iorque, Los Angeles, Chicago, Houston, Miami, Boston, São Francisco, Las Vegas, Nações Unidas, Ottawa,
Otava, Toronto, Montreal, Cidade do México, Bogotá, Caracas, Lima, Quito, La Paz, Santiago, Santiago do Chile, Buenos Aires, Montevidéu,
Montevideu, Assunção, Havana, Santo Domingo, Panamá, Cidade do Panamá, San José, Manágua, Tegucigalpa, San Salvador, Guatemala, Porto Príncipe,
Jerusalém, Tel Aviv, Gaza, Ramallah, Ramala, Beirute, Damasco, Amã, Bagdá, Bagdade, Teerã, Teerão, Riad, Doha, Dubai, Abu Dhabi, Cairo, Trípoli,
Túnis, Tunes, Argel, Rabat, Casablanca, Dacar, Nairobi, Nairóbi, Lagos, Abuja, Joanesburgo, Cidade do Cabo, Pretória, Cartum, Adis Abeba,
Kinshasa, Pequim, Xangai, Hong Kong, Taipé, Taipei, Tóquio, Seul, Pyongyang, Nova Délhi, Nova Deli, Islamabad, Cabul, Katmandu, Daca, Bangkok,
Banguecoque, Hanói, Jacarta, Kuala Lumpur, Singapura, Manila, Sydney, Camberra
`)

export const portugueseWords: Vocabulary = {
  months: {
    janeiro: 1,
    fevereiro: 2,
    março: 3,
    abril: 4,
    maio: 5,
    junho: 6,
    julho: 7,
    agosto: 8,
    setembro: 9,
    outubro: 10,
    novembro: 11,
    dezembro: 12,
    jan: 1,
    fev: 2,
    mar: 3,
    abr: 4,
    mai: 5,
    jun: 6,
    jul: 7,
    ago: 8,
    set: 9,
    out: 10,
    nov: 11,
    dez: 12
  },
  weekdays: [
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'segunda',
    'terça',
    'quarta',
    'quinta',
    'sexta',
    'sábado',
    'domingo'
  ],
  dayParts: ['de manhã', 'à tarde', 'à noite', 'passado', 'passada', 'último', 'última', 'próximo', 'próxima'],
  dateOrder: 'day-first',
  jobTitles:
    'repórter jornalista correspondente editor editora enviado enviada colunista colaborador colaboradora redator redatora'.split(
      ' '
    ),
  dateJoiners: ['de'],
  dayMarks: ['º', '°', 'o'],
  placeJoiners: ['e'],
  leadWords: [
    'o',
    'a',
    'os',
    'as',
    'um',
    'uma',
    'no',
    'na',
    'em',
    'após',
    'segundo',
    'mais',
    'hoje',
    'ontem',
    'dois',
    'três'
  ],
  places: [],
  ownPlaces: portuguesePlaces
}
