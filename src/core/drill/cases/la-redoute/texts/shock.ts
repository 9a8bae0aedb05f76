/** Parents and others who do not laugh. */
export const parents: readonly string[] = [
  'Je cherchais un tee-shirt pour mon fils de 5 ans et voilà ce qu’il a vu à côté de moi. Je suis choquée.',
  'Une personne nue sur une photo pour ENFANTS. Il n’y a donc plus aucun contrôle ?',
  'Honteux. Sur une page enfant ! Je ne commanderai plus tant qu’il n’y aura pas d’excuses.',
  'C’est grave quand même. On parle d’un rayon pour les petits, pas d’une blague.',
  'Ma fille m’a demandé pourquoi le monsieur n’avait pas de maillot. Merci La Redoute pour la conversation.',
  'Inadmissible. Cliente depuis trente ans, je n’aurais jamais cru voir ça chez vous.',
  'Ça fait rire tout le monde, moi pas. Des enfants sont sur ces photos, qui les protège ?',
  'Les parents des petits mannequins ont été prévenus au moins ? Moi ce serait mon gamin je serais furieux',
  'Scandaleux !!! Retirez cette photo IMMÉDIATEMENT',
  'Franchement dégoûtée. Ils ont eu le temps de mettre le prix mais pas de regarder la photo.',
  'Je ne vois pas ce qu’il y a de drôle. De la nudité à côté d’enfants, point.',
  'J’ai fait une réclamation écrite. Une telle négligence sur une page enfant, c’est non.',
  'Que fait la direction ? La page est toujours accessible aux gamins.',
  'En colère. Vraiment. Mes enfants feuillettent votre catalogue depuis qu’ils sont nés.',
  'Comment une entreprise de cette taille peut laisser passer ça ? Qui relit ?',
  'Assistante maternelle ici : j’ai fermé la page devant les petits. Pas fière d’avoir dû expliquer.',
  'Et si le photographe avait laissé traîner pire ? Ça interroge sur la sécurité des enfants pendant les séances.',
  'Annulation de ma commande. Je n’achète pas à des gens qui ne regardent pas ce qu’ils montrent aux enfants.',
  'Je trouve ça très choquant, et le silence de la marque encore plus.',
  'Un homme sans vêtements derrière des enfants sur une plage, et personne n’a rien vu ? Personne ?',
  'Boycott tant qu’ils n’auront pas présenté des excuses. C’est une page pour gosses, réveillez-vous.',
  'Pas de mots. Déçue de cette maison que ma grand-mère adorait.',
  'Je travaille en crèche, on nous demanderait des comptes pour dix fois moins que ça.',
  'Papa de deux garçons : je veux savoir comment c’est arrivé, pas un message tout fait.',
]

/** Those who take the brand's side, or ask for measure. */
export const defenders: readonly string[] = [
  'Laissez-les respirer, c’est une erreur, ils vont l’enlever et voilà.',
  'Franchement ça arrive à tout le monde, j’ai bossé en studio et on rate des trucs énormes.',
  'Je continuerai à commander chez eux, jamais eu un souci en quinze ans ❤️',
  'Une boulette, pas un crime. Courage à la personne qui gère les réseaux aujourd’hui.',
  'Pensée pour la CM qui devait juste souhaiter la bonne année',
  'Soutien à l’équipe, ça doit être l’enfer depuis ce matin.',
  'C’est maladroit, c’est drôle, ce n’est pas un drame. Passons à autre chose.',
  'On rigole bien mais j’espère que personne ne va perdre son boulot pour ça.',
  'Ils ont répondu à mon message en dix minutes, gentiment. Je trouve ça correct.',
  'Une photo ratée sur trente mille, on va s’en remettre',
  'Moi je trouve qu’ils s’en sortent pas mal, ils ne font pas semblant.',
  'Arrêtez de demander des têtes, c’est une image.',
]

/** After the brand has spoken. */
export const afterApology: readonly string[] = [
  'Ils s’excusent enfin. C’est simple et sans « si vous avez été choqués ». Merci.',
  'La Redoute reconnaît l’erreur, bon point. J’attends de savoir comment c’est arrivé.',
  'Excuses reçues, mais la photo est restée en ligne combien de temps ?',
  'Bon, ils ont parlé. Maintenant on peut rire tranquille 😂',
  'Message clair de La Redoute. Comme quoi c’est possible.',
  'Les excuses d’accord, et les petits mannequins, quelqu’un leur a parlé ?',
  'Ok ils assument. Respect. Le chapeau reste dans l’histoire.',
  'J’ai vu le message de La Redoute passer, trop tard, tout le monde a la capture',
  'Communication de crise : excuse, retrait, explication. On en est à l’étape 1 pour La Redoute.',
  'Pas convaincue. « Nous renforçons la validation », on dit toujours ça après.',
  'Bravo au community manager de La Redoute qui répond à chacun avec le sourire',
  'Si La Redoute nous offre le chapeau je pardonne tout 🎩',
  'Reste à savoir si c’est une erreur ou un coup de com. Les excuses de La Redoute ont l’air sincères.',
  'Vu. Merci d’avoir répondu @laredoute, la page est bien corrigée chez moi.',
]

/** A rumour of erased messages: what people believe when posts vanish from a brand's page. */
export const erasedRumour: readonly string[] = [
  'Mon message avec la photo a disparu du mur de La Redoute. Censure ?',
  'La Redoute efface les commentaires avec la capture on dirait. Mauvaise idée.',
  'On supprime les messages des clients maintenant @laredoute ? Tout le monde a la photo de toute façon.',
  'Effacer au lieu de répondre : effet Streisand en direct chez La Redoute',
  'J’ai reposté. S’ils suppriment je reposte encore. 😇',
]
