import type { Sentences } from '../tools.ts'

/** Ce qui manque, dit simplement ; qui peut le faire vient à côté. */
export const refusals: Sentences = {
  already_open: () => 'Cet incident est déjà ouvert.',
  no_such_incident: () => 'Cet incident n’existe pas.',
  closed: () => 'Cet incident est clos : il ne change plus.',
  only_the_program: () => 'Seul Tocsin fait cela, quand il l’a constaté.',
  not_your_role: () => 'Votre rôle ne permet pas cela.',
  n4_by_a_person: () => 'Une crise majeure se déclare par une personne, jamais par le programme.',
  lower_by_a_person: () => 'Seule une personne peut baisser le niveau, avec une raison.',
  no_such_task: () => 'Cette tâche n’existe pas.',
  which_page: () => 'Indiquez d’abord quelle page ou quelle image est à nous : collez son adresse.',
  evidence_and_statement_missing: () =>
    'Pas encore de retrait : il manque une preuve (une simple photo d’écran suffit) et un premier message en ligne. Retirer en silence aggraverait tout.',
  evidence_missing: () => 'Pas encore de retrait : gardez d’abord une preuve. Une photo d’écran suffit.',
  statement_missing: (p) =>
    p.talk
      ? `Pas encore de retrait : publiez d’abord un message là où l’on en parle (${p.talk}).`
      : 'Pas encore de retrait : publiez d’abord un message. Retirer en silence aggraverait tout.',
  takedown_running: () => 'Un retrait est en cours : il n’est pas encore constaté partout.',
  red_lane_needs_a_reason: () => 'Le retrait d’urgence demande une ligne de raison : loi, mineur ou sécurité.',
  red_lane_unconfirmed: () => 'Le retrait d’urgence attend la confirmation d’une seconde personne.',
  second_person_needed: () => 'Une autre personne que vous doit confirmer ce retrait d’urgence.',
  no_such_takedown: () => 'Ce retrait n’existe pas.',
  no_such_place: () => 'Cette adresse ne fait pas partie du retrait.',
  not_frozen: () => 'Rien n’est gelé ici.',
  no_text: () => 'Il n’y a pas encore de texte.',
  other_kind: () => 'Ce brouillon est d’une autre sorte : commencez-en un nouveau.',
  say_whether_found: () => 'Dites si la cause a été trouvée ou non.',
  version_changed: () => 'Le texte a changé entre-temps : relisez la dernière version.',
  author_cannot_approve: () => 'On ne valide pas son propre texte : il faut une seconde paire d’yeux.',
  lint_errors: (p) =>
    `La relecture automatique bloque ce texte (${String(p.rules).split(',').length} point·s à corriger). Une personne qui valide peut passer outre, en disant pourquoi.`,
  not_approved: () => 'Ce texte n’est pas encore validé par une seconde personne.',
  alone_is_for_the_lead: () => 'Seul le pilote de crise peut publier sans validation.',
  ask_first: () =>
    'Demandez d’abord la validation ; si personne ne répond en 10 minutes, le pilote pourra publier seul.',
  wait_for_approval: (p, s) =>
    `La validation est demandée : encore ${s.minutes(p.minutes)} avant que le pilote puisse publier seul.`,
  already_published: (p, s) => `Ce message est déjà publié ou en route : ${s.network(p.outlet)}.`,
  link_or_screenshot: () => 'Collez le lien de la publication, ou une capture qui la montre.',
  no_such_publication: () => 'Cette publication n’existe pas.',
  still_being_published: () => 'La publication est en cours : attendez sa réponse.',
  no_outside_address: () =>
    'Le lien de validation ne peut pas partir : l’adresse extérieure (TOCSIN_URL) n’est pas réglée.',
  no_such_hypothesis: () => 'Cette hypothèse n’existe pas.',
  no_such_spotter: () => 'Ce signalement n’existe pas.',
  naming_needs_their_yes: () => 'Nommer quelqu’un ailleurs que sous son propre message demande son accord.',
  no_such_recovery: () => 'Ce geste n’existe pas.',
  people_were_hurt: () => 'Des personnes ont été touchées : pas de geste commercial sur cet incident.',
  not_calm_yet: () => 'Le calme n’est pas encore confirmé : trop tôt.',
  never_silence: () => 'On ne fait taire personne : ils sont nombreux et vous êtes seuls. Répondez, ou laissez dire.',
  promise_in_the_past: () => 'Cette date est déjà passée.',
  no_such_promise: () => 'Cet engagement n’existe pas.',
  publication_in_doubt: () => 'Une publication est encore en route ou en doute : vérifiez-la d’abord.',
  statement_owed: () => 'Un message est encore dû au public depuis le retrait d’urgence.',
  cause_not_told: () =>
    'On ne clôt pas sans dire ce qui s’est passé : publiez la cause, ou « nous ne l’avons pas trouvée ».',
  release_by_a_person: () => 'Seule une personne lève un gel avant le calme, avec une raison.',
  proof_missing: () => 'Dites ce qui prouve que c’est fait : un lien, une capture, un nom de campagne.',
  hold_in_the_past: () => 'La fin du gel juridique doit être à venir.',
  no_such_hold: () => 'Ce gel juridique n’existe pas.',
  too_long: (p) => `Ce texte est trop long pour : ${p.outlets}. Raccourcissez-le, ou publiez la suite sur notre page.`,
  no_such_reply: () => 'Ce message à qui répondre n’existe pas.',
  answered_already: () => 'Cette personne a déjà reçu une réponse.',
  not_a_reply: () => 'Choisissez un texte écrit comme réponse.',
  same_words_again: (p) =>
    `Ce texte vient de servir : les ${p.neighbours} dernières réponses se lisent côte à côte. Variez, ou écrivez-en un autre.`,
  not_happened_yet: () => 'Cette étape ne peut pas être à venir.',
  no_budget_cap: () => 'Fixez d’abord un budget plafond et la valeur d’un bon.',
  no_such_contest: () => 'Ce jeu n’existe pas.',
  contest_not_launched: () => 'Le jeu n’est pas lancé.',
  draw_is_committed: () => 'Le tirage est déjà annoncé : on ne change plus ses règles.',
  commit_first: () => 'Publiez d’abord l’empreinte de la liste et de la graine, puis tirez.',
  other_seed: () => 'Cette graine n’est pas celle dont l’empreinte a été publiée.',
}
