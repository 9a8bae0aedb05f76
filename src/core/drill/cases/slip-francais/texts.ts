import type { Facts } from '../../make/facts.ts'

export const texts: Facts['texts'] = {
  finders: [
    'Des salariés du Slip Français dans cette vidéo de soirée, déguisements racistes. Je suis sans voix.',
    'La vidéo de soirée circule, ce sont des gens du Slip Français',
    'Le Slip Français va devoir parler de cette vidéo',
  ],
  shock: [
    'Se grimer et rire de ça en 2020. Le Slip Français, vous en dites quoi ?',
    'Cette vidéo est raciste, point. J’attends le Slip Français.',
    'Cliente du Slip Français depuis le début, je suis dégoûtée par cette vidéo',
    'Blackface entre collègues, et ça filme, et ça rit. Le Slip Français…',
  ],
  mockery: [
    'Le Slip Français, à poil devant tout le monde',
    'Made in France, idées d’un autre siècle, le Slip Français',
  ],
  complaint: [
    'Le Slip Français annonce des sanctions, et le fond du problème ?',
    'Deux personnes jetées en pâture et l’entreprise se lave les mains, le Slip Français',
    'Le Slip Français, une vidéo privée ne devrait pas finir en procès public',
  ],
  boycott: ['Fini le Slip Français pour moi', 'Je renvoie ma commande Slip Français'],
}

export const ordinary: Facts['ordinary'] = [
  'Reçu mon colis Slip Français, jolie boîte',
  'Le Slip Français sort une collection rayée',
  'Cadeau de Noël trouvé au Slip Français',
  'Les chaussettes du Slip Français tiennent bien',
  'Un peu cher le Slip Français mais c’est fabriqué ici',
  'Quelqu’un a un code pour le Slip Français ?',
  'La pub du Slip Français me fait rire',
  'Échange de taille au Slip Français, simple et rapide',
  'Le Slip Français ouvre une boutique à Nantes ?',
  'Pyjama Slip Français sous le sapin',
  'Les charentaises du Slip Français, un bonheur',
  'Le Slip Français livre en Suisse ?',
]
