import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'DiGiorno just used the domestic abuse hashtag to sell pizza',
    'Screenshot before it goes: DiGiorno joking on #WhyIStayed',
    'DiGiorno, did you read one single post under that hashtag?',
  ],
  shock: [
    'People are telling the worst years of their lives there and DiGiorno makes a pizza joke',
    'I posted my story ten minutes ago. Right under it: DiGiorno, pizza, a joke.',
    'I am a survivor. That DiGiorno post made me feel sick.',
    'Women are being brave on that hashtag and DiGiorno wants likes',
  ],
  mockery: ['DiGiorno: posts first, reads later', 'It is not delivery, it is a disaster, DiGiorno'],
  complaint: ['DiGiorno you had one thing to do: read the hashtag', 'Five seconds of reading, DiGiorno. Five.'],
  after: [
    'DiGiorno is answering people one by one. I did not expect that.',
    'Got a personal reply from DiGiorno. It did not read like a template.',
    'DiGiorno said plainly that they had not read it. At least that is honest.',
  ],
}

export const ordinary: Facts['ordinary'] = [
  'DiGiorno for dinner, no regrets',
  'Is the DiGiorno stuffed crust any good?',
  'Two DiGiornos in the oven and the game is on',
  'Burnt my DiGiorno again, my own fault',
  'DiGiorno on offer at the store, three for twelve',
  'My kid only eats the cheese DiGiorno',
  'DiGiorno thin crust is underrated',
  'How long does a DiGiorno keep in the freezer?',
  'Movie night means DiGiorno in this house',
  'DiGiorno box arrived dented, pizza was fine',
  'Late shift, DiGiorno saved me',
  'Pineapple on DiGiorno, fight me',
]
