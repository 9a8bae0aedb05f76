import type { WordLists } from './compile.ts'

/** French polarity words and what changes them; written for Tocsin. */
export const frenchPolarity: WordLists = {
  pos: `bien bon bonne bons bonnes merci mercii content* ravi ravie ravis jol* beau belle beaux belles sympa* chouette* agreable* efficace* rapide*
    rapidement reactif* reactive* serieux serieuse pro professionnel* poli polie aimable* souriant* gentil* heureu* plaisir satisf* confiance fiable* pratique*
    reussi* bravo felicit* chapeau respect soutien courage honnete* sincere* transparent* impec impeccable* nickel cool top propre* soign* delicieu* confortable*
    mieux solide* utile* avantageu* genereu* rassur* resolu* repare* rembourse_en pas_mal pas_a_se_plaindre rien_a_dire rien_a_redire bon_rapport tient_la_route
    drole* marrant* amusant* rigolo* classe elegant* malin* ❤* 😍 🥰 😊 👍 👏 🙏 💪 🎉 😀 😄 ☺ 🙂 😘 💖 💕 🔥 ✨`,
  pos2: `genial* excellent* parfait* parfaitement super superbe* magnifique* merveilleu* formidable* fantastique* incroyable* extraordinaire* exceptionnel*
    adore* adorable* ador* aime aimons prefere* recommand* enchant* sublime* meilleur* bluff* au_top trop_bien trop_cool trop_beau trop_belle coup_de_coeur
    je_valide on_valide chapeau_bas rien_a_reprocher je_recommande un_regal kiffe* kif`,
  neg: `mauvais* mal pire* nul nulle nuls nulles decu* decev* deception triste* tristesse dommage domage probleme* souci* erreur* faute* defaut* defectueu* casse
    cassee* abime* panne* bug* bugge* retard* lent lente lenteur* cher chere chers trop_cher hors_de_prix moche* laid* sale sales froid* vide* perdu* manque* manquant*
    absent* jamais_recu toujours_pas toujours_rien aucune_nouvelle aucune_reponse sans_reponse sans_nouvelle* attend* attente relanc* reclam* plainte* plain* regrett*
    malheureu* desagreable* impoli* penible* ennuy* enerv* agac* chiant* relou* galere* bof mediocre* insuffisant* inutile* douteu* louche* suspect* inquiet* inquiet
    peur risque* danger* dangereu* complique* impossible* refus* bloque* annul* ferm* suppr* rate ratee raté* echec* maladroit* gene* genant* malaise* derange*
    choquant* choque* bizarre* desole* faible* pas_terrible pas_top laisse_a_desirer fuyez fuir evitez eviter a_eviter dommageable incompeten* incapable* foutoir
    bordel merde* merdique* pourri* daube* naze* nullissime degoute* saoul* soul* ras_le_bol marre pff* 😡 😠 🤬 😤 👎 😢 😭 😞 😔 😒 🙄 🤮 🤢 💩 😱 🤦* 😬 😕`,
  neg2: `honte* honteu* scandal* inadmissible* inacceptable* intolerable* insupportable* ignoble* immonde* degueulass* degoutant* ecoeur* revolt* odieu* abject*
    horrible* horreur* catastroph* desastre* lamentable* minable* pitoyable* arnaque* arnaqu* escroc* escroquerie* vol voleur* voleuse* mensonge* menteur* menteuse* mentent
    mepris* foutage_de_gueule se_foutent se_fout_de_la_gueule se_moquent_de se_moque_de_nous prend_pour_des_cons prennent_pour_des_cons degage* boycott* plus_jamais jamais_plus
    detest* hais haine* dégoût* indign* indigne* infect* ordure* raciste* sexiste* crime* criminel* tue tuer mort morte morts victime* intoxic* empoisonn* irresponsable*
    immoral* grotesque* ridicule* honte_a_vous inhumain* cauchemar* calamit* abus* scandaleusement hallucinant* consternant* affligeant* navrant* afflig* pathetique*`,
  not: `pas jamais plus aucun aucune rien sans ni guere`,
  ne: `ne n`,
  very: `tres trop vraiment tellement super hyper ultra extremement absolument totalement completement carrement grave tres_tres si vachement`,
}

/** French cues for tone and intent; written for Tocsin. */
export const frenchCues: WordLists = {
  irony: `bravo_les bravo_a bravo_pour merci_pour_rien quelle_surprise comme_par_hasard bien_joue_les beau_travail belle_performance du_grand_art chapeau_l'artiste
    on_applaudit la_classe trop_fort trop_forts ben_voyons mais_bien_sur mais_oui_bien_sur tout_va_bien c'est_cadeau quel_talent quel_professionnalisme ironie second_degre
    rassurant j'adore_quand genial_encore super_encore encore_un_grand grand_moment felicitations_a felicitations_aux la_grande_classe on_dit_merci merci_qui 🙃 👏 😇`,
  mockery: `lol* mdr* ptdr* xptdr haha* hihi* ahah* jpp jsuis_mort je_suis_mort* mort_de_rire morte_de_rire 😂 🤣 💀 😹 😆 explose_de_rire pisse_de_rire fou_rire la_honte
    le_stagiaire stagiaire se_fait_virer va_se_faire_virer epic_fail fail faceplam facepalm boulet* bouffon* clown* 🤡 🍿 popcorn bad_buzz_de_l'annee parodie* meme memes detourn*
    cherchez_l'erreur cherchez_l'intrus ou_est_charlie perle legendaire chef_d'oeuvre priceless zoomez dezoomez on_en_parle_de quelqu'un_l'a_vu`,
  outrage: `honte* honteu* scandal* inadmissible* inacceptable* intolerable* revolt* indign* ignoble* immonde* odieu* abject* ecoeur* degueulass* degout* choque* choquant*
    comment_osez comment_peut* comment_avez vous_n'avez_pas_honte comment_est-ce_possible c'est_une_honte quelle_honte insulte* mepris* irresponsable* on_marche_sur_la_tete colere 😡 🤬 🤮
    inhumain* bande_de allez_vous_faire salop* connard* connasse* encul* pourriture* ordure* raclure* fdp ntm tg plus_jamais honte_a_vous scandaleu*`,
  concern: `inquiet* inquiet inquiete* peur alarm* preoccup* attention_a faites_attention est-ce_dangereu* dangereu* risque* prudence vigilan* mefi* je_crains on_craint
    au_cas_ou quelqu'un_sait est-ce_que_quelqu'un pour_nos_enfants mes_enfants mon_bebe ma_fille mon_fils sante 😟 😰 😨 ⚠* allergi* hospital* urgences`,
  neutral_share: `selon d'apres communique info infos article via source afp rt lire_aussi a_lire breve actu actus annonce annoncent le_point_sur rappel_produit revue_de_presse`,
  complaint: `remboursement rembours* reclam* plainte commande* colis livr* sav service_client conseiller* j'attends on_attend toujours_pas toujours_rien depuis_* aucune_reponse
    sans_reponse pas_recu jamais_recu casse abime* defectueu* en_panne marche_pas marche_plus fonctionne_pas fonctionne_plus retard* arnaque* decu* decev* deception inadmissible*
    inacceptable* mecontent* insatisf* litige* surfactur* preleve* client_depuis cliente_depuis honteu* relanc* injoignable* ne_repond* mauvaise_qualite dernier_achat`,
  question: `pourquoi comment quand combien ou_est est-ce_que qu'est-ce quelqu'un_sait savez-vous pouvez-vous peut-on avez-vous y_a-t-il c'est_quoi c'est_qui quel quelle quels quelles svp
    est-il est-elle sont-ils une_idee_de besoin_d'aide je_cherche`,
  boycott: `boycott* boycot* plus_jamais_chez je_n'achete_plus n'achetez_plus n'achetons_plus plus_un_centime plus_un_euro je_resilie resili* je_supprime_mon_compte desabonn*
    j'annule_ma_commande on_arrete_d'acheter arretez_d'acheter n'y_allez_plus n'y_mettrai_plus ne_mettrai_plus passez_a_la_concurrence je_passe_a_la_concurrence vous_perdez_un* adieu`,
  error_report: `erreur_sur vous_avez_une_erreur il_y_a_une_erreur faute_d'orthographe coquille faute_de_frappe petite_erreur photo_de regardez_la_photo regardez_l'image zoomez en_zoomant
    arriere-plan arriere_plan au_fond en_fond page_404 404 lien_mort lien_casse lien_ne site_plante site_bug ne_s'affiche ne_charge erreur_500 vous_devriez_verifier verifiez_votre
    je_vous_signale pour_info_votre j'ai_remarque vous_avez_vu votre_site votre_page votre_photo votre_fiche erreur_de_prix prix_affiche signaler`,
  praise: `merci_a bravo felicitations je_recommande j'adore au_top genial* excellent* parfait* super_service chapeau meilleur* ravi ravie tres_content* tres_satisf* merci_beaucoup continuez
    coup_de_coeur 👏 😍 🥰 equipe_au_top toujours_aussi`,
  defence: `n'exagerons on_se_calme calmez-vous calmez calme_vous l'erreur_est_humaine erreur_est_humaine ca_arrive a_tout_le_monde pas_de_quoi en_faire_un_drame en_faire_toute lachez-les laissez-les
    lynchage* lynch* acharnement vous_etes_serieux_de on_peut_plus_rien_dire ne_peut_plus_rien jeter_la_pierre premiere_pierre ils_se_sont_excus* ils_ont_reagi bonne_reaction au_moins_ils
    ils_ont_presente je_soutiens soutien_a force_a tempete_dans_un_verre ca_va_c'est c'est_bon_la arretez_de_vous faux_proces mauvaise_foi indignation_facile indignes_de_service`,
  share: `regardez voyez a_voir lire_aussi a_lire article via rt partage* partagez vu_sur je_partage info lien_en thread fil`,
}
