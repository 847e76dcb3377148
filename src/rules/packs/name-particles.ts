/** Small words in names of people before a word with a capital: "van der Muster", "de la Muestra", "bin Contoh". */
export const nameParticles =
  'al bin binti da das de del della den der di do dos du e el la las le los ten ter van vom von y zu'.split(' ')
