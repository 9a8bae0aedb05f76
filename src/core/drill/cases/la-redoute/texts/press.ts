type Headline = { day: string; clock: string; outlet: string; text: string }

/** Headlines of invented newspapers and sites, at their time. */
export const headlines: readonly Headline[] = [
  {
    day: '2012-01-04',
    clock: '11:48',
    outlet: 'Le Fil du E-commerce',
    text: 'La Redoute : un figurant dévêtu s’est glissé dans une photo du rayon enfant',
  },
  {
    day: '2012-01-04',
    clock: '12:34',
    outlet: 'Pub et Cie',
    text: 'Boulette ou coup de pub ? La photo de La Redoute que tout le monde agrandit',
  },
  {
    day: '2012-01-04',
    clock: '13:05',
    outlet: 'Nord Info Direct',
    text: 'Une photo embarrassante sur le site de La Redoute fait le tour du web',
  },
  {
    day: '2012-01-04',
    clock: '13:52',
    outlet: 'Le Courant',
    text: 'Un homme nu sur une page pour enfants : La Redoute présente ses excuses',
  },
  {
    day: '2012-01-04',
    clock: '14:20',
    outlet: 'Radio Plaine',
    text: 'La Redoute retire une photo de son catalogue enfant après une avalanche de messages',
  },
  {
    day: '2012-01-04',
    clock: '15:31',
    outlet: 'Écran Large Mag',
    text: 'Les meilleurs détournements de la photo de La Redoute',
  },
  {
    day: '2012-01-04',
    clock: '17:25',
    outlet: 'Pub et Cie',
    text: 'La Redoute : la photo revient retouchée, le prix aussi',
  },
  {
    day: '2012-01-04',
    clock: '18:40',
    outlet: 'Le Journal de Vingt Heures',
    text: 'Comment une image oubliée met une marque en difficulté : le cas La Redoute',
  },
  {
    day: '2012-01-04',
    clock: '20:12',
    outlet: 'Retail Chronicle',
    text: 'La Redoute apologises after uninvited guest appears in children’s wear photo',
  },
  {
    day: '2012-01-05',
    clock: '08:30',
    outlet: 'Le Courant',
    text: 'La Redoute : enquête interne après la photo du rayon enfant',
  },
  {
    day: '2012-01-05',
    clock: '10:15',
    outlet: 'Pub et Cie',
    text: '3 Suisses s’amuse de la mésaventure de La Redoute dans une affiche',
  },
  {
    day: '2012-01-05',
    clock: '14:45',
    outlet: 'Le Fil du E-commerce',
    text: 'La Redoute : ce que l’affaire dit du contrôle des images en ligne',
  },
  {
    day: '2012-02-01',
    clock: '16:35',
    outlet: 'Pub et Cie',
    text: 'La Redoute cache quatorze erreurs dans son catalogue et habille ceux qui les trouvent',
  },
  {
    day: '2012-02-02',
    clock: '09:20',
    outlet: 'Nord Info Direct',
    text: 'La Redoute rit d’elle-même et lance une chasse aux erreurs',
  },
]
