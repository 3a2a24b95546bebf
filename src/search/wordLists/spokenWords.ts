/**
 * What people say, and what documents write for it: a word, what says nearly the same, after a semicolon what an answer about it speaks
 * of, in the form of `NEAR_WORDS`. Written by hand: the vocabulary that near words are derived from is that of newspapers and
 * encyclopaedias, which have little everyday speech. Being near is mutual, so a pair stands once.
 */
export const SPOKEN_WORDS = `
abandon leave deserted derelict disused forsaken; left empty unclaimed scrapped
abbey monastery priory convent cloister; church monk nun
abduction kidnapping snatching; hostage ransom missing
abed; sleep bed
abide comply obey adhere follow; rule regulation
ability able capability skill capacity aptitude; competence
able capable; possible enable
aboard onboard; ship train plane board passenger
abolish scrap eliminate repeal end remove; law ban abolition
aboriginal indigenous native; tribe
abortion termination; pregnancy clinic foetus
above overhead exceeding beyond; upper top
abroad overseas foreign; international travel country passport
abruptly suddenly sharply unexpectedly
absence absent leave nonattendance; sick holiday missing attendance
absent away missing; attend sick leave unavailable
absolutely completely totally entirely definitely
absorbed soaked absorption; liquid sponge moisture
abstract summary synopsis; article paper
abundant plentiful ample; supply
abuse insult mistreatment misuse harassment maltreatment; victim safeguarding drug report
academic scholarly educational academy; university college student teacher study
academy school college institute; student training
accelerate speed hasten quicken; pedal throttle faster
accent; pronunciation speech language
accept agree take receive approve; allow offer refuse reject payment
access wheelchair enter entry entrance admittance login reachable; step ramp lift open permission password key gate account
accessory attachment extra addon; spare part optional
accident injury crash collision mishap incident; emergency insurance report
accidentally inadvertently unintentionally mistakenly; mistake accident undo
acclaim praise applause; critic award
accommodate hotel lodging house fit; stay guest capacity overnight
accompanied escorted together; adult child guardian guest
accomplished achieved completed done; skilled
according; rule
account profile login membership bookkeeper auditor; bank username password user balance register tax
accredited certified recognised approved licensed; qualification
accumulated accrued gathered collected amassed; total points leave
accuracy precision exactness correctness; calibration error tolerance
accurate exact precise correct; calibrate error measurement
accused charged alleged indicted defendant; court trial crime guilty
ace; champion serve card tennis
ache pain soreness; muscle
achieve attain reach; goal target
acid; corrosive lemon alkaline burn battery
acknowledged admitted recognised confirmed; receipt
acne spots pimples; skin
acoustic sound audio; guitar noise music
acquired obtained bought purchased gained; takeover
acquisition purchase takeover buyout acquire; merger company
acquitted cleared exonerated acquittal; trial jury court verdict
acres acreage hectares; land field farm area
across through opposite; cross
act behave perform law action; play behaviour
action step measure deed; activity response
active enable event live running unlock; switch turn session inactive exercise code licence account
activist campaigner protester; rights group
actor actress performer; film theatre role stage
actress performer; film theatre cast role
acute severe intense sharp; pain illness
adamant insistent firm determined
adapted modified adjusted altered adaptor converter; suitable plug socket power cable
adaptor converter; plug socket power
add include insert append addition; extra join attach
addict dependency habit; drug alcohol gambling smoking rehab
addition extra supplement; sum
address street; location postcode mail email contact residence postal
adequate sufficient enough satisfactory; inadequate
adhd; neurodivergent attention disability
adhesive glue cement; bond surface
adjacent adjoining neighbouring next beside; near
adjust set altered modified changed tuned regulate; screw
admin administrator moderator staff
administer manage run; administration dose medicine
administration management government; office staff
admiral; navy fleet officer commander
admission ticket entry entrance admittance; enter fee price door visitor
admit confess allow; entry admission guilt hospital
adolescent teenager youth; age
adopt approved fostered rehome; child parent policy leave pet
adult grown grownup; age eighteen child minor
advance expert higher prior beforehand; level beginner intermediate settings notice booking
advantage benefit plus upside; disadvantage strength
adventure expedition quest; outdoor trip explore
adverse harmful unfavourable negative bad; reaction weather effect
advert advertisement ad commercial; publicity
advertise ad publicity marketing promotion; banner poster campaign sponsor
advice help guidance recommendation counsel tip; suggest adviser consult
adviser advisor consultant counsellor mentor
advisor consultant counsellor mentor; advice
advisory consultative; warning advice committee notice
advocacy lobbying support campaigning; rights
advocate champion supporter proponent; lawyer promote
aerial antenna; reception signal television radio mast roof
aeroplane plane aircraft airplane; flight airport
aerospace aviation; aircraft space rocket
affairs matters business; foreign
affected impacted influenced hit; effect damage
affiliated associated linked allied; membership member partner federation
affirmative positive; confirm
affluent wealthy rich prosperous; money
afford pay price; hardship bursary cost money budget expensive concession instalments
afraid scared frightened fearful; phobia worry
after following afterwards later once; before
aftermath consequence wake; disaster effect
afternoon pm; lunchtime midday day time
afterwards later subsequently
age old year; minimum under birthday child birth limit date
agency bureau office; government agent body
agenda programme; meeting item minutes chair schedule
agent representative broker rep; travel estate
aggregate total combined overall; sum score gravel
aggressive hostile violent; bite behaviour attack
agm; annual general meeting members vote
ago before earlier past previously
agreed consented approved; agreement deal
agreement contract deal pact treaty accord; sign terms lease parties
agriculture farming; crop farmer soil livestock
ahead forward advance; front before
aid help assistance support relief; charity grant hearing
ailing sick ill struggling unwell; health
aim goal objective target purpose; intend
air atmosphere; breath oxygen tyre pressure wind
airbag; safety inflate seat
airborne flying; dust virus flight
aircon conditioning cooling hvac ac; temperature air ventilation
aircraft plane airplane jet; pilot flight helicopter wing
airfield aerodrome airstrip runway airport; aircraft landing
airline carrier; flight plane passenger baggage ticket
airplane plane jet; flight pilot wing airport
airport terminal; flight plane departure baggage gate runway
airsick nauseous; motion sickness flight
airspace; flight drone aviation aircraft
airway; throat breathing lung airline
aisle gangway corridor; seat clear
alarm alert siren buzzer detector bell; warning fire burglar smoke clock security emergency evacuation
album record gallery collection; song music photo cd pictures
alcohol liquor booze spirits drink; bar licence beverage limit age
alert warning notification; message settings
alien extraterrestrial foreigner; space immigrant
align straighten; straight level position
alike similar same identical; resemble
alive living; survive dead
all every whole entire
alleged claimed purported supposed
allergen; food ingredient label
allergic allergy sensitive intolerant; allergen contain reaction dietary
allergy allergen intolerance sensitivity; contain gluten nut reaction medical dietary
alley lane passage alleyway; street backstreet
alliance coalition pact partnership union
allies partners alliance; war
allocation allotment quota share assignment
allotment plot; tenancy
allow permit let authorise enable stipend entitlement; forbid forbidden prohibited limit expenses tax
almost nearly practically virtually approximately
alone solo unaccompanied single solitary; individual
along beside alongside
alongside beside next; together
alp mountain; ski alpine peak
alpine mountain; ski snow climbing
already previously before
alt account second
altar; church wedding priest
alter change modified amended
alternator other substitute option replacement dynamo generator; battery charge belt
altitude height elevation; sickness mountain metre flight
altogether total completely entirely
aluminum aluminium; metal foil alloy
always constantly invariably; never every
amateur hobbyist nonprofessional; beginner professional club
amazing astonishing incredible wonderful fantastic
ambassador envoy diplomat; embassy
ambition aspiration goal dream; career
ambitious aspiring driven; plan
ambulance emergency paramedic; first hospital injury accident
ambush attack; soldier
amend change revision; constitution bill law motion
ammunition ammo bullets cartridges; gun weapon shell
amnesty pardon; prisoner forgive
amount quantity sum volume number; total
amp amplifier ampere current; speaker guitar fuse electrical
ample plenty sufficient enough generous
analysis study examination evaluation analyse; test result data
analyst; analysis financial research
analyze analyse examine study analysis; data
anaphylaxis; allergy epinephrine reaction emergency
ancestor forebear forefather; family genealogy ancestry descendant
anchor moor; boat ship chain harbour
ancient old antique; ruins history
angel; heaven wings
anger rage fury outrage; angry temper upset
angle fishing slope tilt; degree corner
angrily furiously; angry anger
angry cross furious mad annoyed irate; complaint
animal pet creature beast livestock; dog cat
ankle; foot sprain leg boot injury
annex extension appendix; building
anniversary jubilee; celebration wedding date birthday year
announce notice declared revealed proclaimed; news
annoying irritating disturbing; complaint
annual yearly; subscription fee anniversary
anonymity confidentiality unnamed; privacy identity report survey
anorak raincoat jacket waterproof; clothing rain
another other additional second different
answer reply respond response; question
ant; pest insect
antenna; signal reception radio
anthem hymn; song national
anthrax; bacteria disease
antibiotic penicillin; infection prescription medication
anticipated expected foreseen predicted
antifreeze coolant; winter radiator engine
antitrust; monopoly competition
antivirus; malware protection software scan
anxiety worry stress nervousness anxious; panic
anxious worried nervous uneasy concerned; fear mental support counselling
anyway regardless anyhow nevertheless
anywhere wherever
apart flat separate; home distance gap accommodation property building tenant rent
apartheid segregation; racism
aphid greenfly blackfly; plant pest
apiece each
apologise sorry
apology sorry apologise regret; complaint meeting absence
app application program software; phone install download store
apparel clothing garments attire wear; shirt dress
apparently seemingly
appeal complaint challenge request objection; review decision court fine dispute panel hearing
appear seem show emerge; display visible disappear
appetite hunger; eat food hungry
applaud clap cheer applause; audience
applause clapping ovation cheers; audience
apple; fruit tree orchard cider
appliance machine device equipment; electrical washing oven fridge kitchen household
application apply request program software; form install
apply request; form deadline
appointed named nominated designated
appraisal review evaluation assessment; performance manager
appreciate value thank
apprentice trainee; training
approach method near strategy
appropriate suitable proper fitting relevant; correct
approve permission authorised sanctioned endorsed consent; committee written
approximately roughly around circa
apron overall; kitchen clothing protective
aquarium tank; fish
arbitrary random; arbitrarily
arbitration mediation adjudication; dispute settle
arc curve; bow welding
arch curve vault; bridge foot
archaeological; dig excavation ruins artefact
archbishop; bishop church cathedral clergy
archdiocese diocese; church bishop parish
archer bowman; bow arrow archery target
archipelago islands; sea
architect designer; building plan architecture
architecture design; building structure
archive records store backup; history document old library
arctic polar; ice cold
area region zone district; place surface location
arena stadium venue; seats match concert
arguably possibly perhaps
argue dispute quarrel debate disagree argument row; complain conflict
argument dispute quarrel row debate; parameter conflict
arise occur emerge happen; problem
arm limb; gun injury
armchair chair recliner; furniture seating
armored armoured; vehicle tank
armoured; vehicle tank
army military forces troops; soldier war regiment
around round; near
arrange organise planned scheduled; appointment
array range selection
arrears overdue debt owing; payment suspended rent
arrest detain custody apprehend; police suspect jail crime charge
arrive coming; departure landing time check checkin
arroyo creek gully
arsenal armoury stockpile; weapon
arson; fire burn crime
art painting drawing; gallery museum artist craft sculpture exhibition
arthritis rheumatism; joint pain
article item piece story; newspaper magazine author
artifact artefact relic; museum archaeology
artificial synthetic fake imitation manmade; turf
artillery cannon guns; shell army
artist painter; musician paintings gallery
artwork painting picture illustration; art gallery print
asap immediately promptly urgently; delay
asbestos; fibres removal building
ash cinders remains; fire cigarette fireplace stove tree cremation scatter urn
aside apart away
ask request inquire enquire query; contact
asleep sleeping; bed night
aspect facet feature element
aspirin painkiller; medication
aspiring budding hopeful
assailant attacker; victim
assassination murder killing
assault attack battery violence; police victim report
assemble build meeting gathering construct fit; put mount parts hall instructions screw
asserted claimed stated declared
assessment evaluation review test; grade
assets property holdings; wealth capital estate
assigned allotted designated
assistant helper; carer
association society club organisation federation; member
assumed presumed supposed; assumption
assumption presumption supposition
assured guaranteed promised
asteroid meteor; space
asthma; inhaler breathing medical
astronaut cosmonaut; space rocket
asylum refuge sanctuary; immigration
athletic sporty fit; running
atm cashpoint; cash withdraw card
atmosphere ambience mood
atomic nuclear; bomb
atop; top
atrocity; massacre war crime
attach fasten tie enclosed fixed joined file enclosure connect mount; detach email document bracket
attack raid strike; violence victim defend
attempt try effort
attend come presence turnout; visit attendee event register
attention notice heed; focus alert
attic loft; roof storage insulation
attire clothing dress; wear code
attitude outlook; behaviour opinion
attorney lawyer solicitor counsel; legal court
attract draw lure; bait
attribution credit; author source licence
auburn; hair red
auction; bid bidder sale lot sell
audience spectators viewers crowd; theatre concert seats
audio sound; voice speaker volume headphones microphone music mute
audit inspection review check examination tryout; accounts auditor financial cast role part
auditorium theatre hall; stage seats audience
august; month
aunt auntie; uncle family relative niece
auntie; relative family
austerity; cuts spending budget
authentic genuine real original token; fake code login app
author writer officials; write police
authorise permission
authoritarian dictatorial; regime dictator
autism autistic; neurodivergent disability sensory
autistic neurodivergent; disability sensory
auto car automobile automatic; vehicle
autobiography memoir; biography life book
automaker carmaker; car automobile
automated automatic; robot machine
automatic self; manual gearbox machine
automobile car vehicle; motor driver engine
automotive; car vehicle motor
autonomous independent driverless; autonomy
autonomy independence
autumn fall; leaves season
available stock obtainable accessible free; offer open unavailable
avalanche; snow ski mountain
avenue street road boulevard
average mean typical; usual
avert prevent avoid; danger
aviation flying; aircraft flight airport
avocado; fruit food
avoid prevent evade; keep
awaited expected anticipated; wait
award prize trophy medal honour; winner
aware informed conscious
away absence holiday gone off; leave distance
awful terrible dreadful horrible bad poor; complaint
awkward clumsy tricky difficult embarrassing
axis axle; rotate
axle shaft; wheel nut
ayatollah; cleric
baby infant newborn toddler; child pram nappy cot birth pregnant parent age
babysit childminding; child childcare
babysitter childminder sitter nanny; child
bachelor; degree single unmarried
back rear return behind; spine backwards
backache; pain posture lifting
backdrop background scenery; stage
backer supporter sponsor investor; fund
background; experience wallpaper
backlash reaction; criticism protest
backpack rucksack knapsack; luggage carry
backup copy spare reserve; save restore file data support storage recovery
backward reverse; forward
bacon pork; meat breakfast ham food
bacteria germ microbes; hygiene infection disease antibiotic
bad poor unpleasant harmful; quality
badge logo card pass lanyard; emblem access identity wear
badger; wildlife animal
badminton; racket shuttlecock court sport
bag luggage sack handbag suitcase rucksack backpack baggage case; carry belongings
baggage luggage; allowance weight travel
baggy loose; size fit
baht; currency thai
bail bond; court release custody jail
bailey; castle
bake oven cooking roast; bread cake flour
baker bakery; bread cake oven pastry
bakery; bread cake shop
balance amount remainder equilibrium; remaining scales stability weight stable
balcony terrace; outdoor railing plants
ball; football kick throw dance game
ballet; dance dancer tights
ballistic; missile
balloon; helium air party inflate
ballot vote poll; secret
ban exclude suspended forbid prohibit bar outlaw block; allowed account rules
banana; fruit food
band group ensemble; concert musician orchestra perform
bandage dressing; wound injury aid
bang thump knock explosion; noise loud
banister handrail railing; stairs
bank; money branch loan cash savings river deposit transfer statement
banker; bank finance
bankrupt insolvent bankruptcy; debt administration creditor
bankruptcy insolvency; debt creditor liquidation
banner flag streamer; advert poster sign
bar pub counter; drink licence
barbecue fire grill barbeque bbq cookout; charcoal outdoor food
barber hairdresser; haircut hair beard shave
barefoot shoeless; footwear
barely hardly scarcely
bargain discount deal offer; cheap sale price
barista; coffee cafe staff
bark; dog noise tree
barn shed outbuilding stable; farm hay animals
baron lord; nobleman tycoon
barrage bombardment; shell dam
barrel cask keg drum; oil beer wine
barrier obstacle fence hurdle gate boom; block entrance parking
bartender barman barmaid barkeeper; bar drink staff alcohol
baseball; bat pitcher inning ball glove
based located headquartered
basement cellar; floor downstairs underground flood storage
basic simple elementary fundamental; standard beginner
basin sink bowl washbasin; bathroom tap water drain
basis foundation ground; reason
basket hamper cart trolley; shopping picnic order
basketball; hoop court ball
bass; guitar fish music low
bassist; guitar band bass
bat; cricket racket wildlife roost
batch lot group; bulk
bath tub bathtub; bathroom wash water
bathroom toilet lavatory washroom restroom; shower sink wc
bathtub tub; bathroom water
batman batsman; cricket
batsman batter; cricket wicket bat
battalion regiment; army soldier
battered beaten damaged
battery accumulator cell; charge charger power recharge flat voltage
battle fight combat conflict; war
battlefield; battle war
bay cove inlet; parking beach sea
bbq barbeque grill; fire charcoal outdoor food
bday birthday party
beach shore seaside coast; sea sand swimming lifeguard
beam ray girder; light headlight timber joist
bean pulse legume; vegetable coffee food
beanbag; seating furniture
beanie hat; headwear
bear tolerate; cub animal wild shaft lubricate grease wear
beard facial; shave moustache hair
beast creature
beat defeat whip hit; win mix
beaten defeated hit; loss
beautiful lovely pretty gorgeous attractive scenic
bed bunk berth cot linen bedclothes bedsheets; mattress sleep bedroom sheet furniture duvet pillow
bedbug; pest infestation mattress
bedroom room; sleep accommodation
bee wasp honeybee; hive sting honey beekeeper swarm colony keeper
beef; meat steak cow burger food cattle
beekeeper apiarist; hive apiary
beep bleep tone; alarm sound signal
beer alcohol ale lager pint; drink wine brewery pub bar
before prior previously beforehand earlier; advance until
begin start outset commencement; open first
beginner newcomer novice learner starter; start learn course level class
behalf; represent proxy
behavior behaviour conduct manners; behave discipline
behaviour conduct manners; behave discipline
behind rear after; late
belief faith conviction believe
believe think suppose; trust
bell chime doorbell buzzer
belly stomach tummy abdomen
belonging property possession; owner lost
beloved dear loved
below under underneath beneath; lower
belt strap; buckle waist trousers drive tension pulley
ben; mountain
bench seat; park workbench sit furniture outdoor
benchmark standard; test performance compare
bend curve bent flex; fold
beneath under underneath
beneficial helpful useful advantageous; benefit
benefit perk allowance entitlement welfare; claim pension insurance eligible
bent curved crooked buckled deformed; straighten replace
bereaved grieving grief loss death; leave funeral compassionate
berry fruit; strawberry raspberry jam plant
berth mooring bunk cabin; boat ship
besides additionally moreover
besieged; siege
best recommend top finest optimal ideal
bet wager gamble stake; odds casino bookmaker
beta preview trial prerelease; test version software
better improved superior; recover
between; middle among
beverage drink; coffee tea water juice
beyond past exceeding; outside
bias prejudice
bible scripture; church testament
biblical; bible scripture
bicycle cycle bike; cyclist helmet wheel pedal lock rack
bid offer
big large huge great; size bulky
bigger larger; size increase
bike cycle motorbike; helmet wheel pedal cyclist lock rack
bikini swimsuit swimwear; swimming pool
bilateral mutual; treaty
bill invoice statement law; pay payment due account utility
billboard hoarding; advertising poster advert
billion; million
billionaire; rich wealth
bin trash waste rubbish dustbin wastebasket trashcan discard dispose; recycling collection refuse
binding compulsory mandatory; contract boot obligation
bingo; game numbers prize
biography; life author
biological organic; natural
biometric fingerprint face; identity unlock
biotechnology biotech; gene drug
bipartisan; party
bird; nest feather wing egg feeder pigeon wildlife
birdie; golf par shuttlecock
birth born childbirth delivery; pregnancy certificate midwife
birthday party; celebrate cake date
birthplace; born birth
biscuit cookie cracker; food snack
bishop; church diocese clergy
bit piece little; drill
bite sting nip; dog teeth insect wound animal
bitten bite sting; insect
bitter sour; taste
bizarre strange weird odd peculiar
black; dark colour
blackout power current outage; failure cut electricity emergency
bladder urinary; incontinence
blade knife edge; sharp cut saw razor
blamed accused faulted; responsible
bland tasteless flavourless; seasoning salt taste
blank empty; page form screen
blanket throw cover; bed quilt duvet warm
blast explosion; bomb
blaze fire inferno; flame firefighter extinguish
bleach chlorine disinfectant; cleaner clean chemical
bleed haemorrhage blood hemorrhage; wound bandage cut
blend mix mixture; blender
blender mixer liquidiser processor; appliance kitchen
blessing; priest prayer approval
blind sight sightless shade shutter curtains; guide braille vision window visually impaired sun
blinker indicator; lamp turn
blister; skin foot burn
blizzard snowstorm; weather snow
bloated; stomach
bloc alliance group
block jam clog obstruct prevent bar; blockage unblock brick drain toilet user access pipe
blockade; port
blockage obstruction clog; drain pipe clear
blockbuster hit; film movie
blog; post website
bloke man male
blood haematology; donate donor vein wound test transfusion
bloodshed violence killing
bloody; blood bleeding
bloom flower blossom; plant
blouse shirt; clothing
blow puff hit; fuse wind
blown; fuse blow
blue; colour
blueprint plan drawing; design
bluetooth wireless; pairing device headset
blunt dull; sharpen knife blade
blurry unsharp blurred fuzzy unclear; focus lens image resolution
board committee plank panel embarkation; trustee director passenger gate pass flight
boast brag
boat ship vessel dinghy craft; harbour mooring crew
body corpse; physical
bog toilet loo lavatory marsh; flush paper roll
bogey; golf par
boil simmer hot; water kettle temperature
boiler heater heating furnace; gas water pressure engineer
bold; font
bolster strengthen boost reinforce; pillow
bolt screw fastener latch; nut lightning door tighten spanner torque
bomb explosive device; evacuate police
bombardment shelling
bomber; bomb plane
bond; investment loan
bone skeleton skeletal; fracture skull broken
bonnet hood; engine car
bonus extra reward premium incentive; pay salary payment performance
book reserve publication; read author seat reference confirm loan date
bookcase shelf bookshelf; furniture book
boom bang; growth economy
boost increase raise improve
booster vaccination; dose
boot start trunk shoe; footwear car startup reboot luggage load
booth stall stand kiosk cubicle
booze liquor drink; beer wine licence bar
border frontier boundary edge; passport customs country crossing
bore drill uninterested; hole activities
born; birthday baby date
borough district; council town
borrow lend loan hire; lent take library debt return due
boss manager head chair supervisor employer; leader work line
both two; pair
bother disturb annoy trouble; problem nuisance
bottle flask; drink water cap cork wine glass
bottom base underside; lower below
bought purchase order; buy
boulevard street road
bounce rebound undelivered returned; ball cheque spring email address
bouncer doorman steward security; entry
bound tied; bind
boundary limit perimeter edge; fence property
bouquet; flower
bout match spell; boxing fight
bow; archery arrow ribbon violin
bowl dish; soup kitchen food
bowler; cricket bowling hat
box carton container crate case; package cardboard
boxer underpants underwear; boxing fight ring dog clothing
boy lad male; child
boycott; protest ban
boyfriend partner; guest girlfriend couple relationship
bra brassiere; underwear
braces orthodontic; teeth suspenders
bracket mount support holder; wall screw
braille; visually impaired
brain cerebral neurological; head stroke concussion
brake; stop pedal disc pads wheel
branch office; tree twig local
brand make label; manufacturer logo
brass; metal trumpet band
brave courageous bold
breach violation break infringement; contract rule leak
bread loaf toast; flour sandwich roll food
break pause snap fracture smash broken damage rest; repair lunch
breakaway splinter; separate
breakdown failure malfunction; car repair tow recovery analysis assistance
breaker fuse switch; circuit electrical trip
breakfast meal brunch; morning cereal food hotel
breakthrough discovery advance
breakup split separation; divorce
breast chest; cancer nursing chicken
breastfeed breastfeeding nurse lactation; baby milk express
breath respiration; lung
breathless; asthma breathing
breeding; pedigree puppy animal reproduction
breeze wind
brew tea coffee beer; drink hot
brewer brewery; beer
bribe bribery backhander kickback corruption; gift disclose misconduct
bribery corruption; gift
brick masonry; wall building mortar
bride; wedding groom dress marriage ceremony
bridge; river cross viaduct
brief short concise; summary
briefly shortly
brigade; fire army
brigadier; army officer general
bright light vivid
brilliant excellent superb outstanding; bright
bring carry take fetch; brought
brink edge verge
broad wide; width
broadband internet fibre connection; router wifi speed provider
broadcast stream transmit air; watch television radio live
brochure leaflet catalogue prospectus; information
broke poor hardship bursary broken penniless skint bankrupt insolvent; reduced defective faulty break money debt
broken defective faulty damaged; repair fix malfunction fault replace
broker dealer; insurance mortgage shares
brokerage broker; shares fee
brolly umbrella; rain
bronze; medal statue metal
brook stream creek; river
broom brush; sweep floor
brother sibling; sister family
brotherhood fraternity
brown; colour
browser; web internet page cookie cache website tab
bruin; bear
bruise contusion; injury ice
brunch lunch; meal food
brush; paint hair teeth clean bristle
brutal cruel savage violent
bubble; foam soap bath
buck dollar deer; money
bucket pail; water clean mop
buckle bend warp clasp; wheel
bud; flower plant shoot
buddy friend pal mate partner companion; guest pair
budget allocation spending; money cost treasurer finance expenditure forecast
budgie budgerigar; pet bird
buffalo bison; animal
buffer loading stutter; memory stock streaming video bandwidth connection
buffet meal; food catering
bug error fault insects pests glitch defect virus infection issue; problem flies software debug report stomach fix patch
buggy pushchair pram stroller; baby golf
builder contractor; construction building
building house construction premises block; hall structure entrance access
buildup accumulation; limescale residue
built constructed made; build
bulb light lamp lightbulb led; replace electrical socket watt
bulk wholesale; quantity large order
bulky oversized large cumbersome; luggage item collection
bull; cattle cow
bullet; gun
bulletin newsletter; notice
bully abuse harass intimidate; behaviour report
bum bottom buttocks backside
bumper fender; car bodywork damage
bumpy uneven rough; road surface
bunch cluster; flowers bouquet
bunged blocked clogged; drain nose
bunk; dormitory sleep
bunker; golf shelter sand
bunny rabbit; pet hutch
buoy float marker; water channel
burden load; weight responsibility
bureau office; desk
bureaucracy; paperwork administration
burger hamburger; food meat takeaway
burglar thief intruder; theft security police
burglary theft robbery; police insurance security alarm
burgled robbed; theft burglary police
burial funeral interment bury
buried; grave underground
burn fire burnt scorched scald; hot heat injury smell smoke cool
burnout exhaustion stress; wellbeing workload support
burnt scorched charred singed; fire food heat cooking
burp belch wind; baby
bursary grant scholarship award; hardship income student apply fund
burst rupture broken split; pipe leak tyre balloon water
bus coach minibus; stop fare route driver timetable passenger ticket
bush shrub hedge; garden prune plant
businessman entrepreneur; business executive
businessmen; business entrepreneur executive
busking; street music permit
bust broken defective faulty; damaged statue
busy crowd company firm enterprise trade; quiet full
butcher; meat shop
butler servant
butt; cigarette
butter margarine spread; bread dairy milk food
butterfly; insect caterpillar swimming stroke wildlife
button key knob switch; press click shirt clothing control panel
buy purchase order obtain acquire; sell price
buyer customer purchaser shopper; buy seller
buyout takeover; company
buzz hum drone; noise sound electrical
bylaw ordinance byelaw rule; council committee
bypass circumvent avoid; road detour heart
cab taxi; driver ride fare
cabin hut lodge; ship room flight crew
cabinet cupboard; minister furniture storage
cable lead wire cord; plug connector socket power usb
cache; clear temporary storage
cactus succulent; plant
cadet recruit trainee; army training
cafe restaurant coffeehouse bistro cafeteria canteen tearoom; snack food lunch drink refreshment
cafeteria canteen refectory; food meal lunch
caffeine; coffee tea stimulant drink
cage enclosure pen hutch kennel crate; animal bird hamster pet
cake gateau pastry sponge; dessert chocolate food
calculated computed estimated; formula rate amount total
calendar diary schedule planner timetable; date event appointment month
caliber calibre bore gauge; gun bullet quality
calibrate adjust; measurement sensor
call telephone ring phone dial contact; number helpline hotline voicemail
calm quiet peaceful relaxed soothe tranquil; anxiety stress breathing
calorie kilocalorie energy; diet food nutrition fat weight
camera photograph webcam camcorder photography surveillance cctv; film recording photo lens picture video security
camp tent overnight campsite campground; caravan summer pitch scout site
campaign drive crusade promotion canvass; election candidate fundraising
campervan motorhome camper; pitch parking
campsite campground; pitch tent
campus grounds site; university college student building
canal waterway channel; boat lock barge towpath narrowboat
cancel withdraw scrapped axed terminated withdrawn annul revoke; call refund notice postponed fee
cancer tumour tumor carcinoma oncology malignancy; chemotherapy screening biopsy disease treatment
candidacy nomination application bid; candidate election office
candidate applicant nominee contender interviewee; election interview vacancy vote exam
candle; flame naked fire wax
candy sweets confectionery; sugar chocolate snack food
cane stick rod; walking sugar mobility bamboo
cannabis marijuana weed; drug
cannon gun; ball war fire
canoe kayak; paddle boat lifejacket water
canon rule; church clergy priest
canteen refectory dining; food meal lunch catering
canton region district
canyon gorge ravine valley; river cliff hike
cap hat lid limit ceiling maximum; head uniform headwear exceed
capable competent qualified; skill
capacity hold volume size limit; fit maximum seats occupancy load
cape cloak headland promontory; coast
capital funds money finance; city investment letter uppercase
capitol statehouse; congress senate building
capsize overturn; boat water
captain skipper leader commander master; team ship crew player
captcha; robot website verification
captive prisoner hostage detainee; jail
capture seize catch record grab; image arrest
car vehicle motorcar; driver engine garage road licence
caravan trailer motorhome; pitch tow
carbon; emissions dioxide monoxide footprint climate
carcass body corpse; animal disposal
card pass; pay credit debit payment membership bank pin chip
cardigan; clothing wool
cardinal; church bishop pope vatican
care look caution nursing attention treatment; maintain carer patient health childcare
career profession occupation job vocation; employment work promotion training
caregiver carer; care support
carer companion; support disabled
caretaker janitor custodian warden porter superintendent; building maintenance keys
cargo freight load shipment goods; ship container truck transport
carnival fair festival fete; parade costume float
carol hymn song; christmas choir singing
carpark parking garage; barrier vehicle ticket
carpenter joiner woodworker; wood timber furniture cabinet
carpet floor rug mat; stain vacuum cleaning
carpool lift; driver commute passengers
carriage coach car wagon; train seat
carrier transporter courier operator; mobile network delivery bag shipping
carrot; vegetable food crop
carry transport hold bear; luggage baggage lift
carseat seat restraint; child safety
carsick nauseous; motion sickness travel
cart trolley wagon; shopping checkout buggy golf
cartel syndicate ring; drugs price gang
cartoon animation comic drawing; film children
cartridge ink toner; printer replace
carved sculpt engrave cut; wood stone
case instance matter lawsuit container; court claim cover
cash money coin notes currency; pay payment withdraw change card
cashpoint; cash withdraw card
casino; gambling poker roulette slot
cast throw actors players plaster; play role vote iron fracture bone
castle fortress fort palace; tower medieval visit
casual informal relaxed temporary occasional; dress jeans worker clothes
casualty victim injured wounded emergency; hospital accident injury
cat pet kitten feline; vet litter
catalog catalogue directory brochure; product library item
catastrophe disaster calamity tragedy; emergency flood earthquake
catch trap grab contagious infectious; fish ball train disease spread
catcher; baseball pitcher mitt glove
category type class kind group classification; section
catering food; meal event kitchen refreshments
caterpillar larva; plant pest
cathedral church minster; bishop worship service
catholic; church mass priest pope religion
cattery; cat boarding
cattle cows livestock; farm dairy herd
caucus meeting; party delegate election primary
cause reason source trigger lead; effect fault problem
caution warning prudence; danger risk hazard yellow
cautious careful wary prudent; risk
cavalry; horse army soldier
cave cavern grotto; underground rock
cctv recording surveillance; footage security
cease stop end discontinue halt; termination
ceasefire truce armistice; fighting war
ceiling roof limit; light leak plaster paint room height lamp
celebrated famous renowned marked; holiday
celiac coeliac gluten; wheat diet allergen
cell; phone prison spreadsheet blood
cellar; storage wine flood
cellphone mobile phone handset cellular; device call
cellular mobile wireless; phone network data roaming signal
cement concrete mortar; mix brick builder
cemetery graveyard burial churchyard; grave funeral headstone
censorship suppression banning; press media speech content
census survey count; population household
cent penny; dollar euro coin price
center centre middle hub core; community building
centimeter centimetre; length inch measurement ruler
central middle main core; heating station
centre middle hub; community building
centrist moderate; party politics
century; years history
cereal grain; food
ceremony service ritual celebration; award graduation speech
certain sure definite particular specific; guarantee
certificate diploma document qualification; award proof course issued copy
certified licensed approved qualified; certificate standard
cesspit septic cesspool; sewage tank
chain necklace series; bike lubricate link lock store
chainsaw saw; chain blade protective tool
chair seat stool chairperson; desk committee meeting wheelchair
chairman chair chairperson chairwoman president; meeting committee board
chairperson; president
chairwoman chair chairperson; meeting committee board
challenge dispute contest difficulty; decision competition
chamber room hall; council commerce parliament
champ champion winner; title
champagne prosecco fizz bubbly; wine sparkling bottle toast alcohol drink
champion winner victor titleholder; trophy title tournament
championship tournament competition contest league; title final trophy
chance opportunity probability likelihood odds; risk
chancellor minister; budget treasury university
chandelier; light ceiling
change exchange modify switch replace; update
channel station; television broadcast video
chanted shout sing; crowd fans protest slogan
chaos disorder mayhem confusion; disruption
chaotic disorganised disorderly messy; confusion
chapel church; service wedding worship prayer
chapter section part; book page branch
character personality nature letter; role password actor
characteristic trait feature property quality attribute
characterize characterise describe typify define; trait
charge fee price cost bill recharge levy; payment card power payable tariff
charger charge cable adapter adaptor; power plug phone
charitable philanthropic; charity donation giving tax
charity donate nonprofit foundation; volunteer
charm appeal attraction; bracelet
chart graph diagram table map; data
charter hire constitution; rights boat flight
chase pursue follow pursuit; police
chat talk conversation message; channel online support
chauffeur driver; vehicle passengers
cheap discount reduced concession inexpensive affordable budget economical; low price sale
cheaper discount reduced concession; price
cheat hack; ban misconduct disqualify exam rules
check inspect examine verify test confirm
checkbox tickbox box; tick select option
checkin registration; desk luggage boarding hotel
checkout till basket payment; order
checkpoint; border control police security passport
checkup examination; doctor health medical
cheering clapping; crowd fans supporters
cheese cheddar; dairy milk pizza food
chef cook; kitchen restaurant menu food staff
chemical spray substance; hazardous cleaning acid poison gloves
chemist pharmacy pharmacist; prescription medicine
chemistry; science chemical laboratory
cheque check; payable bank payment
cherry; fruit tree tomato
chess; board game pawn checkmate player
chest thorax trunk; pain heart lungs drawers
chew bite; teeth food gum
chicken hen poultry fowl; meat egg cook roast food flock
chickenpox varicella; rash infectious child spots
chief head leader main boss principal; officer executive
child kid minor youngster infant; parent school
childcare daycare nursery creche; child
childhood infancy youth; child growing
childminder nanny; child childcare
children kids youngsters minors juniors; age parent family
chill cool cold refrigerate relax calm; fridge temperature rest
chilly cold cool; temperature heating
chimney flue stack; fireplace smoke sweep
chin jaw; face beard strap
china porcelain crockery; plates cup
chip fragment microchip fries crisps; potato pin computer crack food snack
chocolate cocoa; sweets bar food confectionery snack
choice option selection choose alternative preference; decide
choir chorus singers; singing church concert rehearsal
choke; airway breathing obstruction emergency food
cholera; disease water outbreak vaccine
cholesterol; heart blood diet fat statin
choose select pick opt decide; option preference
chop diced cut sliced; onion knife recipe board wood
choppy lag stutter; frame
chore task housework duty; clean rota
chorus refrain; song singing
chosen choose choice select pick prefer elect
christ; church christian
christening baptism; church baby parents child
christian; church faith religion bible
chronic persistent lasting ongoing; illness pain disease
chronicle record account; history
chuck throw toss discard dispose; bin drill rubbish waste
chuffed pleased delighted
church parish; worship service priest mass
cider; alcohol drink
cigarette cigar tobacco fag
cinema movies theatre theater; ticket screening popcorn
circle ring round loop; diameter radius
circuit lap track; electrical fuse wiring
circular round leaflet; route walk
circulation flow distribution; blood newspaper library
circumstances situation conditions; exceptional emergency
circus; clown acrobat tent show
cistern tank; toilet flush water
cite quote reference mention; source bibliography
citizen national resident; passport country
citizenship nationality naturalisation; passport application immigration apply
city town metropolis; council centre
civic municipal public; council town community
civil civilian polite; court rights law marriage
civilian noncombatant; military war
clad covered dressed wrapped; panel
claim demand request application; insurance refund compensation form evidence
clamp vice clip immobilise; hold fasten wheel parking vehicle release fine
clan family tribe
clarify explain clear; question misunderstanding
clash conflict overlap collide fight; timetable schedule
class course lesson grade session; teach teacher student pupil school timetable
classic traditional vintage; car
classification grouping ranking rating; class
classified secret confidential categorised; advert
classroom; teacher pupil school lesson desk
clause provision article section term; contract agreement
clay; pottery soil kiln court pot
clean wash wipe scrub tidy rinse cleanse; detergent cloth dirt soap
cleaner janitor housekeeper caretaker detergent; cleaning dirt
cleanup cleaning clearance tidy; litter spill rubbish volunteers hire
clear remove transparent obvious empty delete
clearance permission clearing approval; sale customs security height
clement mild; weather
clergy priests ministers clerics; church vicar
cleric priest clergyman minister imam; church mosque
clerk administrator assistant secretary receptionist; office council court
clever smart intelligent bright
click press tap select tick; mouse link noise
client customer patron; account service
cliff bluff precipice crag; coast edge fall path
climate weather; temperature warming
climb ascend scale ascent mountaineering bouldering; rope ladder wall harness
clinched win secure seal; title victory
clingfilm wrap; food cover kitchen
clinic medical surgery practice; trial patient doctor appointment
clip fastener clasp trim; paper nail attach
clipper trimmer; hair nail blade
clock timepiece watch; time hour battery
clog obstructed; drain pipe clear filter clean
close shut near closure; open hours door
closer nearer; distance
closest nearest; distance location
closet wardrobe cupboard; storage clothes
closure shutdown shut; road holiday reopen
cloth wear dress fabric garments outfit rag; cotton laundry shirt wipe
clothesline; laundry dry peg
cloud online remote; storage backup rain weather sync server
cloudy overcast; weather
clout influence power
club society organisation group; member membership bat golf committee join
clubhouse pavilion; bar member golf
clue hint tip; crossword puzzle evidence
clueless unaware ignorant unsure; beginner
clunk knock thud bang; noise suspension
cluster group; node server
clutch; pedal gear
clutter mess; storage obstruction
coach trainer tutor instructor; team travel driver station
coal; mine fuel fire power
coalition partnership; party government
coast seaside shore coastline seashore; sea
coastal seaside; coast sea beach shore
coastline shore; sea beach
coat jacket parka overcoat layer; paint winter cloakroom clothing outerwear
cocaine; drug addiction substance
cockerel rooster; poultry noise
cockpit; pilot plane aircraft
cockroach roach; pest infestation
cocktail drink; bar alcohol gin
cockup mistake error blunder
cocoa; drink hot bean
code number pin password; key program discount keypad
coeliac gluten; wheat diet allergen
coffee cafe espresso cappuccino latte; drink cup hot refreshment
coffin casket; funeral burial undertaker
coin change; money slot currency token
coke cola; drink soda fizzy beverage
cola; drink soda fizzy
cold cool temperature freezing flu; frost heating winter cough virus
collaboration cooperation partnership teamwork; team project share
collapse fall sink fail faint unconscious; fold building ambulance emergency
collar; dog lead neck tag shirt
colleague coworker workmate teammate; work staff office
collect fetch pick pickup gathering set; rubbish museum counter order
collector; stamps antiques collection
college university school; student course tuition
collegiate college; student university
collide crash hit bump; collision accident
collision crash impact; vehicle car insurance
cologne perfume aftershave fragrance scent
colonel; army officer
colonial; empire history
color colour shade hue tint; paint dye red
colour shade hue tint; paint dye red
colt foal; horse stallion
column pillar; row table newspaper
columnist journalist writer; newspaper column
combat fight; war soldier tackle
combined joint merged mixed total
come visit
comeback return recovery
comedian comic; comedy joke
comedy humour humor; joke film
comfortable comfy cosy cozy; cushion fit seat
comic funny; superhero book
commander leader officer; army military
commando; soldier military marine
commemorate remember honour mark celebrate; anniversary
commencement start; graduation ceremony date
comment remark feedback opinion; reply post
commentary narration; match audio radio
commerce trade business; shop sales
commercial business trade advertisement; television
commission fee percentage cut; sales agent broker payment
commissioner; police official government
committed dedicated devoted; crime offence
committee panel council; trustee meeting member treasurer secretary elected
commodity goods product; trade price oil
common shared usual frequent widespread
commonwealth; nations country
commune; community village
communications; telephone email network press
communique statement bulletin announcement
communism socialism marxism; party
communist socialist marxist; party
community neighbourhood neighborhood society; local residents
commute traveller passenger; train rail work journey season
compact small portable; size
companion guest partner friend mate; travel
company firm corporation enterprise; employer
comparable similar equivalent like
comparison compare contrast; difference table
compass; north direction navigation
compatible fit works; support version device
compatriot countryman; national
compelling convincing persuasive
compensation reimbursement damages payout refund redress; delay injury loss
compete contend enter participate; competition race
competition tournament contest rivalry; prize entry entrant
competitor rival opponent contestant entrant; competition race
compilation collection anthology album
complain complaint grumble object grievance protest; report feedback manager ombudsman
complaint grievance objection; feedback procedure manager investigate
complement supplement; addition
complete finish done concluded; form submit
complex complicated intricate; building
compliance conformity adherence comply; regulation law audit
complicated difficult intricate
comply obey follow conform adhere; rules regulation
component part element piece ingredient; assembly replacement
composed calm write; music
composite mixed; material
compost; waste food garden bin
compound mixture; interest chemical enclosure
comprehensive complete full thorough; insurance cover school
compress shrink reduce zip; file size
comprise include contain consist
compromise settlement agreement; negotiation dispute
compulsory require mandatory obligatory
computer laptop desktop pc machine; device keyboard software screen hardware
con scam swindle trick fraud; disadvantage
concede admit yield surrender; goal defeat
conceivable possible imaginable
concentration focus attention; level
concept idea notion
concern worry issue anxiety; report
concert gig performance recital; ticket
concession discount reduction; senior ticket unemployed fee
concierge porter; hotel building
concluded ended finished closed
conclusion end finding result
concrete; floor foundation slab
concussed; head injury player
condemn denounce criticise
condensation moisture damp; window ventilation
conditions terms requirements; agreement
condolence sympathy; bereavement death card
condom contraceptive; sexual
conduct; code discipline misconduct
conductor guard inspector; train ticket orchestra electricity
cone; ice traffic cream
confederation alliance federation union
conference convention meeting symposium; delegate speaker venue registration
confession admission; guilty church priest
confidence trust assurance; esteem
confidential private secret privileged; disclose information
configure setup settings adjust; file option parameter
confined restricted limited; space
confirm verify approve; email
confiscation seizure removal; customs
conflict dispute disagreement fight; interest mediation
confrontation conflict argument clash
confused misunderstanding uncertainty unsure puzzled uncertain; guidance
congestion jam queues; delay
conglomerate group corporation; company
congregation worshippers parishioners; church
congress parliament legislature; senate representative
congressional; congress senate representative
congressman representative lawmaker; congress senator
conjunction combination; together
connect join pair link transfer change; internet wifi cable network train flight missed
conquer defeat overcome beat
conquest victory invasion; war
conscience; moral guilt
conscious awake
consecutive successive straight running; days row
consensus agreement; decision vote
consent permission agreement authorisation; form parental signature signed
consequence result effect outcome; penalty
conservative traditional; party
conservatory sunroom; glass garden extension
considerable significant substantial large
considered regard deem think
consistent steady constant uniform
console comfort; game controller
consolidated merged combined; accounts
consortium partnership group alliance
conspiracy plot scheme
constant continuous steady
constipated; bowel laxative
constituency district seat; voters election
constitution bylaws; rules law club
constraint limitation restriction
construction; site contractor
consulate embassy; visa passport
consultant specialist expert; hospital doctor
consumer customer buyer shopper; rights
consumption use usage; energy fuel alcohol
contact reach phone email; write telephone
contagious infectious transmissible communicable; disease isolate illness spread
contain hold include
contaminated polluted tainted infected dirty; water
contemporary modern current; art
contempt scorn disrespect; court
contend argue
content material; page
contentious controversial disputed
contest dispute; prize entry winner
context background setting
continental; breakfast
contingent conditional dependent
continue proceed resume carry extend; keep
contraception; pill
contract deal; term sign employment lease notice
contractor subcontractor freelancer; work contract site
contrary opposite
contrast difference; brightness screen
contribute donate; pension
contributor donor author; contribution
control manage regulate operate
controversial disputed
convene assemble meet summon
convenience ease; store toilet
convention custom treaty meeting; delegate
conversation talk discussion dialogue
convert conversion change transform; format currency file
convey communicate transport transfer
conviction sentence; court record
convinced persuaded certain sure
convoy; ship vehicle escort
cook heat prepare fry boil; oven recipe meal food
cooker stove oven hob; kitchen appliance gas electric
cookie tracking trackers; privacy bake consent snack website
cookware pots pans utensils; kitchen cooking
cool; temperature fan fridge
coolant; engine temperature radiator
cooler fridge coolbox; cooling temperature
coop henhouse; poultry hen
cooperation teamwork partnership
coordinator organiser organizer leader manager; volunteer
cop policeman policewoman officer
cope manage handle; stress
copper; pipe metal wire coin
copy duplicate photocopy replica reproduce clone; paste original file
copyright; licence permission infringement author
coral; reef diving sea
cord rope string flex lead; plug electrical power
core centre main; apple exercise
cork stopper; wine
corkscrew opener; wine bottle
corn maize sweetcorn; crop
corner bend; junction edge turn
cornerback; football defense
corporate business
corps; army marine
correct right fix amend; error mistake
correspondent reporter journalist; news
corridor hallway passage hall; door escape fire
corrode rust eat; metal corrosion
corrosion rust; metal coating
corrupt fraud damaged unreadable; official file data restore
cost price fee expense; pay rate amount pound dollar tariff
costume outfit dress clothing; halloween theatre swimming fancy wear party
cosy cozy snug; warm
cot crib bassinet; infant
cottage cabin house; holiday rental
cotton; fabric shirt wash
couch sofa settee; furniture seating lounge
couchette sleeper berth; train night
cough; symptom throat
council authority municipality; local councillor town
counsel lawyer advise therapy; court support mental wellbeing
counsellor counselor therapist; counselling support mental
count number tally total; vote
counter desk; till reception kitchen
counterfeit fake forged bogus; goods notes police
counterpart equivalent
counterterrorism; terrorism security police
countless numerous innumerable
country nation state land; visa
countryside rural; farm walk village
county shire; council
coup overthrow takeover; military
couple pair partners two; wedding married marriage
coupon voucher code; discount redeem
courage bravery
courier deliverer; parcel delivery tracking
course lesson programme module; meal golf tutor enrol
court tribunal judiciary; judge trial tennis booking hearing
courtesy politeness respect; car
courthouse; court judge trial
courtroom; court judge trial
cousin relative; family
cover lid protect insure include coverage; policy claim
coverage insurance; policy network
covid coronavirus; infection test isolate vaccine virus
cow bovine; milk farm dairy livestock animal
cowboy; horse ranch western
crack broken damaged fracture split break; screen glass wall repair
crackdown clampdown; police
craft handicraft; handmade sewing materials workshop
cramped small overcrowded crowded; space
crane hoist; lift load operator
crash fail freeze smash abort; error car restart insurance vehicle injury
crater; volcano moon
crazy mad insane
creak squeak; floor hinge noise
creaky squeaky noisy; floor hinge oil
cream lotion ointment; milk skin dessert dairy
crease wrinkle fold; iron
create make produce generate add; found new account
creation; design
creative artistic imaginative; art
creator author maker inventor
creche nursery daycare; child
credentials login qualifications password username; account access
credibility trust reliability
credit; refund debit balance
creditor lender; debt owe
creek stream; river
creepy inappropriate unsettling; harassment report safeguarding
crescent; moon street
crew staff team; ship aircraft
crib; baby bed
cricket; wicket umpire
crime police offence offense; theft criminal
criminal offender convict crook; police record check
crisis emergency; helpline disaster
crisp crunchy; potato snack food packet
critical crucial vital essential serious
criticise criticize blame
crochet; hook yarn
crockery dishes tableware; kitchen plate cup breakages
crooked skewed; align straighten
crop harvest trim cut; farm field image edit
cross intersect; road
crossroads junction intersection; road priority
crowd spectators mob; queue capacity event people
crown; king dental tooth
crucial vital essential important
crude rough; oil
cruel; abuse animal
cruise voyage; ship cabin port passengers
crunch; exercise
crushed squashed; ice
crutches; leg injury walking mobility
cry weep sob; baby
crystal; glass
cub; scout lion
cubic; metre volume capacity
cucumber; vegetable salad
cuisine cooking food; restaurant dish
cull slaughter kill destroy; infected animals outbreak
cult sect; religion
cultivation farming growing; crop soil
culture tradition arts; museum
cup mug trophy beaker; tea drink kitchen
cupboard; storage furniture kitchen
cuppa tea brew; drink hot beverage
curator; museum exhibition gallery
curb kerb limit restrain; pavement parking
cure remedy treatment heal; disease
curfew; night hours quiet guest
curious inquisitive curiosity
currency money; exchange euro dollar rate foreign
current present existing latest; ampere
curriculum syllabus; school subject course
curry; spice rice dish food meal spicy
cursor pointer arrow; mouse screen click
curtain drape; window stage
cushion pillow; seat
custody detention guardianship residence; child parent contact
customary usual traditional normal
customs duty; visitor declaration tradition goods service order
cut reduce trim slice reduction laceration incision wound; knife scissors bandage
cutlery silverware flatware utensils; knife fork spoon kitchen
cv resume curriculum; application job
cycle; cyclist helmet wash path
cyclist biker rider; helmet lane
cyclone hurricane typhoon storm; wind
cylinder; gas bottle engine piston
dad father parent daddy; adult family guardian
daffodil; bulb flower plant
daily everyday; day
dairy milk lactose; food allergen
dale valley
dam barrier reservoir; water river
damage defective harm breakage; repair insurance
dame; knight title
damp moist moisture wet humid; mould ventilation
dance; music class partner
dancer ballerina; dance
danger harmful hazard unsafe risky risk peril; warning safety
danish; pastry
dark night unlit; light lamp
dash hyphen
dashboard instrument panel; warning lamp display
data personal information records; file storage usage
database; sql table record
date day deadline relationship; month partner
daughter girl; child parent
dawn sunrise daybreak; morning
day; hours
daycare nursery; child
daytime day; hours
deactivate disable suspend close; account inactive delete
dead die deceased death flat broken failed; battery charge
deadline due cutoff closing; latest before until extension submit late
deadlock stalemate impasse; negotiation
deaf hearing; loop sign impaired interpreter
deal offer; discount
dealer seller trader; car cards
dean; faculty university
dear expensive costly
death die decease; funeral certificate
debate discussion; speaker
debit withdrawal; bank account payment
debris rubble wreckage rubbish; clear
debt owe loan liability; pay repay interest
debut premiere first
decade; years
decaf decaffeinated; coffee caffeine drink
deceased die late; estate executor
decent good respectable
decided determine resolve decision
decision ruling choice judgment
deck terrace; ship cards boat
declared stated
decline refuse reject decrease drop
decorate adorned redecorate paint painter; wall
decrease reduce reduction lower drop fall
decree order ruling edict; divorce
dedicated devoted special
deduct subtract withhold; salary tax
deem judge regard
deep depth; pool water
deepening worsening
deer stag; antlers forest venison wildlife animal
default standard preset; setting loan
defeat loss
defect faulty fault flaw; warranty return repair
defence defense protection; army
defend protect guarding
defense protection; army lawyer
defiance disobedience resistance
defiant rebellious disobedient
defibrillator aed; heart emergency
deficit shortfall shortage; budget
defined specify describe definition
definitely surely
deflate empty; tyre pressure air valve
defrost thaw deice; frozen freezer ice
defunct obsolete closed
degree temperature diploma qualification; university
deicer; ice windscreen winter
delay postpone late hold; train flight
delegation; visit
delete remove erase wipe; file account data
deliberately intentionally purposely; accident
delicate fragile; wash
delighted pleased happy glad
deliver delivery ship bring send; parcel courier
delivery ship shipment dispatch; post parcel tracking address
dell valley
delta; river
demand request require; supply
dementia alzheimers; care memory elderly
demise death end
demo demonstration protest; march
democracy; election vote
democratic; democracy party election
demographic population; age
demolished destroyed dismantled; building
demolition demolish; building
demonstration protest march; police
den lair; scout fox
denial refusal rejection; appeal
denounce criticise
dense thick; fog forest crowded density
density; population mass
dent bump; bodywork damage
dentist dental orthodontist; teeth appointment treatment
denture; teeth dental
deny refuse reject denial; claim
deodorant antiperspirant; sweat
depart division section office unit leave; departure time
departure leaving; flight gate platform time
depend rely
depicted show portray
deployment rollout release; server troops
deportation removal expulsion; immigration
depose overthrow oust
deposit downpayment bond; advance refund booking security
depot warehouse garage; bus
depressed sad; mental therapy counselling
deprived disadvantaged poor
depth; water
deputy assistant vice
derailleur gear shifter; chain bicycle
derby; match race
derived obtained
descale decalcify; limescale kettle vinegar
descendants offspring; family
descent drop; ancestry
describe description explained
description details summary
desert; sand camel dry
deserve merit
designed planned created
desire wish
desk table workstation; office furniture
desktop pc; icon device screen
despite notwithstanding although
dessert pudding sweet afters; meal menu course
destination; arrival travel journey
destiny fate
destroyed ruined wrecked; fire
destruction demolition destroy; damage
detach remove disconnect separate; clip cable
detail information particulars specifics info; address contact form
detain hold imprison; custody police customs jail
detainee prisoner inmate; custody jail camp
detective investigator inspector sleuth; police crime clue
detention imprisonment confinement arrest; prison punishment school pupil
deter discourage dissuade prevent; deterrent thief warning
detergent soap powder; wash laundry
deterioration decay decline degradation worsen; age rust condition
determined resolved resolute persistent; willing
detonate explode blast; bomb fuse
detour diversion; road closure route
devastating destructive disastrous ruinous catastrophic; damage flood storm
developer programmer growth progress building; maker project construction planning
device machine gadget apparatus unit equipment; phone tablet charger instructions electrical
devil demon satan fiend; hell evil
devise invent design create plan
devoted loyal faithful
diabetes; insulin sugar glucose diet
diagnose identify detect diagnosis; symptom doctor fault
diagnosis finding; doctor symptom disease test medical
dial ring phone; number keypad
dialect accent vernacular; language speech region
dialogue discussion talk dialog; negotiation
diameter width size thickness caliber; pipe radius millimeter
diamond gem jewel gemstone; ring jewellery carat
diaper nappy; baby changing
diarrhea diarrhoea; vomiting illness
diarrhoea; vomiting illness stomach
diary journal log planner; appointment entry
dictator tyrant despot autocrat; regime ruler
dictatorship tyranny autocracy despotism; regime ruler
dictionary glossary lexicon wordbook; word definition meaning spelling
die perish passed; fail funeral killed burial heir bereavement certificate
diesel fuel derv; engine petrol tank pump vehicle
diet food nutrition eating; vegetarian vegan allergy weight meal dietary
dietary nutritional; food allergen requirements
different other distinct unlike; compare alternative
difficult hard tough challenging tricky; problem
difficulty problem trouble hardship difficult; hard
dig excavate; hole spade shovel trench soil
digital electronic online; computer screen file
dignity respect honor
dilemma predicament quandary; choice
dimension size measurement; length width height depth
diminished reduced lessened decreased smaller
dinghy tender; sailing inflatable
dining eating; restaurant meal table dinner
dinner meal supper tea; evening food restaurant menu dish
diocese bishopric; church parish
dioxide; gas emission
dip swim bathe dunked immersed; liquid sauce headlight
diploma qualification; graduate course
diplomacy negotiation; diplomat embassy ambassador
diplomatic tactful; embassy consulate
dipstick gauge; oil level engine
dire grave terrible desperate
direct route straight immediate; find reach nonstop map travel location
director manager head chief executive; company film
directory folder; file
dirt soil grime mud filth dust; stain wash
dirty clean soiled unclean filthy grubby stained; dirt wash laundry hygiene
disable wheelchair accessible switch handicapped impaired block; mobility off ramp adjustment settings option untick
disagree differ object dispute oppose; appeal complaint
disagreement dispute argument quarrel; mediation complaint
disappearance vanishing loss; missing lost
disappointed dissatisfied unhappy; complaint refund
disarm deactivate; alarm weapon code
disarmament; weapon nuclear treaty
disassemble dismantle; remove parts
disaster calamity emergency; flood earthquake fire relief
disastrous catastrophic terrible
disband dissolve; club group band
disc disk; cd dvd
discharge release dismissal; hospital patient battery waste
disciplinary; discipline misconduct warning sanction dismissal hearing
discipline punishment; rule sanction
disclosed revealed divulged shared
disclosure revelation; disclose confidential privacy information
disco music dance; party
discontinued ended stopped withdrawn; obsolete replacement product
discount reduction reduced rebate; off price voucher student senior member
discourage dissuade; advise
discover find found detected; discovery
discovery finding
discrimination bias prejudice unfairness inequality; race gender equal harassment disability complaint
discuss talk; meeting consult
disease illness sickness ailment disorder infection condition; symptom doctor treatment vaccine medical
disgusting unpleasant foul revolting; hygiene
dish plate meal course tableware; food washing dishwasher recipe kitchen sink
dishwasher wash; rinse appliance kitchen detergent load
disinfect antiseptic sanitiser sterilant sterilise; clean hygiene germ
disk drive; file space hard
dismantle; assembly remove screw parts
dismissed fired sacked termination; redundancy notice employment misconduct appeal
disorder illness condition; mess unrest
dispatch send ship despatch; shipment order courier
displacement shift movement
display screen show exhibit monitor; panel brightness resolution
disposal discard dump; waste rubbish recycling
dispute quarrel; complaint mediation resolve
disqualified banned excluded ineligible; penalty rule contestant
disrupt disturb interrupt; delay strike
dissent disagreement opposition; protest
dissident; opposition activist protester
dissolution winding disbanding; dissolve assets parliament marriage
dissolved; liquid water powder solution
distance far length range; metre kilometre mile
distant far remote faraway
distinct separate
distinguished eminent notable renowned
distress anguish suffering upset; emergency signal rescue
distribution delivery supply allocation; warehouse share
distributor dealer supplier wholesaler; retailer product
district region quarter neighbourhood; council
disturbing upsetting worrying troubling; noise
ditch trench gully; drain drainage roadside
divers; diving underwater scuba
diverse varied various rerouting; road closed route
diverted rerouted redirected; diversion detour road
divided split separated; division
dividend payout; share profit shareholder stock
divine holy sacred godly
diving scuba; pool underwater snorkel
division section branch unit
divorce separation dissolution; marriage spouse custody alimony status court
diy; repair tools home
dizzy faint giddy lightheaded; symptom balance
dock wharf pier berth quay; harbour ship boat station
doctor medical physician gp practitioner; nurse appointment surgery patient prescription
doctrine dogma teaching belief; church policy
document paper file record form; paperwork print
documentary film programme; broadcast
dodge evade avoid; fare
dodgy suspicious unreliable questionable; fraud report
doe; deer
dog pet puppy hound canine; lead leash owner
doggo dog pet
doggy dog; pet
dole unemployment benefit jobseeker; welfare claim allowance
doll; toy child
dollar; money cash
dolphin porpoise; sea mammal
domain; website internet address hosting dns
dome; roof
domestic household home internal national; flight pet appliance
dominated controlled ruled
donate gift; tax receipt fund
done finished
donkey; animal
donor donate giver; organ charity
door entrance doorway gate; lock key handle hinge
doorbell buzzer; door visitor
doorknob handle; door
doormat mat; door entrance
doorstep threshold; door parcel
dope drug cannabis; athlete banned test
dose dosage amount; medicine tablet pill drug medication
dot point spot
double twice twofold; room bed couple
doubt uncertainty unsure hesitate; question
dough money pastry; bread bake flour
down downward below; stairs
downgrade; plan subscription class upgrade
downhill; skiing slope descent
download install save fetch; file upload link
downpour rainstorm; rain weather flood
downstairs; floor level stairs ground
downtime outage maintenance; service server
downtown centre; city
downturn recession slump decline; economy
dozen twelve; number quantity
draft draught outline; version document beer cold conscription
drag pull haul tow move; mouse drop
dragon; myth monster
drain drainage sewer pipe outlet; sink water empty plumber
drainage; water sewer
drama play theatre; acting stage
dramatic striking; drama theatre
drapes; window
drastic severe radical extreme
draught; seal window insulation
draughty drafty; draught insulation window seal
draw sketch; pencil
drawer; furniture storage desk
drawn; draw
dream; sleep
drenched soaked wet; rain water
dress wear garment outfit frock gown; code formal skirt
dresser chest; furniture drawer bedroom
drill exercise practice; hole oil tool evacuation fire
drink; water
drip leak trickle; water tap washer
drive car vehicle motor steer; road licence driver storage
driven; drive
driver motorist; licence vehicle printer device install
drizzle rain; weather
drone aircraft quadcopter hum uav; pilot camera permission
drop fall faeces dung; liquid bird pest
dropdown menu; select option
dropout withdraw leave; course student
drought dryness; rain water shortage hosepipe dry restriction
drove; drive car
drown; water swimming lifeguard rescue
drowsy sleepy; medication driving
drug medicine medication narcotic substance; pharmacy prescription illegal
drugstore pharmacy chemist; prescription medicine
drum percussion; instrument cylinder noise music
drummer; drum band
drunk alcohol intoxicated drunken inebriated tipsy pissed; drink driving behaviour refuse
dry arid; damp dryer laundry towel moisture wet
dryer drier tumble; laundry machine appliance
dual double twofold
dub; film voice subtitle
duck poultry waterfowl; bird pond flock
duct pipe channel; air ventilation
dude guy man
due fee subscription owed payable outstanding expected subs; date payment membership annual treasurer
dug; dig excavate hole
duke; nobleman title
dummy pacifier; baby
dump tip landfill discard; waste rubbish
duo pair couple duet
durable sturdy robust lasting hardwearing
duration length period time; hour minutes
dusk sunset twilight; dark
dust powder; clean vacuum filter mask
dustbin trashcan; waste refuse collection
duster cloth; dust clean
dusty; dust clean
duty task obligation responsibility
duvet quilt comforter doona
dynamic energetic lively
dynamo generator; light bicycle
dynasty; ruler emperor king
dyslexia dyslexic; disability adjustment
dyslexic; disability adjustment
each every
eager keen enthusiastic
eagle; bird raptor
ear aural; hearing earring deaf earplug
earbuds earphones headphones; audio charging
earl; nobleman title
earlier previously sooner prior
earliest soonest first
early before beforehand premature advance soon; morning arrival
earn income salary wage pay profit; tax
earphones headphones; audio sound
earplugs earmuffs; hearing protection noise
earth soil ground; planet electrical
earthquake quake tremor; seismic magnitude tsunami emergency shake shelter damage
ease relieve alleviate; pain
easily simply readily; easy
east eastern easterly eastward
easter; holiday egg bank
eastern easterly
easy simple effortless straightforward; beginner
eat food meal consume; lunch snack restaurant
ebike pedelec; bicycle battery motor
ebook digital; download library
echo reverberation; sound microphone
ecological environmental green; nature
economic financial; economy
economist; economy finance
economy thrift; finance growth class
eczema dermatitis; skin itching
eddy whirlpool swirl
edge rim margin side
edit version issue modify change alter amend; book publication save correct
editor edit; newsletter newspaper publisher journalist text
editorial; newspaper article editor opinion
education school teaching learning training; university student
effect result impact influence
efficient effective economical; energy saving
effort exertion endeavour; work
egg; hen breakfast food allergen ingredient
elaborate detailed complex
elbow; arm joint injury
elderly senior old aged pensioner; care
eldest oldest
election vote ballot poll; voter nomination
electoral; election vote ballot
electric power current mains wiring; watt battery plug supply meter fuse electrician
electrician; wiring repair qualified
electrocute shocked; electrical voltage current
electronic; device computer
elegant smart stylish graceful; dress
elementary primary; beginner school
elements; weather heating
elephant; animal trunk zoo
elevator lift height; slope floor building stuck
eligible qualify entitle; criteria
eliminate remove eradicate exclude
email mail message; write inbox send
embargo ban sanction; trade export
embark; ship passenger
embarrassing shameful
embassy; visa passport abroad emergency
embattled beleaguered
embrace hug; adopt
emergency urgent urgency; evacuation exit fire police
emir; ruler
emission exhaust fume pollution; gas
emotional; feeling
emperor ruler monarch; empire
emphasis stress; emphasise
emphasized stressed highlighted underlined
empire; kingdom
employ work job occupation; employee salary
employee staff worker personnel workforce; job
empty vacant void unoccupied; refill container
enable permit; switch setting option tick
enact pass; law legislation
enclave; territory
encounter meet face
encourage urge motivate promote; support
encrypt encode scramble cipher cryptography; key security data
end finish terminate stop close; final
endangered threatened; species extinction protected conservation wildlife
endemic native; species disease
endless infinite unending
endorsement backing support; licence penalty
endowment; fund donation gift
enduring lasting permanent
enemy foe adversary; war opponent
energy power electricity; gas fuel heating
enforcement; law rule fine police
engaged busy occupied; marriage fiance phone
engine motor technician; oil fuel mechanic start service repair
enhance improve boost better
enjoy like love
enlargement expansion magnification bigger; photo
enlist enrol join recruit; army
enormous huge massive vast large
enough sufficient; minimum
enrichment; uranium
enrol register registration signup; book student
ensemble group; orchestra music
ensuing following subsequent
ensure guarantee secure
enter entry input; come door type
enterprise firm venture
entertainment amusement fun; show music concert
enthusiasm passion eagerness
enthusiastic keen passionate
entire whole complete full total
entity body organisation; company
entrance gate entry doorway; exit
entrepreneur founder; business
entry ticket; fee gate door
environment surroundings; pollution climate ecology
environmental green; environment pollution
environmentalist conservationist ecologist
envoy diplomat emissary
enzyme; protein digestion
epic heroic; poem
epidemic outbreak pandemic; disease virus infection spread cases
epilepsy epileptic seizure; medical
epileptic; seizure
epipen autoinjector adrenaline epinephrine; allergy medication anaphylaxis
episcopal; bishop church
episode instalment; series programme television
equal same identical equivalent
equation formula; mathematics
equipment gear kit apparatus tool; hire
equity fairness; share stock
equivalent same corresponding
era age period epoch
erase remove wipe clear; data storage
erect build construct upright; tent scaffolding
erosion wear; soil coast
error fault mistake failure; code message
eruption; volcano lava ash
escalator increase stairs; complaint manager lift handrail
escape flee evacuation; emergency exit fire prisoner
escort; guide visitor guard
especially particularly specially
espionage spying; intelligence
espresso; machine drink beverage
essay paper composition assignment; write student submit words
essence; extract
essential necessary vital needed required
established founded
estate property; housing inheritance
estimate quote quotation approximate; cost price
eternal everlasting endless
ethanol alcohol; fuel
ethernet lan network; cable port socket
ethics morals; conduct
ethnic racial; minority race
euro; cash
ev electric vehicle; charging car
evacuate leave clear; fire exit assembly building
evaluation review
evangelical; church christian protestant
eve evening; before
evening night; late
event programme occasion function happening; venue organiser
eventually finally ultimately
everyday ordinary
everywhere anywhere
evict remove; landlord tenant notice possession
evidence proof documentation; receipt witness
evil wicked bad
evolution; species evolve
evolve develop
exactly precisely
exaggerated overstated inflated
exam test examination assessment; grade pass student invigilator
examination test inspection; candidate medical doctor
example instance sample
exceed surpass; limit maximum excess
excellent best outstanding superb great; good
except apart excluding save
excess undue extreme deductible surplus; insurance claim damage
exchange swap replace trade; refund receipt
excited thrilled enthusiastic
exclude omit; exclusion
exclusive sole private
excursion trip outing tour; guide participants
excuse reason; absence apology
executive manager boss; board committee
exempt exception free excused waiver; tax fee apply
exercise fitness workout training; gym sport
exhaust tired weary fatigued muffler silencer; sleep rest fumes engine
exhibition gallery show expo; museum
exile banishment
existing present
exit leave departure; door motorway
exodus departure
exotic; tropical foreign
expand enlarge grow extend; expansion
expansion growth extension
expedition trek journey voyage; explorer
expel exclude remove dismiss; membership member discipline
expenditure spending expense cost outlay
expenses claim reimburse pricey outlay; mileage travel price cheap premium receipt
experience trial test; skill practice laboratory research
experienced skilled expert seasoned
experimental trial; test experiment
expert specialist professional skilled
expertise skill knowledge; expert
expire end lapsed outdated invalid expiry; renew
expiry end; date valid
explain reason; explanation
explanation reason clarification
explicit clear express
explode burst; explosion bomb gas
exploit abuse; vulnerability
explosion detonation; gas fire injured
expo fair show
export save download output; import customs trade file data format
exposed uncovered; exposure
exposure; camera shutter sun
expressed stated
expulsion exclusion ban expel; member discipline
extend extension prolonged lengthened longer
extension wide broad plugin addon; longer lead socket cable browser install
extent degree scope range
exterior outside external outer; wall
external outside outer outdoor
extinct; species
extinguish quench; fire safety foam powder flame
extra supplementary further; surcharge
extract remove; juice excerpt
extradition; suspect court
extraordinary unusual exceptional special; meeting
extremely highly
extremist radical militant
eye ocular optical; sight vision glasses optician
fabric material textile; wash sewing
face; confront mask head
facilitate help ease enable
facility amenity; building equipment
fact; information
faction; group
factor cause element
factory plant works; manufacture production worker
faculty department; university staff professor
faded discoloured bleached; colour sun
faeces feces excrement poo; fouling dog
fag; smoking tobacco
fail failure unsuccessful; break exam resit
failure malfunction fault
faint unconscious
fair reasonable; exhibition
fairy; tale
faith religion trust; church prayer
fake false forged imitation; forgery fraud genuine
falcon; bird hawk
fall trip tumble slip; injury height
fallen; fall
fallout consequence; radiation nuclear
false untrue incorrect wrong; alarm
fame celebrity; famous
familiar known
family parent child household relative; kid dependant
famine starvation hunger; food
famous known renowned
fan supporter ventilator blower; air follower team
fancy formal elaborate luxury; dress
fantastic wonderful superb
fantasy; fiction imagination
far away remote; mile kilometre
farce comedy
fare ticket price charge tariff; train taxi passenger travel
farewell goodbye leaving; party
farm ranch; farmer animal
farmer grower rancher; crop livestock
farmland; farm field agriculture
fart wind flatulence
farther further
fashion style trend; clothes
fast speed quick rapid speedy
fasten tie; fix
faster quicker; speed
fastest quickest; speed
fat grease obese; weight oil
fatal deadly lethal; death
father daddy parent; paternity family
fatigue tiredness; sleep rest driver
faucet tap valve; water sink
fault flaw malfunction; repair warranty report
faulty malfunctioning; fault repair return warranty replacement
favor favour; prefer
favorite favourite preferred; bookmark
favourite popular preferred; best bookmark
fax facsimile; machine telephone
fear fright anxiety; phobia
feast banquet festival; meal holiday
feat achievement
featured highlighted
federal national; government
fee subscription payment price; rate payable amount waive
feed food nourish; animal baby
feedback review response opinion; survey suggestion
feel sense
feet foot; shoe footwear
fell; fall
fellow colleague companion
fellowship scholarship; grant
felony crime offence; criminal
felt; cloth
female woman lady; gender
feminist; woman
fence railing; garden neighbour panel
fender mudguard; wheel boat
ferry boat ship; crossing port passenger
fertiliser fertilizer manure compost; plant soil
fertilizer manure; plant soil
festival fair celebration fest; music event ticket stage
fete fair; stall event
feud quarrel conflict
fever ill temperature pyrexia; flu sick symptom
feverish febrile; fever temperature symptom
few handful
fewer less
fiance fiancee; marriage
fiat; decree
fiber fibre; optic broadband diet
fiction novel; book story
fidelity loyalty faithfulness
field meadow pitch; grass form
fielder; cricket baseball
fierce intense
fighter boxer; combat soldier
figure number digit
file folder record dossier; upload save format tool
fill refill full; top tooth dentist dental
film video record movie cinema
filmmaker director; film
filter strainer sieve; clean coffee replace
filthy unclean; clean hygiene
fin; fish
final last ultimate
finalist; final contest
finance money fund; bank
financial monetary fiscal; money finance
find found locate search; lost
fine penalty charge; pay parking fee overdue offence
finger thumb digit; hand fingerprint
fingerprint touch; unlock sensor identity
finish; close
fire flame sack terminated; smoke
firearm gun weapon; licence shooting
firefighter fireman; fire brigade
fireman; fire brigade
fireplace hearth; fire wood
firewall; network security port block
fireworks pyrotechnics; display safety permit
firm hard
firmware software microcode; update device router version
first initial
fiscal tax; budget
fish seafood; angler food allergen rod licence
fisher angler fisherman; fish
fishery; fish
fit install suit healthy; mount size
fix repair mended set solve; fault technician
fixture fitting; game
fizzy carbonated sparkling; drink
flag; pole mast
flame; burner gas
flammable inflammable combustible; fire hazard
flash; camera light photo
flashlight torch lamp; battery light
flask thermos; drink hot
flat unit empty discharged level; tyre tenant accommodation property building charge
flatmate housemate roommate; flat share tenant
flavor flavour taste
flavour taste
flaw faulty imperfect; warranty goods
flea parasite; pet dog treatment bite
fledgling; bird
flee; run
fleece; clothing jacket warm
fleet; vehicle ship
flesh meat
flicker flash blink; light screen lamp bulb
flight fly plane; passenger
flip turn
flipflop sandal; footwear
flood water overflow inundation deluge; rain river insurance damage
floor storey level ground; lift building
floorboard floor plank; wood
flora plant vegetation
flour; wheat ingredient
flow current stream
flower blossom; garden
flu influenza; vaccine virus illness symptom
flue; boiler gas
fluid liquid; oil water
flurry; snow
flush rinse; toilet water
fly drone; pilot airline plane air
flyer leaflet brochure; passenger
fob key tag transponder; access door
focus; camera lens
foe adversary
fog mist; weather visibility
foggy misty; fog visibility
foil aluminium; kitchen wrap
fold; paper
folder; path organise
folk; music
following next subsequent
food meal nourishment refreshments nutrition grub; restaurant kitchen
foot shoe podiatry; step leg toe
footage recording camera video film; surveillance
football soccer footy; pitch team match
footy soccer; match pitch
forbid prohibit
forbidden prohibited banned disallowed; permitted rule
force power strength compel
ford; river
forecast prediction outlook; weather
foreign overseas; country
foremost leading
forensic; police crime
forest wood woodland; tree
forestry; tree forest timber
forever permanently always
forge; metal blacksmith forgery
forget forgotten; miss remember password
forgot forgotten lost; password reset
forgotten lost; password reset remind
fork; knife utensil kitchen
forklift truck; load pallet operator
form questionnaire; sign
formal official; suit
format layout type structure; disk document
former previous ex past
formidable impressive daunting
formula; milk
fort fortress stronghold
forthcoming upcoming coming
fortified; wall
fortnight; two weeks fourteen
fortress stronghold
fortune wealth luck
forum discussion; board message
forward onward; redirect email
fossil; dinosaur fuel
foster; child care carer
foul; penalty referee
found located; lost
foundation base
founder founded began establisher; start history company
fountain; water
fox; animal fur wildlife
fraction part
fracture broken; injury
fragile breakable; package glass
fragment piece
frail weak infirm; elderly care
frame; picture window
framework structure
franchise; brand
fraud scam deception swindle forgery; card bank report police investigation
fray wear; cable strands
free charge complimentary gratis; cost
freebie free gift complimentary giveaway; promotion
freedom liberty; right
freelance consultant casual; contract invoice
freely voluntarily
freestyle; swimming crawl skiing
freeway motorway highway expressway; toll road
freeze ice icy hang stall unresponsive lock; temperature heating frost restart screen
freezer frozen freeze deepfreeze; appliance kitchen food temperature
freight goods; shipping transport train
frequency; radio
frequently often regularly; every each
fresh new; food
freshman; student university
friction; rub
fridge refrigerator; cold kitchen food temperature
friend guest pal mate; visitor
friendship; friend
fringe edge; hair
frog amphibian; pond wildlife
front facade; entrance
frontier boundary
frost ice; winter plant
frosty icy; frost weather
frozen freeze iced unresponsive stuck hung; frost thaw temperature food restart reboot screen
fruit; food produce orchard
frustrated annoyed
fry saute; pan oil potato food
fryer; oil appliance kitchen fire
fuel petrol gas gasoline; tank
fugitive runaway; police
fulfill meet satisfy
full complete whole; capacity
fully completely entirely
fumes gas vapour smoke; ventilation inhale
fun enjoyment amusement
function purpose role; feature
fund money paid
fundamental essential
fundamentalist extremist zealot; religion religious islamist
fundraiser appeal collection benefit charity; donation raise money sponsor event
funeral cremation obsequies; mourner church undertaker leave service
funny amusing humorous hilarious; joke laugh comedy
fur pelt coat hair; animal cat dog shed mink
furious enraged irate outraged; anger protest
furnace oven; heating fuel
furniture chair furnishings fittings; table sofa wardrobe room
further additional; distance
furthermore moreover additionally besides
fury rage outrage wrath; protest
fuse; plug replace
fusebox; fuse breaker circuit electrical consumer
fusion merger blend combination; nuclear fuse
fussy picky choosy particular
future forthcoming upcoming prospective; plan forecast later next outlook
fuzzy unclear blurred; picture focus signal
gadget machine appliance gizmo; electrical electronic battery
gain profit increase obtain benefit; earn win advantage
gainer winner riser; share stock
galaxy; star universe telescope astronomy space
gale wind storm; weather
gallery museum; painting photo picture images
gallon; litre volume fuel pint quart
gambling wagering gaming; lottery poker licence age
game match contest; player team score
gang mob band crew; crime criminal violence
gap space opening hole interval; distance width difference clearance
garage workshop carport; parking vehicle repair mechanic storage
garbage rubbish waste bin trash refuse litter; collection recycling dump disposal
garden yard allotment plot groundsman horticulture; plant lawn soil
garlic; clove onion flavour cook vegetable food
garment; wear
garner gather collect earn obtain
garrison base barracks fort; troops soldier army
gas petrol vapour vapor gasoline; mileage heating stove leak supply meter odour
gasket seal; leak replace
gasoline petrol; pump tank car station engine
gate gateway; lock fence
gateway entrance portal; router network server
gather met; crowd
gauge meter measure indicator; pressure dial level reading
gay homosexual lesbian; marriage orientation
gear kit tackle apparatus clothing cogs transmission; shift bike speed wear gearbox chain
gearbox transmission; oil clutch
gender sex; male woman man equality
gene; dna genetic inherited heredity mutation
general overall common usual universal; army officer commander
generator cohort era; age parent descendant power electricity fuel
generic unbranded standard general; drug brand
generous charitable liberal giving lavish; donation gift
genetic hereditary inherited; dna disease
genius prodigy mastermind; talent brilliant intelligence
genocide massacre holocaust extermination; killing war ethnic
genre category style type kind; music film fiction
gentle mild soft tender light; careful
genuine original real true; counterfeit
genus; species family classification plant
geographic regional territorial; area location map
geography; map region terrain climate country
geological; rock earth mineral earthquake
gerbil rodent; pet cage
germ microbe virus pathogen; infection hygiene wash
germinate sprout; seed
gesture sign signal motion; hand wave swipe
ghost spirit phantom spectre; haunted supernatural
giant huge enormous gigantic massive
gift voucher present offering; birthday wrap christmas
gig performance; music band venue ticket
gigabyte storage memory; data disk
gill; fish breathe
ginormous enormous huge large; size
girl lass female; child woman
girlfriend partner; guest relationship couple dating
given specified stated; provided
glacier; ice mountain melt snow
glad pleased happy
glance look glimpse peek
glass pane tumbler spectacles eyeglasses eyewear; window drink mirror breakage optician sight
glen valley dale; highland
glimpse sight peek
glitch error fault malfunction; software restart update
global worldwide international universal; world
globe world earth planet
glory honour fame triumph; victory
glove mitten gauntlet; hand protective wear latex ppe clothing
glue paste stick bond; surface joint
gluten wheat; allergen diet free food
goal objective target purpose; football net scorer
goalie goalkeeper keeper; save goal football
goalkeeper keeper; save goal football penalty
goat; livestock farm animal
god deity lord; religion church worship prayer
goddess deity; god myth temple worship
godparent sponsor; baptism child
goggles eyewear glasses; swimming eye protective
going departing leaving; travel
gold golden; metal bullion medal jewellery ring
golden; jubilee anniversary
goldfish; pet tank aquarium fish
golf; hole handicap tee green
gone departed left missing lost disappeared
good item; quality satisfactory
goodbye bye; leave departure
goodwill kindness benevolence; gesture
goose geese; bird poultry
gospel; bible church christian scripture
gossip rumour; confidential
government state cabinet ministry authorities; minister parliament policy
governmental government state official; public
governor; state board chairman school
govt government; minister
gp physician; surgery practice appointment
gps satnav navigation; satellite location route
grab seize snatch grasp take
grace; period prayer extension mercy
grade level rank mark score rating; pass result
gradually slowly steadily progressively incrementally
graduate alumnus; degree university student
graffiti vandalism; wall remove
graft transplant corruption bribery; skin tissue
grain corn; rice barley crop seed
gram gramme; weight ounce kilogram
grammar; language sentence verb syntax spelling
gran grandmother nan granny; grandparent relative family
grand magnificent large; piano
grandad grandfather granddad grandpa; grandparent family
grandchild; grandparent child family
grandfather grandpa; family
grandma grandmother gran nan; senior elderly pensioner grandparent family
grandmother granny; family
grandpa; senior elderly pensioner grandparent family
grandparent grandmother grandfather; relative family
grandson grandchild; family
granite; stone rock worktop
granny; grandparent relative elderly senior
grant fund award subsidy allow permit; application apply eligible
grape; wine vineyard fruit vine raisin
graph diagram plot; axis data
graphics images artwork; picture video display card
grass lawn turf; mow pasture garden pitch
grateful thankful appreciative; gratitude
grater; kitchen utensil cheese
gratis; charge
gratuity tip; service staff
grave tomb burial serious plot; headstone
gravity seriousness; force weight earth
gravy sauce; food meat
gray grey; colour color
graze scrape abrasion; skin wound
grease oil lubricant; chain
greasy oily; grease clean
great large superb
greater bigger larger higher; exceed
greatest biggest largest best maximum
green; colour environment eco
greenhouse glasshouse conservatory polytunnel; plant glass tomato gas garden
greeting welcome salutation hello; card message
grenade explosive bomb; weapon attack
grey; colour
grid network mesh; electricity power lattice
grief damage sorrow mourning; destroy loss death counselling
grievance dispute; procedure hearing manager
grill broil; cook meat oven cooker heat kitchen
grim bleak gloomy dismal
grime; clean
grinding scraping; noise brake bearing
grip grasp hold clasp
grit salt; ice road
grocer greengrocer; food shop
grocery food provisions shopping; store delivery
groom bridegroom; wedding horse
gross total; net pay income salary
ground soil land; base electrical wire
group party team set; member class
grout sealant mortar; tile bathroom joint
grove wood orchard; tree
grow plant increasing rising
grower producer; crop plant
grown; cultivated
grownup; age
growth increase rise
grub meal; catering
grubby soiled; wash clean
guarantee warranty warrant; repair refund replacement faulty
guard protect watchman sentry security; cover building
guardian custodian carer protector; child consent
gubernatorial; governor election state
guerrilla rebel insurgent; fighter militia
guess estimate suppose conjecture; password
guest visitor; hotel host room sign
guesthouse pension hotel; accommodation room breakfast
guidance direction counsel; help instructions
guide tour manual handbook leader instructions; leaflet book
guideline rule recommendation guidance principle
guild association society union; craft trade
guilt blame culpability remorse; guilty conviction
guilty culpable convicted; verdict plea court crime
guitar; string music instrument chord amplifier
guitarist; guitar musician band
gulf bay gap; sea coast
gum; teeth
gun weapon pistol rifle; shoot shot licence
gunfire shooting shots; gun
gunman shooter attacker; gun shot
gurgle bubble; drain air radiator noise
guru expert teacher master; spiritual
gush pour spurt; water burst
gust wind; weather
gut bowel intestine disappointed upset devastated; digestion
gutter drainpipe downpipe; roof rain leaves drain
guy man person bloke fellow chap
gym fitness gymnasium; workout membership weights trainer equipment
gymnastics; gym exercise vault sport
habit custom practice routine
habitat environment home; wildlife species
hack breach compromise; account password security
hacker attacker intruder; security breach account
hail hailstone; storm weather greet taxi
hair locks; cut shampoo haircut hairdresser salon
haircut trim; hairdresser
hairdresser stylist; salon
halal; dietary meat religious food diet
half fifty; part semi percent
halftime interval break; match
halfway middle midway; during half midpoint
hall foyer; hire room entrance
hallway passage hall entrance; stairs door
halt stop pause suspend
ham pork; meat food
hamburger; beef bun
hamlet village settlement
hammer mallet; nail tool
hamper hinder impede obstruct; picnic
hamster rodent; pet
hamstring; muscle thigh injury leg strain
hand pass; palm manual wash wrist
handbag purse; luggage belongings theft
handbrake parking; brake lever slope
handicapped; accessible
handle grip knob manage deal; use pull
handlebar steering; bicycle grip stem
handover transfer transition; shift deliver
handrail rail; stairs grab fall
handset phone mobile telephone receiver; device call
handsome attractive
handyman repairer; maintenance
hang suspend stall unresponsive; hook crash wall hanger restart reboot
hanger; clothes wardrobe
hangover; alcohol drink headache
happen occur
happy pleased satisfied content
harass intimidation; complaint victim report policy
harbor harbour port marina; boat dock ship mooring berth
harbour port marina; ship mooring quay berth
hard tough solid
hardline uncompromising strict; conservative
hardware equipment ironmongery; device tool screw
hardy tough robust resilient; frost plant
harm hurt injure injury; risk
harmony accord agreement; chord music
harsh severe strict tough cruel
harvest pick reap gather; yield farm fruit
hassle trouble inconvenience bother
hat bonnet headgear helmet headwear; head wear clothing
hatch trapdoor opening; egg cover
hate dislike loathe detest hatred
hatred hostility animosity; racism
haul pull tow load; freight
haven refuge shelter sanctuary
hawk; bird prey
hay; straw horse fodder feed grass
hayfever; pollen allergy antihistamine
hazard risky unsafe harmful risk; waste toxic safety warning substance
head leader
headache migraine; pain head
header heading; page top
headlamp headlight lamp; bulb beam
headlight lamp; bulb
headline title heading; news newspaper
headphones headset; sound plug
headquarters office hq; building address
headset earphones; microphone audio
healing recovery; wound
health medical wellbeing fitness; illness doctor hospital
healthcare medicine health; doctor hospital nurse clinic nhs insurance
healthy well; health diet nutritious exercise
hear sound tribunal trial; audio
heard hear; noise listen sound
heart cardiac core centre coronary; attack pulse
heartburn indigestion reflux; stomach antacid
heat heater warmth warm temperature; radiator thermostat
heater radiator; warm temperature appliance
heath moor
heatwave; hot temperature weather
heaven paradise; god religion
heavily severely greatly
heavy weigh weight weighty hefty; lift load kilogram
heavyweight; boxing boxer champion
hectare; land area
hedge hedgerow; garden boundary trim fence
hedgehog; wildlife animal garden
heel; shoe foot footwear
hefty large substantial; fine
height stature tallness high; measure adjust
heighten increase raise intensify
heir successor beneficiary inheritor; inheritance estate throne
held hold; detained arrested
helicopter chopper; pilot rescue flight
hell inferno; religion
helm tiller wheel; boat leadership
helmet headgear hardhat; head motorcycle protective safety
help assist support; helpline contact
helpline support phone; contact
hem; sew clothing
hemisphere half; northern southern earth brain
hen; poultry
hence therefore thus consequently
herald announce
herb; plant spice garden ingredient
heritage inheritance legacy; history historic tradition culture
hero champion; brave rescue
heroin opiate; drug addiction
hidden concealed invisible secret covert; hide unhide
hiding concealment
hierarchy ranking structure; level order
high tall elevated lofty; maximum
highchair; baby seat feeding
higher upper above; exceed
highland upland; mountain hill
highlight emphasise mark stress; select
highway motorway road; traffic route speed
hijab headscarf; head covering religious
hijacking seizure; plane aircraft hostage
hike walk trek ramble rise; path trail boots
hill slope mound incline; steep
hinge; oil
hint tip suggestion
hip; joint pelvis replacement leg
hire vacancy job rent employed recruited leased rental; staff vehicle deposit contract booking charge
hiss whistle; gas air leak noise
historian; history author scholar archive
historic old ancient; history
history founded past background; began record log
hit strike; success
hitch towbar coupling; trailer load
hitchhike hitch; lift road driver
hitter batter; baseball
hive urticaria beehive; allergy rash colony
hivis reflective fluorescent vest; visibility safety wear
hob stove cooktop burner ring; kitchen pan gas
hobby interest
hockey; stick puck ice pitch
hoist lift winch; load raise
hold keep grasp reserve
holdall bag; luggage sports
holder owner bearer stand; cardholder
hole opening puncture aperture
holiday leave vacation break; travel trip annual hotel booking entitlement closed
hollow empty cavity
holocaust; jew nazi
holy sacred blessed; religion church
home house residence dwelling; address family
homeland; country nation
homeless rough; shelter hostel housing accommodation
homemade; home bake cake
homeowner owner householder; house mortgage property
homepage website site; page browser
homesick; lonely support counselling
hometown birthplace
homework assignment coursework; submit deadline
homicide murder killing manslaughter; police victim
homosexual lesbian
honest truthful sincere trustworthy; honesty
honey; hive sweet food
honor honour privilege; award
honorary unpaid; member secretary treasurer award
honour privilege respect; medal
hood cover; jacket coat car cooker engine
hoodie sweatshirt hooded; clothing
hook peg hanger; fishing wall
hoover vacuum cleaner; clean carpet dust appliance floor
hop jump leap; beer
hope wish expect
horizon skyline
horizontal level flat; landscape
hormone; oestrogen insulin thyroid gland
horn hooter klaxon honk; sound antler car signal warning
horrible terrible dreadful nasty unpleasant
horror terror fear
horse pony mare stallion equine; ride stable saddle animal livestock
hose pipe hosepipe tube; water garden clamp
hosepipe; water garden ban
hospital doctor infirmary clinic; medical ward patient nurse emergency treatment
host organise presenter server; website
hostage prisoner; kidnap release ransom
hostel dormitory; accommodation bed guests
hostile unfriendly
hot heat temperature warm
hotel inn lodging; stay room booking hostel reservation
hotspot tethering wifi; internet mobile data
hours open times; schedule timetable
house dwelling residence property; rent
household home; resident
housekeeper maid; cleaning room
housemate roommate; house share tenant
houseplant; plant pot water
housework cleaning; household domestic
however nevertheless although
hub; wheel switch
hubby husband spouse partner; marriage
huge large massive vast; size
hull; boat ship
hum; noise motor
human staff person; desk people mankind
humanitarian; aid relief charity refugee
humble modest
humid moist moisture; weather ventilation
humor humour; joke
hundred; century
hunger starvation; hungry food
hungover; alcohol hangover drink
hungry starving famished peckish; food eat meal
hunt search seek; hunter shoot game deer
hunter huntsman; game shooting
hurdles obstacles; race jump
hurricane storm typhoon; wind weather damage
hurt injury accident injure pain ache wounded; first symptom
husband partner spouse; family wife marriage
hutch; rabbit
hybrid crossbreed cross; electric petrol car
hydrogen; gas fuel
hygiene clean cleanliness sanitation; wash food hand
hypothesis theory assumption; test
ibuprofen painkiller; medication pain
ice; cold freezer slippery
icon symbol image pictogram logo; button click menu screen
icy ice frost frozen slippery; weather grit
id identity passport; proof
idea suggestion thought proposal
ideal perfect optimal
identification id identity; passport proof licence document photo
identify recognise named
identity; proof passport theft
ideology belief doctrine; politics
idol icon hero; worship fan
iffy doubtful suspicious uncertain
ignite starter light kindle; key engine spark flame fire
ignored disregarded skipped overlooked
ill sick unwell poorly condition; absence doctor symptom medical
illegal unlawful illicit prohibited forbidden; law crime offence police
illicit unlawful
illustration picture drawing figure image; example
image picture photo photograph; jpeg
imagine envisage picture suppose
imam; mosque muslim prayer
immediately instantly promptly straightaway now urgently
immense huge enormous vast
immigration migration; visa border passport
imminent impending approaching near
immune resistant protected; vaccine
impact influence
impasse stalemate; negotiation
impeachment; president trial removal
imperial; empire emperor pint inch
implementation introduction execution application
implicated involved; scandal accused
imply suggest mean indicate
import customs significant essential vital key load transfer; duty file data format
imposed levied enforced; fine penalty
impossible unfeasible unable cannot
impoverished poor needy; poverty
impressive striking remarkable
imprisoned jailed incarcerated; prison
improper incorrect wrong inappropriate
improve upgrade
inability incapacity failure; unable
inadequate insufficient poor lacking
inappropriate unsuitable unacceptable; conduct
inaugural first opening; ceremony
inbox mailbox mail; message folder
incentive inducement motivation encouragement reward
inception start beginning founding
inch; centimetre measurement foot length
incident event occurrence; report emergency
inclined sloping; tilt
include incorporate; comes inclusive
inclusion; diversity equality
income revenue salary wage; money tax pay threshold
incomplete unfinished partial missing
incorporated integrated; company
increase rise raise; higher
incredible unbelievable astonishing
incumbent; office holder election
indefinitely permanently forever
independent separate freelance
index catalogue; contents alphabetical
indicate show signal denote point turn; light lamp bulb
indictment charge; court
indie independent; music
indigenous native; tribe
indigestion dyspepsia; stomach
indirect roundabout
individual person single
indoor inside; hall
induced caused
induction introduction orientation onboarding; training starter cooker new gym
industry business sector manufacturing trade; factory
inevitable unavoidable certain
infamous notorious
infant toddler newborn
infantry; soldier army
infect contagion sepsis; malware illness wound
infectious communicable; infection disease transmit isolation spread
infestation; pest control
inflamed inflammation swollen; infection
inflammable combustible; fire hazard
inflate blow pump; price rise economy tyre pressure air
inflict impose cause
influence sway
influential powerful important
influenza; virus vaccine fever
influx arrival flood inflow
information info; leaflet enquiry notice
infrastructure facilities; road railway network
ingredient contain constituent; food label
inhabited occupied populated
inhaler puffer; medication
inherited hereditary bequeathed; parent
initial original starting; letter
injection jab shot vaccination; needle syringe insulin
injunction order ban; court judge
injure accident wounded injury; first hospital report
injury wound trauma; report treatment
ink toner; printer pen
inland interior; coast
inlaws; relative family marriage
inmate prisoner convict; jail
inn pub tavern; lodging
inner internal inside interior
innings; cricket bat batsman run
innocent blameless; guilty acquitted
innovation invention novelty; idea technology
input entry; data keyboard signal
inquiry enquiry investigation question query
insect fly pest; mosquito bee repellent
inside within interior internal
insight understanding
insist demand require
insomnia sleeplessness; sleep
inspect survey; inspector
inspector examiner surveyor controller; police ticket check
inspired motivated influenced
instability unrest volatility; unstable
install monthly part setup deploy; set exhibition software plan spread
instead alternatively rather; substitute replace
institute college
instructions manual directions steps
instructor teacher trainer tutor; lesson course class
instrument tool device implement; musical piano violin gauge play hire loan
insufficient lacking; shortage
insulate lagging; heat loft energy pipe
insult; rude
insurance assurance policy indemnity; liable premium liability
insurgency rebellion uprising revolt
intact undamaged whole unbroken complete
integration; plugin api merge
intellectual scholar academic; property copyright
intelligence intellect; spy iq
intended meant designed planned; purpose
intense strong severe extreme
intensified increased strengthened
intention aim purpose plan
inter bury
interactive; touch
interception; pass
intercom doorbell buzzer; door entrance
interest; rate loan savings bank
interface; screen menu port connection display
interference disturbance disruption noise; signal radio
interim temporary provisional acting
interior internal; decor upholstery
intermediate middle; beginner level
intern apprentice trainee worldwide foreign; placement country
internet network wireless web online; wifi website
interpretation meaning explanation
interrogation questioning; police suspect
interrupted stopped
intersection junction; road traffic
interstate; highway state
interval intermission break; performance
intervene mediate; intervention
intervention intercession
interview applicant; apply job question panel
intimate close private; sexual
intimidation threat
intolerant; dietary allergen food
introduce present launch; introduction
introduction preface foreword overview
intruder trespasser; alarm security
invade attack; invasion occupy
invasion incursion; troops
invention creation; patent inventor
inventory stock stocktake; warehouse
inverter converter; voltage solar current
invest stake; fund share savings stock return
investigation enquiry probe; police
investor shareholder; investment fund stock
invigilator proctor supervisor; candidate
invisible unseen
invite guest; rsvp party
invoice receipt; payment due remittance supplier
involved participating engaged
ip address
iron press; clothes steel metal appliance laundry
irregular uneven abnormal
irrigation watering; sprinkler hose crop
island isle; ferry sea
isolate remote secluded alone quarantine separate; infected sick
issue problem matter trouble; fault
itch irritation; rash skin
itchy itching; rash skin allergy
item object product
itinerary route schedule; travel day
ivory tusk; elephant
ivy climber; plant wall
jab vaccine immunisation; appointment dose
jack socket lift; car wheel headphone raise
jacket blazer; waterproof wear sleeve clothing outerwear
jail prison gaol; sentence cell
jam stuck jelly preserve blockage marmalade clog; paper food jar printer
janitor custodian; building cleaning
jar glass; container
jazz; music band saxophone
jean denim; trousers clothing
jersey jumper sweater pullover; shirt
jet plane nozzle; engine flight spray
jetlag fatigue; flight sleep time
jetty pier dock; boat mooring
jewellery jewelry; ring necklace valuables wear remove
jewelry; ring necklace bracelet gold valuables
jihad; islam islamist
job vacancy work role position post occupation; apply duty
jobless unemployed
jockey rider; horse race
jog run; exercise
joggers tracksuit; clothing
join register enrol linked signup; sign membership member apply enter application
joint shared mutual collective; knee weld
joke jest gag; humour laugh
journal magazine log; article publication
journalist reporter; newspaper news
journey travel trip voyage; route ticket
joy happiness delight pleasure
judder shudder shake; clutch brake
judge magistrate assess; referee adjudicator
judgment judgement ruling verdict; court
judicial legal; judge court
judiciary judges
juice power battery; electricity fruit orange drink squeeze
jump leap spring
jumper sweater pullover; clothing wool uniform
junction; road box traffic
jungle rainforest; forest tropical
junior younger youth; age under child senior member
junk rubbish trash; mail
junta regime; military coup
jurisdiction authority; court law
juror; jury court trial
jury judge panel; trial court verdict
justice fairness; court law
justify warrant; justification reason align
juvenile youth minor young; child offender
karaoke; sing music licence
kayak; paddle boat lifejacket
keep store retain maintain preserve; stay storage
keeper guardian custodian; zoo
kennel; dog boarding
kept stored held retained; storage
kerb edge; pavement parking
ketchup; condiment food
kettle boiler; appliance kitchen water tea limescale
key lock card; unlock lost
keyboard keypad keys; type mouse layout shortcut
keypad buttons; digit pin
kick exclude remove boot; ban football
kid minor youngster juniors; young under goat age parent
kidnapper abductor; kidnap hostage ransom
kidnapping; ransom
kidney renal; dialysis organ urine
killer murderer assassin; kill
killing murder slaying; dead death
kilogram kilo kg; weight
kilometer kilometre km; distance mile
kilometre km; mile
kind type sort caring considerate
kindergarten nursery preschool; child
king monarch ruler; queen royal throne
kingdom realm; king
kiss peck; lips
kit set outfit; bag tools clothing
kitchen cook kitchenette galley; oven sink
kitchenette; cook facility
kitten pet
knackered exhausted tired broken worn; fatigue rest replace
knee; leg kneel injury
knickers underwear pants panties; clothing
knife cutter; sharp kitchen weapon
knight; chess sir
knit; wool needle yarn
knob dial; turn control
knock hit tap thumping; door noise engine
knockout; cup round tournament boxing
knotweed; weed invasive
knowledge understanding; learn
known; recognised
kosher; dietary religious food
kph; speed kilometre
lab laboratory; test experiment research
label tag sticker; address item
labor labour work; worker birth
laboratory; test sample
labour work; birth
lack shortage absence
lactose; milk intolerance allergen
ladder stepladder steps; height fall
laden loaded
lady woman
lag delay latency slowness; connection network bandwidth
lager; alcohol drink bar
laggy lag slow sluggish delayed; performance connection memory bandwidth
laid lay; put
lake pond loch reservoir; water fishing swim
lamb; meat mutton
lamp light; electrical socket
lampshade; lamp light
lance spear
land plot terrain property touchdown; stairs floor aircraft runway
landlady landlord lessor; rent tenant
landline telephone phone; line number call
landlord lessor owner; tenant rent property repair
landmark monument; sight attraction
landscape scenery; portrait garden orientation
landslide landslip mudslide; rain slope
lane; motorway swimming
language tongue; english speak
lap; race
laptop notebook pc; charger battery device machine keyboard
large sizeable; size
larger; size
larva grub maggot; insect
laser; beam printer
lashing rope strap; secure tie
last latest; end
late after overdue tardy; arrive penalty
later subsequently
latest newest recent; update
latte; drink milk beverage cafe
latter second
laugh chuckle giggle
launch start open release; boat rocket
launderette laundrette laundromat; laundry washing machine
laundering; money washing laundry
laundromat laundrette; laundry washing
laundry wash; machine
laureate; prize winner nobel
lavatory toilet loo wc; facilities flush
law legislation statute; court
lawmaker legislator; parliament senator congress
lawn turf; mow mower
lawnmower mower; grass lawn garden
lawsuit litigation suit; court sue
lawyer solicitor barrister; legal advice court
lay put place
layer; level
layoff redundancy dismissal; job
layout arrangement design plan
layover stopover; flight connection airport
lead leash guide wire; head leader plug connector
leadership management direction; leader
leaf foliage leaves; tree plant page
leaflet pamphlet handout; distribute
league division; team table football
leak seep leakage escape seepage; water pipe seal tap plumber
leakage; seal pipe loss
leaky leaking dripping; pipe seal water
leaning tilting
leap spring bound
learn course lesson learnt scholarly
lease rent tenancy let rental; tenant landlord term
leash; pet control
least minimum fewest lowest
leather hide suede; shoe polish
leave quit resign; cancel withdraw notice
leccy electricity power; meter bill
lecture talk professor teacher tutor; university student
left remaining; leave right
leftist socialist; politics party
leftover remaining scraps surplus unused; rest waste food fridge reheat
leg limb tights; thigh clothing injury
legacy bequest inheritance; estate
legal lawful permitted
legend myth; map key
legendary famous celebrated
legion; soldier veteran
legislation act statute bill; regulation parliament legal rules
legislature parliament assembly senate; lawmakers law legislation
legit genuine legitimate valid authentic
legitimacy validity legality legitimate; authority recognition
legitimate valid genuine lawful legal; authorised proper
leisure recreation pastime spare; hobby sport holiday activities relaxation
lemon citrus lime; fruit juice peel
lend loan; library credit bank return due
lender bank lending; loan mortgage borrower interest
length long extent; measure size metre width longest
lengthy long prolonged extended; duration delay hours
lens optic glass objective; contact spectacles zoom
lentil pulse; food
lesbian; lgbt
less lower reduced smaller; minimum
lesser smaller minor lower; less
lesson session tuition; teacher school training
let permit rent; tenant landlord rental permission
lethal deadly; death kill poison weapon
letter mail correspondence note; post envelope stamp write alphabet
letterbox mailbox; post mail door
lettuce; salad vegetable food
level tier stage degree; height
lever handle; pull push
leverage influence; power debt lever
levy tax fee duty; pay
liability responsibility liable obligation; damage claim negligence
liable responsible accountable; damage loss
liaison contact coordinator intermediary; communication representative
liberal progressive; party politics democrat
liberty; rights
library book; loan catalogue librarian shelf reading
lice nits headlice; hair treatment
licence license permit; certificate key software holder apply renew
license permit permission authorisation; certificate driving copyright terms software
lie untruth falsehood deceive recline; false bed flat honest truth
lien claim; debt property mortgage
lieutenant officer; army navy deputy captain
life lifetime living existence lifespan; birth death insurance
lifeboat raft; ship rescue emergency
lifeguard attendant; pool swimming rescue
lifejacket buoyancy; safety boat water
lifelong lifetime permanent; life
lifestyle life; health habits diet
lifetime lifespan; last guarantee warranty battery permanent
lift ride raise; share stairs car driver passenger
light illumination lightweight; switch led torch weight
lightbulb lamp; light replace electrical
lighter lightweight; flame cigarette weight light
lighthouse beacon; coast ship tower light
lightning thunderstorm; thunder storm surge electrical weather strike shelter
lightweight portable; weight
like similar prefer favourite; love same
likelihood probability likely odds; risk
likewise similarly
limescale scale lime; water hard
limestone; rock stone quarry lime cement
limit maximum restricted finite; places
limp; leg injury walk
line queue row; route cable phone track
linear straight; line
linebacker; football defense player
linen sheets; laundry towel
liner ship lining; cruise passenger bag
lineup roster squad programme; team players band
lingering persistent remaining; smell symptoms
link website related associated url hyperlink address
lino linoleum vinyl; floor
lion; cat animal zoo
liquid water; drink bottle leak spill oil security luggage airport
liquor spirits; drink licence beer wine
listen hear; audio music radio headphones sound
lit illuminated lighted; lamp candle fire
literacy; reading writing education
literally exactly
literary; literature book novel author
literature; book novel poetry leaflet fiction
litigation; court legal claim dispute
litter rubbish; bin waste
litterbox; cat litter
little small tiny slightly few; size
live reside dwell; home address streaming
liver; organ disease alcohol hepatitis
livestock; farm sheep pig
livestream broadcast stream; video online
lizard reptile; pet
loaded full; weight rich
loaf; bake food
loan credit advance; repayment
lobby foyer entrance reception campaign; hotel hall
lobbyist campaigner advocate; lobby politics
local nearby neighbourhood regional; area
located situated
lock secure fasten padlock latch bolt; code closed
lockdown restrictions; closed stay emergency
locker cupboard compartment; lock key luggage storage changing cabinet store padlock
locksmith; lock door key
locomotive engine train; railway steam diesel
lodge submit file hut stay; complaint room overnight
lodger tenant boarder; rent room
loft; roof storage
log record register logbook; wood firewood entry file login
logic reasoning
login signin logon; sign
logistics transport; delivery shipping supply warehouse freight
logo emblem symbol trademark; design
logon signin; password account
logout signout logoff; account session
lone single sole solitary alone isolated loneliness; support social
long extended; duration hours wait time
longer; length duration
longest; maximum duration
longtime longstanding veteran; years
loo toilet restroom wc; bathroom washroom flush facility sanitary
look see view watch appearance; check eyes
loom; weaving thread cloth wool
loop circuit ring; repeat knot circular
loose slack unfastened untied; tighten screw tight
loosen undo unscrew slacken; screw bolt nut
looting pillage theft stealing; riot robbery
lord peer nobleman; landlord
lorry truck hgv; vehicle load driver freight
lose lost loss misplace; forfeit defeat find
loser defeated; lose winner loss
loss lost deficit; theft damage insurance missing profit
lost missing mislaid misplaced strayed; property replacement directions
lot plenty; parking plot
lottery raffle draw sweepstake; prize ticket jackpot winner licence
loud noise noisy deafening; quiet sound complaint
lounge sitting bar parlour; seat sofa airport room living furniture
love adore affection; relationship
lover partner sweetheart enthusiast; affair
low lower little; high reduced level minimum shortage
lower reduce drop; cut
lowest minimum cheapest bottom
loyal faithful loyalty; customer member
loyalist supporter; loyal
loyalty allegiance faithfulness; points rewards card scheme
lubricate oil; moving parts
luck lucky chance
lucky fortunate; win prize
lucrative profitable; money income
luggage suitcase; case airline cabin hold weight allowance travel
lukewarm tepid warm; temperature water heat heater
lumber timber wood; sawmill plank
lump swelling growth bump; doctor
lunar; eclipse month
lunch meal food midday dinner luncheon; noon restaurant
lunchbox; food lunch packed container
lunchtime midday noon; hours break
lung pulmonary respiratory; smoking
lure bait tempt entice; fishing hook
luxury deluxe premium; hotel expensive
lynch hang; mob
lyric; song words music
machine equipment machinery apparatus; unit motor operator
machinery equipment plant; engine safety
mad insane furious
made manufactured produced make; material created
mafia; crime gang criminal mob
magazine newsletter periodical publication; issue subscription editor
magic conjuring; trick spell magician wizard
magician conjuror entertainer; show party
magistrate justice; court hearing
magnetic; compass strip field metal
magnificent splendid superb
magnitude size extent scale
maid cleaner; cleaning room
maiden unmarried; surname first girl
mail post correspondence; parcel delivery envelope stamp
mailbox postbox; email letter quota
main principal primary major grid supply; key important power voltage
mainland; island coast ferry continent
mainstream conventional; popular normal
maintain maintenance upkeep preserve service; repair clean
maintenance service upkeep; care inspection cleaning schedule
major important significant; serious large
maker manufacturer producer; make brand
makeshift temporary improvised
makeup cosmetics composition; face lipstick beauty skin
malaria; mosquito fever tablets disease bite
male man masculine; sex
malfunction; repair error
mall; shopping store centre
malware virus spyware trojan ransomware; security
mammal animal; whale bat dog
man gentleman
manager head; chair board
mandate authority order require; mandatory
mandatory obligatory required; optional
manga comic; anime cartoon
mange; mites skin itching animal
manky dirty filthy rotten; clean
manner fashion method; conduct polite
manor; house estate lord
mansion manor; house villa estate
manual handbook; operate gearbox
manufacturer production making
manure dung muck; garden animal
manuscript draft text; author book submit publisher
map plan atlas; route location navigation
maple; tree syrup leaf
marathon race; running runner distance
marble; stone floor
march walk parade procession; rally month
margarine spread; food
margin border gap; profit page width
marijuana weed pot; drug smoking
marina port; boat mooring yacht berth
marine maritime sea ocean; ship navy
maritime nautical; sea ship port
mark score stain label sign; exam spot assessment
market stall marketplace fair bazaar; trade sell stock
marketplace; seller buyer online
marred spoiled ruined damaged
marriage wedding matrimony married; wife spouse certificate ceremony registrar
marry wedding; spouse wife husband certificate
marsh swamp wetland; mud
mart market store shop
martial; military judo karate court
martyr; saint death
marvel wonder
mask respirator; covering mouth protective breathing
mason bricklayer; stone builder brick
mass bulk weight service; kilogram crowd
massacre slaughter killing
massive large; size
master main original expert; degree copy
mat rug; floor yoga exercise
match fixture contest fit; play team score compatible correspond lighter referee
mate pal partner; guest breeding
material cloth substance; cotton plastic
math mathematics arithmetic; sum calculate algebra
mathematics arithmetic; algebra geometry
matrix grid table; rows
matter subject concern; substance important
mattress; furniture
mature adult ripe grown; age
maverick independent
max maximum limit
maximum highest upper ceiling; minimum
maybe perhaps possibly
mayo mayonnaise; sauce food egg
mayor; city council town election
meal supper; menu restaurant
meaningful significant; purpose
means method; income resources
meantime meanwhile; temporary until
meanwhile; during
measles; rash infectious vaccine virus
measure size; ruler weigh tape step
meat; pork vegetarian food protein
mechanic device system technician; machine car
medal; silver winner
medalist winner; medal olympic
median middle average
mediation conciliation; complaint settlement
medic medicine meds paramedic; prescription aid
medicine remedy; pill tablet prescription pharmacy doctor
medieval; knight history
medium average moderate intermediate; size media
meds medicine drugs; prescription dose
meet gathering session; minutes attend appointment
melody tune; song music
meltdown collapse; reactor crisis
member membership subscriber participant; subscription fee
membership subscription; fee renew annual
memo memorandum note; message
memoir; life author book
memorable unforgettable; remember
memorandum note; agreement
memory monument remembrance commemoration storage ram; funeral war grave capacity disk plaque
men male gentlemen man
mend repair; broken clothes
menopause; symptom women
mental psychological; health mind stress
mention refer
mentor coach tutor; guide trainee training
menu options; food dish restaurant select settings choose
mercantile commercial trading; merchant
merch merchandise shop; shirt
merchandise shop goods products wares; stock souvenir
merchant trader dealer seller retailer; shop payment
mercury; thermometer metal toxic planet
mercy compassion clemency; forgiveness
merely only simply
merged joined united; company
merger amalgamation merge takeover; company
merit worth; award quality
mess untidiness; dirty clean tidy canteen
message text note communication notice; send voicemail reply
messy untidy dirty cluttered; clean tidy
metal; steel aluminium
meteorological weather; forecast climate
meter counter; reading parking measure supply consumption
method procedure technique process
metre meter; measure centimetre
metric; metre kilogram measurement units
metro underground subway tube; train station line
metropolitan urban city
mic microphone; audio mute sound
mice mouse rodents; pest trap
micro small tiny
microchip; pet dog vet
microphone voice; sound record
microwave oven; appliance kitchen heat food
mid middle; half
midday noon; twelve
midfield; football player
midge gnat; insect bite repellent
midnight night; late twelve curfew hours
midst middle; among
midway middle
midwife; pregnancy maternity
mighty powerful strong
migraine; pain head
migrant immigrant refugee; visa asylum worker
migration move transfer; birds data upgrade
mild moderate; weather slight
mildew mould; damp moisture
mileage distance miles; allowance travel claim car rate
milestone landmark stage; anniversary target
militant fighter; armed
military armed forces; soldier navy defence war
militia paramilitary; armed army
milk; drink food allergen
mill; flour grain factory wind
millennium; thousand century
millionaire rich; money wealthy
min minimum minute; least
mince ground; meat beef
mind object brain; care
mine pit colliery quarry; miner explosive
mineral; rock ore salt water vitamin
mini small miniature; size
minibar fridge; hotel room drinks
minibus van coach; passengers driver hire
minimal least slight minimum; small
minimum threshold; limit required
minister clergyman priest vicar; church
ministerial minister; government
ministry department minister
minor small slight underage; under age parent guardian consent
minus less subtract negative; below plus
minutes record notes; hour secretary time
miracle wonder
mirror reflection; bathroom car
misbehave; behaviour conduct discipline
miscarriage; pregnancy loss
misconduct misbehaviour wrongdoing; behaviour discipline gross
misery suffering unhappiness; poverty
mislaid misplaced; property found
misleading deceptive false; advertising inaccurate
misplace mislay; property
miss lose; late find report
missile rocket; weapon
mission task purpose assignment; aim goal
missionary; church mission
missus wife spouse partner
mist; weather
mistake wrong fault slip blunder; incorrect
mistaken wrong incorrect mistake; error
mix assorted
mixture mix combination; stir
moan complain complaint
mob; riot
mobile phone telephone smartphone wheelchair cell portable; sim app number device call
mock practice trial imitation ridicule; exam
mod moderator staff
mode setting; switch
model version type design; serial example
modem router gateway; internet broadband line
moderate staff reasonable
modern new; current recent
modest small
modified amended; modification
module unit component
moist wet; moisture
moisture; water
mold mould mildew fungus; damp condensation ventilation moisture
moldy mould; mold
mole; lawn pest skin
molecular molecule; chemistry
molecule; atom chemical
mom mother parent mum; adult family
moment instant minute
momentum impetus; speed
monarch queen sovereign; royal throne crown
monarchy kingdom; king queen
monastery; monk church
monetary money; currency bank
money pay; fee cost refund payment price
monitor screen surveillance supervision; watch cctv check cable resolution computer
monkey ape; animal zoo
monopoly; competition sole market
monster beast giant; creature
month; each
monument statue; historic
mood; feeling emotion
moody sulky; mood temper
moon lunar; eclipse night planet orbit
moor moorland tie dock anchorage; fee
mop; floor clean spill
moped scooter motorbike; vehicle helmet licence rider
moral; values
moratorium suspension; ban pause
morning; day
mortality death; rate
mortar; wall
mortgage loan; house bank repayment property interest
mosque; prayer muslim islam worship
mosquito; bite repellent
moss; lawn plant damp roof
mot inspection roadworthiness; vehicle test certificate
motel hotel inn; accommodation room
moth; insect clothes butterfly pest
mother mum mummy maternal; family
motion movement proposal resolution; vote seconded meeting
motivated keen enthusiastic driven
motor; electric vehicle power
motorbike motorcycle; vehicle rider helmet licence
motorcycle bike scooter; rider licence
motorhome camper; pitch parking vehicle
motorist; car driving road vehicle
motorway expressway; speed toll
motto slogan
mould fungus; condensation ventilation wall moisture
mouldy mould moldy rotten fungal; damp food spoiled
mound heap pile
mount install mountain climb fix; horse screw wall
mountain peak hill; summit hiking
mourning bereavement; death funeral
mouse rodent rat trackpad pointer; trap computer pest
mouth oral; teeth lips tongue dentist dental
move relocate shift transfer movement; removal house address
movement; campaign
movers removals; moving furniture
movie picture; actor
mow cut; mower
mower; grass garden
mph; speed miles limit
mucky dirty muddy; clean
mud; boots wet muddy
muddy dirty; boots wet
mudguard; wheel bicycle
muffler silencer; noise engine
mug beaker robbed attacked; drink kitchen crockery coffee police theft
multilateral; treaty countries
multimedia; video audio
multinational international global; company corporation
multiple several numerous
mum parent mummy; adult family guardian
mumps; infectious vaccine
munch eat chew; food snack
municipality town; local mayor city
murder; death victim crime
muscle muscular; pain strain exercise strength
museum; history admission
mushroom fungus; food vegetable
music concert band; loud song tune
musician player performer; instrument music singer
muster assemble gather; evacuation point
musty mouldy stale damp; smell ventilation
mute silence silent quiet; sound volume microphone
mutual shared reciprocal; both
muzzle; dog
mystery puzzle; unknown
myth; false
mythology myth legend; gods
nail pin tack; screw finger wood
naked nude bare undressed; clothes
nan grandmother granny; grandparent relative
nanny; child childcare
nap sleep rest; bed
napkin serviette; table linen
nappy; changing
narcotic opiate; heroin
narrative story account
narrow thin tight; width wide
narrowly barely; almost close
nasty unpleasant
national nationwide; state
nationalist; independence party
nationwide countrywide; country
native; local born language
nature wild organic environment countryside
naughty misbehaving disobedient; behaviour child discipline
nausea sickness queasiness; vomit symptom
nauseous nausea queasy sick; vomit symptom
naval navy; ship fleet
navigation; route menu
navy fleet; ship sailor
near nearby beside; distance next
nearby close neighbouring; vicinity distance
nearest near; local
necessarily inevitably
necessary needed required necessity
necessity need requirement essential
neck; throat scarf pain injury
need require
needle syringe; sharps sew
negative; test positive
neglected ignored abandoned; care
negotiate bargain haggle; agreement price
neighbor adjacent adjoining nearby neighbour; noise dispute resident
neighborhood neighbourhood district area; local neighbor
neighbour next; local noise dispute boundary resident
neighbourhood area
nephew; aunt uncle relative family
nerve; spine pain courage
nervous worried tense; stress
nest; egg wasp
net mesh; after tax profit fishing
nettle; weed sting
network system; router lan
neuter spay castrate sterilise; vet pet
neutral impartial unbiased; gear
nevertheless nonetheless
new recent novel latest; unused replacement
newbie newcomer beginner novice; new start induction welcome
newborn neonatal; birth
newcomer new novice; welcome
newly recently freshly
news newsletter bulletin information report; newspaper press
newsletter circular mailing; subscribe email unsubscribe members
newspaper paper press daily
newt; pond amphibian
next subsequent; after
nibbles snacks refreshments canapes; food
nice pleasant lovely kind
niche specialist; market
nick stolen theft steal cut; police report
nickel; metal allergy coin
nickname alias username; called
niece; relative family
night overnight; bed
nightclub club disco; dancing bar
nightmare dream; sleep
nighttime night evening overnight; curfew
nippy cold chilly; temperature
nits headlice; hair comb child
noble aristocratic; lord
noise sound racket din; quiet vibration
noisy noise; neighbours quiet
nominate nominee propose; candidate award seconded
nominee; award election
none zero
nonetheless however
nonprofit charitable; organisation
noob newcomer beginner; new
noodle pasta; food
noon; twelve time
norm standard; usual average
normal usual standard ordinary regular
north northern
northeast northeastern; direction
northeastern; region
northern; region
northwest northwestern; direction
northwestern; region
nose nasal; nostril smell breathing cold bleed
nosebleed; bleeding nose
nosh food eat; meal
notable remarkable noteworthy; famous
notebook notepad computer; paper pad write device battery portable
noted famous recorded
notice sign notification warning; period termination resign written
notification message reminder; settings enable mute
notify inform advise alert notification; message notice contact
notion idea
notorious; known
novel book; author novelist story
novelist author writer; book
now currently presently
nowadays today now currently
nozzle spout; spray clean
nuclear; reactor radiation power weapon
nuisance annoyance disturbance; complaint noise
numb insensate; sensation
number quantity digit; phone total
numberplate plate registration; vehicle number
numerous several
nurse medical; patient breastfeeding clinic
nursery preschool; child toddler plant
nut; almond allergen food spanner thread
nutrition nourishment; vitamins healthy
oak; tree wood acorn
oap senior concession pensioner elderly; age
oath vow swear pledge
obese overweight; weight diet
obey follow; rule
object article oppose
obliged responsibility requirement commitment bound
obscure unclear hidden vague; unknown
observatory; telescope stars astronomy
observed seen noticed watched
obstacle obstruction; block
obtain receive purchase; apply request
obviously evidently
occasion time; celebration party
occasionally sometimes rarely periodically; infrequent
occupation profession trade; work
occupied busy taken; vacant occupant
occur occurrence; event
ocean sea; water ship atlantic
odds probability
odometer mileage; distance reading
odor odour smell; ventilation drain
odour smell; ventilation drain
off disconnected; switch turn power
offended insulted upset; offence
offensive rude insulting abusive attack; language offence
offer discount proposal provide promotion; sale valid terms
office committee workplace; staff building
official authorised officer; government
offline disconnected unavailable; connection network internet
offset compensate balance; carbon
offshore; sea wind oil coast
often frequency regularly; every each times
oil petroleum; fuel cooking level change
ointment balm; skin
old year senior; used
older elderly senior; age old
olive; oil tree
onboarding orientation; starter training
once; single
ongoing continuing current; progress
onion; vegetable food crop
online website web electronically; account
only solely; exclusively
oops mistake error
open unlock; start tin bottle
opera; singing theatre music performance
operate run activities surgery procedure; use hospital
opinion view belief; think review
opium narcotic; drug poppy heroin
opponent rival adversary; against player match
opportunity possibility; vacancy
opposed against; opposition
opposition resistance objection; against party opponent
opt select option; unsubscribe
optical; glasses fibre
optician optometrist
optimism hope confidence optimistic; positive
optimistic hopeful positive
option voluntary; extra
oracle; prophecy prophet
oral spoken verbal viva; dental exam
orange; fruit colour
orbit; satellite planet space circle
orchestra; musician music concert
ordained; priest minister church
order purchase command sequence request requisition; delivery item confirmation
ordinary usual regular common; standard
ore; iron mine metal
organise organization body company planner; run group institution
organization association body company; group institution
organizational organisational; organization structure management
oriented aimed directed
original first
orphan; child parent
orthodox traditional conventional; church
other; else
otherwise else; unless
ouch pain; injury
ounce; weight pound
oust remove expel ouster; dismiss
ouster removal expulsion; overthrow
outage power current interruption failure; cut supply service
outbreak; infection disease virus cases quarantine
outcome result; decision conclusion
outdoor outside; garden camping
outer outside
outfielder; baseball player
outfit wear attire
outgoing departing sociable; leaving calls
outing trip; participants bus
outlawed prohibited forbidden illegal; law
outlet shop store socket vent; plug electrical retailer power
outlined described summarised
outlook prospect; view email weather
outnumber exceed
outpost; base station remote
output production yield; power printer signal result
outrage scandal; protest
outreach; community programme
outright completely total
outskirts suburb edge; town city
outspoken frank blunt
outstanding unpaid overdue; balance
oval elliptical; shape
oven stove range; temperature
overall total coveralls boilersuit; altogether protective clothing workwear
overbook oversell; flight seat compensation
overcharged overbilled; bill error refund invoice dispute
overcome beat defeat; difficulty
overcrowded crowded congested; capacity
overdose; medication drug emergency
overdraft overdrawn; bank fee account limit
overdue; payment reminder loan
overflow spill; water tank drain
overhaul service refurbish repair; maintenance inspection
overhead; costs expenses projector
overheat hot; temperature cooling fan coolant
overlooking; view window balcony
overnight; parking
overseas international; country travel
oversee supervise manage oversight; responsible
overshadow eclipse
oversight supervision omission; mistake error
overtake pass; lane vehicle
overthrow topple oust; government
overtime extra; hours pay working wage rate shift lieu
overturned reversed cancelled; appeal decision
overview summary outline
overweight heavy; weight
overwhelming huge; majority
owe unpaid outstanding payable; pay balance
owl; bird wildlife
own possess owner; belong ownership
owner proprietor ownership; run
ownership possession title; transfer property
oxygen; breathing mask gas
pace speed rate; step walk
pacifier; baby
pack package full crowded boxed; bag
package parcel packet bundle; delivery shipping
packer; packing warehouse box
pact treaty deal
pad cushion; paper
paddle swim oar wade; water
padlock; key
padre chaplain priest; church
page sheet webpage; paper book
pageant parade; beauty contest costume
paid pay salary payment; wage invoice
pain sore discomfort; painkiller injury symptom
painkiller analgesic paracetamol; medication
paint picture; wall frame
painter; painting
pair two link; set shoes partner device
pajamas pyjamas nightwear; clothing
palace; king royal residence
pale light; colour white
palm; tree oil
pan pot saucepan frypan skillet; cooking kitchen
pandemic outbreak; virus covid disease restrictions
pane; replace
panel; control solar members
panic fear alarm; button attack
panther leopard; cat
pants trousers underwear underpants; clothes
papal; pope vatican catholic
paper sheet; print printer recycling
par standard; golf hole
para paragraph; section
paracetamol acetaminophen; medication pain
parade procession; float route street
parallel alongside; lines side
paralyzed paralysed disabled; paralysis wheelchair
paramedic; emergency injury
paramilitary; armed
paramount supreme; important
parcel packet; shipping collect
pardon forgive excuse; apology
parent guardian mother; adult
parish; priest vicar council
park car garden playground green; vehicle space permit
parliament assembly; election minister vote
parliamentary legislative; parliament deputy assembly election seat
parole release probation; prison sentence inmate offender
parrot; pet bird
part piece section portion spare; replacement
partial limited partly; refund payment whole full
participate join engage attend enter; event entrant activity
particularly specifically notably
partisan biased sectarian; party politics supporter
partner spouse associate wife; business relationship
partnership association; firm business agreement
party celebration function faction; event guest election politician hire
pass ticket permit succeed; entry fail season
passage passageway path extract route; text
passcode password pin code; lock screen
passenger traveller rider occupant; seat ticket luggage driver
passion love zeal; emotion hobby
passport document; visa travel nationality
password login passphrase pin; reset
past previous insert place; earlier clipboard text
pasta spaghetti; food
pastor minister clergyman priest vicar preacher; church congregation
pastry pie tart; bakery food
pat tap stroke dab; hand dry
patch fix update mend hotfix; puncture software fabric hole security
patent; intellectual copyright license trademark inventor
path track trail footpath route walkway directory; file
patience tolerance; waiting delay calm
patient ill calm tolerant; treatment appointment sick
patio terrace; outdoor garden paving
patriarch father elder; church bishop family
patriotic nationalist loyal; flag anthem country nation
patrol guard watch police; security officer round
patron sponsor supporter benefactor customer; library donation
pattern design template motif model; trend fabric knitting sewing
pause suspend stop interrupt; resume hold rest
paved surfaced tarmac; road asphalt concrete path
pavement sidewalk footpath footway; pedestrian
pavilion tent marquee; cricket ground changing
pay wage salary settle remit reimburse payment remuneration; fee rate payroll
paycheck payslip wages salary; payroll employer
payment remittance settlement instalment; bank deposit
payout settlement; insurance claim
payrise increase increment uplift; salary review
payroll salary wage; employee tax staff finance deductions
payslip payroll paystub; salary deductions tax
pc machine; device hardware software
pct percent percentage
pdf document acrobat; file print download
peace harmony truce; war treaty ceasefire
peacekeeping; peace troop mission soldier conflict
peak summit top maximum busiest; rush demand season
peanut nut groundnut; allergen allergy food
pearl; jewel necklace oyster gem
peasant farmer farmworker villager; land rural
peckish; snack food
pedal crank; foot
pedestrian walker foot; crossing road
pee urine wee; toilet bladder
peeler; kitchen utensil vegetable
peer equal colleague contemporary; review group
peg; laundry tent
pen biro ballpoint enclosure; writing pencil signature stationery
penalty punishment sanction charge; breach offence kick
pending awaiting outstanding unresolved undecided; approval status decision review
penguin; bird zoo animal antarctic
peninsula headland cape; coast sea land
penny pence; coin money
pension senior concession retired annuity superannuation retiree; scheme age discount
pepper seasoning capsicum; spice salt vegetable chilli
perceived seen apparent felt regarded
percent percentage proportion; rate share
percentage proportion share rate; ratio
perception view impression awareness; sense opinion
perennial lasting recurring perpetual; plant flower garden
perfect flawless faultless
performance show achievement; speed efficiency theatre audience review
perfume fragrance scent; smell
perhaps possibly
period time term interval stage; menstruation menstrual days
perk advantage bonus; reward employee member discount
permanent lasting fixed; temporary contract resident
permission allow authorization leave; request written
permit permission authorize authorisation; apply holder
perpetrator culprit offender attacker; crime suspect victim
persecution oppression harassment discrimination; refugee asylum minority
persistent continual constant lasting repeated stubborn
personal private own; belongings
personnel staff workforce; human employment
perspective viewpoint view outlook angle; opinion
persuade urge coax; persuasion argument
peso; currency money exchange
pest vermin; control rodent
pesticide chemical spray insecticide; pest
pet; vet owner rabbit
petition appeal request; signature court sign campaign
petrol mileage; travel kilometre mile car tank pump station engine
petroleum crude; fuel refinery gas
petty minor trivial small; cash expense theft
pharmaceutical drug medicinal; company pharmacy
pharmacist; prescription medicine pharmacy
pharmacy dispensary; prescription
phase stage step period; project
phenomenon occurrence event happening
philharmonic symphony orchestral; orchestra concert conductor
philosophical; philosophy thinking theory
philosophy thinking ideology outlook; ethics belief principle
phishing scam fraud spoof; email suspicious password report
phone telephone smartphone ring
photo photograph picture snapshot; upload consent
photocopy duplicate copier; document certified paper toner page
photograph cameraman picture; photography copyright album
photography photo filming; picture flash image
phrase expression wording; sentence language
physical bodily material tangible; exercise examination
physician medic practitioner; hospital patient clinic
physio physiotherapy physiotherapist; injury exercise treatment
pianist musician; piano concert
piano keyboard; music tuning lesson
pic picture photo photograph image; upload camera
pick select gather; choice
pickpocket thief; theft wallet valuables
pickup; van delivery order point
picnic; food outdoor meal lunch
picture drawing
pie tart; bake crust food
piece portion item slice
pier wharf quay; boat harbour sea
pierce puncture penetrate perforate earring jewellery; hole needle ear wear remove
pig swine hog boar; farm animal
pigeon; pest
pile heap stack
pilgrim traveller worshipper; shrine pilgrimage
pilgrimage journey; shrine holy
pill tablet capsule; medication
pillowcase; bedding linen
pilot airman aviator flyer trial captain; plane flight
pimple spot; skin
pin fasten peg; needle fix connector digits number
pinch nip squeeze; salt finger
pine; tree wood conifer
pink rose; colour
pint; drink pub glass
pioneer innovator founder settler; first
pipe tube pipeline pipework conduit; water
pipeline conduit; oil gas build deployment
piracy hijacking bootlegging; copyright illegal copy ship
pirate bootleg; ship piracy copy
pissed annoyed angry
pistol handgun revolver firearm; weapon
piston; engine
pit hole quarry; coal track
pitch ground throw tone; tent play
pitcher jug; throw jar
pivotal key crucial central critical
pixelated blurry grainy; resolution image quality
pizza; restaurant takeaway food oven
place location spot site position put
placement internship positioning; work student experience trainee
plagiarism copying cheating; source misconduct citation
plague epidemic pestilence; disease infection
plain simple clear undecorated; text
plaintiff claimant complainant; court lawsuit defendant
plan scheme proposal strategy
planet world; solar space
planner scheduler; planning
plant vegetation works sow flower; seed watering pot soil crop
plantation estate; crop tree farm
plaster bandaid render bandage; wall wound aid crack
plastic; recycling bag bottle packaging
plate panel sheet; meal number kitchen food
plateau tableland; level hill
platform stage track; station train system
platinum; metal gold jewellery
play game perform; theatre sport child
player play participant competitor sportsman; member team squad
playground playpark; child swing play
playgroup; child toddler nursery
playoff decider; final championship match season
playtime recess break; school playground
playwright dramatist writer author; play theatre
plaza square; shopping market
plea appeal request; court trial plead
plead beg appeal implore; guilty court
pleasant enjoyable agreeable lovely
pleasure enjoyment delight; leisure
pledged promised vowed committed; donation
plenty; enough
pliers pincers; tool grip wire
plight predicament hardship; difficulty
plot storyline scheme; bed claim story
plug socket charge connector stopper; power bath
plughole drain; sink bath blocked
plugin addon module; install browser
plumber; pipe water boiler repair heating
plumbing pipework pipes; water leak
plummet plunge fall drop tumble
plunge dive fall drop
plunger; toilet drain blockage sink
plus additional extra; add
plutonium; nuclear uranium radioactive
pneumonia; lung infection disease chest
pocket pouch; trousers jacket wallet
podium stand rostrum dais; winner medal speaker
poem verse rhyme poetry; poet
poet writer bard; poetry
poetry verse rhyme
point spot purpose aim
poised ready set balanced
poison toxic toxin venom harmful; antidote swallow food emergency hazardous substance
poker; card bet
polar antarctic; pole ice bear
pole post rod stick mast; tent ski
police constabulary policeman cop officers; report
policeman officer constable; law arrest
policy rule guideline strategy; terms
polish shine buff wax; clean furniture surface
polite respect; politician government party election
politician lawmaker senator statesman; parliament election government
poll vote survey; voter opinion
pollen; allergy
pollution smog; waste air
polo; horse shirt sport
polytunnel; plant allotment
pond pool; water fish garden
pong smell odour stink; drain ventilation
pony; riding stable
poo stool excrement dung droppings; toilet dog fouling bag
pool swim baths fund; swimmer lane water share
poop faeces excrement stool; dog fouling
poor hardship needy unwell sick disadvantaged; bursary reduced poverty quality income symptom doctor grant
pop burst soda fizzy; music song popup drink beverage
pope pontiff papacy; church vatican
popular busy liked fashionable
population populace residents
populist; politics popular nationalist
popup window dialog notification; browser blocker advert
porch veranda doorway; entrance door
pork pig; sausage food
pornography porn obscenity; sexual adult indecent explicit
porridge oatmeal; breakfast food oats
port socket dock; ship network connector cable
portable handheld transportable; carry laptop
portaloo toilet; event facilities
porter doorman bellboy; luggage hotel reception
portfolio collection; investment work shares
portion share helping serving; food
portrait likeness; picture painting orientation photo
portrayed represented shown; actor
posed sat modelled; photo
posh formal upmarket luxury; dress
position location post rank
possession; custody
possible feasible potential achievable; option
post parcel ship send; stamp
postage shipping carriage; stamp cost delivery
postal mail; post delivery postcode
poster notice placard bill print; advert wall display
postpone reschedule defer adjourn; move later date
postwar; war reconstruction
pot container saucepan; cook
potato vegetable spud; mash food
potent strong powerful effective
potential prospective likely; ability
pothole hole; road surface report
potluck; food meal dish bring share
potter; pottery clay ceramic
pottery ceramics; kiln glaze
potty toilet
poultry fowl turkey; egg bird meat food
pound sterling quid beat; money currency weight kilo
pour tip decant raining; liquid jug water wet weather
poverty hardship deprivation destitution; income benefit
powder; talcum flour washing
power strength authority; supply
powerbank battery; charge portable phone
practice training rehearsal exercise custom; surgery doctor session practise
practise train; exercise
prairie grassland plain; grass
praise compliment commend; feedback
pram pushchair stroller; wheel
prang collision bump; vehicle insurance damage
prawn shrimp; seafood food allergen
pray worship prayer; god church faith room
prayer worship; church
precedent example; case court
precious valuable cherished; metal gold stone
precise specific
predator hunter; prey animal
predecessor forerunner; previous former successor
predict foresee; expected
predominantly mainly mostly chiefly primarily
prefecture province district; region
preferred favoured settings options; menu
pregnancy gestation maternity pregnant; baby
pregnant expecting; maternity midwife
preliminary initial introductory preparatory provisional; first
premature untimely; baby
premier; prime minister leader league
premiership; league prime minister
premises property site; office access
premium fee; deluxe payment subscription upgrade
preparatory introductory; preparation school
prepare ready arranged made
prerequisite requirement precondition; course level
prescribed set stipulated specified; medicine doctor prescription
prescription script
preseason; friendly training
presence existence; present
present attending show; absent birthday donation
preserve conserve protect
president chair head leader; election committee
presidential; president election candidate
press push media journalists; reporter
pressure stress force; tyre blood pump
prestige status reputation standing; honour
prestigious renowned esteemed respected
presumably probably apparently
pretty attractive fairly quite
prevail win triumph
prevent stop; protection
previous prior last
prey quarry victim; hunt
price rate tariff; amount
pricey cost dear; price fee
pride dignity satisfaction; proud
priest clergyman vicar father; mass service
primarily mainly chiefly mostly principally
primary principal chief; school first
prime main chief; minister best
primitive basic simple crude early
prince; royal king palace heir
princess; royal queen palace
principal headteacher head; school
principle rule tenet belief standard; ethics
print copy printout; printer ink
printer; toner
prior; notice
priority precedence preference importance; first
prison gaol penitentiary; sentence
privacy data confidentiality secrecy; personal private settings protection information
private secret; public
privilege right advantage entitlement; access
prize reward trophy; win winner raffle
pro professional; expert
probably likely
probation trial; offender employee supervision period review
probe inquiry sensor
problem trouble fault; error solution complaint
procedure process steps protocol; instructions
proceedings lawsuit action minutes; court legal
process handle; steps
processor cpu chip; computer memory
proclaimed declared
procurement purchasing buying acquisition; supplier tender contract
produce make manufacture generate; production
production making
profession job vocation; work
professional qualified; career
professor academic; university teacher
profile biography page; user settings picture
profit surplus; income business
profound deep intense
program software programme; computer course install run
programme mode schedule broadcast scheme; show software
progress advance headway improvement
prohibited barred disallowed; permitted
project scheme venture undertaking; plan
projector beamer; screen cable presentation lamp
proliferation spread growth; nuclear weapon
prolific productive
prolonged long
prominent leading important noticeable notable
promise vow guarantee; commitment
promote rank publicise upgrade; advance marketing
prompting causing
prone liable susceptible likely
pronounced marked noticeable; pronunciation
proof receipt confirmation verification; prove document address
prop support; stage
propaganda disinformation; publicity media
propel drive push prop airscrew screw; engine aircraft ship
proper correct right suitable
property possessions; building owner real
prophet; religion god
proponent supporter
proportion share ratio part
propose suggest bid
proposition proposal suggestion; offer
prosecco wine fizz; alcohol drink
prosecution; court trial legal prosecutor offence
prosecutor attorney; court lawyer trial
prospect chance possibility
prosperity wealth affluence; economy
prostitution; sex brothel
protect safety safeguard security; insurance
protein; diet egg nutrition
protest march objection rally; complaint police
protocol; network rules
prototype model; design test
proud pleased
proved proven shown demonstrated
proven tested established; proof
provide supply furnish; provision
province region territory state; country
provincial regional; province
provisional temporary tentative; licence
provisions supplies food
provocative inflammatory
provoked incited angered
proximity nearness closeness; distance
proxy; server network settings
prune trim cut; tree branch shrub
pry lever; open
psychiatric mental; psychiatrist hospital illness health
psychological emotional; psychologist mind
psychologist therapist counsellor; mental therapy
pto leave holiday vacation; annual request
pub tavern; drink landlord alcohol licence
public communal; people open
published issued released printed; publication book
puck; ice
pudding afters; meal menu sweet
puddle; water rain
puke vomit sick; illness
pull tug tow draw; push
pullout withdrawal; troop
pulp mush; paper fruit
pump; water air tyre motor flow
punch hit thump strike; hole fist
punctual prompt timely; late arrival
puncture flat; tyre repair tube spare
punish sanction; ban fine offence sentence
punitive punishing disciplinary; damages
punk; music rock
pup dog pet puppy
pupil school student schoolchild learner; child teacher
puppy pet; animal training
purchase; sale shop
pure clean unadulterated; purity
purple violet mauve lilac; colour
purpose reason objective
purse wallet; money bag lost
pursue follow seek; pursuit
pursuit hunt hobby
push shove; button
pushchair stroller; baby child wheel fold
put set
putt; golf green hole
puzzle jigsaw; game toy
pyjamas nightwear; clothing sleep
pyramid; tomb ancient triangle
quake tremor; seismic
qualification; exam eligible requirement skills
qualify certificate; licence entitle qualification heat
quality standard grade; inspection
quantity volume
quantum; physics
quarantine; infection movement days
quarter fourth
quarterback; football
quarterfinal; knockout tournament semifinal
quartet four; music string
quay wharf; ship berth
queasy; sick vomit
queen; royal bed
quest search hunt
question query enquiry ask; faq survey
queue wait
quick rapidly swiftly promptly soon speedy; speed time
quid; price fee cost
quiet silent peaceful noiseless silence; study
quit resign cancel fairly rather withdraw; notice membership
quota allowance limit share; maximum number
quote quotation; price supplier
rabbi; jewish synagogue
rabies; bite dog vaccine virus
race contest run competition; runner start entry
racial; race discrimination racism
racism discrimination prejudice bigotry; race racist
racist bigoted discriminatory; discrimination complaint equality
radar; speed detection
radiator radioactivity; xray cancer valve bleed
radical extreme fundamental
radio wireless; station tuner receiver
radioactive nuclear; waste
raffle draw tombola; ticket fundraising
rag; wipe clean
raid swoop; police search
raider robber attacker
rail train railway balustrade; track station stairs
railcard pass discount; train fare
railroad railway rail; train track station
railway train; station track
rain rainfall shower wet; weather umbrella waterproof cancel
rainbow; colour rain
raincoat waterproof; clothing rain
rainfall precipitation; weather
rainy rain wet; weather umbrella
raise elevated increment payrise; collected salary review grade
rake; garden leaves tool
rally gathering demonstration meeting; car race supporter
ram; sheep
ramp slope; wheelchair
rampant widespread uncontrolled
ranch; cattle horse
rand; currency
random haphazard; chance
range scope variety
ranger warden; park forest
rank level rated placed
ransom; payment
ransomware; files encrypted backup attack
rap; music
rape assault; sexual victim
rapid swift speedy
rapper musician; rap music
rare seldom uncommon unusual scarce infrequent
rash eruption dermatitis; skin allergy
rat rodent; pest vermin trap
rate score speed charge tariff
rather fairly
ratification approval confirmation; treaty
ratified approved confirmed
rational logical reasonable sensible
rattle clatter vibration; noise loose
ravaged devastated damaged ruined
raw uncooked unprocessed; meat fresh cooking food hygiene
ray; light sun
razor shaver; shave
reach arrive access; phone
react respond; reaction response
reaction response reply
reactor; power plant
read browse study scan; reader
reader; book library card
readily willingly quickly
ready finished available
reaffirm confirm restate reiterate
real actual true; fake
realistic practical lifelike sensible achievable
reality fact truth; virtual
realize understand notice
realm domain
rear raise; front
reason grounds motive
rebate refund; claim tax
rebel insurgent; uprising revolt
rebellion uprising revolt mutiny insurrection; rebel
reboot restart reset; start power computer
rebound recover
rebuild reconstruct restore recreate; repair
recall remember withdraw; product memory defect
receipt takings slip voucher; bill payment purchase refund
received; receipt delivery
recent; lately
reception desk welcome party signal coverage; check receptionist hotel arrival key
receptionist; desk hotel
recession slump; economy
recharge; charger power
recipe ingredient formula; bake food
recipient addressee receiver beneficiary; email delivery
reckless careless dangerous irresponsible; driving
recognised accepted approved; recognition
recognition acknowledgement; award
recognized acknowledged accepted approved; recognition
recommend advise suggestion referral
reconciliation; accounts balance agreement peace
reconnaissance scouting survey; spy
reconsider review rethink reassess; appeal
reconstruction restoration; repair
record register
recount retell; vote count election
recover restore retrieved recuperated healed rescue; recovery lost deleted backup
recovery recuperation retrieval convalescence; restore
recreation entertainment; sport hobby play
recruit employ appoint; vacancy job
recurring repeated regular recurrent; subscription
recycle waste reuse; collection cardboard
red scarlet crimson
reduce lessen; reduction
reduction; lower
redundancy severance; employer notice payment
reed; clarinet oboe instrument saxophone mouthpiece
reef; diving sea sail
refer consult direct referee testimonial recommendation; referral specialist application employer
referee umpire official; whistle
referendum vote ballot plebiscite; poll
refill; top
refined purified polished; sugar oil
refinery; oil fuel
reflect consider; light
reform change improvement overhaul; law
reformist progressive; reform
refrain avoid abstain
refrigerator; cool cold
refuel fill tank; fuel petrol station
refuge shelter sanctuary; safety
refugee asylum exile displaced; immigrant camp
refund reimburse repay return; back ticket original
refurbish renovate recondition; used warranty
refuse rejection
regain recover retrieve
regard respect
regardless irrespective despite
regime government; diet
regiment; soldier troop
region zone
register certified signup; book sign registration member form
registrar; birth certificate office
registration signup plate; account form vehicle number
regret sorry remorse
regular routine; weekly interval
regulation rule law requirement
regulatory; regulation compliance
rehabilitation rehab recovery; therapy treatment physiotherapy
rehearsal runthrough; performance
reheat rewarm; food microwave temperature
reign rule; king queen monarch
reimburse repay recoup; claim receipt
rein; horse bridle riding
reinforced strengthened fortified; concrete
reinstall install restore; uninstall software setup download
reiterate repeat restate
reject; application
relationship connection link; couple
relative dealings kin
relaxed informal
relay; race runner switch
release issue free
relegation demotion; league promotion
relentless constant unrelenting
relevant applicable pertinent; related
reliable dependable trustworthy
reliance dependence; rely
relief comfort help; pain
relieved comforted; relief
religion belief; church worship
religious; religion faith church worship
relocated transferred
reluctant unwilling hesitant
rely trust
remain stay continue
remainder rest remaining; outstanding
remake; film
remarkable extraordinary outstanding
remember; memory
remind prompt; letter alert remember
remnant remains leftover; scrap
remote controller; battery television button
removed taken
rename retitle; file change folder
rendering; drawing graphics
renew extend prolong; subscription expiry
renovation restoration modernisation; building
renowned noted
rent rental; tenant tenancy deposit
rental; deposit tenancy tenant car vehicle contract
reopen; open closed
reorganization restructuring reshuffle
repair patch restore maintenance technician mechanic repairman; workshop service appliance
repairman technician; appliance
repay; instalment
repeal revoke rescind cancel; law
repeatedly often frequently constantly continually
replace renew swap substitute spare
replay repeat; match video watch
reply respond response; email letter
report announce notify inform account statement; complaint contact
representation; representative agent lawyer
representative delegate spokesman rep; contact committee
repression oppression suppression crackdown
republic; democracy president state
republican; party president conservative
reputation standing image; trust
request; form
required obligatory
reschedule move rearrange; change date booking appointment
rescue save free; emergency ambulance survivor
research study investigation inquiry; university findings
resell resale tout; ticket prohibited
reserve spare substitute keep; nature table seat confirm
reservoir tank; water supply
reset restart restore; default factory settings button
resident local dwelling abode; permit
residential domestic; home housing resident neighbourhood
resign departure; written
resit retake; exam fee
resolution decision settlement; resolve screen dispute
resolve solve settle fix sort; solution problem
resort; holiday hotel beach ski spa
resource asset supply; material funding
respect esteem admire; behaviour
respiratory breathing pulmonary; asthma cough infection
respond; response
response; charge
rest relax sleep; tired
restart relaunch; start computer shutdown off power
restaurant diner bistro eatery; table waiter
restive restless
restore return reinstate; deleted data
restraint restriction control moderation; harness seatbelt belt
restricted; access prohibited forbidden
restroom toilet lavatory washroom; facility sink
restructure reform; debt
result score; test exam
resume restart; job
resumption restart
retail; store sale customer
retain hold maintain; retention
retaliation revenge reprisal
retire senior concession; age leave
retiree retired; senior
retreat withdraw; weekend
return roundtrip exchange; send bring overdue unwanted deadline ticket fare journey goods receipt period
reunification; family reunite
reunion gathering; alumni family reunite
reunite rejoin; lost family
reveal show expose uncover
revenge vengeance
revenue earnings takings turnover; tax
revered respected admired venerated
reverse undo opposite; gear parking
review inspect; rating
revise updated changed modified study review; exam
revival comeback resurgence renewal
revolt uprising mutiny
revolution uprising revolt rotation
revolutionary innovative radical; revolution
reward; points award
rhetoric oratory; speech
rhythm beat tempo; music drum heart
rice; cook pilaf risotto food
rich wealthy prosperous; money income assets
rid free eliminate; remove dispose
ride journey trip; bike bus taxi driver passenger
rider horseman motorcyclist; horse bike
ridge crest; mountain roof hill
ridiculous absurd silly ludicrous unreasonable; complaint
rifle firearm; shooting weapon ammunition
rift split divide disagreement; quarrel
rig platform; oil drilling sail boat
right entitlement accurate; wrong
rim brim border wheel; tyre spoke
ring telephone bell band; wedding finger number
ringgit; currency
ringtone tone sound; phone call volume
riot disturbance disorder unrest; police crowd violence
ripe; fruit harvest
ripoff overpriced scam; complaint price trading
ripped torn; tear repair hole
rise climb; raise
risen increased climbed; rise
risk threat; assessment safety
risky unsafe; risk safety
ritual rite custom; religious
rival; competition
rivalry; rival
river stream waterway; boat water
riverside riverbank waterfront; river
road street route lane; traffic
roadside verge kerb; breakdown road assistance parking
roadworks construction; delay closure traffic
roadworthy safe; inspection vehicle
roaming abroad foreign; data mobile charges network
roast; oven meat cook
rob steal stolen; theft thief robbery police money bank
robbery theft heist mugging holdup; thief police stolen armed bank
robot automaton bot; machine arm programming industrial
robust sturdy strong solid rugged; reliable
rock stone boulder; cliff climbing music band guitar
rocket; space orbit satellite engine
rocky stony rugged; terrain path shore mountain
rod bar stick; angler reel metal
rogue dishonest unscrupulous fraudulent; trader scam fraud
role position duty part responsibility; permission post
roll bun reel spin; paper dice turn film
roller cylinder drum; paint printer wheel conveyor skate
romance love relationship affair; novel couple dating
romantic loving; couple honeymoon valentine dinner
roof rooftop; tile leak chimney building
rookie newcomer beginner novice trainee; player draft season
room space accommodation; booking meeting office
roommate cotenant; room share
roots origin ancestry heritage; plant soil tree family
rope line cable; knot harness tie mooring anchor
rose; flower garden bush prune thorn
roster rota schedule; shift staff squad team
rota schedule; duty
rotate turn spin cycle revolve; shift wheel crop image screen tyre
rotten bad decayed spoiled putrid; food mould waste
roughly around nearly almost; estimate
round lap; match tournament golf stage fight
roundabout junction circle; traffic lane
roundup summary digest; news weekly
route course; trail
router hub; internet wifi
routine habitual procedure usual; schedule daily exercise check
rove roam wander; travel
row tier dispute quarrel; seat table oar boat conflict
royal regal monarchy; crown
rsvp reply respond; attend
rubber latex eraser; tyre seal glove gasket pencil
rubbish waste trash refuse
rubble wreckage; collapse building earthquake demolition
rucksack knapsack; luggage carry
rude polite impolite abusive discourteous; behaviour complaint staff
rug rough sturdy tough; terrain mountain outdoor floor
rugby; ball scrum try tackle pitch team
ruined spoiled wrecked damaged; castle compensation
rule allow law; forbid permitted code
ruler monarch leader sovereign; queen centimetre
rumor rumour gossip hearsay speculation; unconfirmed
rumour hearsay speculation; confirmed
run manage sprint execute; start
runner jogger athlete; shoe finish
runny liquid watery; nose cold
runoff drainage; election ballot vote water rain
runway airstrip; plane takeoff fashion model
rupee; currency money exchange
rupiah; currency money exchange
rural country agricultural; village farm farmer
rush hurry haste dash; urgent traffic commuter
rust oxidation; metal iron
rusty corroded; metal rust tetanus
sabotage vandalism undermine damage; deliberate
sacked terminated; redundancy job employer
sacred religious; temple shrine church
sacrifice offering; lose forgo
sad unhappy sorry upset miserable; grief cry
saddle seat; riding bike bicycle height
safe danger safety secure harmless protected strongbox; lock valuables risk
safeguard defend; safety security measure child vulnerable concern
safety security; accident precaution emergency regulations
saga story epic; novel series
said told stated announced; spokesman statement
sail boat yachting; harbour wind ferry mast rope
sailboat yacht; sail mooring
sailor seaman mariner crew; ship boat yacht
saint holy; church feast patron
sake benefit behalf
salad; tomato vegetable dressing lunch food
salary wage remuneration; employee payday annual grade
sales selling turnover revenue; discount customer shop
salesman seller vendor salesperson rep; shop customer dealer commission
salmon; fish seafood river trout
salmonella; bacteria food poisoning
salt sodium; food sea ice
salty; salt food taste
salvage rescue recover save reclaim; wreck scrap
salvation redemption rescue; church
same identical similar; match
sample specimen; test blood free trial
sanctioned authorised authorized permitted
sanctuary shelter; wildlife bird animal church
sand; gravel dune cement sandpaper
sandal; footwear
sander; wood sandpaper tool dust smooth
sandpaper abrasive emery; smooth surface
sandwich food lunch butty sarnie roll; eat picnic meal snack
sandy; beach soil
sang; song singer choir
sanitation sewage; toilet clean water waste disease
satellite; space dish television broadcast signal navigation
satisfaction contentment happiness fulfilment; customer survey feedback complaint guarantee
satisfied content pleased; refund guarantee complaint
satnav navigation; route map
sauce dressing ketchup; tomato food pasta cook condiment
saucepan; cookware kitchen hob
sauna steam; spa temperature
sausage banger hotdog; meat food
savage fierce vicious; attack
save money keep store conserve deposit; discount disk account
saw cut hacksaw; wood tool
say state speak express mention; word
scaffold; height platform work
scald hot boiling; water temperature
scale size weigh extent; weight kitchen measure map
scam swindle; suspicious report police
scammer fraudster swindler; scam report money
scan scanner digitise copy; document image virus barcode hospital
scandal disgrace controversy; corruption affair resign
scanner; document
scar mark; skin wound
scared frightened terrified fearful; phobia anxiety support
scarf; clothing
scary frightening terrifying creepy; horror fear
scattered dispersed spread; shower
scenario situation case; example
scene setting location; crime film play stage
scenic picturesque; view landscape route viewpoint countryside
schedule timetable planned timed; appointment date
scheme program
scholar researcher; university professor scholarship
scholarship grant award; hardship student tuition university college fees apply merit
school; teacher student
science; physics biology research laboratory scientist
scientific; research experiment laboratory scientist evidence
scientist researcher; laboratory university expert physicist
scissors shears; tool
scoff eat; food
scooter mobility; vehicle helmet rider
scope coverage reach; cover limit
scorching hot; temperature weather
score point goal; win
scoreboard; score result game display points
scoreless goalless; draw score game half
scorer; points striker score umpire
scourer; clean kitchen
scout; troop recruit talent
scrap discard junk waste; metal recycling
scrape scratch; noise surface paint
scratch mark graze; paint damage polish surface itch skin
screaming yelling shouting shrieking; noise baby
screech squeal; brake noise
screen; television touch phone filter brightness device
screenplay script; film writer movie director
screenshot screengrab capture image; screen evidence
screw fastener fixing; screwdriver tool thread tighten
screwdriver driver; tool
script text; actor film play code program
scroll swipe move; page screen mouse
scrub brush scour rub
scruffy untidy shabby; appearance dress
scrutiny inspection examination review; audit check
sculpture statue carving; artist museum gallery bronze
sea; ship tide swim water
seafood shellfish; food allergen
seagull gull; bird
seal closed shut airtight; envelope package opened ring
sealant silicone caulk; joint gap seal
search look seek; query results police engine
searing scorching; heat pain
seasick nauseous sick; motion boat
season salt spice flavouring; spring summer winter weather league food ingredient
seat place; ticket theatre
seatbelt belt harness; safety passenger buckle
sec second
secateurs pruners; prune garden
second; minute time third runner
secondary; school pupil primary
secondhand used preloved preowned; charity goods resale
secrecy confidentiality; secret disclosure
secret concealed; password
secretariat; office administration secretary
secretary assistant admin; write office administrator correspondence
sect; religion religious group
sectarian; religion violence conflict
section segment; page area
sector area branch; business private public economy
secular nonreligious; religion church state
secure; police password
sedan saloon; car vehicle door
see view watch notice; sight visible eye
seed sow; seedling grow garden crop
seedling; plant
seeker applicant; job asylum
seeking looking; apply request
seem look
seep ooze; water damp
segment part piece portion; market
seize confiscate impound jammed stuck; customs police lubricate rust
seizure fit convulsion; customs police
seldom infrequently; often
select; option
self; own
selfie photo photograph portrait picture; camera phone
sell trade vend; sold shop price seller dealer buyer goods licence
seller vendor retailer; sale market
semi; detached final
semiconductor chip microchip; silicon transistor electronics
semifinal semi; final knockout match tournament
seminar workshop lecture class; course conference training speaker
seminary; priest theology church college
senate; vote bill
send mail ship forward; parcel letter courier
senior; manager age
sensation feeling; pain tingling
sense detect; meaning smell touch sensor
sensitive delicate; skin confidential data
sensor detector; signal measure
sent posted mailed dispatched shipped; delivery email parcel
sentence term imprisonment; word judge court
sentiment opinion feeling emotion; investor consumer
separate split; individual sort
separatist; independence rebel region
sequel; film book trilogy
sequence series succession; step
sergeant; police army officer soldier rank
serial; number series episode
series set run; television season game
serious severe important; injury illness emergency
servant; maid civil
serve; food waiter customer meal restaurant tennis
server address machine; network computer restaurant connection service
service assistance; help mechanic
sesame; allergen seed food
session sitting; training login timeout
set place options; account change
setback delay obstacle; problem disappointment
settee sofa; furniture lounge
settled paid agreed; dispute bill
settlement agreement compensation; dispute lawsuit village
settler colonist; colony land
setup; set
seven; week
several various
sew stitch; thread
sewage wastewater sewerage; drain pipe tank
sewer sewage; pipe wastewater
sex intercourse; female contraception
sexual; harassment sex abuse gender
sexy attractive
shade shadow cover; sun tree lamp
shadow; light dark
shake tremble vibrate stir; bottle hand milk
shaken; upset bottle mixed earthquake
shaky unsteady unstable wobbly; camera
shallow; water pool depth deep
shame disgrace guilt; pity
shampoo; wash
shape form figure outline; circle round square fitness
share divide split; shareholder cost
shareholder stockholder; company meeting
shark; fish sea attack fin
sharp pointed keen; blunt sharpen edge
sharpen hone grind whet; blade knife
sharply steeply suddenly; fall rise
shatter broken smashed exhausted tired break; glass window fatigue replace
shears clippers; hedge garden
shed hut outbuilding; garden tool storage bike
sheep lamb ewe ovine; wool farm flock shepherd animal
sheer steep; cliff
sheet; pillowcase laundry metal
shelf rack ledge; cupboard store bracket storage furniture
shell; egg beach snail nut command
shellfish prawns crustaceans molluscs; food allergen
shelter cover protection; tent storm roof animal
shelve postpone delay; plan abandon
shepherd; flock lamb dog
sheriff; police officer county deputy arrest
shield protect guard screen; armour
shift rota change duty; turn work hours swap
shin; leg bone pad knee
shine gleam glow; light sun
ship vessel
shipment consignment freight; parcel tracking courier
shirt top; sleeve uniform
shiver tremble; cold fever
shock surprise jolt; electric fright absorber injury voltage
shoe footwear trainers; sole lace socks clothing
shoelace lace; shoe
shook; earthquake hand
shooter; gun marksman
shooting; target police film
shootout; penalty gun police goalkeeper
shop store buy retailer; customer supermarket opening goods
shopkeeper retailer merchant vendor; shop goods
shopper customer; store mall
shore seaside bank; sea lake
short small; length long tall clothing trousers
shortage scarcity shortfall; supply stock
shortened reduced abbreviated cut; length
shortfall gap; budget
shortstop; baseball infielder base
shot vaccination; goal photo
shoulder; arm joint bone neck strap injury
shouted yelled called cried; loud voice
shovel spade; tool
show demonstrate; theatre television
showcase exhibit present display
showdown confrontation clash; rival
shower bath; wash water towel changing hygiene
shrimp; seafood shellfish fish food
shrine temple; religious
shrink contracting reducing psychiatrist psychologist therapist; wash wool smaller mental
shrub; garden plant
shudder shake vibrate; brake engine
shut; door open lock hours
shutdown stoppage; computer power plant
shutout; score game goalkeeper pitcher
shutter; window camera
shuttle transfer bus; airport transport space hotel
shy timid reserved bashful; confidence
sibling sister; family twin
sick unwell vomiting; doctor leave symptom certificate medical
sickie sick absence; leave certificate
sicknote certificate; absence doctor sick
side flank; left right face
sideline touchline; injury coach pitch
sidewalk footpath; pedestrian kerb
siege blockade; castle army hostage
sierra; mountain
sieve strainer colander; kitchen
sight vision view; attraction tourist
sign signature; board document
signal sign coverage; phone traffic light wifi network mobile
signature autograph; document witness contract form
significant substantial notable
signin; account password
signup; apply account form
silence hush; noise
silent noiseless; noise ringer
silicon; chip joint seal waterproof
silk; fabric cloth scarf material
silly foolish stupid daft
silver; metal jewellery gold coin cutlery
silverware flatware; knife fork spoon
sim card esim; phone network provider
similar resembling; difference
simmer; heat pan
simple straightforward uncomplicated; difficult
simultaneously together concurrently
sin wrongdoing; confession church forgiveness
sincere genuine heartfelt; apology
sing vocal; song voice singer music
singer vocalist; song music concert band
single unmarried sole; ticket return room couple fare journey
sink fall washbasin founder; drop ship boat water tap
siren; emergency warning
sister; family
sit seat; chair meeting
sitcom comedy; television series episode
site website location venue; web page
situation condition position
six; half
size; small width
skateboard; park wheels
skating; ice rink
skeptical sceptical doubtful unconvinced
sketchy suspicious unsafe unreliable
ski; snow slope lift winter boots
skid slide slip; road brake ice
skill talent competence; training
skin dermatological; dermatologist hide sunburn peel
skinny thin slim; weight
skint poor hardship bursary penniless; reduced discount grant afford concession
skip miss omit; jump waste rubbish
skipper; boat team crew
skirt; clothing
skive truant absent; absence attendance
skull head; skeleton helmet
sky; cloud star air
slain murdered killed; victim
slalom; ski gate canoe race
slam bang; door tournament tennis
slash cut reduce lower; price job knife
slate; roof tile
slaughter kill butcher; animal meat abattoir
slave; slavery trade
slavery servitude enslavement; abolition trafficking
slaying murder homicide; police victim
sleep overnight night doze slumber; stay
sleeper berth; train night
sleepy tired; sleep
sleet snow; weather
sleeve; arm clothing
slice; bread cake knife pizza
slick slippery smooth; oil
slide slip; playground presentation projector landslide
slightly somewhat
slim thin slender; weight diet
slip trip; wet floor pay
slipper; footwear
slippery; wet floor grit fall surface
slogan catchphrase; advertising campaign
slope gradient; steep
slot opening gap; time appointment card machine
slow sluggish gradual; speed delay fast
slowdown deceleration decline; economy growth recession
slower; speed
slowly; speed
slug snail; garden pest plant
sluggish; economy growth performance memory disk
slump fall drop decline collapse; sales
small tiny
smaller; size reduce
smart intelligent; dress phone suit tie
smartphone handset cellphone; device app
smash broken damaged; window glass replace
smell stink scent aroma stench; gas drain ventilation
smelly odorous stinking foul; odour smell ventilation drain
smile grin; face teeth happy
smith blacksmith; metal forge
smoke cigarette tobacco; detector ash
smoker; cigarette tobacco nicotine smoking
smoky smoke; fire ventilation
smooth flat; surface rough polish
sms text message; phone number code
smudge mark smear; clean
smuggler trafficker; customs border drugs
smuggling trafficking; customs border drugs contraband
snack food bite refreshment; vending
snail; garden pest
snake serpent reptile; bite venom python pet animal
snap photograph fracture; photo camera broken replace
sneakers trainers; footwear shoe
sneeze; cold cough hayfever
sniffles cold; nose symptom
sniper marksman shooter; rifle gun soldier
snitch informant report grass; confidential anonymous
snooker billiards; table cue game
snore; sleep noise
snot mucus; nose
snow ice snowfall; winter weather cold frost gritting closure
snowy snow; weather winter
soak wet water saturated; dry
soap; wash hands dispenser
soaring rising; price
soccer; ball goal pitch team league
social; event club network community gathering
socialist; party labour socialism
society organization; member membership
sock; footwear clothing
socket receptacle; electrical power mains
soda fizzy carbonated; drink beverage
sodium; diet
sofa; seating
soft; cushion hard fabric
softball; baseball bat pitcher ball
software; update download version
soggy wet damp soft; water
soil; compost
solar photovoltaic sun; energy electricity roof
sold; sale buyer price
solder; iron joint wire
soldier trooper troops serviceman private; war
sole; fish foot
solid firm sturdy; liquid
solidarity unity support; union
solo unaccompanied single; singer performance
solution answer remedy fix; solve liquid
solve answer; problem puzzle
sometimes; often
somewhat rather fairly
somewhere; place
son child boy; father family daughter
song tune track
songwriter composer lyricist; song music singer
soon shortly promptly
sooner before; later
sophisticated advanced complex refined
sophomore; student college freshman
sore tender; throat muscle inflammation
sort type arrange order classify organise; recycling filter category
sought wanted requested
soul spirit; music religion
sound; speaker music
soundtrack music score; film album
soup meal broth; food starter vegetable
sour acidic tart; lemon milk taste vinegar
source origin; supply reference spring
south southern
southeast southeastern
southwest southwestern
sovereign; king queen independent debt
sovereignty independence autonomy; state nation
soviet; communist communism union
soy soya; allergen food
soya; allergen food bean
spa; massage treatment pool hotel
space area; place capacity
spacecraft spaceship rocket; space orbit launch astronaut
spacious roomy large; room
spade; garden tool
spam advert junk unsolicited; repeated email filter
span extend; bridge length period
spanner wrench; tool
spare extra additional components surplus; tyre key wheel order
spark arc; plug engine fire electrical
sparkplug spark; ignition engine
spate series rash; attacks
spay sterilise; vet cat
speaker loudspeaker lecturer; talk presentation volume
speaking talking; voice speech
spear; weapon
special particular exceptional; offer occasion
specialist; doctor hospital referral
specialty speciality; dish food
species; animal plant wildlife breed
specific exact
specify state indicate
specimen example; laboratory test
specs spectacles glasses; optician eyesight
spectacular impressive stunning amazing; view fireworks
spectator watch viewer onlooker fan; visitor stadium ticket
specter spectre ghost
spectrum range; light colour
speculation guess conjecture; investor
speech talk lecture address; speaker therapy
speed velocity; limit fine camera police
speedometer speedo; speed dashboard
speedway; race track motorcycle
speedy prompt
spell; letter word period
spend outlay; cost money limit purchase
spent used; money budget expense
sphere ball globe; area
spice flavouring; food ingredient
spicy hot peppery; chilli food spice
spider; web insect bite tarantula pest
spike surge; increase nail
spill leak spillage; water oil clean stain absorb slip
spillage; absorb clean chemical
spin turn whirl; washing dry cycle wheel drum
spine backbone spinal; injury
spinner; cricket bowler
spiral coil; staircase
spirit; whisky vodka drink
spiritual religious; faith prayer
spit saliva
spite despite malice
splinter; skin wood tweezers
split tear; instalment part bill
spoil bad rot decay; food storage fridge expiry
spoilt spoiled; child
spoke; wheel bicycle tension
spoken verbal; language
spokesman spokesperson spokeswoman; press statement
spokesperson spokeswoman representative; press statement
spokeswoman representative; press statement
sponge; clean wash
sponsor donate funder fund; support sponsorship logo event
sponsorship funding backing; donation advertising
spoon; utensil kitchen
sporadic occasional intermittent irregular
sport game athletics; football tennis gym club team player
spot notice stain vacancies; location skin rash
spotlight lamp; stage attention light
spouse wife; dependant
sprain twist strain; injury ligament ice
sprawling; city
spray treat mist; paint bottle aerosol
spread distribute extend transmission transmit; infection disease
spreadsheet sheet table excel; formula file
spree binge; shopping
spring; coil water mattress
sprinkler; water lawn fire
sprint dash; race runner
spud; vegetable food
spur encourage stimulate; growth
spy agent informer; secret
spyware stalkerware; privacy antivirus tracking
squad team group; police
squadron; aircraft air pilot force
square; metre market
squash cordial; drink racket
squeak screech squeal; noise lubricate oil hinge
squeal; brake belt noise
squeeze press crush
squirrel; pest animal wildlife
stabbing; knife attack police wound
stability steadiness; economic
stable steady constant
stadium ground; football match seat
staff team workers workforce; employer
staffer employee aide; office
stage step; theatre performance
stain blotch; clean remove fabric
staircase stairs steps stairway; floor handrail escape
stairs step stairway; floor access
stake share interest; post wager
stale old dry; bread food fresh
stalemate; negotiation chess
stall stand stop cut pitch; engine clutch trader fair
stamp; passport envelope ink
stance position attitude; posture
stand; display exhibition spectator
standard usual; requirement level
standby waitlist sleep; flight seat power
standoff deadlock confrontation; police
staple; paper stapler food rice
star celebrity; planet actor rating
stark; contrast
start founded began; history
starter appetizer appetiser; meal menu motor battery course engine
starving famished; food meal
state condition status
statement declaration announcement; account balance
statesman leader; government
statewide; state
station stop terminal; train bus police
statistics figures data numbers; survey average
statue; stone memorial
status standing condition; order progress tracking
statute act; parliament
stay overnight visit; night guest
steadily constantly continuously; increase
steady firm
steak; meat food
steal theft pinch; stolen thief burglar police
steam vapour vapor; iron boiler kettle hot
steel; stainless
steep; climb
steering wheel helm; car column turn power
stem stalk; plant flower
stench odour; ventilation drain
step; handrail ramp
stepfather stepdad; parent family
stepladder; height
stepmother stepmum; parent family
sterling; currency silver
stern strict severe; boat rear
steroid; doping drug athlete inflammation
stew casserole; meal food meat
steward attendant marshal usher; cabin event
stewardess attendant steward crew; flight cabin
stick adhere usb drive cling; adhesive wood walking jam memory storage gear
sticky adhesive tacky; glue
stiff rigid hard inflexible; neck joint lubricate move
stimulate encourage boost; growth
stimulus incentive boost; economy
sting; wasp insect swelling allergy
stink odour stench reek; ventilation drain
stinky smell odour smelly
stint spell period; job
stir mix blend; spoon whisk
stitches sutures; wound
stock supply share; warehouse shareholder
stoke fuel; fire
stole; theft thief
stolen theft; lost police report insurance
stomach tummy abdomen gastric; ache digestion nausea pain sick
stone pebble high intoxicated; gravel brick weight drug cannabis
stool seat; furniture bowel faeces
stop quit
stopcock valve tap; water supply isolate shut
stopover; flight connection airport
storage store space capacity disk; warehouse container full
store; warehouse cupboard
storey level; building stairs
storm tempest; wind rain thunder flood weather damage
story tale account; report floor
stove range; fuel kitchen burner
straight; line
straightaway promptly instantly; delay
strain stress injury; sieve
strainer; clean debris
strait channel; sea
stranded stuck marooned; rescue breakdown passenger
strange odd weird unusual peculiar
stranger outsider unknown; visitor
strap band; watch bag buckle
strategic; planning strategy
strategist adviser planner; campaign strategy
strategy tactics; goal
straw; drink bedding
strawberry; fruit plant
streak run; win stripe
stream; video water online internet
street lane; parking town
strength; strong weakness
strengthen fortify; strong
stress anxious tense overworked overwhelmed; worry wellbeing counselling support
stretch extend; exercise muscle warm
stricken; disaster
strict severe rigid; rule discipline
strife conflict unrest
strike walkout stoppage; union industrial worker pay picket dispute
strikeout; baseball pitcher batter inning
striker forward attacker; goal football strike
strimmer trimmer; grass garden tool
string twine; knot violin text
strip band remove; undress paint kit
stripes bands lines; pattern zebra
stroke; swim ambulance blood emergency
stroller; baby child
strong powerful sturdy tough
stronghold bastion; castle
struck hit; lightning car
structure construction organization
struggle difficulty fight; battle
stuck block trapped wedged; sticks remain paper lift release free
student concession learner undergraduate; university
studio workshop; recording artist flat apartment television
study learn; exam student university course
stuffed filled; toy taxidermy
stuffy airless close; ventilation air window
stump; tree root
stunning beautiful gorgeous; view
stupid foolish dumb
style design; format
sub substitute submarine subscription fee; replacement membership treasurer annual
subcommittee committee panel; member
subject topic theme; school course
submarine; underwater navy sea
submit send hand file; application form
subscribe subscription join signup; magazine mailing
subscription plan; cancel monthly payment
subsidiary; company parent division
subsidy funding aid; government
substantial large
substitute; deputy player
subtle slight delicate
suburb; city town residential
suburban; suburb commuter residential
subway underground tube; train station underpass
succeed achieve manage; success
success achievement triumph; win failure
successor replacement; appoint
suddenly unexpectedly; shutdown
sue prosecute litigate; court lawyer damages claim
suffering pain; hardship
sugar sucrose sweetener glucose; sweet food ingredient
suggest advise; box
suicide; helpline depression crisis counselling mental support
suit outfit; jacket tie dress clothing
suitable fit right
suitcase baggage case trunk; pack wheels
sultan; ruler king
sum total; money
summary synopsis outline; report
summer; holiday sun
summit top; climb conference leader
summons; court
sun sunshine sunlight; sunburn sunscreen ultraviolet weather
sunburn; sunscreen
suncream sunscreen sunblock; sun skin
sunglasses shades; eye sun
sunk; ship boat
sunny bright; weather sunshine sun
sunscreen sunblock; skin
sunset nightfall; evening dark daylight
sunshine sunlight; weather
super great excellent superb
superb outstanding
superintendent supervisor manager; police
superior; quality
supermarket grocery store grocer; food checkout
superstar star celebrity; singer
supervision; adult child lifeguard
supervisor manager foreman; staff
supper tea; evening food
supplement extra; vitamin surcharge charge
supplier vendor provider; order manufacturer wholesale
supply; offer delivery
support contact assistance backing; service helpdesk technician
supposed meant expected
supreme highest; court
sure confident; confirm check
surf; wave board beach browse internet
surface exterior top; floor worktop
surge rise increase; power electrical voltage protection
surgeon; doctor operation hospital surgery
surgery; hospital anaesthetic
surgical; operation mask surgeon
surname; family
surpass beat outdo
surplus extra; budget
surprise astonish; gift
surrender yield capitulate; army
surrounding nearby neighbouring; area
surveillance observation; police
survey questionnaire study; surveyor opinion
survive live last; survivor rescue
survivor; disaster crash victim
suspected alleged; police
suspend block disable exclude bar; stop account suspension membership rules discipline
suspension ban springs; wheel shock school absorber vehicle exclusion
suspicion doubt mistrust; police
suspicious dubious; report police package
sustained continuous prolonged
swan; bird lake
swap change switch trade; approval
swarm; hive
swearing profanity cursing language; abusive behaviour
sweat perspire; exercise hot heat
sweater pullover; clothing
sweaty perspiring sweat; heat towel wipe hygiene
sweep brush; floor clean
sweet sugary confectionery lollies; food children
sweetener saccharin; drink food
swelling inflammation oedema; injury ice
sweltering hot; temperature heat
swept; broom floor
swift fast; bird
swim bathe; water
swimmer bather; swimming lifeguard
swimsuit swimwear costume trunks bathers; swimming pool clothing
swine hog; pork farm flu
swing sway oscillate; arc golf bat
swipe slide drag; screen finger
swipecard badge card; access door
switch turn toggle changeover; power circuit
swollen swelling puffy; ice injury
sword blade sabre; weapon fencing knight
sworn oath affirmed; affidavit witness testimony statement
symbol sign emblem character; meaning key legend represent
sympathetic compassionate understanding caring kind; listen support
sympathy compassion pity; bereavement card funeral
symphony; orchestra concert music composer
symptom sign indication; doctor
synagogue; jewish worship prayer
sync synchronise synchronize; device account
syndicate consortium group; lottery investor
syndrome disorder condition; symptom disease
synthetic manmade; polyester nylon plastic fabric oil
system setup arrangement scheme; computer software process
systematic methodical structured orderly; procedure review
table grid; chair seat booking
tablecloth linen; table
tablespoon tbsp spoonful; teaspoon measure recipe
tablet pad capsule; medication screen app
tabloid newspaper; press journalist paper
tackle deal address handle confront; rod fishing football
tactics plan approach; game opponent match
tag marker ticket; luggage price metadata
tail rear end; animal dog aircraft
tailor seamstress dressmaker; clothing alteration
tainted polluted spoiled; food water recall
take carry remove; dose
takeaway takeout; food delivery restaurant
taken stolen; took seat
takeoff departure; aircraft
takeout; food delivery restaurant
takeover; bid shareholder company
tale narrative; book legend
talent ability gift flair; performer show
talk call negotiation meeting; contact agreement treaty
tall; building
tally total score; vote number
tampon sanitary; period menstrual
tan suntan brown; sun leather skin
tang tangy flavour; taste citrus
tank container; water gas fill level
tanker; oil ship lorry fuel spill
tantrum; child behaviour
tap valve spigot press touch; water plumbing screen icon washer
tape cassette adhesive sellotape recording; stick sticky seal
target objective; audience deadline
tariff duty tax levy; import customs electricity
task job assignment; todo work deadline
taste palate; food sample sweet
taster trial; try
tasty delicious flavoursome; food
tattoo; skin appearance
tax vat duty taxation; return
taxation levy; income revenue
taxi car minicab; driver rank airport transport
taxpayer; tax income revenue public
tea cafe chai; drink hot milk refreshment
teach course lesson instruction tuition; tutor school
teacher tutor teaching educator schoolteacher; coach
team side; member
teammate; team player squad
teapot; tea kitchen drink
tears crying weeping; eye sad
teaspoon tsp spoonful; measure recipe
tech technology technical; computer software gadget
technical technological; support engineer specification fault
technician; service lab installation
technique approach procedure; skill practice
technology; computer software device digital
tee; shirt hole course
teen teenager youth junior adolescent; young age minor
teenage young youth; age minor
teeny tiny small little; size
teeth tooth dental
telecom telecommunication telephony; phone network broadband operator
telecommunication telephony; phone network broadband
telegram telegraph cable; message
telegraph; wire message morse
telephone; number line
telescope; star lens astronomy
television tv telly; programme licence antenna
telly tv; licence screen channel remote
temp temperature temporary casual; fever agency degrees contract
temperature warmth; thermostat celsius
temple; worship religious
temporarily briefly provisionally; temporary pause suspended
temporary time short; replacement contract
ten; decade
tenant renter lessee occupier; deposit tenancy
tend care nurse; usually
tendency inclination trend propensity; habit
tender bid quote offer; contract supplier
tennis; racket ball net match
tense anxious tight; verb relax muscle
tension stress strain tightness; cable spring tighten
tent marquee canvas
tentative unconfirmed; date booking
tenth ten; decimal
tenure term; position job office
term semester word; school duration definition academic dates
terminal console; departure gate flight command shell
terminus terminal station; bus train end
terrace; outdoor seating
terrain ground landscape; hill rough mountain
terrible dreadful bad; complaint poor
terrific great excellent wonderful fantastic
territory region area land; country border
terrorism terrorist; attack bomb security
terrorist extremist bomber; attack bomb security
terry; towel cloth
tesla electric car; charging vehicle
test try trial quiz; pass fail score
testament; proof
testify testimony; witness court oath evidence
testimony evidence statement; witness court oath
tethering sharing; mobile data internet
text wording; write font phone send
textbook; book course reading library
textile cloth material; cotton weave wool
thanks gratitude
thanksgiving; holiday turkey november dinner
thaw melt; ice
theater theatre playhouse; stage show play ticket
theatre playhouse; ticket operating surgery
theatrical dramatic theatre; stage performance
theft larceny; thief insurance police lock report
theme topic motif; template appearance skin colour style
theology religion divinity; church faith
theorem; mathematics proof
theoretical hypothetical conceptual; practical
theory theoretical; practical science exam
therapist; therapy mental
therapy treatment; patient session
thereafter afterwards subsequently; after
thereby thus
therefore consequently thus; because reason
thermal heat insulating; temperature warm
thermometer temperature; fever degrees measure
thermos; drink hot bottle
thermostat controller; setting
thesis dissertation; degree university submission essay
thick heavy; width layer
thief robber; stolen police
thin slender fine; dilute layer weight
think reckon suppose thought
thirsty dehydrated parched; water drink
thoroughly completely carefully; clean rinse wash
though although however
thought opinion; mind
thousand; million
threadbare worn; tyre fabric replace
threat danger menace; threaten warning police security
threatened; risk
three triple third
threshold limit cutoff; exceed level doorway
thrilled delighted pleased
thriller suspense; film novel crime
throat; swallow voice
throne crown; queen
through via
throughout during; whole
throw discard toss hurl fling; rubbish bin
thrown threw throw tossed; ball discarded
thrust push; engine force
thumb digit; hand drive
thunder thunderstorm; weather
thunderstorm storm; weather
tick check select mark; box option
ticket card booking voucher; train event fine valid travel
tide tidal; high beach current wave water harbour
tidy neat clear organise
tie draw level equal; knot score formal clothing casting vote
tier layer rank; plan pricing premium
tiger; cat animal zoo
tight tighten snug taut firm stockings; fit clothing
tighten fasten secure; spanner
tile; floor wall bathroom
till cash register until; shop
timber wood; tree plank forest
time; date opening
timeline schedule chronology; date deadline milestone history
timeout expiry expire; login connection
timesheet hours; payroll submit approval
timetable rota times; train departure lesson
tin; metal food container
tingling pins; numbness
tiny minute miniature; size
tip landfill; waiter restaurant service end suggestion staff waste rubbish recycling
tipsy merry; alcohol
tire tyre fatigued weary; wheel tiredness sleep pressure tread
tissue handkerchief; paper nose wipe cell
titanic; ship iceberg huge
title heading caption; mr mrs book deed
toast; toaster breakfast smoke
toaster; appliance kitchen electrical bread
tobacco; cigar nicotine
today now currently; date day
toddler child; under parent age
toe digit; nail shoe
together jointly combined; group join
toggle change; option setting enable
toilet wc washroom; ladies gents facilities sanitary
tolerance leniency; allow limit respect
toll charge fee; road bridge death tunnel
tomato; vegetable plant food
tomb burial; cemetery
tomorrow next; day
tone sound; dial colour voice ring
toner; replace
tongue; taste
tonight evening night; today
tonne ton; weight kilogram
tons; lots weight
tool utensil implement; workshop
toolbox toolkit; tools workshop
tooth dental; dentist
toothache; dentist dental pain
toothbrush; teeth dental
top upper lid; highest
topic; discussion forum
topple fall; overturn
torch lamp; battery
tore ripped tear torn; fabric
torn tear damaged; fabric repair
tornado twister cyclone; storm wind weather
torpedo; submarine missile ship
torque tightening; wrench
tortoise; pet reptile
torture cruelty abuse; prisoner
toss flip; coin
total whole; add
touch contact feel; finger handle
touchdown; football score
touchscreen display screen; finger touch tap
tough durable
tour trip visit; walk sightseeing band booking
tourism travel tourist; holiday visitor hotel
tourist visitor traveller sightseer holidaymaker; visa attraction guide tax
tournament contest cup; match prize entry draw
tout; ticket resale
tow; vehicle trailer recovery
towel; bath laundry bathroom
tower; building high tall
town; village centre
township town; municipality
toxic harmful noxious; chemical substance label
toy child plaything; game play children
trace track find detect; debug log copy
track trail lane follow; parcel number order
trackpad touchpad mousepad; cursor laptop
tracksuit; sportswear clothing
trade dealing; import buy craft
trademark brand; registered copyright
trader seller; shop market stock
traditional conventional
traffic congestion jam; car vehicle visitor
trafficker dealer; drug
tragedy disaster tragic; death
tragic sad; death
trail footpath; walk audit
trailer preview teaser; car film vehicle load
train course coaching instruction teaching; learn workshop passenger trainer
trainee learner; training supervisor
trainer plimsolls footwear; fitness sport session
tram streetcar trolley; stop ticket transport
transactions payment purchase; bank account
transfer transmit remittance; money payment bus forward account
transformed changed; voltage power
transition changeover change switch; phase
translate language interpretation; localization
transmission broadcast sending; clutch signal infection oil
transmitted sent passed; signal infection
transparency openness clarity; disclosure opacity slide
transplant repot; organ donor kidney plant
transport bus transit haulage; train delivery
trap caught; lift rescue jam pest
trash waste refuse recycle; litter deleted collection disposal
trauma shock; hospital stress
travel trip transport; flight
tray; food oven serving
tread profile grip; tyre depth millimetres
treason betrayal; crime
treasure money valuables; account gold hidden subscription
treasury exchequer finance; treasurer budget bond
treat handle cured; treatment patient medicated
treatment remedy medication; doctor
treaty accord; sign
tree; wood plant trunk hierarchy
trek walk trekking; mountain
tremendous huge enormous great
trend; increase statistics popular
trespasser; access property
trial try tryout free demo; judge subscription period cancel
triangle triangular; angle shape warning
tribal tribe ethnic; indigenous
tribunal panel; appeal employment dismissal
tributary; river stream
tribute homage memorial; honour
trick prank hack; tip card
trigger activate initiate; event alarm gun
trillion; billion
trim; hair edge
trinity; three christian church
trio three; band
trip stumble; visit circuit hazard booking fuse
triple treble; threefold
triumph victory win
trolley; load luggage shopping
troops forces; military
trophy; winner medal shield engraved
tropical; hot climate rainforest fish
trouble; fault help
troubleshoot diagnose; fault cause remedy
trousers clothes slacks; leg
trowel; garden tool
truce; war
truck van hgv pickup; vehicle driver freight load
true correct right accurate truth; false boolean
truly genuinely
trunk stem swimwear; car luggage swimming pool
trust charity; trustee foundation certificate
trustee director governor; charity
truth fact honesty
tshirt shirt tee; clothes
tsunami; wave sea
tube cylinder underground; toothpaste inner tyre
tuberculosis tb; lung disease vaccine
tuition instruction; fee university course
tulip; bulb flower plant
tumble; laundry
tummy abdomen; ache sick
tumor tumour growth; benign malignant
tumour growth
tuna; fish food
tune; radio
tunnel underpass passage; underground train
tupperware container box; food storage lid leftovers
turbulence; flight seatbelt air
turf; pitch
turkey; christmas meat roast bird food
turmoil chaos unrest upheaval
turnaround recovery; time completion
turner; lathe wood
turnout; vote election
turnover income; staff annual vat profit
tv; licence screen broadcast channel remote
twice two; times
twig stick; tree
twin double; bed room baby birth
twist turn rotate; ankle knob wring injury
twitter tweet; social post hashtag
two double
tycoon magnate businessman
type; class
typhoon; storm wind
typically usually normally generally
typo misprint error mistake; correct
tyre wheel; vehicle
ugly unattractive hideous
ultra extremely
umbrella parasol; sun shade
umpire official; tennis match decision
unable cannot incapable; fail
unacceptable intolerable; behaviour conduct
unanimously; vote agreed
unarmed weaponless; weapon
unauthorized unauthorised unpermitted illegal forbidden; access permission prohibited
unaware ignorant
unbeaten undefeated; win record
unbelievable amazing
unblock clear free; drain toilet plunger
uncertain unsure doubtful unclear; certain
uncertainty unpredictability; risk uncertain
unchanged same unaltered; constant
uncle; relative family
unclear ambiguous vague confusing; clarify
uncomfortable awkward painful; discomfort comfort
uncommon unusual infrequent
unconscious senseless unresponsive; breathing ambulance casualty emergency resuscitation
unconstitutional unlawful; court constitution
uncovered discovered; cover
undated; date
undefeated; win
under underneath; less
underage juvenile; age child adult consent alcohol
undercooked raw rare; meat temperature food cook
undercover covert secret; agent police
undergo experience endure; surgery
undergraduate; degree university bachelor
underground subterranean; station line train
underline underscore emphasise; text format
undermine weaken
underneath; bottom
underscore; character dash
undersecretary; minister government
understand comprehend grasp; explain meaning clear
understood understand comprehended; clear
undertake perform commit; promise responsibility
underwater submerged; sea
underway ongoing started; progress
underwear underclothes underpants lingerie; clothing
undisclosed secret unrevealed confidential
undo revert unfasten unscrew; change screw
undoubtedly certainly definitely
unemployment; job benefit redundancy
unexpected surprising unforeseen unanticipated; error
unfair unjust biased; dismissal complaint appeal
unfortunately sadly regrettably
unhappy dissatisfied displeased; complaint complain
unhealthy; health diet
unidentified unknown unnamed; identity
unification merger union; unite
unified united combined integrated; single
uniform clothes workwear outfit dress kit; wear school
unilateral; decision agreement
unincorporated; association club company
uninstall remove delete deinstall; program software app
union association; worker labour trade member
unique distinctive single exclusive; identifier duplicate
united joined combined
unity togetherness
university uni; course
unknown unfamiliar anonymous
unlimited unrestricted infinite limitless; limit cap plan
unlock release; code password lock
unnecessary needless unneeded superfluous; avoid
unofficial informal unauthorised; official
unpack box; remove
unplug disconnect; power socket mains
unpopular disliked; popular
unprecedented exceptional
unrelated unconnected; separate
unrest disturbance; protest strike
unsafe; safety report
unscrew remove; screw cap
unspecified unstated undefined; default
unstable unsteady wobbly volatile; crash beta stability
unsubscribe cancel leave withdraw; stop mailing email consent
unsuccessful; applicant rejected
untidy; clean
unusual odd abnormal; suspicious
unveiled revealed launched announced; new
unwell; symptom doctor
unwilling; refuse
unzip extract unpack decompress; archive zip
upbeat optimistic positive cheerful
upcoming next; event calendar schedule
update version upgrade refresh; install new release
upfront advance prepaid beforehand; deposit payment
upgrade; version plan install seat newer
upkeep; costs repair
upload send submit transfer attach; add document
upper; floor limit
uprising; protest
upscale upmarket luxury; resolution enlarge
upset unhappy; stomach angry crying support
upside benefit; down
upstairs; floor level stairs
upward; increase
uranium; nuclear radioactive reactor
urban city; town
urgency urgent priority
urgent pressing critical priority; quickly
urging; recommend
urine wee; bladder sample
url address; website browser
usage use; limit meter
usb port; drive storage plug
used help preowned; car
user customer client; login username password
username login userid identifier; password
usual often
utility tool; gas electricity water
vacancy opening post position; apply
vacant free unoccupied available; vacancy room
vacation leave break; away travel trip hotel booking annual entitlement
vaccine inoculation immunisation; dose
vacuum clean; cleaner suction filter bag
vague imprecise ambiguous
valentine; february card love
valet attendant; parking keys
valid expire acceptable
valley; river hill
valuable expensive; worth
value worth price cost; amount setting number
valve; flow pressure open shut
vampire; blood bat
van lorry vehicle; hire delivery driver load
vandalism damage; police report
vanguard forefront
vape smoke cigarette ecigarette
vapour vapor; ventilation inhale
variable changeable varying; parameter environment value
variant version variation variety; type
variation difference change; vary
variety assortment diversity; type selection
various different
vary differ change fluctuate; depend
vat; invoice registered rate
vault safe strongroom; bank secure
vector; svg graphic array direction
veg vegetable greens; food allotment
vegan vegetarian; plant dietary food
vegetable greens produce; garden vegetarian food crop
vegetarian veggie meatless; dietary food
veggie vegetable; diet dietary food
vehicle; road
vendor trader; stall market buy goods
vent opening; air
ventilation airflow vent airing; window
venture undertaking; business capital
venue hall room location place; concert hire
verbal; written warning
verdict decision ruling; court
verge edge; grass
verification check confirmation authentication; code identity email
verify validate authenticate; verification identity email proof code
vermin rodent; infestation control
verse stanza; song bible
version release revision; number latest
vertical upright perpendicular; portrait column
vessel container; blood crew port
vet animal veterinary veterinarian; treatment
veteran serviceman; soldier war army experienced military retired
veterinary; animal pet dog
veto reject block; vote
viable feasible workable practical
vibrate tremble; balance loose
vice; bench president
vicinity neighbourhood proximity area; near
vicious cruel; dog attack
victim sufferer; crime police
victor winner; victory
victorian; century queen house
victory win success; defeat
video clip recording movie; watch
videotape cassette vhs recording; video
view display; window scenery panorama screen
viewers; watch television
vigorously strongly hard; shake exercise
villa house cottage; holiday rental
village; parish community hall
vinegar acid
vintage antique old; wine car
vinyl; record plastic floor gloves
violation infringement offence; rule penalty fine
violence abuse violent; fight police
violent; assault
violin fiddle; music
virtually nearly practically; online
virtue goodness; moral
virus infection trojan pathogen; antivirus disease illness computer spread
visa permit; entry travel card application apply
visible seen apparent; hidden show display
vision eyesight; glasses goal
visit call; visitor appointment hours
visitor caller; reception pass parking sign badge
vista view panorama; scenery
visual optical; image sight picture graphic
vocal voice sung; singer
vocalist; band song
vodka; alcohol drink
voice speech; call recording
voicemail answerphone mailbox; greeting
void warranty guarantee invalid null; cancel
volatile changeable; memory price
volcanic volcano; ash lava eruption
volcano; lava ash
volleyball; net court team ball
voltage volts; electrical power supply
volume sound loudness; quiet litre disk level
voluntarily willingly; voluntary
voluntary unpaid; volunteer charity
volunteer help helper unpaid; role
vomit; illness
vote; voter majority proxy
voter elector; register ballot
voucher token; redeem code expiry
vow; wedding
voyage trip; ship sea
vpn tunnel; network remote connection encrypted
vulnerable susceptible exposed weak; protection
wade; water
wage; minimum hourly
wagon; railway freight train
waiter server waitress; staff service table
waiting; delay
waitlist queue; waiting place full vacancy
waitress server; restaurant staff service table tip
waive forgo exempt drop; waiver discretion
waiver disclaimer; sign liability
wake awaken waken; alarm sleep morning funeral reception
walk path stroll ramble; foot dog pedestrian
walker rambler hiker; path footpath
wall partition; fence drill
wallet billfold; money lost cards property
wallpaper; wall decorating paste
wan; network internet router
war conflict warfare fighting hostilities
ward; nurse patient council bed
wardrobe; clothes bedroom storage
warehouse storeroom; goods
warfare combat; weapon
warm mild; temperature coat
warn; written
warp distort bend; wood heat
warplane fighter aircraft bomber; jet
warrant; search police arrest court
warranty cover; repair manufacturer
warren burrow; rabbit
warrior fighter soldier
warship destroyer frigate; navy
wartime war
wary careful suspicious
wash; rinse clothes machine
washer gasket seal ring; machine laundry bolt leak
washroom lavatory; facility sink
wasp; insect pest
waste refuse; squander
watch view; wristwatch
watchdog regulator ombudsman; timer complaint
water; rain hydration supply
waterproofs rainwear; clothing
watt wattage; power
wattage power; consumption bulb
wave; sea greet hand radio
weak feeble; signal
weakened weak; reduced
wealth riches affluence; money
wealthy; money
weapon arm; blade prohibited
wear abrasion deterioration; worn parts replace
weather; wind cancel outdoor conditions
weaver; loom cloth weave
web www
webcam; video meeting lens
webinar talk online; recording
webpage site website; browser link url
website web page; address
wedding ceremony nuptials; reception venue
wee; toilet
weed plant; hoe drug garden plot allotment illegal
weedkiller herbicide; weed chemical
week; each day
weekend; saturday sunday
weigh weight; kilogram gram
weight dumbbells barbells; rack equipment limit
weird odd peculiar
weld solder; torch metal
welfare wellbeing assistance; social support care claim
well fine; water borehole health
wellbeing wellness; mental support
wellies wellingtons boots; footwear
west western
western; film
wet water; moisture
whale; sea
wheat grain cereal; bread
wheel; car nut
wheelbarrow barrow; garden tool load
wheelchair step; lift assistance
wheelie; bin waste collection
wheeze; asthma breathing
whereabouts location; missing
whiff smell odour
while whilst during
whip whisk; cream
whisk beat mixer; kitchen utensil
whisky whiskey scotch; alcohol drink
whistle; blow
whistleblower informant; disclosure report wrongdoing
white; colour
whitewater rapids; rafting kayak canoe
whole complete
wholesale; trade retailer discount
wholly completely entirely fully
wicket; stump bowler
wide width
widening expanding; road
widespread extensive; prevalent
widow; spouse husband pension bereaved death
width breadth
wife; family
wifi wireless network wlan; password
wild untamed feral; animal
wilderness wild; nature camping
wildfire blaze fire; evacuation forest
wildlife animal nature fauna; conservation
willingness readiness; willing
wilt droop wither; plant water
win winner won; champion
wind; turbine coil speed
window pane glazing; screen minimise open
windowsill sill ledge; window
windscreen windshield; wiper glass chip
windshield; wiper glass
windy blustery gusty; weather
wine alcohol; drink red glass corkage bar
wing; fly building
winger; football player
winner; draw
winter; ice
wipe; surface data reset
wiper blade; washer rain
wire; plug fence terminal connection
wireless cordless; network router connection
wisdom knowledge; tooth wise
wise sensible prudent; advice
witch witchcraft; halloween
withdraw removal; bank
withdrawn removed withdraw
witness bystander onlooker observer; sign court accident statement
wizard assistant; setup
wobbly loose unsteady sway rock shake; tighten screw balance wheel
woe misery trouble
wok pan; cookware kitchen
wolf; animal wild dog
woman; women
won victory; winner
wonky uneven crooked unstable wobbly bent; adjust level align
wood woodland
wooden timber wood; furniture
woodland; tree
woodwork carpentry joinery; workshop tools
woody; plant shrub
wool yarn
words vocabulary; language
work function operate; office
worker labourer; job
workforce; worker
workout training; fitness
workplace; work employer job
workshop class session; course machines participants
world earth; international
worldwide; country
worm parasites earthworm; pet treatment deworm compost soil
worn shabby frayed used abraded; replace
worse bad; deteriorate
worsening worse
worship; service
worst bad; worse
worth; price
wound laceration; dressing
wrapped packaged; paper
wreck shipwreck crash; dive ship
wreckage; crash
wrench; tool bolt
wrestler wrestling; fight
wrestling; fight sport
wrinkle; iron skin
wrist; arm watch injury strain
writer; write book novel
writing written
written wrote; letter document
wrong incorrect erroneous inaccurate; error
wrongdoing malpractice
xmas christmas; holiday closed
xray radiograph scan; radiology
yacht boat; mooring
yahoo; email search
yard courtyard; feet outdoor
yawn; tired
year annum; month
yeast; bread dough bake
yellow amber; colour card
yen; currency money
yesterday; day previous
yield produce; crop return
yoghurt yogurt; dairy food
yogurt; dairy food
young age under youthful; child
younger; age
youngster youth juvenile; young age
youth; child age
yuan renminbi; currency money
yummy tasty delicious; food
zero nil nought null
zip zipper fastener archive; clothing file folder extract
zipper fastener; clothing
zone district; timezone parking
zoo menagerie; animal wildlife
zoom online enlarge magnify; video picture
`;
