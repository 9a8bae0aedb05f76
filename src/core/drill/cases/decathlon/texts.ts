import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Decathlon vend un hijab de course, vous en pensez quoi ?',
    'La fiche du hijab de running chez Decathlon fait déjà débat',
    'Decathlon, le hijab de sport, lien dans le message',
  ],
  shock: [
    'Decathlon cède à une mode qui n’a rien à faire dans le sport',
    'Honte à Decathlon pour cette page',
    'Je suis choquée par les messages envoyés aux vendeurs de Decathlon, c’est inacceptable',
    'Des menaces contre des salariés de Decathlon pour un vêtement. On marche sur la tête.',
  ],
  mockery: [
    'Le community manager de Decathlon mérite une médaille et trois semaines de vacances',
    'Decathlon : à fond la forme, à fond la polémique',
    'Courage à la personne qui répond seule chez Decathlon ce soir',
  ],
  complaint: [
    'Decathlon, retirez cette page ou je rends ma carte',
    'Decathlon répond à tout le monde sauf à ma question',
    'Pourquoi une seule personne répond à tout Decathlon ce soir ?',
  ],
  boycott: ['Boycott Decathlon, mes baskets attendront', 'Decathlon ne me reverra pas cette saison'],
  defenders: [
    'C’est un bout de tissu pour courir, Decathlon vend aussi des bonnets',
    'Laissez les femmes courir comme elles veulent, merci Decathlon',
    'Les réponses calmes de Decathlon sont un modèle',
    'Soutien aux salariés de Decathlon qui reçoivent des menaces',
  ],
}

export const ordinary: Facts['ordinary'] = [
  'Nouvelles chaussures de rando Decathlon, parfaites',
  'Decathlon a encore le meilleur rapport prix pour les tentes',
  'File d’attente chez Decathlon un samedi, courage',
  'Mon vélo Decathlon fait un petit bruit, une idée ?',
  'Le masque de plongée Decathlon est top',
  'Decathlon livre en deux jours maintenant ?',
  'Retour fait sans souci chez Decathlon',
  'Inscrit au 10 km, passage chez Decathlon obligatoire',
  'Le sac à dos Decathlon à 3 euros, increvable',
  'Quelle taille prendre pour le legging Decathlon ?',
  'Atelier réparation chez Decathlon, très sympa',
  'Mon fils veut tout le rayon escalade de Decathlon',
]
