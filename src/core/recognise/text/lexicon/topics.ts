import type { WordLists } from './compile.ts'

/** Words of each topic in French and English; a joke about a red one counts, so slang stands beside the plain word. */
export const frenchTopics: WordLists = {
  'topic:nudity': `nu nue nus nues nudite* nudiste* naturiste* a_poil tout_nu toute_nue seins_a_l'air fesses fesse cul_nu
    cul_a_l'air les_fesses_a zizi* penis bite* teub* quequette* zizette zgeg* kiki_a_l'air zob sexe_a_l'air son_sexe
    sexe_visible sexe_apparent sexe_d'un_homme parties_intimes parties_genitales attributs testicule*
    couilles_a_l'air teton* sein_nu sein_visible a_moitie_nu deshabill* en_tenue_d'adam tenue_d'adam tenue_d'eve
    sans_maillot sans_culotte sans_slip le_service_trois_pieces service_trois_pieces bijoux_de_famille exhibition*
    exhib porno* pornograph* x-rated nsfw indecen* slip_oublie oublie_son_maillot oublie_son_slip cul_visible
    entrejambe* topless devetu* 🍆 🍑 naturisme homme_nu sans_vetements sans_habits sans_pantalon oublie_ses_fringues
    oublie_son_pantalon pas_habille rhabill* anatomi* plus_simple_appareil maillot_invisible exhibitionn*
    images_crues contenu_explicite zboub`,
  'topic:child_safety': `pedo* pedophil* pedobear pedoporn* pedocrimin* pedoc* predateur* mineur mineure* sexualis* hypersexualis*
    maltrait* danger_pour_les_enfants danger_pour_nos_enfants protection_de_l'enfance protection_des_enfants
    enfants_exposes choquer_les_enfants devant_des_enfants a_cote_d'enfants a_cote_des_enfants
    avec_des_enfants_devant derriere_des_enfants derriere_les_enfants exploitation_des_enfants travail_des_enfants
    enfants_en_danger abus_sur_mineur* inceste* incestueu* grooming pervers* lolita droit_a_l'image_des_enfants
    photos_d'enfants images_d'enfants vos_gosses etouffe*_bebe string*_taille petits_mannequins enfants_mannequins
    siege_auto animateur* colonie creche* nounou inconnu* harnais mettre_en_danger securite_des_enfants
    jouet_dangereu* contenu_violent images_violentes video_violente traumatis*_ma traumatis*_mon`,
  'topic:racism': `racis* raciste* racisme antiraciste* xenophob* negre negro* negresse bougnoul* bamboula blackface black_face
    colonial* colonialis* esclav* esclavag* antisemit* islamophob* nazi* neonazi* croix_gammee svastika discrimin*
    suprémac* suprem* apartheid bicot* youpin* chinetoque* bridee* gitan* rom_voleur stereotype*_racial*
    appropriation_culturelle couleur_de_peau les_noirs les_arabes les_juifs les_asiatiques hitler* etoile_jaune shoah
    deportation grand_remplacement 🐒 retourne_dans jungle banane* noir_devient noire_devient peau_noire femme_noire
    homme_noir enfant_noir ma_peau blanchi* foulard tribal* ethnique* negrillon* accent_de_ma imite*_l'accent
    donne_mon_nom m'a_suivi suivie_dans vigile_m'a rebeu* migrant* immigr* asiatique* sos_racisme licra`,
  'topic:sexism': `sexis* sexiste* sexisme misogyn* machis* macho* feminis* patriarc* femme_objet femmes_objets harcel* metoo
    balancetonporc culture_du_viol viol violeur* grossophob* stereotype*_de_genre cliche*_de_genre homophob*
    transphob* lgbt* pub_sexiste inegalite_salariale la_place_des_femmes bonne_a_la_cuisine objectivation
    rose_pour_les_filles bleu_pour_les_garcons maman_fait femmes_nues pour_les_filles pour_les_garcons version_femme
    taille_femme taxe_rose mon_mari corps_des_femmes image_de_la_femme gros_porc egalite_salariale menopause
    attouchement* agressee* rasoir_rose sois_belle maigreur anorexi* l'a_bien_cherche`,
  'topic:product_safety': `intoxic* empoisonn* contamin* bacterie* e_coli listeria* salmonell* rappel_produit rappel_de_lot rappel_conso
    rappelconso lot_rappele produit_rappele retire_de_la_vente corps_etranger* bout_de_verre morceau_de_verre
    eclat_de_verre morceau_de_plastique morceau_de_metal ver_dans vers_dans asticot* moisi* moisissure* souris_dans
    cafard* rat_dans insecte_dans allergi* allergene* prend_feu pris_feu explos* a_explose brulure* brule_la
    brule_mon surchauff* electrocut* etouff* s'etouffer toxique* toxicit* cancerig* perturbateur* hospitalis*
    urgences vomi* malade* dangereu* peut_tuer bless* danger_pour non_conforme* normes_de_securite mort_apres decede*
    defaut_de_frein freins_qui batterie_qui rappele* rappelle_ses lots_rappeles liste_des_lots retirer_de_la_vente
    retires_des_rayons retire_des_rayons date_depassee date_limite perime* intoxication hopital aux_urgences lame_de
    fragments_de plastique_dans verre_dans bougeait_encore a_fondu etincelle* court-circuit incendie se_replier
    se_casse_net se_detache avale etrangl* reaction_allergique noisettes arachide* freins garde-corps effondr*
    amiante plomb dialyse souris insectes larve* on_risque eau_du_robinet sont_morts a_tue en_danger fuite_de_gaz
    monoxyde`,
  'topic:animal': `animal animaux cruaute_animale maltraitance_animale chien* chat chats cheval chevaux vache* cochon* porc poulet*
    poussin* oie* canard* fourrure* abattoir* l214 peta vegan* elevage* corrida* cirque teste*_sur_les_animaux
    tests_sur tests_sur_les_animaux bien-etre_animal bien_etre_animal cobaye* peaux_de vison* crocodile* porcelet*
    veau* agneau* mouton* lapin* poney* elephant* tigre* zoo dauphin* cochenille croquette* veto refuge* betes poule*
    oeuf* chiot* chaton*`,
  'topic:environment': `ecolo* environnement* pollu* climat* greenwash* greenwashing co2 carbone plastique* suremballage dechet*
    deforest* huile_de_palme pesticide* glyphosate planete nappe_phreatique maree_noire rejet* riviere* gaspill*
    invendus jeter_les_invendus obsolescence jet_prive fast_fashion recycl* dosette* emballage* carton* neutralite
    ecolog* nature chimique* fumee* camions biodegradable* brul*_les_invendus brul*_vos_invendus foret* rejete*
    mousse_dans`,
  'topic:labour': `salarie* employe* ouvrier* ouvriere* greve* grevist* licenci* prud'hom* prudhom* syndicat* cgt harcelement_moral
    burn_out burnout souffrance_au_travail conditions_de_travail precari* smic heures_sup esclavage_moderne
    sous-traitan* ouighour* sweatshop* rana_plaza plan_social delocalis* management_toxique travail_dissimule au_noir
    interim* accident_du_travail licencie* virer vire mise_a_pied caissiere* pause* rh team_building travail_gratuit
    pointer pointeuse primes sous-pay* salaire* suicid* embauch* recrut* cdd cdi chantier uberis* j'y_ai_bosse
    j'y_ai_travaille collegue* saisonnier* stage`,
  'topic:privacy': `donnees_personnelles donnees rgpd cnil fuite_de_donnees fuite piratage pirate* hack* mot_de_passe mots_de_passe
    vie_privee espion* surveill* camera_cachee fichage cookies revendu_mes revend*_mes mes_coordonnees phishing
    hameconnage iban_dans rib un_autre_client d'un_autre_client dossier_medical homonyme en_cc cabines_d'essayage
    cameras ecoute*_nos micro revendu demarchage usurpation donnees_bancaires en_clair mot*_de_passe consultables sms`,
  'topic:tragedy_exploitation': `attentat* bataclan charlie_hebdo nice_2016 profite*_de_la_mort profite*_du_drame profite*_d'une_tragedie
    surf*_sur_la_mort surf*_sur_un_drame surf*_sur_le_drame surf*_sur_les_attentats sur_le_dos_des_morts
    sur_le_dos_des_victimes sur_le_dos_d'un_drame sur_le_dos_de_la recuper* hommage_commercial hommage_publicitaire
    faire_du_fric_sur faire_de_la_pub_sur faire_du_marketing_sur promo_pendant promo_le_jour deuil* seisme*
    tremblement_de_terre tsunami inondation* guerre_en_ukraine guerre ukrain* gaza 11_septembre onze_septembre
    holocauste genocid* catastrophe_naturelle code_promo_attentat je_suis_charlie crash_aerien minute_de_silence
    les_victimes incendie_de notre-dame notredame hommage drame* explosion_rue crash sous-marin noye*
    familles_attendent mort_de epidemie tragedie* tragique* kiev ukraine qui_enflamme braderie_qui`,
  'topic:plagiarism': `plagi* copie copier copiee* copie_sur pompe* pompage vole_mon_dessin vole_mon_design vole_mes vole_le_design
    vole_le_travail contrefa* sans_credit sans_crediter sans_autorisation sans_mon_autorisation droit*_d'auteur
    credit_photo creatrice_independante createur_independant inspiration_douteuse copier-coller copie-colle
    mon_dessin mon_motif mes_photos_sans mon_illustration trait_pour_trait ctrl_c recopi* imit* pille*
    ressemble_au_travail illustrat* sans_m'ecrire sans_me_demander sans_me_citer mon_travail petite_creatrice`,
  'topic:censorship': `censur* supprim*_les_commentaires supprim*_mon_commentaire supprim*_nos_commentaires effac*_les_commentaires
    commentaires_supprimes commentaires_effaces commentaires_bloques commentaires_fermes commentaires_desactives
    supprime_mon_avis avis_supprime* bloque_sur bloquer_les_gens m'ont_bloque* m'a_bloque* me_bloque* vous_effacez
    vous_supprimez ils_suppriment ils_effacent liberte_d'expression streisand faire_taire supprim*_le_tweet
    supprime_ma supprime_mon supprim*_ma avis_disparu mon_avis commentaires_sont commentaires_off effacent
    supprim*_les_avis retirer_tous_les_avis bloqu*_les bloquez on_m'a_bloque* masqu*_les bloque_la_moitie`,
  'topic:site_error': `arriere-plan arriere_plan en_fond photo_du_site sur_le_site votre_site page_produit fiche_produit erreur_404 404
    page_introuvable bug_du_site site_bug* site_plant* coquille faute_d'orthographe faute_de_frappe erreur_de_prix
    erreur_d'affichage mauvaise_photo photo_retouch* photoshop* retouche_rate* raté_photoshop lien_mort panier_bug*
    traduction_foireuse mal_traduit cette_photo catalogue_en_ligne 📸 zoomez zoome zoom reflet miroir fiche
    sur_la_page votre_page votre_appli s'affiche page_blanche panier faute_sur orthographe mauvaise_image catalogue
    traduction formulaire lien votre_accueil horaires_sur`,
  'topic:ad_campaign': `pub pubs publicite* campagne* affiche* spot slogan* egerie* sponsor* placement_de_produit influenceu* marketing
    com' communicant* agence_de_com spot_tv post_sponso bad_buzz coup_de_com coup_de_pub hashtag votre_pub cette_pub
    spot_publicitaire abribus jingle logo publicitaire* qui_a_valide newsletter tournage teaser`,
  'topic:customer_service': `service_client* service_clients sav conseillere* hotline chatbot vendeu* attente_telephonique raccroch*
    au_telephone ne_repond* injoignable* aucune_reponse sans_reponse service_apres-vente service_apres_vente en_dm mp
    repondez mail_sans_reponse en_caisse votre_conseiller votre_appel minutes_d'attente heure_d'attente guichet*
    musique_d'attente tapez_1 reponse_type 0_reponse amabilite au_comptoir repond_pas personne_ne_repond echange_fait
    votre_personnel`,
  'topic:delivery': `livr* colis expedi* transporteur* chronopost colissimo mondial_relay relais_colis point_relais dpd ups tracking
    suivi_de suivi_du retard_de retard_livraison pas_recu jamais_recu absent_a recu_en votre_colis mon_colis surgeles
    courses_livrees en_24h`,
  'topic:price': `prix tarif* cher chere chers cheres hors_de_prix promo* solde* reduction* augment* hausse* inflation
    shrinkflation arnaque_au_prix code_promo bon_d'achat augmente augmentation moins_cher plus_cher a_ce_prix
    ca_coute coute % trop_cher gratuit* loyer* bradé* benefice*`,
  'topic:quality': `qualite* mauvaise_qualite camelote* bas_de_gamme tissu* couture* taille_mal defectueu* abime* s'use dechir*
    bouloche* retreci* delav* durab* tient_pas fragile* pilul* gout fade* pourri* semelle* lavage* lachent lache
    deteint tombe_en_panne increvable* solide* robuste* mal_fini finition* fuit draps matelas pas_un_pli`,
  'topic:refund': `rembours* remboursement* avoir_de avoir_en retour_produit retourner retournee* droit_de_retractation retractation
    renvoy* bon_de_retour rendez_l'argent rendez-moi rendez_moi rends_moi avoir_valable echanger un_avoir
    rendre_un_article article_solde`,
  'topic:billing': `factur* surfactur* preleve* prelevement* debit* double_paiement paye_deux_fois paiement_refuse abonnement*
    resili* frais_caches frais_de mensualite* carte_bancaire iban debitez frais commission* syndic facturation
    j'ai_resilie mensuel`,
  'topic:supplier': `fournisseur* prestataire* sous-traitant* sous_traitant* fabriqu*_en usine* made_in_china made_in bangladesh
    importateur* atelier* provenance origine_du origine_des ouighour* d'ou_vient vient_d'ou cousu* laiterie
    made_in_prc etiquette_dessous`,
  'topic:outage': `panne* en_panne hors_service indisponible* inaccessible* ne_marche_plus plus_de_reseau plus_d'internet serveur*
    serveurs_down down site_down en_rade appli_plante appli_bug* application_plant* coupure* maintenance
    plus_de_train sans_train a_l'arret sans_electricite coupure_d'eau ne_repond_plus plus_de_courant rame
    que_chez_moi incident_national en_carafe`,
  'topic:rumour': `rumeur* fake fakenews fake_news intox hoax canular* fausse_info fausse_information desinformation complot*
    montage photomontage pas_verifie on_raconte il_parait parait-il parait_que fact-check* factcheck* deepfake
    non_confirme source_pour une_source info_ou c'est_vrai_que on_dit_que dementi* dement propag*`,
  'topic:boycott': `boycott* boycot* plus_jamais_chez n'achetez_plus je_n'achete_plus n'achetons_plus n'allez_plus plus_un_centime
    c'est_fini_pour_moi sans_moi j'irai_ailleurs je_passe_a rendez_les_cartes supprimez_l'appli ferme_mon_compte
    n'ira_plus n'irai_plus plus_jamais j'achete_plus j'achete_pus dernier_achat resiliation fini_pour`,
  'topic:product_info': `disponib* en_stock rupture_de_stock reference* quelle_taille coloris composition ingredient* notice mode_d'emploi
    compatib* dimension* date_de_sortie sort_quand nouvelle_collection nouveau_modele nouveaute* vegan_ou existe_en
    horaires ouverture dispo compatible sort_le sortie_le rouvr* accessible wifi contient-il sans_gluten
    difference_entre nouvelle_gamme collection_capsule`,
}

export const englishTopics: WordLists = {
  'topic:nudity': `naked nude nudes nudity nudist* naturist* topless bottomless penis dick* willy wiener cock genital* private_parts
    privates junk_out bare_bum bare_butt bare_arse bare_ass butt_naked buck_naked stark_naked in_the_buff
    birthday_suit nipple* boob* tits breast* exposed_himself exposing_himself indecent indecen* porn* nsfw x-rated
    xxx no_pants no_trousers no_swimsuit without_trunks forgot_his_trunks forgot_his_swimsuit skinny_dip*
    full_frontal flashing flasher crotch bollocks_out 🍆 🍑 undressed in_the_nude bather naked_man naked_guy
    without_clothes no_clothes nothing_on wearing_nothing isn't_wearing_anything anatomy trunks explicit_pictures
    explicit commando strip* birthday-suit`,
  'topic:child_safety': `pedo* paedo* pedophil* paedophil* pedobear predator* grooming groomer* minors underage sexualis* sexualiz*
    child_abuse child_exploitation child_porn* csam child_labour child_labor exploiting_children exploiting_kids
    children_at_risk kids_at_risk danger_to_children danger_to_kids harm_children choking_hazard near_children
    next_to_children next_to_kids behind_the_kids behind_children with_kids_in around_children protect_children
    protect_kids protect_our_kids won't_somebody_think child_safety molest* lolita child_safeguarding safeguarding
    child_models bondage strangers_talk stranger strangers little_girls little_boys car_seat stair_gate holiday_club
    summer_camp nursery nine_year_olds toddlers_at_risk talking_doll smart_doll violent_video`,
  'topic:racism': `racis* racist* racism xenophob* blackface black_face slur* n-word nigg* monkey coolest_monkey slavery slave
    slaves colonial* antisemit* anti-semit* islamophob* nazi* neo-nazi* swastika* white_supremac* supremacist*
    discriminat* apartheid cultural_appropriation racial* skin_colour skin_color people_of_color people_of_colour
    black_people asian_people hitler holocaust yellow_star bigot* ethnic* 🐒 kkk accent whitening slave_ship
    black_child black_woman black_man followed_me_round followed_me_around jungle my_skin hijab headscarf noose
    golliwog* sombrero* native_american* lighter_skin`,
  'topic:sexism': `sexis* sexist* sexism misogyn* chauvinis* patriarch* objectif* metoo rape_culture rape harass* body_sham*
    fat_sham* fatphob* gender_stereotyp* stereotyping_women degrading_to_women demeaning_to_women homophob*
    transphob* lgbt* gender_pay pay_gap women_belong male_gaze mansplain* pink_tax for_women boys'_section
    girls'_section in_pink husband's_opinion my_husband asking_for_it date-rape date_rape groped catcall* women_as
    men_only`,
  'topic:product_safety': `poison* food_poisoning contaminat* bacteria e_coli listeria salmonella recall* product_recall foreign_object
    piece_of_glass shard* pieces_of_plastic piece_of_metal maggot* mould* mold* mouse_in cockroach* rat_in bug_in_my
    worm* allerg* allergen* anaphyla* caught_fire catch_fire catches_fire on_fire burst_into explod* explosion
    burned_my burnt_my burns overheat* electrocut* choke* choking toxic carcinogen* hospitali* got_sick made_me_sick
    made_us_sick ill_after sick_after vomit* threw_up injur* unsafe dangerous hazard* deadly lethal killed
    brake_failure brakes lead_paint asbestos flames fire_brigade melted frog slug formula do_not_eat withdrawn_over
    swallowed comes_undone came_loose wobbles people_died tap_water is_it_toxic button_batter* railing metal_in
    glass_in plastic_in dead_mouse food_safety expired out_of_date allergy electric_shock carbon_monoxide`,
  'topic:animal': `animal* animal_cruelty animal_abuse dog dogs cat cats puppy puppies horse* cow cows pig pigs chicken* chick*
    geese goose duck* fur slaughter* peta vegan* factory_farm* bullfight* circus animal_testing tested_on_animals
    test_on_animals mink* crocodile* calves lamb* hen hens free_range free-range greyhound labrador pony ponies
    elephant* tiger* dolphin* zoo vet rabbit* kitten* egg eggs abattoir*`,
  'topic:environment': `environment* pollut* climate greenwash* co2 carbon plastic* packaging_waste waste deforest* palm_oil pesticide*
    planet oil_spill dumping river* emissions landfill unsold private_jet fast_fashion sustainab* eco-friendly
    layers_of_plastic dye_in earth_day green_claims carbon_neutral recycl* compost* diesel litter eco rivers
    chemical* burn_unsold biodegradable`,
  'topic:labour': `worker* employee* strike* striking laid_off layoff* fired_workers union* union-busting unpaid sweatshop*
    forced_labour forced_labor uyghur* working_conditions minimum_wage overtime burnout toxic_workplace
    toxic_management exploit* underpaid wages zero-hour unfair_dismissal rana_plaza sacked bathroom_breaks cashier
    baristas walk_out walkout clock_out coworker* team_building fun_day hiring apprenticeship redundan* pay_rise
    pension*`,
  'topic:privacy': `personal_data data_breach data_leak breach* hack* hacked gdpr privacy spying surveillance sold_my_data
    selling_my_data sell_my_data selling_our_data identity_theft phishing tracking_me hidden_camera
    credit_card_details my_details another_customer's in_cc guest_records my_file changing_rooms cameras_in
    freeze_my_card email_addresses addresses_shown personal_details spam_calls my_number`,
  'topic:tragedy_exploitation': `terror_attack terrorist_attack bombing* 9/11 september_11 shooting* mass_shooting earthquake* tsunami hurricane*
    flood* war_in ukraine gaza holocaust genocide exploit*_tragedy exploit*_a_tragedy exploiting_the_death
    exploiting_a_tragedy profit*_from_tragedy profit*_off_tragedy profit*_from_a_tragedy cash*_in_on capitalis*_on
    capitaliz*_on tragedy as_marketing mourning funeral grieving victims off_the_back_of_dead dead_people_to_sell
    plane_crash moment_of_silence minute's_silence thoughts_and_prayers_sale disaster_to_sell promo_code_for
    code_hurricane on_that_flight crash_landing lost_submarine dead_kids wildfire* the_fire bereaved avalanche
    massacre memorial remembrance poppy the_earthquake`,
  'topic:plagiarism': `plagiar* stole_my_design stole_my_art stole_her_design stole_his_design stole_my stole_her stealing_designs
    stealing_from_artists ripped_off_my copied_my copied_her copied_from copycat knock-off* knockoff* counterfeit*
    without_credit without_permission no_credit copyright* infring* independent_artist small_artist indie_designer
    my_illustration my_drawing my_pattern my_design my_work they_copied copied copying line_for_line traced robbing_a
    illustrator* uncredited`,
  'topic:censorship': `censor* deleting_comments deleted_my_comment deleted_comments delete_comments deleting_my removing_comments
    removed_my_comment removed_my_review deleted_my_review hiding_comments hide_comments turned_off_comments
    disabled_comments comments_off blocked_me blocking_people blocking_everyone free_speech streisand gagging
    shadowban* my_review_vanished review_vanished reviews_removed comments_are_off deleting_replies deleted_the_tweet
    deleted_my hid_my hidden_replies blocked_half blocked_my scrubbed`,
  'topic:site_error': `in_the_background website web_page webpage product_page listing 404 error_404 typo typos misspell* pricing_error
    price_glitch glitch* wrong_photo wrong_picture product_photo photoshop* photoshop_fail broken_link dead_link
    checkout_error translation_fail mistranslat* your_site the_site catalogue_photo 📸 the_photo zoom_in zoom mirror
    reflection homepage product_listing basket checkout listed_at showing_at wrong_image six_fingers spelling
    filter_by logs_me_out portal`,
  'topic:ad_campaign': `ad ads advert* advertis* commercial commercials billboard* slogan* sponsor* influencer* partnership* pr_stunt
    publicity_stunt pr_team hashtag super_bowl brand_ambassador ad_agency your_ad jingle poster posters mascot
    tv_spot newsletter teaser`,
  'topic:customer_service': `customer_service customer_support customer_care support_team helpline call_centre call_center chatbot on_hold
    hung_up representative live_chat no_reply no_response ignored_my staff_were rude_staff your_call_is_important
    cut_off ring_back reception with_a_smile at_the_counter nobody_answers unanswered your_agent queue`,
  'topic:delivery': `deliver* parcel* package shipping shipped courier* fedex dhl hermes evri usps royal_mail tracking arrived
    never_arrived not_arrived dispatch* next-day tracking_says groceries do_you_ship perfectly_packed doorstep`,
  'topic:price': `price* pricing expensive overpriced cost costs discount* sale promo* voucher* coupon* price_hike inflation
    shrinkflation cheap dollars bucks higher_price same_bag £4 €6 how_much price_went_up mortgage free_entry
    concession`,
  'topic:quality': `quality cheaply_made fell_apart falls_apart falling_apart fabric stitching flimsy faulty defect* ripped tore
    shrank durab* build_quality tasteless bland stale worn_out came_off lasted lasts seams zip after_one_wash
    still_looks_new well_made damp stained leaks wobbly`,
  'topic:refund': `refund* money_back return* returned returning reimburse* store_credit send_it_back chargeback my_money_back
    get_my_money still_no_money exchange_it`,
  'topic:billing': `bill billed billing invoice* overcharg* charged_twice double_charged charged_me direct_debit subscription*
    hidden_fee* hidden_fees payment_failed payment_declined auto-renew* cancel_my_subscription fee fees charged
    renewal payment_taken`,
  'topic:supplier': `supplier* contractor* subcontract* factory factories made_in china manufactur* sourced sourcing supply_chain
    uyghur* bangladesh vendor* handmade_in label_underneath where_are_your made_where`,
  'topic:outage': `outage* down is_down servers_down server* offline not_loading unavailable can't_log can't_login crash*
    app_crashes app_keeps no_signal no_service maintenance downtime app's_down site's_down since_six dropping_out
    everything_offline power_cut stopped_no no_trains`,
  'topic:rumour': `rumour* rumor* fake fake_news hoax* misinformation disinformation conspiracy debunk* fact-check* fact_check*
    unverified unconfirmed not_true photoshopped doctored deepfake allegedly is_this_real satire a_source source_on
    seems_off viral_claim denies stop_sharing old_photo is_it_true hearsay`,
  'topic:boycott': `boycott* never_shopping_at stop_buying don't_buy_from won't_buy_from not_another_penny not_one_more not_any_more
    i'm_out cards_cut hit_them_in_the_wallet we've_switched switched_to not_setting_foot cancellation_sent lost_me
    deleted_the_app`,
  'topic:product_info': `in_stock out_of_stock restock* available availability sizing colour_options ingredient* manual compatib*
    dimensions release_date new_collection new_model warranty vegan_or material opening_hours come_in_black wide_fit
    see-through does_this_come does_it_come reopening arrives_in doors_open opens_to gluten_free what_time launch*
    is_back`,
}

/** Children: with nudity beside them, a text is about their safety too. */
export const frenchChildren: WordLists = {
  child: `enfant* gamin* gosse* mome* bebe* fille* fillette* garcon* mineur* ado ados creche ecole* pyjama* mioche* marmot* bambin* kids`,
}
export const englishChildren: WordLists = {
  child: `kid kids child* toddler* baby babies girl girls boy boys minors school* nursery pyjama* pajama* youngster* teen*`,
}
