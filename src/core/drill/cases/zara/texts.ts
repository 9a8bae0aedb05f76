import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Striped top, yellow star, for toddlers. Zara, look at it from two metres away.',
    'Zara says sheriff. Everybody else sees something else. Look at the stripes.',
    'Zoom in and it says sheriff. Do not zoom in and it says 1942. Zara…',
  ],
  shock: [
    'My grandfather wore those stripes and that star. Not as a costume. Zara.',
    'How does a Zara team draw that and see a cowboy?',
    'On a child, Zara. On a small child.',
    'I had to put my phone down after seeing that Zara shirt',
    'This is what nobody at Zara learning history looks like',
  ],
  mockery: ['Zara: fast fashion, slow history', 'A school book costs less than that Zara top'],
  complaint: [
    'Zara already had the handbag story in 2007. Did nobody learn?',
    'The Zara apology in Hebrew says “exterminated”. Have a native read it.',
    'Gone from the Zara site but is it gone from the shops?',
  ],
  boycott: ['No more Zara for our kids', 'Returned everything to Zara today'],
}

export const ordinary: Facts['ordinary'] = [
  'Zara blazer on sale, finally',
  'Zara sizes make no sense',
  'Love the new Zara kids range, so cute',
  'Zara queue for the fitting room was endless',
  'My Zara order arrived in a paper bag, nice',
  'Is Zara open on Sunday here?',
  'Those Zara boots sold out in an hour',
  'Zara linen trousers saved my summer',
  'Got a Zara gift card, what should I buy?',
  'Zara changed the shop music, good',
  'Returned a skirt at Zara without any fuss',
  'Zara home cushions, so soft',
]
