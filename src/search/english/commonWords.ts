/**
 * Ordinary English words, one of each stem: the most frequent words of the GloVe vocabulary (public domain) that
 * WordNet 3.1 knows but for those that are only names, and irregular forms. A question that has one that a document lacks is not misspelt.
 */
export const COMMON_WORDS = `
aaa aarp aba abandoned abb abbey abbot abbreviated abc abdomen abdominal abducted abe abel abide ability ablaze able
abnormal aboard abolished abolition aboriginal abortion abound about above abroad abruptly abs absence absent
absentee absolutely absorbed absorption abstained abstentions abstinence abstract absurd abul abundant abuse abyss
academia academic academy acc accelerate accent accept access accessories accident accidentally acclaimed accolades
accommodate accompanied accomplices accomplished according accordion account accredited accumulated accuracy
accurate accused accustomed ace acer achieve acid acknowledged acorn acoustic acquaintance acquired acquisition
acquittal acquitted acreage acres acronym across act action activists activities actor actress actually acute ada
adam adapted add added addiction addition address aden adept adequate adhere adjacent adjective adjoining adjourned
adjunct adjusted administered administration admiral admiralty admission admitted adobe adolescent adopted adorned
adrenaline adrift adult adultery adulthood advanced advantage advent adventure adversaries adverse advertising
advice adviser advisor advisory advocacy advocates aegean aegis aerial aeronautics aerospace aesthetic afar affairs
affected affidavit affiliated affinity affirmative afflicted affluent afford afghan afl afloat aforementioned afp
afraid african afro aft after aftermath afternoon aftershocks afterwards again age agency agenda agent aggravated
aggregate aggressive agha agile agitated ago agony agrarian agreed agreement agriculture aground ahead aid ailing
ailments aimed ain air airborne airbus aircraft airfield airlift airlines airplane airport airspace airstrip
airwaves airways aisle akin alabama alarm alas alaskan albanian album alcohol alderman ale alert alex alexander
algae algebra algerian algorithm alias alien align alike alive all allay alleged allegiance allergic allergy
alleviate alley alliance allies alligator allocated allotted allowed alloy alluding allure almond almost aloft alone
along alongside aloud alpha alphabet alpine alps already also altar altercation altered alternative although
altitude alto altogether aluminium aluminum alumnus alvin always alzheimer amalgamated amassed amateur amazing
amazon ambassador amber ambient ambiguous ambitions ambitious ambulance ambush amd amelia amendment amenities
american americana amid amin amino amir amish ammonia ammunition amnesty among amongst amor amount amp amphibious
ample ams amusement ana analog analogue analyses analysis analysts analytical analyze anarchist anarchy anatomy
ancestors ancestral ancestry anchor anchorage ancient andean android anecdotes anemia anew ang angeles anger angle
anglican angolan angrily angry angst anguish angular angus anil animals animosity ankle anna annals annexed
anniversary announced annoying annual annulled anomaly anonymity another answer antagonist antarctic antelope
antenna anterior anthem anthology anthrax anthropologist anthropology anti antibiotics antibodies anticipated antics
antidote antique antitrust ants anxiety anxious any anybody anymore anyone anything anyway anywhere apache apart
apartheid apathy apes apex api apiece apocalypse apocalyptic apologised apology apostles apostolic appalachian
appalling apparatus apparel apparently appeal appeared appease appellate appendix appetite applauded applause apple
appliances application applied appointed appointees appraisal appreciate apprehended apprehension apprentice
apprenticeship approach appropriate approved approximately april apt aquarium aquatic aqueduct arab arabian arable
arbitrary arbitration arbor arc arcade arcane arch archaeological archaeologists archaic archbishop archdiocese
archeological archer archery archipelago architect architecture archives arctic ardent arduous are area arena
argentina argentine argentinian arguably argued argument ari arias arid arise aristocracy aristocratic arithmetic
arizona ark armament armed armenian armistice armored armory armoured army aroma aromatic around aroused arraigned
arranged array arrears arrested arrived arrogant arrow arroyo arsenal arsenic arson art artery arthritis article
articulate artifacts artificial artillery artisans artists artwork asbestos ascended ascension ascent ascertain
asean ash ashamed ashore asia asian aside asked asleep asparagus aspects aspen asphalt aspirations aspirin ass
assailants assassination assault assembly assemblyman asserted assessment assets assigned assimilation assistant
association assortment assumed assumption assured assyrian asteroid asthma astonishing astounding astronauts
astronomical astronomy asylum ate atf atheist athens athletes atlantic atlantis atlas atm atmosphere atoll atomic
atop atp atrocities attached attack attained attempt attended attendees attention attested attic attire attitude
attorney attracted attributed attrition auburn auction audible audience audio audit auditorium auditors aug
augmented august aunt aura aurora auspices aussie austerity australian austrian authentic authorised authoritarian
authoritative authorities autism auto autobiographical autobiography autocratic autograph automaker automated
automatic automobile automotive autonomous autonomy autopsy autumn auxiliary available avalanche avatar ave avenge
avenue average aversion avert avian aviation avid avoid awaiting awake awakening award aware awash away awe awesome
awful awhile awkward awry axe axis axle ayatollah azerbaijani baba babbitt babe babel baby bach bachelor back
backbone backdrop backers backfire background backhand backlash backlog backpack backstage backstroke backup
backward backyard bacon bacteria bacterial bacterium bad badge badminton baffled bag baggage bahraini baht bai bail
bailey bailout bait baker bakery baking balance balcony bald baldwin bale balkans balked ball ballad ballet
ballistic balloon ballot ballpark ballroom baltic bam bamboo ban banana band bandits bandwidth bang bangladeshi
banished banjo bank bankers banknotes bankrupt bankruptcy banner banquet bantam baptism baptist baptized bar
barbarians barbaric barbecue barbed barber bard barefoot barely bargain barge baritone bark barker barley barnes
barometer baron baroness baronet barony baroque barracks barrage barrel barren barrett barricades barrier barrister
barrow bart bartender bartlett basal baseball based baseless baseline basement bash basic basil basilica basin basis
basket basketball basque bass bassist basso bastion bat batch bates bath bathroom batman baton batsman battalion
battered battery battle battlefield battleground battleship bavarian bay bayer bayou bazaar bce beach beacon beads
beam beans bear beard bearer bearish beast beat beaten beau beautiful beaver became beck become bed bedrock bedroom
bedside bee beech beef beer beethoven beetle before beforehand befriended began begging beginning begun behalf
behave behavior behaviour beheaded behest behind beige being bel belarusian beleaguered belgian belief believe bell
bellwether belly belonging beloved below belt ben bench benchmark bend bender beneath benedict benedictine
benefactor beneficial beneficiaries benefits benevolent bengali benign benjamin benn bennett benny bent berg berlin
berry berth beset besides besieged best bestowed bestseller bet beta beth betrayed better between beverage beware
beyond bias bible biblical bibliography bickering bicycle bid bidders biden biennial big bigger biggest bihari bike
bikini bilateral bilingual bill billboard billion billionaire billy bin binary binding bing bingo biodiversity
biographer biography biological biologist biomedical biotech biotechnology bipartisan bipolar birch bird birdie
birth birthday birthplace biscuits bisexual bishop bison bit bite bitten bitter bittersweet biz bizarre black
blackberry blackburn blackened blacklist blackmail blackout blackwater bladder blade blaine blamed blanc blanche
bland blank blanket blast blatant blaze blazers bleachers bleak bleeding blend blender blessing blew blind
blindfolded blink bliss blistering blitz blizzard bloated bloc block blockade blockbuster blog bloggers blond blood
bloodless bloodshed bloody bloom blossom blow blown blowout blu blue bluegrass blueprint bluff blunder blunt blur
board boardwalk boasts boat bob bobby bode bodily body bodyguards boer bogey bogged bogus bohemia bohemian boil
boiler boisterous bold bolivars bolivia bolivian bollywood bologna bolshevik bolster bolt bomb bombardier
bombardment bomber bonanza bond bondholders bone bongo bonnie bonus boo booby boogie book booker booklet bookstore
boom boomers boone boost booster booth boots bordeaux border bore born borough borrowing bos bosnian boss bot
botanical botanist botany botched both bother bottle bottom bought boulder boulevard bounced bound boundaries bounty
bouquet bourbon bourgeois bourne bout boutique bovine bow bowers bowl bowler bowman box boxer boy boycott boyfriend
boyhood bra brace bracket brad brain brakes branch brand brandy brash brass bravery braves bravo brawl bray brazen
brazil brazilian breach bread breadth break breakaway breakdown breaker breakfast breakout breakthrough breakup
breast breaststroke breathing breathtaking breeders breeding breeze brent brethren breton brewers brewery brewing
bribery bribes brick bride bridge brief briefly brigade brigadier bright brilliance brilliant bring brink brisk brit
british britons broad broadband broadcast broaden broader broccoli brochure broke broken broker brokerage broncos
bronze brooks broth brothels brother brotherhood brought brown browser browsing bruins bruised brunt brush brutal
bse bubble buccaneers buck bucket buckeyes buckle bud buddha buddhism buddhist buddy budge budget budgetary buff
buffalo buffer buffet bug builders building buildup built bulbs bulgarian bulk bull bulldogs bulldozers bullet
bulletin bulletproof bullion bullish bullock bullpen bullying bump bumper bumpy bunch bundesbank bundle bunker bunny
bunt buoyant buoyed bur burden bureau bureaucracy bureaucratic burgeoning burger burgess burglary burgundy burial
buried burke burmese burned burner burnt burr burrows burst burton burundi burundian bus bush bushel business
businessman businessmen bust buster bustling but butch butcher butler butt butter butterfly button buy buyback
buyers buyout buzz buzzer bye bypass bystanders byzantine cab cabaret cabbage cabernet cabin cabinet cable cache
cactus cadets cadres caesar cafe cafeteria caffeine cage cairns cake calamity calcium calculated calculus caldera
calendar calf caliber californians called caller calm calories calvin cam cambodian came camel cameo camera
cameraman camouflage camp campaign campers campus can canadian canal canary canceled cancer candidacy candidate
candles candy cane canine canisters cannabis cannon canoe canon canopy canton cantonese cantor canucks canvas
canvassing canyon cap capable capacity cape capital capitalist capitol capsized capsule captain captaincy captive
captors captured car caravan carbohydrates carbon card cardboard cardiac cardinals cardiovascular care career
careless caretaker cargo caricature carmaker carnage carnival carol caroline carp carpenter carpet carriage carried
carrier carrots cart cartel carter cartilage cartoon cartoonist cartridge carved carver cary cascade case cash
casino casket cassette cast castle casual casualties cat catalan catalog catalogue catalyst catastrophe catch
catcher catchment catchy categorically category catering caterpillar catfish cathedral catholic catholicism cattle
caucasian caucus caught caused causeway caution cautious cavaliers cavalry cave caviar cavity cayman cbc cdc cease
cedar ceded ceiling celebrated celebratory celery celestial cell cellar cello cellphone cellular celtic cement
cemetery censor censorship censure census centenary centennial center centerpiece centimeters central centre
centrifuges centrist cents century ceo ceramic cerberus cereal cerebral ceremony certain certainty certificate
certified cervical cessation chad chadian chain chair chairman chairmanship chairperson chairwoman chalk challenge
chamber chamberlain champ champagne champion championship chance chancel chancellor chandler change channel chanted
chaos chaotic chapel chaplain chapman chapter character characterised characteristics characterized charcoal
chardonnay chargers charges charisma charismatic charitable charity charleston charlotte charm charred chart charter
chase chassis chat chateau chatter cheap cheaper cheapest cheaply cheating chechen check checkpoint cheek cheered
cheerleader cheese chef chemical chemist chemistry chemotherapy chen cherished cherokee cherry chess chest
chesterfield chestnut chevron chevy chewing cheyenne chi chic chicago chick chicken chief chiefly chihuahua child
childbirth childhood childless children chile chilean chili chill chilly chiluba chimney chin china chinese chinook
chip chloride chlorine chocolate choice choir choked cholera cholesterol choose chopped chopper choppy choral chord
choreographer choreography chores chorus chose chosen chou chow christ christian christmas chrome chromosome chronic
chronicle chronology chuck chunk church churchyard churning cia cider cigar cigarette cilantro cinderella cinema
cinematic cinematographer cinematography cinnamon cio circle circuit circular circulation circumcision circumstances
circumvent circus cis cisco citadel citation cited citizens citizenship citrus city civic civil civilians clad
claimants claimed clamp clampdown clan clandestine clarence clarification clarify clarinet clarity clashes class
classic classification classified classmates classroom clause claw clay clean cleaner cleansing cleanup clear
clearance clemency clement clergy clergyman cleric clerides clerk clever cliche click clientele clients cliff
climate climax climbed climbers clinched clinging clinical clippers clips cloak clock clogged cloning close closer
closest closet closure clothes cloud cloudy clout cloves clown club clubhouse clues clumsy cluster clutch coach coal
coalition coarse coast coastal coaster coastline coat cobalt cobra coca cocaine cockpit cocktail coco cocoa coconut
cod code codex coefficient coerced coercion coexistence coffee coffers coffin cognitive coherent cohesion coil
coincided coincidentally coins coke col cola colbert cold colder cole coliseum collaboration collapse collar
collated collateral colleagues collection collector colleen college collegiate collided collier colliery collins
collision collusion cologne colombian colon colonel colonial colonists color colossal colour colts columbine column
columnist coma combat combined combo combs combustion come comeback comedian comedy comet comfortable comic
commander commandos commemorate commenced commended comment commentary commerce commercial commission commissioner
committed committee commodity commodore common commonplace commonwealth communal commune communications communion
communique communism communist community commuter compact companion company compared comparison compartment
compassion compassionate compatible compatriot compelling compensation compete competition competitors compiled
complacency complained complaints complement complementary completed complex compliance compliant complicated
compliment comply components composed composite composure compound comprehensive compression comprises compromise
comptroller compulsive compulsory computer computerized comrades con concealed conceded conceived concentration
concept conceptual concerns concert concerto concessions conciliatory concluded conclusion concord concrete
concurrently concussion condemned condensed conditioners conditions condo condolences condominium condoms conducive
conducted conductor conduit cone confederacy confederation conference confessed confidence confidential
configuration confined confirmed confiscated conflict confluence conform confrontation confusion congestion
conglomerate congo congolese congratulated congregation congress congressional congressman conjecture conjunction
connecticut connection connector conquered conquest conscience conscientious conscious consecrated consecutive
consensus consent consequences conservationists conservatism conservative conservatory considerable considered
consists console consolidated consonants consort consortium conspicuous conspiracy conspiring constable constance
constant constantinople constellation constituency constitution constrained constraints construction consular
consulate consultant consumer consumption contact contagious contains contaminated contemplating contemporary
contempt contend content contentious contest context continent continental contingent continue continuum contra
contraband contraception contract contractors contractual contradiction contradictory contrary contrast contributed
contributor control controversial convened convenience convention convergence conversation converted convey
convicted convinced convoy cook cookbook cookies cool cooler cooperation coordinator cop cope copies copper coptic
copyright coral cord cordial cordoba cordoned core corinthians cork corn cornell corner cornerback cornerstone
cornish corona coronary coroner corporate corps corpses corpus correct correlation correspondent corridor corrosion
corruption cortex corvette cosmetics cosmic cosmonauts cosmopolitan cosmos cost costa costume cote cottage cotton
couch cougars cough could council councillor councilman counsel counselor count countdown counter counterattack
counterfeit counterinsurgency counterpart counterproductive counterterrorism countess countless country countryman
countryside countrywide county coup couple coupons courage courier course court courtesy courthouse courtroom
courtship courtyard cousin couture cove covenant coventry cover coverage covert coveted cow coward cowboys cox
coyotes cozy cpa cpi cpu crab crack crackdown crackers cradle craft crammed cramped crane crank crash crater craven
crawl craze crazy cream creamy crease created creation creative creator creatures credentials credibility credit
creditors creed creek creeping creepy cremated creole crescent crest cretaceous crew cricket crime criminal crimson
crippled crisis crisp criteria criterion critical criticised critique croat croatian crocodile croft crooked crops
cross crossbar crossfire crossover crossroads crouch crow crowd crown crucial crude cruel cruelty cruise cruiser
crumbling crunch crusade crushed crust cry crypt crystal cuban cube cubic cubs cue cuff cuisine culinary culled
culminated culprit cult cultivation culture cumbersome cummings cumulative cup curator curb cure curfew curiosity
curious curling curly currency current curriculum curry curse curt curtail curtain curve cushion custody customary
customers cut cutbacks cute cutler cutoff cutter cyanide cyberspace cycle cyclical cyclist cyclone cylinder
cylindrical cynical cypress cypriot cyril czar czech dad daddy dagger dah dahl dai daily dairy daisy dakota dal dale
dalton dam damage dame damn damp dampen dance dancers danes dangerous dangling daniel danish dare dark darkened
darling dart darwin das dash data database date dateline daughter daunting davenport dawn day daylight daylong
daytime dazzling dea deacon dead deadline deadlock deaf deal dealers dealership dealt dean dear death debacle debate
debilitating debit debris debt debut dec decades decapitated decay deceased december decency decent deception
decided decimated decision deck decker declared declined deco decommissioned decomposition decorated decrease decree
decried dedicated deduction deeds deemed deep deepening deeper deeply deer defamation default defeat defectors
defects defence defending defense deferred defiance defiant deficiency deficit defied defined definitely deflation
deflected deforestation defunct defuse degradation degree dehydration deity delaware delay delegation deleted deli
deliberately delicate delicious delighted delivered delivery dell delta deluge deluxe demand demarcation demeanor
dementia demilitarized demise demo democracy democratic demographics demolished demolition demon demonstrators
demoted den dengue denial denied denim denominations denotes denounced dense density dent dental dentist department
departure depending depicted depleted deplored deployed deported deposed depositors deposits depot depreciation
depression deprived depth deputy derail derby deregulation derided derived derrick derry des descendants descent
described description desert deserve designed desire desk desktop despair desperate despite dessert destabilize
destination destiny destitute destroyed destruction detachment details detained detainees detective detectors
detention deter deteriorating determined deterrent detonated detractors detrimental devaluation devastating
development developmental deviation device devil devised devoid devon devoted devotees devout dexter dharma dia
diabetes diagnosed diagnosis diagnostic diagonal diagram dial dialect dialog dialogue dialysis diameter diamond
diamondbacks diapers diarrhea diary diaspora dice dick dickens dictator dictatorship dictionary died diesel diet
dietary dieter different differential difficult difficulties diffusion dig digest digital dignified dignitaries
dignity dilapidated dilemma diligence diluted dim dime dimension dimensional diminished diminutive din dinars diner
ding dining dinner dinosaur diocesan diocese dioxide diploma diplomacy diplomatic dipped dire direct director
directory dirk dirt dirty disabled disadvantage disagree disagreement disambiguation disappeared disappointed
disapproval disarm disarmament disarray disaster disastrous disbanded disbelief disc discarded discharge disciples
disciplinary discipline disclosed disclosure disco discography discomfort disconnected discontent discontinued
discord discount discourage discourse discovered discovery discredit discreet discrepancy discretion discretionary
discrimination discriminatory discus discuss disdain disease disengagement disgrace disgruntled disguised disgust
dish dishonest disillusioned disintegration disk dislike dismal dismantle dismay dismissed disobedience disorder
disparity dispatched dispel disperse displaced display displeasure disposal disposition disproportionate dispute
disqualification disqualified disregard disrespect disrupt dissatisfaction dissatisfied dissemination dissent
dissertation dissidents dissipated dissolution dissolved dissuade distance distant distinct distinguished distorted
distraction distraught distress distribution distributor district distrust disturbing ditch diva divergent divers
diverse diversification diversified diverted divided dividend divine diving division divisional divorce divulge
dixie dizzy dna dobson doc dock doctors doctrine documentary documents dodge dodgers does dog doh doing dole doll
dollars dolly dolores dolphins domain dome domestic dominated dominican dominion dominique domino don donations done
dong donkey donna donors doomed doomsday door doorstep doorway doping doris dorm dormant dormitory dorsal dos dose
dossier dot double doubt dough dove down downer downfall downgraded downhill download downplayed downright downside
downsizing downstairs downstream downtown downturn downward dozen draconian dracula draft drag dragon drain drainage
drake drama dramatic drank draped draper drastic dravid draw drawer drawn dreadful dream drenched dress drift
drilling drinkers drinking drip drive driven driver driveway drizzle drone dropout dropped drought drove drowned
drug drummer drums drunk drunken dry dual dubbed dubious dublin duchess duchy duck duct dude due duel duet duff dug
dugout duke dull duly duma dumb dummy dumped dunes dung dungeons dunk duo duplicate durable duration durham dusk
dust dusty dutch dutchman duty dvd dwarf dwellers dwelling dwindling dye dyer dyke dynamic dynamite dynamo dynasty
dysfunctional each eager eagle ear earl earlier earliest early earmarked earners earnest earnings earth earthquake
ease easier easiest easily east easter eastern eastward easy eat eaten eavesdropping ebola eccentric ecclesiastical
echoed eclectic eclipse ecological economic economist economy ecosystem ecstasy ecstatic ecuadorian ecumenical eddie
eden edge edgy edible edict edition editor editorial edo eds education eel eerie effect efficacy efficient efforts
eggs ego egregious egyptian eight eighteen eighteenth eighth eighty einstein either ejected elaborate elastic elbow
elderly eldest election electoral electric electrician electrified electromagnetic electronic elegant elementary
elements elephant elevation eleven eleventh elf eligible eliminated elite elk elm elongated eloquent els else
elsewhere eluded elusive elvis email emancipation embankment embargo embarked embarrassing embassy embattled
embedded embezzlement emblazoned emblem embodied emboldened embrace embroidered embroiled embryonic embryos emerald
emergency emeritus emery emigrated eminent emirates emissions emitted emmy emotional empathy emperor emphasis
emphasised emphasized emphatic empire employees employment empowered empowerment empress empty emu emulate enable
enacted enchanted encircled enclave enclosed enclosure encoded encompasses encore encounter encourage encryption
encyclopedia end endangered endeavor endeavour endemic endless endorsed endowment endured enemy energetic energized
energy enforcement engaged engine english englishman engraved engulfed enhance enigmatic enjoy enlargement
enlightenment enlisted enmity enormous enough enquiry enraged enrichment enrolled ensemble enshrined ensign ensuing
ensure entail entered enterprises entertainment enthusiasm enthusiastic entice entire entirety entitled entity
entourage entrance entrants entrenched entrepreneurial entrepreneurs entrusted entry envelope environment
environmental environmentalists envisaged envisioned envoy envy enzyme epa epic epicenter epidemic epidemiology
epilepsy episcopal episode epithet epo epoch eponymous equal equaliser equation equatorial equestrian equilibrium
equipment equitable equity equivalent era eradicate erased erected erica erie eritrean eroded erosion erotic errant
erratic erroneous error erstwhile erupted escalating escape escort esp especially espionage essay essence essential
est established estate esteem estimated estonian estranged estrogen estuary eta etched eternal ethan ethanol ethics
ethiopian ethnic ethos etiquette etymology eugene euphoria eureka euro europe european euthanasia evacuated evacuees
evade evaluation evangelical evangelist evaporated evasion eve even event eventually ever evergreen every everybody
everyday everyone everything everywhere evicted evidence evidenced evil evoke evolution evolutionary evolved ewing
exacerbated exactly exaggerated exam examination example excavations exceed excellent except excerpts excessive
exchange exchequer excise excited excluding exclusive excursion excuse executive exemplary exemplified exempt
exercise exert exhausted exhibition exhibitors exile existing exit exodus exonerated exotic expand expansion
expatriates expected expedition expeditionary expelled expenditure expensive experience experienced experimental
expertise experts expired explained explanation expletive explicit exploded exploit exploration exploratory
explosion expo exports exposed exposition exposure expressed expressly expressway expulsion exquisite extant
extended extensive extent exterior extermination external extinct extinguished extortion extra extract
extracurricular extradition extraordinarily extraordinary extravagant extravaganza extremely extremists exuberant
eye eyebrows eyewitness faa fabian fabled fabric fabulous facade face facial facilitate facilities fact factions
factor factory factual faculty faded fahrenheit failed failure faint fair fairway fairy faith fake falcons fall
fallen fallout false faltering fame familiar family famine famous fancy fanfare fang fannie fans fantastic fantasy
fao far farc fare farewell farm farmers farmhouse farmland farther fascinating fascism fascist fashion fast fastball
faster fastest fat fatal fate father fatigue fatty fault faulty fauna faux favor favorite favour favourite fax fay
fbi fcc fda fdic fear fearless feasible feast feat feathers featherweight features feb february fed federal
federalist feeble feed feedback feeder feel fees feet feisty fell fellow fellowship felony felt fema female feminine
feminism feminist fence fend fender fern ferocious ferry fertilizer fervent fervor festival fetal fetch fetus feud
feudal fever few fewer fewest fiance fiancee fiasco fiat fiber fibre fiction fictitious fiddle fidel field fielder
fierce fiery fiesta fife fifteen fifteenth fifth fifty fig fighters fighting figures fijian filed filibuster
filipino filled filly film filmmaker filter filthy fin final finalised finalist finance financial finch find fine
finger fingerprints finished finite finn finnish fir fire firearms firebrand firefighters fireplace firepower
firestone firestorm fireworks firm first firsthand fiscal fish fisher fisheries fisherman fishermen fist fit fitch
five fixed fixtures flag flagrant flagship flair flak flakes flamboyant flames flank flanker flap flared flash
flashbacks flashpoint flashy flat flattened flavor flawed flawless flea fled fledged fledgling flee fleet fleming
flemish flesh flew flex flexibility flick fliers flight flint flip floating flock flood floor flop floppy flora
floral flotilla flour flourished flow flowers flown flu fluctuations fluent fluid fluke fluorescent flurry flush
flute flux flyers flying flyweight foam focal focus focussed fodder foes fog foil fold folder foliage folk folklore
following folly fomenting fond font food foodstuffs fool foolish foot footage football foothills foothold footnote
footprint footsteps footwear foray forbid forbidden forces forcibly ford fore forearm forecast foreclosure forefront
forehand forehead foreign foreman foremost forensic forerunner foresaw foreseeable forest forestry forever forfeit
forgave forge forgery forget forgive forgo forgot forgotten fork form formal format former formidable formula
formulated fort forth forthcoming fortifications fortified fortnight fortress fortune forty forum forward fossil
foster fought foul found foundation founder foundry fountain four fourteen fourteenth fourth fowler fox fraction
fractious fractured fragile fragments fragrance frail frame framework france franchise franciscan frank frankenstein
frankfurt franklin frantic fraternity fraud fraudulent fraught fray freak free freed freedman freedom freelance
freely freeman freestyle freeway freeze freezer freight freighter french frenchman frenzy frequency frequently fresh
freshman freshwater friction friday fried friends friendship frigate frightened frigid fringe frivolous frog front
frontal frontier frost froze frozen fruit fruitless frustrated fsb ftc fuel fugitive fuji fulfill full fullback
fuller fully fumble fumes fun function fund fundamental fundamentalist fundraising funeral fungi fungus funk funky
funnel funny fur furious furnace furnishings furniture furor further furthermore fury fuse fuselage fusion fuss
futile future futuristic fuzzy gable gabriel gadgets gael gaelic gag gained gainers gal gala galactic galaxy gale
gall gallery gallon galloway gam gamblers gambling game gamma gang gangster gao gap gaping garage garbage garden
garland garlic garment garnered garnish garrison gary gas gasoline gasp gastropod gates gateway gathered gators gatt
gauge gave gay gaze gazette gdp gear gearbox gee geek geese gel gem gemini gen gender gene general generation
generic generosity generous genesis genetic geneva genius genocide genome genre gentle gentleman gentry genuine
genus geographic geography geological geologist geometric geometry geopolitical georgian germ german gerry gesture
get getaway ghanaian ghetto ghost giant gibbons giddy gift gig gigantic gilbert gilded gill gimmick gin ginger girl
girlfriend giro give given glacial glacier glad gladstone glamorous glamour glance gland glaring glass gleaming glee
glen glider gliding glimpse glitch glittering global globe gloom gloomy glorious glory gloss glossy gloves glow
glucose glue glued glut gmt gnp goal goalie goalkeeper goalless goaltender goat god goddess godfather goers goes
going gold golden goldsmith golf golfer gone gong goo good goodbye goodwill goofy google goose gop gore gorge
gorgeous gorilla gospel gossip got gothic gotten gourmet government governmental governor governorship gown gps
grabbed grace gracious grad grade graders gradient gradually graduate graffiti graft graham grain gramm grammar
grams gran grand granddaughter grandfather grandma grandmother grandparents grandson grange granite grant grapes
graph graphics grappling grasp grass grassland grassroots grassy grateful gratitude grave gravel graveyard
gravitational gravity gray grazing grease great greater greatest greece greed greedy greek green greenback
greenhouse greenwood greeted grenade grew grey greyhound grid gridlock grief grievances grieving griffin grill grim
grimes grin grind grip grisly grit gritty grizzlies grocery groin groom groove gross grossly grotesque ground
groundbreaking grounder groundwork group grove growers growing grown growth grudge grueling gruesome guarantee guard
guardian guatemalan gubernatorial guerrillas guess guest guidance guide guidelines guild guilders guilt guilty
guinea guinness guise guitar guitarist gulf gum gun gunfight gunfire gunman gunmen gunners gunpoint gunpowder
gunshot gur guru gusts gut guy gym gymnasium gymnastics gypsy habitat habits habsburg hackers hacking haggard hailed
hair hairy haitian haji hajj hakeem hakim hale half halftime halfway hall hallmark halloween hallway halo halt
halves ham hamburg hamed hamlet hammer hampered hampshire hamstring hand handball handbook handcuffs handel handgun
handheld handicap handle handlers handmade handover handsets handshake handsome handwriting handwritten handy hang
hangar hank hanover hans hao hapless happened happily happy harassment harbor harbour hard hardcore hardcover
hardened harder hardest hardline hardship hardware hardwood hardy hare harm harmless harmon harmony harness harp
harper harrowing harry harsh hart harvest hash hashish hasten hastily hastings hasty hat hatch hate hatred haul
haunted have haven havoc hawaiian hawkish hawks hawthorne hayes hazardous haze hazel head headache header headlines
headmaster headquarters headway heady healing health healthcare healthier healthy heap heard hearing heart heartbeat
heartbreaking heartfelt heartland hearty heat heater heath heather heaven heavily heavy heavyweight hebrew hectares
hectic hector hedge heed heels hefty hegemony height heightened heinous heir heiress heist held helicopter helium
hell hellenic heller hello helm helmet help helpless hemisphere hen hence henry hepatitis herald herb herbal herd
here hereditary hereford herein heritage hermes hermitage hero heroic heroin heroism herring herself hesitate
heterosexual heyday hiatus hicks hid hidden hideout hiding hierarchy high higher highest highlands highlights
highway hijacked hike hikers hilary hill hillside hilltop hilly himalayan himself hind hinder hindi hindsight hindu
hinduism hinges hinted hip hippie hired hispanic historian historic history hit hitch hitter hiv hmo hmong hoax
hobbled hobby hockey hog hogan hogg hoisted hold holder hole holiday holland hollow holly hollywood holocaust holy
homage home homecoming homegrown homeland homeless homemade homeowners homer homestead hometown homework homicide
homo homosexual honduran honed honest honesty honey honeymoon honor honorary honour hood hook hooker hooligans hoop
hoover hop hope hopeless hopper hordes horizon horizontal hormone horn hornets horrendous horrible horrific
horrified horror horse horseback horsepower horseshoe horst horticultural hose hospice hospital hospitalised host
hostage hostel hostess hostile hot hotbed hotel hotspur hotter hours house households housewife hovering however
hoya html hub hud huddled hue huff hug huge hulk hull hum human humanitarian humble humidity humiliating humility
hummer humor humour hun hundreds hungarian hunger hungry hunt hunter hurdles hurled hurricane hurry hurt husband
huskies hustle hut hutu hybrid hydraulic hydroelectric hydrogen hygiene hymn hype hypertension hypocrisy hypothesis
hypothetical hysteria iaea iberian icc ice iceberg iceland icon icy ida idea ideal identification identified
identity ideology idf idiot idle idol ignited ignored iii ill illegal illegitimate illicit illinois illiterate
illuminated illusion illustrated illustrious ilo image imagery imaginary imagine imam imbalance imf imitation
immaculate immature immediately immense immersed immigration imminent immoral immortal immune impact impaired
impartial impasse impatient impeachment impede impending imperative imperfect imperial impetus implants
implementation implications implicit implied important imposed imposition impossible impoverished impractical
impressive imprint imprisoned improbable impromptu improper improve improvised impulse impunity inability
inaccessible inaccurate inactivated inactive inadequate inadvertently inappropriate inaugural inc incapable
incarcerated incarnation incendiary incensed incentives inception incest inches incident incidentally inciting
inclined including inclusion income incompatible incompetence incomplete inconclusive inconsistent inconvenience
incorporated incorrect increase incredible incremental incumbent incurred incursion indebted indecent indeed
indefinitely independent index indian indiana indicated indictment indies indifference indigenous indignation
indirect indiscriminate indispensable individual indonesian indoor induced inducted indulge industrialised
industrialist industry ineffective inefficient ineligible inept inequality inevitable inexpensive inexperienced
infamous infancy infant infantry infected infectious inferior inferno infested infield infiltration infinite
infinity inflamed inflammation inflammatory inflation inflationary inflicted inflows influence influential influenza
influx info information infrared infrastructure infringement infuriated infusion ingredients inhabitants inhalation
inherent inherited inhibit inhibitors inhuman initial injection injunction injured injury injustice ink inland inlet
inmates inn innate inner innings innocent innovation input inquest inquirer inquiry inroads ins insane inscribed
inscription insects insecurity insensitive inserted inside insight insignia insignificant insisted insolvency
inspection inspectors inspired instability installed instance instant instead instigated instinct institute
instructions instructor instruments insufficient insulation insulin insult insurance insurgents insurrection intact
intake integer integration intellect intellectual intelligence intended intense intensified intention inter
interactive intercepted interceptor interchange intercollegiate intercontinental intercourse interdisciplinary
interest interface interfaith interference interfering interim interior intermediary intermediate intermittent
international internet internship interpol interpretation interrogation interrupted intersection interstate
intertwined interval intervene intervention interview intestinal intifada intimacy intimate intimidation into
intolerance intravenous intricate intriguing intrinsic introduced introduction introductory intruders intrusion
inuit inundated invaded invalid invaluable invariably invasion invented inventor inventory inverse inverted
investigation investment investors invincible invisible invited invoked involuntary involved inward ioc ion iowa ipo
ipod ira iranian iraqi ire ireland irene iris irish iron irony irrational irregularities irrelevant irresistible
irrespective irresponsible irreversible irrigation irritated irs islamic islamist island ismail isolated israeli
issuance issue italian italics items itinerary its itself ivory ivy jab jack jacket jackpot jacob jade jaguar jail
jain jake jam jamaican jan jang january japan japanese jar jargon jasmine jasper java javelin jaw jay jazz jealous
jealousy jean jeep jelly jenny jeopardize jeopardy jerk jerry jersey jesuit jetliner jets jewel jewellery jewelry
jewish jews jihad jimmy jing jirga jitters jittery job jobless jock jockey jogging john johnny joined joint joke
jolly jolt jonah jonathan jordanian josh journal journalists journey joy joyous jubilant jubilee judaism judge
judgement judgment judicial judiciary judo juggling juice juicy julian july jumbo jump jumper junction juncture june
jung jungle junior junk junta jurassic jurisdiction jurisprudence jurist jurors jury just justice justification
justify juvenile kaiser kalashnikov kangaroo kannada kansas kappa karaoke karate karen karma kashmiri kat kayak
kazakh keel keen keep keeper ken kendall kenyan kept kern kernel kerosene key keyboard keyboardist keynote keystone
kgb khan khmer khz kibbutz kick kickbacks kicker kickoff kidnapped kidnappers kidney kids killed killer kilograms
kilometers kilometres kilos kin kind kindergarten kinetic king kingdom kingpin kirk kiss kit kitchen kite kitty kiwi
knack knee knesset knew knife knight knit knocked knockout knots know knowledge known kohl koran korean kosher kph
kraft kremlin kris kuomintang kurdish kurdistan kurds kuwaiti lab label labor laboratory labour lac laced lack
lackluster lacrosse lacy ladder laden lady lagging lagoon laguna lah laid lake lakeside lam lama lamb lambert lame
lamented lamp lan lancaster lance land landau lander landfall landfill landlocked landlord landmark landowners
landscape landslide lane langley language lantern laos lap lapses laptop large larger largest larvae laser lashed
last lat late later latest latex latin latina latino latitude latter lattice latvian lauded laugh laughter launched
launchers laundering laundry laureate laurel lava lavender lavish law lawless lawmakers lawn lawsuit lawyer lax lay
layer layoffs layout layup lazy lcd lea leach lead leader leadership leaf leaflets leafy league leak leaning leap
learned lease least leather leave lebanese lech lectures led ledger lee leeway left leftist leftover lefty leg
legacy legal legend legendary legion legislation legislature legitimacy legitimate lei leisure lemon lenders lending
length lengthy leniency lenient lenin lens lenses lent leo leone leopard lesbian lesions less lessen lesser lessons
let lethal letter letterman lettuce leukemia lev levees level lever leverage levy lhasa liability liable liaison
liao liar libel liberal liberalisation liberian libertarian liberty librarian library libretto libyan licence
license lid liechtenstein lien lies lieu lieutenant life lifeboat lifeline lifelong lifestyle lifetime lift liftoff
ligament light lighter lighthouse lightning lightweight likable like likelihood likened likewise lily limbo limbs
lime limelight limerick limestone limited limousine limp lincoln linden line lineage linear linebacker lineman
linemen linen liners lineup ling lingering linguistic linkage linked lions lips lipstick liquefied liquid liquor
lira list listen lit litany lite literacy literally literary literature lithium lithuanian litigation littered
little liturgical liturgy live livelihood liver livery livestock lizard loaded loaf loans lobbed lobbying lobbyists
lobster local located loch locked locker lockout locomotives lodge loft lofty log logic logistics logo lombard
london lone loneliness long longer longest longevity longhorns longitude longstanding longtime loo look lookout
looming loop loophole loose loosen looters looting lopes lopsided lord lore lori losers losing loss lost lot lott
lottery lotus loud louder loudest loudspeakers lounge lousy louvre love lover low lower lowest lowland lowly loyal
loyalists loyalty lucent luck luckily lucky lucrative ludicrous luftwaffe luge luggage lukewarm lull lumber lump
lunar lunch luncheon lunchtime lung luo lure lurking lush lust luster lutheran luxembourg luxury lynch lynx lyon
lyricist lyrics mac macedonian machine machinery macho macintosh mack macon macro macroeconomic mad madame madden
made madeira madras maestro mafia magazine magic magician magistrate magnate magnetic magnificent magnitude magnolia
magnum maid maiden mail main mainland mainline mainstay mainstream maintain maintenance maize majestic majesty major
make makeover maker makeshift makeup mal malacca malaise malaria malay malayalam malaysian male malfunction
malicious malik mall malnutrition malpractice maltese mama mammals mammoth man management managerial mandarin
mandate mandatory maneuver manga mangled mango manhattan manhunt mania manic manifest manifesto manifold manila
manipulation mankind manner manor manpower mansion manslaughter mantle mantra manual manufacturing manuscript many
mao maoist maori map maple mara marathi marathon marble marc marcel march marchers mare margarita margin maria
marian marijuana marina marine marital maritime mark marker market marketplace marlins maroon marquee marquess
marquis marriage married marrow mars marseille marsh marshall mart martial martian martin martini martyrdom martyrs
marvel marxist mary maryland mascot masculine mash mask mason masonry mass massachusetts massacre massage massive
mast master mastermind masterpiece mastery mat match matchup mate mater material maternal math mathematician
mathematics matrix matt matter mattress mature mausoleum mavericks max maxim maximum maxwell may maya mayan maybe
mayhem mayo mayor maze mba mcintosh mead meadows meager meal meaningful meaningless means meant meantime meanwhile
measles measures meat mecca mechanism med medal medalist medallist meddling median mediation medicaid medical
medicare medicine medieval medina mediocre meditation mediterranean medium medley meeting meg megawatts mei melamine
melancholy melee melissa melodic melodrama melody meltdown melting members membership membrane memo memoir
memorabilia memorable memorandum memorial men menace mend meningitis mental mentioned mentor menu mercantile
mercenaries mercer merchandise merchant mercury mercy merely merged merger meridian merit merlin merry mesa mesh
mess message messenger messiah messy met metabolism metal metaphor meteor meteorological meteorologist meters
methamphetamine methane method methodist methodology meticulous metres metric metro metropolis metropolitan mexican
mhz miami mice michael michigan mick mickey micro micron microphone microprocessor microscope microwave mid
midafternoon midday middle middleweight midfielder midland midnight midst midsummer midterm midway midweek
midwestern might mighty migrants migration migratory mike mild mileage miles milestone militants militarily military
militia milk milky mill millennium miller milligrams millimeters million millionaire milo mimic min minas minced
mind mindset mine miners ming mini miniature minibus minimal minimalist minimum minister ministerial ministry
minivan minor mint minus minuscule minutes miracle miraculous mirage mired mirror miscellaneous mischief misconduct
misdemeanor miserable misery misfortune misgivings misguided mishap misleading mismanagement misplaced missile
missing mission missionary missouri missteps mist mistake mistaken mister mistreatment mistress mistrust
misunderstanding misunderstood misuse mitigate mitt mixed mixer mixture mls mob mobile mock mockery mod mode model
modem moderate modern modernist modest modifications modified modular module mogul mohawk moist moisture mold
moldovan mole molecular molecules molestation mollusk molly mom moment momentum mon mona monarch monarchy monastery
monastic monday monet monetary money mongol mongolian moniker monitoring monkey monks monopoly monoxide monsignor
monsoon monster monstrous montane monte month monthlong monument moo mood moody moon moore moose moot moral
moratorium more moreover morgan morgue moribund mormon morning moro moroccan morocco morphine morphology morrow
morse mortality mortar mortgage mosaic moshe moslem mosque mosquito moss mossad most motel moth mother motherland
motif motion motivated motor motorbike motorcade motorcycle motorists motorway motto mound mount mountain mourners
mourning mouse mouth mouthpiece move movement movers movie mozambican mozart mph mps mri mrs msc much mud muddy
mudslides mufti mujahedeen mule mullah muller mulling multicultural multilateral multimedia multinational multiple
multiplied multitude mum mummy mundane municipality munitions mural murder murky murphy musa muscle muscular muse
museum mushrooms music musicians muslim must mustang mustard muster mutant mutations muted mutilated mutiny mutual
muzzle mvp myriad myrtle myself mystery mystical mystique myth mythical mythology nab nad nafta nagging nail naira
naive naked name namesake namibian nan nanny nap napa napoleon narcotics narrative narrow narrowly nasa nasal
nascent nasty natal nate national nationalist nationwide native nato natural naturalist nausea nautical navajo naval
nave navigation navy nay nazi near nearby nearer nearest neat nec necessarily necessary necessity neck necklace nee
need needle needless needy negative neglected negligence negotiations negro neighborhood neighboring neighbourhood
neighbouring neither nelson nemesis neo neolithic neon nepalese nepali nephew nerve nervous ness nest nestle nestor
net netherlands network neural neurological neurons neutral neutron never nevertheless new newborn newcomers newell
newfound newfoundland newly news newscast newsletter newspaper newsroom newt newton next ngo nicaraguan nice niche
nick nickel nickelodeon nickname nicotine niece nigerian night nightclub nightfall nightmare nighttime nih nine
nineteen nineteenth ninety ninja ninth nirvana nissan nitrate nitrogen nobility noble nobleman nobody noctuidae nod
nodes noel noise noisy nomadic nomenclature nomination nominee non none nonetheless nonexistent nonfiction
nonpartisan nonprofit nonproliferation nonsense nonstop nonviolent noodles noon nordic norm normal normalcy norman
norse north northbound northeast northeastern northern northernmost northward northwest northwestern norwegian nose
nostalgia nostalgic not notable notation notch notebook noted noteworthy nothing notice notification notified notion
notoriety notorious notwithstanding noun nov nova novel novelist novelty november novice now nowadays nowhere npc
nra nsa nsw nuclear nucleus nude nudge nudity nuggets nuisance null number numerous nuns nursery nursing nurture
nutrients nutrition nuts nylon oak oas oasis oates oath obesity obey obituary objects obligations obligatory
oblivious obscene obscure observatory observers obsessed obsolete obstacles obstruction obtained obviously occasion
occasionally occidental occupation occupied occurred occurrence ocean oct october odds ode odor odyssey off offence
offenders offensive offer office officials offset offshoot offshore offside offspring oft often oil oilers okay old
older oldest ole oliver olympiad olympian olympic omaha ombudsman omega ominous omission omitted once one onetime
ongoing onion online onlookers only ons onset onslaught onstage onto onwards opaque opec open opera operatic
operations opinion opium opponents opportunity opposed opposition oppression opted optical optimism optimistic
optional opus oracle oral orange orbit orchard orchestra orchestrated orchid ordained ordeal order ordinance
ordinarily ordinary ordnance ore organisation organist organization organizational oriented original orioles orleans
ornamental ornate orphanage orphans orthodox orthodoxy oscar osman ostensibly other otherwise otis ottawa otter
ottoman ought ounce ourselves ousted ouster out outages outback outbreak outburst outcome outcry outdated outdoor
outer outfielder outfit outflow outgoing outing outlawed outlets outlined outlook outnumbered outpaced outpatient
outperform outplayed outpost outpouring output outrage outreach outright outscored outset outside outskirts
outsourcing outspoken outstanding outward outweigh oval ovarian ovation oven over overall overboard overcome
overcrowded overdose overdue overflow overhaul overhead overheating overland overlap overloaded overlooking
overnight overpowered override overruled overrun overseas oversee overshadowed oversight oversized overstated overt
overtake overthrow overtime overtures overturned overview overweight overwhelming owed owl own owner ownership
oxford oxide oxygen oyster ozone pac pace pacers pacific pacifist package packed packers packet pact pad paddle
paddy padres pagan page pageant pagoda paid pain painstaking painter painting pair paisley pakistani pal palace pale
palestinian palette palladium palm palma palpable pamphlets pan panama panamanian panchayat panda pandemic panel
pang panhandle panic panicked panorama pantheon panthers pants panzer pap papa papacy papal paper paperback
paperwork papua par para parachute parade paradigm paradise paradox paragraph paraguayan parallel paralysis
paralyzed paramedics parameters paramilitary paramount paranoia paranoid parasite paratroopers parcells parchment
pardon pared parenthood parents paris parish parishioners parisian parity park parkinson parkway parliament
parliamentarians parliamentary parlor parochial parody parole parrot parry parsley parsons part partial participate
particles particularly particulate partisan partisanship partition partner partnership party pas pascal pasha
pashtun passage passed passengers passer passion passive passover passport password past pasta pastime pastor pastry
pasture pat patch patchwork patent paternal path pathetic pathology pathway patience patients patio patriarch
patriots patrol patron patronage patsy patten pattern patty pauline pause paved pavement pavilion pawn pay payback
paycheck payload payments payoff payroll pbs pct peace peacekeeping peacemaking peacetime peach peacock peak peanut
pear pearl peas peasants peat pebble peck peculiar pedal peddling pedestrian pediatric pediatrician pedigree pee
peek peel peer peerage pegged peking pelted pembroke pen penal penalty penchant pencil pending penelope penetrate
penguins peninsula peninsular penis penitentiary penn pennant penny pension pentagon penultimate people pep pepper
pepsi perceived percent percentage perception perched percussion perennial perfect performance perfume perhaps peril
perimeter period peripheral periphery perished perjury perks permanent permission permit perpendicular perpetrators
perpetual perry persecution perseverance persian persistent persona personal personnel perspective persuade
persuasive pertaining peruvian pervasive pesetas pesos pessimism pessimistic pest pesticides pet petals petition
petrochemical petrol petroleum petty pew phantom pharaoh pharmaceutical pharmacist pharmacy phase phd phenomenal
phenomenon phi philanthropic philanthropist philanthropy philharmonic philippe philippines philosophical philosophy
phoenix phone phony phosphate phosphorus photographs photography photos phrase physical physician physicist
physiology pianist piano piazza pick pickering picket pickup picnic picture picturesque pie piece piedmont pier
pierce pigeon pigs pike pile pilgrimage pilgrims pillars pillow pills pilot pin pinch pine pineapple ping pink
pinnacle pinot pinpoint pinto pioneer pious pipe pipeline piper piracy pirates pistol pistons pit pitch pitcher pity
pivotal pizza placards place placebo placement placid plagued plain plaintiffs plan plane planet planetary plank
planners plant plantation plaque plasma plaster plastic plate plateau platform platinum platoon platter plausible
play playable playback playboy players playground playhouse playmaker playoff playwright plaza plea pleaded pleasant
please pleasure pledged plenary plenty plight plo plot plotters plough plowed ploy plucked plug plum plumbing plume
plummeted plunged plural plus plush plutonium plywood pneumonia poaching pocket pod podcast podium poem poet poetic
poetry poignant pointer pointless points poised poison poke poker pol polar pole police policeman policemen policy
polio polish politburo political politicians pollack pollard pollen pollock polls pollster pollution polo polymer
polynomial polytechnic pomeranian ponce pond ponder pontiff pontifical pony pool poor pop popcorn pope poppy
populace popular population populist porcelain porch pork porn pornographic pornography porous port portable portal
porter portfolio portion portrait portrayed portuguese posed posh position posse possession possible post postage
postal postcards posterior posters postgraduate posthumously postmaster postponed posture postwar pot potassium
potatoes potent potential potter pottery poultry pounds poured poverty powder power powerhouse powerless pows ppp
practice practised practitioners pragmatic prairie praised pray prayer preacher preaching preakness precarious
precautionary precautions precedent precinct precious precipitation precise preconditions precursor predators
predatory predecessor predicament predicted predominantly preface prefect prefecture preferential preferred prefix
pregnancy pregnant preheat prehistoric prejudice preliminary prelude premature premeditated premier premiership
premises premium preoccupied prep preparatory prepared preparedness prerequisite presbyterian preschool prescribed
prescription preseason presence present preserve president presidential press pressure prestige prestigious
presumably presumptive pretend pretext pretrial pretty prevail prevalent prevent preview previous prewar prey pri
priceless prices pricey pride priest priesthood prima primarily primary primates prime primer primitive prince
princess principal principle print printer prior priority priory prison pristine privacy private privatisation
privilege privy prize pro proactive probably probation probe problematic problems procedures proceedings process
processor proclaimed proclamation procurement prod prodigy produced production profanity profession professional
professor proficiency profile profit profound prognosis program programme progress prohibited project proliferation
prolific prologue prolonged prom prominent promised promote prompted promulgated prone pronounced pronunciation
proof prop propaganda propagation propelled proper property prophecy prophet proponents proportion proposed
proposition proprietary proprietor propulsion prose prosecution prosecutors prospects prosperity prostate
prostitution protagonist protection protectionism protectionist protector protege protein protest protocol proton
prototype protracted proud proved proven provence provide province provincial provisional provisions provocative
provoked provost prowess proximity proxy prudent prudential prussian psa pseudonym psi psyche psychedelic
psychiatric psychiatrist psychiatry psychic psycho psychological psychologist pub public publicist published puck
pudding pueblo puff pullback pulled pullout pulmonary pulp pulpit pulse pump pumpkin punch punctuated pundits
punishment punitive punjabi punk punt pupils puppet puppy purchase pure purge purification purity purple purported
purpose purse pursue pursuit push put putt putter puzzle pyramid python qatari qin qing quad quadruple quaint quake
quaker qualification qualifying quality quantitative quantities quantum quarantine quarrel quarry quarter
quarterback quarterfinals quartet quasi queen quell queries quest question questionnaire queue quicker quickest
quickly quiet quintet quipped quirky quite quiz quorum quota quotation quoted rabbi rabbit race racecourse racer
racetrack raceway racial racism racist rack racket radar radial radiation radical radio radioactive radius raf raft
rafter rage ragged raid raiders rail railroad railway rain rainbow rainfall rainforest rainy raised raiser raj raja
rally ram ramadan ramifications ramp rampage rampant ran rana ranch ranchers rand random randy range rangers ranked
ransacked ransom rap rape raphael rapid rapper rapprochement raptors rare rarity ras rash rat rate rather
ratification ratified ratio rational rationale rattled raucous ravaged rave ravens ravine raw ray rayon razed razor
rbi reached reacted reaction reactive reactor read readers readership readily ready reaffirmed real realignment
realised realism realistic reality realize really realm realtors realty reap rear reason reassigned reassure rebate
rebellion rebellious rebels rebirth reborn rebounds rebuild rebuke recalled recaps recapture recasts receded
receipts received recent reception receptor recession recipe recipient reciprocal recited reckless reckoning reclaim
reclamation reclusive recognised recognition recognizable recognized recommended reconcile reconciliation
reconnaissance reconsider reconstruction record recount recoup recourse recovered recovery recreation recruited
rectangular rector recurrence recurring recycling red reddish redeem redemption redeployment redesigned
redevelopment rediscovered redistribution redress redskins reduce reduction redundant redwood reed reef reelection
reeling reeves refer referee referenced referendum referral refined refinery reflect reflex reform reformist refrain
refreshing refrigerator refueling refuge refugees refund refurbished refused regain regal regarding regardless
regatta regency regeneration regent reggae regime regimen regiment region registered registrar registration registry
regret regrettable regroup regular regulations regulatory rehabilitation rehearsal reich reign reimbursement rein
reindeer reinforced reinstated reinsurance reissued reiterated rejected rejoin relations relationship relaxed relay
released relegated relentless relevant reliable reliance reliant relics relief relieved religion religious
relinquish relish relocated reluctant rely remain remainder remake remarks remarried rematch remedy remember
remembrance reminded reminiscent remittances remnants remorse remote removed renaissance renamed rendered rendezvous
rendition renegade renegotiate renewed renounce renovation renowned rent rental reopened reorganization rep repair
reparations repatriation repay repeal repeatedly repelled repercussions repertoire repertory repetition replaced
replay replica replicate replied report repository representation representatives repression reprieve reprimanded
reprinted reprisals reprocessing reproduce reproductive reptiles republic republican repulsed repurchase reputation
request requiem required requisite reruns rescheduled rescinded rescue rescuers research resemble resentment reserve
reservists reservoir reset resettlement reshape reshuffle residential residents residue resigned resilient resin
resistance resolution resolve resonance resort resounding resources respect respiratory respite responded response
rest restart restaurant restitution restive restless restore restrained restraint restrictions restructuring results
resume resumption resurfaced resurgence resurrection retail retain retake retaliation retaliatory retarded retention
rethink retired retirees retracted retransmitting retreat retrial retribution retrieve retro retroactive
retrospective return reuben reunification reunion reunited rev revamped revealed revelations revenge revenue revered
reverend reverse reverted review revised revisit revitalize revival revoked revolt revolution revolutionary revolves
revue reward rewrite rex rhetoric rhino rhymes rhythm rhythmic ribbon ribs rice rich rick rico rid riddled ride
riders ridge ridiculous ridley rife riff rifle rift rig right righteous rightist rigid rigorous rim ring ringgit
rink riot rioters ripe ripped ripple rise risen risk risky rite ritual ritz rival rivalry river riverside rna roach
road roadblocks roadside roadway roaming roar roast rob robbers robbery robes robin robles robot robust roc rock
rocker rocket rocky rod rodents rodeo roe rogue role roll roller rom roma roman romance romanesque romanian romantic
rome romeo ron roof rooftop rook rookie room roommate roots rope rosa rose rosemary rosie roster rot rotary rotation
rotor rotten rouge roughly round roundabout rounder roundtable roundup rousing route routine rove rovers row rowan
rowdy rower royal royalist royalty rpm rub rubber rubbish rubble rubles ruby rudd rudder rude rudimentary rue rugby
rugged ruins rule ruler rum rumble rumors rumours run runaway rundown runner runoff runway rupees rupiah ruptured
rural rush russian rust rustic rusty ruth rutherford ruthless rwandan rye sabbath saber sabine sabotage sabres sac
sacked sacred sacrifice sad saddened saddle safari safe safeguard safety saga sage sagging saharan said sailing
sailors saint sake salaam salad salah salary sales salesman sally salmon salmonella salon saloon salsa salt salty
salute salvadoran salvage salvation sam samba same sami samples samson samurai sanctions sanctuary sand sandals
sanders sandstone sandwich sandy sane sang sani sanitary sanitation sanity sank sanskrit sap saratoga sari sarin
sars sas sat satan satellite satin satire satisfaction satisfactory satisfied saturated saturday saturn sauce
saucepan saudi sausage saute savage savannah save savior savoy savvy saw sawyer saxon saxophone saxophonist say
scale scam scan scandal scandinavian scanner scant scapegoat scarce scarcity scared scarf scarlet scars scary
scathing scattered scenario scene scenery scenic scent scheduled scheme schilling schism schizophrenia scholars
scholarship scholastic school schoolhouse schoolteacher schooner science scientific scientists scientology scissors
sclerosis scoffed scoop scooter scope scorched scoreboard scored scoreless scorer scorn scotch scots scottish
scourge scout scrambling scrap scrape scratch screaming screen screenplay screenwriter screw scrimmage script
scripture scroll scrub scrum scrutinized scrutiny scuba scud scuffle sculpted sculptor sculpture scuttled sea seabed
seafood sealed seam seaman seamless seaport search searchers sears seaside season seats sec secede secession
secessionist secluded second secondary secrecy secret secretariat secretary sect sectarian section sector secular
security sedan sediment sedition see seed seekers seeking seems segment segregation seine seismic seized seizure
seldom selected selectors self selfish sell sellers sellout semantic semester semi semiconductor semifinals seminal
seminar seminary seminoles semitic sen senate senatorial send seneca senegalese senior senna sensation sense
senseless sensible sensitive sensors sensory sent sentence sentiment sentinel separate separatism separatist sept
september sequel sequence serb serbian serene serge sergeant serial series serious sermon serpent servants served
server service sesame sese session set setback settled settlement settlers setup seven seventeen seventeenth seventh
seventy several sewage sewer sewing sex sexual sexy shack shade shadow shadowy shady shaft shah shake shaken shaker
shaky shale shallow sham shame shan shang shanghai shape shareholders shares sharia sharks sharp sharper sharply
shattered shaved shay shear shearer shed sheen sheep sheer sheet sheik sheikh shelf shell shelter shelves shepherd
sheraton sheriff sherlock sherry shia shield shift shiite shillings shin shine shiny ship shipbuilding shipments
shipyard shire shirt shiva shock shoddy shoes shook shooter shooting shootout shop shoppers shore shoreline short
shortage shortcomings shortened shorter shortest shortfall shortstop shot shotgun shoulder shouted shoved shovel
show showcase showdown showers shown showroom showtime shrapnel shredded shrewd shrimp shrine shrinking shrouded
shrubs shrugged shuffle shunned shut shutdown shutout shuttered shuttle shy siberian siblings sic sicilian sick
sickened sid side sidebar sidekick sidelines sidewalk sideways siege siemens sierra sigh sight sightseeing sigma
signal signatories signature signed significant signifies sikh silence silent silhouette silicon silk silly silva
silver silvia simeon similar simmering simon simple simplicity simplified simply simulation simulcast simultaneously
sin sincere singaporean singer singing single singleton singular sinhalese sinister sinking sioux sipping sir sire
sirens sister sitcom site sitter sitting situation six sixers sixteen sixteenth sixth sixty sizable size sizeable
skaters skating skeletal skeleton skeptical sketch sketchy skewed ski skid skiers skillet skills skin skinner skinny
skip skipper skirmishes skirt skull sky skyline skyrocketing skyscraper slab slack slain slalom slam slang slap
slash slated slater slaughter slavery slaves slavic slayer slaying sled sleek sleep sleeper sleepy sleeve slender
slept slew slice slick slid slide slightly slim slipped slippery slit slogan slopes sloppy slot slovak slovene
slovenian slow slowdown slower slowest slowly sludge slug slugger sluggish slum slump sly small smaller smallest
smallpox smart smashed smear smell smile smiley smith smog smoke smokers smoky smooth smugglers smuggling snack snag
snail snake snapped snapshot snatched sneak sneakers sniper snooker snoop snout snow snowboarding snowfall snowstorm
snowy snub soaked soap soared sober soccer social socialist societe society socioeconomic sociologist sociology
socks socrates soda sodium sodomy sofa soft softball softened software soh soil sol solace solar sold soldiers sole
solemn soliciting solicitor solid solidarity solidify solitary solitude solo soloist solomon solution solve solvent
somali somber some somebody someday somehow someone somerset something sometimes somewhat somewhere son sonar sonata
song songwriter sonics sonny soon sooner soothing sophisticated sophomore soprano sore sorrow sorry sort sorties
sought soul sound soundtrack soup sour sources south southbound southeast southeastern southern southernmost
southward southwest southwestern souvenir sovereign sovereignty soviet sow soy soybeans spa space spacecraft
spaceship spacewalk spacious spaghetti spam span spaniard spanish spare sparked sparkling sparring sparrow sparsely
spartan spat spate spatial spawned speaker speaking spearheaded spears special specialised specialist specialty
species specific specify specimens spectacle spectacular spectators specter spectral spectrum speculation speech
speed speedskating speedway speedy spell spending spent sperm spewing sphere spherical spice spicy spider spiegel
spike spill spin spinach spinal spine spinner spiral spirit spiritual spit spite splash splendid splinter split
spoiled spoke spoken spokesman spokesperson spokeswoman sponge sponsored sponsorship spontaneous spoof spoon
sporadic spores sports sportsman spot spotlight spouse sprained sprawling spray spread spree spring springboard
springboks springer sprinkle sprint sprinter spruce spurned spurs spurt spy squabbling squad squadron squandered
square squash squatters squeeze squid squirrel stabbed stabilise stability stable stack stadium staff staffers stage
staggering stagnant stagnation stained stainless staircase stairs stake stakeholders stalemate stalin stalinist
stalking stalled stalwart stamina stamp stampede stance stand standard standby standoff standpoint standstill
staples star stardom staring stark start starter startling startup starvation starved state statement statesman
statewide static station stationary statistics statue stature status statute statutory staunch stave stay steadfast
steadily steady steak steal stealth steam steamboat steamer steel steep steering stein stellar stem step stepfather
stereo stereotypes sterile sterling stern steroids stew steward stewardship sti stick sticker sticky stiff stifle
stigma still stimulate stimulus sting stint stipulated stir stitches stock stockholders stockpiles stoke stole
stolen stomach stone stony stood stop stopover stoppage storage store storey storm stormy story storyline
storytelling stout stove stp straight straightforward strain strait stranded strange stranger strangled strapped
strategic strategist strategy straw strawberry stray streak stream streamline street streetcar strength strengthen
strenuous stressed stretch stretcher stricken strict stride strife strike strikeouts striker string stringent
stringer strip stripes strive stroke stroll strong stronger strongest stronghold strongman struck structure struggle
strung stuart stubborn stuck studded students studio study stuff stuffed stumbled stump stung stunning stunt stupid
sturdy style stylish stylistic stylized stymied sub subcommittee subcontinent subdivided subdivision subdued
subfamily subgroup subject sublime submarine submerged submission submitted subordinate subpoena subscribers
subscription subsequently subset subsidiary subsidies subsidized subsistence subspecies substance substantial
substantive substitute substrate subtitles subtle subtly subtropical suburb suburban subversion subway succeeded
success successor succumbed such sucked sudanese suddenly sue sued suffered sufficient suffix suffrage sufi sugar
suggested suicide suit suitable suitcase sulfur sultan sum summarized summary summer summertime summit summoned sumo
sun sunday sung sunglasses sunk sunken sunlight sunni sunrise sunset sunshine super superb superficial
superintendent superior superman supermarket supernatural superpower superseded supersonic superstar supervision
supervisor supervisory supper supplement supplementary suppliers supply support supposed suppression supremacy
supreme sur surcharge sure surf surface surfers surge surgeon surgery surgical surname surpassed surplus surprise
surreal surrender surrey surrogate surrounding surveillance survey surveyor survived survivors susceptible sushi
suspected suspended suspension suspicion suspicious sustained suv swallow swam swami swamp swan swap swarmed swat
swath sway swearing sweat sweater swede swedish sweeping sweet sweetheart swelling swept swift swimmer swimming
swine swing swipe swirling swiss switch swollen sword swore sworn syllable symbol symmetric symmetry sympathetic
sympathizers sympathy symphonic symphony symposium symptoms synagogue sync synchronized syndicate syndrome synod
synonymous synopsis syntax synthesis synthetic syrian syrup system systematic tab table tablespoons tablets tabloid
taboo tacit tack tackle taco tactics tad taekwondo tag tai tail tailback tailored tainted taiwanese tajik take taken
takeoff takeover takers tale talent taliban talks tall tally tam tame tamil tammy tampering tan tandem tang tangible
tangled tango tank tanker tanner tantamount tanzanian tao tap tape tar target tariffs tarmac tarnished taro tart
task tasmanian tass taste tasty tat tattoo tau taught taurus tavern tax taxable taxation taxi taxonomy taxpayers tay
tea teacher teaching team teammates teamsters teamwork tears teaspoon tech technical technicians techniques techno
technology ted teddy tedious tee teeming teen teenage teeth telecast telecom telecommunications telegram telegraph
telephone telescope television telex tell teller telugu temblor tempe temper temperament temperature template temple
tempo temporal temporarily temporary temptation tempted ten tenacious tenants tend tendency tender tendon tenet teng
tennis tenor tense tensions tent tentative tenth tenuous tenure tepid tequila term terminal terminology terminus
terrace terrain terrestrial terrible terrific terrified territory terrorism terrorist terry tertiary test testament
testified testimony testosterone texans text textbooks textile texture thai than thanks thanksgiving thatcher thaw
theater theatre theatrical theft thematic theme themselves then theologian theology theorem theoretical theorists
theory therapeutic therapist therapy there thereafter thereby therefore thereof thermal thesis thick thief thieves
thigh thin things think thinkers thinner third thirst thirteen thirteenth thirty thorn thorny thoroughbred
thoroughfare thoroughly thou though thought thousands thrashers thrashing thread threat threatened three threshold
threw thrift thrilled thriller thriving throat throne throng throttle through throughout throw thrown thrust thugs
thumb thunder thunderstorms thursday thus thwart thyme thyroid tibetan tick ticket tidal tide tidy tiebreaker tier
ties tiger tight tightening tiles till tilt timber time timeless timeline timers timetable timid timor timorese
timothy tin ting tinker tiny tip tired tireless tissue tit titanium titans title titular tnt toast tobacco toby
today toddler toe together toilet token told tolerance toll tom tomatoes tomb tome tomorrow tone tong tonga tongue
tonight tonnes tons too took tools tooth toothpaste top topics topography topology toppled tor torah torch tore torn
tornado torpedo torque torrent torrential torres torso torture tory toss total totalitarian toting touch touchdown
tough tougher toughest tour tourism tourists tournament touted tow toward towel tower town township townspeople
toxic toxins toys trace track tract traction tractor trade trademark traders traditional traffic trafficking tragedy
tragic trail trailer trainees trainer training traitor traits trajectory tram trampled tramway transactions
transatlantic transcript transfer transformed transgender transient transition translated transmission transmitted
transmitter transnational transparency transplant transport trapped trash trauma traumatic travel traverse trawler
tray treacherous tread treason treasure treasury treated treatise treatment treaty treble tree trek tremendous
tremor trench trend trendy trial triangle triangular tribal tribe tribunal tributary tribute trick trickle tricky
triggered trillion trilogy trim trinity trio trip tripartite triple tripoli triumph triumphant trivia trivial
trojans trolley troopers troops trophy tropical trouble troublesome trough trounced troupe trousers trout troy truce
truck truckers true truly trump trumpet trunk truss trust trustees truth trying tsa tsar tsunami tub tube
tuberculosis tucked tucker tudor tuesday tufts tug tuition tumbled tumor tumultuous tun tuna tundra tune tung
tunisian tunnel turbine turbulent turf turkey turkic turkish turkmen turks turmoil turnaround turned turner turnout
turnover turnpike turquoise turret turtle tusk tutor tutsi tutu twain twelfth twelve twentieth twenty twice twilight
twin twist twitter two tycoon type typhoon typically tyranny tyrant tyre ubiquitous ufo ugandan ugly uighurs
ukrainian ulster ultimately ultimatum ultra ultrasound ultraviolet umbrella umpire unable unacceptable unaccounted
unaffected unanimously unannounced unanswered unarmed unauthorized unavailable unavoidable unaware unbearable
unbeatable unbeaten unbelievable unborn unbroken uncanny uncertain uncertainty unchanged unchecked uncle unclear
uncomfortable uncommon uncompromising unconditional unconfirmed unconscious unconstitutional uncontrolled
unconventional uncovered undated undecided undefeated under underage undercover undercut underdog underestimated
undergo undergraduate underground underlined undermine underneath underscored undersea undersecretary underside
understand understated understood undertake undervalued underwater underway underwear underwent underwood underworld
underwriting undesirable undetermined undeveloped undid undisclosed undisputed undo undocumented undone undoubtedly
undue unearthed unease uneasy unemployment unequal unesco unethical uneven unexpected unexplained unexploded unfair
unfamiliar unfavorable unfettered unfinished unfit unfolding unforced unforgettable unfortunately unfounded unhappy
unharmed unhealthy unheard unhurt unicef unidentified unification unified uniform unilateral unimaginable
unincorporated uninhabited uninsured unintended uninterrupted union unionist unique unitary united unity university
unix unjust unjustified unknown unlawful unleashed unless unlicensed unlike unlimited unloaded unlock unlucky
unmanned unmarked unmarried unmistakable unnamed unnecessarily unnecessary unnoticed unofficial unopposed unorthodox
unpaid unpleasant unpopular unprecedented unpredictable unprepared unprofitable unprotected unpublished unravel
unrealistic unreasonable unregulated unrelated unreleased unreliable unresolved unrest unrestricted unruly unsafe
unscathed unseat unseeded unseen unsettled unsigned unsold unsolicited unsolved unspecified unstable unstoppable
unsuccessful unsuitable unsure unthinkable until untold untouched untreated untrue unused unusual unveiled unwanted
unwarranted unwelcome unwilling unwillingness unwittingly upbeat upbringing upcoming updates upfront upgrade
upheaval uphill uphold upon upper upright uprising uproar uprooted ups upscale upset upside upstairs upstart upstate
upstream upsurge uptown upturn upward uranium urban urdu urged urgency urgent urine uruguayan usa usable usaf usage
usda used useless users usher usually utc utility utmost utterly uygur uzbek vacancy vacant vacation vaccine vacuum
vague vain vale valentine valiant valid valley valuable valuation value valve vampire van vandalism vanessa vanguard
vanilla vanished vanity vantage vapor var variable variant variations variety various varsity vary vascular vase
vast vat vaudeville vault vector veered vegetables vegetarian vehemently vehicles veil vein velocity velvet vending
vendors venerable venetian venezuelan vengeance venom vent ventilation venture venue venus verb verbal verdict verge
verification verify vermont vernacular veronica versatile verse version versus vertical very vessel vest vet veteran
veterinarian veterinary veto viability viable viaduct viagra vibe vibrant vibration vicar vice viceroy vicinity
vicious victims victor victorian victory video videotape vie vietnamese view viewers viewpoint vigilant vigorously
vii viii vikings villa village villain vindicated vine vinegar vineyard vintage vinyl viola violations violence
violent violet violin violinist vioxx vip viral virgin virtually virtue virulent virus visa viscount visible vision
visionary visit visitors vista visual vital vitamin viva vivid vocabulary vocal vocalist vocational vodka vogue
voice void volatile volcanic volcano volley volleyball voltage volume voluntarily voluntary volunteers vomiting
voodoo vote voters vouchers vowed vowel voyage vulgar vulnerable wacky wade wage wagner wagon wainwright waist
waiter waiting waitress waived waiver wake wales walk walker walkout walkway wall wallabies wallet wally walnut
waltz wan wanderers waning want war ward warden wardrobe ware warehouse warfare warheads warlords warm warmer warmth
warned warner warp warplanes warrant warren warriors warships wartime wary washed wasps waste wastewater watch
watchdog watchers water waterfall waterfront waterloo watershed waterway watts wave wavelength wax way wayward wbc
weak weakened weaker weakest wealth wealthy weaponry weapons wearing weary weather weaver weaving web weber website
wedding wedge wednesday wee weed week weekday weekend weeklong weeping wei weighed weight weightlifting weir weird
welch welcome weld welfare well wellington welsh welterweight wen went wesley wesleyan west western westward wet
wetlands whale whalers wharf whatever whatsoever wheat wheel wheelchair wheeler whenever whereabouts whereas
wherever while whilst whip whirlwind whisk whiskey whisky whisper whistle whistler white whitehead whitewater who
whole wholesale wholly whopping why wichita wicked wickets wide widening wider widespread widow width wielding wife
wig wight wild wildcats wilderness wildfires wildlife will willie willingness willow win winchester wind windfall
windows windshield windsor windy wine winery wing winger wingspan winless winner winter wiped wire wireless wisdom
wise wish witch witchcraft with withdrawal withdrawn withdrew withholding within withstand witnesses witty wives
wizards woes woke wolf wolverines woman womb women won wonder wonderland woo wooden woodland woodruff woods woody
wool worcestershire words wore work workers workforce workload workout workplace workshop world worldwide worm worn
worried worrisome worse worsening worship worshippers worst worth worthless worthwhile worthy wounded wove woven wow
wracked wrangling wrapped wrath wreath wreck wreckage wrenching wrest wrestler wrestling wright wrist writ writer
writing written wrong wrongdoing wrote wrought wto wye xerox xii xiii xiv xvi xxx yacht yahoo yang yankees yards
yarn yeah year yearbook yearlong yearning yeast yelled yellow yemeni yen yes yeshiva yesterday yet yew yiddish yield
yin yoga yogurt york young younger youngest youngsters yourself youth yuan yue yugoslav zaire zairean zambian zeal
zealand zee zen zero zest zeta zeus zhou zhuang zimbabwean zimmer zinc zion zionist zip zombie zone zoo zoom zulu
`;
