/**
 * Towns that English datelines name without anything beside them ("CHENNAI: …"), mainly of South Asia, Africa, the Gulf and the Pacific, besides those that
 * other languages list. None is also a person, a club or a word.
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
Invercargill, Melbourne, Nuku'alofa, Port Moresby, Port Vila, Rotorua, Suva, Tauranga, Wellington, Bridgetown, Castries, Nassau, Paramaribo, Port of Spain
`
  .trim()
  .split(/,\s+/u)
