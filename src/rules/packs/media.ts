/**
 * The gazetteer: names of agencies, papers, broadcasters, portals, social networks, journals and publishers of figures.
 *
 * One line for each medium: its country (ISO 3166-1, `INT` for none), a blank, and its names, separated by commas. A question mark after a name says that it is
 * also a common word, a person, a place, or an organisation that speaks for itself: such a name is a medium's only with citing words that show it ("wrote",
 * "published in"). Case and accents do not matter, except in names of up to four letters, which are looked up as printed. A name that begins or ends as media
 * are called ("The Sample Times"), an address and an account need no line here: see `mediumWords` in `source-words.ts`.
 */
export const media = () => `
AE WAM, Wam?
AE Gulf News
AE Khaleej Times
AE Al Bayan, Al-Bayan
AE Al-Ittihad, Al Ittihad
AE Al Khaleej, Al-Khaleej
AE Dubai TV
AE Abu Dhabi TV
AE Sky News Arabia
AE Emirates News Agency
AE Zawya
AE Arabian Business
AF Pajhwok, Pajhwok Afghan News
AF Tolo News, TOLOnews, Tolo TV
AF Khaama Press
AF Bakhtar
AF Ariana News
AF Afghan Islamic Press
AL ATA?
AL Albanian Telegraphic Agency
AL Top Channel
AL Koha Jone
AL Shqip
AL Exit.al
AL Balkan Web
AM Armenpress, Arka, Hetq
AM NEWS.am
AO Angop, ANGOP
AO Jornal de Angola
AO Novo Jornal
AO Rádio Nacional de Angola
AO RNA
AO TPA
AR Boletín Oficial de la República Argentina?, Boletín Oficial?
AR Télam, Telam
AR Noticias Argentinas
AR NA?
AR DyN, DYN
AR Diarios y Noticias
AR Clarín, Clarin
AR La Nacion
AR Página/12, Página 12
AR Infobae
AR Ámbito Financiero
AR El Cronista
AR Perfil?
AR Tiempo Argentino
AR Crónica?
AR Diario Popular
AR La Voz del Interior
AR La Capital?
AR Los Andes?
AR La Gaceta?
AR Río Negro
AR Olé
AR TyC Sports
AR TyC
AR Todo Noticias
AR TN
AR C5N
AR América TV, América 24
AR Telefe
AR Canal 13
AR Radio Mitre, Radio 10
AR Cadena 3
AR Noticias?
AR Letra P
AR iProfesional
AR Indec, INDEC
AR Minuto Uno
AR Chequeado
AR El Destape
AR Urgente 24
AR MDZ
AR Ámbito, BAE Negocios, elDiarioAR, La Política Online, MDZ Online
AR La Capital de Rosario, El Litoral, La Nueva, Diario UNO, El Día de La Plata
AR Radio Continental, Radio Rivadavia, La Red, FM Millenium, Futurock?
AR ESPN Argentina, Doble Amarilla, Canal 26, A24, LN+
AR El Trece, Telefe Noticias, Página|12
AR Diario de Cuyo
AR El Tribuno
AR ACI Prensa
AT APA
AT Austria Presse Agentur
AT Der Standard
AT Standard?
AT Die Presse
AT Kurier
AT Kronen Zeitung, Krone?
AT Kleine Zeitung, Kleinen Zeitung
AT Salzburger Nachrichten
AT Oberösterreichische Nachrichten
AT Tiroler Tageszeitung
AT Wiener Zeitung
AT Vorarlberger Nachrichten
AT Profil?
AT News.at
AT Falter
AT Heute?
AT Österreich?
AT oe24
AT ORF
AT ÖRF
AT Ö1
AT Puls 4
AT Servus TV
AT Trend?
AT OÖ Nachrichten, News?, ServusTV, Puls 24
AT Kronen-Zeitung
AT OÖN
AT ZiB 2
AT ZIB 2
AT Statistik Austria?
AU AAP, Australian Associated Press
AU The Australian
AU Australian Financial Review
AU AFR
AU Sydney Morning Herald, The Sydney Morning Herald
AU The Age
AU Herald Sun
AU Courier-Mail, The Courier-Mail, Courier Mail
AU The Advertiser?
AU West Australian, The West Australian
AU Canberra Times
AU The Mercury?
AU Hobart Mercury
AU NT News
AU Sunday Age
AU Australian Broadcasting Corporation
AU ABC Radio
AU ABC Australia
AU ABC TV
AU ABC Radio National
AU SBS News
AU Special Broadcasting Service
AU Nine News, Nine Network
AU Channel Nine
AU Seven News, Seven Network
AU Channel Seven
AU Ten Network
AU Sky News Australia
AU news.com.au
AU Crikey
AU The Saturday Paper
AU The New Daily
AU Guardian Australia
AU Radio National
AU 2GB
AU 3AW
AU Four Corners
AU Adelaide Advertiser, The Canberra Times, 7News, 9News
AZ Trend News Agency, Azertac, Report News Agency, APA News
AZ Report.az
BA SRNA
BA ONASA, Onasa
BA FENA
BA Oslobodjenje
BA Dnevni Avaz
BA Nezavisne Novine
BA BH Press
BA Klix
BA Sarajevo Radio
BB Barbados Today
BB Nation News
BB CANA
BB Caribbean News Agency, Caribbean Media Corporation
BB CMC?
BD Daily Star, The Daily Star
BD Prothom Alo
BD bdnews24
BD BSS
BD Dhaka Tribune
BD New Age?
BD Daily Ittefaq
BD bdnews24.com, UNB
BE Moniteur belge, Belgisch Staatsblad
BE Belga
BE agence Belga
BE Belga News Agency
BE Le Soir
BE La Libre Belgique, La Libre
BE La Dernière Heure
BE DH
BE Het Laatste Nieuws
BE De Standaard
BE De Morgen
BE Het Nieuwsblad
BE De Tijd
BE L'Echo, L'Écho
BE Sudpresse
BE SudInfo
BE La Meuse
BE L'Avenir?
BE Le Vif
BE Le Vif/L'Express
BE Knack
BE Humo
BE VRT
BE VRT NWS
BE VTM
BE RTBF
BE RTL-TVI, RTL TVI
BE Bel RTL
BE La Première
BE Politico Europe
BE Brussels Times, The Brussels Times
BE Gazet van Antwerpen
BE Het Belang van Limburg
BE Metro Belgique
BE EUobserver
BE Euractiv, EurActiv
BE Apache?
BE Doorbraak
BE Eurostat
BE Meteo?
BE IRM?
BE Statbel
BE VTM Nieuws, Bruzz
BE RTL Info
BE LN24
BE Moustique?
BE Médor
BE Wilfried?
BE Terzake
BE De Afspraak
BE Pano
BE Newsmonkey
BE Studio Brussel
BE Focus-WTV
BE TV Limburg
BE Belang van Limburg
BE Laatste Nieuws
BF AIB?
BF Sidwaya
BF Lefaso, LeFaso.net
BF Radio Omega
BF Burkina24
BG BTA
BG Bulgarian News Agency
BG 24 Chasa
BG Dnevnik
BG Kapital
BG Novinite
BG BNT
BG bTV
BG Focus News
BG Darik, Darik Radio
BG Sofia Globe
BG Standart
BH BNA
BH Bahrain News Agency
BH Gulf Daily News
BH Al-Ayam
BH Al-Wasat
BH Akhbar Al Khaleej
BH Gulf News Agency
BI Iwacu?
BI ABP?
BI Net Press
BI SOS Médias Burundi
BI Radio Isanganiro
BN Borneo Bulletin
BN Media Permata
BN RTB
BO ABI
BO Agencia Boliviana de Información
BO Página Siete
BO El Deber
BO Los Tiempos
BO El Diario
BO Opinión?
BO Erbol
BO Agencia de Noticias Fides
BO ANF
BO Red Uno
BO Unitel?
BO Correo del Sur
BO Radio Fides, Radio Panamericana
BO Agencia Fides
BR Diário Oficial da União, Diário Oficial?
BR Agência Brasil
BR ABr
BR Agência Estado
BR Estadão, Estadão Conteúdo
BR Folhapress, Folha de S.Paulo, Folha de S. Paulo, Folha de São Paulo, Folha
BR O Estado de S. Paulo, O Estado de S.Paulo, Estado de S. Paulo
BR O Globo, Globo
BR Jornal do Brasil
BR Valor Econômico, Valor?
BR Correio Braziliense
BR Estado de Minas
BR Zero Hora
BR GaúchaZH
BR GZH
BR Gazeta do Povo
BR A Tarde?
BR Correio da Bahia
BR Diário de Pernambuco
BR Jornal do Commercio
BR O Povo
BR Diário do Nordeste
BR O Liberal
BR O Dia
BR Extra?
BR Agora?, Agora São Paulo
BR Diário de São Paulo
BR Brasil Econômico
BR Meia Hora
BR Veja
BR Época?
BR Istoé, IstoÉ, ISTOÉ
BR Carta Capital, CartaCapital
BR Exame?
BR Piauí
BR revista piauí
BR Superinteressante
BR Placar
BR Caros Amigos
BR G1, g1
BR UOL
BR Terra?
BR iG
BR R7
BR Metrópoles
BR Poder360
BR Nexo, Nexo Jornal
BR JOTA, Jota
BR The Intercept Brasil
BR Brasil de Fato, Brasil 247
BR O Antagonista
BR Antagonista
BR Agência Pública, Agência Lupa
BR Lupa
BR Aos Fatos
BR Olhar Digital
BR Tecnoblog
BR Canaltech
BR TecMundo
BR Lance!, Lance
BR LANCE!
BR Globo Esporte, GloboEsporte.com
BR ge, GE
BR SporTV
BR ESPN Brasil
BR TV Globo
BR Rede Globo
BR Globonews, GloboNews
BR TV Record
BR Record TV, RecordTV
BR SBT
BR Band?, Bandeirantes
BR TV Bandeirantes
BR BandNews
BR Rede TV!, RedeTV!
BR CNN Brasil
BR Jovem Pan
BR CBN
BR Rádio Bandeirantes
BR Jornal Nacional
BR Fantástico
BR Roda Viva
BR Jornal Hoje, Jornal da Globo
BR Agência Senado, Agência Câmara
BR Caras?
BR Contigo!
BR Quem?
BR Ego?
BR Extra Online
BR Ibope?, IBOPE?
BR Datafolha?
BR Vox Populi
BR IBGE
BR Quaest?
BR DataPoder360
BR Serasa?, Serasa Experian?
BR O Popular
BR Intercept Brasil, Congresso em Foco, Crusoé
BR SBT News, Rede TV, TV Band, BandNews FM, Rádio CBN, Rádio Gaúcha, TV Brasil
BR Yahoo Brasil, BBC Brasil, BBC News Brasil, DW Brasil
BR ge.globo, Gazeta Esportiva, TNT Sports
BR Agência O Globo
BR InfoMoney, MoneyTimes, Money Times, Brazil Journal, NeoFeed
BR Gaúcha ZH
BR O Tempo?
BR Hoje em Dia
BR A Gazeta?
BR RedeTV
BR TV Cultura
BR Jornal da Record
BR Rádio Itatiaia
BR Itatiaia?
BR Jornal da Band
BR Domingo Espetacular
BR Profissão Repórter
BR Pnad Contínua?
BT Kuensel
BW Mmegi, Botswana Gazette, BOPA, Sunday Standard
BY BelTA, Belta, BELTA
BY Nasha Niva
BY Belsat
BY Tut.by
BY Nexta, NEXTA
BY BelaPAN
BY Zerkalo
CA CBC
CA CBC News
CA CBC Radio
CA Radio-Canada
CA ICI Radio-Canada
CA CTV
CA CTV News
CA Global News
CA Citytv
CA TVA
CA TVA Nouvelles
CA LCN
CA RDS
CA TSN
CA Sportsnet
CA CP24
CA CPAC
CA Canadian Press, The Canadian Press
CA La Presse Canadienne, Presse Canadienne
CA QMI Agency
CA Globe and Mail, The Globe and Mail
CA National Post
CA Financial Post
CA Toronto Star, Toronto Sun
CA Montreal Gazette
CA The Gazette
CA Ottawa Citizen, Ottawa Sun
CA Vancouver Sun
CA The Province?
CA Calgary Herald, Calgary Sun
CA Edmonton Journal, Edmonton Sun
CA Winnipeg Free Press
CA Hamilton Spectator
CA Chronicle Herald, The Chronicle Herald
CA Halifax Examiner
CA London Free Press
CA StarPhoenix
CA Leader-Post
CA Telegraph-Journal
CA Maclean's
CA The Walrus
CA The Tyee
CA Rebel News
CA Hill Times, The Hill Times
CA BNN
CA BNN Bloomberg
CA La Presse
CA Le Devoir
CA Le Journal de Montréal, Journal de Montréal
CA Le Soleil
CA Journal de Québec
CA Le Droit
CA La Tribune
CA L'actualité
CA Statistics Canada?, Statistique Canada?
CA Angus Reid
CA Leger
CA Léger
CA Nanos, Nanos Research
CA Ipsos Reid
CA Le Journal de Québec, Noovo Info
CA CNW?, Newsfile?, Newsfile Corp., CNW Group
CD ACP?
CD Radio Okapi
CD Actualité.cd
CD Le Potentiel
CD Le Phare
CD RTNC
CD Elima
CD La Prospérité
CD 7sur7.cd
CD Jeune Afrique
CD Africanews
CF Radio Ndeke Luka, Corbeau News
CG ADIAC, Les Dépêches de Brazzaville, Télé Congo
CH ATS
CH Keystone-ATS
CH SDA
CH Keystone-SDA
CH Swiss News Agency
CH Neue Zürcher Zeitung
CH NZZ
CH NZZ am Sonntag
CH Tages-Anzeiger, Tagesanzeiger
CH Blick
CH SonntagsBlick, SonntagsZeitung
CH 20 Minuten
CH Le Temps
CH Le Matin, Le Matin Dimanche
CH Tribune de Genève
CH 24 heures
CH La Liberté?
CH Aargauer Zeitung
CH Basler Zeitung
CH Berner Zeitung
CH Der Bund
CH Die Weltwoche, Weltwoche
CH Watson
CH SRF
CH RTS
CH RSI
CH Swissinfo
CH Corriere del Ticino
CH Republik?
CH Wochenzeitung
CH WOZ
CH Schweiz am Wochenende
CH Südostschweiz
CH Luzerner Zeitung
CH St. Galler Tagblatt
CH Tamedia?
CH Arcinfo, Léman Bleu, Heidi.news
CH La Tribune de Genève
CH Le Quotidien jurassien
CH Quotidien jurassien
CH RTS Info
CH laRegione
CH tio.ch
CH Tagi
CH BaZ
CH Schweizer Radio und Fernsehen
CH CH Media
CI AIP?
CI Fraternité Matin
CI RTI
CI Abidjan.net
CI Notre Voie
CI Koaci
CI L'Intelligent d'Abidjan
CL El Mercurio
CL La Tercera
CL La Segunda
CL Las Últimas Noticias
CL La Cuarta
CL El Mostrador
CL Ciper, CIPER
CL Emol
CL Radio Cooperativa
CL Cooperativa?
CL Bio Bío, Biobío
CL Radio Bío Bío
CL BioBioChile
CL Chilevisión
CL Mega?
CL CNN Chile
CL Orbe?
CL Agencia Orbe
CL Cadem
CL Adimark
CL El Dinamo
CL The Clinic
CL Qué Pasa
CL 24 Horas
CL T13
CL Cooperativa.cl, ADN Radio
CL Ciper Chile, El Desconcierto, Interferencia?
CL Meganoticias, CHV Noticias, Pauta?
CL UCA News, UCAN?
CM Cameroon Tribune
CM CRTV
CM Camer.be
CM Journal du Cameroun
CM Le Messager
CM Mutations?
CM Equinoxe TV
CM Actu Cameroun
CM Le Jour
CN Chine nouvelle
CN Xinhua, Xinhua News Agency, Kantor Berita Xinhua, New China News Agency
CN People's Daily
CN Global Times
CN China Daily
CN CCTV, CGTN, China Central Television
CN China News Service
CN Caixin
CN Caijing
CN Yicai
CN Economic Information Daily
CN 21st Century Business Herald
CN Southern Weekly
CN Southern Metropolis Daily
CN Beijing Youth Daily
CN Beijing News
CN The Paper?
CN Sixth Tone
CN Guangming Daily
CN PLA Daily
CN Legal Daily
CN China Securities Journal, Shanghai Securities News, Securities Times
CN China Youth Daily
CN Shanghai Daily
CN Science and Technology Daily
CN Sina, Sina News, Sina Weibo
CN Sohu
CN NetEase
CN Tencent News?
CN Economic Daily
CO El Tiempo
CO El Espectador
CO Revista Semana
CO El Colombiano
CO El País de Cali
CO Vanguardia Liberal
CO Portafolio?
CO Caracol?, Caracol Radio, Caracol Televisión
CO Noticias Caracol
CO RCN
CO RCN Radio
CO Noticias RCN
CO Blu Radio
CO La FM
CO La W
CO Cablenoticias
CO NTN24
CO Colprensa
CO Invamer
CO Las2orillas
CO La Silla Vacía
CO Cambio?
CO Dinero?
CO DANE?
CO Semana.com
CO Cuestión Pública, El Nuevo Siglo, El Universal de Cartagena
CO Pulzo
CO Radio Nacional de Colombia
CR La Nación
CR La República
CR La Teja
CR Diario Extra
CR CRHoy
CR Semanario Universidad
CR Teletica
CR La Nación de Costa Rica
CU Prensa Latina
CU Granma
CU Juventud Rebelde
CU Trabajadores?
CU 14ymedio
CU Cubadebate
CU Radio Rebelde, Radio Reloj
CU Diario de Cuba
CU CubaNet
CU El Toque
CV Inforpress, A Nação?, Expresso das Ilhas
CY Cyprus News Agency, Cyprus Mail
CY Politis?
CY Phileleftheros
CY CyBC
CY Sigma TV
CY Kibris
CY In-Cyprus
CZ CTK, ČTK
CZ Mlada fronta Dnes, Mladá fronta Dnes
CZ MF Dnes
CZ Lidove noviny, Lidové noviny
CZ Pravo?
CZ Hospodarske noviny, Hospodářské noviny
CZ Blesk
CZ iDNES
CZ Aktualne.cz
CZ Seznam Zprávy
CZ Respekt?
CZ Czech Television, Czech Radio
CZ Ceska televize
CZ TV Nova
CZ Novinky.cz
CZ Denik
CZ Deník N
DE Bundesanzeiger, Bundesgesetzblatt?
DE ots
DE dpa, DPA
DE dpa-AFX
DE Deutsche Presse-Agentur, Deutschen Presse-Agentur
DE epd
DE Evangelischer Pressedienst, Evangelischen Pressedienst
DE KNA
DE Katholische Nachrichten-Agentur, Katholischen Nachrichten-Agentur
DE dapd
DE ddp
DE SID
DE Sport-Informations-Dienst
DE dts Nachrichtenagentur
DE Der Spiegel
DE Spiegel, Spiegel Online, SPIEGEL, SPIEGEL ONLINE, Spiegel TV
DE Stern?
DE Focus?, FOCUS, Focus Online
DE Die Zeit, Zeit Online, ZEIT ONLINE
DE Die Welt, Welt?, Welt am Sonntag, WELT, Welt Online
DE Bild, BILD, Bild-Zeitung, Bild am Sonntag
DE BamS
DE Bild.de
DE Süddeutsche Zeitung, Süddeutschen Zeitung
DE SZ
DE Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung
DE FAZ, F.A.Z.
DE FAS
DE Frankfurter Rundschau
DE Handelsblatt
DE Wirtschaftswoche, WirtschaftsWoche
DE Manager Magazin, manager magazin
DE Tagesspiegel
DE Der Tagesspiegel
DE taz
DE die tageszeitung
DE Tageszeitung
DE Berliner Zeitung, Berliner Morgenpost
DE B.Z., BZ?
DE Berliner Kurier
DE Neues Deutschland
DE nd
DE Junge Welt, Junge Freiheit
DE Cicero
DE Der Freitag
DE Rheinische Post, Rheinischen Post
DE Westdeutsche Allgemeine Zeitung
DE WAZ
DE Kölner Stadt-Anzeiger, Kölner Stadtanzeiger
DE Express?
DE Hamburger Abendblatt, Hamburger Morgenpost
DE Mopo
DE Münchner Merkur
DE Abendzeitung
DE tz
DE Stuttgarter Zeitung, Stuttgarter Nachrichten
DE Badische Zeitung
DE Südkurier
DE Schwäbische Zeitung
DE Augsburger Allgemeine, Augsburger Allgemeinen
DE Nürnberger Nachrichten
DE Passauer Neue Presse, Passauer Neuen Presse
DE Mitteldeutsche Zeitung
DE Leipziger Volkszeitung
DE Sächsische Zeitung, Sächsischen Zeitung
DE Freie Presse, Freien Presse
DE Thüringer Allgemeine
DE Märkische Allgemeine
DE Ostsee-Zeitung
DE Nordkurier
DE Kieler Nachrichten
DE Lübecker Nachrichten
DE Hannoversche Allgemeine Zeitung, Hannoversche Allgemeine
DE HAZ
DE Neue Osnabrücker Zeitung, Neuen Osnabrücker Zeitung
DE NOZ
DE Neue Westfälische
DE Weser-Kurier
DE Westfalen-Blatt
DE Rhein-Zeitung
DE Saarbrücker Zeitung
DE Trierischer Volksfreund
DE Allgemeine Zeitung
DE Redaktionsnetzwerk Deutschland, RedaktionsNetzwerk Deutschland
DE RND
DE Funke Mediengruppe, Funke-Mediengruppe
DE Zeitungen der Funke Mediengruppe
DE Table.Media
DE Pioneer?
DE Correctiv, CORRECTIV
DE t-online, T-Online
DE n-tv, ntv
DE N24
DE Heise, heise online
DE Golem, Golem.de
DE Netzpolitik.org
DE Chip?
DE Computer Bild
DE c't
DE Kicker, kicker
DE Sport Bild, Sport1
DE Auto Bild
DE Auto Motor und Sport
DE Bunte
DE Titanic?
DE Der Postillon
DE Reitschuster
DE Tichys Einblick
DE Achse des Guten
DE Apollo News
DE Nius
DE Jouwatch
DE ARD
DE ZDF
DE Das Erste
DE Tagesschau, tagesschau, tagesschau.de
DE Heute-Journal, heute-journal
DE Deutschlandfunk, Deutschlandfunk Kultur
DE DLF
DE Deutschlandradio
DE WDR
DE NDR
DE MDR
DE BR?
DE Bayerischer Rundfunk, Bayerischen Rundfunk
DE Westdeutscher Rundfunk, Westdeutschen Rundfunk
DE Norddeutscher Rundfunk, Norddeutschen Rundfunk
DE SWR
DE Südwestrundfunk
DE HR?
DE Hessischer Rundfunk, Hessischen Rundfunk
DE RBB, rbb
DE Radio Bremen
DE Saarländischer Rundfunk
DE SR?
DE Mitteldeutscher Rundfunk
DE Phoenix?
DE RTL/ntv
DE Sat.1
DE ProSieben
DE Deutsche Welle
DE DW
DE DW News
DE Inforadio
DE Bayern 2
DE Antenne Bayern
DE Statistisches Bundesamt?, Statistische Bundesamt?, Statistischen Bundesamtes?, Statistischen Bundesamts?, Statistischen Bundesamt?, Destatis
DE Forsa?
DE Infratest Dimap, Infratest dimap
DE Insa?, INSA?
DE Allensbach?
DE Forschungsgruppe Wahlen
DE Civey
DE ifo-Institut?
DE Ifo?
DE Bildzeitung, FR?, ZEIT, WamS
DE Kölnische Rundschau, NRZ, Westfalenpost, Ruhr Nachrichten, General-Anzeiger, Aachener Zeitung, Westfälische Nachrichten, Braunschweiger Zeitung, Schweriner Volkszeitung, Lausitzer Rundschau, Märkische Oderzeitung, Volksstimme, LVZ, Dresdner Neueste Nachrichten, Ostthüringer Zeitung
DE Main-Post, Mittelbayerische Zeitung, Südwest Presse, Badische Neueste Nachrichten, Mannheimer Morgen, Rhein-Neckar-Zeitung, Hessische/Niedersächsische Allgemeine, HNA, Heilbronner Stimme
DE Börsen-Zeitung, The Pioneer
DE Tagesthemen, heute journal, Report Mainz, Kontraste?, Plusminus, Welt-TV, Sport-Bild, transfermarkt.de
DE Bonner General-Anzeiger
DE Nordwest-Zeitung
DE Flensburger Tageblatt
DE SHZ
DE Märkische Allgemeine Zeitung
DE Märkischen Allgemeinen Zeitung
DE Magdeburger Volksstimme
DE Frankfurter Neue Presse
DE Frankfurter Neuen Presse
DE Darmstädter Echo
DE Wiesbadener Kurier
DE Rheinpfalz?
DE Die Rheinpfalz
DE Fränkischer Tag
DE Donaukurier
DE Bayerische Rundfunk
DE 3sat
DE 11 Freunde
DE Netzpolitik?
DE Krautreporter
DE Apotheken Umschau
DE Frontal?
DE Anne Will?
DE Maischberger?
DE Markus Lanz?
DE Hart aber fair?
DE Maybrit Illner?
DE Caren Miosga?
DE Robert Koch-Institut?
DE Bundesagentur für Arbeit?
DE Deutscher Wetterdienst?
DE Deutsche Wetterdienst?
DE Deutschen Wetterdienstes?
DE Deutschen Wetterdiensts?
DJ ADI?, La Nation de Djibouti
DK Ritzau
DK Politiken
DK Berlingske, Berlingske Tidende
DK Jyllands-Posten
DK Ekstra Bladet
DK B.T., BT?
DK Borsen
DK Børsen
DK Information?
DK DR?
DK TV 2 Danmark
DK Kristeligt Dagblad
DK Weekendavisen
DK Sermitsiaq
DK Copenhagen Post
DO Listín Diario
DO Hoy?
DO El Caribe
DO Diario Libre
DO El Nacional
DO Acento?
DO Hoy Digital, CDN, Noticias SIN
DZ APS
DZ El Watan
DZ El Moudjahid
DZ Le Matin d'Algérie
DZ Liberté?
DZ El Khabar
DZ Echorouk
DZ Ennahar
DZ Le Quotidien d'Oran
DZ TSA
DZ Tout sur l'Algérie
DZ Horizons?
DZ L'Authentique
DZ La Tribune d'Alger
DZ Le Soir d'Algérie
DZ L'Expression
DZ Algérie Presse Service
DZ Casbah Tribune
DZ Radio Algérienne
EC El Comercio
EC El Universo
EC Expreso?
EC El Telégrafo
EC Ecuavisa
EC Teleamazonas
EC Andes?
EC Vistazo
EC Primicias?
EC Radio Quito
EC GK?
EE BNS
EE Baltic News Service
EE ERR
EE Eesti Ekspress
EE Delfi?
EE Eesti Paevaleht
EG MENA
EG Middle East News Agency
EG Al-Ahram, Al Ahram
EG Ahram Online
EG Al-Ahram Weekly
EG Al-Gomhuria, Al-Gomhouria
EG Al-Masry Al-Youm, Al Masry Al Youm
EG Egypt Independent
EG Al-Shorouk
EG Al-Wafd, Al Wafd
EG Mada Masr
EG Daily News Egypt
EG Egypt Today
EG Youm7
EG Al-Youm Al-Sabea
EG October?
EG Rose el-Youssef
EG Al-Shaab
EG Nile TV
EG Al-Qahera News, Al Qahera News
EG Al-Ghad TV
EG Extra News
EG CAPMAS?
ER Shabait, Erina
ES Boletín Oficial del Estado, BOE?
ES EFE, Efe
ES Agencia EFE
ES Europa Press
ES Servimedia
ES Colpisa
ES El País, El Pais
ES El Mundo
ES La Vanguardia
ES El Periódico, El Periódico de Catalunya
ES La Razón
ES El Confidencial
ES El Español
ES eldiario.es, elDiario.es
ES Público?
ES infoLibre
ES OKdiario, Okdiario
ES Libertad Digital
ES Expansión
ES Cinco Días
ES El Economista
ES La Voz de Galicia
ES Faro de Vigo
ES El Correo
ES Diario Vasco
ES Deia
ES Gara
ES Naiz
ES Heraldo de Aragón
ES Levante, Levante-EMV
ES Las Provincias
ES Diario de Sevilla
ES Sur?
ES Ideal?
ES El Norte de Castilla
ES Diario de Navarra
ES La Nueva España
ES Ultima Hora, Última Hora
ES Diario de Mallorca
ES Canarias7
ES La Provincia
ES El Día?
ES Ara
ES El Punt Avui
ES Nació Digital
ES Vilaweb, VilaWeb
ES Marca, MARCA
ES As?, AS?
ES Diario AS
ES Mundo Deportivo
ES Sport?
ES El Chiringuito, El Chiringuito TV
ES El Larguero
ES Hola, ¡Hola!, Hola!
ES Lecturas
ES Semana?
ES Diez Minutos
ES Interviú
ES El Jueves
ES Tiempo?
ES Cadena SER
ES SER?
ES Cadena Ser
ES COPE, Cope
ES Onda Cero
ES RNE
ES Radio Nacional?
ES RAC1
ES Catalunya Ràdio
ES TVE
ES RTVE
ES Antena 3
ES Telecinco
ES Cuatro?
ES laSexta
ES La Sexta
ES Telemadrid
ES Canal Sur?
ES ETB
ES EITB
ES TVG
ES Newtral
ES Maldita, Maldita.es
ES Metroscopia
ES Sigma Dos
ES INE?
ES CIS?
ES 20 Minutos, 20minutos
ES El Confidencial Digital
ES Público.es
ES Vozpópuli
ES El Plural
ES elEconomista
ES El Correo Gallego
ES El Diario Vasco
ES El Periódico de Aragón
ES Diario Sur, Diario de Cádiz, Ideal de Granada
ES La Opinión de Murcia, La Verdad de Murcia
ES Diario de León
ES El Comercio de Gijón
ES La Provincia de Las Palmas
ES esRadio, Radio Euskadi
ES Cuatro Televisión
ES El Nacional.cat, Ara.cat, Regió7
ES Relevo?, Superdeporte, Estadio Deportivo
ES Vanitatis, Jaleos
ES Maldito Bulo
ES Xataka, Genbeta, Hipertextual
ES Berria
ES Diari de Tarragona
ES Segre?
ES Información?
ES La Verdad?
ES Málaga Hoy
ES Huelva Información
ES Diario Córdoba
ES Diario de Córdoba
ES Granada Hoy
ES La Opinión de Málaga
ES El Periódico Extremadura
ES La Tribuna de Albacete
ES La Tribuna de Toledo
ES La Tribuna de Ciudad Real
ES Diario de Burgos
ES La Gaceta de Salamanca
ES El Adelantado de Segovia
ES Diario de Ibiza
ES Diario de Avisos
ES The Objective
ES El Independiente
ES El Salto?
ES CTXT
ES La Marea?
ES El HuffPost
ES Radio Nacional de España
ES Cadena COPE
ES EiTB
ES À Punt
ES IB3
ES Aragón TV
ES Castilla-La Mancha Media
ES Applesfera
ES Jot Down
ES Agencia Catalana de Noticias
ET ENA?
ET Ethiopian News Agency
ET Fana?, Fana Broadcasting Corporate
ET FBC
ET Addis Standard
ET The Reporter
ET Addis Fortune
ET Walta
ET EBC
ET Borkena
ET ESAT
ET Ethiopia Insight
ET OBN
ET Tigrai TV
FI STT
FI Helsingin Sanomat
FI Hufvudstadsbladet
FI Ilta-Sanomat
FI Iltalehti
FI Aamulehti
FI Yle, YLE
FI MTV3
FI MTV Uutiset
FI Kauppalehti
FI Turun Sanomat
FJ Fiji Times, Fiji Sun, FBC News, Fijivillage
FR Journal officiel
FR AFP, Agence France-Presse, Agence France Presse, Afp
FR Le Monde
FR Le Figaro
FR Libération
FR L'Humanité
FR La Croix
FR Les Echos, Les Échos
FR L'Equipe, L'Équipe
FR Le Parisien
FR Aujourd'hui en France
FR Le Journal du Dimanche
FR JDD
FR L'Opinion?
FR Mediapart
FR Le Canard enchaîné, Canard enchaîné
FR Charlie Hebdo
FR L'Express
FR Le Point
FR L'Obs
FR Le Nouvel Observateur, Nouvel Observateur, Nouvel Obs
FR Marianne?
FR Valeurs actuelles
FR Paris Match, Paris-Match
FR Voici?
FR Closer?
FR Gala?
FR Télérama
FR Challenges?
FR Capital?
FR Le Monde diplomatique
FR Courrier international
FR Slate.fr
FR 20 Minutes
FR CNews, C News
FR Ouest-France
FR Sud Ouest, Sud-Ouest
FR La Voix du Nord
FR Le Progrès
FR Le Dauphiné libéré, Dauphiné Libéré
FR La Dépêche, La Dépêche du Midi
FR Midi Libre
FR Nice-Matin
FR Var-Matin
FR La Provence
FR La Montagne
FR L'Est républicain
FR Dernières Nouvelles d'Alsace
FR DNA
FR Le Télégramme
FR Presse-Océan
FR Paris-Normandie
FR L'Union?
FR L'Alsace
FR Corse-Matin
FR Le Bien public
FR La Nouvelle République
FR Le Républicain lorrain
FR Courrier picard
FR Le Petit Journal
FR Loopsider
FR Konbini
FR Brut?
FR Mediacités
FR Reporterre
FR Basta!
FR So Foot
FR France Football
FR RMC Sport
FR Onze Mondial
FR Sport 24
FR TF1
FR LCI
FR France 2, France 3, France 5
FR M6
FR Canal+?
FR BFMTV, BFM TV
FR BFM
FR BFM Business
FR France Info, Franceinfo, franceinfo, France Inter, France Culture, France Bleu
FR Europe 1
FR RTL
FR RMC
FR Radio France
FR RFI
FR Radio France Internationale
FR France 24
FR TV5 Monde, TV5MONDE
FR Arte, ARTE
FR LCP
FR Public Sénat
FR Sud Radio
FR Radio Classique
FR France Télévisions
FR Quotidien?
FR Le Grand Jury, Grand Jury
FR Euronews
FR Insee, INSEE
FR Ifop, IFOP
FR Harris Interactive
FR Elabe
FR Odoxa
FR BVA
FR Kantar
FR OpinionWay
FR Les Dernières Nouvelles d'Alsace, L'Indépendant, Le Berry républicain
FR ici?
FR Le HuffPost, Rue89, StreetPress, Les Jours, AlloCiné, Numerama, 01net, Clubic
FR Public?, Le JDD, Journal du Dimanche
FR SoFoot, Foot Mercato, RMC Info
FR Blast?, Disclose?, Contexte?
FR Libé
FR La Marseillaise?
FR Vosges Matin
FR Le Journal de Saône-et-Loire
FR Journal de Saône-et-Loire
FR L'Yonne républicaine
FR Yonne républicaine
FR Le Populaire du Centre
FR Populaire du Centre
FR La République du Centre
FR République du Centre
FR Le Courrier picard
FR L'Ardennais
FR Nord Littoral
FR Charente libre
FR La Charente libre
FR Le Courrier de l'Ouest
FR Courrier de l'Ouest
FR Le Maine libre
FR Maine libre
FR Le Nouvel Obs
FR Les Inrockuptibles
FR Bastamag
FR Arrêt sur images
FR C8
FR Envoyé spécial?
FR Complément d'enquête?
FR Cash Investigation
FR C à vous
FR C dans l'air
FR L'Usine nouvelle
FR Usine nouvelle
FR La Tribune dimanche
FR L'Informé
FR L'Est éclair
FR L'Éveil de la Haute-Loire
FR Le Pays briard
FR Actu.fr
FR Dares?
FR Drees?
FR Santé publique France?
FR Météo-France?
FR Météo France?
GA Gabonreview, Gabon Review, Gabon Media Time
GB BBC
GB BBC News
GB BBC World Service
GB BBC Radio 4, BBC Radio
GB BBC Sport
GB BBC One
GB BBC World
GB BBC Two
GB BBC Radio 5 Live
GB Newsnight
GB Panorama?
GB Radio 4
GB BBC Breakfast
GB BBC Monitoring
GB Press Association
GB PA
GB PA Media
GB PA news agency
GB Press Association Sport
GB The Guardian, Guardian, Observer, The Observer
GB The Times, The Sunday Times, Times of London
GB Financial Times, The Financial Times, FT
GB Daily Telegraph, The Daily Telegraph
GB Sunday Telegraph, The Sunday Telegraph
GB Telegraph?
GB The Independent, Independent?, Independent on Sunday
GB Daily Mail, The Daily Mail
GB Mail Online, MailOnline, Mail on Sunday, The Mail on Sunday
GB Dailymail, DailyMail
GB The Sun, The Sun on Sunday, News of the World
GB The Mirror, Sunday Mirror, Mirror?
GB Express.co.uk, Sunday Express, Daily Star Sunday, Sunday People
GB Evening Standard, London Evening Standard, City A.M., City AM
GB The i, i newspaper, i Paper
GB Metro?, Metro.co.uk
GB The Economist, Economist Intelligence Unit, EIU?
GB The Spectator, New Statesman, Private Eye, The Week?
GB Sky News
GB Sky?
GB Sky Sports, Sky Sports News
GB ITV
GB ITV News
GB ITN
GB Channel 4, Channel 4 News, Channel 5
GB GB News
GB TalkTV, talkSPORT, TalkSport
GB LBC
GB Good Morning Britain
GB TalkRadio
GB Times Radio
GB Manchester Evening News
GB Liverpool Echo
GB Yorkshire Post
GB Birmingham Mail
GB Belfast Telegraph, Belfast Newsletter
GB Western Mail
GB Wales Online, WalesOnline
GB Eastern Daily Press
GB Bristol Post
GB Express & Star
GB Northern Echo
GB The Scotsman, Scotsman
GB The Herald
GB Daily Record
GB Press and Journal
GB The National
GB FourFourTwo
GB Football London, Football Italia
GB Autocar
GB Top Gear
GB Autosport
GB Motorsport.com
GB Crash.net
GB Tribal Football
GB Team Talk, TEAMtalk
GB 90min
GB Planet Football
GB GiveMeSport
GB Fabrizio Romano?
GB Metro Sport
GB NME
GB Digital Spy
GB Radio Times
GB Hello!, Hello Magazine
GB OK!
GB Heat?
GB Empire?
GB Tatler
GB Nursing Times
GB The Lawyer?
GB The Grocer?
GB Bellingcat
GB Middle East Eye
GB Full Fact
GB Lloyd's List
GB Barb, BARB
GB Jane's Intelligence Review
GB Tes?
GB Inside Housing
GB Campaign?
GB Office for National Statistics?
GB ONS?
GB Rightmove?
GB Nationwide?
GB Halifax?
GB South Wales Echo, News Letter, Morning Star, The Register, The Bookseller, Farmers Weekly, BBC Scotland, BBC Wales, STV
GB Zoopla, Kantar Worldpanel
GB VINnews, IRIN?
GE Interpress, InterPressNews
GE Civil.ge
GE Rustavi 2
GE Imedi
GH Ghana News Agency
GH GNA
GH Daily Graphic
GH Graphic Online
GH Ghanaian Times, GhanaWeb
GH Joy FM
GH JoyNews
GH MyJoyOnline
GH Citi FM, Citinewsroom
GH Peace FM
GH Starr FM
GH Daily Guide
GH Asempa FM
GH Adom FM
GR ANA?
GR ANA-MPA
GR Athens News Agency
GR Kathimerini
GR Ta Nea
GR To Vima
GR Ekathimerini
GR Eleftherotypia
GR Skai?, Skai TV
GR ERT?
GR Proto Thema
GR Efsyn
GR I Kathimerini
GR Ethnos
GR Avgi
GR Mega TV
GR Naftemporiki
GR Flash Radio
GR Athens News
GR ELSTAT?
GT Prensa Libre
GT Siglo 21
GT elPeriódico
GT La Hora
GT Nuestro Diario
GT Publinews
GT Soy502, Plaza Pública, Guatevisión, Emisoras Unidas
GY Stabroek News, Kaieteur News
HK South China Morning Post, SCMP
HK Apple Daily
HK Ming Pao
HK Sing Tao, Sing Tao Daily
HK Oriental Daily News
HK RTHK
HK Hong Kong Free Press
HK The Standard
HK Wen Wei Po, Ta Kung Pao
HK Phoenix TV, Phoenix Television
HK Asia Times, Asia Times Online
HK Far Eastern Economic Review
HK Hong Kong Economic Times, Hong Kong Economic Journal
HK TVB
HN La Prensa de Honduras, El Heraldo, La Tribuna, Proceso Digital
HN Tiempo Digital, HCH
HR HINA, Hina?
HR Vecernji List, Večernji list
HR Jutarnji List, Jutarnji list
HR Novi List
HR Slobodna Dalmacija
HR Nacional
HR Globus?
HR 24sata
HR Index.hr
HR HRT
HR Feral Tribune
HR Vjesnik
HT Le Nouvelliste
HT Radio Métropole, Radio Metropole
HT Signal FM
HT Radio Caraïbes
HU MTI
HU Nepszabadsag, Népszabadság
HU Magyar Nemzet, Magyar Hirlap
HU Nepszava
HU Index?, Index.hu
HU Telex.hu
HU 444.hu
HU HVG?
HU Vilaggazdasag
HU Portfolio.hu
HU Origo
HU Klubradio
HU Direkt36
HU Figyelo
ID Antara, ANTARA News, Antaranews
ID LKBN Antara
ID Antara Foto, ANTARA
ID Kompas
ID Harian Kompas
ID Kompas TV, KompasTV, Kompas.com
ID Kompasiana
ID Tempo
ID Majalah Tempo
ID Koran Tempo
ID TEMPO, Tempo.co
ID Detik
ID detikcom, detikNews, detikFinance, detikINET, detikHot, detikSport, detikOto, detikHealth, detikTravel, detikJatim, detikJabar, detikJateng, detikBali, detikSumut, detikSulsel, detikX
ID Liputan6, Liputan6.com, Liputan 6
ID SCTV
ID Liputan 6 SCTV
ID CNN Indonesia, CNNIndonesia
ID CNBC Indonesia
ID BBC Indonesia, BBC News Indonesia
ID VOA Indonesia
ID DW Indonesia
ID Republika, Republika Online, ROL?
ID Media Indonesia, Harian Media Indonesia, MediaIndonesia
ID Merdeka, Merdeka.com
ID Okezone, Okezone.com
ID Sindonews, SINDOnews, Koran Sindo, Sindo
ID iNews, iNews TV, iNews.id
ID VIVA, VIVAnews, Viva.co.id, VivaNews
ID tvOne, TV One, tvOnenews
ID Metro TV, MetroTV, Metrotvnews
ID Medcom, Medcom.id
ID Trans TV, Trans7, CNN Trans
ID RCTI
ID MNC TV, MNCTV
ID GTV?
ID ANTV
ID NET TV, NET?
ID TVRI
ID RRI, RRI Pro 3, Pro 3 RRI
ID Indosiar
ID Kantor Berita Radio, KBR, KBR68H
ID Elshinta, Radio Elshinta
ID El Shinta
ID Tribunnews, Tribun Jabar, Tribun Timur, Tribun Network, Tribun Jateng, Tribun Medan, Tribun Bali, TribunJakarta, Tribun Jogja, Tribun
ID Warta Kota, Wartakotalive
ID Surya?, Harian Surya, Surya Malang
ID Serambi Indonesia, Serambi?, Serambinews
ID Bangka Pos
ID Banjarmasin Post
ID Pos Kupang
ID Pos Kota, Poskota
ID Jawa Pos, JawaPos, JPNN
ID Radar Bogor, Radar Surabaya, Radar Solo, Radar Malang, Radar Cirebon, Radar Bali, Radar Lampung, Radar Jogja, Radar Kediri, Radar Madiun
ID Fajar?, Harian Fajar
ID Rakyat Merdeka, RMOL, RM.id
ID Suara Merdeka, Harian Suara Merdeka
ID Suara Pembaruan
ID Suara Karya
ID Suara.com, Suara?
ID Pikiran Rakyat, PRLM, PR?
ID Galamedia
ID PRFM, PRFM News
ID Kedaulatan Rakyat, KRJogja
ID Solopos, Espos
ID Harian Jogja
ID Bisnis?, Bisnis Indonesia, Bisnis.com
ID Kontan, KONTAN, Harian Kontan
ID Investor Daily, Beritasatu, Berita Satu, BeritaSatu.com
ID Katadata, Databoks
ID Tirto, Tirto.id
ID Kumparan, kumparanNEWS
ID IDN Times, IDNTimes
ID Brilio
ID Hipwee
ID Kapanlagi, KapanLagi.com
ID Bola.com, Bola.net, Tabloid Bola, BolaSport
ID Goal Indonesia, Goal.com
ID Indosport, INDOSPORT
ID Fimela
ID Dream.co.id
ID Gatra, Majalah Gatra
ID Forum Keadilan
ID Hukumonline
ID Jakarta Post, The Jakarta Post
ID Jakarta Globe, The Jakarta Globe
ID Sinar Harapan
ID Sinar Indonesia Baru
ID Analisa?, Harian Analisa
ID Waspada, Harian Waspada
ID Haluan, Harian Haluan
ID Singgalang, Harian Singgalang
ID Padang Ekspres
ID Riau Pos
ID Batam Pos
ID Lampung Post, Lampost
ID Sumatera Ekspres
ID Sriwijaya Post
ID Kaltim Post
ID Kalteng Pos
ID Manado Post
ID Bali Post
ID Nusa Bali, NusaBali
ID Lombok Post
ID Cenderawasih Pos
ID Jubi, Tabloid Jubi
ID Malang Post
ID Duta Masyarakat
ID NU Online
ID Hidayatullah
ID Eramuslim
ID Mojok, Mojok.co
ID Historia
ID Alinea.id
ID The Conversation
ID Akurat, Akurat.co, AKURAT
ID Ayobandung, AyoBandung
ID Beritagar
ID Rappler Indonesia
ID Vice Indonesia
ID Grid?, Grid.id
ID Nakita
ID Nova?
ID GridOto
ID Intisari
ID Otomotifnet, Otosia
ID Femina
ID Kawanku
ID Hai?
ID Republika TV
ID Jaknews
ID Harian Terbit
ID Nonstop
ID Indopos, INDOPOS
ID Harian Ekonomi Neraca, Neraca
ID Sukabumi Update, sukabumiupdate
ID MINA?, Kantor Berita MINA
ID Wolipop
ID Haibunda
ID Alodokter
ID Halodoc
ID Klikdokter
ID Hellosehat, Hello Sehat
ID SehatQ
ID Cermati
ID Lifepal
ID JakPat, Jakpat
ID Lembaga Survei Indonesia?, LSI?
ID Indikator Politik Indonesia
ID Saiful Mujani Research and Consulting, SMRC?
ID Charta Politika?
ID Poltracking?
ID Badan Pusat Statistik?, BPS?
ID Kompas.id
ID Detik.com, Viva?, Trans 7, Narasi?, Hops.id?, Hai-Online, Skor.id, PanditFootball, Mongabay, Mongabay Indonesia, Project Multatuli, Validnews, Warta Ekonomi, SWA?, Infobank?, Stockbit?, Wartakota, GoRiau, Portal Jember
ID Riskesdas, Riset Kesehatan Dasar
ID Susenas, Survei Sosial Ekonomi Nasional, Sakernas
ID Litbang Kompas
ID Ruangguru, Brainly, Zenius, Quipper, Gramedia?
ID Klik Dokter, Honestdocs
ID Logam Mulia, Pluang, Indogold
ID BolaSport.com
IE Irish Times, The Irish Times, Irish Independent, Irish Examiner, Irish Daily Mail
IE RTE, RTÉ
IE RTE News, RTÉ News
IE TheJournal.ie
IE Newstalk
IE Sunday Business Post
IE Business Post
IE Irish News
IE Today FM
IE Sunday World
IL Haaretz, Ha'aretz
IL Yedioth Ahronoth, Yediot Ahronot, Yediot Aharonot, Yedioth Aharonoth
IL Maariv, Ma'ariv
IL Jerusalem Post, The Jerusalem Post
IL Times of Israel, The Times of Israel
IL Israel Hayom
IL Globes?
IL Calcalist
IL TheMarker
IL Ynet, ynet, YNet
IL Walla?, Walla News
IL Kan?
IL Kan News
IL Channel 12, Channel 13, Channel 10, Channel 2?
IL Arutz Sheva
IL Israel National News, Israel Radio
IL Army Radio
IL Galei Zahal
IL i24NEWS, i24 News
IL +972 Magazine
IL Mako?
IL Debka
IL DEBKAfile
IL Itim
IL Jewish Telegraphic Agency
IL JTA
IL Jewish Chronicle
IL The Forward?
IL Kol Israel
IL TPS?, Tazpit Press Service, JNS?, Jewish News Syndicate
IN PTI, Press Trust of India
IN UNI?, United News of India
IN IANS, Indo-Asian News Service
IN ANI, Asian News International
IN Times of India, The Times of India, TOI
IN The Hindu
IN Hindustan Times
IN Indian Express, The Indian Express
IN NDTV
IN India Today
IN Economic Times, The Economic Times
IN Business Standard
IN Mint?, LiveMint, Livemint
IN Deccan Herald, Deccan Chronicle
IN The Telegraph
IN Telegraph India
IN The Tribune
IN The Statesman
IN The Wire?
IN Scroll.in
IN The Quint
IN Firstpost
IN News18, CNN-News18, CNN-IBN
IN Republic TV
IN Times Now
IN Zee News
IN Aaj Tak
IN ABP News
IN Dainik Bhaskar, Dainik Jagran, Amar Ujala
IN Outlook India
IN Moneycontrol
IN Doordarshan, All India Radio
IN Bollywood Hungama, Pinkvilla, Koimoi
IN ThePrint, Financial Express
INT Reuters, Thomson Reuters, Thomson Reuters Foundation
INT Twitter?
INT X.com
INT Facebook?
INT Instagram?
INT YouTube?, Youtube?
INT TikTok?, Tiktok?
INT WhatsApp?
INT Telegram?
INT Threads?
INT Snapchat?
INT LinkedIn?
INT Weibo
INT WeChat?
INT Reddit?
INT Quora?
INT Tumblr?
INT Pinterest?
INT Truth Social, Truth Social Network
INT Bluesky
INT Mastodon
INT Medium?
INT Substack
INT Line Today
INT VKontakte
INT VK?
INT Discord?
INT Twitch?
INT Spotify?
INT SoundCloud
INT Flickr
INT Vimeo
INT Periscope
INT Vine?
INT Myspace
INT Clubhouse?
INT Signal?
INT Viber?
INT KakaoTalk?
INT PR Newswire, PRNewswire
INT Business Wire, BusinessWire
INT GlobeNewswire, Globe Newswire
INT Marketwired, Marketwire
INT Newswire
INT EIN Presswire
INT Accesswire, ACCESSWIRE
INT Nature?, Nature Communications, Nature Medicine, Nature Climate Change
INT Scientific Reports, Science?, Science Advances
INT Cell?
INT Lancet
INT The Lancet, The Lancet Infectious Diseases
INT JAMA, JAMA Internal Medicine, JAMA Pediatrics
INT BMJ
INT British Medical Journal
INT The BMJ
INT New England Journal of Medicine
INT NEJM
INT PNAS
INT Proceedings of the National Academy of Sciences
INT PLOS ONE, PLoS ONE, PLOS Medicine
INT Annals of Internal Medicine
INT Pediatrics?
INT Circulation?
INT Geophysical Research Letters
INT Physical Review Letters
INT New Scientist
INT bioRxiv
INT medRxiv
INT arXiv
INT Frontiers?
INT Current Biology
INT Neurology?
INT Gastroenterology?
INT Inter Press Service
INT IPS?
INT Associated Press Television
INT APTN
INT Eurosport, Eurovision?
INT IHS Jane's
INT OCHA?
INT ReliefWeb
INT UN News
INT World Bank Data
INT Transparency International?
INT Human Rights Watch?
INT Amnesty International?
INT Reporters Without Borders?
INT Committee to Protect Journalists?
INT Freedom House?
INT International Crisis Group?
INT Organized Crime and Corruption Reporting Project
INT OCCRP
INT International Consortium of Investigative Journalists
INT ICIJ
INT Stockholm International Peace Research Institute
INT SIPRI?
INT International Energy Agency?
INT Oxfam?, Greenpeace?, WWF?, Save the Children?, Global Witness?, Access Now?, Article 19?, Forbidden Stories, Coldiretti?, Codacons?, Nomisma?, Censis?, Ipsos Mori, Kantar Public, GfK?, 40dB, GAD3, Atlas Intel, AtlasIntel
INT Flightradar24, FlightAware
INT MarineTraffic
INT Netblocks, NetBlocks
INT Armed Conflict Location and Event Data Project
INT ACLED?
INT Site Intelligence Group, SITE Intelligence Group
INT UEFA.com
INT FIFA.com
INT The Players' Tribune
INT MotoGP.com
INT Badminton World Federation?
INT Amnistía Internacional?
INT Anistia Internacional?
INT Amnistia Internacional?
INT Reporteros Sin Fronteras?
INT Reporteros sin Fronteras?
INT Repórteres Sem Fronteiras?
INT Repórteres sem Fronteiras?
INT Reporter ohne Grenzen?
INT Verslaggevers Zonder Grenzen?
INT Médicos Sin Fronteras?
INT Médicos sin Fronteras?
INT Médicos Sem Fronteiras?
INT Ärzte ohne Grenzen?
INT Artsen zonder Grenzen?
INT Doctors Without Borders?
IQ INA?
IQ Iraqi News Agency
IQ Al-Iraqiya, Al Iraqiya
IQ Iraqiya?
IQ Rudaw
IQ Kurdistan 24
IQ Shafaq News
IQ Al-Sumaria, Alsumaria
IQ Al-Jumhuriya
IQ Babel?
IQ Al-Zawraa
IQ Aswat al-Iraq
IQ Azzaman
IQ Al-Sabah
IQ Iraqi Media Network, Iraq Body Count
IQ Baghdad TV
IR IRNA
IR ISNA
IR Fars, Fars News, Fars News Agency
IR Tasnim, Tasnim News, Tasnim News Agency
IR Mehr?, Mehr News, Mehr News Agency
IR Press TV, PressTV
IR IRIB
IR IRINN
IR ILNA
IR Tehran Times
IR Iran Daily
IR Kayhan
IR Keyhan
IR Al-Alam, Al Alam
IR Hamshahri
IR Etemad
IR Shargh
IR Jomhuri Eslami, Jomhuri-e Eslami, Jomhouri Eslami
IR Iran International, IranWire
IR Young Journalists Club
IR YJC
IR ICANA
IR Resalat
IR Tabnak
IR Mizan?, Mizan Online
IR Iran News
IR Salam?
IR Abrar?
IR Ettelaat
IR Radio Farda
IR Iran Wire
IR SNN
IR MNA?, IQNA
IS Morgunbladid, Morgunblaðið
IS RUV, RÚV
IS Frettabladid
IS Iceland Review
IS Visir
IS Iceland Monitor
IT Gazzetta Ufficiale
IT ANSA, Ansa
IT agenzia Ansa
IT Adnkronos, AdnKronos, Adn Kronos
IT AGI, Agi
IT Askanews
IT Italpress
IT LaPresse
IT Dire?
IT Agenzia Dire
IT Radiocor
IT Il Sole 24 Ore Radiocor
IT MF-Dow Jones
IT TMNews
IT Corriere della Sera, Corriere?
IT la Repubblica
IT La Repubblica, Repubblica
IT La Stampa, Stampa?
IT Il Sole 24 Ore, Sole 24 Ore
IT Il Messaggero, Messaggero?
IT Il Giornale
IT Libero?, Libero Quotidiano
IT Il Fatto Quotidiano, Fatto Quotidiano
IT Il Foglio
IT Il Manifesto
IT il manifesto
IT Avvenire
IT L'Unità
IT Il Tempo
IT Il Mattino
IT Il Mattino di Padova, La Nuova Venezia, La Tribuna di Treviso, Gazzetta di Mantova, Gazzetta di Parma, Gazzetta di Modena, Gazzetta di Reggio, Corriere delle Alpi, Messaggero Veneto, Giornale di Sicilia, Quotidiano del Sud, L'Unione Sarda, La Nuova Sardegna, Il Giornale di Vicenza, Giornale di Brescia, Bresciaoggi, L'Eco di Bergamo, Il Tirreno, L'Adige, Il Trentino?, Corriere Adriatico, Corriere dell'Umbria, Corriere Romagna, La Prealpina, Il Cittadino?, Libertà?, La Nuova Ferrara, Varesenews, VareseNews, Genova24, PrimaDaNoi, PalermoToday, RomaToday, MilanoToday, Today.it, Citynews
IT Il Gazzettino
IT Il Resto del Carlino
IT La Nazione
IT Il Giorno
IT QN?
IT Quotidiano Nazionale
IT Il Secolo XIX
IT Il Piccolo?
IT L'Arena?
IT La Gazzetta del Mezzogiorno
IT La Sicilia?
IT Domani?
IT La Verità
IT Il Riformista
IT Il Dubbio
IT Italia Oggi, ItaliaOggi
IT Milano Finanza
IT MF?
IT L'Espresso, Espresso?
IT Famiglia Cristiana
IT Oggi?
IT Chi?
IT Gente?
IT Gazzetta dello Sport, La Gazzetta dello Sport, Gazzetta?
IT Corriere dello Sport
IT Tuttosport, Tutto Sport
IT Calciomercato, Calciomercato.com
IT TuttoMercatoWeb, Tuttomercatoweb
IT Osservatore Romano
IT L'Osservatore Romano
IT Vatican News
IT Radio Vaticana
IT Vatican Radio
IT Civiltà Cattolica
IT Vita?
IT Rai, RAI
IT Rai News, RaiNews, Rainews24, Rai News 24
IT Rai 1
IT Rai Uno
IT Rai Radio 1, Rai Radio1
IT Radio 1, Radio1
IT Rai 3
IT Rai Tre
IT Rai Due
IT Tg1, TG1
IT Tg2
IT Tg3
IT TG5, Tg5
IT TgCom24, Tgcom24, TgCom
IT Tg La7
IT La7
IT Mediaset?
IT Canale 5
IT Italia 1
IT Rete 4
IT Sky Tg24, Sky TG24, SkyTg24
IT Sky Italia
IT Sky Sport Italia, Sky Sport
IT Porta a Porta
IT Radio 24, Radio Capital, Radio Radicale, Radio 105
IT Rtl 102.5, RTL 102.5
IT Fanpage, Fanpage.it
IT Il Post
IT Open?
IT HuffPost Italia
IT Dagospia
IT Linkiesta
IT Istat, ISTAT
IT Istituto Swg
IT Swg, SWG
IT Ipsos Italia
IT Meteosito
IT ilMeteo
IT Meteo.it
IT Il Centro?, Gazzetta del Mezzogiorno, Gazzetta del Sud, TPI, Alto Adige?
IT TGLA7, Radio Rai, Rai 2, Report?, Le Iene, Striscia la notizia
IT Sportmediaset, DAZN
IT Agenzia Nova, 9colonne, Vista?, Aska, Milano e Finanza
IT il Fatto?
IT Gazzettino
IT Secolo XIX
IT Resto del Carlino
IT Tirreno?
IT Eco di Bergamo
IT Unione Sarda
IT Internazionale?
IT Affaritaliani
IT Rai1
IT Rai2
IT Rai3
IT TgR
IT Retequattro
IT Radio24
IT Radio Popolare
IT Presadiretta
IT PresaDiretta
IT Piazzapulita
IT Otto e mezzo
IT Quarta Repubblica
IT Dritto e rovescio
IT Inps?
IT Inail?
IT Bankitalia?
IT Banca d'Italia?
IT Svimez?
IT Eurispes?
IT Openpolis?
JM Jamaica Gleaner, The Gleaner, Gleaner, Jamaica Observer
JM JIS?, Jamaica Information Service
JO Petra?
JO Jordan Times
JO Al-Rai, Al Rai
JO Al-Ghad
JO Al-Dustour
JO Ad-Dustour
JO Roya News
JO Ammon News
JO Addustour
JP Kyodo, Kyodo News, Kyodo News Agency
JP Jiji, Jiji Press
JP NHK, NHK World
JP Nikkei
JP Nihon Keizai Shimbun
JP The Nikkei, Nikkei Asia, Nikkei Asian Review
JP Asahi, Asahi Shimbun, The Asahi Shimbun
JP Mainichi, Mainichi Shimbun
JP Yomiuri, Yomiuri Shimbun, Daily Yomiuri
JP Sankei, Sankei Shimbun
JP Tokyo Shimbun
JP Japan Times, The Japan Times
JP Japan Today
JP TBS?
JP TV Asahi
JP Fuji TV
JP TV Tokyo
JP Nippon TV
JP NTV
JP Oricon, Oricon News
JP Sports Nippon, Nikkan Sports, Sports Hochi
JP Shukan Bunshun, Bunshun
JP The Diplomat
KE Kenya News Agency
KE Nation?
KE Daily Nation
KE The East African, East African
KE Business Daily
KE Nation Media
KE NTV Kenya
KE KTN
KE Citizen TV
KE Capital FM
KE KBC
KE Tuko
KE The Elephant?
KE Kenyans.co.ke
KG Kabar?, AKIpress, 24.kg, Kloop
KG Fergana News, Fergana?
KH Phnom Penh Post, The Phnom Penh Post
KH Cambodia Daily
KH Khmer Times
KH Fresh News
KH AKP?
KP KCNA, Korean Central News Agency
KP Rodong Sinmun, KCTV
KP Daily NK
KP Uriminzokkiri
KR Yonhap, Yonhap News, Yonhap News Agency, Yonhap News TV
KR YNA
KR Newsis
KR News1
KR Chosun Ilbo, Chosun
KR JoongAng Ilbo, Korea JoongAng Daily
KR Dong-A Ilbo, Donga Ilbo
KR Hankyoreh, The Hankyoreh
KR Korea Herald, The Korea Herald
KR Korea Times, The Korea Times
KR Kyunghyang Shinmun
KR Hankook Ilbo
KR Maeil Business Newspaper
KR Korea Economic Daily
KR KBS?
KR MBC?
KR SBS?
KR JTBC
KR YTN
KR TVN, tvN
KR Arirang
KR Dispatch?
KR Soompi
KR Allkpop
KR Koreaboo
KR OSEN
KR Sports Chosun
KR Xportsnews
KR Starnews, Star News
KR My Daily
KR TV Report
KR Sports Seoul
KR Naver?
KR Nate
KR Gallup Korea, Realmeter
KR Maeil Business, Dispatch Korea
KW KUNA, Kuna
KW Kuwait Times
KW Arab Times
KW Al-Qabas, Al Qabas
KW Al-Anba, Al Anba
KW Al-Rai al-Aam
KW Al-Seyassah, Al Seyassah
KW Al-Jarida
KZ Kazinform, Tengrinews, KazTAG, Vlast
LA Vientiane Times
LA KPL?
LB An-Nahar
LB Al-Nahar
LB As-Safir
LB L'Orient-Le Jour, L'Orient Today
LB Al-Manar, Al Manar
LB Al-Akhbar, Al Akhbar
LB Al Mayadeen, Al-Mayadeen
LB LBCI
LB Future TV
LB MTV Lebanon
LB Voice of Lebanon
LB NNA
LB National News Agency
LB Al-Jadeed
LB NBN
LB Al-Diyar
LB Ad-Diyar
LB Al-Mustaqbal
LB OTV
LK Daily Mirror
LK Sunday Times
LK Daily News
LK Ceylon Today, The Island?
LK TamilNet
LK News 1st, Newsfirst, News First
LT ELTA, Lietuvos Rytas, 15min, LRT
LU Luxemburger Wort, L'essentiel, RTL Luxembourg
LV LETA, Diena?, TVNET
LY LANA
LY Lana?
LY Jana?, JANA
LY Libya Herald, Libya Observer, Libya Al-Ahrar, Libya's Channel
MA MAP?
MA Maghreb Arabe Presse
MA L'Economiste, L'Économiste
MA Hespress
MA Le360, Le 360
MA TelQuel
MA Médias24, Medias24
MA Al Massae
MA Akhbar Al Yaoum
MA Aujourd'hui le Maroc
MA Yabiladi
MA 2M
MA Medi1, Medi 1
MA SNRT
MD Moldpres
MD Infotag
MD Basapress
MD IPN
MD NewsMaker
ME Vijesti
ME Pobjeda
ME Dan?
ME CDM
ME Monitor?
MG Midi Madagasikara
MG L'Express de Madagascar
MG La Gazette de la Grande Ile
MG Anta?
MG Orange Actu
MK MIA?
MK Makfax
MK MAK-Makfax
MK Nova Makedonija
MK A1 TV
MK Utrinski Vesnik
ML AMAP
ML L'Essor
ML ORTM
ML Studio Tamani
ML Maliweb, Malijet
MM Irrawaddy, The Irrawaddy
MM Myanmar Now
MM Mizzima
MM Frontier Myanmar
MM Democratic Voice of Burma, DVB
MM Global New Light of Myanmar
MN Montsame
MO TDM
MR AMI, Agence mauritanienne d'information, Sahara Media, Nouakchott News Agency
MT Times of Malta
MT Malta Today, MaltaToday, Malta Independent
MT Lovin Malta
MU L'Express de Maurice, Le Mauricien, Le Défi, Lexpress.mu
MV Sun Online
MW Nyasa Times, Malawi24, The Nation Malawi, MANA
MX Diario Oficial de la Federación, Diario Oficial?
MX Notimex
MX Reforma?
MX El Universal
MX La Jornada
MX Milenio?
MX Excélsior, Excelsior
MX El Financiero
MX Proceso?
MX Letras Libres
MX Animal Político
MX Aristegui Noticias
MX SinEmbargo, Sin Embargo
MX La Crónica, La Crónica de Hoy
MX El Norte
MX Mural?
MX El Sol de México
MX La Prensa
MX Publimetro
MX Récord
MX Esto?
MX Televisa
MX TV Azteca
MX Imagen Televisión
MX Radio Fórmula
MX W Radio
MX MVS
MX MVS Noticias
MX Noticieros Televisa
MX ADN40
MX ForoTV
MX Inegi, INEGI
MX Consulta Mitofsky
MX Mitofsky
MX El Debate
MX Vanguardia
MX El Siglo de Torreón
MX Diario de Yucatán
MX El Informador
MX Río Doce
MX Zeta?
MX El Heraldo de México
MX Milenio Diario
MX Vanguardia de Saltillo
MX Noroeste, Zeta Tijuana, Debate de Sinaloa
MX Foro TV, Grupo Fórmula
MX Infobae México, Expansión Política, Quadratín
MX Riodoce
MX ADN 40
MY Bernama, BERNAMA
MY Astro Awani, Awani
MY Berita Harian, BH Online, BHarian
MY Harian Metro, myMetro
MY Utusan Malaysia, Utusan Online, Utusan
MY Kosmo, Kosmo!
MY Sinar Harian, Sinar Online
MY Sin Chew Daily, Sin Chew, Sinchew
MY China Press
MY Nanyang Siang Pau
MY Oriental Daily
MY New Straits Times, NST, NSTP
MY The Star, The Star Online, StarMetro
MY Malay Mail, The Malay Mail, Malay Mail Online
MY The Sun Daily
MY The Edge?, The Edge Markets
MY Malaysiakini
MY Free Malaysia Today, FMT
MY Malaysian Insider, The Malaysian Insider, The Malaysian Insight
MY Malaysia Gazette
MY MalaysiaNow
MY Borneo Post, The Borneo Post
MY Utusan Borneo
MY Sarawak Tribune
MY Daily Express
MY Sabah Post
MY The Vibes
MY Getaran
MY Buletin TV3, TV3, TV9, NTV7
MY RTM
MY Harakah, Harakahdaily
MY Suara Keadilan
MY Mingguan Malaysia
MY Says?
MY World of Buzz
MY mStar
MY Gempak
MY Rojak Daily
MY Oh Bulan!, OhBulan
MY Majoriti
MY MalaysiaGazette, Bernama TV, Sinar Daily, Agenda Daily, Media Selangor, Selangorkini
MY BH
MY SinarDaily, TRP, The Rakyat Post, Scoop?
MZ Notícias?
MZ O País?
MZ Savana
MZ Agência de Informação de Moçambique
MZ AIM?
MZ Jornal Savana
MZ Carta de Moçambique
NA Nampa?, NAMPA
NA The Namibian
NA New Era
NA Namibian Sun
NA Windhoek Observer
NE ANP Niger, Le Sahel, ActuNiger, Studio Kalangou
NG NAN?
NG News Agency of Nigeria
NG Vanguard?
NG Punch?, The Punch
NG ThisDay, This Day
NG Daily Trust
NG Premium Times
NG Sahara Reporters, SaharaReporters
NG TheCable, The Cable
NG Guardian Nigeria
NG Nigerian Tribune
NG Leadership?
NG Channels TV, Channels Television
NG AIT
NG TVC News
NG NTA
NG Arise News, ARISE
NG Daily Post
NG Independent Nigeria
NG BusinessDay, Business Day
NG Legit.ng
NG Pulse Nigeria
NG The Paradigm
NG Sun News
NG Linda Ikeji
NG PM News
NG Tell Magazine
NG HumAngle
NG Champion?
NG Blueprint?
NI La Prensa de Nicaragua
NI El Nuevo Diario
NI Confidencial?
NI 100% Noticias
NI Barricada?
NI Radio Corporación
NI Artículo 66
NL Staatscourant, Staatsblad?
NL ANP
NL Algemeen Nederlands Persbureau
NL De Telegraaf, Telegraaf
NL Algemeen Dagblad
NL AD?
NL de Volkskrant
NL De Volkskrant, Volkskrant
NL NRC
NL NRC Handelsblad
NL NRC Next
NL Trouw
NL Het Parool, Parool
NL Het Financieele Dagblad, Financieele Dagblad
NL FD
NL Nederlands Dagblad
NL Reformatorisch Dagblad
NL Metro Nieuws
NL NU.nl, nu.nl
NL NOS
NL NOS Journaal
NL NPO Radio 1
NL RTL Nieuws
NL RTL Z
NL Hart van Nederland
NL EenVandaag
NL Nieuwsuur
NL Zembla
NL Pauw?
NL Jinek
NL Op1
NL BNR
NL BNR Nieuwsradio
NL Omroep Brabant, Omroep West, Omroep Gelderland, Omroep Zeeland
NL L1
NL RTV Rijnmond
NL RTV Utrecht
NL RTV Noord
NL RTV Oost
NL NH Nieuws
NL AT5
NL De Limburger
NL Brabants Dagblad
NL Eindhovens Dagblad
NL BN DeStem
NL De Gelderlander
NL Tubantia
NL De Stentor
NL PZC
NL Leeuwarder Courant
NL Friesch Dagblad
NL Dagblad van het Noorden
NL Noordhollands Dagblad
NL Leidsch Dagblad
NL Haarlems Dagblad
NL Elsevier?
NL HP/De Tijd
NL Vrij Nederland
NL De Groene Amsterdammer
NL Voetbal International
NL De Correspondent
NL Follow the Money
NL GeenStijl
NL PowNed
NL Quote?
NL Tweakers
NL Centraal Bureau voor de Statistiek?
NL Maurice de Hond
NL I&O Research
NL SBS6
NL Veronica?
NL 3FM
NL 538
NL Pointer?, KRO-NCRV, BNNVARA, Rijnmond, Omrop Fryslân, RTV Drenthe, Elsevier Weekblad, EW?, VI?, VoetbalPrimeur, Shownieuws, RTL Boulevard
NL Gelderlander
NL De Twentsche Courant Tubantia
NL Twentsche Courant Tubantia
NL Stentor?
NL Provinciale Zeeuwse Courant
NL Gooi- en Eemlander
NL Limburger?
NL Groene Amsterdammer
NL AVROTROS
NL WNL
NL Khalid & Sophie
NL Buitenhof?
NL WNL op Zondag
NL De Wereld Draait Door
NL Vandaag Inside
NL Veronica Inside
NL Spraakmakers?
NL Met het Oog op Morgen
NL Radio 538
NL Omroep Flevoland
NL Security.NL
NL Dumpert
NL Joop?
NL ThePostOnline
NL Ziggo Sport
NL Follow The Money
NL Centraal Planbureau?
NL CPB?
NL RIVM?
NL KNMI?
NL UWV?
NL Kadaster?
NL Peil.nl
NL Centraal Bureau voor Statistiek?
NO NTB
NO Verdens Gang
NO VG
NO Dagbladet
NO Aftenposten
NO NRK
NO TV 2, TV2
NO Dagens Naeringsliv, Dagens Næringsliv
NO Bergens Tidende
NO Stavanger Aftenblad
NO Adresseavisen
NO Nettavisen
NO E24
NO Barents Observer
NO Filter Nyheter
NO Klassekampen
NO Morgenbladet
NO Dagsavisen
NO Finansavisen
NP Kathmandu Post
NP Kantipur
NP Himalayan Times, The Himalayan Times
NP Republica?
NZ New Zealand Herald
NZ NZ Herald
NZ NZPA
NZ NZME
NZ Stuff?, Stuff.co.nz
NZ Dominion Post
NZ The Press?
NZ Otago Daily Times
NZ Radio New Zealand
NZ RNZ
NZ TVNZ
NZ 1News
NZ One News
NZ Newshub, Newsroom?
NZ National Business Review
NZ The Spinoff
NZ RNZ Pacific
OM ONA
OM Oman News Agency
OM Times of Oman
OM Oman Observer
OM Muscat Daily
PA La Estrella de Panamá
PA La Prensa de Panamá
PA Panamá América
PA Crítica?
PA TVN Noticias
PA Telemetro
PA ACAN-EFE
PA ACAN
PE Andina
PE agencia Andina
PE Agencia Andina
PE Perú 21, Perú21
PE Gestión?
PE Correo?
PE Ojo?
PE Trome?
PE El Peruano
PE Caretas?
PE Latina?
PE América Televisión
PE Panamericana Televisión
PE Radio Programas del Perú
PE RPP
PE RPP Noticias
PE Canal N
PE Exitosa?
PE IDL-Reporteros
PE Ojo Público
PE Willax
PE Ipsos Perú
PE Datum?
PE OjoPúblico
PE Radio Exitosa, ATV Noticias, América Noticias
PE Wayka?, Convoca?
PF Tahiti Infos
PG Post-Courier, PNG Post-Courier, EMTV
PH Official Gazette?
PH Philippine News Agency, PNA
PH Philippine Daily Inquirer, Inquirer.net, Inquirer?
PH Philippine Star, The Philippine Star, Philstar, PhilStar
PH Manila Bulletin
PH Manila Times, The Manila Times
PH Manila Standard
PH GMA News, GMA?, GMA News Online, GMA Integrated News
PH ABS-CBN, ABS-CBN News
PH Rappler
PH BusinessWorld, BusinessMirror
PH Malaya?
PH Daily Tribune
PH DZMM
PH DZBB
PH DZRH
PH DZXL
PH DZIQ
PH TV5, News5
PH PTV?, PTV News
PH Pilipino Star Ngayon
PH Pang-Masa
PH Abante
PH Bulgar
PH Balita
PH Remate
PH Bombo Radyo
PH Bandera
PH Tempo Online
PH SunStar, Sun.Star
PH Freeman?
PH MindaNews
PH Super Radyo dzBB, Super Radyo
PH Balitanghali
PH 24 Oras
PH TV Patrol
PH Unang Balita, Unang Hirit
PH Pulse Asia?, Social Weather Stations?, SWS?
PH Abante Tonite, People's Journal, Sunstar Cebu, The Freeman, VERA Files, PCIJ, Bulatlat, Interaksyon, PEP.ph
PH Saksi?, dzBB, TeleRadyo, dzMM, One PH, Radyo Pilipinas, DZRH News, DZRJ, RMN News, RMN Manila, Brigada News, UNTV, CNN Philippines, Net 25, NewsWatch Plus, Presidential News Desk
PH DWIZ, Frontline Pilipinas
PH OCTA?
PH Radyo Inquirer
PH Philstar.com
PH Malaya Business Insight
PH Abante News
PH People's Tonight
PH Saksi Ngayon
PH Police Files Tonite
PH DZMM TeleRadyo
PH TeleRadyo Serbisyo
PH Bandila?
PH Umagang Kay Ganda
PH GMA 7
PH State of the Nation?
PH Balita Ko
PH Kapuso Mo Jessica Soho
PH Imbestigador?
PH I-Witness
PH Reporter's Notebook
PH Dobol B
PH Radyo5
PH Radyo Singko
PH PTV-4
PH DZRB
PH RMN
PH Radyo Natin
PH INC News
PH SMNI
PH SunStar Davao
PH Cebu Daily News
PH CDN Digital
PH Mindanao Times
PH Davao Today
PH Philippine Center for Investigative Journalism
PH Politiko?
PH Spin.ph
PH Tiebreaker Times
PH One Sports
PH Esquire Philippines
PH Spot.ph
PH Coconuts Manila
PH Summit Media
PH OCTA Research?
PH PAGASA?
PH PHIVOLCS?
PH Phivolcs?
PH Philippine Statistics Authority?
PH PSA?
PK APP?, Associated Press of Pakistan
PK Dawn?, Dawn News
PK Geo News, Geo TV, Geo?
PK ARY News
PK Express Tribune, The Express Tribune
PK The News International
PK The Frontier Post
PK Samaa TV, Dunya News
PL PAP?
PL Polish Press Agency
PL Gazeta Wyborcza
PL Rzeczpospolita
PL Fakt?
PL Super Express
PL Polityka
PL Wprost
PL Newsweek Polska
PL Dziennik, Dziennik Gazeta Prawna
PL Onet
PL Wirtualna Polska
PL TVN24
PL TVP
PL Polsat, Polsat News
PL TOK FM
PL RMF FM
PL Radio ZET
PL Przeglad Sportowy
PL Do Rzeczy
PL CBOS
PL OKO.press
PL Notes from Poland
PR El Nuevo Día, Primera Hora, El Vocero
PR Metro Puerto Rico, NotiCel
PS WAFA, Wafa
PS Maan, Ma'an, Maan News, Ma'an News Agency
PS Al-Quds, Al Quds
PS Al-Hayat al-Jadida
PS Al-Ayyam
PS Voice of Palestine
PS Al-Aqsa TV
PS Shehab, Shehab News
PS Quds News Network, Quds Press
PS Safa?
PS Palestine TV, Palestine Chronicle
PS Electronic Intifada
PS Gaza Now
PS Palestinian Information Center?, Palestinian Center for Policy and Survey Research
PT Diário da República
PT Lusa
PT agência Lusa
PT Agência Lusa
PT Expresso?
PT Diário de Notícias
PT Jornal de Notícias
PT Correio da Manhã
PT Observador?
PT Sol?
PT Jornal i
PT Visão?
PT Sábado?
PT Jornal de Negócios
PT Diário Económico
PT Dinheiro Vivo
PT ECO?
PT A Bola
PT Record?
PT O Jogo
PT RTP
PT SIC?
PT SIC Notícias
PT TVI
PT TVI24
PT CNN Portugal
PT CMTV
PT Antena 1
PT TSF
PT Renascença
PT Rádio Renascença, Rádio Comercial
PT Diário do Grafista
PT Nascer do Sol
PT Polígrafo
PT INE Portugal?
PT Marktest
PT Eurosondagem
PT Aximage
PT Diário de Coimbra
PT O Mirante
PT Diário de Aveiro
PT Açoriano Oriental
PT Diário Digital
PT i Online
PT Rádio Observador
PT RTP3, Porto Canal
PT Record.pt, Maisfutebol, zerozero
PT Jornal Económico
PT Notícias ao Minuto, Diário As Beiras, Jornal do Fundão
PT JN
PT DN?
PT RTP1
PT Diário do Minho
PT Diário de Notícias da Madeira
PT Agência Ecclesia
PT Ecclesia?
PT Jornal da Noite
PT Telejornal?
PY ABC Color
PY Telefuturo
PY Radio Ñandutí
PY IP Paraguay
PY Agencia IP
QA QNA
QA Qatar News Agency
QA Al Jazeera, Al-Jazeera, Aljazeera, Al Jazeera English, Al Jazeera Arabic, Al-Jazeera English
QA Gulf Times
QA The Peninsula
QA Al-Raya, Al Raya
QA Al-Watan Qatar
QA Al-Sharq, Al Sharq
QA Doha News
QA AlKass, Al Kass
RO Agerpres
RO Mediafax
RO Rompres
RO Adevarul
RO Evenimentul Zilei
RO Romania Libera
RO Gandul
RO Hotnews, HotNews
RO Digi24
RO Realitatea TV
RO Pro TV, ProTV
RO Ziarul Financiar
RO Libertatea
RO G4Media
RS Tanjug
RS Beta?, BETA
RS Fonet, FoNet
RS Blic?
RS B92, B-92
RS Radio B92
RS Politika
RS Danas
RS Vecernje Novosti, Večernje novosti
RS Kurir
RS Nasa Borba
RS Nin?
RS Studio B
RS Vreme?
RS N1
RS Insajder
RS KRIK
RS Informer?
RS Borba?
RS Politika Ekspres
RU TASS, Tass
RU ITAR-TASS, Itar-Tass
RU Interfax, Interfaz
RU RIA Novosti
RU RIA
RU RIA-Novosti, Ria Novosti
RU Sputnik
RU Rossiya Segodnya
RU RT
RU Russia Today
RU Kommersant
RU Vedomosti
RU Izvestia, Izvestiya
RU Pravda
RU Komsomolskaya Pravda
RU Nezavisimaya Gazeta
RU Novaya Gazeta
RU Rossiiskaya Gazeta, Rossiyskaya Gazeta
RU Moskovsky Komsomolets
RU Argumenty i Fakty
RU Trud?
RU Gazeta.ru
RU Lenta.ru
RU RBC
RU RBK
RU Moscow Times, The Moscow Times
RU Meduza
RU Mediazona
RU The Insider?
RU Proekt
RU Dozhd
RU TV Rain
RU Ekho Moskvy
RU Echo of Moscow, Echo Moskvy
RU Rossiya, Rossiya 1, Rossiya-1, Rossiya 24, Rossiya-24
RU Channel One
RU Pervy Kanal
RU ORT
RU REN TV
RU Zvezda
RU Fontanka
RU Baza?
RU Mash?
RU Prime-Tass, Prime?
RU AK&M
RU Krasnaya Zvezda
RU Levada Center, Levada
RU VTsIOM
RU VCIOM
RU Life News, LifeNews
RU Postimees
RU Radio Mayak
RU Mayak?
RU Golos Rossii
RU Novosti
RU Postfactum
RU Itogi
RU Segodnya
RU Sovietskaya Rossiya
RU Literaturnaya Gazeta
RU Ogonyok
RU Moscow News
RU Vremya
RU Sovetsky Sport
RU Sport-Express
RU Championat
RU The Bell, Sport Express
RW Rwanda News Agency
RW New Times, The New Times
RW KT Press
RW IGIHE
RW Radio Rwanda
SA SPA
SA Saudi Press Agency
SA Al-Arabiya, Al Arabiya, AlArabiya
SA Al-Hadath
SA Arab News
SA Saudi Gazette
SA Al Riyadh, Al-Riyadh
SA Okaz
SA Asharq Al-Awsat, Asharq al-Awsat, Asharq Alawsat
SA Al-Sharq al-Awsat
SA Al-Jazirah
SA Al-Madina
SA Al Eqtisadiah
SA Sabq?
SA Al Ekhbariya
SA Argaam
SA Asharq News, Asharq Business
SA Haramain
SA Inside the Haramain
SA Haramain Sharifain
SA Al-Hayat, Al Hayat
SD SUNA, Suna?
SD Sudan Tribune
SD Radio Dabanga
SD Dabanga
SD Sudan Media Center?
SD Akhbar al-Youm
SD Radio Omdurman
SD Sudan Vision
SD Radio Tamazuj
SD Eye Radio
SD Juba Monitor
SE TT
SE TT news agency
SE Dagens Nyheter
SE Svenska Dagbladet
SE Aftonbladet
SE Expressen
SE Goteborgs-Posten, Göteborgs-Posten
SE Sydsvenskan
SE Dagens Industri
SE Sveriges Radio, Sveriges Television
SE SVT
SE TV4
SE Ekot
SE Kvällsposten
SE Dagens Eko
SE Radio Sweden
SE Barometern
SE The Local
SE Svensk Damtidning
SG The Straits Times, Straits Times
SG Channel NewsAsia, CNA
SG Today Online, TODAYonline
SG Business Times, The Business Times
SG Lianhe Zaobao, Zaobao
SG The New Paper
SG Mothership
SG Berita Mediacorp, Mediacorp?
SG The Independent Singapore
SG Tamil Murasu
SI STA?
SI Delo?
SI Vecer, Večer
SI Mladina
SI RTV Slovenija
SI Pop TV
SI Slovenske Novice
SI 24ur
SK TASR
SK SITA?
SK SME
SK Dennik N, Denník N
SK Novy Cas
SK Markiza
SK TA3
SN Sud Quotidien
SN Walf Quotidien, Walfadjri
SN L'Observateur
SN RFM
SN Seneweb
SN Dakaractu
SN Senego
SN Wal Fadjri
SO SONNA
SO Garowe Online
SO Hiiraan Online
SO Radio Mogadishu
SO Shabelle Media Network
SO Radio Shabelle
SO Shabelle
SO Radio Andalus
SO Goobjoog
SO Universal TV
SO Horseed Media
SO Radio Kulmiye
SR Starnieuws, De Ware Tijd
SV La Prensa Gráfica
SV El Diario de Hoy
SV El Faro
SV Diario Co Latino
SV Radio Venceremos, Radio Cadena YSKL
SV Diario El Mundo, GatoEncerrado
SY SANA, Sana?
SY Tishrin, Tishreen
SY Al-Baath
SY Al-Thawra
SY Syrian Observatory for Human Rights?
SY Enab Baladi
SY Al-Watan
SY North Press
SY Shaam News Network
TD Alwihda, Tchadinfos, Alwihda Info
TH Bangkok Post
TH The Nation, The Nation Thailand
TH Thai Rath, Thairath
TH Matichon
TH Khaosod, Khaosod English
TH Thai PBS
TH MCOT
TH Thai News Agency
TH Prachatai
TH Phuket News
TJ Asia-Plus, Khovar, Avesta
TL Timor Post
TL Suara Timor Lorosae
TL Tatoli
TM Turkmenistan State News Agency
TM Turkmenportal
TN TAP?, Tap?
TN La Presse de Tunisie
TN Mosaique FM, Mosaïque FM
TN Shems FM
TN Kapitalis
TN Business News Tunisie
TN Essabah
TN Assabah
TN Nawaat
TN Radio Tunis
TN Business News, Webdo
TR Anadolu, Anadolu Agency, Anadolu Ajansi, Anadolu Ajansı
TR Kantor Berita Anadolu
TR AA?
TR Anatolia, Anatolia news agency, Anatolian
TR DHA
TR Dogan News Agency
TR Demiroren News Agency
TR IHA
TR Ihlas News Agency
TR Cihan, Cihan News Agency
TR ANKA
TR Hurriyet, Hürriyet, Hurriyet Daily News, Hürriyet Daily News
TR Turkish Daily News
TR Milliyet
TR Sabah?
TR Daily Sabah
TR Zaman?
TR Today's Zaman
TR Cumhuriyet
TR Sozcu, Sözcü
TR Radikal
TR Yeni Safak, Yeni Şafak, Yeni Akit
TR Haberturk, Habertürk
TR Aksam
TR Star?
TR Turkiye, Türkiye Gazetesi
TR Vatan?
TR Taraf?
TR Birgün, BirGun
TR Evrensel
TR T24
TR Bianet, bianet
TR Duvar
TR Gazete Duvar
TR Medyascope
TR CNN Turk, CNN Türk
TR A Haber
TR TRT
TR TRT World
TR TRT Haber
TR Halk TV
TR Fox TV
TR Show TV
TR Firat News Agency
TR Fotomac
TR Fanatik
TR Demirören
TT Trinidad Guardian, Trinidad Express
TW Central News Agency
TW Liberty Times
TW Taipei Times
TW United Daily News
TW China Times
TW Focus Taiwan
TW Taiwan News
TW DigiTimes
TW Commercial Times
TZ Daily News Tanzania
TZ The Citizen
TZ Mwananchi
TZ The Guardian Tanzania
TZ Shihata
TZ Azam TV
TZ Millard Ayo
TZ ITV Tanzania
UA Ukrinform
UA UNIAN, Unian
UA Interfax-Ukraine
UA Ukrainska Pravda, Ukrayinska Pravda
UA Kyiv Post, Kyiv Independent, The Kyiv Independent
UA Zerkalo Nedeli
UA Suspilne
UA Hromadske
UA ZN.UA
UA Espreso
UA 1+1
UA Inter TV
UA RBC-Ukraine
UA Levyi Bereg
UA Den?
UA LIGA.net
UG New Vision, The New Vision
UG Daily Monitor
UG The Monitor?
UG The Independent Uganda
UG Observer Uganda
UG NBS Television
UG Radio Simba
UG ChimpReports
UG Nile Post
US AP, Associated Press, The Associated Press, A.P.
US UPI, United Press International
US Bloomberg, Bloomberg News, Bloomberg TV, Bloomberg Businessweek
US Businessweek, BusinessWeek
US Bloomberg Television
US Dow Jones, Dow Jones Newswires
US New York Times, The New York Times
US NYT
US NYTimes, NY Times
US Washington Post, The Washington Post, WaPo
US Wall Street Journal, The Wall Street Journal, WSJ
US USA Today
US Los Angeles Times, The Los Angeles Times, LA Times, L.A. Times
US Chicago Tribune, Chicago Sun-Times
US Boston Globe, Boston Herald
US New York Post, New York Daily News, Newsday
US New York Magazine, The Cut?
US San Francisco Chronicle
US San Jose Mercury News
US Mercury News
US East Bay Times
US SFGate
US Philadelphia Inquirer, The Inquirer
US Miami Herald
US El Nuevo Herald
US Sun Sentinel, Sun-Sentinel
US Tampa Bay Times
US Orlando Sentinel
US Houston Chronicle
US Dallas Morning News
US Austin American-Statesman
US San Antonio Express-News
US Fort Worth Star-Telegram
US Texas Tribune
US Arizona Republic, The Arizona Republic
US Atlanta Journal-Constitution
US Baltimore Sun
US Detroit Free Press, Detroit News
US Minneapolis Star Tribune, Star Tribune, Star-Tribune
US Milwaukee Journal Sentinel
US Denver Post
US Seattle Times, Seattle Post-Intelligencer
US Oregonian, The Oregonian, OregonLive
US Cleveland Plain Dealer, Plain Dealer, The Plain Dealer
US Columbus Dispatch, Cincinnati Enquirer
US Kansas City Star, St. Louis Post-Dispatch, Post-Dispatch
US Indianapolis Star, IndyStar
US Des Moines Register
US Omaha World-Herald
US Argus Leader
US Star-Ledger, The Star-Ledger, The Record?, NJ.com
US Times-Picayune, The Times-Picayune
US Commercial Appeal, The Tennessean, Tennessean
US Charlotte Observer, News & Observer, The News & Observer, The State?
US Richmond Times-Dispatch, Virginian-Pilot
US Sacramento Bee, Fresno Bee
US San Diego Union-Tribune, Union-Tribune, Orange County Register
US Las Vegas Review-Journal, Review-Journal, Las Vegas Sun
US Salt Lake Tribune, The Salt Lake Tribune, Deseret News
US Anchorage Daily News
US Honolulu Star-Advertiser, Star-Advertiser, Honolulu Civil Beat
US Hartford Courant
US Providence Journal
US Pittsburgh Post-Gazette, Tribune-Review
US Buffalo News
US Courier-Journal, Courier Journal, Lexington Herald-Leader
US Arkansas Democrat-Gazette, Democrat-Gazette
US Clarion-Ledger, Clarion Ledger
US Florida Times-Union, Palm Beach Post
US Christian Science Monitor, The Christian Science Monitor
US Washington Times, The Washington Times, Washington Examiner, Washington Free Beacon
US Stars and Stripes
US International Herald Tribune
US McClatchy?
US Knight Ridder
US Gannett?
US Cox News Service
US Scripps?
US CNN
US CNN International
US CNN Business
US CNN Money, CNNMoney
US HLN
US Fox News
US Fox Business
US Fox News Channel, FoxNews
US Fox Sports
US MSNBC, NBC, NBC News, NBC Sports
US CBS?
US CBS News
US CBS Sports
US 60 Minutes
US Face the Nation
US ABC, ABC News, Good Morning America, GMA Network
US CNBC
US PBS, PBS NewsHour, Frontline?
US NPR, National Public Radio
US C-SPAN
US Newsmax
US One America News
US OAN
US Breitbart, Breitbart News
US Daily Caller, The Daily Caller, Daily Wire
US The Blaze
US Epoch Times, The Epoch Times
US Drudge Report
US Infowars
US WorldNetDaily
US Townhall
US RedState
US PJ Media
US Gateway Pundit
US Univision, Telemundo
US Voice of America, VOA, VOA News
US Radio Free Europe
US RFE/RL
US Radio Liberty, Radio Free Europe/Radio Liberty, Radio Free Asia
US RFA
US Alhurra
US Radio Sawa, Radio Marti
US BenarNews
US Politico, POLITICO
US Axios
US The Hill
US The Post, The Journal, The Globe, The Chronicle
US Roll Call
US Vox
US Slate?
US Salon?
US HuffPost, Huffington Post, The Huffington Post
US BuzzFeed, BuzzFeed News
US Daily Beast, The Daily Beast
US The Intercept
US ProPublica
US Mother Jones
US The Atlantic
US Semafor
US Puck News
US Vice News, VICE?, Vice?
US Mic?
US Quartz?
US Business Insider
US Insider?
US Talking Points Memo
US Daily Kos
US ThinkProgress
US FiveThirtyEight
US RealClearPolitics
US The Bulwark
US National Review
US Weekly Standard, The Weekly Standard
US Reason?
US The New Republic
US Foreign Policy?, Foreign Affairs?
US The American Prospect
US RawStory, Raw Story
US Snopes
US PolitiFact
US FactCheck.org
US Time?, TIME?, Time Magazine
US Newsweek
US U.S. News & World Report, US News & World Report
US The New Yorker, New Yorker
US Vanity Fair
US Esquire?
US GQ
US Harper's, Harper's Bazaar
US Rolling Stone
US Forbes
US Fortune?
US Barron's
US MarketWatch
US TheStreet
US Investor's Business Daily
US Kiplinger
US Inc.?
US Fast Company
US Entrepreneur?
US Money?
US Reader's Digest
US National Geographic
US Scientific American
US Popular Science, Popular Mechanics
US Smithsonian?
US Discover?
US Cosmopolitan?
US Vogue?
US Elle?
US Glamour?
US Marie Claire
US Allure?, Allure Magazine
US Teen Vogue
US People?, People Magazine
US Us Weekly
US Page Six
US TMZ
US E! News
US E! Online
US Entertainment Tonight
US Access Hollywood
US Variety?
US Hollywood Reporter, The Hollywood Reporter
US Deadline?
US Entertainment Weekly
US Billboard
US Pitchfork
US Spin?
US IndieWire
US Collider
US Vulture?
US Radar Online
US In Touch
US Life & Style
US OK! Magazine
US Star Magazine
US National Enquirer
US Playboy
US Sports Illustrated
US ESPN
US Bleacher Report
US The Athletic
US Yahoo?, Yahoo News, Yahoo! News, Yahoo Sports, Yahoo Finance
US MSN?
US MSN News
US AOL?
US Pop Sugar, PopSugar
US Refinery29
US Bustle
US Jezebel
US Gawker
US Deadspin
US Bored Panda
US Mashable
US Upworthy
US LadBible
US LADbible
US UNILAD
US Brides?
US Well and Good
US Elite Daily
US Your Tango
US Psychology Today
US Women's Health
US Men's Health
US Prevention?
US Self?
US Shape?
US Eat This
US Livestrong
US Verywell Health, Verywell
US Healthline
US WebMD, Web MD
US Medical News Today
US Mayo Clinic?
US Cleveland Clinic?
US Everyday Health
US Medical Daily
US Live Science, LiveScience
US ScienceDaily, Science Daily
US Space.com
US Science Alert, ScienceAlert
US EurekAlert
US TechCrunch
US The Verge, Verge?
US Wired, WIRED
US Ars Technica
US Engadget
US Gizmodo
US CNET
US ZDNet
US PCMag
US PC World, PCWorld
US Macworld
US MacRumors
US 9to5Mac, 9to5Google
US AppleInsider
US Android Authority, Android Police, Android Central
US GSMArena, GSM Arena
US XDA Developers
US The Information?
US Recode
US VentureBeat
US Polygon
US Kotaku
US IGN
US GameSpot
US Eurogamer
US Tom's Hardware, Tom's Guide
US TechRadar
US Digital Trends
US BGR
US The Next Web
US Phone Arena, PhoneArena
US SamMobile
US WABetaInfo
US Gizmochina
US Slashgear, SlashGear
US Hacker News
US BleepingComputer, Bleeping Computer
US Krebs on Security
US CoinDesk, CoinTelegraph, Cointelegraph
US The Block?
US Motherboard?
US Windows Central
US Neowin
US Notebookcheck
US MIT Technology Review
US IEEE Spectrum
US Product Hunt
US TorrentFreak
US Car and Driver
US Motor Trend, MotorTrend
US Road & Track
US Autoblog
US Jalopnik
US Carscoops
US Motor1
US Electrek
US InsideEVs
US Automotive News
US Ward's
US Edmunds
US Kelley Blue Book
US J.D. Power?
US Consumer Reports
US Navy Times
US Army Times
US Defense News
US Military Times
US Defense One
US Jane's Defence Weekly, Jane's?
US Inside Defense
US Gallup?
US Pew?
US Pew Research, Pew Research Center?
US Quinnipiac, Quinnipiac University?
US Rasmussen, Rasmussen Reports
US Zogby
US YouGov
US Ipsos
US Morning Consult
US Nielsen?, Nielsen Media Research
US comScore, Comscore
US Gartner?
US IDC?
US Statista
US Canalys?
US Counterpoint, Counterpoint Research
US Strategy Analytics
US IHS Markit
US Baker Hughes?
US Autodata
US FactSet
US Refinitiv
US LSEG?
US S&P Global?
US Platts
US Argus Media
US IBES
US First Call
US Thomson Financial?
US Standard & Poor's?
US Challenger?
US Gray & Christmas?
US Sensor Tower?
US App Annie
US SimilarWeb
US Box Office Mojo
US Rotten Tomatoes
US Metacritic
US IMDb
US CoinMarketCap, CoinGecko
US TradingView
US Investing.com
US Worldometer, Worldometers
US Johns Hopkins University?
US Our World in Data
US Wikipedia, Wikileaks, WikiLeaks
US PubMed
US Google Scholar, Google Trends, Google News
US Apple News
US Numbeo
US Speedtest
US Ookla
US OpenSignal
US Transfermarkt
US WhoScored
US Opta
US Squawka
US SofaScore
US Soccerway
US FlashScore
US FBref
US La Opinión, El Diario NY, CNN en Español, Voz de América, Diario Las Américas
US The Examiner, The Dispatch, The Sentinel, The Courier, The Enquirer, The Mercury News, The Oklahoman, The Blade, The Root, The Onion, The Ringer, The Wrap, TheWrap, The Markup, The Dodo, The Free Press, The Federalist, The Daily Wire, The Washington Examiner, The Washington Free Beacon, The Center Square
US KTLA, KABC, KCBS, KNBC, KTVU, KPIX, KRON, KGO, KQED, KUSA, KDVR, KMGH, KCNC, KHOU, KPRC, KTRK, KXAN, KVUE, KSAT, KENS, WFAA, KDFW, KXAS, KTVT, KSTP, KARE, WCCO, KMSP, KOMO, KIRO, KING?, KGW, KOIN, KATU, KSL, KUTV, KSTU, KTVB, KRQE, KOAT, KOB, KPHO, KNXV, KSAZ, KTNV, KLAS, KVVU, KCRA, KOVR, KFMB, KGTV, KSWB, KSDK, KMOV, KTVI, KSHB, KMBC, KWCH, KAKE, KFOR, KOCO, KWTV, KETV, WOWT, KCCI, KDKA, KYW
US WABC, WNBC, WCBS, WNYW, WPIX, WNYC, WINS?, WPVI, WCAU, WHYY, WTAE, WPXI, WBZ, WCVB, WHDH, WBUR, WGBH, WMUR, WJLA, WRC, WUSA, WTTG, WTOP, WAMU, WBAL, WJZ, WBFF, WRAL, WTVD, WSOC, WBTV, WCNC, WSB, WXIA, WAGA, WGCL, WTVJ, WPLG, WSVN, WFOR, WPBF, WPTV, WFTV, WESH, WKMG, WTSP, WFLA, WTVT, WJXT, WSMV, WTVF, WKRN, WMC, WREG, WBIR, WATE, WVTM, WBRC, WAFF, WDSU, WWL, WVUE, WLBT, WAPT, WLWT, WCPO, WKRC, WXIX, WBNS, WCMH, WSYX, WEWS, WKYC, WJW, WOIO, WTOL, WDIV, WXYZ, WJBK, WWJ, WOOD?, WZZM, WGN, WLS, WMAQ, WBBM, WFLD, WBEZ, WTTW, WISN, WTMJ, WITI, WTHR, WISH?, WRTV, WHAS, WLKY, WDRB, WAVE?, WKBW, WGRZ, WIVB, WHEC, WROC, WNEP
US PC Gamer, Bloomberg Law, Law360, Reuters Breakingviews, Seeking Alpha, Benzinga, The Motley Fool, Fortune Magazine, Punchbowl News, NOTUS, OANN, Media Matters, Slate Magazine, Salon.com, Mediaite, Extra TV, Stereogum, Consequence of Sound, ScreenRant, SB Nation
US AAA?
US Zillow, Redfin, CoStar, CoStar Group
US Baltimore Banner, The Baltimore Banner
US GasBuddy
US Bankrate, LendingTree, NerdWallet
US Cox Automotive, CarGurus
US Spotrac, Capology, Pro Football Reference, Basketball Reference, Baseball Reference, Elias Sports Bureau
US Morningstar, PitchBook, Crunchbase, Dealogic
US Investopedia, Britannica, Encyclopaedia Britannica, Merriam-Webster?
US Drugs.com, Verywell Mind
US Kpler, Vortexa, Cirium, OAG?
US Chainalysis, Glassnode, CryptoQuant, CoinGlass
US Trepp, Yardi?, Apartment List, Apartments.com, Realtor.com
US Gray and Christmas
US The Numbers
US StatMuse, FanGraphs, Baseball Savant
US Ballotpedia, OpenSecrets, GovTrack, Cook Political Report, Decision Desk HQ, AdImpact
US Lead Stories
US The Marshall Project, The 19th, Grist, Inside Climate News, Canary Media, Civil Eats
US Puck?, The Lever
US CalMatters, Mississippi Today, VTDigger, MinnPost, Block Club Chicago, Voice of San Diego, Bridge Michigan, Spotlight PA, Chalkbeat, KFF Health News, Kaiser Health News
US STAT?, STAT News, MedPage Today, Endpoints News, Fierce Biotech, BioSpace
US Martí Noticias
US Noticiero Univision
US Noticias Telemundo
US CNS?, Catholic News Agency, OSV News
US EZ Newswire, RTTNews, States Newsroom, Capitol News Illinois, Cronkite News, StudyFinds
US NewsNation, Gray News, InvestigateTV, Scripps News, CNN Newsource, Atlanta News First
UY El Observador
UY Búsqueda?
UY Brecha?
UY La Diaria
UY la diaria
UY Subrayado
UY Radio El Espectador
UY Montevideo Portal
UY Radio Carve
UY El País de Uruguay
UZ UzA, Gazeta.uz, Kun.uz
VA Sala Stampa
VA Fides
VA Agenzia Fides
VA CNA Catholic News Agency
VA Catholic News Service
VA Asianews, AsiaNews
VA ZENIT
VA SIR?
VE Venpres
VE AVN
VE Agencia Venezolana de Noticias
VE Últimas Noticias, Ultimas Noticias
VE Tal Cual, TalCual
VE Globovisión, Globovision
VE Telesur, teleSUR, TeleSUR
VE RCTV
VE Venevisión
VE Efecto Cocuyo
VE Runrunes, Runrun.es
VE Armando.info
VE El Pitazo
VE Noticias24
VE Correo del Orinoco
VE Aporrea
VE La Patilla
VE Unión Radio
VE VTV Venezolana de Televisión
VE VPItv
VN Vietnam News Agency, VNA, TTXVN
VN VnExpress
VN Tuoi Tre, Tuoi Tre News
VN Thanh Nien
VN Nhan Dan
VN Viet Nam News
VN VietnamPlus
VN VTV
VN Zing
VN Dan Tri
XK Koha Ditore
XK Kosovapress, KosovaPress
XK Zeri
XK Kohavision
XK Kosovo Information Center
YE Saba?, SABA
YE Al-Masirah, Al Masirah, Almasirah
YE Yemen Times
YE 26 September
YE Yemen Observer
YE Aden Independent Channel
ZA SAPA, Sapa
ZA South African Press Association
ZA Mail & Guardian, Mail and Guardian
ZA Sowetan, SowetanLIVE
ZA Die Burger
ZA Beeld?
ZA Rapport?
ZA Cape Times, Cape Argus
ZA City Press
ZA Daily Maverick
ZA News24
ZA Netwerk24
ZA eNCA
ZA SABC, SABC News
ZA Independent Online
ZA IOL
ZA TimesLIVE, Times Live
ZA Eyewitness News
ZA EWN
ZA Daily Dispatch
ZA The Witness?
ZA GroundUp
ZA amaBhungane
ZA Talk Radio 702
ZA 702
ZA Newzroom Afrika
ZA Stats SA?, Statistics South Africa?
ZA AllAfrica
ZA allAfrica
ZA PANA, Pan African News Agency, Pana Press, PANAPRESS
ZA Kick Off
ZA Soccer Laduma
ZM Zambia Daily Mail
ZM Times of Zambia
ZM The Post Zambia
ZM Lusaka Times
ZM ZNBC
ZM ZANA
ZM News Diggers
ZW ZIANA, Ziana
ZW Herald Zimbabwe
ZW Chronicle?
ZW NewsDay
ZW Zimbabwe Independent
ZW Financial Gazette
ZW ZBC
ZW New Zimbabwe
ZW ZimLive
ZW Bulawayo24
`
