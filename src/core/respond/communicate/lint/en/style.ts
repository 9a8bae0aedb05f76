import type { Pattern } from '../pattern.ts'
import { OWNED, TEXT_OWNED } from './words.ts'

/** What weakens a text without doing harm: warnings. */
export const stylePatterns: readonly Pattern[] = [
  {
    rule: 'empty_formula',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:take|takes|taking|treat)(?: [a-z']+){0,6}? (?:very |extremely |incredibly |so )?seriously|(?:for|about|regret) (?:any|the|this|all) (?:possible |potential )?inconveniences?(?: (?:this|it|we|caused)[^.!?]{0,25})?|(?:your|customer|our customers'|the|public)? ?(?:satisfaction|safety|security|privacy|trust|well-?being|health|comfort)[^.!?]{0,40}(?:is|are|remains?|has always been|have always been) (?:[a-z]+ ){0,3}?(?:priorit(?:y|ies)|concern|number one|paramount|heart|everything to us|first)|(?:top|first|highest|number one|utmost) (?:priority|importance)|at the heart of (?:everything|what|all|our)|valued (?:customers?|guests?|clients?|partners?|members?)|(?:remain|are|is|be|deeply|fully|firmly|strongly|always been) (?:[a-z]+ )?committed to|commitment to (?:excellence|quality|our|diversity|you)|thoughts and prayers|(?:do|does|did)(?: not|n't) reflect (?:our|the|who)|not who we are|(?:against|contrary to|inconsistent with|at odds with|not in line with|do not align with) (?:everything we|our|the company's) (?:stand|core|values?|principles|believe)|our (?:core )?values|rest assured|in due course|at (?:the|our) earliest (?:convenience|opportunity)|(?:thank you|thanks) for your (?:patience|understanding|continued|loyalty|feedback|support)|(?:we )?appreciate your (?:patience|understanding|feedback|support)|hear(?:d)? (?:your|you|the) (?:concerns|feedback|loud|voices?)|(?:lessons? (?:have been|will be) learn\w+|learn(?:ed|t)? (?:the |our )?lessons?)|strive to|we pride ourselves|world[- ]class|highest (?:possible )?standards|best[- ]in[- ]class|customer[- ]centric|going above and beyond|working (?:tirelessly|around the clock|hard|diligently)|do better|full transparency|utmost|value your (?:feedback|trust|business|opinion))\b/,
  },
  {
    rule: 'passive_evasion',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:mistakes?|errors?|failings?|failures?|wrong (?:decisions|choices)|misjudg\w+|lapses?) (?:was|were|have been|has been) (?:made|committed|found|identified|noted)|(?:an?|some|this|several|the) (?:[a-z]+ )?(?:errors?|mistakes?|incidents?|issues?|oversights?|problems?|failures?|situation) (?:has |have |had )?(?:occurred|happened|arose|arisen|took place|taken place|slipped|crept|found its way|came to light|been brought)|(?:slipped|fell|fallen) through (?:the|our|a)|(?:crept|slipped) (?:in|into|past|through)|(?:was|were|been|got) (?:inadvertently|mistakenly|accidentally|unintentionally|erroneously|wrongly) (?:published|posted|sent|uploaded|released|shared|shipped|sold|included|displayed|shown|put|printed|charged|labell?ed|deleted)|(?:published|posted|sent|uploaded|released|shared|displayed|put online) (?:in error|by (?:mistake|accident)|inadvertently|accidentally|unintentionally|mistakenly)|it is (?:regrettable|unfortunate) that|circumstances beyond|beyond our control|outside (?:of )?our control|things (?:could|should) have been|(?:could|should) have been (?:handled|done|managed|communicated) (?:better|differently)|it has (?:been brought|come) to our attention)\b/,
    unless: OWNED,
    unlessText: TEXT_OWNED,
  },
  {
    rule: 'euphemism',
    variant: '',
    severity: 'warning',
    re: /\b(?:re-?accommodat\w+|(?:unfortunate|regrettable|undesirable|unpleasant|unforeseen|difficult|challenging|sub-?optimal|less than ideal|sensitive) (?:events?|situations?|incidents?|circumstances?|experiences?|occurrences?|episodes?|outcomes?|turn)|(?:content|images?|language|behaviou?r|material|products?|comments?|posts?) (?:that (?:was|were) )?(?:inappropriate|insensitive|deemed|not in line|that (?:did|does) not meet)|(?:did|does|do) not (?:meet|live up to) (?:our|the|expected) (?:usual |high |own |normal |quality )*(?:standards?|expectations?)|(?:fell|fall|fallen) short of (?:our|the|expected)|unsuitable (?:content|images?|language|material|footage)|inappropriate (?:content|images?|language|behaviou?r|material|comments?)|wardrobe malfunction|right-?siz\w+|down-?siz\w+|restructur\w+|rationali[sz]\w+|streamlin\w+ (?:our )?(?:staff|team|workforce)|workforce (?:reduction|adjustment)|price (?:adjustment|harmoni[sz]ation)|service (?:disruption|interruption|degradation)|negative (?:customer )?experience|adverse (?:events?|reactions?)|involuntar\w+|sunset(?:ting)?|suboptimal|foreign (?:matter|body|object)|quality (?:deviation|variation|escape)|non-?conform\w+|data (?:event|incident)|security (?:event|incident)|misstep|poor optics|errors? of judg(?:e)?ment|unintended consequences)\b/,
  },
  {
    rule: 'jargon',
    variant: '',
    severity: 'warning',
    re: /\b(?:kpis?|workflows?|roi|benchmark\w*|stakeholders?|synerg\w+|leverag\w+|cms|pim|back-?end|sku|a\/b test\w*|onboard\w*|deliverables?|touch-?points?|escalat\w+ (?:to|the|your|this)|root[- ]cause(?: analysis)?|roll-?back|task-?force|go[- ]forward|going forward|learnings|workstreams?|de-?risk\w*|bandwidth|sla|qa|api|cache|metadata|user-generated|ugc|brand (?:safety|guidelines|equity|voice)|customer journey|end[- ]to[- ]end|holistic|paradigm|(?:digital|partner|brand|our) ecosystem|scalab\w+|corrective and preventive|capa|remediat\w+|cross-functional|optics|alignment|align (?:on|with|stakeholders)|ideat\w+|operationali[sz]\w+|granular|drill down|circle back|deep[- ]dive|best practices?|actionable|value[- ]add|mission[- ]critical|due diligence|governance|compliance (?:framework|function)|ticket (?:number|id)|tier[- ]\d)\b/,
  },
  {
    rule: 'legalese',
    variant: '',
    severity: 'warning',
    re: /\b(?:without (?:any )?(?:admission|prejudice|admitting)|admission of (?:liability|fault|guilt)|pursuant to|hereby|herein\w*|hereto|hereinafter|thereof|therein|notwithstanding|aforementioned|aforesaid|abovementioned|above-mentioned|in accordance with (?:applicable|the (?:provisions|terms|applicable)|article|section|our legal)|applicable (?:laws?|regulations?|legislation)|liabilit(?:y|ies)|to the fullest extent|shall not|(?:be )?construed|alleged(?:ly)?|in respect of|with respect to|the (?:parties|company|undersigned) (?:hereby|shall|apologi[sz]es?|accepts?|denies|regrets?)|force majeure|indemnif\w+|terms and conditions|section \d|article \d|statutory|in the matter of|for the avoidance of doubt|inter alia|prior written|deemed to)\b/,
  },
  {
    rule: 'euphemism',
    variant: '',
    severity: 'warning',
    re: /\b(?:(?:price|pricing|tariff) (?:adjustments?|harmoni[sz]ation|alignment|evolution)|right-?siz\w+|down-?siz\w+|head-?count (?:reduction|optimi[sz]ation)|(?:workforce|staffing) (?:adjustments?|optimi[sz]ation|reduction)|let (?:some|several|\d+) (?:people|colleagues) go|service (?:interruptions?|degradation|irregularit\w+)|unplanned (?:event|downtime|interruption)|foreign (?:body|object|matter) event|thermal event|data (?:event|incident|exposure)|quality (?:event|deviation|escape)|negative (?:outcome|guest|patient) experience|sub-?standard experience|lapse in (?:taste|judg\w+))\b/,
  },
]
