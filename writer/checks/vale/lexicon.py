"""English words whose part of speech their ending does not tell, as ``tagging`` looks them up."""

from writer.checks.words import word_set

CLOSED = {
    "DT": "the a an this that these those each every some any no another either neither all both",
    "IN": "of in on at by for with from into about over under after before between during since "
    "without within against among amongst through throughout across behind beyond beside besides "
    "near toward towards upon until till than as if because although though while whilst whether "
    "unless per via despite except along around above below off out amid onto like unlike inside "
    "outside versus",
    "CC": "and or but nor yet plus &",
    "PRP": "i you he she it we they me him us them myself yourself himself herself itself ourselves "
    "themselves mine yours hers ours theirs",
    "PRP$": "my your his her its our their",
    "MD": "can could will would shall should may might must ought cannot 'll 'd ca wo",
    "TO": "to",
    "EX": "there",
    "WP": "who whom what whoever whatever",
    "WP$": "whose",
    "WDT": "which whichever",
    "WRB": "when where why how whenever wherever",
    "RB": "not n't never always often very too also just only still even again then now here soon "
    "almost already quite rather really perhaps maybe ever once twice instead well away back so "
    "ago far meanwhile however therefore otherwise nevertheless moreover furthermore together "
    " apart ahead abroad alone aside somewhat somehow "
    "anyway elsewhere everywhere indeed thus hence later else up down up-to-date south north "
    "east west",
    "RBR": "earlier",
    "UH": "please yes hello oh ah",
    "JJR": "better worse more less larger smaller greater higher lower older newer bigger longer "
    "stronger weaker faster slower younger easier harder closer cheaper safer wider deeper",
    "JJS": "best worst most least largest smallest greatest highest lowest oldest newest biggest "
    "longest strongest fastest youngest latest",
    "CD": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion",
    "VBZ": "is has does says goes 's",
    "VBP": "am are have do 're 've 'm",
    "VBD": "was were had did said went came took gave saw knew began became fell rose drew grew "
    "flew threw wrote spoke broke chose drove ate forgot wore swore tore shook woke struck hit told "
    "found left held brought met heard kept sat stood lost won paid sent built spent thought bought "
    "caught taught fought sought felt dealt led fed bled fled sold meant slept swept shot cost swam "
    "ran sang rang sank drank shrank lay rode hid bit lit hung won stuck swung clung flung dug "
    "died put",
    "VBN": "been done gone made taken given seen known begun become fallen risen drawn grown flown "
    "thrown written spoken broken chosen driven eaten forgotten worn sworn torn shaken born hidden "
    "bitten beaten shown sworn proven stolen frozen woken ridden sunk drunk sung got gotten set",
    "VBG": "being having doing going",
    "NN": "today tonight tomorrow yesterday anything something nothing everything anyone someone everyone none lot evening morning "
    "meeting building ceiling wedding king ring spring string thing wing being training funding "
    "housing interest request forest test guest protest contest arrest west breast nest chest "
    "quest harvest conquest tempest seed need speed feed deed breed bed shed creed greed hundred "
    "family ally reply supply assembly monopoly anomaly butterfly belly jelly bully rally "
    "news series species crisis basis analysis thesis virus campus bus gas bonus status focus census "
    "corpus genius surplus consensus chaos lens canvas atlas business process access success "
    "progress congress witness illness address press class loss boss pass mass glass grass cross",
    "NNS": "people children men women police mice feet teeth geese data media bacteria criteria "
    "premises lives wives knives leaves wolves shelves thousands millions dozens",
}
BASES = word_set(
    "be write come go get make take give see know think tell find leave ask use work call try need "
    "feel become keep let begin help talk turn start show hear play run move live believe hold bring "
    "happen provide sit stand lose pay meet include continue set learn change lead understand watch "
    "follow stop create speak read allow add spend grow open walk win offer remember love consider "
    "appear buy wait serve die send expect build stay fall cut reach kill remain suggest raise pass "
    "sell require report decide pull discuss improve install configure click select enter "
    "choose ensure verify check update delete remove deploy say do have want like look seem put mean "
    "face close launch arrest attack support fight agree accept achieve admit affect announce answer "
    "apply argue arrive assume attend avoid ban beat break carry catch cause charge claim confirm "
    "contain cover deal defend deliver demand deny depend describe design destroy develop direct draw "
    "drive drop eat end enjoy establish examine exist explain express extend fail feed fill finish fire "
    "fix fly force forget form gain handle hang hate hide hit hope identify ignore imagine increase "
    "indicate inform intend introduce invite involve join judge jump keep kick knock lack laugh lie "
    "lift limit link list listen maintain manage mark matter measure mention mind miss name note notice "
    "obtain occur operate order own perform pick place plan point prepare present press prevent prove "
    "publish push receive recognise recognize record reduce refer reflect refuse relate release rely "
    "repeat replace represent resign resolve respond rest restore return reveal review ring rise risk "
    "save score search secure seek separate settle shake share shoot shut sign sing sleep solve sound "
    "strike study succeed suffer supply suppose survive teach tend test thank throw touch train travel "
    "treat trust visit vote warn wear wish withdraw wonder worry approve oppose reject vow urge "
    "investigate negotiate surrender"
)
"""Verbs in their first form; many are nouns as well."""
NOUNS_FIRST = word_set(
    "use work call need help talk turn start play run move change lead stop walk offer love wait "
    "stay fall cut reach raise report click check update face close launch arrest attack support "
    "fight answer ban break catch cause charge claim cover deal demand design draw drive drop end "
    "feed fire fix force form gain hit hope increase judge jump kick knock lack laugh lie lift "
    "limit link list mark matter measure mention mind name note notice order place plan point "
    "present press push record release rest return review ring rise risk score search share shoot "
    "sign sleep sound strike study supply test touch train travel treat trust visit vote wish "
    "wonder worry vow surrender look show set pass hold stand mean"
)
"""Verbs that, with nothing before them to say so, are more often nouns."""
ADJECTIVES = word_set(
    "good new first last long great little own other old right big high different small large next "
    "early young important few public bad same able available ready sure clear likely possible free "
    "full special easy hard strong whole real certain low late general recent single open such "
    "best simple major local social national human true short common final main nice happy "
    "great-looking unable useful helpful necessary difficult valid invalid further second third "
    "fourth fifth former interim senior industrial many economic key several past eastern western "
    "northern southern chief legal private top international military guilty due radical central "
    "civil confident annual secret nuclear current strategic fair fundamental dead political red "
    "blue green black white yellow brown grey gray orange pink purple dark light bright warm cold "
    "hot cool wet dry heavy deep wide narrow thick thin tall fast slow quick rapid sharp soft loud "
    "quiet rich poor cheap expensive safe dangerous sick healthy tired angry sad glad afraid aware "
    "alive empty clean dirty rough smooth straight round flat tight loose weak brave calm wise "
    "foolish honest serious severe mild minor prime royal federal financial commercial medical "
    "physical natural cultural global regional rural urban personal professional technical "
    "traditional modern ancient foreign domestic internal external formal official joint mutual "
    "equal total partial overall initial original additional normal typical usual unusual rare "
    "frequent regular constant permanent temporary junior elderly adult male female pregnant "
    "criminal innocent illegal moral ethical religious sacred holy democratic republican liberal "
    "conservative independent popular famous familiar strange odd weird perfect excellent terrible "
    "awful horrible wonderful beautiful ugly pretty cute lovely friendly ugly lonely daily weekly "
    "monthly yearly hostile fragile stable flexible visible responsible sensible "
    "eager keen proud gentle humble noble polite rude cruel fierce strict specific particular "
    "peculiar similar circular nervous curious various previous obvious enormous tiny huge vast "
    "giant massive immense entire complete absolute mere sheer vital crucial essential critical "
    "practical logical typical classical historic historical scientific academic artistic basic "
    "domestic drastic dramatic toxic tragic ethnic electric electronic automatic specific pacific "
    "vague bold bare blind deaf mute lame bald fit fat lean slim neat proper decent mature raw ripe "
    "rotten fresh stale sweet sour bitter salty spicy tasty hungry thirsty sleepy lazy busy noisy "
    "funny crazy silly lucky worthy wealthy guilty ordinary necessary military primary secondary "
    "solitary voluntary imaginary contemporary much future worth alleged armed so-called up-coming "
    "upcoming incoming outgoing ongoing leading existing missing remaining"
)
PEOPLES = word_set(
    "australian palestinian afghan israeli swiss british american french german italian spanish "
    "russian chinese japanese indian pakistani iraqi iranian syrian turkish greek dutch danish "
    "swedish norwegian finnish polish czech hungarian romanian ukrainian irish scottish welsh "
    "english european african asian canadian mexican brazilian argentine cuban egyptian libyan "
    "saudi yemeni lebanese jordanian kenyan nigerian somali sudanese ethiopian korean vietnamese "
    "thai indonesian malaysian filipino cambodian portuguese belgian austrian serbian croatian "
    "bosnian albanian bulgarian arab jewish muslim islamic christian catholic protestant "
    "buddhist hindu roman latin"
)
TITLES = word_set("mr mrs ms dr prof sir lord lady st gen col sgt capt sen rep gov rev hon")
