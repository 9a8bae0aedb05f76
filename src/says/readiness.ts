/** "What if it were tonight?": what is ready and what is not, and where to mend it. */
export const readiness: Record<'fr' | 'en', Record<string, [ready: string, not: string]>> = {
  fr: {
    bell: ['La cloche a sonné à l’essai le {when}.', 'Aucune cloche n’a jamais été essayée.'],
    duty: ['Quelqu’un est d’astreinte : {who}.', 'Personne n’est d’astreinte.'],
    approver: ['Une seconde personne peut valider : {who}.', 'Personne d’autre que vous ne peut valider un texte.'],
    message: ['Un message d’attente est prêt.', 'Aucun message d’attente n’est prêt.'],
    network: ['Publication reliée : {which}.', 'Aucun réseau relié : il faudra publier à la main.'],
    sources: ['À l’écoute : {which}.', 'Rien n’est écouté : seules vos captures arriveront.'],
    url: [
      'Les liens partent avec {url}.',
      'L’adresse extérieure (TOCSIN_URL) n’est pas réglée : les liens de validation ne peuvent pas partir.',
    ],
    url_local: ['', 'L’adresse extérieure est celle de cette machine seule : un téléphone ne l’atteindra pas.'],
    catalogue: [
      'Catalogue connu : {count} images.',
      'Le catalogue n’est pas connu : une capture ne retrouvera pas sa page.',
    ],
  },
  en: {
    bell: ['A bell was tested on {when}.', 'No bell has ever been tested.'],
    duty: ['Somebody is on duty: {who}.', 'Nobody is on duty.'],
    approver: ['A second person can approve: {who}.', 'Nobody but you can approve a text.'],
    message: ['A holding statement is ready.', 'No holding statement is ready.'],
    network: ['Publishing is connected: {which}.', 'No network is connected: you will have to publish by hand.'],
    sources: ['Listening: {which}.', 'Nothing is listened to: only your own captures will arrive.'],
    url: ['Links leave with {url}.', 'The outside address (TOCSIN_URL) is not set: approval links cannot leave.'],
    url_local: ['', 'The outside address is this machine’s own: a phone will not reach it.'],
    catalogue: [
      'Catalogue known: {count} pictures.',
      'The catalogue is not known: a screenshot will not find its page.',
    ],
  },
}
