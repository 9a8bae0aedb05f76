/** Words of the public page of an incident. */
export const publicWords = {
  fr: {
    heading: 'Nos messages',
    updated: 'publié le',
    none: 'Aucun message pour le moment.',
    gone: 'Cette page a été retirée, trente jours après la fin.',
    thanks: 'Ils nous ont alertés',
    draw: 'Tirage au sort',
    drawHow:
      'Le k-ième nombre est fait des douze premiers chiffres hexadécimaux de SHA-256(graine + empreinte de la liste + k), k partant de 0, modulo le nombre de participations ; qui a déjà gagné est passé. Chacun peut le refaire.',
    entrants: 'Participations',
    seedHash: 'Empreinte SHA-256 de la graine, publiée avant',
    seed: 'Graine',
    winners: 'Places gagnantes dans la liste',
  },
  en: {
    heading: 'Our statements',
    updated: 'published',
    none: 'No statement yet.',
    gone: 'This page was retired, thirty days after the end.',
    thanks: 'They alerted us',
    draw: 'Prize draw',
    drawHow:
      'The k-th number is made of the first twelve hex digits of SHA-256(seed + fingerprint of the list + k), k from 0, modulo the number of entries; one who has won is passed over. Anyone can repeat it.',
    entrants: 'Entries',
    seedHash: 'SHA-256 fingerprint of the seed, published before',
    seed: 'Seed',
    winners: 'Winning places in the list',
  },
}
