import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StatementKind } from '../../../../contract/lint.ts'
import { findByPatterns } from '../lint.ts'

const rules = (text: string, kind: StatementKind, lang: 'fr' | 'en') =>
  findByPatterns(text, { kind, lang }).map(({ rule }) => rule)

describe('a fault is read with its grammar', () => {
  const clean: [StatementKind, 'fr' | 'en', string][] = [
    ['reply', 'fr', "Bonjour, aucun avis n'a été retiré de notre page, ni le vôtre ni celui de votre frère."],
    ['reply', 'en', "Hi, we haven't hidden your review; it is the second one on the page."],
    ['reply', 'fr', 'Bonjour, nos avocats ne vous écriront pas : donner votre avis est votre droit.'],
    ['reply', 'en', "Hi, our solicitors won't be writing to you: you gave an opinion."],
    ['internal', 'fr', 'Si la presse vous appelle, transmettez la demande à Mathilde, au secrétariat, poste 31.'],
    ['internal', 'en', 'If a journalist rings, put them through to Martin on extension 31.'],
    ['reply', 'fr', 'Le trop-perçu part jeudi. Sinon, joignez-moi à lecture@gazco.example, de 9 h à 19 h.'],
    ['reply', 'en', "The money goes back on Thursday. If it doesn't show up, email me at billing@northgas.example."],
    ['cause', 'en', 'Sales of batch 88 are suspended. We ended the maintenance contract.'],
    ['cause', 'fr', "L'audit est public depuis ce matin. Nous avons mis fin au contrat d'entretien."],
    [
      'apology',
      'en',
      'Sorry is a small word for a ruined wedding, but it is where we start. We refunded the couple on Monday.',
    ],
    [
      'apology',
      'fr',
      'Nous avons fait attendre une veuve onze mois. Nous lui présentons nos excuses. Elle a touché la somme.',
    ],
    ['internal', 'en', 'Solicitors are free for any of you who wants one. The lawyers changed nothing in this text.'],
    ['reply', 'en', 'Hi, you can of course go to court; the ombudsman is below too, and free.'],
    ['reply', 'fr', "Bonjour, c'est un défaut de couture. Nous vous en renvoyons un autre ce soir."],
    ['apology', 'en', "We're sorry you were fined, even though you had paid. The fine is cancelled."],
    ['holding', 'en', 'We are sorry for the long night at gate 4. Meal vouchers are being handed out now.'],
    ['cause', 'fr', 'Tout danger est écarté : les signalements ont été transmis et chaque vanne a été revue.'],
    [
      'holding',
      'fr',
      "Pardon aux deux blessés. La police mène l'enquête et a nos images. Nous parlerons des causes quand elles seront établies.",
    ],
    [
      'internal',
      'fr',
      "Fait : retrait de l'affiche. À faire : appeler les familles (Paul). Merci pour votre patience.",
    ],
    [
      'reply',
      'en',
      "Hi Jo, a steward handed in a hearing aid and it looks like yours. It's in the post, probably by Friday.",
    ],
    ['reply', 'fr', 'Bonsoir, trois semaines, c’est long quand on ne peut pas conduire. Une monture part ce soir.'],
    ['holding', 'fr', 'Désolés pour l’attente, une sortie est en place et nos équipes guident les voitures.'],
    ['holding', 'fr', 'Nos excuses. Les annonces ont été retirées, une plainte est déposée.'],
    [
      'apology',
      'en',
      'You wrote in and we told you that you were wrong. You were right. Sorry. Refunds went out last night.',
    ],
    ['cause', 'fr', 'Le fournisseur nous avait alertés. Nous lui avons demandé de continuer.'],
    ['cause', 'fr', 'Nous avons pris deux fois plus de commandes que nos quais ne pouvaient en traiter.'],
    ['cause', 'fr', 'Les trois autres grandes cuves ont été vérifiées : elles tiennent.'],
    [
      'cause',
      'fr',
      'Nous travaillons depuis lundi avec une autre maison et relevons la température à chaque livraison.',
    ],
    [
      'holding',
      'fr',
      'Pardon aux familles. Nous ne dirons rien des circonstances, que seule la gendarmerie peut établir ; nous reparlons à 17 h.',
    ],
    ['reply', 'fr', 'La bague en attente de remise est prête.'],
    ['reply', 'en', 'It was Daniel who picked up the phone. The lift is back on Thursday.'],
    ['reply', 'en', "How kind of you to return the bag. It's with its owner."],
  ]
  for (const [kind, lang, text] of clean)
    it(`lets pass: ${text.slice(0, 50)}`, () => assert.deepEqual(rules(text, kind, lang), []))

  const faulty: [StatementKind, 'fr' | 'en', string, string][] = [
    ['reply', 'fr', "Bonjour, si votre avis n'est pas retiré ce soir, nos avocats vous écriront.", 'threat'],
    ['reply', 'en', 'We will not hesitate to take legal action.', 'threat'],
    ['reply', 'en', 'Negative comments will not be published on this page.', 'censorship_admission'],
    [
      'reply',
      'en',
      'We called you on 07700 900571 and at dan.pell@post.example, where we wrote to you.',
      'personal_data',
    ],
    ['cause', 'en', 'Our attendant, Gary Pell, poured in the wrong drum.', 'blames_individual'],
    ['cause', 'fr', "La panne vient d'un seul technicien, qui a débranché le serveur.", 'blames_individual'],
    ['cause', 'fr', "Trois lots sur mille, c'est une goutte d'eau.", 'minimising'],
    ['reply', 'fr', 'Bonjour, chez nos confrères, le tarif est le double.', 'whataboutism'],
    ['reply', 'en', 'What a wonderful lesson in plumbing!', 'sarcasm'],
    ['holding', 'en', 'We are sorry. Everything points to the wind. Shows are cancelled.', 'unproved_cause'],
    ['apology', 'en', 'We are truly sorry. We can only imagine how the parents feel.', 'no_action'],
    ['apology', 'fr', 'Nous sommes désolés. Nous mesurons la douleur des parents.', 'no_action'],
    ['reply', 'en', 'You should have read the terms before booking.', 'attacks_public'],
    ['reply', 'fr', 'Bonjour, heureusement que des clients comme vous veillent sur nos rayons.', 'sarcasm'],
    ['reply', 'en', 'Hi, every airline loses bags.', 'whataboutism'],
    ['holding', 'fr', "Nos excuses. L'hébergeur aurait débranché une machine. Tout est réparé.", 'unproved_cause'],
    [
      'apology',
      'en',
      "If our tone missed the mark for some of you, then we're sorry. It's deleted.",
      'conditional_apology',
    ],
    ['cause', 'en', 'The leak came from Marlo Felding, an assistant editor. Scripts are locked away.', 'names_person'],
    [
      'apology',
      'fr',
      'Pardon. Notre équipementier nous a livré des capteurs défectueux. Ils sont changés.',
      'blames_third_party',
    ],
    ['internal', 'fr', 'Le chauffeur ne conduira plus pour nous.', 'sanction_announced'],
    ['reply', 'fr', 'Bonjour, la carte part au 14 rue des Tanneurs et le code au 06 39 98 41 27.', 'personal_data'],
    [
      'apology',
      'fr',
      'Nous regrettons la réaffectation non sollicitée de quatre passagers. Ils sont indemnisés.',
      'euphemism',
    ],
    ['reply', 'fr', 'Merci pour ce chronométrage si précis et cette critique si constructive.', 'sarcasm'],
    [
      'reply',
      'fr',
      'Le chauffeur qui vous a déposée à deux kilomètres de l’hôtel n’a pas respecté nos consignes.',
      'blames_individual',
    ],
    [
      'cause',
      'fr',
      'La viande était avariée parce que notre grossiste a rompu la chaîne du froid.',
      'blames_third_party',
    ],
    ['reply', 'fr', 'Nous vous appelons demain au 06 39 98 41 07.', 'personal_data'],
    ['reply', 'en', 'How brave of you to live through a twelve-minute delay.', 'sarcasm'],
    ['reply', 'fr', 'Curieusement, aucun journal n’en a parlé pour la station d’en face.', 'whataboutism'],
    ['cause', 'en', 'Every other water company in the country reported more spills.', 'whataboutism'],
    [
      'apology',
      'fr',
      'Pardon. Le loueur nous avait juré que la toile tiendrait. Tout est remboursé.',
      'blames_third_party',
    ],
    [
      'apology',
      'en',
      'Sorry. Our printers assured us that the files were fine. New copies are out.',
      'blames_third_party',
    ],
    ['cause', 'en', 'The gate was open because the evening groundsman forgot the lock.', 'blames_individual'],
    ['apology', 'fr', 'Pardon, mais l’erreur est celle d’un saisonnier. Tout est réglé.', 'blames_individual'],
    ['reply', 'en', 'Hi, it was Deepika Rowe on the desk who gave you the wrong form.', 'names_person'],
    ['reply', 'en', 'If you had read the sign, you would know that we close at six.', 'attacks_public'],
    [
      'apology',
      'fr',
      'Nos excuses aux usagers que cela aurait pu mettre en difficulté. C’est corrigé.',
      'conditional_apology',
    ],
    [
      'apology',
      'en',
      'Sorry about the spill. The vast majority of swimmers enjoyed the day. We cleaned it.',
      'minimising',
    ],
    ['holding', 'fr', 'Pardon. Nous attendons le rapport, mais il est clair que le câble a cédé.', 'unproved_cause'],
    ['holding', 'en', 'We understand that many were turned away and not told why. We are so sorry.', 'no_action'],
    ['cause', 'en', 'It is acknowledged that signs were not updated.', 'passive_evasion'],
    ['reply', 'en', 'We took your one-star comments down: they put savers off.', 'censorship_admission'],
    ['reply', 'en', 'You have until Friday to take the review down.', 'threat'],
    [
      'apology',
      'en',
      'Sorry. Refunds went out. Passes are live now, so grab yours before they go.',
      'promotion_too_soon',
    ],
  ]
  for (const [kind, lang, text, rule] of faulty)
    it(`flags ${rule}: ${text.slice(0, 45)}`, () => assert.ok((rules(text, kind, lang) as string[]).includes(rule)))
})
