import type { WordLists } from './compile.ts'

/**
 * French words by what they feel or judge. Each list is a feature of its own, so that a word met in no training post still speaks
 * through its neighbours; written for Tocsin.
 */
export const frenchFeelings: WordLists = {
  'feels:thanks': `merci mercii* remerci* gratitude reconnaissan* chapeau felicit* bravo bravissimo respect big_up un_grand_merci mille_mercis milles_mercis
    grand_merci merci_infiniment merci_encore merci_d'avoir merci_de merci_au* merci_a merci_pour rendons_hommage longue_vie tire_mon_chapeau
    salue coup_de_chapeau hommage_aux gg 🙏 👏 💐 🎩`,
  'feels:delight': `ravi ravie ravis ravies enchant* content* heureu* joie joyeu* plaisir regal* regale emerveill* emu emue emus touche_par touchee touchant* emouv* frisson*
    larmes_de_joie la_banane le_sourire sourire* souriant* kiff* kif adore* ador* aime_trop j'aime on_aime fan bluff* scotch* conquis* conquise
    comble comblee hate_de trop_hate vivement impatien* youpi yes yess* yeah ouiii* enfin_une bonne_nouvelle quel_bonheur bonheur reve delice* delicieu* coeur_sur
    coup_de_coeur sous_le_charme ca_fait_du_bien fait_chaud_au_coeur chaud_au_coeur ❤* 💕 💖 😍 🥰 😊 😁 🤩 🥹 🎉 💛 💚 💙 💜 🧡 🫶`,
  'feels:goodness': `excellent* parfait* impeccable* impec nickel irreprochable* top tiptop au_top genial* super superbe* magnifique* splendide* sublime* merveill* formidable*
    fantastique* extraordinaire* exceptionnel* remarquable* admirable* epatant* fabuleu* somptueu* grandiose brillant* magistral* reussi* reussite qualite_au_rendez-vous
    bon bonne bons bonnes meilleur* bien_fait bien_pense bien_fichu bien_joue bien_vu belle_idee bonne_idee bonne_initiative belle_initiative bel_effort
    beau_geste joli_geste bon_point sans_faute rien_a_redire rien_a_dire tient_ses_promesses a_la_hauteur vaut_le vaut_la_peine vaut_le_coup
    beau belle beaux belles joli* chouette* cool classe stylé* style canon elegant* soigne* solide* robuste* increvable* costaud* confortable* moelleu* pratique* utile*
    efficace* fiable* performant* rapide* rapidement en_un_clin facile* facilement simple_et sans_souci sans_probleme sans_accroc fluide* a_l'heure dans_les_temps en_avance
    savoureu* gout_incroyable succulent* croustillant* frais fraiche* bon_marche abordable* raisonnable* genereu* bonne_affaire rapport_qualite 👍 💪 🔥 ✨ 💯 🏆 ⭐* 5/5 10/10 20/20`,
  'feels:kindness': `gentil* gentiment aimable* sympa* adorable* bienveill* prevenan* attentionne* attentif* attentive* humain_et chaleureu* accueillant* serviable* patient* patiente*
    disponible_et a_l'ecoute ecoute_et arrangeant* comprehensi* poli polie courtois* delicat* honnete* franc franche transparent* sincere* loyal* digne* courageu* courage
    exemplaire* integre* responsable_et pris_le_temps prend_le_temps pris_la_peine a_rappele m'a_rappele rappele_pour s'est_excuse* se_sont_excus* sans_que_je_demande sans_rien_demander
    sans_discuter sans_broncher sans_justificatif offert* cadeau geste_commercial gratuitement rembourse_en rembourse_sous regle_en resolu* repare_en depanne* sauve* sauve_la
    a_ete_super ont_ete_super a_assure ont_assure assure assurent aux_petits_soins professionn* reactif* reactive* reactivite competent* equipe_au_top super_equipe
    rassur* soulag* ouf tranquillis* apais*`,
  'feels:recommend': `recommand* conseille_a conseille_vivement je_valide on_valide valide_a foncez courez-y courez_y allez-y_les_yeux_fermes les_yeux_fermes je_reviendrai on_reviendra
    j'y_retourne je_recommence je_rachete je_reprends fidele* fidelite_recompensee client_heureu* cliente_heureu* client_comble vous_gagnez gagne_un_client gagne_une_cliente
    continuez ne_changez_rien changez_rien restez_comme je_reste_chez longue_vie_a encore_bravo`,
  'feels:anger': `enerv* furieu* furax furibard* en_colere colere* rage rageant* enrag* fulmine* bouillonn* hors_de_moi exasper* exced* agac* irrit* excede a_bout
    ras_le_bol ras-le-bol raslebol marre ras_la_casquette j'en_peux_plus j'en_ai_assez assez_de ca_suffit stop stoop* trop_c'est_trop saoul* soul* gonfl* me_gonfle gave gavent
    les_nerfs la_haine haine* hais deteste* execre* scandalise* outre outree outres indign* revolt* choque* choquee ulcere* consterne* atterre* 😡 🤬 😠 😤 👿 💢 🖕`,
  'feels:swearing': `putain ptn put1 bordel merde* merdique* chier chiant* fait_chier font_chier foutre foutu* foutage fout foutent foutez con cons conne connes connard* connasse* conneri* abruti*
    debile* cretin* imbecile* idiot* idiote* stupide* bouffon* guignol* tocard* tocards clown* charlot* branquignol* bras_casse* bande_de salaud* salop* enfoire* encul* enflure* ordure*
    pourriture* raclure* rapace* vautour* charognard* crapule* voyou* fumier fdp ntm tg ta_gueule vos_gueules gueule degage* dégagez cassez-vous barrez-vous
    allez_vous_faire va_te_faire allez_crever crevez batard* bâtard* sale_boite boite_de_merde nom_de_dieu tabarnak calisse crisse ostie batince`,
  'feels:disgust': `degout* degueu* degueulass* deguelass* ecoeur* nausee* vomi* gerb* repugn* repouss* immonde* infect* infame* ignoble* abject* odieu* sordide* crade* crad* sale sales
    crasseu* puant* pue puent malsain* glauque* obscene* pervers* horreur horrible* horrifi* atroce* epouvantabl* affreu* monstrueu* 🤮 🤢 💩 🤧`,
  'feels:moral': `honte* honteu* scandal* scandaleu* inadmissible* inacceptable* intolerable* insupportable* inexcusable* impardonnable* injustifiable* indefendable* inqualifiable*
    indecen* indecence indigne* deshonor* irrespectueu* manque_de_respect irresponsabl* inconscien* immoral* amoral* cynique* cynisme mepris* meprisan* arrogan* condescend* hautain* sans_coeur
    sans_scrupule* sans_vergogne vergogne culot* culotte toupet gonfle_de osez osent oser comment_osez comment_osent comment_peut comment_pouvez honte_a_vous vous_n'avez_pas_honte
    aucune_honte pas_honte inhumain* cruel* cruaute barbar* crime* criminel* delit illegal* hors-la-loi impunite injuste* injustice* abus* abuse* exploit* profiteur* profitent_de
    hypocri* hypocrisie double_discours deux_poids lamentable* pitoyable* minable* pathetique* miserable* affligeant* consternant* navrant* desolant* calamiteu* catastroph* desastr*
    grotesque* ridicule* aberrant* absurde* hallucinant* lunaire delirant* n'importe_quoi nimporte_quoi honteusement degradant* humili* rabaiss* insult* offens* blessant* tete_de_qui
    de_qui_se_moque se_moque_de_nous se_moquent_de se_fiche_de se_foutent_de se_fout_de prend_pour_des prennent_pour_des prenez_pour_des pour_des_pigeons pour_des_cons`,
  'feels:lies': `ment mentent mentez menti mensong* menteu* faux fausse fausses trompeu* tromp* trompe* arnaqu* escro* escroquerie* fraud* vol voleu* vole volent volez vole_mon volee racket* rackett*
    extorqu* magouill* combine* bidon bidonn* truqu* manipul* enfum* enfumage carott* entourloup* piege* pigeon* plum* pigeonne* roule_dans roulee_dans dans_la_farine foutage_de_gueule
    intox langue_de_bois noyer_le_poisson baratin blabla bla_bla poudre_aux_yeux vitrine_et`,
  'feels:disappoint': `decu* deception* decev* deçu dommage regrett* regret* triste* tristesse peine navr* desole* malheureu* helas mecontent* insatisf* frustr* frustrant* bof mouais mediocre* moyen
    pas_terrible pas_top pas_fameux pas_ouf laisse_a_desirer peut_mieux_faire pas_a_la_hauteur bas_de_gamme baisse_de_qualite c'etait_mieux_avant en_baisse plus_ce_que_c'etait
    degringole* declin decline* perdu* gach* gache gachis perte_de_temps temps_perdu deteste_cette nul nulle nuls nulles nullite nullissime naz* naze* pourri* daube* daubee flop fiasco rate ratee rates
    loup* foire* mauvais* mauvaise pire pires pis catastrophe desastre cauchemar* enfer galere* penible* pénible complique* usine_a_gaz laborieu* lourd* lourdingue 😞 😔 😒 🙄 😕 ☹ 🙁 😩 😫 👎 🤦*`,
  'feels:sadness': `triste* tristesse pleur* larmes chagrin deuil endeuill* condoleances paix_a_son repose_en_paix repos rip brise* effondr* accabl* meurtri* coeur_serre coeur_lourd coeur_brise boule_au_ventre
    mal_au_coeur bouleverse* sidere* abattu* 😢 😭 💔 😥 🖤 🕯*`,
  'feels:fear': `peur peurs effray* effroi angoiss* anxie* inquiet* inquiet inquiete* preoccup* soucieu* craint* crain* crains craignons terrif* terroris* panique* flippe* flippant* flip stress* tremble*
    mefi* mefiance prudence prudent* attention faites_attention faire_attention gare_a alerte alert* danger* dangereu* risqu* risque* menac* menace* vigilan* suspect* louche* douteu* bizarre* etrange* anormal*
    pas_normal pas_rassur* pas_tranquille j'hesite j'ose_plus ose_plus ne_dors_plus dors_plus tourne_en_rond sans_nouvelle* on_fait_quoi qu'est-ce_qu'on_fait que_faire faut-il dois-je doit-on
    au_cas_ou j'espere_que on_espere esperons pourvu_que pense_aux je_pense_a pensee* pensées_aux prenez_soin courage_aux soutien_aux 😟 😰 😨 😧 😱 ⚠* 🚨`,
  'feels:laughing': `mdr* mdrr* ptdr* xptdr* ptdrr* lol* mouahah* haha* hahah* ahah* hihi* héhé hehe* jpp jppp* ptn_mdr mort_de_rire morte_de_rire morts_de_rire jsuis_mort* je_suis_mort* chui_mort* suis_dcd dcd explose_de fou_rire
    rire* rigol* marrant* marre_bien drole* hilar* poil*_de_rire pisse*_de_rire j'en_pleure je_pleure plie_en pliee_en barre* tordant* bidonn* poilad* gag blague* blaguent vanne* sketch* parodi* pastich* memes meme
    detourn* caricatur* 😂 🤣 😹 💀 😆 😝 😜 🤪 ☠* 😅`,
  'feels:ridicule': `clown* 🤡 🍿 popcorn cirque guignol* bouffon* charlot* stagiaire* le_stagiaire community_manager qui_a_valide qui_a_relu personne_n'a_vu personne_n'a_relu boulet* boulettes boulette bourde* bevue* perle* gaffe* gaffeu* fail epic
    naufrage plantage magistral* palme oscar* cesar_du medaille_d'or champion* concours_de_la dignes_de digne_d'un on_dirait dirait_un on_croirait croirait genre_de style_de tel_un comme_un comme_une comme_des
    version_low_cost aliexpress wish made_in_wish collector culte legendaire* cherchez_l'erreur cherchez_l'intrus ou_est_charlie zoom* dezoom* regardez_bien spoiler traduction brico bricol* ma_grand-mere
    mon_chat mon_chien ma_tante ma_mere mon_pere mon_oncle le_monsieur le_mec le_gars le_type le_gus le_bonhomme quelqu'un_dit quelqu'un_explique rip_le 👀 🫠 🤌 🫣 🤓 🥴`,
  'feels:sarcasm': `bravo_les bravo_a bravo_pour bravo_l'equipe bravo_vraiment merci_pour_rien merci_bien merci_du_cadeau quelle_surprise surprise comme_par_hasard bien_joue beau_travail belle_performance bel_exploit du_grand_art chapeau_l'artiste
    on_applaudit applaudissons la_classe quelle_classe trop_fort trop_forts ben_voyons bah_voyons mais_bien_sur bien_sur evidemment mais_oui tout_va_bien tout_va_tres_bien circulez rien_a_voir c'est_cadeau quel_talent quelle_elegance
    quelle_delicatesse quelle_generosite quelle_chance quelle_bonne_idee quelle_idee quel_progres quel_service quelle_rapidite quel_professionnalisme quel_humour quel_sens vive_le vive_la vive_les chic chouette formidable
    genial_encore super_encore encore_un_grand grand_moment felicitations_a felicitations_aux la_grande_classe merci_qui rassur* me_voila_rassur* nous_voila_rassur* ouf_j'ai j'adore_quand adore_le_concept adorable_attention
    charmant* delicate_attention touchante_attention sans_doute surement probablement_un_hasard coincidence il_fallait_oser fallait_oser fallait_y_penser il_fallait_y on_progresse on_avance c'est_connu comme_chacun tout_le_monde_sait
    en_toute_simplicite en_toute_logique logique traduction soi-disant pretendu* dit_premium option_payante innovation revolution disrupt* visionnaire* sacre_concept beau_symbole joli_symbole ambiance vis_ma_vie
    et_apres_on_s'etonne on_s'etonne etonnant* curieux* tiens_donc tiens_tiens ah_bon ah_d'accord ah_ok d'accord_d'accord mention_speciale palme_d'or 🙃 👏 😇 🙄 🧐 🫡 🤗 🥇 🎖*`,
}
