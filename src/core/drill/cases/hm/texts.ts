import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Look at the words on that hoodie. Look at who they put it on. Look again.',
    'The H&M kids page. Open it. Read the sweatshirt. I will wait.',
    'Scrolling for a hoodie for my nephew and stopped dead at this one from H&M',
  ],
  shock: [
    'A child. Wearing those words. How many people at H&M looked at this and said yes?',
    'That slogan on that boy. In 2018. H&M what were you thinking',
    'As a mum this hurts. H&M chose the model, the words and the photo.',
    'It is racist whether they meant it or not, and it is still on the H&M site',
    'My son asked me what is wrong with the hoodie. I did not know where to begin.',
    'Other kids on the H&M page got “survival expert”. He got that one. Think about it.',
  ],
  mockery: [
    'H&M has a thousand employees who approve photos and not one who reads them',
    'H&M: we sell clothes. Also H&M: reading what is on them is extra',
  ],
  complaint: [
    'The H&M apology says “anyone who may have been offended”. That is not an apology.',
    'They say the picture is gone but the hoodie is still for sale in my basket, H&M',
    'Taking the photo away and keeping the hoodie on sale is half a job, H&M',
  ],
  questions: ['Is the H&M hoodie still on sale? I can still put it in the basket', 'Who wrote that slogan, H&M?'],
}

export const ordinary: Facts['ordinary'] = [
  'New jumper from H&M, so soft',
  'Does H&M ship to Ireland on Saturdays?',
  'H&M sale starts tomorrow and my basket is ready',
  'The queue at H&M today, goodness',
  'Got a lovely linen shirt at H&M for twenty quid',
  'H&M app logged me out again',
  'My H&M parcel came two days early',
  'Anyone know if H&M jeans run small?',
  'Returned a dress to H&M, refund took a week',
  'The staff at H&M Oxford Street were so kind today',
  'H&M home candles are better than they should be',
  'Looking for a winter coat, is H&M any good?',
  'H&M socks last me exactly one winter',
  'Is there a student discount at H&M?',
]
