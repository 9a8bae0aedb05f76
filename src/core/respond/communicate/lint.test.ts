import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LintContext, StatementKind } from '../../../contract/lint.ts'
import { lintStatement } from './lint.ts'

const rules = (text: string, context: LintContext) => lintStatement(text, context).map(({ rule }) => rule)
const errors = (text: string, kind: StatementKind, lang: 'fr' | 'en') =>
  lintStatement(text, { kind, lang }).filter(({ severity }) => severity === 'error')

/** The first texts that Tocsin offers, in the words of its own guide; each must pass, blank and filled. */
const FIRST: [StatementKind, 'fr' | 'en', string][] = [
  [
    'holding',
    'fr',
    "Bonjour. Une photo de notre page {produit} montre ce qui n'aurait jamais dû s'y trouver. L'erreur est la nôtre et nous vous présentons nos excuses. Le retrait de la photo est en cours. Merci à celles et ceux qui nous ont alertés. Prochain point ici à {heure}.",
  ],
  [
    'holding',
    'en',
    'Hello. A photo on our {product} page shows something that should never have been there. The mistake is ours, and we apologise. The photo is being removed. Thank you to everyone who told us. Next update here at {time}.',
  ],
  [
    'apology',
    'fr',
    "Ce matin, une photo de notre collection enfant montrait un homme nu à l'arrière-plan. Nous l'avons mise en ligne, et c'est vous qui nous l'avez signalée : nous aurions dû la voir avant vous. Nous en sommes responsables. Nous le regrettons, d'abord pour les enfants de cette image et leurs parents, ensuite pour vous. La photo a été retirée à {heure}. Dès aujourd'hui, {mesure}. Nous vous dirons ce qui s'est passé au plus tard {jour}. {Prénom Nom}, {fonction}",
  ],
  [
    'apology',
    'en',
    "This morning a photo in our children's range showed a naked man in the background. We published it and you told us: we should have seen it before you did. We are responsible. We are sorry, first to the children in the picture and their parents, then to you. It was removed at {time}. From today, {measure}. We will tell you what happened by {day} at the latest. {Name}, {role}",
  ],
  [
    'cause',
    'fr',
    "Vous nous avez demandé comment c'était possible. Voici ce que nous avons établi : {cause en une phrase}. Notre relecture portait sur les vêtements, pas sur l'arrière-plan : ce contrôle manquait. Il existe depuis le {date} : {mesure}. Nous avons revu les {n} photos de la même séance ; {résultat}.",
  ],
  [
    'cause',
    'en',
    'You asked how this could happen. Here is what we have established: {cause in one sentence}. Our checks covered the clothes, not the background: that check was missing. It has existed since {date}: {measure}. We reviewed the {n} photos from the same shoot; {result}.',
  ],
  [
    'reply',
    'fr',
    "Bonjour {prénom}, à {heure}, vous avez été la première personne à nous signaler cette photo. Merci : c'était à nous de la voir. Elle n'est plus en ligne. Seriez-vous d'accord pour que nous vous citions parmi celles et ceux qui nous ont alertés ? Si vous préférez que cela reste entre nous, aucun souci.",
  ],
  [
    'reply',
    'en',
    'Hello {name}, at {time} you were the first person to tell us about this photo. Thank you: it was our job to spot it. It is no longer online. May we name you among the people who alerted us? If you would rather keep it between us, that is fine.',
  ],
  [
    'reply',
    'fr',
    "Bonjour {prénom}. Vous cherchiez un vêtement pour votre enfant, et c'est cette image que vous avez trouvée. Votre colère est légitime ; nous vous présentons nos excuses. La photo a été retirée à {heure} et nous revoyons toutes celles de la séance. Pour en parler, je suis ici ou au {téléphone}. {Prénom}, service clients",
  ],
  [
    'reply',
    'en',
    'Hello {name}. You were looking for clothes for your child, and this is what you found. You are right to be angry, and we apologise. The photo was removed at {time} and we are rechecking every picture from the shoot. If you want to talk, I am here or on {phone}. {Name}, customer care',
  ],
  [
    'reply',
    'fr',
    'Bien vu, et avant nous : vexant, mais mérité. La photo est retirée ; nos excuses et la suite sont là : {lien}. Vous pouvez continuer à rire ; nous, on relit nos photos.',
  ],
  [
    'reply',
    'en',
    'Well spotted, and before us: it stings, but we earned it. The photo is down; our apology and what comes next are here: {link}. Feel free to keep laughing; we are off to recheck our photos.',
  ],
  [
    'internal',
    'fr',
    '{heure} · {niveau} · {quoi, en une phrase} / Vu : {n} publications, {visites} / Fait : {preuve}, {message} · À faire : {qui}, {quoi}, avant {heure}',
  ],
  [
    'holding',
    'fr',
    "Désolé chères clientes, une image comportant de quoi heurter la sensibilité était présente sur notre site. L'erreur est en cours de réparation.",
  ],
  ['holding', 'fr', 'Nous vous présentons nos excuses. Des mesures seront prises pour que cela ne se reproduise pas.'],
]
const FILLED: Record<string, string> = {
  produit: 'maillot fille',
  product: 'swimwear',
  heure: '18 h',
  time: '6 p.m.',
  mesure: 'chaque photo est relue en grand par deux personnes',
  measure: 'two people look at every photo at full size',
  jour: 'vendredi',
  day: 'Friday',
  'Prénom Nom': 'Claire Morel',
  fonction: 'directrice générale',
  Name: 'Claire Morel',
  role: 'managing director',
  name: 'Sarah',
  prénom: 'Léa',
  Prénom: 'Marc',
  téléphone: '09 69 32 00 00',
  phone: '020 7946 0000',
  lien: 'https://shop.example/excuses',
  link: 'https://shop.example/sorry',
  date: '12 mars',
  n: '240',
  résultat: 'aucune autre image n’était concernée',
  result: 'no other picture was affected',
  'cause en une phrase': 'personne n’a regardé la photo en grand',
  'cause in one sentence': 'nobody looked at the photo at full size',
}

describe('statement check', () => {
  for (const [kind, lang, text] of FIRST)
    it(`lets the first text pass, blank and filled: ${text.slice(0, 40)}`, () => {
      const filled = text.replace(/\{([^}]+)\}/g, (_, blank: string) => FILLED[blank] ?? '18 h')
      for (const version of [text, filled]) assert.deepEqual(errors(version, kind, lang), [])
    })

  it('sees what is conditional in subtle forms, and gives its place', () => {
    const text = 'Bonjour. Nous sommes désolés que certains aient été choqués. La photo est retirée.'
    const [fault] = lintStatement(text, { kind: 'holding', lang: 'fr' })
    assert.equal(fault?.rule, 'conditional_apology')
    assert.match(text.slice(...fault!.span), /certains aient été choqués$/)
    for (const other of [
      'Excuses à ceux qui ont pu se sentir visés. C’est retiré.',
      'Si cela a pu heurter, nous le regrettons. C’est retiré.',
    ])
      assert.ok(rules(other, { kind: 'holding', lang: 'fr' }).includes('conditional_apology'), other)
  })

  it('asks for an apology and an act in a first statement only', () => {
    assert.deepEqual(rules('Bonjour à tous.', { kind: 'holding', lang: 'fr' }), ['no_action', 'no_apology'])
    assert.deepEqual(rules('Bonjour à tous.', { kind: 'reply', lang: 'fr' }), [])
  })

  it('lets a false case be denied', () => {
    const text = 'This picture is fake: we have never sold this. We are checking every page.'
    assert.ok(rules(text, { kind: 'holding', lang: 'en' }).includes('denial'))
    assert.deepEqual(rules(text, { kind: 'holding', lang: 'en', falseCase: true }), [])
  })

  it('does not take a signature, a greeting or a thanked handle for somebody thrown to the crowd', () => {
    const context: LintContext = { kind: 'reply', lang: 'fr', thanked: ['@lea.martin'] }
    assert.deepEqual(
      rules('Bonjour Sophie, merci. L’erreur vue par @lea.martin est corrigée. Marc Dupont, service clients', context),
      [],
    )
    assert.ok(rules('La photo a été validée par Marc Dupont hier soir.', context).includes('names_person'))
  })

  it('never throws and stays quick on bad input', () => {
    const started = performance.now()
    for (const text of [
      '',
      '\ud800',
      '😂'.repeat(10_000),
      'désolés si '.repeat(100_000),
      '{'.repeat(50_000),
      'A'.repeat(1_000_000),
      '\u0301'.repeat(50_000),
    ])
      for (const lang of ['fr', 'en'] as const) lintStatement(text, { kind: 'holding', lang })
    assert.ok(performance.now() - started < 4000, `${performance.now() - started} ms`)
  })
})
