/** What the team publishes. The first text is the house's pre-approved template with its facts filled in. */
export const holding =
  'Bonjour. Une photo de notre page tee-shirts garçon montre ce qui n’aurait jamais dû s’y trouver. L’erreur est la nôtre et nous vous présentons nos excuses. Le retrait de la photo est en cours. Merci à celles et ceux qui nous ont alertés. Prochain point ici à 14 h.'

/** `removed` is the proved moment of the removal, UTC ms: a text never gives a time nobody has looked up. */
export const apology = (removed: number): string =>
  `Ce matin, une photo de notre rayon enfant montrait, à l’arrière-plan, une personne sans vêtements. Nous l’avons mise en ligne, et c’est vous qui nous l’avez signalée : nous aurions dû la voir avant vous. Nous en sommes responsables. Nous le regrettons, d’abord pour les enfants et les familles qui l’ont vue, ensuite pour vous. La photo a été retirée à ${clockOf(removed)}. Dès aujourd’hui, deux personnes regardent chaque photo en entier, arrière-plan compris, avant sa mise en ligne. Nous vous dirons ce qui s’est passé au plus tard vendredi 6 janvier à 18 h. Nadia Ferrand, directrice de la communication`

export const aboutPrice =
  'Bonjour. Vous avez vu un prix de 9,99 € sur la page revenue en ligne. Nous vous présentons nos excuses : le prix de ce tee-shirt reste de 8,99 €, et toute commande passée à 9,99 € sera remboursée de la différence. Merci de l’avoir vu.'

export const cause =
  'Vous nous avez demandé comment c’était possible. Voici ce que nous avons établi : la photo a été choisie en petit format, puis publiée en grand sans être relue à cette taille. Notre relecture portait sur le vêtement et ses couleurs, pas sur l’arrière-plan : ce contrôle manquait. Il existe depuis le 5 janvier : deux personnes regardent chaque photo à la taille où vous pouvez l’agrandir. Nous avons revu les 212 photos de la même séance ; aucune autre n’est concernée.'

export const thanks =
  'Bonjour, vous avez été parmi les premières personnes à nous signaler cette photo. Merci : c’était à nous de la voir. Elle n’est plus en ligne. Seriez-vous d’accord pour que nous vous citions parmi celles et ceux qui nous ont alertés ? Si vous préférez que cela reste entre nous, aucun souci.'

export const recovery =
  'Jeu « Trouvez l’erreur » : quatorze erreurs volontaires cachées dans nos photos. Les premières personnes qui en trouvent une sont habillées de la tête aux pieds. Sans obligation d’achat, règlement en ligne, départage à l’heure de réponse. Vidéo d’ouverture : nous rions de nous-mêmes, de personne d’autre.'

/** Hours and minutes in Paris winter time, as in `12 h 05`. */
function clockOf(moment: number): string {
  const local = new Date(moment + 3_600_000)
  return `${local.getUTCHours()} h ${String(local.getUTCMinutes()).padStart(2, '0')}`
}
