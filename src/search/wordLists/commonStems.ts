/**
 * Stems of ordinary English words: the most frequent words of the GloVe vocabulary (public domain) that WordNet 3.1 knows, and
 * irregular forms, but for those that are only names or belong to a country. A question that has one that a document lacks is not
 * misspelt.
 */
export const COMMON_STEMS = `
aaa aarp ab aba abandon abb abbey abbot abbrevi abc abdomen abdomin abduct abe abel abid abil abl ablaz abnorm aboard
abolish abolit aborigin abort abound about abov abroad abrupt absenc absent absente absolut absorb absorpt abstain
abstent abstin abstract absurd abul abund abus abyss academ academi academia acc acceler accent accept access
accessori accid accident acclaim accolad accommod accompani accomplic accomplish accord accordion account accredit
accumul accur accuraci accus accustom ace acer achiev acid acknowledg acorn acoust acquaint acquir acquisit acquit
acquitt acr acreag acronym across act action activ activist actor actress actual acut ad ada adam adapt add addict
addit address aden adept adequ adher adjac adject adjoin adjourn adjunct adjust administ administr admir admiralti
admiss admit adob adolesc adopt adorn adrenalin adrift adult adulteri adulthood advanc advantag advent adventur advers
adversari advertis advic advis advisor advisori advoc advocaci aegean aegi aerial aeronaut aerospac aesthet afar
affair affect affidavit affili affin affirm afflict affluent afford afghan afl afloat aforement afp afraid afro aft
after aftermath afternoon aftershock afterward again age agenc agenda agent aggrav aggreg aggress agha agil agit ago
agoni agrarian agre agreement agricultur aground ahead aid ail ailment aim ain air airborn airbus aircraft airfield
airlift airlin airplan airport airspac airstrip airwav airway aisl akin ala alabama alarm alaskan albanian album
alcohol alderman ale alert alex alexand alga algebra algerian algorithm alia alien align alik aliv all allay alleg
allegi allerg allergi allevi alley alli allig alloc allot allow alloy allud allur almond almost aloft alon along
alongsid aloud alp alpha alphabet alpin alreadi also altar alter alterc altern although altitud alto altogeth
aluminium aluminum alumnus alvin alway alzheim am amalgam amass amateur amaz amazon ambassador amber ambient ambigu
ambit ambiti ambul ambush amd amelia amen amend americana amid amin amino amir amish ammonia ammunit amnesti among
amongst amor amount amp amphibi ampl amus ana analog analogu analys analysi analyst analyt analyz anarchi anarchist
anatomi ancestor ancestr ancestri anchor anchorag ancient andean android anecdot anemia anew ang angel anger angl
anglican angolan angri angrili angst anguish angular angus ani anil anim animos ankl anna annal annex anniversari
announc annoy annual annul anomali anonym anoth answer ant antagonist antarct antelop antenna anterior anthem antholog
anthrax anthropolog anthropologist anti antibiot antibodi antic anticip antidot antiqu antitrust anxieti anxious
anybodi anymor anyon anyth anyway anywher apach apart apartheid apathi ape apex api apiec apocalyps apocalypt apolog
apologis apostl apostol appal appalachian appar apparatus apparel appeal appear appeas appel appendix appetit appl
applaud applaus appli applianc applic appoint appointe apprais appreci apprehend apprehens apprentic apprenticeship
approach appropri approv approxim april apt aquarium aquat aqueduct arab arabian arabl arbitr arbitrari arbor arc
arcad arcan arch archaeolog archaeologist archaic archbishop archdioces archeolog archer archeri archipelago architect
architectur archiv arctic ardent arduous are area arena argentinian argu arguabl argument ari aria arid aris
aristocraci aristocrat arithmet arizona ark arm armament armenian armi armistic armor armori armour aroma aromat
around arous arraign arrang array arrear arrest arriv arrog arrow arroyo arsenal arsenic arson art arteri arthriti
articl articul artifact artifici artilleri artisan artist artwork asbesto ascend ascens ascent ascertain asean ash
asham ashor asia asian asid ask asleep asparagus aspect aspen asphalt aspir aspirin ass assail assassin assault
assembl assemblyman assert assess asset assign assimil assist associ assort assum assumpt assur assyrian asteroid
asthma astonish astound astronaut astronom astronomi asylum ate atf atheist athen athlet atlant atlanti atlas atm
atmospher atol atom atop atp atroc attach attack attain attempt attend attende attent attest attic attir attitud
attorney attract attribut attrit auburn auction audibl audienc audio audit auditor auditorium aug augment august aunt
aura aurora auspic aussi auster authent author authoris authorit authoritarian autism auto autobiograph autobiographi
autocrat autograph autom automak automat automobil automot autonom autonomi autopsi autumn auxiliari avail avalanch
avatar ave aveng avenu averag avers avert avian aviat avid avoid aw await awak awaken awar award awash away awe awesom
awhil awkward awri axe axi axl ayatollah azerbaijani baba babbitt babe babel babi bach bachelor back backbon backdrop
backer backfir background backhand backlash backlog backpack backstag backstrok backup backward backyard bacon bacteri
bacteria bacterium bad badg badminton baffl bag baggag bahraini baht bai bail bailey bailout bait bake baker bakeri
balanc balconi bald baldwin bale balk balkan ball ballad ballet ballist balloon ballot ballpark ballroom baltic bam
bamboo ban banana band bandit bandwidth bang bangladeshi banish banjo bank banker banknot bankrupt bankruptci banner
banquet bantam baptism baptist baptiz bar barb barbar barbarian barbecu barber bard bare barefoot barg bargain bariton
bark barker barley barn baro baromet baron baronet baroni baroqu barrack barrag barrel barren barrett barricad barrier
barrist barrow bart bartend bartlett basal base basebal baseless baselin basement bash basi basic basil basilica basin
basket basketbal basqu bass bassist basso bastion bat batch bate bath bathroom batman baton batsman battalion batter
batteri battl battlefield battleground battleship bavarian bay bayer bayou bazaar bce be beach beacon bead beam bean
bear beard bearer bearish beast beat beaten beau beauti beaver becam beck becom bed bedrock bedroom bedsid bee beech
beef beer beethoven beetl befor beforehand befriend beg began begin begun behalf behav behavior behaviour behead
behest behind beig bel beleagu belief believ bell belli bellweth belong belov below belt ben bench benchmark bend
bender beneath benedict benedictin benefactor benefici beneficiari benefit benevol bengali benign benjamin benn
bennett benni bent berg berlin berri berth beset besid besieg best bestow bestsel bet beta beth betray better between
beverag bewar beyond bias bibl biblic bibliographi bicker bicycl bid bidder biden biennial big bigger biggest bihari
bike bikini bilater bilingu bill billboard billi billion billionair bin binari bind bing bingo biodivers biograph
biographi biolog biologist biomed biotech biotechnolog bipartisan bipolar birch bird birdi birth birthday birthplac
biscuit bisexu bishop bison bit bite bitten bitter bittersweet biz bizarr black blackberri blackburn blacken blacklist
blackmail blackout blackwat bladder blade blain blame blanc blanch bland blank blanket blast blatant blaze blazer
bleacher bleak bleed blend blender bless blew blind blindfold blink bliss blister blitz blizzard bloat bloc block
blockad blockbust blog blogger blond blood bloodi bloodless bloodsh bloom blossom blow blown blowout blu blue
bluegrass blueprint bluff blunder blunt blur board boardwalk boast boat bob bobbi bode bodi bodili bodyguard boer bog
bogey bogus bohemia bohemian boil boiler boister bold bolivar bolivia bolivian bollywood bologna bolshevik bolster
bolt bomb bombard bombardi bomber bonanza bond bondhold bone bongo bonni bonus boo boobi boogi book booker booklet
bookstor boom boomer boon boost booster boot booth bordeaux border bore born borough borrow bos bosnian boss bot botan
botani botanist botch both bother bottl bottom bought boulder boulevard bounc bound boundari bounti bouquet bourbon
bourgeoi bourn bout boutiqu bovin bow bower bowl bowler bowman box boxer boy boycott boyfriend boyhood bra brace
bracket brad brain brake branch brand brandi brash brass brave braveri bravo brawl bray brazen breach bread breadth
break breakaway breakdown breaker breakfast breakout breakthrough breakup breast breaststrok breath breathtak breed
breeder breez brent brethren breton brew brewer breweri bribe briberi brick bride bridg brief briefli brigad brigadi
bright brillianc brilliant bring brink brisk briton broad broadband broadcast broaden broader broccoli brochur broke
broken broker brokerag bronco bronz brook broth brothel brother brotherhood brought brown brows browser bruin bruis
brunt brush brutal bse bubbl buccan buck bucket buckey buckl bud buddha buddhism buddhist buddi budg budget budgetari
buff buffalo buffer buffet bug build builder buildup built bulb bulk bull bulldog bulldoz bullet bulletin bulletproof
bulli bullion bullish bullock bullpen bump bumper bumpi bunch bundesbank bundl bunker bunni bunt buoy buoyant bur
burden bureau bureaucraci bureaucrat burgeon burger burgess burglari burgundi buri burial burk burmes burn burner
burnt burr burrow burst burton burundi burundian bus bush bushel busi businessman businessmen bust buster bustl but
butch butcher butler butt butter butterfli button buy buyback buyer buyout buzz buzzer bye bypass bystand byzantin cab
cabaret cabbag cabernet cabin cabinet cabl cach cactus cadet cadr caesar cafe cafeteria caffein cage cairn cake calam
calcium calcul calculus caldera calendar calf calib californian call caller calm calori calvin cam cambodian came
camel cameo camera cameraman camouflag camp campaign camper campus can canal canari cancel cancer candi candid
candidaci candl cane canin canist cannabi cannon cano canon canopi canton cantones cantor canuck canva canvass canyon
cap capabl capac cape capit capitalist capitol capsiz capsul captain captainci captiv captor captur car caravan
carbohydr carbon card cardboard cardiac cardin cardiovascular care career careless caretak cargo cari caricatur carmak
carnag carniv carol carolin carp carpent carpet carri carriag carrier carrot cart cartel carter cartilag cartoon
cartoonist cartridg carv carver cascad case cash casino casket cassett cast castl casual casualti cat catalan catalog
catalogu catalyst catastroph catch catcher catchi catchment categor categori cater caterpillar catfish cathedr cathol
catholic cattl caucasian caucus caught caus causeway caution cautious cavali cavalri cave caviar caviti cayman cbc cdc
ceas cedar cede ceil celebr celebratori celeri celesti cell cellar cello cellphon cellular celtic cement cemeteri
censor censorship censur census cent centenari centenni center centerpiec centimet centr central centrifug centrist
centuri ceo ceram cerberus cereal cerebr ceremoni certain certainti certif certifi cervic cessat chad chadian chain
chair chairman chairmanship chairperson chairwoman chalk challeng chamber chamberlain champ champagn champion
championship chanc chancel chancellor chandler chang channel chant chao chaotic chapel chaplain chapman chapter char
charact character characteris characterist charcoal chardonnay charg charger charisma charismat charit chariti
charleston charlott charm chart charter chase chassi chat chateau chatter cheap cheaper cheapest cheapli cheat chechen
check checkpoint cheek cheer cheerlead chees chef chemic chemist chemistri chemotherapi chen cherish cheroke cherri
chess chest chesterfield chestnut chevi chevron chew cheyenn chi chic chicago chick chicken chief chiefli chihuahua
child childbirth childhood childless children chile chilean chili chill chilli chiluba chimney chin chinook chip
chlorid chlorin chocol choic choir choke cholera cholesterol choos chop chopper choppi choral chord chore choreograph
choreographi chorus chose chosen chou chow christ christian christma chrome chromosom chronic chronicl chronolog chuck
chunk church churchyard churn cia cider cigar cigarett cilantro cinderella cinema cinemat cinematograph cinematographi
cinnamon cio circl circuit circul circular circumcis circumst circumv circus cis cisco citadel citat cite citi citizen
citizenship citrus civic civil civilian clad claim claimant clamp clampdown clan clandestin clarenc clarif clarifi
clarinet clariti clash class classic classif classifi classmat classroom claus claw clay clean cleaner cleans cleanup
clear clearanc clemenc clement clergi clergyman cleric clerid clerk clever clich click client clientel cliff climat
climax climb climber clinch cling clinic clip clipper cloak clock clog clone close closer closest closet closur cloth
cloud cloudi clout clove clown club clubhous clue clumsi cluster clutch coach coal coalit coars coast coastal coaster
coastlin coat cobalt cobra coca cocain cockpit cocktail coco cocoa coconut cod code codex coeffici coerc coercion
coexist coffe coffer coffin cognit coher cohes coil coin coincid coincident coke col cola colbert cold colder cole
coliseum collabor collaps collar collat collater colleagu collect collector colleen colleg collegi collid collier
collieri collin collis collus cologn colombian colon colonel coloni colonist color coloss colour colt columbin column
columnist coma comb combat combin combo combust come comeback comedi comedian comet comfort comic command commando
commemor commenc commend comment commentari commerc commerci commiss commission commit committe commod commodor common
commonplac commonwealth communal commune communic communion communiqu communism communist communiti commut compact
compani companion compar comparison compart compass compassion compat compatriot compel compens compet competit
competitor compil complac complain complaint complement complementari complet complex compli complianc compliant
complic compliment compon compos composit composur compound comprehens compress compris compromis comptrol compuls
compulsori comput computer comrad con conceal conced conceiv concentr concept conceptu concern concert concerto
concess conciliatori conclud conclus concord concret concurr concuss condemn condens condit condition condo condol
condom condominium conduc conduct conductor conduit cone confeder confederaci confer confess confid confidenti
configur confin confirm confisc conflict confluenc conform confront confus congest conglomer congo congoles congratul
congreg congress congression congressman conjectur conjunct connect connecticut connector conquer conquest conscienc
conscienti conscious consecr consecut consensus consent consequ conserv conservat conservationist conservatori consid
consider consist consol consolid conson consort consortium conspicu conspir conspiraci constabl constanc constant
constantinopl constel constitu constitut constrain constraint construct consul consular consult consum consumpt
contact contagi contain contamin contempl contemporari contempt contend content contenti contest context continent
conting continu continuum contra contraband contracept contract contractor contractu contradict contradictori contrari
contrast contribut contributor control controversi conven conveni convent converg convers convert convey convict
convinc convoy cook cookbook cooki cool cooler cooper coordin cop cope copi copper coptic copyright coral cord cordial
cordoba cordon core corinthian cork corn cornel corner cornerback cornerston cornish coron corona coronari corp corpor
corps corpus correct correl correspond corridor corros corrupt cortex corvett cosmet cosmic cosmonaut cosmopolitan
cosmos cost costa costum cote cottag cotton couch cougar cough could council councillor councilman counsel counselor
count countdown counter counterattack counterfeit counterinsurg counterpart counterproduct counterterror countess
counti countless countri countryman countrysid countrywid coup coupl coupon courag courier cours court courtesi
courthous courtroom courtship courtyard cousin coutur cove coven coventri cover coverag covert covet cow coward cowboy
cox coyot cozi cpa cpi cpu crab crack crackdown cracker cradl craft cram cramp crane crank crash crater craven crawl
craze crazi cream creami creas creat creation creativ creator creatur credenti credibl credit creditor creed creek
creep creepi cremat creol crescent crest cretac crew cri cricket crime crimin crimson crippl crisi crisp criteria
criterion critic criticis critiqu croat crocodil croft crook crop cross crossbar crossfir crossov crossroad crouch
crow crowd crown crucial crude cruel cruelti cruis cruiser crumbl crunch crusad crush crust crypt crystal cub cube
cubic cue cuff cuisin culinari cull culmin culprit cult cultiv cultur cum cumbersom cumul cup cur curat curb cure
curfew curios curious curl currenc current curri curriculum curs curt curtail curtain curv cushion custodi custom
customari cut cutback cute cutler cutoff cutter cyanid cyberspac cycl cyclic cyclist cyclon cylind cylindr cynic
cypress cypriot cyril czar dad daddi dagger dah dahl dai daili dairi daisi dakota dal dale dalton dam damag dame damn
damp dampen danc dancer dane danger dangl daniel dare dark darken darl dart darwin das dash data databas date datelin
daughter daunt davenport dawn day daylight daylong daytim dazzl dea deacon dead deadlin deadlock deaf deal dealer
dealership dealt dean dear death debacl debat debilit debit debri debt debut dec decad decapit decay deceas decemb
decenc decent decept decid decim decis deck decker declar declin deco decommiss decomposit decor decre decreas decri
dedic deduct deed deem deep deepen deeper deepli deer defam default defeat defect defector defenc defend defens defer
defi defianc defiant defici deficit defin definit deflat deflect deforest defunct defus degrad degre dehydr deiti
delawar delay deleg delet deli deliber delic delici delight deliv deliveri dell delta delug delux demand demarc
demeanor dementia demilitar demis demo democraci democrat demograph demolish demolit demon demonstr demot den dengu
deni denial denim denomin denot denounc dens densiti dent dental dentist depart departur depend depict deplet deplor
deploy deport depos deposit depositor depot depreci depress depriv depth deputi derail derbi deregul derid deriv derri
derrick des descend descent describ descript desert deserv design desir desk desktop despair desper despit dessert
destabil destin destini destitut destroy destruct detach detail detain detaine detect detector detent deter deterior
determin deterr deton detractor detriment devalu devast develop development deviat devic devil devis devoid devon
devot devote devout dexter dharma dia diabet diagnos diagnosi diagnost diagon diagram dial dialect dialog dialogu
dialysi diamet diamond diamondback diaper diari diarrhea diaspora dice dick dicken dictat dictatorship dictionari die
diesel diet dietari dieter differ differenti difficult difficulti diffus dig digest digit dignifi dignitari digniti
dilapid dilemma dilig dilut dim dime dimens dimension diminish diminut din dinar dine diner ding dinner dinosaur
dioces diocesan dioxid dip diploma diplomaci diplomat dire direct director directori dirk dirt dirti disabl
disadvantag disagr disagre disambigu disappear disappoint disapprov disarm disarma disarray disast disastr disband
disbelief disc discard discharg discipl disciplin disciplinari disclos disclosur disco discographi discomfort
disconnect discont discontinu discord discount discourag discours discov discoveri discredit discreet discrep discret
discretionari discrimin discriminatori discus discuss disdain diseas disengag disgrac disgruntl disguis disgust dish
dishonest disillus disintegr disk dislik dismal dismantl dismay dismiss disobedi disord dispar dispatch dispel dispers
displac display displeasur dispos disposit disproportion disput disqualif disqualifi disregard disrespect disrupt
dissatisfact dissatisfi dissemin dissent dissert dissid dissip dissolut dissolv dissuad distanc distant distinct
distinguish distort distract distraught distress distribut distributor district distrust disturb ditch diva dive diver
diverg divers diversif diversifi divert divid dividend divin divis division divorc divulg dixi dizzi dna do dobson doc
dock doctor doctrin document documentari dodg dodger doe dog doh dole doll dollar dolli dolor dolphin domain dome
domest domin dominican dominion dominiqu domino don donat done dong donkey donna donor doom doomsday door doorstep
doorway dope dori dorm dormant dormitori dorsal dos dose dossier dot doubl doubt dough dove down downer downfal
downgrad downhil download downplay downright downsid downsiz downstair downstream downtown downturn downward dozen
draconian dracula draft drag dragon drain drainag drake drama dramat drank drape draper drastic dravid draw drawer
drawn dread dream drench dress dri drift drill drink drinker drip drive driven driver driveway drizzl drone drop
dropout drought drove drown drug drum drummer drunk drunken dual dub dubious dublin duchess duchi duck duct dude due
duel duet duff dug dugout duke duli dull duma dumb dummi dump dune dung dungeon dunk duo duplic durabl durat durham
dusk dust dusti dutchman duti dvd dwarf dwell dweller dwindl dye dyer dyke dynam dynamit dynamo dynasti dysfunct each
eager eagl ear earl earli earlier earliest earmark earn earner earnest earth earthquak eas easi easier easiest easili
east easter eastern eastward eat eaten eavesdrop ebola eccentr ecclesiast echo eclect eclips ecolog econom economi
economist ecosystem ecstasi ecstat ecuadorian ecumen ed eddi eden edg edgi edibl edict edit editor editori edo educ
eel eeri effect efficaci effici effort egg ego egregi eight eighteen eighteenth eighth eighti einstein either eject el
elabor elast elbow elder eldest elect elector electr electrician electrifi electromagnet electron eleg element
elementari eleph elev eleven eleventh elf elig elimin elit elk elm elong eloqu els elsewher elud elus elvi email
emancip embank embargo embark embarrass embassi embattl embed embezzl emblazon emblem embodi embolden embrac embroid
embroil embryo embryon emerald emerg emeri emeritus emigr emin emiss emit emmi emot empathi emperor emphas emphasi
emphasis emphat empir employ employe empow empower empress empti emu emul enabl enact enchant encircl enclav enclos
enclosur encod encompass encor encount encourag encrypt encyclopedia end endang endeavor endeavour endem endless
endors endow endur enemi energ energet energi enforc engag engin englishman engrav engulf enhanc enigmat enjoy enlarg
enlighten enlist enmiti enorm enough enquiri enrag enrich enrol ensembl enshrin ensign ensu ensur entail enter
enterpris entertain enthusiasm enthusiast entic entir entireti entiti entitl entourag entranc entrant entrench
entrepreneur entrepreneuri entri entrust envelop envi environ environment environmentalist envis envisag envoy enzym
epa epic epicent epidem epidemiolog epilepsi episcop episod epithet epo epoch eponym equal equalis equat equatori
equestrian equilibrium equip equit equiti equival era erad eras erect eri erica eritrean erod eros erot errant errat
erron error erstwhil erupt escal escap escort esp especi espionag essay essenc essenti est establish estat esteem
estim estrang estrogen estuari eta etch etern ethan ethanol ethic ethiopian ethnic etho etiquett etymolog eugen
euphoria eureka euro euthanasia evacu evacue evad evalu evangel evangelist evapor evas eve even event eventu ever
evergreen everi everybodi everyday everyon everyth everywher evict evid evidenc evil evok evolut evolutionari evolv
ewe exacerb exact exagger exam examin exampl excav exceed excel except excerpt excess exchang exchequ excis excit
exclud exclus excurs excus execut exemplari exemplifi exempt exercis exert exhaust exhibit exhibitor exil exist exit
exodus exoner exot expand expans expatri expect expedit expeditionari expel expenditur expens experi experienc
experiment expert expertis expir explain explan explet explicit explod exploit explor exploratori explos expo export
expos exposit exposur express expressli expressway expuls exquisit extant extend extens extent exterior extermin
extern extinct extinguish extort extra extract extracurricular extradit extraordinari extraordinarili extravag
extravaganza extrem extremist exuber eye eyebrow eyewit faa fabian fabl fabric fabul facad face facial facil facilit
fact faction factor factori factual faculti fade fahrenheit fail failur faint fair fairi fairway faith fake falcon
fall fallen fallout fals falter fame famili familiar famin famous fan fanci fanfar fang fanni fantasi fantast fao far
farc fare farewel farm farmer farmhous farmland farther fascin fascism fascist fashion fast fastbal faster fastest fat
fatal fate father fatigu fatti fault faulti fauna faux favor favorit favour favourit fax fay fbi fcc fda fdic fear
fearless feasibl feast feat feather featherweight featur feb februari fed feder federalist fee feebl feed feedback
feeder feel feet feisti fell fellow fellowship feloni felt fema femal femin feminin feminist fenc fend fender fern
feroci ferri fertil fervent fervor festiv fetal fetch fetus feud feudal fever few fewer fewest fianc fiance fiasco
fiat fiber fibr fiction fictiti fiddl fidel field fielder fierc fieri fiesta fife fifteen fifteenth fifth fifti fig
fight fighter figur fijian file filibust filipino fill filli film filmmak filter filthi fin final finalis finalist
financ financi finch find fine finger fingerprint finish finit finn fir fire firearm firebrand firefight fireplac
firepow fireston firestorm firework firm first firsthand fiscal fish fisher fisheri fisherman fishermen fist fit fitch
five fix fixtur flag flagrant flagship flair flak flake flamboy flame flank flanker flap flare flash flashback flashi
flashpoint flat flatten flavor flaw flawless flea fled fledg fledgl flee fleet fleme flemish flesh flew flex flexibl
fli flick flier flight flint flip float flock flood floor flop floppi flora floral flotilla flour flourish flow flower
flown flu fluctuat fluent fluid fluke fluoresc flurri flush flute flux flyer flyweight foam focal focus focuss fodder
foe fog foil fold folder foliag folk folklor folli follow foment fond font food foodstuff fool foolish foot footag
footbal foothil foothold footnot footprint footstep footwear foray forbid forbidden forc forcibl ford fore forearm
forecast foreclosur forefront forehand forehead foreign foreman foremost forens forerunn foresaw forese forest
forestri forev forfeit forg forgav forgeri forget forgiv forgo forgot forgotten fork form formal format former formid
formul formula fort forth forthcom forti fortif fortifi fortnight fortress fortun forum forward fossil foster fought
foul found foundat founder foundri fountain four fourteen fourteenth fourth fowler fox fraction fractious fractur
fragil fragment fragranc frail frame framework franchis franciscan frank frankenstein frankfurt franklin frantic
fratern fraud fraudul fraught fray freak free freed freedman freedom freelanc freeli freeman freestyl freeway freez
freezer freight freighter frenchman frenzi frequenc frequent fresh freshman freshwat fri friction friday friend
friendship frigat frighten frigid fring frivol frog front frontal frontier frost froze frozen fruit fruitless frustrat
fsb ftc fuel fugit fuji fulfil full fullback fuller fulli fumbl fume fun function fund fundament fundamentalist
fundrais funer fungi fungus funk funki funnel funni fur furi furious furnac furnish furnitur furor further furthermor
fuse fuselag fusion fuss futil futur futurist fuzzi gabl gabriel gadget gael gaelic gag gain gainer gal gala galact
galaxi gale gall galleri gallon galloway gam gambl gambler game gamma gang gangster gao gap gape garag garbag garden
gari garland garlic garment garner garnish garrison gas gasolin gasp gastropod gate gateway gather gator gatt gaug
gave gay gaze gazett gdp gear gearbox gee geek gees gel gem gemini gen gender gene general generat generic generos
generous genesi genet geneva genius genocid genom genr gentl gentleman gentri genuin genus geograph geographi geolog
geologist geometr geometri geopolit germ gerri gestur get getaway ghanaian ghetto ghost giant gibbon giddi gift gig
gigant gilbert gild gill gimmick gin ginger girl girlfriend giro give given glacial glacier glad gladston glamor
glamour glanc gland glare glass gleam glee glen glide glider glimps glitch glitter global globe gloom gloomi glori
glorious gloss glossi glove glow glu glucos glue glut gmt gnp go goal goali goalkeep goalless goaltend goat god
goddess godfath goe goer gold golden goldsmith golf golfer gone gong goo good goodby goodwil goofi googl goos gop gore
gorg gorgeous gorilla gospel gossip got gothic gotten gourmet govern government governor governorship gown gps grab
grace gracious grad grade grader gradient gradual graduat graffiti graft graham grain gram gramm grammar gran grand
granddaught grandfath grandma grandmoth grandpar grandson grang granit grant grape graph graphic grappl grasp grass
grassi grassland grassroot grate gratitud grave gravel graveyard gravit graviti gray graze greas great greater
greatest greed greedi green greenback greenhous greenwood greet grenad grew grey greyhound grid gridlock grief griev
grievanc griffin grill grim grime grin grind grip grisli grit gritti grizzli groceri groin groom groov gross grossli
grotesqu ground groundbreak grounder groundwork group grove grow grower grown growth grudg gruel gruesom guarante
guard guardian guatemalan gubernatori guerrilla guess guest guid guidanc guidelin guild guilder guilt guilti guin
guinea guis guitar guitarist gulf gum gun gunfight gunfir gunman gunmen gunner gunpoint gunpowd gunshot gur guru gust
gut guy gym gymnasium gymnast gypsi habit habitat habsburg hack hacker haggard hail hair hairi haitian haji hajj
hakeem hakim hale half halftim halfway hall hallmark halloween hallway halo halt halv ham hamburg hame hamlet hammer
hamper hampshir hamstr han hand handbal handbook handcuff handel handgun handheld handi handicap handl handler handmad
handov handset handshak handsom handwrit handwritten hang hangar hank hanov hao hapless happen happi happili har
harass harbor harbour hard hardcor hardcov harden harder hardest hardi hardlin hardship hardwar hardwood hare harm
harmless harmon harmoni harp harper harri harrow harsh hart harvest hash hashish hast hasten hasti hastili hat hatch
hate hatr haul haunt have haven havoc hawaiian hawk hawkish hawthorn hay hazard haze hazel head headach header headi
headlin headmast headquart headway heal health healthcar healthi healthier heap hear heard heart heartbeat heartbreak
heartfelt hearti heartland heat heater heath heather heaven heavi heavili heavyweight hebrew hectar hectic hector hedg
heed heel hefti hegemoni height heighten heinous heir heiress heist held helicopt helium hell hellen heller hello helm
helmet help helpless hemispher hen henc henri hepat herald herb herbal herd here hereditari hereford herein heritag
herm hermitag hero heroic heroin heroism herring herself hesit heterosexu heyday hiatus hick hid hidden hide hideout
hierarchi high higher highest highland highlight highway hijack hike hiker hilari hill hilli hillsid hilltop himalayan
himself hind hinder hindi hindsight hindu hinduism hing hint hip hippi hire hispan histor histori historian hit hitch
hitter hiv hmo hmong hoax hobbi hobbl hockey hog hogan hogg hoist hold holder hole holiday holli hollow hollywood
holocaust homag home homecom homegrown homeland homeless homemad homeown homer homestead hometown homework homicid
homo homosexu honduran hone honest honesti honey honeymoon honor honorari honour hood hook hooker hooligan hoop hoover
hop hope hopeless hopper hord horizon horizont hormon horn hornet horrend horribl horrif horrifi horror hors horseback
horsepow horsesho horst horticultur hose hospic hospit hospitalis host hostag hostel hostess hostil hot hotb hotel
hotspur hotter hour household housewif hover howev hoya html hub hud huddl hue huff hug huge hulk hull hum human
humanitarian humbl humid humil humili hummer humor humour hun hundr hunger hungri hunt hunter hurdl hurl hurri
hurrican hurt husband huski hustl hut hutu hybrid hydraul hydroelectr hydrogen hygien hymn hype hypertens hypocrisi
hypothesi hypothet hysteria iaea iberian icc ice iceberg iceland ici icon ida idea ideal ident identif identifi
ideolog idf idiot idl idol ignit ignor iii ill illeg illegitim illicit illinoi illiter illumin illus illustr illustri
ilo imag imageri imagin imaginari imam imbal imf imit immacul immatur immedi immens immers immigr immin immor immort
immun impact impair imparti impass impati impeach imped impend imper imperfect imperi impetus implant implement impli
implic implicit import impos imposit imposs impoverish impract impress imprint imprison improb impromptu improp improv
improvis impuls impun in inabl inaccess inaccur inact inactiv inadequ inadvert inappropri inaugur inc incap incarcer
incarn incendiari incens incent incept incest inch incid incident incit inclin includ inclus incom incompat incompet
incomplet inconclus inconsist inconveni incorpor incorrect increas incred increment incumb incur incurs inde indebt
indec indefinit independ index indi indiana indic indict indiffer indigen indign indirect indiscrimin indispens
individu indonesian indoor induc induct indulg industri industrialis industrialist ineffect ineffici inelig inept
inequ inevit inexpens inexperienc infam infanc infant infantri infect infecti inferior inferno infest infield infiltr
infin infinit inflam inflamm inflammatori inflat inflationari inflict inflow influenc influenti influenza influx info
inform infrar infrastructur infring infuri infus ingredi inhabit inhal inher inherit inhibit inhibitor inhuman initi
inject injunct injur injuri injustic ink inland inlet inmat inn innat inner inning innoc innov input inquest inquir
inquiri inroad insan inscrib inscript insect insecur insensit insert insid insight insignia insignific insist insolv
inspect inspector inspir instabl instal instanc instant instead instig instinct institut instruct instructor
instrument insuffici insul insulin insult insur insurg insurrect intact intak integ integr intellect intellectu
intellig intend intens intensifi intent inter interact intercept interceptor interchang intercollegi intercontinent
intercours interdisciplinari interest interf interfac interfaith interfer interim interior intermedi intermediari
intermitt intern internet internship interpol interpret interrog interrupt intersect interst intertwin interv interven
intervent interview intestin intifada intim intimaci intimid into intoler intraven intric intrigu intrins introduc
introduct introductori intrud intrus inuit inund invad invalid invalu invari invas invent inventor inventori invers
invert invest investig investor invinc invis invit invok involuntari involv inward ioc ion iowa ipo ipod ir ira ire
iren iri iron ironi irrat irregular irrelev irresist irrespect irrespons irrevers irrig irrit islam islamist island
ismail isol issu issuanc it ital item itinerari itself ivi ivori jab jack jacket jackpot jacob jade jaguar jail jain
jake jam jamaican jan jang januari jar jargon jasmin jasper java javelin jaw jay jazz jealous jealousi jean jeep jelli
jenni jeopard jeopardi jerk jerri jersey jesuit jet jetlin jew jewel jewelleri jewelri jewish jihad jimmi jing jirga
jitter jitteri job jobless jock jockey jog john johnni join joint joke jolli jolt jonah jonathan jordanian josh
journal journalist journey joy joyous jubil jubile judaism judg judgement judgment judici judiciari judo juggl juic
juici juli julian jumbo jump jumper junction junctur june jung jungl junior junk junta jurass juri jurisdict jurisprud
jurist juror just justic justif justifi juvenil kaiser kalashnikov kangaroo kannada kansa kappa karaok karat karen
karma kashmiri kat kayak kazakh keel keen keep keeper ken kendal kept kern kernel kerosen key keyboard keyboardist
keynot keyston kgb khan khmer khz kibbutz kick kickback kicker kickoff kid kidnap kidnapp kidney kill killer kilo
kilogram kilomet kilometr kin kind kindergarten kinet king kingpin kirk kiss kit kitchen kite kitti kiwi knack knee
knesset knew knife knight knit knock knockout knot know knowledg known kohl koran kosher kph kraft kris kuomintang
kurd kurdish kurdistan kuwaiti lab label labor laboratori labour lac lace laci lack lacklust lacross ladder laden ladi
lag lagoon laguna lah laid lake lakesid lam lama lamb lambert lame lament lamp lan lanc lancast land landau lander
landfal landfil landlock landlord landmark landown landscap landslid lane langley languag lantern lao lap laps laptop
larg larger largest larva laser lash last lat late later latest latex latin latina latino latitud latter lattic laud
laugh laughter launch launcher launder laundri laureat laurel lava lavend lavish law lawless lawmak lawn lawsuit
lawyer lax lay layer layoff layout layup lazi lcd lea leach lead leader leadership leaf leafi leaflet leagu leak lean
leap learn leas least leather leav lebanes lech lectur led ledger lee leeway left lefti leftist leftov leg legaci
legal legend legendari legion legisl legislatur legitim legitimaci lei leisur lemon len lend lender length lengthi
lenienc lenient lenin lens lent leo leon leopard lesbian lesion less lessen lesser lesson let lethal letter letterman
lettuc leukemia lev leve level lever leverag levi lhasa liabil liabl liaison liao liar libel liber liberalis liberian
libertarian liberti librari librarian libretto libyan licenc licens lid lie liechtenstein lien lieu lieuten life
lifeboat lifelin lifelong lifestyl lifetim lift liftoff ligament light lighter lighthous lightn lightweight likabl
like likelihood liken likewis lili limb limbo lime limelight limerick limeston limit limousin limp lincoln linden line
lineag linear lineback lineman linemen linen liner lineup ling linger linguist link linkag lion lip lipstick liquefi
liquid liquor lira list listen lit litani lite liter literaci literari literatur lithium litig litter littl liturg
liturgi live livelihood liver liveri livestock lizard load loaf loan lob lobbi lobbyist lobster local locat loch lock
locker lockout locomot lodg loft lofti log logic logist logo lombard london lone loneli long longer longest longev
longhorn longitud longstand longtim loo look lookout loom loop loophol loos loosen loot looter lope lopsid lord lore
lori lose loser loss lost lot lott lotteri lotus loud louder loudest loudspeak loung lousi louvr love lover low lower
lowest lowland lowli loyal loyalist loyalti lucent luck lucki luckili lucrat ludicr luftwaff luge luggag lukewarm lull
lumber lump lunar lunch luncheon lunchtim lung luo lure lurk lush lust luster lutheran luxembourg luxuri lynch lynx
lyon lyric lyricist mac macedonian machin machineri macho macintosh mack macon macro macroeconom mad madam madden made
madeira madra maestro mafia magazin magic magician magistr magnat magnet magnific magnitud magnolia magnum maid maiden
mail main mainland mainlin mainstay mainstream maintain mainten maiz majest majesti major make makeov maker makeshift
makeup mal malacca malais malaria malay malayalam malaysian male malfunct malici malik mall malnutrit malpractic
maltes mama mammal mammoth man manag manageri mandarin mandat mandatori maneuv manga mangl mango manhattan manhunt
mani mania manic manifest manifesto manifold manila manipul mankind manner manor manpow mansion manslaught mantl
mantra manual manufactur manuscript mao maoist maori map mapl mar mara marathi marathon marbl marc marcel march
marcher mare margarita margin mari maria marian marijuana marin marina marit maritim mark marker market marketplac
marlin maroon marque marquess marqui marri marriag marrow marseill marsh marshal mart martial martian martin martini
martyr martyrdom marvel marxist maryland mascot masculin mash mask mason masonri mass massachusett massacr massag
massiv mast master masteri mastermind masterpiec mat match matchup mate mater materi matern math mathemat
mathematician matrix matt matter mattress matur mausoleum maverick max maxim maximum maxwel may maya mayan mayb mayhem
mayo mayor maze mba mcintosh mead meadow meager meal mean meaning meaningless meant meantim meanwhil measl measur meat
mecca mechan med medal medalist medallist meddl median mediat medic medicaid medicar medicin mediev medina mediocr
medit mediterranean medium medley meet meg megawatt mei melamin melancholi mele melissa melod melodi melodrama melt
meltdown member membership membran memo memoir memor memorabilia memorandum memori men menac mend mening mental
mention mentor menu mercantil mercenari mercer merchandis merchant merci mercuri mere merg merger meridian merit
merlin merri mesa mesh mess messag messeng messi messiah met metabol metal metaphor meteor meteorolog meteorologist
meter methamphetamin methan method methodist methodolog meticul metr metric metro metropoli metropolitan mhz miami
mice michael michigan mick mickey micro micron microphon microprocessor microscop microwav mid midafternoon midday
middl middleweight midfield midland midnight midst midsumm midterm midway midweek midwestern might mighti migrant
migrat migratori mike mild mile mileag mileston milit militari militarili militia milk milki mill millennium miller
milligram millimet million millionair milo mimic min mina minc mind mindset mine miner ming mini miniatur minibus
minim minimalist minimum minist ministeri ministri minivan minor mint minus minuscul minut miracl miracul mirag mire
mirror miscellan mischief misconduct misdemeanor miser miseri misfortun misgiv misguid mishap mislead mismanag misplac
miss missil mission missionari missouri misstep mist mistak mistaken mister mistreat mistress mistrust misunderstand
misunderstood misus mitig mitt mix mixer mixtur mls mob mobil mock mockeri mod mode model modem moder modern modernist
modest modif modifi modul modular mogul mohawk moist moistur mold mole molecul molecular molest molli mollusk mom
moment momentum mon mona monarch monarchi monast monasteri monday monet monetari money mongol mongolian monik monitor
monk monkey monopoli monoxid monsignor monsoon monster monstrous mont montan month monthlong monument moo mood moodi
moon moor moos moot moral moratorium more moreov morgan morgu moribund mormon morn moro moroccan morocco morphin
morpholog morrow mors mortal mortar mortgag mosaic mosh moslem mosqu mosquito moss mossad most motel moth mother
motherland motif motion motiv motor motorbik motorcad motorcycl motorist motorway motto mound mount mountain mourn
mourner mous mouth mouthpiec move movement mover movi mozambican mozart mph mps mri mrs msc much mud muddi mudslid
mufti mujahedeen mule mull mullah muller multicultur multilater multimedia multin multipl multipli multitud mum mummi
mundan municip munit mural murder murki murphi musa muscl muscular muse museum mushroom music musician muslim must
mustang mustard muster mutant mutat mute mutil mutini mutual muzzl mvp myriad myrtl myself mysteri mystic mystiqu myth
mythic mytholog nab nad nafta nag nail naira naiv nake name namesak namibian nan nanni nap napa napoleon narcot narrat
narrow narrowli nasa nasal nascent nasti natal nate nationalist nationwid nativ natur naturalist nausea nautic navajo
naval nave navi navig nay nazi near nearbi nearer nearest neat nec necess necessari necessarili neck necklac nee need
needi needl needless negat neglect neglig negoti negro neighbor neighborhood neighbour neighbourhood neither nelson
nemesi neo neolith neon nepales nepali nephew nerv nervous ness nest nestl nestor net network neural neurolog neuron
neutral neutron never nevertheless new newborn newcom newel newfound newfoundland newli news newscast newslett newspap
newsroom newt newton next ngo nicaraguan nice nich nick nickel nickelodeon nicknam nicotin niec night nightclub
nightfal nightmar nighttim nih nine nineteen nineteenth nineti ninja ninth nirvana nissan nitrat nitrogen nobil nobl
nobleman nobodi noctuida nod node noel nois noisi nomad nomenclatur nomin nomine non none nonetheless nonexist nonfict
nonpartisan nonprofit nonprolifer nonsens nonstop nonviol noodl noon nordic norm normal normalci norman nors north
northbound northeast northeastern northern northernmost northward northwest northwestern nose nostalg nostalgia not
notabl notat notch note notebook noteworthi noth notic notif notifi notion notori notorieti notwithstand noun nov nova
novel novelist novelti novemb novic now nowaday nowher npc nra nsa nsw nuclear nucleus nude nudg nuditi nugget nuisanc
null number numer nun nurs nurseri nurtur nut nutrient nutrit nylon oa oak oasi oat oath obes obey obituari object
oblig obligatori oblivi obscen obscur observ observatori obsess obsolet obstacl obstruct obtain obvious occas occasion
occident occup occupi occur occurr ocean oct octob odd ode odor odyssey off offenc offend offens offer offic offici
offset offshoot offshor offsid offspr oft often oil oiler okay old older oldest ole oliv olymp olympiad olympian omaha
ombudsman omega omin omiss omit on onc one onetim ongo onion onli onlin onlook onset onslaught onstag onto onward
opaqu opec open oper opera operat opinion opium oppon opportun oppos opposit oppress opt optic optim optimist option
opus oracl oral orang orbit orchard orchestr orchestra orchid ordain ordeal order ordin ordinari ordinarili ordnanc
ore organ organis organist organiz orient origin oriol orlean ornament ornat orphan orphanag orthodox orthodoxi oscar
osman ostens other otherwis oti otter ottoman ought ounc ourselv oust ouster out outag outback outbreak outburst
outcom outcri outdat outdoor outer outfield outfit outflow outgo outing outlaw outlet outlin outlook outnumb outpac
outpati outperform outplay outpost outpour output outrag outreach outright outscor outset outsid outskirt outsourc
outspoken outstand outward outweigh oval ovarian ovat oven over overal overboard overcom overcrowd overdos overdu
overflow overh overhaul overhead overland overlap overload overlook overnight overpow overrid overrul overrun overs
overse oversea overshadow oversight overst overt overtak overthrow overtim overtur overturn overview overweight
overwhelm owe owl own owner ownership oxford oxid oxygen oyster ozon pac pace pacer pacif pacifist pack packag packer
packet pact pad paddi paddl padr pagan page pageant pagoda paid pain painstak paint painter pair paisley pal palac
pale palett palladium palm palma palpabl pamphlet pan panama panamanian panchayat panda pandem panel pang panhandl
panic panick panorama pant pantheon panther panzer pap papa papaci papal paper paperback paperwork papua par para
parachut parad paradigm paradis paradox paragraph paraguayan parallel paralysi paralyz paramed paramet paramilitari
paramount paranoia paranoid parasit paratroop parcel parchment pardon pare parent parenthood pari parish parishion
parisian pariti park parkinson parkway parliament parliamentari parliamentarian parlor parochi parodi parol parri
parrot parsley parson part parti partial particip particl particul particular partisan partisanship partit partner
partnership pas pascal pasha pashtun pass passag passeng passer passion passiv passov passport password past pasta
pastim pastor pastri pastur pat patch patchwork patent patern path pathet patholog pathway patienc patient patio
patriarch patriot patrol patron patronag patsi patten pattern patti paulin paus pave pavement pavilion pawn pay
payback paycheck payload payment payoff payrol pbs pct pea peac peacekeep peacemak peacetim peach peacock peak peanut
pear pearl peasant peat pebbl peck peculiar pedal peddl pedestrian pediatr pediatrician pedigre pee peek peel peer
peerag peg peke pelt pembrok pen penal penalti penchant pencil pend penelop penetr penguin peni peninsula peninsular
penitentiari penn pennant penni pension pentagon penultim peopl pep pepper pepsi perceiv percent percentag percept
perch percuss perenni perfect perform perfum perhap peril perimet period peripher peripheri perish perjuri perk perman
permiss permit perpendicular perpetr perpetu perri persecut persever persian persist person persona personnel perspect
persuad persuas pertain peruvian pervas peseta peso pessim pessimist pest pesticid pet petal petit petrochem petrol
petroleum petti pew phantom pharaoh pharmaceut pharmaci pharmacist phase phd phenomen phenomenon phi philanthrop
philanthropi philanthropist philharmon philipp philippin philosoph philosophi phoenix phone phoni phosphat phosphorus
photo photograph photographi phrase physic physician physicist physiolog pianist piano piazza pick picker picket
pickup picnic pictur picturesqu pie piec piedmont pier pierc pig pigeon pike pile pilgrim pilgrimag pill pillar pillow
pilot pin pinch pine pineappl ping pink pinnacl pinot pinpoint pinto pioneer pious pipe pipelin piper piraci pirat
pistol piston pit pitch pitcher piti pivot pizza placard place placebo placement placid plagu plain plaintiff plan
plane planet planetari plank planner plant plantat plaqu plasma plaster plastic plate plateau platform platinum
platoon platter plausibl play playabl playback playboy player playground playhous playmak playoff playwright plaza
plea plead pleas pleasant pleasur pledg plenari plenti plight plo plot plotter plough plow ploy pluck plug plum plumb
plume plummet plung plural plus plush plutonium plywood pneumonia poach pocket pod podcast podium poem poet poetic
poetri poignant point pointer pointless pois poison poke poker pol polar pole polic policeman policemen polici polio
polit politburo politician poll pollack pollard pollen pollock pollster pollut polo polym polynomi polytechn
pomeranian ponc pond ponder poni pontif pontiff pool poor pop popcorn poppi popul populac popular populist porcelain
porch pork porn pornograph pornographi porous port portabl portal porter portfolio portion portrait portray pose posh
posit poss possess possibl post postag postal postcard poster posterior postgradu posthum postmast postpon postur
postwar pot potassium potato potent potenti potter potteri poultri pound pour poverti pow powder power powerhous
powerless ppp practic practis practition pragmat prairi prais pray prayer preach preacher preak precari precaut
precautionari preced precinct precious precipit precis precondit precursor predat predatori predecessor predica
predict predomin prefac prefect prefectur prefer preferenti prefix pregnanc pregnant preheat prehistor prejudic
preliminari prelud prematur premedit premier premiership premis premium preoccupi prep prepar preparatori prepared
prerequisit presbyterian preschool prescrib prescript preseason presenc present preserv presid presidenti press
pressur prestig prestigi presum presumpt pretend pretext pretrial pretti prevail preval prevent preview previous
prewar prey pri price priceless pricey pride priest priesthood prima primari primarili primat prime primer primit
princ princess princip principl print printer prior priori prioriti prison pristin privaci privat privatis privi
privileg prize pro proactiv probabl probat probe problem problemat procedur proceed process processor proclaim proclam
procur prod prodigi produc product profan profess profession professor profici profil profit profound prognosi program
programm progress prohibit project prolif prolifer prologu prolong prom promin promis promot prompt promulg prone
pronounc pronunci proof prop propag propaganda propel proper properti propheci prophet propon proport propos proposit
proprietari proprietor propuls prose prosecut prosecutor prospect prosper prostat prostitut protagonist protect
protection protectionist protector proteg protein protest protocol proton prototyp protract proud prove proven provenc
provid provinc provinci provis provision provoc provok provost prowess proxi proxim prudent prudenti prussian psa
pseudonym psi psych psychedel psychiatr psychiatri psychiatrist psychic psycho psycholog psychologist pub public
publicist publish puck pud pueblo puff pull pullback pullout pulmonari pulp pulpit puls pump pumpkin punch punctuat
pundit punish punit punjabi punk punt pupil puppet puppi purchas pure purg purif puriti purpl purport purpos purs
pursu pursuit push put putt putter puzzl pyramid python qin qing quad quadrupl quaint quak quaker qualif qualifi
qualiti quantit quantiti quantum quarantin quarrel quarri quarter quarterback quarterfin quartet quasi queen quell
queri quest question questionnair queue quick quicker quickest quiet quintet quip quirki quit quiz quorum quot quota
quotat rabbi rabbit race racecours racer racetrack raceway racial racism racist rack racket radar radial radiat radic
radio radioact radius raf raft rafter rag rage raid raider rail railroad railway rain rainbow rainfal rainforest raini
rais raiser raj raja ralli ram ramadan ramif ramp rampag rampant ran rana ranch rancher rand randi random rang ranger
rank ransack ransom rap rape raphael rapid rapper rapproch raptor rare rariti ras rash rat rate rather ratif ratifi
ratio ration rational rattl raucous ravag rave raven ravin raw ray rayon raze razor rbi reach react reaction reactiv
reactor read reader readership readi readili reaffirm real realign realis realism realist realiti realiz realli realm
realti realtor reap rear reason reassign reassur rebat rebel rebelli rebellion rebirth reborn rebound rebuild rebuk
recal recap recaptur recast reced receipt receiv recent recept receptor recess recip recipi reciproc recit reckless
reckon reclaim reclam reclus recogn recognis recognit recogniz recommend reconcil reconcili reconnaiss reconsid
reconstruct record recount recoup recours recov recoveri recreat recruit rectangular rector recur recurr recycl red
reddish redeem redempt redeploy redesign redevelop rediscov redistribut redress redskin reduc reduct redund redwood
reed reef reel reelect reev refer refere referenc referendum referr refin refineri reflect reflex reform reformist
refrain refresh refriger refuel refug refuge refund refurbish refus regain regal regard regardless regatta regenc
regener regent regga regim regimen regiment region regist registr registrar registri regret regrett regroup regul
regular regulatori rehabilit rehears reich reign reimburs rein reindeer reinforc reinstat reinsur reissu reiter reject
rejoin relat relationship relax relay releas releg relentless relev reli reliabl relianc reliant relic relief reliev
religi religion relinquish relish reloc reluct remain remaind remak remark remarri rematch remedi rememb remembr
remind reminisc remitt remnant remors remot remov renaiss renam render rendezv rendit renegad renegoti renew renounc
renov renown rent rental reopen reorgan rep repair repar repatri repay repeal repeat repel repercuss repertoir
repertori repetit replac replay repli replic replica report repositori repres represent repress repriev reprimand
reprint repris reprocess reproduc reproduct reptil republ republican repuls repurchas reput request requiem requir
requisit rerun reschedul rescind rescu rescuer research resembl resent reserv reservist reservoir reset resettl reshap
reshuffl resid residenti residu resign resili resin resist resolut resolv reson resort resound resourc respect
respiratori respit respond respons rest restart restaur restitut restiv restless restor restrain restraint restrict
restructur result resum resumpt resurfac resurg resurrect retail retain retak retali retaliatori retard retent rethink
retir retire retract retransmit retreat retrial retribut retriev retro retroact retrospect return reuben reunif
reunion reunit rev revamp reveal revel reveng revenu rever reverend revers revert review revis revisit revit reviv
revok revolt revolut revolutionari revolv revu reward rewrit rex rhetor rhino rhyme rhythm rhythmic rib ribbon rice
rich rick rico rid riddl ride rider ridg ridicul ridley rife riff rifl rift rig right righteous rightist rigid rigor
rim ring ringgit rink riot rioter rip ripe rippl rise risen risk riski rite ritual ritz rival rivalri river riversid
rna roach road roadblock roadsid roadway roam roar roast rob robber robberi robe robin robl robot robust roc rock
rocker rocket rocki rod rodent rodeo roe rogu role roll roller rom roma roman romanc romanesqu romant rome romeo ron
roof rooftop rook rooki room roommat root rope rosa rose rosemari rosi roster rot rotari rotat rotor rotten roug rough
round roundabout rounder roundtabl roundup rous rout routin rove rover row rowan rowdi rower royal royalist royalti
rpm rub rubber rubbish rubbl rubi rubl rudd rudder rude rudimentari rue rug rugbi ruin rule ruler rum rumbl rumor
rumour run runaway rundown runner runoff runway rupe rupiah ruptur rural rush rust rusti rustic ruth rutherford
ruthless rwandan rye sabbath saber sabin sabotag sabr sac sack sacr sacrific sad sadden saddl safari safe safeguard
safeti sag saga sage saharan said sail sailor saint sake salaam salad salah salari sale salesman salli salmon
salmonella salon saloon salsa salt salti salut salvadoran salvag salvat samba same sami sampl samson samurai sanction
sanctuari sand sandal sander sandi sandston sandwich sane sang sani sanit sanitari saniti sank sanskrit sap sar
saratoga sari sarin sas sat satan satellit satin satir satisfact satisfactori satisfi satur saturday saturn sauc
saucepan sausag saut savag savannah save savior savoy savvi saw sawyer saxon saxophon saxophonist say scale scam scan
scandal scandinavian scanner scant scapegoat scar scarc scarciti scare scarf scari scarlet scath scatter scenario
scene sceneri scenic scent schedul scheme schill schism schizophrenia scholar scholarship scholast school schoolhous
schoolteach schooner scienc scientif scientist scientolog scissor sclerosi scof scoop scooter scope scorch score
scoreboard scoreless scorer scorn scot scotch scottish scourg scout scrambl scrap scrape scratch scream screen
screenplay screenwrit screw scrimmag script scriptur scroll scrub scrum scrutin scrutini scuba scud scuffl sculpt
sculptor sculptur scuttl sea seab seafood seal seam seaman seamless seaport sear search searcher seasid season seat
sec seced secess secessionist seclud second secondari secreci secret secretari secretariat sect sectarian section
sector secular secur sedan sediment sedit seed seek seeker seem segment segreg sein seismic seiz seizur seldom select
selector self selfish sell seller sellout semant semest semi semiconductor semifin semin seminar seminari seminol
semit sen senat senatori send seneca senegales senior senna sens sensat senseless sensibl sensit sensor sensori sent
sentenc sentiment sentinel separ separat separatist sept septemb sequel sequenc serb seren serg sergeant seri serial
serious sermon serpent serv servant server servic sesam sese session set setback settl settlement settler setup seven
seventeen seventeenth seventh seventi sever sew sewag sewer sex sexi sexual shack shade shadi shadow shadowi shaft
shah shake shaken shaker shaki shale shallow sham shame shan shang shanghai shape share sharehold sharia shark sharp
sharper sharpli shatter shave shay shear shearer shed sheen sheep sheer sheet sheik sheikh shelf shell shelter shelv
shepherd sheraton sheriff sherlock sherri shi shia shield shift shiit shill shin shine shini ship shipbuild shipment
shipyard shire shirt shiva shock shoddi shoe shook shoot shooter shootout shop shopper shore shorelin short shortag
shortcom shorten shorter shortest shortfal shortstop shot shotgun shoulder shout shove shovel show showcas showdown
shower shown showroom showtim shrapnel shred shrewd shrimp shrine shrink shroud shrub shrug shuffl shun shut shutdown
shutout shutter shuttl siberian sibl sic sicilian sick sicken sid side sidebar sidekick sidelin sidewalk sideway sieg
siemen sierra sigh sight sightse sigma sign signal signatori signatur signifi signific sikh silenc silent silhouett
silicon silk silli silva silver silvia simeon similar simmer simon simpl simpli simplic simplifi simul simulcast
simultan sin sincer sing singaporean singer singl singleton singular sinhales sinist sink sioux sip sir sire siren
sister sit sitcom site sitter situat six sixer sixteen sixteenth sixth sixti sizabl size sizeabl skate skater skelet
skeleton skeptic sketch sketchi skew ski skid skier skill skillet skin skinner skinni skip skipper skirmish skirt
skull sky skylin skyrocket skyscrap slab slack slain slalom slam slang slap slash slate slater slaughter slave slaveri
slavic slay slayer sled sleek sleep sleeper sleepi sleev slender slept slew sli slice slick slid slide slight slim
slip slipperi slit slogan slope sloppi slot sloven slovenian slow slowdown slower slowest slowli sludg slug slugger
sluggish slum slump small smaller smallest smallpox smart smash smear smell smile smiley smith smog smoke smoker smoki
smooth smuggl smuggler snack snag snail snake snap snapshot snatch sneak sneaker sniper snooker snoop snout snow
snowboard snowfal snowi snowstorm snub soak soap soar sober soccer social socialist societ societi socioeconom
sociolog sociologist sock socrat soda sodium sodomi sofa soft softbal soften softwar soh soil sol solac solar sold
soldier sole solemn solicit solicitor solid solidar solidifi solitari solitud solo soloist solomon solut solv solvent
somali somber some somebodi someday somehow someon somerset someth sometim somewhat somewher son sonar sonata song
songwrit sonic sonni soon sooner sooth sophist sophomor soprano sore sorri sorrow sort sorti sought soul sound
soundtrack soup sour sourc south southbound southeast southeastern southern southernmost southward southwest
southwestern souvenir sovereign sovereignti soviet sow soy soybean spa space spacecraft spaceship spacewalk spacious
spaghetti spam span spaniard spar spare spark sparkl sparrow spars spartan spat spate spatial spawn speak speaker
spear spearhead speci special specialis specialist specialti specif specifi specimen spectacl spectacular spectat
specter spectral spectrum specul speech speed speedi speedskat speedway spell spend spent sperm spew sphere spheric
spi spice spici spider spiegel spike spill spin spinach spinal spine spinner spiral spirit spiritu spit spite splash
splendid splinter split spoil spoke spoken spokesman spokesperson spokeswoman spong sponsor sponsorship spontan spoof
spoon sporad spore sport sportsman spot spotlight spous sprain sprawl spray spread spree spring springboard springbok
springer sprinkl sprint sprinter spruce spur spurn spurt squabbl squad squadron squander squar squash squatter squeez
squid squirrel stab stabil stabilis stabl stack stadium staff staffer stage stagger stagnant stagnat stain stainless
stair staircas stake stakehold stalem stalin stalinist stalk stall stalwart stamina stamp stamped stanc stand standard
standbi standoff standpoint standstil stapl star stardom stare stark start starter startl startup starv starvat
statement statesman statewid static station stationari statist statu statur status statut statutori staunch stave stay
steadfast steadi steadili steak steal stealth steam steamboat steamer steel steep steer stein stellar stem step
stepfath stereo stereotyp steril sterl stern steroid stew steward stewardship sti stick sticker sticki stiff stifl
stigma still stimul stimulus sting stint stipul stir stitch stock stockhold stockpil stoke stole stolen stomach stone
stoni stood stop stopov stoppag storag store storey stori storm stormi storylin storytel stout stove stp straight
straightforward strain strait strand strang stranger strangl strap strateg strategi strategist straw strawberri stray
streak stream streamlin street streetcar strength strengthen strenuous stress stretch stretcher stricken strict stride
strife strike strikeout striker string stringent stringer strip stripe strive stroke stroll strong stronger strongest
stronghold strongman struck structur struggl strung stuart stubborn stuck stud student studi studio stuf stuff stumbl
stump stun stung stunt stupid sturdi style stylish stylist styliz stymi su sub subcommitte subcontin subdivid subdivis
subdu subfamili subgroup subject sublim submarin submerg submiss submit subordin subpoena subscrib subscript subsequ
subset subsid subsidi subsidiari subsist subspeci substanc substant substanti substitut substrat subt subtitl subtl
subtrop suburb suburban subvers subway succeed success successor succumb such suck sudanes sudden sue suffer suffici
suffix suffrag sufi sugar suggest suicid suit suitabl suitcas sulfur sultan sum summar summari summer summertim summit
summon sumo sun sunday sung sunglass sunk sunken sunlight sunni sunris sunset sunshin super superb superfici
superintend superior superman supermarket supernatur superpow supersed superson superstar supervis supervisor
supervisori supper supplement supplementari suppli supplier support suppos suppress suprem supremaci sur surcharg sure
surf surfac surfer surg surgeon surgeri surgic surnam surpass surplus surpris surreal surrend surrey surrog surround
surveil survey surveyor surviv survivor suscept sushi suspect suspend suspens suspici suspicion sustain suv swallow
swam swami swamp swan swap swarm swat swath sway swear sweat sweater swede sweep sweet sweetheart swell swept swift
swim swimmer swine swing swipe swirl switch swollen sword swore sworn syllabl symbol symmetr symmetri sympath
sympathet sympathi symphon symphoni symposium symptom synagogu sync synchron syndic syndrom synod synonym synopsi
syntax synthesi synthet syrup system systemat tab tabl tablespoon tablet tabloid taboo tacit tack tackl taco tactic
tad taekwondo tag tai tail tailback tailor taint tajik take taken takeoff takeov taker tale talent taliban talk tall
talli tam tame tamil tammi tamper tan tandem tang tangibl tangl tango tank tanker tanner tantamount tanzanian tao tap
tape tar target tariff tarmac tarnish taro tart task tasmanian tass tast tasti tat tattoo tau taught taurus tavern tax
taxabl taxat taxi taxonomi taxpay tay tea teach teacher team teammat teamster teamwork tear teaspoon tech technic
technician techniqu techno technolog ted teddi tedious tee teem teen teenag teeth telecast telecom telecommun telegram
telegraph telephon telescop televis telex tell teller telugu temblor temp temper tempera temperatur templ templat
tempo tempor temporari temporarili tempt temptat ten tenaci tenant tend tendenc tender tendon tenet teng tenni tenor
tens tension tent tentat tenth tenuous tenur tepid tequila term termin terminolog terminus terrac terrain terrestri
terri terribl terrif terrifi territori terror terrorist tertiari test testament testifi testimoni testosteron texan
text textbook textil textur thai than thank thanksgiv thatcher thaw theater theatr theatric theft themat theme
themselv then theolog theologian theorem theoret theori theorist therapeut therapi therapist there thereaft therebi
therefor thereof thermal thesi thick thief thiev thigh thin thing think thinker thinner third thirst thirteen
thirteenth thirti thorn thorni thorough thoroughbr thoroughfar thou though thought thousand thrash thrasher thread
threat threaten three threshold threw thrift thrill thriller thrive throat throne throng throttl through throughout
throw thrown thrust thug thumb thunder thunderstorm thursday thus thwart thyme thyroid tibetan tick ticket tidal tide
tidi tie tiebreak tier tiger tight tighten tile till tilt timber time timeless timelin timer timet timid timor timores
timothi tin ting tini tinker tip tire tireless tissu tit titan titanium titl titular tnt toast tobacco tobi today
toddler toe togeth toilet token told toler toll tom tomato tomb tome tomorrow ton tone tong tonga tongu tonight tonn
too took tool tooth toothpast top topic topographi topolog toppl tor torah torch tore tori torn tornado torpedo torqu
torr torrent torrenti torso tortur toss total totalitarian tote touch touchdown tough tougher toughest tour tourism
tourist tournament tout tow toward towel tower town township townspeopl toxic toxin toy trace track tract traction
tractor trade trademark trader tradit traffic traffick tragedi tragic trail trailer train traine trainer trait traitor
trajectori tram trampl tramway transact transatlant transcript transfer transform transgend transient transit translat
transmiss transmit transmitt transnat transpar transplant transport trap trash trauma traumat travel travers trawler
tray treacher tread treason treasur treasuri treat treati treatis treatment trebl tree trek tremend tremor trench
trend trendi tri trial triangl triangular tribal tribe tribun tribut tributari trick tricki trickl trigger trillion
trilog trim triniti trio trip tripartit tripl tripoli triumph triumphant trivia trivial trojan trolley troop trooper
trophi tropic troubl troublesom trough trounc troup trouser trout troy truce truck trucker true truli trump trumpet
trunk truss trust truste truth tsa tsar tsunami tub tube tuberculosi tuck tucker tudor tuesday tuft tug tuition tumbl
tumor tumultu tun tuna tundra tune tung tunisian tunnel turbin turbul turf turk turkic turkmen turmoil turn turnaround
turner turnout turnov turnpik turquois turret turtl tusk tutor tutsi tutu twain twelfth twelv twenti twentieth twice
twilight twin twist twitter two tycoon type typhoon typic tyranni tyrant tyre ubiquit ufo ugandan ugli uighur ulster
ultim ultimatum ultra ultrasound ultraviolet umbrella umpir unabl unaccept unaccount unaffect unanim unannounc unansw
unarm unauthor unavail unavoid unawar unbear unbeat unbeaten unbeliev unborn unbroken uncanni uncertain uncertainti
unchang uncheck unclear uncomfort uncommon uncompromis uncondit unconfirm unconsci unconstitut uncontrol unconvent
uncov undat undecid undef under underag undercov undercut underdog underestim undergo undergradu underground underlin
undermin underneath underscor undersea undersecretari undersid underst understand understood undertak undervalu underw
underwat underway underwear underwood underworld underwrit undesir undetermin undevelop undid undisclos undisput undo
undocu undon undoubt undu unearth uneas uneasi unemploy unequ unesco uneth uneven unexpect unexplain unexplod unfair
unfamiliar unfavor unfett unfinish unfit unfold unforc unforgett unfortun unfound unhappi unharm unhealthi unheard
unhurt unicef unidentifi unif unifi uniform unilater unimagin unincorpor uninhabit uninsur unintend uninterrupt
unionist uniqu unitari uniti univers unix unjust unjustifi unknown unlaw unleash unless unlicens unlik unlimit unload
unlock unlucki unman unmark unmarri unmistak unnam unnecessari unnecessarili unnot unoffici unoppos unorthodox unpaid
unpleas unpopular unpreced unpredict unprepar unprofit unprotect unpublish unravel unrealist unreason unregul unrel
unreleas unreli unresolv unrest unrestrict unruli unsaf unscath unseat unseed unseen unsettl unsign unsold unsolicit
unsolv unspecifi unstabl unstopp unsuccess unsuit unsur unthink until untold untouch untreat untru unus unusu unveil
unwant unwarr unwelcom unwil unwilling unwit up upbeat upbring upcom updat upfront upgrad upheav uphil uphold upon
upper upright upris uproar uproot upscal upset upsid upstair upstart upstat upstream upsurg uptown upturn upward
uranium urban urdu urg urgenc urgent urin uruguayan usabl usaf usag usda use useless user usher usual utc util utmost
utter uygur uzbek vacanc vacant vacat vaccin vacuum vagu vain vale valentin valiant valid valley valu valuabl valuat
valv vampir van vandal vanessa vanguard vanilla vanish vaniti vantag vapor var vari variabl variant variat varieti
various varsiti vascular vase vast vat vaudevill vault vector veer veget vegetarian vehement vehicl veil vein veloc
velvet vend vendor vener venetian vengeanc venom vent ventil ventur venu venus verb verbal verdict verg veri verif
verifi vermont vernacular veronica vers versatil version versus vertic vessel vest vet veteran veterinari veterinarian
veto viabil viabl viaduct viagra vibe vibrant vibrat vicar vice viceroy vicin vicious victim victor victori victorian
video videotap vie vietnames view viewer viewpoint vigil vigor vii viii vike villa villag villain vindic vine vinegar
vineyard vintag vinyl viola violat violenc violent violet violin violinist vioxx vip viral virgin virtu virtual virul
virus visa viscount visibl vision visionari visit visitor vista visual vital vitamin viva vivid vocabulari vocal
vocalist vocat vodka vogu voic void volatil volcan volcano volley volleybal voltag volum volunt voluntari voluntarili
vomit voodoo vote voter voucher vow vowel voyag vulgar vulner wacki wade wage wagner wagon wainwright waist wait
waiter waitress waiv waiver wake wale walk walker walkout walkway wall wallabi wallet walli walnut waltz wan wander
wane want war ward warden wardrob ware warehous warfar warhead wari warlord warm warmer warmth warn warner warp
warplan warrant warren warrior warship wartim wash wasp wast wastewat watch watchdog watcher water waterfal waterfront
waterloo watersh waterway watt wave wavelength wax way wayward wbc weak weaken weaker weakest wealth wealthi weapon
weaponri wear weari weather weav weaver web weber websit wed wedg wednesday wee weed week weekday weekend weeklong
weep wei weigh weight weightlift weir weird welch welcom weld welfar well wellington welsh welterweight wen went
wesley wesleyan west western westward wet wetland whale whaler wharf whatev whatsoev wheat wheel wheelchair wheeler
whenev wherea whereabout wherev whi while whilst whip whirlwind whisk whiskey whiski whisper whistl whistler whitehead
whitewat who whole wholesal wholli whop wichita wick wicket wide widen wider widespread widow width wield wife wig
wight wild wildcat wilder wildfir wildlif will willi willing willow win winchest wind windfal windi window windshield
windsor wine wineri wing winger wingspan winless winner winter wipe wire wireless wisdom wise wish wit witch
witchcraft with withdraw withdrawn withdrew withhold within withstand witti wive wizard woe woke wolf wolverin woman
womb women won wonder wonderland woo wood wooden woodi woodland woodruff wool worcestershir word wore work worker
workforc workload workout workplac workshop world worldwid worm worn worri worrisom wors worsen worship worshipp worst
worth worthi worthless worthwhil wound wove woven wow wrack wrangl wrap wrath wreath wreck wreckag wrench wrest wrestl
wrestler wright wrist writ write writer written wrong wrongdo wrote wrought wto wye xerox xii xiii xiv xvi xxx yacht
yahoo yang yanke yard yarn yeah year yearbook yearlong yearn yeast yell yellow yemeni yen yes yeshiva yesterday yet
yew yiddish yield yin yoga yogurt york young younger youngest youngster yourself youth yuan yue yugoslav zair zairean
zambian zeal zealand zee zen zero zest zeta zeus zhou zhuang zimbabwean zimmer zinc zion zionist zip zombi zone zoo
zoom zulu
`;
