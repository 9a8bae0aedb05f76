import type { Facts } from '../../make/facts.ts'
import { ordinary, texts } from './texts.ts'

const H = 60
const POST = 'https://digiorno.example/posts/why-pizza'

/** DiGiorno, September 2014: a pizza joke on a hashtag of abuse survivors. What shows the mistake is a post of our own. */
export const facts: Facts = {
  id: 'digiorno',
  lang: 'en',
  title: { fr: 'DiGiorno, la blague au mauvais endroit', en: 'DiGiorno, a joke in the wrong place' },
  summary: {
    fr: 'Septembre 2014, 23 h : la marque plaisante sur un mot-dièse où des victimes de violences racontent leur histoire. Elle efface aussitôt, avoue simplement et répond à chacun pendant des heures. Les faits sont documentés, l’heure exacte est supposée ; messages et personnes sont inventés.',
    en: 'September 2014, 11 pm: the brand jokes on a hashtag where survivors of abuse tell their stories. It deletes at once, admits plainly and answers people one by one for hours. The facts are documented, the exact hour is assumed; posts and people are invented.',
  },
  minutes: 8,
  sources: [
    'Press of September 2014 on the #WhyIStayed post: deleted at once, plain admission, individual replies for hours',
  ],
  start: '2014-09-08T21:00:00-04:00',
  brand: {
    id: 'digiorno',
    name: 'DiGiorno',
    words: ['digiorno'],
    site: 'https://digiorno.example',
    zone: 'America/New_York',
  },
  thing: 'that post',
  first: {
    network: 'x',
    text: 'DiGiorno just made a pizza joke on #WhyIStayed. That hashtag is about domestic abuse.',
  },
  anchor: POST,
  spot: {
    url: POST,
    title: 'Post of 8 September',
    body: 'A joke about pizza on a hashtag about abuse.',
    picture: true,
  },
  networks: { x: 8, facebook: 2 },
  stretches: [
    { from: 2, to: 30, count: 28, mix: { finders: 4, shock: 5, complaint: 1 }, repeats: 0.5 },
    { from: 30, to: 2 * H, count: 44, mix: { shock: 6, complaint: 3, mockery: 1, after: 2 }, repeats: 0.5 },
    { from: 2 * H, to: 5 * H, count: 30, mix: { after: 5, complaint: 2, defenders: 2 }, repeats: 0.4 },
    { from: 11 * H, to: 20 * H, count: 22, mix: { after: 4, questions: 2, defenders: 2, mockery: 1 }, repeats: 0.4 },
  ],
  texts,
  headlines: [
    { after: 12 * H, outlet: 'the_brand_diary', text: 'Pizza brand apologises for its post on an abuse hashtag' },
  ],
  stars: [{ after: 25, network: 'x', handle: 'late_night_reader', followers: 130_000, voice: 'shock' }],
  ordinary,
  level: 'N2',
  hurt: false,
  says: {
    title: 'Our joke on a hashtag about abuse',
    holding:
      'We posted a joke on a hashtag where people tell how they survived abuse. We had not read what it was about. The mistake is ours and we are sorry. The post is being removed. We are reading and answering you here; next update at 11 pm.',
    apology:
      'Last night we used a hashtag without reading what people say there. They were telling how they lived through abuse, and we answered with a joke. We are responsible. We are sorry, first to those who told their story, then to everyone who read it. The post has been removed. From today nobody posts on a hashtag without reading what stands under it, and a second person checks. We will tell you what happened by Tuesday at 6 pm.',
    cause:
      'You asked how this could happen. Here is what we have established: the hashtag was taken from a list of trends and nobody opened it before posting. That check was missing. It has existed since Tuesday: one person reads what people say under a hashtag, a second one agrees, then we post.',
    causeAfter: 20 * H,
    lead: {
      kind: 'process',
      note: 'Did anybody open the hashtag before the post went out?',
      found: 'The post was written from the list of trends alone.',
    },
    thanks:
      'Hello, you were among the first to tell us about this post. Thank you: we should have read before we wrote.',
    gesture: '',
  },
  history: {
    acknowledged: 4,
    kept: null,
    spoke: 10,
    removed: 4,
    causeTold: 10,
    thanked: null,
    recovered: null,
  },
  without: ['recovered'],
  bets: [
    {
      after: 10,
      choices: [
        {
          fr: '« Nous n’avions pas lu de quoi il s’agissait. Pardon. »',
          en: '“We had not read what it was about. Sorry.”',
        },
        { fr: '« Notre compte a été piraté. »', en: '“Our account was hacked.”' },
        { fr: 'Une autre blague, pour détendre.', en: 'Another joke, to lighten the mood.' },
      ],
      history: 0,
      told: {
        fr: 'message effacé aussitôt, aveu simple, puis des heures de réponses individuelles.',
        en: 'deleted at once, a plain admission, then hours of individual replies.',
      },
    },
  ],
}
