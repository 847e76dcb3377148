/**
 * Towns that English datelines name without anything beside them ("CHENNAI: …"), in every part of the world, besides those that other languages list. None is
 * also a person, a club or a word: "Cleveland - " may begin a result.
 */
export const places: readonly string[] = `
Agartala, Ahmedabad, Aizawl, Amritsar, Bengaluru, Bangalore, Bareilly, Belagavi, Bhopal, Bhubaneswar, Chandigarh, Chennai, Coimbatore, Cuttack, Dehradun,
Dharamshala, Dibrugarh, Faridabad, Gandhinagar, Gangtok, Ghaziabad, Gorakhpur, Gurgaon, Gurugram, Guwahati, Gwalior, Hubballi, Hyderabad, Imphal, Indore,
Itanagar, Jabalpur, Jaipur, Jalandhar, Jammu, Jodhpur, Kanpur, Kochi, Kohima, Kolkata, Kozhikode, Lucknow, Ludhiana, Madurai, Mangaluru, Meerut, Mohali, Mumbai,
Mysuru, Nagpur, Nashik, Navi Mumbai, New Delhi, Noida, Panaji, Panjim, Patna, Prayagraj, Puducherry, Pune, Raipur, Rajkot, Ranchi, Shillong, Shimla, Siliguri,
Silchar, Srinagar, Surat, Thiruvananthapuram, Thrissur, Tiruchirappalli, Tirupati, Udaipur, Vadodara, Varanasi, Vijayawada, Visakhapatnam, Warangal,
Abbottabad, Bahawalpur, Faisalabad, Gilgit, Gujranwala, Gwadar, Islamabad, Karachi, Lahore, Larkana, Mardan, Mingora, Multan, Muzaffarabad, Peshawar, Quetta,
Rawalpindi, Sargodha, Sialkot, Skardu, Sukkur, Barishal, Chattogram, Chittagong, Cox's Bazar, Dhaka, Khulna, Rajshahi, Sylhet, Biratnagar, Janakpur, Kathmandu,
Pokhara, Colombo, Jaffna, Kandy, Thimphu, Abuja, Accra, Blantyre, Bloemfontein, Bulawayo, Cape Town, Dar es Salaam, Dodoma, Durban, Eldoret, Enugu, Entebbe,
Freetown, Gaborone, Harare, Ibadan, Johannesburg, Juba, Kaduna, Kampala, Kano, Kigali, Kisumu, Kumasi, Lagos, Lilongwe, Lusaka, Maputo, Maseru, Mbabane,
Mogadishu, Mombasa, Monrovia, Nairobi, Nakuru, Ndola, Port Harcourt, Pretoria, Takoradi, Windhoek, Zanzibar, Abu Dhabi, Ajman, Dammam, Doha, Dubai, Fujairah,
Jeddah, Kuwait City, Makkah, Manama, Muscat, Ras Al Khaimah, Riyadh, Sharjah, Apia, Auckland, Brisbane, Canberra, Christchurch, Dunedin, Hobart, Honiara,
Invercargill, Melbourne, Nuku'alofa, Port Moresby, Port Vila, Rotorua, Suva, Tauranga, Wellington, Bridgetown, Castries, Nassau, Paramaribo, Port of Spain,
Abidjan, Adelaide, Akron, Albuquerque, Aleppo, Allentown, Almaty, Amarillo, Anaheim, Anchorage, Andorra la Vella, Ann Arbor, Annapolis, Antananarivo, Antwerp,
Ashgabat, Ashkelon, Asmara, Astana, Asuncion, Bakersfield, Bakhmut, Baku, Bamako, Bangui, Banjul, Basra, Baton Rouge, Beersheba, Belgrade, Bellingham,
Benghazi, Bilbao, Biloxi, Bishkek, Bismarck, Bissau, Boise, Bozeman, Brazzaville, Brownsville, Bucharest, Bujumbura, Busan, Cannes, Carson City, Casablanca,
Casper, Cedar Rapids, Chattanooga, Chengdu, Cheyenne, Chiang Mai, Chisinau, Chongqing, Cologne, Colorado Springs, Conakry, Copenhagen, Corpus Christi,
Cotonou, Da Nang, Des Moines, Djibouti, Dnipro, Donetsk, Douala, Duluth, Dushanbe, Dusseldorf, El Paso, Erbil, Evansville, Fairbanks, Fargo, Flagstaff, Fort
Lauderdale, Fort Wayne, Fort Worth, Fresno, Fukushima, Galveston, Galway, Gaza City, Gdansk, Glasgow, Gothenburg, Grand Rapids, Greensboro, Grozny, Guatemala
City, Gulfport, Haifa, Hangzhou, Hartford, Hebron, Herat, Hiroshima, Ho Chi Minh City, Hodeidah, Homs, Honolulu, Huntsville, Idlib, Inverness, Iowa City,
Isfahan, Izmir, Jalalabad, Jefferson City, Jenin, Juneau, Kandahar, Kaohsiung, Kauai, Kazan, Key West, Khan Younis, Kharkiv, Kherson, Kirkuk, Knoxville,
Krakow, Kramatorsk, Lansing, Laredo, Lhasa, Libreville, Limassol, Little Rock, Lome, Long Beach, Louisville, Luanda, Luxembourg, Lviv, Macau, Maiduguri,
Managua, Mandalay, Mariupol, McAllen, Missoula, Montpelier, Moroni, Mosul, N'Djamena, Nablus, Nagasaki, Nagoya, Nanjing, Naples, New Haven, Niamey, Nicosia,
Nouakchott, Noumea, Novosibirsk, Nuremberg, Odesa, Omaha, Omdurman, Ouagadougou, Panama City, Papeete, Pensacola, Phuket, Pocatello, Podgorica, Poltava, Port
Louis, Port-au-Prince, Prague, Quebec City, Rafah, Rapid City, Roanoke, Rostov-on-Don, Samarkand, San Bernardino, San Marino, San Salvador, Santa Ana, Santa
Fe, Santo Domingo, Sapporo, Saskatoon, Scranton, Sevastopol, Seville, Shenzhen, Shreveport, Siem Reap, Simferopol, Sioux Falls, Sochi, Spokane, St. Paul,
Stepanakert, Strasbourg, Tacoma, Tallahassee, Tashkent, Tbilisi, Tegucigalpa, Tenerife, The Hague, Thessaloniki, Tianjin, Tijuana, Toledo, Topeka, Tucson,
Tulsa, Ulaanbaatar, United Nations, Urumqi, Uvalde, Valletta, Venice, Vladivostok, Warsaw, West Palm Beach, Wichita, Worcester, Xi'an, Yakima, Yaounde,
Yekaterinburg, Yerevan, Yuma, Zaporizhzhia
`
  .trim()
  .split(/,\s+/u)

/** Countries, which stand after a town: "SUVA (Fiji) – ". */
export const countries: readonly string[] = `
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize,
Benin, Bhutan, Bolivia, Bosnia, Bosnia-Herzegovina, Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon,
Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Dominican
Republic, East Timor, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany,
Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy,
Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia,
Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palestine, Papua New
Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saint Lucia, Samoa, Saudi Arabia, Scotland, Senegal, Serbia,
Seychelles, Sierra Leone, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden,
Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United
Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe
`
  .trim()
  .split(/,\s+/u)
