import type { Finding } from '../contract/primitives.ts'
import { type Lang, type Sentences, sentence, tools } from './tools.ts'

/** What keeps a file from being read or written. */
const whys: Record<Lang, Record<string, string>> = {
  fr: {
    right: 'ce compte n’a pas le droit d’y lire ou d’y écrire',
    space: 'plus de place sur le disque',
    busy: 'un autre programme y écrit, réessayez',
    folder: 'on ne peut pas en faire un fichier ou un dossier',
    silent: 'pas de réponse',
  },
  en: {
    right: 'this account may not read or write there',
    space: 'no room left on the disk',
    busy: 'another program is writing there, try again',
    folder: 'no file or folder can be made there',
    silent: 'no answer',
  },
}

const fr: Sentences = {
  store_missing: ({ path }) =>
    `${path} : aucune base à cet endroit ; le premier démarrage de Tocsin la crée (TOCSIN_DATA nomme le dossier).`,
  store_foreign: ({ path }) =>
    `${path} : ce n’est pas une base de Tocsin ; vérifiez TOCSIN_DATA, ou rétablissez une sauvegarde.`,
  store_damaged: ({ path }) =>
    `${path} : base endommagée ; rétablissez une sauvegarde avec « tocsin restore FICHIER ».`,
  store_newer: ({ path, schema, known }) =>
    `${path} : écrite par un Tocsin plus récent (schéma ${schema}, celui-ci connaît ${known}) ; mettez Tocsin à jour.`,
  store_older: ({ path, schema, known }) =>
    `${path} : écrite par un Tocsin plus ancien (schéma ${schema}, celui-ci connaît ${known}) ; démarrez Tocsin une fois, il la met à jour.`,
  store_in_use: ({ path, pid }) =>
    pid === null
      ? `${path} est ouverte par un autre programme : arrêtez-le d’abord. Rien n’a été touché.`
      : `${path} est utilisée par le processus ${pid} : arrêtez d’abord ce Tocsin. Rien n’a été touché (si ${pid} n’est pas un Tocsin, supprimez ${path}.lock).`,
  backup_foreign: ({ file }) =>
    `${file} : ce n’est pas une sauvegarde de Tocsin ; nommez un fichier écrit par « tocsin backup ». Rien n’a été touché.`,
  backup_damaged: ({ file }) =>
    `${file} : sauvegarde endommagée ou incomplète ; prenez-en une autre. Rien n’a été touché.`,
  backup_newer: ({ file, schema, known }) =>
    `${file} : sauvegarde d’un Tocsin plus récent (schéma ${schema}, celui-ci connaît ${known}) ; mettez Tocsin à jour. Rien n’a été touché.`,
  no_name: ({ usage }) => `Nommez un fichier, un seul : ${usage}`,
  no_arguments: ({ usage }) => `Aucun argument n’est attendu : ${usage}`,
  file_exists: ({ file }) => `${file} : existe déjà ; nommez un autre fichier.`,
  no_folder: ({ file, folder }) => `${file} : le dossier ${folder} n’existe pas ; créez-le d’abord.`,
  file_missing: ({ file }) => `${file} : fichier introuvable.`,
  is_folder: ({ file }) => `${file} : c’est un dossier, pas un fichier.`,
  postgres: ({ command }) => `${command} : avec DATABASE_URL, prenez les outils de PostgreSQL.`,
  trouble: ({ detail }) => String(detail),
  failed: ({ file, why, detail }) => `${file} : ${whys.fr[String(why)] ?? `échec (${detail})`}.`,
  saved: ({ bytes, apart }, say) =>
    `la base est enregistrée (${say.whole(bytes)} octets) ; les images et les clés n’y sont pas : ${apart ? `copiez aussi ${apart}` : 'il n’y en a pas encore'}.`,
  restored: ({ file, kept, lacking }) =>
    `base rétablie depuis ${file} ; ${kept === null ? 'il n’y avait rien avant' : `ce qui s’y trouvait : ${kept}`}${lacking ? ` ; les images et les clés ne sont pas dans une sauvegarde : remettez en place ${lacking} avant de démarrer` : ''}.`,
  chain_whole: ({ events, head }, say) => `${say.count(events, 'événement', 'événements')}, empreinte finale ${head}`,
  chain_broken: ({ seq }) => `rompue à l’événement ${seq}`,
  journal_empty: () => 'rien n’y est encore écrit',
  node: ({ version }) => String(version),
  node_old: ({ version }) => `Node ${version} est trop ancien : relancez « npm ci », Tocsin apporte Node 24`,
  data: ({ path }) => `on peut écrire dans ${path}`,
  data_to_come: ({ path }) => `${path} n’existe pas encore : le premier démarrage le crée`,
  data_shut: ({ path }) =>
    `on ne peut pas écrire dans ${path} : indiquez par TOCSIN_DATA un dossier où l’on peut écrire`,
  address: ({ url }) => `les liens partent avec ${url}`,
  address_missing: () =>
    'TOCSIN_URL n’est pas réglée, ou seule cette machine l’atteint : les liens de validation et les sonneries ont besoin d’une adresse extérieure',
  pictures: () => 'les images se lisent',
  pictures_shut: () => 'le décodeur d’images ne démarre pas : relancez « npm ci »',
  classifier: ({ file }) => `${file} lit à nos côtés`,
  classifier_absent: () => 'ses programmes ne sont pas installés : lancez « npm ci --prefix extras/classifier »',
  classifier_no_file: ({ file }) => `${file} : introuvable, voyez TOCSIN_CLASSIFIER`,
  classifier_too_large: ({ file }) => `${file} dépasse 500 Mo`,
  classifier_bad_labels: ({ file }) =>
    `${String(file).replace(/\.onnx$/, '.json')} ne dit pas sa tête, ses étiquettes et sa sortie`,
  store_fine: ({ path }) => `${path} se lit`,
  store_running: ({ path, pid }) => `${path} est tenue par le Tocsin en marche (processus ${pid})`,
  owner: () => 'il y a un propriétaire',
  owner_missing: () => 'ce Tocsin n’est encore à personne : démarrez-le et ouvrez son adresse',
  bell: () => 'une sonnerie a été essayée',
  bell_untested: () => 'aucune sonnerie n’a jamais été essayée : Réglages › Les sonneries › Faire sonner',
  duty: () => 'quelqu’un est d’astreinte',
  duty_missing: () => 'personne n’est d’astreinte : Réglages › L’équipe',
}

const en: Sentences = {
  store_missing: ({ path }) =>
    `${path}: no store there; the first start of Tocsin makes it (TOCSIN_DATA names the folder).`,
  store_foreign: ({ path }) => `${path}: not a store of Tocsin; look at TOCSIN_DATA, or restore a backup.`,
  store_damaged: ({ path }) => `${path}: the store is damaged; restore a backup with "tocsin restore FILE".`,
  store_newer: ({ path, schema, known }) =>
    `${path}: written by a newer Tocsin (schema ${schema}, this one knows ${known}); update Tocsin.`,
  store_older: ({ path, schema, known }) =>
    `${path}: written by an older Tocsin (schema ${schema}, this one knows ${known}); start Tocsin once, it brings it up to date.`,
  store_in_use: ({ path, pid }) =>
    pid === null
      ? `${path} is open in another program: stop it first. Nothing was touched.`
      : `${path} is in use by process ${pid}: stop that Tocsin first. Nothing was touched (if ${pid} is no Tocsin, remove ${path}.lock).`,
  backup_foreign: ({ file }) =>
    `${file}: not a backup of Tocsin; name a file that "tocsin backup" wrote. Nothing was touched.`,
  backup_damaged: ({ file }) => `${file}: the backup is damaged or incomplete; take another one. Nothing was touched.`,
  backup_newer: ({ file, schema, known }) =>
    `${file}: backup of a newer Tocsin (schema ${schema}, this one knows ${known}); update Tocsin. Nothing was touched.`,
  no_name: ({ usage }) => `Name one file, and only one: ${usage}`,
  no_arguments: ({ usage }) => `No argument is expected: ${usage}`,
  file_exists: ({ file }) => `${file}: is there already; name another file.`,
  no_folder: ({ file, folder }) => `${file}: there is no folder ${folder}; make it first.`,
  file_missing: ({ file }) => `${file}: no such file.`,
  is_folder: ({ file }) => `${file}: a folder, not a file.`,
  postgres: ({ command }) => `${command}: with DATABASE_URL, use the tools of PostgreSQL.`,
  trouble: ({ detail }) => String(detail),
  failed: ({ file, why, detail }) => `${file}: ${whys.en[String(why)] ?? `failed (${detail})`}.`,
  saved: ({ bytes, apart }, say) =>
    `the store is saved (${say.whole(bytes)} bytes); pictures and keys are not in it: ${apart ? `copy ${apart} too` : 'there are none yet'}.`,
  restored: ({ file, kept, lacking }) =>
    `store restored from ${file}; ${kept === null ? 'nothing was there' : `what was there: ${kept}`}${lacking ? `; pictures and keys are in no backup: put ${lacking} in place before you start` : ''}.`,
  chain_whole: ({ events, head }, say) => `${say.count(events, 'event', 'events')}, head ${head}`,
  chain_broken: ({ seq }) => `broken at event ${seq}`,
  journal_empty: () => 'nothing written yet',
  node: ({ version }) => String(version),
  node_old: ({ version }) => `Node ${version} is too old: run "npm ci" again, Tocsin brings Node 24`,
  data: ({ path }) => `${path} can be written`,
  data_to_come: ({ path }) => `${path} is not there yet: the first start makes it`,
  data_shut: ({ path }) => `${path} cannot be written: set TOCSIN_DATA to a folder that can`,
  address: ({ url }) => `links leave with ${url}`,
  address_missing: () =>
    'TOCSIN_URL is not set, or only this machine reaches it: approval links and bells need an outside address',
  pictures: () => 'pictures can be read',
  pictures_shut: () => 'the picture decoder does not start: run "npm ci" again',
  classifier: ({ file }) => `${file} reads beside us`,
  classifier_absent: () => 'its runtime is not installed: run "npm ci --prefix extras/classifier"',
  classifier_no_file: ({ file }) => `${file} is not there: see TOCSIN_CLASSIFIER`,
  classifier_too_large: ({ file }) => `${file} is larger than 500 MB`,
  classifier_bad_labels: ({ file }) =>
    `${String(file).replace(/\.onnx$/, '.json')} does not say its head, labels and output`,
  store_fine: ({ path }) => `${path} can be read`,
  store_running: ({ path, pid }) => `${path} is held by the Tocsin that runs (process ${pid})`,
  owner: () => 'there is an owner',
  owner_missing: () => 'nobody owns this Tocsin yet: start it and open its address',
  bell: () => 'a bell was tested',
  bell_untested: () => 'no bell was ever tested: Settings › Bells › Ring it',
  duty: () => 'somebody is on duty',
  duty_missing: () => 'nobody is on duty: Settings › The team',
}

const both = { fr, en }

const names: Record<string, string> = {
  data: 'données',
  address: 'adresse',
  pictures: 'images',
  classifier: 'classifieur',
  store: 'base',
  owner: 'propriétaire',
  journal: 'main courante',
}

/** What a check is about, as a person reads it; paths and names of chains stay as they are. */
export function nameOfCheck(check: string, lang: Lang): string {
  if (lang === 'en') return check
  return names[check] ?? check.replace(/: bell$/, ' : sonnerie').replace(/: duty$/, ' : astreinte')
}

/** What `verify`, `backup`, `restore` and `doctor` have to say, from a code and its parameters, in one line. */
export function sayHouse({ code, params }: Finding, lang: Lang): string {
  return sentence(both[lang], code, params, tools(lang)).replace(/\s*\n\s*/g, ' ')
}
