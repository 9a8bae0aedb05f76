import type { WordLists } from './compile.ts'

/** English polarity words and what changes them; written for Tocsin. */
export const englishPolarity: WordLists = {
  pos: `good nice thanks thank thx happy glad pretty lovely kind friendly helpful quick quickly fast efficient professional polite pleased satisf* trust reliable useful clean
    comfy comfortable tasty funny cute smart clever fair honest sincere transparent respect support brave win winning enjoy* fun better well_done worth impressed solid safe smooth easy fixed
    resolved sorted hope proud welcome congrats congratulations cheers ❤* 😍 🥰 😊 👍 👏 🙏 💪 🎉 😀 😄 ☺ 🙂 😘 💖 💕 🔥 ✨ not_bad no_complaints lol_love cool excited relax*`,
  pos2: `great awesome amazing excellent perfect* fantastic wonderful brilliant superb outstanding incredible beautiful gorgeous delicious love loved loves loving adore* best
    favourite favorite recommend* thrilled delighted epic legend stunning fabulous magnificent can't_wait kudos hats_off five_stars 10/10 so_good blessed`,
  neg: `bad wrong worse poor slow late delay* broken break broke faulty defective damaged missing lost problem* issue* error* fault* mistake* fail* sad sadly unhappy disappoint* annoy*
    upset angry mad boring dull ugly dirty cold empty expensive overpriced pricey rude unhelpful useless waiting wait stuck cancel* refus* reject* complain* complaint* regret* sorry unfortunately
    worry worried worrying concern* risk* danger* dangerous scary fear afraid hard difficult confus* weird odd suspicious dodgy shady cheap crap suck sucks sucked hate_it meh lame mediocre
    never_again no_reply no_response no_answer still_no still_not still_waiting ignored ignor* lies lie lied tired sick hurt* pain avoid tone-deaf tone_deaf cringe awkward shocking shocked
    can't_believe 😡 😠 🤬 😤 👎 😢 😭 😞 😔 😒 🙄 🤮 🤢 💩 😱 🤦* 😬 😕 ugh smh wtf ffs bs`,
  neg2: `awful terrible horrible horrific disgust* disgrace* disgraceful shame shameful shameless scandal* outrage* outrageous unacceptable appalling atrocious abysmal pathetic worst vile
    hate hated hates hateful scam* scammer* fraud* thief thieves theft stole stolen steal stealing liar* lying garbage trash rubbish nightmare joke_of_a incompetent incompetence insult* offensive
    racist racism sexist sexism toxic poison* kill* dead death die died deadly murder* evil ridiculous despicable inexcusable unforgivable abuse* abusive boycott* ripoff rip_off ripped_off
    negligen* cruel cruelty sickening revolting bullshit shit shitty fuck* asshole* bastard* idiot* stupid moron* ruined ruin never_buying never_shopping disaster* catastroph*`,
  not: `not no never don't didn't doesn't isn't wasn't aren't won't can't cannot couldn't wouldn't shouldn't without nothing nobody hardly dont didnt doesnt isnt wasnt cant wont t`,
  very: `very so too really extremely absolutely totally completely utterly super highly such fucking bloody damn`,
}

/** English cues for tone and intent; written for Tocsin. */
export const englishCues: WordLists = {
  irony: `oh_great oh_good oh_wonderful oh_lovely oh_sure yeah_right sure_jan thanks_for_nothing what_a_surprise shocker well_done_on nice_job great_job good_job_on bravo slow_clap
    so_classy classy_move stay_classy how_thoughtful how_lovely how_nice just_great just_perfect just_what totally_fine nothing_to_see truly_inspiring genius_move genius love_how love_it_when
    i_love_when because_of_course of_course sarcasm irony ironic as_if 🙃 👏 😇 top_notch_work stellar bold_move interesting_choice`,
  mockery: `lol* lmao* lmfao rofl haha* hahah* hehe* 😂 🤣 💀 😹 😆 dead dying i'm_dead i_can't crying_laughing epic_fail fail facepalm clown* 🤡 🍿 popcorn the_intern intern somebody's_getting_fired
    someone's_getting_fired getting_fired who_approved parody meme memes roast* ratio laughing_stock laughingstock embarrassing hilarious comedy_gold you_had_one_job one_job where's_waldo
    spot_the legendary hall_of_fame zoom_in enhance`,
  outrage: `shame shameful disgust* disgrace* disgraceful outrage* outrageous unacceptable appalling appalled vile despicable inexcusable unforgivable how_dare how_could_you sickening revolting
    insult* offensive furious livid fuming enraged shameless 😡 🤬 🤮 absolutely_disgusting never_again hold_them_accountable fire_them_all go_to_hell fuck_you fuck* scum pigs beyond_belief
    what_is_wrong_with what_were_you_thinking have_you_no unbelievable horrif*`,
  concern: `worried worrying concern* afraid scared be_careful careful warning beware alarm* is_it_safe is_this_safe safe_to unsafe hazard* risk my_kids my_child my_baby my_daughter my_son
    our_children please_check anyone_else_worried hope_everyone hope_they're allerg* hospital* 😟 😰 😨 ⚠*`,
  neutral_share: `according_to reports reported reportedly via breaking statement announces announced announce source article news rt press_release spokesperson told_reuters roundup`,
  complaint: `refund* complain* complaint* order ordered delivery delivered parcel package customer_service support_ticket still_waiting still_no still_not no_reply no_response never_arrived
    not_arrived not_working doesn't_work stopped_working broken faulty defective damaged late overcharged charged_twice charged_me billed disappoint* unacceptable weeks_ago days_ago been_waiting
    on_hold poor_quality waste_of_money ripped_off scam* hours worst_service customer_since my_money`,
  question: `why how when where who what which can_you could_you do_you does_anyone anyone_know is_there are_there is_it is_this please_help help how_do how_much does_this`,
  boycott: `boycott* never_buying never_shopping never_buy won't_buy stop_buying stopped_buying don't_buy not_buying cancelled_my cancelling_my cancel_my deleted_my_account deleting_my_account
    taking_my_money take_my_business taking_my_business not_another_penny not_a_penny lost_a_customer lost_my_business unsubscrib* done_with_them i'm_done_with switching_to`,
  error_report: `typo mistake_on error_on there's_an_error there_is_an_error spelling look_at_the_background in_the_background zoom_in background 404 dead_link broken_link link_is_broken site_is_down
    page_won't won't_load not_loading fyi_your just_so_you_know heads_up you_might_want_to have_you_noticed did_you_notice noticed your_website your_page your_photo your_listing wrong_price
    price_error pricing_error error_500 check_your did_nobody_check proofread report_a`,
  praise: `thank_you thanks_to well_done bravo kudos love_this love_your love_my amazing excellent perfect brilliant best great_service highly_recommend recommend* hats_off shout_out shoutout
    impressed keep_it_up 👏 😍 🥰 great_work great_job_team fantastic`,
  defence: `calm_down relax_people overreact* overreacting it_happens mistakes_happen honest_mistake everyone_makes_mistakes only_human they_apologised they_apologized give_them_a_break
    leave_them_alone witch_hunt pile_on pile-on pitchforks not_a_big_deal storm_in_a_teacup get_over_it grow_up snowflake* people_are_so_sensitive to_be_fair in_their_defence
    in_their_defense in_fairness handled_it_well good_response at_least_they stop_attacking i_stand_with cancel_culture faux_outrage fake_outrage manufactured_outrage`,
  share: `via rt read_more check_this look_at_this thread watch article link_in sharing share`,
}
