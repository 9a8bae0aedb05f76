import type { WordLists } from './compile.ts'

/** Words of each topic in French and English; a joke about a red one counts, so slang stands beside the plain word. */
export const frenchTopics: WordLists = {
  'topic:nudity': `nu nue nus nues nudite* nudiste* naturiste* a_poil tout_nu toute_nue seins_a_l'air fesses fesse cul_nu cul_a_l'air les_fesses_a zizi* penis bite* teub* quequette* zizette zgeg* kiki_a_l'air
    zob sexe_a_l'air son_sexe sexe_visible sexe_apparent sexe_d'un_homme parties_intimes parties_genitales attributs testicule* couilles_a_l'air teton* sein_nu sein_visible a_moitie_nu deshabill* en_tenue_d'adam
    tenue_d'adam tenue_d'eve sans_maillot sans_culotte sans_slip le_service_trois_pieces service_trois_pieces bijoux_de_famille exhibition* exhib porno* pornograph* x-rated nsfw indecen* slip_oublie oublie_son_maillot
    oublie_son_slip cul_visible entrejambe* topless devetu* 🍆 🍑`,
  'topic:child_safety': `pedo* pedophil* pedobear pedoporn* pedocrimin* pedoc* predateur* mineur mineure* sexualis* hypersexualis* maltrait* danger_pour_les_enfants danger_pour_nos_enfants protection_de_l'enfance
    protection_des_enfants enfants_exposes choquer_les_enfants devant_des_enfants a_cote_d'enfants a_cote_des_enfants avec_des_enfants_devant derriere_des_enfants derriere_les_enfants exploitation_des_enfants
    travail_des_enfants enfants_en_danger abus_sur_mineur* inceste* incestueu* grooming pervers* lolita droit_a_l'image_des_enfants photos_d'enfants images_d'enfants vos_gosses etouffe*_bebe`,
  'topic:racism': `racis* raciste* racisme antiraciste* xenophob* negre negro* negresse bougnoul* bamboula blackface black_face colonial* colonialis* esclav* esclavag* antisemit* islamophob* nazi* neonazi* croix_gammee
    svastika discrimin* singe_* suprémac* suprem* apartheid bicot* youpin* chinetoque* bridee* gitan* rom_voleur stereotype*_racial* appropriation_culturelle couleur_de_peau les_noirs les_arabes les_juifs les_asiatiques
    hitler* etoile_jaune shoah deportation grand_remplacement 🐒`,
  'topic:sexism': `sexis* sexiste* sexisme misogyn* machis* macho* feminis* patriarc* femme_objet femmes_objets harcel* metoo balancetonporc culture_du_viol viol violeur* grossophob* stereotype*_de_genre cliche*_de_genre
    homophob* transphob* lgbt* pub_sexiste inegalite_salariale la_place_des_femmes bonne_a_la_cuisine objectif* objectivation rose_pour_les_filles bleu_pour_les_garcons`,
  'topic:product_safety': `intoxic* empoisonn* contamin* bacterie* e_coli listeria* salmonell* rappel_produit rappel_de_lot rappel_conso rappelconso lot_rappele produit_rappele retire_de_la_vente corps_etranger* bout_de_verre
    morceau_de_verre eclat_de_verre morceau_de_plastique morceau_de_metal ver_dans vers_dans asticot* moisi* moisissure* souris_dans cafard* rat_dans insecte_dans allergi* allergene* prend_feu pris_feu explos* a_explose brulure*
    brule_la brule_mon surchauff* electrocut* etouff* s'etouffer toxique* toxicit* cancerig* perturbateur* hospitalis* urgences vomi* malade* malades dangereu* peut_tuer bless* danger_pour non_conforme* normes_de_securite
    mort_apres decede* defaut_de_frein freins_qui batterie_qui`,
  'topic:animal': `animal animaux cruaute_animale maltraitance_animale chien* chat chats cheval chevaux vache* cochon* porc poulet* poussin* oie* canard* fourrure* abattoir* l214 peta vegan* elevage* corrida* cirque
    teste*_sur_les_animaux tests_sur tests_sur_les_animaux bien-etre_animal bien_etre_animal cobaye* peaux_de vison* crocodile*`,
  'topic:environment': `ecolo* environnement* pollu* climat* greenwash* greenwashing co2 carbone plastique* suremballage dechet* deforest* huile_de_palme pesticide* glyphosate planete nappe_phreatique maree_noire rejet*
    riviere* gaspill* invendus jeter_les_invendus obsolescence jet_prive fast_fashion`,
  'topic:labour': `salarie* employe* ouvrier* ouvriere* greve* grevist* licenci* prud'hom* prudhom* syndicat* cgt harcelement_moral burn_out burnout souffrance_au_travail conditions_de_travail precari* smic heures_sup
    exploit* esclavage_moderne sous-traitan* ouighour* sweatshop* rana_plaza plan_social delocalis* management_toxique travail_dissimule au_noir interim* accident_du_travail`,
  'topic:privacy': `donnees_personnelles donnees rgpd cnil fuite_de_donnees fuite piratage pirate* hack* mot_de_passe mots_de_passe vie_privee espion* surveill* camera_cachee fichage cookies revendu_mes revend*_mes
    mes_coordonnees phishing hameconnage iban_dans`,
  'topic:tragedy_exploitation': `attentat* bataclan charlie_hebdo nice_2016 profite*_de_la_mort profite*_du_drame profite*_d'une_tragedie surf*_sur_la_mort surf*_sur_un_drame surf*_sur_le_drame surf*_sur_les_attentats sur_le_dos_des_morts
    sur_le_dos_des_victimes sur_le_dos_d'un_drame sur_le_dos_de_la recuper* hommage_commercial hommage_publicitaire faire_du_fric_sur faire_de_la_pub_sur faire_du_marketing_sur promo_pendant promo_le_jour deuil* seisme*
    tremblement_de_terre tsunami inondation* guerre_en_ukraine guerre ukrain* gaza 11_septembre onze_septembre holocauste genocid* catastrophe_naturelle code_promo_attentat je_suis_charlie crash_aerien minute_de_silence
    les_victimes`,
  'topic:plagiarism': `plagi* copie copier copiee* copie_sur pompe* pompage vole_mon_dessin vole_mon_design vole_mes vole_le_design vole_le_travail contrefa* sans_credit sans_crediter sans_autorisation sans_mon_autorisation
    droit*_d'auteur credit_photo creatrice_independante createur_independant inspiration_douteuse copier-coller copie-colle`,
  'topic:censorship': `censur* supprim*_les_commentaires supprim*_mon_commentaire supprim*_nos_commentaires effac*_les_commentaires commentaires_supprimes commentaires_effaces commentaires_bloques commentaires_fermes
    commentaires_desactives supprime_mon_avis avis_supprime* bloque_sur bloquer_les_gens m'ont_bloque* m'a_bloque* me_bloque* vous_effacez vous_supprimez ils_suppriment ils_effacent liberte_d'expression streisand faire_taire`,
  'topic:site_error': `arriere-plan arriere_plan en_fond photo_du_site sur_le_site votre_site le_site page_produit fiche_produit erreur_404 404 page_introuvable bug_du_site site_bug* site_plant* coquille faute_d'orthographe
    faute_de_frappe erreur_de_prix erreur_d'affichage mauvaise_photo photo_retouch* photoshop* retouche_rate* raté_photoshop lien_mort panier_bug* traduction_foireuse mal_traduit la_photo cette_photo catalogue_en_ligne 📸`,
  'topic:ad_campaign': `pub pubs publicite* campagne* affiche* spot slogan* egerie* sponsor* placement_de_produit influenceu* partenariat* marketing com' communicant* agence_de_com agence spot_tv post_sponso bad_buzz
    coup_de_com coup_de_pub hashtag`,
  'topic:customer_service': `service_client* service_clients sav conseiller* conseillere* hotline standard chatbot accueil vendeu* attente_telephonique raccroch* au_telephone ne_repond* injoignable* aucune_reponse sans_reponse
    service_apres-vente service_apres_vente en_dm mp repondez mail_sans_reponse en_magasin en_caisse`,
  'topic:delivery': `livr* colis expedi* transporteur* chronopost colissimo mondial_relay relais_colis point_relais dpd ups tracking suivi_de suivi_du retard_de retard_livraison pas_recu jamais_recu`,
  'topic:price': `prix tarif* cher chere chers cheres hors_de_prix promo* solde* reduction* augment* hausse* inflation shrinkflation euros € arnaque_au_prix code_promo bon_d'achat`,
  'topic:quality': `qualite* mauvaise_qualite camelote* bas_de_gamme tissu* couture* taille_mal defectueu* defaut* casse abime* s'use dechir* bouloche* retreci* delav* durab* tient_pas fragile* pilul* gout fade* pourri*`,
  'topic:refund': `rembours* remboursement* avoir_de avoir_en retour_produit retourner retournee* droit_de_retractation retractation renvoy* bon_de_retour rendez_l'argent rendez-moi`,
  'topic:billing': `factur* surfactur* preleve* prelevement* debit* double_paiement paye_deux_fois paiement_refuse abonnement* resili* frais_caches frais_de mensualite* carte_bancaire iban`,
  'topic:supplier': `fournisseur* prestataire* sous-traitant* sous_traitant* fabriqu*_en usine* made_in_china made_in chine bangladesh importateur* atelier* provenance origine_du origine_des ouighour*`,
  'topic:outage': `panne* en_panne hors_service indisponible* inaccessible* ne_marche_plus plus_de_reseau plus_d'internet serveur* serveurs_down down site_down en_rade appli_plante appli_bug* application_plant* coupure* maintenance`,
  'topic:rumour': `rumeur* fake fakenews fake_news intox hoax canular* faux fausse_info fausse_information desinformation complot* montage photomontage verifi* pas_verifie on_raconte il_parait parait-il parait_que fact-check* factcheck*
    deepfake non_confirme`,
  'topic:boycott': `boycott* boycot* plus_jamais_chez n'achetez_plus je_n'achete_plus n'achetons_plus n'allez_plus plus_un_centime`,
  'topic:product_info': `disponib* en_stock rupture_de_stock reference* taille* quelle_taille coloris composition ingredient* notice mode_d'emploi compatib* dimension* date_de_sortie sort_quand nouvelle_collection
    nouveau_modele nouveaute* garantie vegan_ou matiere existe_en horaires ouverture`,
}

export const englishTopics: WordLists = {
  'topic:nudity': `naked nude nudes nudity nudist* naturist* topless bottomless penis dick* willy wiener cock genital* private_parts privates junk_out bare_bum bare_butt bare_arse bare_ass butt_naked buck_naked stark_naked
    in_the_buff birthday_suit nipple* boob* tits breast* exposed_himself exposing_himself indecent indecen* porn* nsfw x-rated xxx no_pants no_trousers no_swimsuit without_trunks forgot_his_trunks forgot_his_swimsuit
    skinny_dip* full_frontal flashing flasher crotch bollocks_out 🍆 🍑 undressed in_the_nude`,
  'topic:child_safety': `pedo* paedo* pedophil* paedophil* pedobear predator* grooming groomer* minors underage sexualis* sexualiz* child_abuse child_exploitation child_porn* csam child_labour child_labor exploiting_children
    exploiting_kids children_at_risk kids_at_risk danger_to_children danger_to_kids harm_children choking_hazard near_children next_to_children next_to_kids behind_the_kids behind_children with_kids_in around_children
    protect_children protect_kids protect_our_kids won't_somebody_think child_safety molest* lolita child_safeguarding safeguarding minor`,
  'topic:racism': `racis* racist* racism xenophob* blackface black_face slur* n-word nigg* monkey coolest_monkey slavery slave slaves colonial* antisemit* anti-semit* islamophob* nazi* neo-nazi* swastika* white_supremac*
    supremacist* discriminat* apartheid cultural_appropriation racial* skin_colour skin_color people_of_color people_of_colour black_people asian_people hitler holocaust yellow_star bigot* ethnic* 🐒 kkk`,
  'topic:sexism': `sexis* sexist* sexism misogyn* chauvinis* patriarch* objectif* metoo rape_culture rape harass* body_sham* fat_sham* fatphob* gender_stereotyp* stereotyping_women degrading_to_women demeaning_to_women homophob*
    transphob* lgbt* gender_pay pay_gap women_belong male_gaze mansplain* pink_tax`,
  'topic:product_safety': `poison* food_poisoning contaminat* bacteria e_coli listeria salmonella recall* product_recall foreign_object piece_of_glass shard* pieces_of_plastic piece_of_metal maggot* mould* mold* mouse_in cockroach* rat_in
    bug_in_my worm* allerg* allergen* anaphyla* caught_fire catch_fire catches_fire on_fire burst_into explod* explosion burned_my burnt_my burns overheat* electrocut* choke* choking toxic carcinogen* hospitali* hospital
    got_sick made_me_sick made_us_sick ill_after sick_after vomit* threw_up injur* unsafe dangerous hazard* deadly lethal killed brake_failure brakes lead_paint asbestos`,
  'topic:animal': `animal* animal_cruelty animal_abuse dog dogs cat cats puppy puppies horse* cow cows pig pigs chicken* chick* geese goose duck* fur slaughter* peta vegan* factory_farm* bullfight* circus animal_testing
    tested_on_animals test_on_animals mink* crocodile*`,
  'topic:environment': `environment* pollut* climate greenwash* co2 carbon plastic* packaging_waste waste deforest* palm_oil pesticide* planet oil_spill dumping river* emissions landfill unsold private_jet fast_fashion
    sustainab* eco-friendly`,
  'topic:labour': `worker* employee* staff strike* striking laid_off layoff* fired_workers union* union-busting unpaid sweatshop* forced_labour forced_labor uyghur* working_conditions minimum_wage overtime burnout toxic_workplace
    toxic_management exploit* underpaid wages zero-hour unfair_dismissal rana_plaza`,
  'topic:privacy': `personal_data data_breach data_leak breach* leaked hack* hacked gdpr privacy spying surveillance password* sold_my_data selling_my_data sell_my_data selling_our_data identity_theft phishing tracking_me hidden_camera
    credit_card_details my_details`,
  'topic:tragedy_exploitation': `terror_attack terrorist_attack bombing* 9/11 september_11 shooting* mass_shooting earthquake* tsunami hurricane* flood* war_in ukraine gaza holocaust genocide exploit*_tragedy exploit*_a_tragedy
    exploiting_the_death exploiting_a_tragedy profit*_from_tragedy profit*_off_tragedy profit*_from_a_tragedy cash*_in_on capitalis*_on capitaliz*_on tragedy as_marketing mourning funeral grieving victims
    off_the_back_of_dead dead_people_to_sell plane_crash moment_of_silence minute's_silence thoughts_and_prayers_sale disaster_to_sell promo_code_for`,
  'topic:plagiarism': `plagiar* stole_my_design stole_my_art stole_her_design stole_his_design stole_my stole_her stealing_designs stealing_from_artists ripped_off_my copied_my copied_her copied_from copycat knock-off* knockoff*
    counterfeit* without_credit without_permission no_credit copyright* infring* independent_artist small_artist indie_designer`,
  'topic:censorship': `censor* deleting_comments deleted_my_comment deleted_comments delete_comments deleting_my removing_comments removed_my_comment removed_my_review deleted_my_review hiding_comments hide_comments
    turned_off_comments disabled_comments comments_off blocked_me blocking_people blocking_everyone free_speech streisand silenc* gagging shadowban*`,
  'topic:site_error': `in_the_background website web_page webpage product_page listing 404 error_404 typo typos misspell* pricing_error price_glitch glitch* wrong_photo wrong_picture product_photo photoshop* photoshop_fail
    broken_link dead_link checkout_error translation_fail mistranslat* your_site the_site catalogue_photo 📸 the_photo`,
  'topic:ad_campaign': `ad ads advert* advertis* campaign* commercial commercials billboard* slogan* sponsor* influencer* partnership* marketing pr_stunt publicity_stunt pr_team hashtag super_bowl brand_ambassador spokesperson
    ad_agency`,
  'topic:customer_service': `customer_service customer_support customer_care support_team helpline call_centre call_center chatbot on_hold agent hung_up representative live_chat no_reply no_response ignored_my staff_were rude_staff
    in_store manager`,
  'topic:delivery': `deliver* parcel* package shipping shipped courier* ups fedex dhl hermes evri usps royal_mail tracking arrived never_arrived not_arrived dispatch*`,
  'topic:price': `price* pricing expensive overpriced cost costs discount* sale promo* voucher* coupon* price_hike inflation shrinkflation cheap dollars $ £ bucks`,
  'topic:quality': `quality cheaply_made fell_apart falls_apart falling_apart fabric stitching flimsy faulty defect* broke ripped tore shrank durab* build_quality tasteless bland stale worn_out`,
  'topic:refund': `refund* money_back return* returned returning reimburse* store_credit send_it_back chargeback`,
  'topic:billing': `bill billed billing invoice* overcharg* charged_twice double_charged charged_me direct_debit subscription* hidden_fee* hidden_fees payment_failed payment_declined auto-renew* cancel_my_subscription`,
  'topic:supplier': `supplier* contractor* subcontract* factory factories made_in china manufactur* sourced sourcing supply_chain uyghur* bangladesh vendor*`,
  'topic:outage': `outage* down is_down servers_down server* offline not_loading unavailable can't_log can't_login crash* app_crashes app_keeps no_signal no_service maintenance downtime`,
  'topic:rumour': `rumour* rumor* fake fake_news hoax* misinformation disinformation conspiracy debunk* fact-check* fact_check* unverified unconfirmed not_true photoshopped doctored deepfake allegedly is_this_real satire`,
  'topic:boycott': `boycott* never_shopping_at stop_buying don't_buy_from won't_buy_from not_another_penny`,
  'topic:product_info': `in_stock out_of_stock restock* available availability size sizes sizing colour_options ingredient* manual compatib* dimensions release_date new_collection new_model warranty vegan_or material opening_hours
    come_in_black`,
}
