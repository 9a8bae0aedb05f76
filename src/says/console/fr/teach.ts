/** Words of correcting what was read, and of what Tocsin learns from it. */
export const teach = {
  correct: {
    open: 'Corriger',
    notUs: 'Ce n’est pas nous',
    notUsStory: 'Ce sujet n’est pas nous',
    notUsStoryWhat: 'Un homonyme ? Ses publications sont mises de côté, la cloche se tait. Un clic les ramène.',
    isUs: 'C’est bien nous',
    asRead: 'comme lu',
    polarity: 'Avis',
    tone: 'Ton',
    intent: 'Intention',
    topics: 'Sujets',
    topicsChange: 'Corriger les sujets',
    save: 'Enregistrer la correction',
    corrected: 'corrigé par l’équipe',
    why: 'Pourquoi cette lecture ?',
    polarities: { negative: 'défavorable', neutral: 'neutre', positive: 'favorable' },
    intents: {
      complaint: 'se plaint',
      question: 'demande',
      boycott: 'appelle au boycott',
      error_report: 'signale une erreur',
      praise: 'félicite',
      defence: 'défend',
      share: 'partage',
      other: 'autre',
    },
  },
  teaching: {
    title: 'Ce que vous lui avez appris',
    lead: 'Chaque correction compte pour cette marque seulement, et se retire.',
    reading: 'La lecture apprend de vos corrections',
    homonyms: 'Les homonymes sont mis de côté',
    none: 'Rien encore. Sur une publication, « Corriger » dit comment elle aurait dû être lue.',
    corrections: (n: string) => `${n} ${n === '1' || n === '0' ? 'texte corrigé' : 'textes corrigés'}.`,
    agreement: (before: string, after: string, n: string) =>
      `Sur ces textes, sans les avoir vus, la lecture vous donne raison ${after} (${before} avant), ${n} réponses comparées.`,
    marked: (n: number, needed: number): string =>
      n < needed
        ? `${n} textes différents marqués « pas nous » ; il en faut ${needed}.`
        : `${n} textes différents marqués « pas nous ».`,
    words: 'Mots qui disent que ce n’est pas nous',
    aside: 'Mises de côté',
    asideWhat: 'Elles ne comptent dans aucune alerte. Rien n’est effacé.',
    asideNone: 'Aucune publication n’est mise de côté.',
    because: (words: string) => `à cause de : ${words}`,
    byPerson: 'marquée par l’équipe',
    clicks: 'Vos corrections',
    said: (what: string, who: string, day: string) => `${what} — ${who}, ${day}`,
    texts: (n: number): string => `${n} textes`,
    undo: 'Retirer',
  },
}
