/** Copy that would do harm if any of it were taken for markup. Invented. */
const prose =
  'Liputan6.com, Jakarta - Pasar itu dibuka kembali pada Senin pagi oleh wali kota dan para pedagang yang lama menunggu.'

export const hostile: Readonly<Record<string, string>> = {
  'a script in a paragraph': `${prose}\nWarga menulis <script>window.pwned = true</script> di papan itu, kata wali kota kepada para pedagang.`,
  'an image that fails': `${prose}\nIa berkata "><img src=x onerror="window.pwned = true"> lalu pergi dari pasar itu bersama para pedagang lain.`,
  'a script that ends in the headline': `Pasar </script><script>window.pwned = true</script> Dibuka Lagi\n${prose}`,
  'a link that runs': `${prose}\nBaca juga: javascript:window.pwned=true\nPara pedagang [klik](javascript:window.pwned=true) di sana sejak pagi, kata wali kota.`,
  'attributes in a source': `${prose}\nDilansir BBC" onmouseover="window.pwned=true, Sabtu (22/10/2022), pasar itu dibuka oleh wali kota.`,
  'a style': `${prose}\n</style><style>body{display:none}</style> tertulis di dinding pasar itu, kata wali kota kepada warga.`,
  'control characters': `${prose}\nIa menulis \u001B[31mmerah\u0007 dan \u202Eterbalik di papan itu, kata wali kota kepada para pedagang.`
}
