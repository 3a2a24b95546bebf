/**
 * Stems of words that are near in meaning, by bench/thesaurus from WordNet 3.1 (free to use with its notice, see NOTICE) and GloVe
 * (public domain): do not edit. A stem, those nearest to it, after a semicolon those less near, after another the rest. Each pair
 * stands once, with the more frequent word.
 */
export const NEAR_WORDS = `
said same;; say spokesman spokeswoman
after later afterward subsequ;; befor follow last while
new recent age current young modern; revolutionari fresh virgin; radic novel
first earli initi; origin premier prototyp primari prime; eldest front freshman
year period;; ago last
all everi each; entir altogeth; wholli other both
other anoth differ; separ opposit; both sever such few well
peopl group folk populac popul public countri dead; communiti generat deaf nation live world class disabl blind lost; unemploy thousand contemporari handicap
percent percentag pct; proport; compar share cent
last past; final; week month ago earlier
govern regim; state author decid palac rule administr; governor court empir
time while period; instanc moment case futur; befor clip
world; realiti globe earth intern; event contin
three; iii; trio
presid presidenti chairman; chairperson chairwoman; vice leader
onli mere simpli alon sole; exclus; same least anoth though given almost made
state say statement; provinc nation declar commonwealth status situat note freedom; express unit unemploy feder
million;; dollar worth total
unit join; part team; portion famili squad crew nation unifi
befor earlier;; later start
while;; instead spell
now today nowaday;; alreadi onc
citi metropoli urban; civic; capit downtown suburb metropolitan
made;; make well
like; love probabl prefer possibl enjoy; likelihood well such wish
nation countri commonwealth; alli; nationalist
day eve yesterday date tomorrow; today anniversari holiday daytim; midafternoon next
countri commonwealth alli; homeland kingdom countrysid; rural contin
such;; includ
second; sec; final
compani subsidiari; institut; firm corpor busi industri ventur
group; system mass arrang collect popul; kingdom base
through done;; along across
china;; mainland japan shanghai
down; downward fallen; off close back drop
war warfar; action; civil invas wartim
back; move backward; away off left
off away forth;; pull left
south southeastern; southernmost southeast southwest southwestern locat; southward
minist ministeri; pastor prime; cabinet ministri foreign deputi
polic personnel; guard forc; patrol arrest policeman
well;; both work especi
includ contain featur compris; encompass cover consid incorpor; inclus bear
team squad varsiti; powerhous defens; defenc coach
intern global multin; transnat worldwid foreign
week period
offici diplomat prosecutor offic; author; judg appointe agenc ministri accord
high higher level height degre; upper soar lofti tall; graduat
part portion remaind rest; partial compon relat item segment; counti hub detail role interior constitu major hell paradis fragment
end; culmin ceas finish; climax demis goal purpos tip discontinu
former onetim; past; longtim senior veteran fellow
make creat; chang produc leav compel generat; take render maker doe better
billion;; dollar worth euro
work worker collabor; project task activ duti servic labor cooper paperwork; done
home hous resid; condo dwell domest locat; condominium
school tech scholast; conservatori educ; elementari student campus
parti; organ; opposit leader circl democrat recept dinner band
hous mansion cottag build farmhous cabin dwell; villa apart resid; capitol
old older age longtim elder; ancient past; experienc senior archaic antiqu worn gray
later afterward subsequ;; soon earli
anoth;; least
news inform info; newscast report coverag latest; account newspap daili quot interview
long longer longest length lengthi; lifelong longstand endless yearlong weeklong prolong durat; protract overnight elong
call dub; term renam label nicknam entitl; caller summon telephon
militari; martial forc; expeditionari armi troop arm
use usag user appli util usabl employ; exploit resort exercis devot dedic tap implement recycl; share enjoy strain type
next; follow; succeed adjac begin start
game; contest card; anim play season activ
take; decid come; guid put choos taken
north northeast; northward northwest northernmost locat northeastern northwestern; northbound
secur safeti; obtain; attach offic procur
season preseason period summer winter autumn; spring; playoff
public; populac common; publish overt local
earli earliest;; young primit prematur mid
accord; correspond; report match consequ sourc
sever various;; singl numer few dozen
court tribun; appeal courtroom; judg suprem trial
say repli note answer remark; declar respond add explain express mention announc present assert observ; premis ask doe
around;; near across outsid along
foreign oversea abroad; extern; ministri counterpart
set; instal pair put place; select park break open recess
polit politician government;; social leadership
market sale marketplac retail commerc; monopoli merchandis vend wholesal; mercantil mart stock supermarket price
howev nevertheless nonetheless notwithstand;; though latter due
famili household clan; coupl marriag kin tribe; ancestri parent dynasti
life aliv; experi person live dead period exist; lifetim
same similar; aforement ident equal; given each either
general; widespread overal broad; secretari comprehens
left; posit; leav
good qualiti better best; solid satisfactori; kind
top; best spot region; upper rank summit
univers;; comprehens professor varsiti institut scienc campus worldwid
go walk move return; rush hurri travel step fall reach race fli crawl drive proceed scrambl swim roll retreat pass wander pursu creep float swing pace follow; slide bounc career eas cruis round advanc circl gone wing bang becom
number; major bulk amount numer minor total integ; quota preval
major; lead stellar; main key bulk
known famous legendari renown notabl; fame familiar
point; spot pointer element; compon fact factor reflect outset sourc rebound deadlin
won;; win winner
month period;; ago earlier
dollar greenback;; worth yuan trillion
bank; banker; financi credit lend
member membership councillor associ; brother; commission repres pledg join
each; apiec; everi
area center middl; corner playground centr refug section region space block safeti scene anchorag; palm zone surround courtyard heart matter
found establish; founder foundat launch open; discov
place put; placement move lay spot park instal seat zone settl; holi arrang target replac summit tomb introduc grave vicin recess
base;; oper
right; due proper; access free freedom
local;; neighborhood neighbourhood vicin
econom economi;; global financi polici monetari crisi
see look; watch perceiv realiz think glimps show learn
best foremost; superior; effort favorit excel
report announc; describ inform document; communiqu newslett meanwhil latest
kill killer die massacr slay behead shoot perish suicid; slaughter strangl drown; poison genocid ambush
held; hold
busi firm enterpris partnership commerc tourism; industri manufactur dealership advertis brokerag; agenc agricultur career biz corpor
west;; westward
doe;; sure certain
own owner;; possess
law sharia legal; constitut prohibit lawyer; rule statut
power control; influenc qualiti abl jurisdict mighti interest potent; sway persuas
think thought guess believ suppos; consid expect rethink view conceiv conclud; focus thinker sure mayb link
servic; assist oper; provid
bush;; gore dole
show; appear demonstr confirm present demo; display televis depict
help aid assist; support facilit improv eas care allevi; bring
chief princip main secretari; leader execut import; deputi director senior boss vice
system network; method economi; ecosystem machineri code mechan judiciari
john; room; henri frank sir harri murphi
support encourag aid; promot sponsor advocaci approv; endors sponsorship
seri serial sequenc; cycl string cours; order episod
play player; compet; fullback match drama
offic headquart; man bureau agenc command staff; depart cop
follow; move travel; ensu prior previous
meet confer summit; forum visit congress assembl; encount conven deleg counterpart caucus
expect await anticip assum; wait demand suppos specul guess presum; predict
late; recent; modern mid earlier
leagu; associ; confer footbal class premiership basebal
final eventu; ultim; match round
white;; brown gray green red
histori histor past; biographi annal record knowledg; chronicl career cultur
man guy gentleman boyfriend; person sir dude boy veteran; ranger commando widow bull volunt lone sailor
men personnel; forc; pair
march;; parad
case instanc lawsuit; circumst fact occurr; trial complaint
few fewer;; though
run; runner sprint rbi; leav
money fund monetari; appropri; loot cash
open reopen; launch establish
trade commerc trader exchang; export mercantil job craft; swap
center central; middl centr hub; heart
oil petroleum; crude greas; gas gulf
film movi documentari cinema; footag product; filmmak drama comedi theatric medium
win winner beat victori; triumph compet vie; prevail clinch gain
east; eastward; middl southeast
central; import key; midway halfway main eastern
air; aerial gas region; breath qualiti
come bring arriv move happen; approach travel occur; gone
town township hometown; townspeopl; villag nearbi
leader leadership politician lawmak person lead; hero imam boss; spearhead opposit
armi legion;; forc troop soldier command
line; row front format; text rank lineup along
never;; alway onc thought suppos
littl small tini size smaller; wee young; lot
prime premier;; readi cabinet
death die; dead martyrdom; chang demis victim
least;; almost
put lay move; instal chang settl introduc; arrang seat pois park shelv recess keep marshal
forc troop; enemi militia staff paramilitari; manpow forcibl momentum workforc pressur
past; previous period; histor ancient
half;; minut
feder;; author administr
peac truce armistic;; reconcili uniti dialogu
earlier;; sooner previous recent
capit; capitalist asset stock
great big larg import; extraordinari; greatest
union organ; organis join; confeder labor membership brotherhood
near almost nearbi virtual distanc; adjac; outsid
releas;; album video
small tini smaller size micro; miniatur; slender lesser slim larger insignific
depart; departur divis; bureau payrol administr
health healthi welfar; unhealthi medic; care therapeut healthcar
head;; bodi
ago;; decad
night nighttim period;; tonight
big bigger huge larg larger size gigant massiv giant enorm sizabl titan vast mammoth coloss tremend jumbo; immens tall sizeabl; consider extens
cup;; championship match champion tournament
elect elector reelect; runoff elig primari select; parliamentari presidenti
region counti locat interior; side zone; outsid belt bottom atmospher insid western
director manag supervisor; administr; chairman
talk speak; continu convers proceed discuss negoti; deliv
program plan idea agenda budget programm; regimen guidelin project schedul blueprint regim; outlin
far; distanc distant; remot beyond less though
today nowaday
statement comment remark explan summari messag proclam commentari descript agreement repli; respons answer content solut account term truth; proof forecast
district territori; jurisdict; counti municip
develop; evolut progress growth; development project evolv
council;; board
close; shut distanc; adjac surround
record; disc account regist document chronicl; audio log save track videotap
along;; across alongsid cross main
counti;; township sheriff
franc;; marseill jean morocco brazil
spokesman spokesperson
plan intend idea propos agenda; budget planner schedul blueprint guidelin; regim initi
financi fiscal financ;; corpor credit
recent;; latest despit
campaign candidaci; crusad race; expedit
becom; turn; transform
troop personnel cavalri; garrison; soldier deploy peacekeep
lost; lose; squander loss
music musician tune melodi genr; opus ballet chorus piec section harmoni; serial pop jazz folk concert compos classic
need requir necessari; lack condit demand necess; abl enough better
lead;; guid result
alreadi;; onc
though;; unlik fact onc perhap
free freeli freedom unrestrict; independ; rid
hit; slam smash bat reach touch pop hitter punch putt; propel struck dent bump bunker collid
inform info databas knowledg messag; propaganda secret materi content evid explain notifi fact communic exampl curriculum intellig describ data indic updat background mislead; announc sourc volunt introduc acquaint remind
away forth; asid; turn leav
control; handl maneuv steer suppress; rein guid conquer curb
within insid;; entir exist separ beyond
larg larger huge vast massiv size sizabl bigger enorm gigant mammoth sizeabl coloss; immens giant extens tall tremend consider spacious; mountain smaller
economi economist;; growth recoveri action
press pressur; push; touch urgent advis urg interview
agenc bureau; author agent; ministri
water freshwat sea lake ocean stream aquat; waterway hydraul liquid waterfal inlet estuari bay gulf
die perish drown; succumb; turn abort
career job; occup; travel stint vocat
deal discuss; agreement transact handl; embrac contract sign
attack raid bomb; assault onslaught counterattack assail blitz invad besieg; suicid target torpedo rape milit terrorist
side; front surfac; undersid
better; healthier; enough
less fewer;; almost
onc;; turn
main princip import primarili primari; chiefli
due; overdu; unpaid result despit condit absenc
committe commiss subcommitte board politburo; panel; juri
build construct rebuild creat erect skyscrap structur hotel; dormitori theater architectur restaur reconstruct ruin theatr clubhous; dorm ministri built greenhous apart
confer symposium seminar; roundtabl session; deleg
club guild; associ; fratern footbal soccer clubhous
decis decid choic conclus judgment; outcom appoint crucial; option
stock; share; investor index price
given; grant; assumpt receiv taken
often frequent;; sometim usual occasion typic
announc; post advertis; denounc unveil
televis telecast broadcast; video; channel fox
industri industrialist; manufactur aviat; product sector industrialis
order; request instruct command; immedi author
young teen teenag; newborn junior; adolesc younger elder
age older; era properti; adult
start begin; commenc embark launch; starter
administr; administ judiciari; polici
price valu;; pricey cost inexpens higher
round;; oval match
human; mankind; anim natur
defens defend; defenc action protect
ask request;; decid answer
total full entir; whole averag amount altogeth wholli; estim gross aggreg
player golfer playmak scorer; footbal bowler shooter; server guitarist bassist
bill; levi; legisl provis propos
import key valuabl signific essenti fundament princip strateg; valu serious primari distinguish; urgenc vital especi
southern;; northeastern southeastern southwestern
move return push turn travel step; retreat reach pull fall rush proceed send fli lift advanc pass drive shift movement eas scrambl pursu carri roll lower float drop hurri reloc jump slide withdraw wing rise; motion circl drift spring pace swing swim sweep steer shuttl shake descend kick stumbl slip accompani leap cruis steam bob swap pan twist wrap circul flurri shrink streak
fire; shoot barrag inferno burn crossfir; volley flame rocket
popul; inhabit resid; census live
rose;; fell share
further; farther foster; encourag promot continu signific
nuclear atom;; weapon reactor prolifer enrich uranium nonprolifer
street alley thoroughfar boulevard avenu; rue; downtown manhattan wall
taken; understood; immedi
differ various distinct; qualiti divers dispar variat unlik variant contrari differenti discrep; disagr incompat similar
issu;; relat concern question polici discuss publish
receiv recipi; acquir graduat recept accept; undergo
secretari undersecretari; assist; affair commission
return travel; arriv; leav enter revert
colleg collegi;; graduat campus
communiti villag parish neighborhood crossroad hamlet; settlement neighbourhood communal
despit spite;; contempt strong absenc
level low degre; qualiti intens depth mild extrem; grade higher abov tier
august;; lord grand
chang alter shift; improv affect effect adjust revers modifi enabl transform simplifi variat bring contribut strengthen prepar undergo; revolut tighten felt fill accustom cool convert loosen breakup collaps termin substitut approach lend diversif
church cathedr ecclesiast basilica abbey; faith religion; cathol parish congreg episcop
station facil depot terminus; termin instal; radio garrison
research scientist;; investig studi scientif institut scienc laboratori
black; dark; negro blue angri gray
stori tale narrat fiction; legend myth messag biographi mysteri
sale merchandis sell; auction; product profit
polici;; reform stanc agenda
visit visitor; tour trip; arriv invit attend
northern;; provinc northeastern blue
lot; plenti; luck mayb kind dozen mass band
across;; throughout
current ongo latest; modern; onlin currenc contemporari incumb
board commiss;; enter panel truste execut charter
footbal soccer rugbi;; ball basketbal
ministri;; affair
worker employe servant person; individu volunt; labor slave
vote voter ballot referendum choos; select veto poll choic; elector
book booklet catalog textbook brochur pamphlet; paperback hardcov notebook novel; album written read
fell fall; drop cut; slip fallen
role; duti persona hero villain; charact heroin portfolio purpos
student pupil; graduat studi scholar alumnus; reader faculti youth
share; stake acquir asset; util
process procedur activ routin; indirect calcul; knowledg progress comput processor phase
agreement agre consensus; bargain settlement; coven pact sign treati conform
quarter;; net loss profit earn
full whole entir; fulli complet fill laden load
match;; equal compet tournament provid
growth grow; prolifer evolut increas; trend consumpt root inflat
possibl viabl potenti feasibl perhap; chanc opportun mayb realist; practic futur conting
western; southwestern northwestern midwestern
special; extraordinari specif particular specialist; especi addit
interest; concern benefit curios enthusiasm sake; behalf rais welfar fascin
behind;; stand insid ahead
strong strength robust; hefti stiff; solid confid
food beverag feed nutrient nutrit; edibl drink meat; fare medium stapl
period era decad centuri durat lifetim phase weekend heyday millennium morn daylight nighttim; semest term fortnight stage reign overtim drought peak generat festiv; eve honeymoon
real realiti; realist genuin realism histor; concret
author journalist; permit approv allow writer sanction; licens licenc certifi
car automobil auto jeep minivan limousin taxi sedan ambul bus; cab racer cruiser compact; vehicl saloon convert driver
term word; tenur; basi
rate; frequenc speed veloc pace downgrad; flow cycl inflat low higher valuat
race contest; compet freestyl racer dash racial; cycl pole lap rider
enough plenti suffici; adequ; abl hard
site cemeteri graveyard premis; websit excav; locat
opposit oppos; action; oppon coalit
keep maintain hold; preserv; continu kept
futur upcom tomorrow; prospect forthcom
island ground; land earth; zone coast isl bay shore canari
road highway roadway parkway thoroughfar rout driveway causeway; speedway; bridg
outsid; outdoor; nearbi stranger
centuri;; mediev nineteenth twentieth earliest empir
democrat democraci republican parliamentari; popular; propon conserv senat incumb
almost virtual;; rough
singl; individu various separ; singular respect
tri attempt seek struggl succeed; strive risk gambl; abl adventur
find; determin encount conclud; discov notic acquir retriev recov
album; volum; song soundtrack band debut
senior; undergradu; elder
minut min;; instant score equalis goal moment
congress congression legislatur;; legisl lawmak
index;; benchmark baromet composit
result outcom effect consequ; impact phenomenon prove respons aftermath; ensu wake
hard difficult tough; bare scarc troublesom; ambiti tricki embarrass problemat easi
hour midnight noon; midday dawn dusk nightfal; sunris twilight
land; wetland arriv peninsula turf ground homeland archipelago mainland; cape woodland object
action act; aggress choic interact resist battl achiev warfar execut; deed option destabil save blockad
higher;; lower low
field; campus ground yard lawn scienc battlefield; arena
cut slash trim reduc; saw drill tap chip slice rebat carv chop; bore separ clip downsiz slit shorten pare undercut
coach trainer manag;; teach teammat basketbal
execut;; chairman vice punish
product produc output merchandis; commod shipment inventori movi generic cargo; freight manufactur commerci
river stream;; lake tributari valley canal basin
face; tackl; facial confront challeng tough
provinc provinci;; autonom
park; stadium; riversid recreat ballpark hill hall
commiss subcommitte commission; panel juri
father parent dad daddi; patern; son grandfath brother husband uncl
son;; brother boy grandson nephew eldest grandfath
educ teacher; cours teach scholarship academ activ instructor; curriculum literaci vocat
villag; settlement pueblo hamlet; nearbi
energi radiat heat; electr energet; resourc gas
shot gunshot gunfir; shoot; missil kick miss
short length brief; soon durat; fleet
key; devic fundament; crucial
red crimson scarlet reddish; cherri rubi; blue bloodi green
associ; organ link guild colleagu societi consortium partner fellowship; syndic gang connect
averag; normal statist; lowest percentag compar
pay payment buy spend purchas repay financ compens; bribe refund paid salari; wage fee
exchang swap; sub sell cash; transact
victori triumph success; blowout landslid; comeback
low; height degre; lower
post; job; occup poster fort premiership garrison
social societi societ; socialist ideolog cultur; ethnic welfar civic
continu; resum act preserv; proceed restart begin
look seem watch peer; appear stare gaze glanc peek sound; admir
chairman chairwoman chairmanship chairperson;; vice
job employ chore task occup; craft posit hire profess; stint employe
soldier reservist trooper paratroop peacekeep; marin; civilian guard pistol
abl abil
parliament parliamentari legislatur;; assembl cabinet
front;; wing insid
problem difficulti problemat; question troubl; situat serious
privat; confidenti; corpor
lower; fall; upper
built;; construct design
effort attempt endeavor struggl activ; contribut trial bid strive foray; labor aim initi exert
mile; kilomet kilometr; nautic
radio broadcast;; channel wireless
live resid inhabit; surviv camp exist; neighbour nest shack
form type creat; format sort kind stem bodi; genus constitut acronym
increas grow; boost rais widen rise add augment; accumul heighten swell enlarg mount multipli deepen compound greater
sent;; send letter dispatch
alway;; sure seem
king monarch kingdom; sovereign; princ throne
tax taxat taxabl levi;; impos incom spend taxpay
titl; championship; titular champion crown deed
middl; mid halfway; midway hub centr
global worldwid globe
wife woman spous housewif; partner; daughter mother mate marri sister
posit; stanc qualiti domin; status poll chairmanship captainci forefront premiership postur
locat; space southwest northeast northwest jungl southeast object; adjac vicin nearbi
clear; clariti; alter appar vivid
violenc violent riot; aggress; upheav bloodsh sectarian clash
goal; purpos aim intent object target score; scorer
project; task enterpris ventur endeavor; endeavour
border boundari;; territori surround cross zone perimet
bodi flesh corps; figur bodili chassi frame; membership torso juri
soon; present; eventu quick immedi afterward
crisi emerg; junctur depress; turmoil critic meltdown
divis division; divid compon element; branch bout rank
serv;; cater
tour tourist journey; travel circuit
hospit;; medic nurs clinic doctor
test; verifi; exam judg dope
technolog applic; engin scientif biotechnolog; comput tech innov electron
believ belief consid; regard trust view; reput neither
organ organis; institut coalit organiz allianc; enterpris hierarchi align particip government judiciari
publish print; gazett edit magazin produc; journal articl
weapon missil gun sword; arm instrument; weaponri ammunit
agre; resolv accept compromis arrang settl conced consent grant reconcil
republican; propon; senat dole congression conserv congressman
act statut; compel commit respond engag particip behav decre react perpetr event prosecut; pursu actor cope instig dare incit deed
cours; seminar path workshop instruct; class master golf
senat legislatur senatori legisl;; congression lawmak
medic medicin; drug; doctor clinic
done;; sure
reach; arriv travel summit gain; attain
star superstar actor; stellar wizard; movi genius
investor lender invest stockhold sharehold;; capitalist trader
care healthcar; compassion; detail piti
sign; signatur contract ratifi; write billboard draft
art artist; creation danc gem mosaic genr treasur; artwork museum photographi architectur
provid offer suppli afford furnish equip supplement; provis render extend leverag; partner scant canal sanit ticket addit access avail coal cater
presidenti;; candid gubernatori candidaci
gold; golden; amber bronz yellow medal gild diamond
morn;; midday noon
dead deceas slain; gone fallen; doom
event occurr; miracl; circumst venu
previous;; preced prior
cost expens expenditur payment; requir; spend ransom
instead rather;; either simpli
band;; rock punk circl
daili; newspap
avail; access forthcom handi; readi addit
drug narcot medicin; agent overdos; arsenic drunk cocain prescript traffick addict marijuana
invest asset; leverag ventur spend; enabl financ portfolio firm endow
civil societi; civilian
woman girl ladi girlfriend mistress widow donna adult femal; nanni prostitut nurs miss; heroin sweetheart
train; activ trainer teach; oper instructor
appear seem appar; emerg sound; flash
involv; concern relat embroil activ requir engag refer
similar akin; likewis analog; correspond unusu alik
situat environ condit; equilibrium complic scene; exclus inclus
fight fighter battl; feud struggl conflict defend shootout combat duel gunfight wage; skirmish brawl fend
mark; marker; indic pronounc commemor
trial; attempt retrial proceed
hold; maintain holder; preserv wield stand
thought idea concept notion; suggest impress mean ideal reaction; probabl felt mainstream
studi analyz examin analys; review scienc compar scrutini; survey trace diagnos check audit scientif
fall; drop tumbl; autumn fallen dive
mother parent mom mama; matern mum; daughter grandmoth sister husband
relat relationship; person ownership; comparison foundat link spous sibl cousin
anti;; person counter
song sing ballad aria anthem; piec; lyric soundtrack composit
popular; favorit qualiti; favourit mainstream
ground; object woodland peninsula cape earth; backyard
newspap tabloid paper gazett;; editori
staff personnel newsroom;; staffer employe
hand fist;; manual turn
hope wish; promis; confid desir chanc bring
oper; function; mainten driver
pressur; push; eas demand resist
eastern; northeastern
legal judici; legitim
budget budgetari fund; calcul; fiscal deficit expenditur stimulus
consid regard deem reconsid; favor consider respect identifi; conceiv contempl appreci
love lover; cherish emot passion; loyalti happi dream
stop ceas; prevent halt stoppag; quit withdraw retir
charg accus;; crimin levi guilti alleg convict
aid assist; facilit relief welfar allevi eas resourc; humanitarian scholarship emerg donor
manag manageri; succeed trainer supervis guidanc; oversight treatment overse
decid choos select; determin rule resolv measur; regul seal
fail failur; miss botch; neglect default attempt unabl
network;; communic web cabl channel broadcast
gas gasolin petrol fuel hydrogen oxygen chlorin methan; nitrogen ozon fume; pipelin coal electr
turn roll; veer flip toss pivot bend divert; spiral sheer relax deflect twist
fact truth detail; particular factual reason; inde certain
vice;; deputi
especi particular;; peculiar extrem
common usual; communal ordinari mutual; normal
space; spatial compart angl airspac; gap seat
loss; failur declin; lose
justic judici; judgment judg magistr judgement; suprem
rather;; simpli either mean sometim otherwis
fund treasuri asset; financ
republ democraci;; commonwealth independ
accus alleg; impeach; deni
score scorer; notch equalis; compet apiec
championship; contest; champion qualifi
exampl instanc except; sampl specimen represent preced templat; prototyp paradigm
perform concert; rehears rendit conduct dancer improvis actor audit encor; premier comedian recit
sport recreat; judo archeri sumo ski skate gymnast; aquat soccer basebal
let allow; permit; sure
allow permit; consent accept; legitim grant toler enabl bear
mean; idea intend symbol; messag repres certain henc simpli thus
leav; abandon; exit desert stay linger
person individu friend user self expert lover creator killer adult intellectu neighbor victim collector owner; oppon deceas soul applic homosexu registr male engin visionari candid peer acquaint eccentr nativ mortal indigen femal observ survivor heterosexu; turner entertain suspect closer explor celebr convert terror adventur ethnic intellect prospect
light sunlight fluoresc; bright ray sun sunshin daylight; illumin torch visibl sky weight
arrest apprehend seiz nab; seizur; detain suspect jail
offer; suppli furnish
battl combat assault conflict; duel
class categori grade; classifi sex; seminar
evid proof; testimoni argument appar obvious; identif plain attest manifest
societi cultur;; guild institut
stage phase; culmin backstag; platform summit
construct rebuild creat erect; shipbuild reconstruct; complement
various; individu assort; numer varieti
sold;; sell purchas buy
independ freedom autonomi separatist liberti; breakaway
kind sort type; manner genr style model brand; categori
airport airfield;; traffic flight metro
judg magistr judgment judici; acquit convict review reject umpir; assess juri appeal attorney
internet cyberspac; net; onlin user googl
movement; pursuit gestur wave; migrat descent backlash revolutionari liber motion
room bedroom kitchen bathroom classroom courtroom ballroom toilet hall librari bar loung; lobbi saloon compart galleri chamber parlor floor apart door; surgeri locker bed upstair
origin;; primari proven version latter sourc earliest
angel; phoenix; manhattan
data; collect aggreg; accumul analysi databas statist
sea marin;; arctic
bring carri; creat
present; presenc; argu chosen demo nowaday
remain stay remaind; remnant; intact
comput machin calcul; estim; websit solv softwar hardwar electron desktop digit
contract contractu contractor concess leas; hire stipul; charter promis rent
coast coastal shore seasid landfal;; coastlin cape ocean gulf pacif
creat creation generat produc creatur caus; establish initi creativ assembl evok creator institut; bear prepar compos deriv
demand; requir ultimatum request; promis petit
beat defeat beaten overpow; thrash overcom; whip hammer surpass upset
analyst expert;; economist lynch strategist predict
interview;; comment brief spoke
child childhood kid youngster toddler babi infant orphan preschool; offspr juvenil kindergarten; pregnant minor
probabl;; quantiti perhap inde suppos
spent; exhaust; tire spend
cooper collabor; joint rapproch reconcili complianc compromis; bilater
investig probe inquiri examin; scrutini analyz analysi; explor prosecutor
video videotap;; footag featur digit camera telecast
yen;; greenback
bad wors worst lousi aw qualiti sorri; terribl rotten poor mediocr; unfavor troubl
describ depict; descript outlin; refer character draw
written handwritten; inscrib script graphic; write
throughout;; elsewher
establish; launch appoint; institut
mission; missionari
buy buyer purchas acquir choos; repurchas; subscrib
grow thrive; expand flourish rise grower grown; enlarg mushroom
green;; emerald brown blue
competit compet; tournament competitor rivalri playoff; contest
poor; hapless impoverish miser needi unfortun ill pathet broke
question inquiri; topic subject queri; theme debat matter
prison detaine inmat hostag;; captiv detent imprison custodi
feel; emot regret mood happi perceiv pleasur; felt gratitud conclud apathi
attent;; courtesi treatment spotlight
firm corpor; dealer; partner
injur injuri stab wound; torn shoot sprain bruis hurt broken traumat concuss; fractur
governor gubernatori governorship politician viceroy;; congressman
movi documentari;; pictur comedi blockbust sequel flick drama remak
rang scope; spectrum extend horizon extent latitud; wide expans
cross travers; pass bridg path; encount intersect
track; trail; speedway railway chase racetrack
difficult troublesom problemat tough tricki ambiti difficulti complex; challeng arduous delic embarrass elus thorni; fractious nasti imposs sticki
produc; print; reproduc remak display puls maker
wall mural gabl;; attic floor tower window
rebel rebellion; insurg protest; guerrilla renegad separatist mutini reformist farc
incom profit earn; payoff; revenu benefit household
chanc opportun;; luck lose advantag fortun
speci;; endem mammal extinct habitat fauna bird
finish complet; accomplish
rise soar climb; surg; lift stand inflat
join rejoin;; assembl soviet
languag linguist; text pronunci word tongu communic; convers spoken dialect vocabulari
rest remaind portion; remnant stand; compon
serious; grave danger; earnest sober
tournament contest;; tenni qualifi semifin
insid; indoor; midst interior
schedul reschedul cancel; agenda timet slot fare; slate calendar
immedi; instant; quick request
brown;; gray
success; triumph; prosper achiev coup thrive undef conquest
resid; inhabit inmat
meanwhil meantim
net; profit; revenu ultim
hall hallway; lobbi; auditorium dormitori dorm
deputi;; appoint
heart cardiac;; courag blood nerv brain
champion champ competitor; rival; winner runner
award accolad prize; medal scholarship citat bestow trophi grant; jackpot prestigi outstand recipi
version type;; variant featur dub introduc
grand;; lord impress crown
institut academi; foundat; appoint
step; stair precaut; safeguard travel stride
rule; ruler regul guidelin; concept reign overrid constitut protocol convent
labor labour;; employ wage
abov;; elev height
summit;; spot ministeri
sometim;; usual occasion frequent
addit add; plus element; extens extra
rais; hike; boost raiser lift
joint;; concert
ball; softbal; basebal kick throw bounc catch
begin commenc; embark launch; erupt
sure certain; convinc confid certainti assur; whatev
stay;; wait kept
safeti condit;; status devic environment
worth; valuabl worthi valu; qualiti merit
friend friendship buddi companion girlfriend roommat pal comrad sidekick fellow; soul; cordial
caus prompt; induc provok spawn factor influenc; motiv trigger inspir
sourc; proven document facil; root
arm; ammunit armament; bomb weaponri carri hardwar
cent rupe; penni
claim contend; claimant alleg purport; request deni
heavi heavili weight; dens hefti
note remark comment; notic memo; memorandum mention
parent parenthood;; coupl
spend; afford vacat; winter
particular; specif uncommon peculiar; extrem
aircraft; craft; airplan jet plane helicopt carrier
whole entir wholli uniti intact; complet integr
risk riski jeopardi; hazard danger jeopard; stake potenti exposur likelihood vulner
matter affair; concern; subject topic count
scienc scientist math mathemat psycholog; subject linguist; disciplin nutrit chemistri strateg professor astronomi
access; entranc; user
condit circumst immun climat discomfort atmospher danger difficulti; suscept mood normal; comfort provis tension despair homeless desper lax premis stress
detail elabor;; descript portion background
coalit bloc allianc; align
compar comparison; analyz classifi analys; prefer figur
lee;; boon
break;; broke
turkey poultri;; morocco
daughter;; girl marri sister granddaught husband
natur qualiti;; environ resourc
museum repositori;; galleri exhibit curat
strike walkout; prompt batter; spectacular striker knock stoppag struck
style fashion manner lifestyl mode; setup styliz signatur sort; wise tradit classic
paid; salari compens profession; payment fee
rock stone boulder rocki pebbl limeston bedrock; rocker gravel punk marbl; crystal pop
view perspect; belief interpret regard vista deem forefront opinion; reconsid panorama
usual ordinarili normal; customari; ordinari typic
royal monarch; imperi royalist; queen majesti
travel journey fli cruis walk tourist visitor; shuttl ride roam passeng wander accompani taxi trip rush flock drive circl descend steer courier scrambl ferri arriv; caravan ski eas roll steam drift navig destin circul advanc tram rider raft
smith;; harri adam collin miller graham moor murphi walker
hundr;; countless
respons; duti effect consequ; feedback awar direct
potenti prospect; capabl
valu valuat; evalu belief; toll quantit basi
idea concept notion theme ideal suggest; inspir reaction; programm approach
profession; profess athlet practition; librarian lawyer
domest;; commerci oversea
credit; creditor; attribut loan lend
marri divorc wed; marriag; husband
launch; launcher propel; commenc initi
web;; onlin websit object blog googl
weekend;; trip
camp; camper tent jungl; shelter junta
quick quicker rapid faster fast; prompt speedi fastest; swift easili
financ fiscal
eventu ultim;; subsequ
measur; weigh scale activ; assess magnitud
blue;; pink purpl gray yellow
readi prepar prepared; fit; ripe
plant factori refineri mill breweri wineri; aquat; embryo endem
design; redesign layout architect; engin model architectur destin
certain definit; certainti; reason whatev necessarili
voter citizen elector constitu;; poll ballot undecid turnout
modern contemporari neo; modernist; architectur tradit
fan; devote; spectat crowd partisan buff lover
commerci commerc; advertis
bid bidder;; bargain takeov injunct plead
constitut;; repres constitu amend
drop; plummet declin; jump slip sag sink
brother;; uncl cousin nephew
drive driver;; driven carri ram drove
negoti mediat discuss broker bargain; arbitr diplomaci; compromis resolv
affair; liaison concern; ceremoni
signific substanti consider noteworthi; meaning; greater implic
bomb bomber grenad; blast weaponri incendiari; explos suicid roadsid bombard
warn alert threaten caution threat; alarm advic; discourag prompt
religi religion spiritu sacr; devout; christian
figur;; statist
victim; martyr casualti individu target; mortal
activ; behavior practic leadership assist usag creation occup protect procedur search divers; pattern behaviour particip worship dismantl
experi; realiti ordeal; undergo occurr learn physic lesson
attorney lawyer prosecutor counsel solicitor;; counselor
standard norm; criterion basic normal benchmark scale; baselin ideal code
propos recommend suggest; advoc proposit declar submit advic urg
intellig; sophist abil intellect; genius counterterror pentagon
hotel inn spa resort; hostel; luxuri motel ritz
magazin; glossi; editor pulp vogu journal edit vaniti
expert specialist; therapist individu technician veteran talent; genius
quot reiter quotat repeat; cite; comment unnam
carri haul; carrier; bear featur
candid nomine politician;; individu candidaci incumb frank
lake pond lagoon laguna reservoir loch;; pool creek
employe staffer clerk; hire
sell seller auction; wholesal dispos; vend syndic peddl
pacif;; continent ocean pact
reason explan; fair; pretti occas sensibl
flight; fli; plane airlin passeng pilot airway
squar;; circl
overal gross
pass; passag enact passer; travers block yard
focus; emphasi; listen clariti strategi emphas aim shift
bay;; cove beach
date; birthday; earliest calendar
letter text; document invit; messag handwritten memo inscript
wide broad; width breadth comprehens thick
effect consequ impact phenomenon; occur aftermath; efficaci wake
phone telephon dial; telecommun; cellphon caller cellular mail
attempt seek; struggl succeed unsuccess foray; gambl undertak
below beneath
profit dividend; earn; advantag revenu offset lucrat
estim calcul;; forecast approxim exceed
tradit; orthodox habit; folk
size magnitud; distanc; scale larger smaller weight
practic; practis exercis ritual; pragmat pattern
doubl; dual; multipl
professor; academ; emeritus sociolog
concern regard; worri fear refer
refus respond reject; react deni declin; regret insist permiss
sector;; aspect infrastructur enterpris
review examin analyz; analys critic inspect; critiqu
diseas ill anthrax sick; endem; infect infecti cancer tuberculosi respiratori virus
terror terrorist fear; panic threat; crime
onlin;; websit user advertis
speech sermon speak; lectur impromptu convers inaugur preach discours address; discuss keynot
cultur; ethnic; heritag divers
reform; improv reformist crusad; agenda
conflict strife; feud rebellion disagr combat friction; assault tension
limit restrict; extent confin; curtail narrow hamper
materi substanc fiber paper chemic particl; miner recycl precursor wast earth fibr foam; stapl contain pack silk wool
trip journey; trek walk; stopov
properti estat realti; leas sharehold trust rental wealth strength; possess concentr ownership composit consist
paper sheet cardboard; card essay tabloid ballot patent; linen pad charter resolut copyright
threat menac danger;; threaten pose immin
seek sought; desir search strive struggl quest
confirm verifi; prove document; proof verif demonstr substanti
plane airplan jet bomber airlin; fighter; crash
rout highway path; roadway itinerari thoroughfar parkway direct; causeway terminus airway interst
complet entir; altogeth comprehens wholli accomplish termin implement thorough; fulfil absolut partial
hill hilli; mound; wood valley
comment remark commentari criticis; critic mention refer; courtesi brief
huge vast immens; enorm; massiv gigant bigger
mayor politician;; councilman alderman
husband spous; partner; mate
premier premiership;; chancellor host
soviet communism;; communist polish nazi
cover; coverag wrap enclos span sheet; veil canopi greas frost blanket envelop encompass felt crust
coupl; pair; divorc duo duet
non;; exclud
mail messag; email send; communic fax
crime misdemeanor perpetr fraud treason feloni crimin mayhem; offenc forgeri violat offens; prosecut homicid genocid
brazil; bolivia; chile costa argentin silva
kilomet kilometr;; nautic
stand stanc
seem; sound loom; inde somehow glow perhap obvious
felt;; cloth
separ; split divid; identifi discret
stadium coliseum ballpark arena dome; structur; venu bowl
speak speaker; pronounc deliv sing whisper shout read spoke; spoken chant recit
leadership; helm status abil
declin; decreas respond react; deterior sharpli
treatment treat; massag; therapi patient chemotherapi intervent
cabinet;; reshuffl resign
straight; consecut; streak shape direct vertic
winner medalist; contest victor medallist; finalist runner
ban prohibit outlaw forbid; embargo decre injunct edict veto; moratorium censor
session;; semest plenari
progress; headway stride; achiev breakthrough
ship vessel warship flagship steamer; shipment pirat; dispatch fleet sail freighter
appoint appointe; assign empow; resign interim successor sworn caretak
word terminolog; phrase text verbal synonym; spell
terrorist; sleeper radic; suspect
christian christ;; evangel cathol orthodox faith
sens; perceiv sensat awar sensit understand; sensori
milit;; insurg extremist jihad aggress guerrilla
regular; typic
requir necessari; duti; prerequisit
lawyer prosecutor counsel solicitor;; refere plaintiff counselor
debt loan arrear; liabil princip; repay default borrow
guard patrol; protect; watch porter
wound; injuri stab trauma; hurt harm bystand gunshot bruis
assembl conven caucus;; chamber machin
express emphas stress; impli convey; phrase articul satisfact
charact protagonist persona trait; villain characterist portray hero character
pro; athlet
fuel gasolin petrol kerosen suppli; refuel lighter charcoal; coke diesel ethanol
martin;; adam
suprem; ultim superior; domin sovereign
broke;; broken
equip apparatus satellit suppli setup; gear autom furnish instrument; render
deni denial; withhold renounc; insist
featur; centerpiec characterist aspect combin boast; bear
approv endors; sanction authoris visa; unanim certifi licenc
greater;; consider
port seaport harbor harbour;; dock
ethnic;; predomin minor
status domin; rank retir; circumst equival nobil immun ordin recognit
primari primarili princip;; statewid
amount sum quantiti revenu; receipt magnitud coverag increment; payrol purs
debat discuss; controversi; argument contenti
model; framework prototyp theori hypothesi sort
decad; sixti; twenti nineti seventi fifti eighti
individu user; adult intellectu applic self creditor aborigin male indigen registr amateur femal peer; oppon heterosexu deceas transgend homosexu nativ juvenil
festiv gala; celebr carniv recreat; concert parad
insur; guarante ensur; pension liabil check assur
impact consequ; affect blow; advers negat
urg urgent advis advoc; recommend push; vow welcom
heard;; hear listen loud
illeg contraband illicit smuggl unlaw; illegitim feloni irregular inelig; embezzl penal unauthor undocu
damag; alter mar hurt impair harm erod; detriment flaw
messag telegram info; guidanc communic instruct theme broadcast nonsens petit topic narrat; opinion wit address email
basebal softbal;; basketbal hockey
tie;; affili
true truli truth genuin; honest liter faith; sincer
challeng contend; contest disput ambiti sue; impeach formid
prevent avoid thwart avert; hinder halt imped obstruct; frustrat inhibit exclud foil
file; regist; lawsuit pend complaint bankruptci
captain skipper;; policeman seaman
entir altogeth wholli; intact
blood bloodi;; urin
territori enclav protector; jurisdict; sovereignti occupi frontier annex dominion
valley vale glen ravin;; creek mountain canyon
conserv ideolog; orthodox rightist hardlin; libertarian
van; truck; den berg
earn earner dividend; garner acquir; salari
protect safeguard shield; defend protector; privaci custodi endang vaccin
read reader; interpret; write text
foundat chariti; basi; nonprofit fellowship
search manhunt; googl; pursu retriev
discuss; advis
perhap mayb;; inde
journal journalist diari; tabloid blog annal; editor editori
murder slay homicid killer assassin carnag crimin; bloodsh gunman massacr; rape convict accomplic
address;; sermon
deep depth deepli; profound distant
settlement outpost settl coloni;; settler
simpli mere; simpl
nearbi;; adjac vicin outskirt
relationship friendship; romanc; membership
cash currenc; payment
alon; sole exclus; solo
target; spot prey
lack absenc defici inadequ; shortag; deficit miss
consum custom consumpt user; smoker client; eat
direct;; trend outgo
self conscious ego; soul
beach;; palm surf resort
zone; spot buffer
scene incid; photo photograph background venu shadow; footag
communist communism socialist;; nationalist revolutionari regim
afternoon daytim daylight;; midday
necessari necess necessarili essenti; indispens obligatori; suffici appropri ensur
navi naval;; marin fleet warship
qualiti abil accuraci excel simplic; negat suitabl superior complex clariti moral plus factual credibl; inferior fruit mobil
sound nois voic;; boom tune acoust
spring;; jump
miss; skip; maiden regret
crimin gangster thug smuggler; thief blackmail racket fugit guilti outlaw traitor kidnapp conspir crook guilt; prosecut kidnap hijack
speed veloc speedi fast; slow dash; acceler zoom faster rush barg
confid; certainti uncertain unsur trust assur
softwar; upgrad; programm server user multimedia proprietari
democraci ideolog;; freedom uniti solidar
section chapter; passag portion claus introduct neighbourhood neighborhood; segment vicin episod outskirt
basi assumpt
suicid; killer; bomber
resolut; document; unanim sanction adopt veto
gone;; nowher
lose; loser; compet
account; newslett biographi; transact chronicl
god deiti goddess divin saint; heaven; bless christ merci
command;; lieuten colonel
euro;; currenc
cathol;; orthodox clergi priest evangel
opportun;; advantag
resourc livelihood asset;; refug plus manpow expertis
writer novelist poet playwright journalist write contributor; biograph; editor
send; dispatch divert; email
suffer pain; miseri collaps; experienc woe ill inflict recov agoni sustain
alleg; assert; wrongdo suspicion
allianc bloc pact; treati alli; connect confeder align
host;; guest
declar proclaim decre promis; affirm swear assert promulg manifesto admit; formal unilater depos plead sentenc
injuri trauma concuss bruis accid; harm fractur; ruptur hurt hamstr knee groin lesion
type sort variant
environ environment ecolog; context habitat sphere surround circumst; climat background
protest complain; demonstr; activist riot ralli crackdown
suggest hint recommend; advoc; submit indic advanc impli convey proposit
avoid avert evad; shun escap bypass; hedg
improv enhanc upgrad alter repair; allevi revit enrich fix; perfect effici heal refin
citizen citizenship civilian; repatri civic; elector immigr
attend;; particip worship invit
currenc;; greenback devalu monetari peg
appeal plea; appel; verdict prayer
older elder; experienc; younger
seat sit; chair; sofa couch vacant
happen occur; coincid aris; trigger proceed repeat anyway interven
thus henc therefor;; therebi latter furthermor
incid occurr;; occur fatal
floor basement storey attic; cellar loft; door ceil
approach;; avenu conceptu strategi
mike;; rick ken matt terri randi brad pat
histor;; landmark heritag preserv
gain; obtain acquir reap gainer
bit;; pretti
tough;; rug stiff
traffic;; commerc congest transport traffick
inflat inflationari; surg
telephon dial; telecommun telecom caller
moment; instant climax; touch
winter;; raini snow
suspect suspicion; suspici; detain
debut; introduct entri; introduc
fast speedi rapid; swift pace sudden; fleet faster
boy boyhood; sonni male; cub teenag
worst lowest; outcom; disastr wors
railway railroad metro rail subway;; tram midland
mountain alp; volcano hilli; canyon plateau terrain desert alpin
store shop outlet bookstor boutiqu storag bakeri pharmaci; warehous bazaar; booth groceri chain salon supermarket retail
famous renown fame illustri notabl;; legendari
tom;; bob jack dick murphi nick
patient outpati; hypertens inmat; treat doctor
reserv;; assign appropri earmark
weather wind; sunshin atmospher; meteorologist rain
critic criticis denounc rebuk; blame scath; controversi
hot temperatur warm heat; fieri scorch blister; tropic
channel; transmiss; broadcast cabl
census; count talli; statist survey
femal anim; creatur girl; feminin
vehicl; rocket transport craft; truck jeep
spread; redistribut; sprawl
aim purpos intend intent
freedom liberti;; impun digniti
medal medalist medallist accolad honour honor;; bronz silver ribbon
bridg; structur; circuit tunnel canal rail
repres represent; deleg equal; congressman spokesperson
suppli supplier; supplement afford reservoir sanit glut; canal ramp bulk deliveri yield
cancer leukemia;; prostat breast tumor lung diagnos
write; pen essay rewrit; draft cite handwrit
revenu receipt sum
fear afraid panic worri alarm; emot hysteria horror dismay; threaten widespread
abil unabl skill knowledg capabl; creativ cognit
retir retire;; discontinu veteran replac
custom buyer shopper; reader client patron; customari habit
sun solar sunlight sunshin;; moon sky
gulf;; emir
corpor; conglomer; corp
introduc introduct; pioneer; adopt
academi academ;; yeshiva prestigi
survey analyz; analys examin summari poll
easi easili simpl; soft; simplic eas
choic favorit; altern select option; prefer favourit
mind knowledg psych; mental brain; cognit unconsci conscious
hear listen; learn
add combin;; alter recast updat fresh
reduc reduct decreas shorten; slash lessen; downsiz simplifi trim elimin deflat
replac; succeed successor; alter renew substitut newli
nativ indigen aborigin; endem; tribe
assist; facilit; auxiliari refug coordin
crowd mob; gather drove swarm flock; spectat cheer raucous sellout
complex intric complic; structur tangl; tricki composit
quit;; ceas pretti
enter entri entranc; invad entrant dock; enrol
crew;; pilot aboard rescu sailor
pound;; kilo kilogram
environment environmentalist; ecolog; climat hazard
subject topic; theme content expos; theolog
jersey shirt;; phoenix
draw; attract; drawn artwork pull drag
bus minibus;; automobil auto passeng commut subway
yard;; touchdown rush punt intercept
voic vocal;; communic tone
degre; mild height intens depth; bachelor extrem
watch watcher; check; preview wit wait
ice crystal; frost; melt snow
legisl legislatur; politician lawmak congressman filibust
collect; collector varieti librari gather categori compil assort; packag repertoir combin batch pile harvest cull artwork catalogu amass mobil aggreg
presenc absent exist; ubiquit; occurr inher
reject dismiss; ignor renounc; disregard
rich wealthi; abund affluent prosper valuabl; privileg
influenc influenti; affect manipul persuad; temptat sway
soccer;; basketbal volleybal hockey
shoot; gunfir shooter gunshot; sniper
sex homosexu sexual heterosexu intercours sodomi; bisexu gay categori reproduct; mate prostitut
afghan;; civilian insurg
editor edit editori;; columnist
rival competitor vie compet; foe rivalri contend finalist champ; tier
strategi strateg strategist scheme counterterror; plot
girl; doll; teenag chick teen bell
happi happili glad;; golden cheer lucki wish
giant gigant; anim creatur; powerhous
save rescu salvag;; preserv
wing;; fli fuselag
prosecutor prosecut;; indict testifi
identifi ident identif distinguish; classifi determin; differenti
larger bigger; smaller
articl editori nonfict; column reprint; page
option opt; altern; select
sought;; unsuccess
doctor physician surgeon veterinarian; veterinari specialist; nurs
rural agrarian;; countrysid
fellow; fellowship companion comrad colleagu; male veteran
sanction; endors visa; embargo authoris
smaller;; bigger tini
contribut contributor; encourag promot lend; conduc
owner proprietor ownership businessman homeown;; franchis
secret clandestin undercov; hide covert; hidden spi agent
princ; nobl aristocrat; duke
treati pact;; ratifi ratif signatori protocol
cast;; actor
civilian;; unarm casualti
basketbal;; hockey athlet hoop
fair pretti; equit imparti antitrust; somewhat moder
henri;; sir baron
lawmak;; passag enact congression
prepar preparatori; prepared; brace mount
wrong incorrect mistaken; inappropri erron fals inaccur immor; uneth
tabl desk; furnitur booth altar; calendar sit counter
spokeswoman spokesperson
commit; perpetr devot sacrific pledg employ; sworn dedic intent
ralli; gather; demonstr muster
ambassador diplomat;; spokesperson embassi
spoke;; spoken anonym
ensur guarante assur; verifi; safeguard proper adequ
kid youngster toddler preschool; orphan kindergarten; juvenil mom peanut dad fun guy minor josh
document; patent credenti documentari copyright ballot charter; memo
rice paddi grain cereal
super;; bowl extrem
initi;; undertak
relief; respit repriev; humanitarian
yuan;; lei trillion
earth globe terrestri; object planet soil; dirt moon orbit
poll pollster;; inquiri turnout
corrupt;; graft mismanag fraud scandal rampant incompet
pictur depict; imag nude panorama miniatur mural; icon poster
storm thunderstorm blizzard stormi; rain; hurrican wind typhoon cyclon swept
refuge expatri; exil; displac flee resettl exodus humanitarian zair
defeat overcom; crush shutout upset; conquer
spot;; peak grave pick
bond;; treasuri equiti yield
embassi;; diplomat consular
request petit; solicit applic invit; beg submit permiss
estat realti plantat; manor; acr
trust; reli truste; certainti mutual relianc
ceremoni funer wed occas; induct groundbreak pageant; inaugur parad banquet
guy;; mayb
fulli;; proper
occur; trigger coincid spark aris; repeat
kingdom realm; monarchi domain
bob;; rick pat jack chuck billi
accept; recogn respond permit; welcom consent formal
diplomat envoy diplomaci consul
cold temperatur cool arctic; ici frigid chill chilli frozen refriger
facil airfield zoo transport repositori; forum grid instal; storag
struck stricken;; affect
discov discoveri; reveal learn notic trace detect determin; conceiv
contact interact
regim; palac; dictat empir dictatorship authoritarian
airlin airbus airplan airway;; carrier
youth; juvenil
safe; harmless; unhurt
penalti punish; imprison; detent penal payment retribut
transport; deliveri freight airlift; tramway transfer reloc
marriag marit;; divorc birth
mayb;; anyway anymor
highway freeway expressway motorway interst bypass pike;; intersect
door doorway entranc;; window lock
threaten endang jeopard; exist
silver; metal bronz; bright medalist
passeng; commut fare; cargo ferri
rescu salvag; recoveri; firefight survivor evacu
appar ostens; obvious; unclear presum sudden superfici
export commod; smuggl commerc; shipment output consumpt
failur; downfal breakdown malfunct laps; bankruptci luck inabl
specif; specifi precis uniqu; peculiar relev appropri explicit
fresh; newli refresh; mix
card; poker; debit tag
understand solv realiz grasp; interpret savvi insight; comprehens envis translat understood
panel;; chair chamber
refer mention cite; classifi; invok encyclopedia quotat
item; portion piec compon; gift packag
benefit benefici payment; perk sake acquir welfar; beneficiari
partner partnership spous
communic telecommun; transmiss signal transmit; relay medium
broadcast newscast telecast; rerun
pretti beauti; somewhat; jolli moder nice
driver motorist trucker racer;; taxi
capac capabl; volum
box coffin; casket; compart
prize scholarship gift jackpot;; laureat prestigi booker
boost; lift; foster promot encourag bolster hike conduc
ford;; motor fireston automak chevi dodg
episod drama;; storylin sitcom
climat; mood
destroy destruct demolish wreck ruin raze devast; dismantl burn uproot elimin ravag; vandal dilapid
roman;; mediev pagan
conduct handl;; routin monitor supervis observ
imag represent; imageri; icon display mirror
accid mishap crash occurr collis; casualti accident; fatal
block; slab; barricad
heat thermal temperatur; preheat; scorch warmth
push; shove thrust; pole tumbl toppl
agent; handler; undercov broker
massiv;; unpreced monument gigant
structur masonri; tower monument infrastructur framework hangar storey hull partit; function syntax arena
normal ordinarili; normalci
worldwid;; nationwid
advanc;; recoveri overhaul
advantag leverag clout privileg asset; favor plus superior favour benefici
convent; formal customari; orthodox
southeast southeastern;; northwest
respect regard; attitud admir; statur equal rever
farm ranch dairi farmer vineyard grang; agricultur; plantat
bowl; dish
prior;; subsequ
novel novelist fiction manga;; adapt
cox;; globe columnist
asset equiti; plus sum; portfolio
sister;; sibl
extra unnecessari redund; excess surplus spare; plus
crash; nois; collis clash
basic fundament essenti;; elementari
slight somewhat;; sharpli
recoveri recov;; heal turnaround sustain
studio;; paramount theater
actor actress; comedian; filmmak
gun firearm cannon artilleri; armament ordnanc; handgun rifl pistol
meter metr; metric; cubic
intend intent; purport; slate convey destin
link; connect attach
offens; behavior; patriot behaviour tackl offenc
technic techniqu;; profici
numer;; multipl notabl countless
loan; lend; mortgag repay borrow lender
oppos oppon argu; resist contend; advoc favor vehement
promis pledg; guarante; vow
entertain amus extravaganza; recreat
slow slower slowli slowest sluggish; gradual delay pace; lazi acceler faster rapid
audienc viewer; gather galleri; listen
captur seiz recaptur; retak; conquest captiv acquir surrend seizur
queen;; princess ladi crown
forest rainforest wood grove jungl flora; woodland; habitat
generat;; induc setup electr solar
pick select choos;; gather
journalist columnist; correspond; activist freelanc blogger
dozen;; countless slew ton
bar; forbid prohibit saloon; barricad
frank; honest blunt; outspoken
oversea abroad;; mainland
volum quantiti; turnov hardcov paperback notebook; bulk
disput controversi quarrel; argument wrangl disagr contenti argu; brawl
personnel manpow workforc paramilitari;; rank organis
combat; engag fighter; warfar
except; instanc uncommon extraordinari; omit
combin; mix incorpor; aggreg
missil rocket; bullet ballist; arrow warhead interceptor
golf golfer;; tenni
packag packet pack; bundl; parcel stimulus
admit acknowledg confess conced apolog; admiss; profess
affect alter; endang treat stimul; bother
extend extens; broaden span extent lengthi; prolong
hurt; harm; bruis insult
eye;; optic nose skin
minor;; youngster underag
background;; heritag
deficit shortfal; shortag; surplus fiscal
fort garrison fortress;; savannah
engin motor; surveyor; programm propuls prototyp mechan
artist painter sculptor creator musician modernist; master maestro classic; romant decor contemporari collabor
fox; dodger; nickelodeon warner
wait await; queue delay; waiter
cell cellular; compart; fibr embryon tissu brain membran
fish fisheri trout; salmon shrimp eel; tuna whale
scale; proport
solut method; solv mixtur extract dilut; infus solvent
none;; neither
approxim rough
convict sentenc;; guilti imprison plead
strip;; tape
parliamentari;; elector
tenni;; indoor
simpl simplic;; elementari straightforward perfect
foot;; corner leg
digit;; alter electron audio
scientist physicist biologist geologist mathematician psychologist chemist linguist
stone marbl boulder limeston pebbl; gravel bedrock crystal; iron
steel; alloy metal; iron stainless aluminum cement sword
cricket; bowler athlet; rugbi indi batsman
promot encourag foster conduc; spur
varieti assort; vari divers; biodivers
opinion judgment belief sentiment; judgement; dissent persuas
answer repli; respond feedback; counter solv
task chore duti; endeavor enterpris
liber; ideolog; liberti socialist radic nationalist
guilti guilt; punish; plead asham acquit sentenc
strength firepow robust momentum; endur; resili stamina
determin count; choos; regardless
jack;; sawyer skinner billi chuck
adopt compli choos select
gore;; dole
physic; astronomi bodili physicist; electron psycholog
page;; column photo
alli; commonwealth; foe enemi
maintain mainten preserv; uphold insist; retain stabl
troubl; worri difficulti struggl; onslaught
mix mixtur; blend assort
defenc; defend; fortif fortress
divid split halv;; splinter
shanghai;; mainland
inning;; scoreless pitch strikeout homer bat rbi shutout
edg boundari; fring rim; brink verg corner bottom
window;; glass framework
pope pontiff papal; apostol benedict; xvi papaci
farmer grower rancher;; peasant
upper;; portion outer
plot conspiraci scheme conspir; storylin intrigu; foil
sexual;; abus homosexu intercours
singer vocalist musician sing rapper soprano carol bariton; tenor ballad bass; alto songwrit vocal
urban;; residenti
librari repositori;; librarian
leg limb;; neck
babi infant babe newborn; offspr; toddler pregnant
northwest northwestern;; southwest northeast wind
dark; shadow darken gloomi dim; bright sky shade pale
crude;; petroleum barrel gasolin refin
neither; incomplet; inde
pull drag; haul pluck cart; tug traction
theater theatr cinema theatric;; repertori
remov shed dismantl extract; discard dig delet; bail spoon weed temporarili
immigr migrant; migrat; undocu asylum citizenship
plus; specialti; bonus
danc dancer choreographi; disco samba waltz; ballroom troup
suspend suspens; expel; penal indefinit resum temporarili
marin; maritim; naval seaman
heavili;; primarili
junior; intermedi younger; varsiti collegi
learn teach; instruct master; lesson
perman temporari; stabl
code;; zip
unabl; incap; unwil
surfac; skin artifact boundari exterior screen interfac
jail imprison detain incarcer;; sentenc inmat bail
chemic chemistri pesticid; fertil; intermedi toxic
danger peril vulner treacher unsaf riski; hazard menac jeopardi precari; pose
poverti impoverish; needi; depriv allevi inequ hunger malnutrit
agricultur; agrarian forestri; fisheri
distanc distant wavelength mileag; interv span
rain rainfal raini drizzl; monsoon torrent shower; torrenti freshwat fog thunderstorm
promin; outstand conspicu; influenti spotlight notabl renown
commerc transact; merchandis mercantil; tourism distribut
bin; laden; sheikh sheik
row;; terrac bicker wrangl
visitor guest
theori theoret theorist concept explan; hypothesi assumpt conjectur framework; evolut logic
therefor henc;; furthermor likewis
broken; uniti; torn crack
male; anim gender creatur; mortal
coverag; extent
squad; varsiti; lineup
holiday vacat honeymoon leisur; picnic outing; thanksgiv easter
master maestro; masteri lord; headmast
exist; consist endang dwell prevail; lie
fli; flier pilot jet buzz hover; aviat
lie overlook; flank lay sprawl; liar beneath
expans extens; expand; enlarg scope
fighter warplan interceptor; airplan boxer skirmish
rare seldom uncommon; rariti; unusu
anniversari birthday jubile centenni centenari; millennium; commemor coincid eve
medicin psychiatri pharmaci pediatr hygien; prescript cure pharmaceut dose epidemiolog diagnost; placebo herbal veterinari neurolog
stabil stabl;; balanc fragil
blame criticis; attribut; fault
machin devic machineri printer; motor; tool
ancient;; mediev sacr templ prehistor
insist assert;; acknowledg
politician; statesman nomine socialist
grant permit; subsidi
piec; fragment opus; instanc beam trio glass
lord ruler nobl;; baron sir earl viceroy
electr; hydroelectr; electrifi util grid
mobil;; gather wireless broadband cellular
younger;; elder
check; examin analyz paycheck verifi; baggag
boat vessel barg ark ferri; cutter sail; trawler tow raft
cabl; telecommun rope; telegraph
statist; demograph norm
wild; mad; chaotic wilder frenzi bird anim exot
honor honour honorari accolad; citat salut fame prestigi recognis trophi; dignifi bestow posthum reward recipi
walk stroll wade limp sneak stumbl walker; pace hitch; ambul sit
closer nearer
stake;; sharehold percentag ownership
bottom undersid; heel; sole
classic;; contemporari creation
jean; levi; cloth marc marcel
disast calam tragedi catastroph tsunami disastr famin; meltdown hardship; advers
transfer; deliveri; download reloc resettl obtain
mine miner; dig; coal ore copper
argu argument disagre defend; arguabl; assert
neighborhood neighbourhood neighbor vicin;; suburb residenti suburban
deleg;; parliamentarian mandat
easili;; readili
pace;; stride slower brisk
treasuri exchequ;; yield
golden gild
urgent urgenc imper; desper
juri;; juror verdict
explos explod deton; blast; unstabl grenad
sentenc; interrog; imprison
fiscal;; budgetari
gay lesbian homosexu;; bisexu transgend
wit eyewit; testimoni bystand; joke ironi spectat viewer
blast;; smash nois explod
metal aluminum aluminium titanium copper iron zinc palladium nickel tin lithium mercuri; uranium calcium element; brass
count; talli
anim creatur beast pet fauna adult larva prey; embryo predat pest captiv offspr stunt; survivor mutant
clean cleaner; wash sanit pristin purif cleanup; unus
contain compris; enclos; incorpor retain
seiz confisc snatch grab seizur; nab kidnap apprehend hijack; abduct conquer
scientif;; theoret knowledg experiment
abus mistreat; cruelti persecut treat handl; harass tortur
select choos selector; assign purchas; ballot chosen specifi
reveal disclos revel divulg; leak expos; betray unearth uncov unveil
branch; stem; subdivis
miller;; baker walker turner adam
speaker;; lectur caller
percentag pct proport; allot; lowest margin
tourism tourist
brief briefli;; lengthi accompani
surgeri surgic;; undergo surgeon cardiac
dialogu; diplomaci script; reconcili
analysi analyt analyz; anatomi; analys method
ton; tonn; metric kilogram cubic kilo
municip;; canton commune borough prefectur
unemploy jobless;; wage
wind gust breez gale monsoon windi;; southwest mph
color shade; colour bright; alter palett
altern; secondari
knowledg attitud inabl equival cognit vocabulari; content percept; brain expertis
screen; curtain shutter; camera desktop analyz
edit; print; alter antholog compil
toll; fee; casualti
theatr cinema; opera; repertori playhous
client; buyer; shopper patron
pilot; aviat flier aeronaut; guid maneuv
berlin; frankfurt cologn hamburg
enforc impos compel; oblig imposit; implement regul violat lax
purchas acquir acquisit; repurchas
electron;; semiconductor autom
wood grove oak pine; rainforest bamboo mapl cypress log jungl cedar birch fir woodi redwood; cherri elm clay
avenu boulevard;; plaza intersect
abroad;; elsewher
teacher teach instructor schoolteach tutor missionari;; pupil
balanc equilibrium; offset; pois compens tension adjust flexibl
oppon foe adversari; enemi
detain detaine detent imprison; incarcer custodi; apprehend
memori remembr; memor recognit; legaci dedic
downtown;; mall plaza manhattan suburban
revolut revolutionari; revolt
distribut distributor; redistribut sampl
violent fierc feroci rampag; furious hostil bloodi; crackdown disturb
brand; label; proprietari sort advertis
realiti; realism
palac castl mansion;; villa
fashion lifestyl manner trendi; vogu chic modernist signatur; setup pattern coutur glamour wise
suit; garment sue lawsuit; fit suitabl accommod
connect connector; attach; relev
broad comprehens breadth; width; thick
favor favour; prefer regard
mainland;; strait roc
acknowledg conced respond; apolog confess react; thank
restaur cafe cafeteria diner; grill; shop dine pub chef
empir; imperi; domain ottoman conquest
advertis; flier headlin preview; trailer sponsorship
weight;; weigh ratio
websit; portal; blog twitter
remark; extraordinari; ploy noteworthi
ocean;; arctic
negat; unfavor pessimist; counter advers
pop;; hop daddi dad
doubt uncertainti skeptic; disbelief suspicion; suspens credibl dubious mistrust
pair;; duo duet
ventur;; consortium proceed startup specul subsidiari embark
drawn; worn tire
forum;; roundtabl symposium seminar
truck pickup tractor; trucker; trailer
veteran experienc
duti chore oblig assign;; tariff
user;; download
northeast northeastern
anonym unnam unidentifi; unknown; customari confidenti
sort genr; manner categori
greatest;; foremost arguabl
birth childbirth;; pregnanc matern infant newborn
overnight;; midday
templ pagoda; pantheon; tomb shiva worship synagogu
auto automobil minivan sedan jeep limousin taxi; racer; automak cab automot compact motor carmak
polish;; danish
reaction react oxid; equilibrium reduct
perfect flawless ideal; absolut utter; immacul nice
core; essenc; compon nucleus kernel
element compon; ingredi factor; hydrogen carbon oxygen nitrogen helium chlorin
manufactur maker automak carmak;; factori machineri supplier armour brewer
activist; reformist; dissid
bird avian parrot;; migratori meat breed
unlik; likelihood improb; remot inde
forecast predict;; outlook prognosi
garden orchard; grove flora veget botani; botan lawn nurseri pavilion
indic reflect; clue signal
snow snowfal snowi;; frost dust
retail distributor merchant merchandis;; mart supermarket
repeat reiter; repetit cite; translat recurr echo recur
invas invad; incurs; occup conquest intrus
struggl; feud strife; overcom
length diamet radius dimens; lengthi; inch
tree willow elm oak ash; birch palm chestnut hazel gum lime; grass pine
flu influenza;; swine outbreak virus avian pandem infect
surpris stun unexpect; startl shock amaz astonish astound; disappoint catch
ben;; benjamin
sharp; sharpli steep crisp; smart keen sharper
resist withstand; defi
photo photograph snapshot; glossi frame; mosaic graphic
scandal; gossip; briberi taint debacl outrag
creation; innov represent concept invent; remak
delay postpon; defer; slowdown moratorium cancel
holi sacr; bless consecr; christ prayer pilgrimag shrine
typic; characterist
founder;; longtim
whatev whatsoev;; regardless wherev
wave tsunami rippl; surf motion swell; roller tide burst flash
household homeown
domin; predomin prevail sovereign; entrench
weak; weaken; frail powerless imperfect sluggish flaw
drama comedi; dramat; thriller documentari melodrama sitcom
destruct demolit sabotag holocaust; devast ravag vandal raze; crush
tourist;; destin
sir;; reverend
fill; load; flood infus swamp inund ink
favorit favourit; lover chosen
rugbi;; welsh
extrem intens; utmost; unusu
treat cure; nurs mistreat; massag ignor
faith religion belief; pagan sect cult; spiritu
rememb recal remind remembr;; reminisc wonder recogn
shut shutter; seal slam; temporarili reopen
humanitarian;; airlift
hurrican cyclon;; landfal tropic
regist registri registr; enrol
surround;; habitat adjac overlook
formal;; doctrin
apart; lodg; asid bedroom
factori mill foundri;; warehous
assault rape assail; molest
defend; uphold; guardian
fraud; hoax fraudul; briberi scam evas
southwest southwestern
maker brewer;; perfum chip
cite mention; citat; reiter
virus viral;; infect influenza avian
entri introduct;; gateway debit portal
truth; fals; gospel accur essenc accuraci
inde;; nonetheless
prove; proven demonstr; affirm convinc imposs
otherwis;; necessarili
deliv deliveri;; unload
output; signal crop harvest; yield
wear dress; uniform; cloth hat worn shirt sunglass
saint; deiti divin; basilica cathedr
wine vintag wineri alcohol;; generic grape champagn tast
content; topic info theme guidanc; submiss aggreg narrat
wors; worsen
acquir acquisit obtain inherit regain; recov reclaim borrow leas recoup; charter
controversi argument contenti;; arguabl
notabl renown noteworthi; fame; illustri
impos imposit; levi oblig compel prescrib dictat clamp; stringent strict constrain
expand; flourish broaden; enlarg consolid
mount; attach; hors climb
collaps; debacl abandon slump; ill sustain
ladi; madam
exact precis;; definit
compet competitor vie; overtak contend
elector; constitu; ballot
purpos intent;; function
multipl dual; binari; tripl quadrupl simultan
agenda; programm; menu prioriti
satellit spacecraft;; radar outer
resort;; seasid casino vacat
chosen; favourit; elit choos
flag banner emblem; ensign; hoist drape
naval;; maritim
trim; pare; adorn
academ academia; scholar; faculti
path; pathway; orbit lane parallel
motor;; automobil automak carmak
text lyric copi;; translat
religion belief pagan; sect cult mystic
primarili chiefli; princip; consist reli predomin
opera operat;; repertori ballet orchestra
grade grader;; elementari intermedi secondari tier math prep
suppos guess;; anticip
comedi sitcom melodrama comic
yellow; amber; canari lemon
settl; settler; resolv
grown; adult; cultiv
glass; solid sunglass; curtain
chain;; supermarket
shop boutiqu shopper bakeri bookstor outlet bazaar; pharmaci; groceri workshop
dealer trader dealership merchant;; bargain buyer
invit;; welcom provok
recogn recognit; recognis distinguish perceiv realiz
frequent;; occasion frequenc rife
hors poni mare; chestnut; thoroughbr dog breeder camel
dismiss ignor; discredit disregard; resign
bishop archbishop priest episcop diocesan cardin;; dioces consecr archdioces
display exhibit; flash pose
achiev attain accomplish feat succeed;; equal
fleet;; carrier
buri burial; hide; grave lay cemeteri cremat corps
partnership;; mutual
updat; info modifi recast; datelin
categori; concept
crucial pivot; essenti; vital
driven;; ambiti drove
conclud conclus;; preliminari
dream nightmar imagin; sleep; ambit glori forev quest
lay; instal coffin laid; groundwork tee
pain symptom agoni; traumat sore sting distress; discomfort poignant heal headach
bilater multilater; reciproc; friendship
fun funni recreat; humor; divers crazi
iron;; ironi
neighbor neighbour
ultim;; crown
appli applic employ; implement util exercis
bell;; buzzer
programm curriculum;; workshop
coup takeov;; bloodless junta overthrow mutini
nationwid countrywid; comprehens; statewid
laden;; load
expens pricey; valuabl; overhead afford
hole; loophol; leak birdi putt par bogey burrow gap bunker fairway caviti stroke
dog puppi;; cat pet chase
enemi adversari foe;; antagonist besieg
ring;; bust circl belt
tower lighthous turret; beacon; dome skyscrap loom
portion remaind; segment compon; allot constitu hub
spirit soul; courag psych atmospher; flavor braveri pride
laid; arrang; concret
gather; conven caucus entourag; encount demonstr
stress emphas underlin underscor;; downplay
unknown unidentifi; unfamiliar unnam; presum unclear undetermin
contest playoff; loser bout; rivalri pageant
infrastructur;; upgrad
manhattan; cocktail
phase; culmin; transit
brain; psych cognit; tissu spinal tumor cerebr
exercis workout; yoga exert; maneuv routin
behavior behaviour trait; demeanor manner; offenc
worri; fuss burden; wari
maximum; maxim; peak zero
princip; chiefli headmast; sole
escap flee elud; getaway; evad trap
monetari;; budgetari
aliv; surviv viabl; forev
recess;; downturn slowdown deflat
flow trickl stream inflow; drain influx pour runoff rippl overflow; swirl surg upstream downstream flux
salt soda phosphat; cyanid salti; sugar powder carbon
flat;; steep
theme themat topic;; motif inspir keynot
khan ruler; malik; raja
concept notion conceiv conceptu dimens hypothesi abstract; attribut; evolut paradigm
township;; unincorpor
sit perch loung; sprawl crouch
employ hire util; exploit devot; dedic workforc wage
occupi occup; overrun invad inhabit; annex enclav
predict bet; anticip guess; bode
ident; identif recognit
pledg vow guarante; sworn
uniqu;; distinct divers characterist
label;; attach vinyl tag
choos opt prefer; assign specifi; fix
ray;; jay beam
athlet skater swimmer skier gymnast; weightlift judo archeri; striker softbal
hair hairi eyebrow; beard; blond
welfar;; dole pension
equal; tantamount
benchmark;; baromet yield
withdraw; ceas retreat pullback pullout; disengag withdrawn redeploy unilater
shape; topographi configur wrought carv pattern angular; spatial
concert;; gig venu
rocket; booster; mortar launcher shell
lawsuit; proceed; plaintiff complaint defam sue libel
circuit;; grid
surviv survivor; endur overcom extant
mention; invok
bronz;; medallist medalist
bear; cub
mutual reciproc;; friendship benefici cordial
factor compon; paramet; likelihood ingredi
wake; aftermath alert; consequ awaken awak sudden
solid; crystal; plastic unbroken stellar
motion;; rotat gestur
hire;; engag recruit
platform deck pier podium; wharf runway
iii;; vii viii cardin
resum resumpt restart;; halt ceas
alongsid;; aboard
castl mansion fortif;; fortress
nice pleasant; decent
vast immens;; enorm wealth swath
rail railroad; barrier; freight tunnel
ranger firefight; coyot; devil lightn brave
coal;; miner ore
particip; intervent
regul regulatori; guidelin restrict; adjust ordin
pitch fastbal; pitcher; bat hitter bullpen tone toss
chart; map; billboard compil
explain clarifi explan; interpret; justifi understood
aviat; aeronaut; aerospac maritim
jump leap rebound bounc; hop; skip vault burst bound
casualti;; decreas
profil;; biographi
exhibit expo; exhibitor exposit; galleri showcas sculptur curat
payment refund royalti premium bonus; subscript ransom incent repay bribe payoff reward; fee
subsequ afterward;; consequ thereaft
peak; heyday height; minimum lowest crest
clash; skirmish friction; riot collid
earthquak quak tremor;; tsunami magnitud aftershock jolt
ill; ailment stricken sick ail; unhealthi afflict dizzi chronic
crown;; throne reign monarch
tension;; heighten escal friction
thank; convey gratitud appreci; courtesi prais congratul
fit; resembl; accommod
temporari temporarili makeshift interim;; closur
helicopt chopper;; apach jet
function polynomi;; domain defin paramet
vision visionari imageri;; sensat fantasi sight illus
resign;; reshuffl abrupt vacat
skill literaci adept; profici expertis experienc masteri; talent prowess excel
welcom greet;; hail prais
reput notorieti; prestigi honour; tarnish prestig
recal remind
fame renown; honour illustri; induct legendari legend
obtain; procur deriv extract
referendum;; secess
catch; intercept grab; catcher clutch
inch;; centimet diamet width thick
nomin; nomine; garner
imposs unrealist; hopeless
teach tutor mentor instruct lectur; lesson philosophi; enlighten curriculum
merger merg; consolid amalgam; acquisit takeov integr buyout
tight;; slack
tobacco;; cigarett smoker liquor nicotin
carter;; jimmi walker
trader merchant;; bargain commod banker
abandon; discard; dispos desert
medium; moder
drove;; chase
sugar;; flour milk cocoa carbohydr
resolv solv;; compromis
chamber; cylind
awar conscious;; awak
orang citrus
ongo;; protract
respond react repli; consent
rough; hilli rocki; bumpi uneven
envoy;; mediat
biographi biograph autobiographi chronicl;; memoir essay diari
advis advisor advisori; notifi recommend counsel; advic
economist;; banker strategist
palm;; touch
harri;; terri potter adam graham collin
pool; pond; swim consortium
unusu uncommon extraordinari odd; strang
inspir; encourag; stir passion
contemporari;; genr
moder mild; modest; centrist hawkish
deadlin; curfew; expir timet ultimatum
tank panzer;; armor artilleri reservoir armour
instanc occurr; sampl; specimen
jet airplan jetlin
column columnist; editori; tube undat
dedic devot; sacrific
recov regain retriev
advic recommend;; guidanc counsel consult
method techniqu methodolog;; tool
striker; midfield; playmak goalkeep shearer substitut arsenal
signal input; beam symbol
applic usag; relev petit bidder
shift; alter; emphasi
restrict curtail; confin; regulatori hamper
testimoni testifi affidavit;; juror tribut
touch kiss; rub brush; stroke
sharehold stockhold;; creditor
organis;; coordin organiz arrang
devic sensor gadget detector keyboard instrument applianc; valv launcher filter magnet lighter trap; toy handheld
recognit;; recognis
maria; ana anna
jazz funk;; musician
trillion;; surplus rubl
fallen;; risen
trend;; phenomenon
dri; arid scorch; bake wash soak drain
literatur literari;; poetri scholar
appl;; blackberri
assign; demot alloc appropri; mandat subordin allot
colleagu;; staffer
counter;; repli aggress
roll; roller; flatten
healthi; robust; healthier hearti stabl
experienc;; endur
gap rift; dispar; widen narrow
minimum minim; meager neglig margin; token mandatori threshold
warner;; turner paramount
contrast comparison; distinguish; reflect tone character backdrop
adult adulthood; elder mortal; adolesc teen
blow; punch kick; blown bash rip setback
don; dress
ticket;; fare lotteri slot
uniti;; reconcili solidar integr unbroken harmoni
consist; compris; systemat format
stabl steadi
dinner dine meal; banquet; guest feast
duke;; duchess duchi
raid incurs; foray; raider hideout commando
regard deem; interpret reconsid; appreci conceiv abstract
soft; gentl; quiet pad thin
virtual;; realist
ride rider bike motorcycl; bicycl sled; locomot horseback
bankruptci bankrupt;; creditor
yield; crop
engag pursu;; hostil
gate turnpik;; entranc
discoveri breakthrough; insight; explor uncov revel
equiti;; portfolio brokerag hedg
kick kicker;; punt foul
parish parochi
secondari supplementari auxiliari;; tertiari intermedi supplement elementari
beauti gorgeous splendid handsom scenic picturesqu glamor; grace glori glamour; charm
occup; inhabit inmat; profess
guid guidanc steer
throw hurl toss; propel; thrown flick foul
moon lunar;; mar planet
sharpli;; steadili
cook chef roast; fri cuisin bake; cooki
lift hoist; hike; embargo elev
dramat spectacular; impress; unexpect drastic revers
amend; revis alter; repeal provis enact statut
insurg guerrilla insurrect; rebellion revolt upris; warrior militia extremist
angri anger angrili enrag furious outrag ire; indign mad infuri wrath; disgruntl
barrel; tube; gallon tonn
appropri proper;; earmark
seed; nut fruit; bean davenport
formula; formul; cycl
observ monitor; notic watcher; spectat detect
radic ultra extremist revolutionari; ideolog; fundamentalist leftist
obvious; plain; overt unfortun manifest
vow; swear
compos songwrit musician;; repertoir ensembl
qualifi qualif;; semifin
guest;; accompani
coffe beverag; drink; beer
ceas cessat discontinu;; truce culmin termin unilater
capabl;; suscept sophist
specul; anticip; rumor rumour hint mull
socialist leftist;; centrist nationalist
handl handler; administ coordin misconduct
fix; reset fixtur attach; repair overhaul correct
prioriti;; preced
cool temperatur cooler;; chill alter
racial racism; racist discrimin; gender segreg
aboard;; sailor
heritag;; preserv
knee;; ankl shoulder groin hamstr ligament sprain thigh wrist
map; represent; marker timelin
deploy; redeploy; conting peacekeep
wish desir;; glad
complain complaint; lament
patrol;; checkpoint escort convoy
familiar; acquaint; intimaci
abort;; euthanasia unsuccess contracept parenthood
interim; meantim; provision caretak
graduat alumnus postgradu; scholar; undergradu enrol bachelor
carrier warship; bearer; airway
reduct cutback; depreci deplet mitig discount; deflat
custodi detent
format; placement; object
prais commend applaud congratul compliment; assess salut; rave hail
talent knack flair gift;; creativ versatil
circumst;; context
chile chili; bolivia; costa argentin
rapid;; gradual acceler slowli
arena coliseum ballpark;; venu
desir ambit; yearn impuls; greed willing
sky celesti; atmospher heaven; cloud
prompt;; trigger spark
remot; inaccess outback
aggress predatori;; hostil vigor
trail;; chase
solo soloist; opus; duet
fals untru; incorrect fake; counterfeit bogus mislead phoni
tropic;; subtrop cyclon rainforest
creek brook stream;; fork canyon tributari pond cove
compens restitut reimburs redress
camera;; microphon
outstand; superior; excel
sensit; suscept
concret pavement; tangibl cement; slab pillar
sponsor sponsorship; backer patron; lobbi
warm temperatur warmer; lukewarm tepid; hearti chill
fee tuition
quak tremor;; magnitud tsunami aftershock epicent jolt
coastal maritim;; coastlin
nelson;; franklin
monitor;; spi surveil
encourag foster conduc; spur nurtur; embolden
tiger;; rhino eleph
emperor empress; monarch imperi; sovereign reign throne dynasti
halt; cessat; freez resumpt restart
peninsula peninsular
streak;; unbeaten winless snap
eas; facilit; reliev tighten allay
upset;; stun disturb
strengthen reinforc; alter consolid; steadi enhanc bolster
playoff;; preseason matchup
preliminari exploratori
deepli profound
behalf; sake
intens fierc intensifi; magnitud emphasi profound utmost; terrif constant
besid;; likewis
phoenix;; charlott
sunni;; cleric predomin
accompani; escort
mental psycholog; psychic intellectu attitud; retard disabl psychiatr mindset
tribun; guardian; indict
restor; renew reinstat rehabilit preserv; repair rebuild mend
probe inquiri; examin
delta;; airway
eat chew swallow feed; dine; wolf fare intak diet habit bing feast
compromis; conciliatori; consensus
outcom; conclus aftermath consequ
enterpris; endeavor entrepreneuri
wast sewag garbag; rubbish dispos util; fume squander
complaint; grievanc; inquiri
ballot; veto; absente recount
copi; reproduc print replica; miniatur clone transcript duplic
alert; alarm vigil; awak wari precaut
cargo freight shipment payload; merchandis load; freighter vessel tanker
hero heroic; persona; guardian legend belov warrior
inspector inspect
arsenal; armament; gunner hotspur dynamo
survivor;; soul mortal holocaust perish
advisori;; summari bulletin
mortgag;; lender foreclosur default homeown borrow
succeed successor; attain accomplish
detent; punish; detaine interrog
faster quicker;; slower
substanti consider;; verifi
transit; passag; convers
pan skillet saucepan
quarterback;; lineman rooki freshman lineback cornerback backup
underground; clandestin; subway tunnel metro
gang gangster; mob; thug bandit mafia underworld
unclear;; vagu uncertain presum indefinit
scheme;; scam
absenc absent; defici
recept; greet; banquet
militia;; paramilitari loyalist faction
congo; zair; guinea sierra chad ivori cote
flood inund;; awash swamp mudslid torrenti landslid drought
sudden abrupt;; unexpect
enjoy relish; pleasur; accustom comfort
paint painter mural; miniatur nude; icon portrait sculptur canva artwork engrav
genus;; moth
sweet; tast; melod salti delici flavor
entitl; elig proclaim
condemn denounc; censur; criticis
railroad metro subway;; turnpik freight
essenti fundament essenc indispens; necess vital; substant
defin definit; character; specifi context norm
desert; flee; strand jungl countrysid arid rug
proper; correct decent; adequ
departur; takeoff exit embark farewel; disappear abrupt
composit;; placement mixtur
quiet silent; calm
equival; substitut; liter
fat overweight fatti; obes thick; calori cholesterol carbohydr gram abdomin satur
cape;; isl nova canari
editori;; columnist
plastic; vinyl; rubber cardboard bag foam
narrow width; narrowli thin slender breadth margin
string violin; cello strung cord; fiddl viola
inter;; bologna
bound;; bounc boundari confin
prosecut;; indict
boss foreman supervisor
moor;; wright murphi barker adam
revolutionari;; leftist
gasolin petrol;; diesel gallon
margin;; boundari minim peripher
judici;; judiciari
lieuten;; brigadi
telecommun telecom wireless; telegraph
comprehens statewid;; meaning
magic wizard supernatur magician; trick witch; dragon
funer burial;; mourn prayer
steadi steadili;; robust modest
meat pork sausag beef; lamb; chicken milk dairi
midfield; playmak; winger goalkeep
guitar guitarist;; bass drum percuss acoust keyboard vocal
skin;; skinni flesh breast coat patch facial
bed; couch blanket; mattress sleep pillow
documentari;; filmmak
teen teenag;; adolesc
calm composur; reassur lull; disposit tempera solac subdu tens
chair wheelchair
densiti dens;; radius proport
principl; fundament ethic bedrock pillar; rational framework adher
chancellor;; kohl exchequ
gray grey
licens licenc; permit accredit; liberti patent certifi
outbreak epidem occurr;; cholera swine influenza
architectur;; architect modernist
chip; semiconductor; processor
inquiri inquest; queri
fate destini doom; doomsday; fatal luck
pack; bundl bag cardboard; cram
soil sand clay mud dirt; wetland; turf fertil moistur sediment
recommend advoc; referr
guerrilla warrior;; farc separatist
convert; alter convers; encod
slowli;; gradual steadili
mistak error blunder fault; laps botch confus; offsid
commonwealth;; dominion
atmospher;; flavor ambient
metropolitan metropoli;; metro borough
galleri salon; porch; corridor balconi curat
mosqu;; imam
walker;; bailey baker griffin
shell shrapnel ammunit;; mortar
emot joy anger hatr anxieti;; hate
empti vacant blank; loot void; meaningless
pursu pursuit; chase; vigor
semi semifin
chapter; guild
descript character;; interpret overview
adam;; graham nick robin
hang dangl
nazi;; fascist holocaust wartim neo extermin ghetto
journey odyssey excurs pilgrimag voyag trek expedit outing; passag; adventur
successor; heir; predecessor
definit explan; explicit; emphat necessarili
smoke smoker smoki; cigarett cigar; fume alcohol
anger ire indign furi outrag rage enrag; infuri provok annoy; resent backlash frustrat
renew; revamp overhaul; revit
shoulder;; neck wrist elbow
correct; revers alter remedi; error clarifi
fiction fantasi; fictiti; comic antholog
convinc persuad;; disillus compel
absolut utter; sheer; arbitrari truli
swim swimmer breaststrok backstrok; dive; indoor
ownership; proprietari; leas possess
tribal tribe;; belief
instal;; airfield repositori upgrad
upcom forthcom
manner mode demeanor lifestyl; behaviour wise setup; rude straightforward sensibl
implement; tool oblig util; framework fulfil formul
viewer spectat watcher; browser; reader
hunt hunter; chase poach manhunt turtl; afraid
hostag captiv;; kidnapp kidnap abduct
temperatur; frigid; mercuri humid simmer rainfal
tend tendenc inclin;; lean prefer
compound; chlorid polym; enclosur buffer fortifi
rush dash
notic; notifi detect sight; obituari
consequ phenomenon; aftermath; inevit
cloth apparel linen fabric wool silk; textil canva towel shoe knit velvet nylon cotton; plush footwear accessori attir uniform underwear leather
tomorrow;; tonight
moral conscienc motiv; righteous virtu; ethic tempera
circl circular; oval; fring sphere
extent scope depth; magnitud
longtim; onetim
ordinari everyday mundan; commonplac; routin
argument; proof
alcohol beverag liquor addict; drink; brew ethanol
comfort cozi; pleasur solac; consol
guarante assur;; bail underwrit endors
matt;; josh brad nick randi
burn; burnt ruin flame cremat; burner ignit
philosophi philosoph doctrin belief; femin multicultur secular logic; theolog dialect sociolog plural
cemeteri graveyard;; burial grave mausoleum
roof dome; vault ceil; tile brick canopi windshield chimney masonri
vital indispens;; valuabl
infantri paratroop
atom substanc;; neutron reactor
creativ innov;; entrepreneuri fanci
artilleri cannon ordnanc armament batteri;; bombard mortar
root; stem; proven carrot
acquisit buyout procur;; takeov
turnov ratio
prospect;; outlook uncertain
orchestra philharmon symphoni orchestr;; soloist conductor choir
bloc; align; axi
plenti abund; ampl
gene sequenc genet;; mutat chromosom protein
planet planetari;; galaxi orbit asteroid
outlook; attitud; belief gloomi
error fault blunder; laps botch offsid; unforc erron
chariti charit;; nonprofit
sing chant hum; chorus karaok sang; carol
uranium; enrich; plutonium centrifug reactor
spark trigger;; flash provok ignit
trophi accolad; honour
reconstruct rebuild; repair rehabilit; makeov postwar
innoc; acquit righteous naiv; harmless
elit nobil;; cadr
reflect; mirror; percept wonder
pact;; protocol
shore lakesid;; shorelin
cycl; interv cyclic cyclist; repetit
consumpt intak; drink; decreas tuberculosi
bright shini; glitter shine glare gleam glossi sleek glow; brillianc shade
gift donat legaci; knack bestow; enabl patron endow reward
graham;; collin
carbon; charcoal; dioxid emiss greenhous methan
feed; fodder nutrient cater intak
fruit; berri pod; oliv edibl citrus grape
tape videotap;; cassett microphon footag transcript clip
drink sip; beverag intak; suck cider beer bottl
stretch;; span halfway
ward;; councillor
shock; startl sicken; horrifi afraid outrag stun
lunch meal luncheon
literari;; poetri
crackdown; quell; stifl
birthday;; celebr wed eve
climb climber;; ramp
wealth wealthi abund;; fortun
mouth;; tongu oral ear
spoken oral;; articul dialect fluent
salari wage;; payrol unpaid bonus
milk beverag;; dairi egg
beer ale brew;; bottl liquor vodka coke champagn
passag; excerpt
petroleum;; liquefi chevron petrochem occident refin
soul psych lover; warrior killer creator; collector visionari deceas eccentr
laboratori lab
constant; invari paramet
attitud mindset tendenc stanc postur; orient disposit cognit inclin esteem; intoler
assess evalu apprais; valuat
runner; courier
peacekeep;; protector conting
eve;; easter celebr
metr;; metric
geneva;; auspic
renam;; merg
chase pursuit; quest
geographi geograph topographi;; sociolog anthropolog
lane; alley
orthodox orthodoxi; canon; patriarch ecumen
residenti;; neighbourhood condominium
realiz; envis realis appreci
assassin; slay; slain mastermind
rooki cub;; teammat
entranc doorway gateway portal; admiss; courtyard perimet staircas
kilometr;; nautic
bare scarc; nake; meager nude
height tall; dimens elev lofti; altitud pinnacl
princess; aristocrat; duchess empress
permiss consent permit authoris; passport
comic funni; humor humour; marvel manga cartoon comedian
emiss emit; radiat greenhous; discharg dioxid pollut
disappoint frustrat; dissatisfact; disillus
counsel counselor guidanc; guidelin; referr
momentum;; impetus
procedur routin proceed; calcul; fingerprint indirect
headlin; banner; tabloid
coloni; colon outpost; slave conquest
afford; furnish cheap
franchis; dealership
celebr commemor; occas gala; parad
wright wheeler;; hart cole
depress; trough; onset
techniqu technician;; emul tool experiment
foster; nurtur
wonder; muse terrif ponder fantast amaz extraordinari marvel; curios
surg; upsurg soar; slump spate
proud pride; dignifi vain boast; arrog glad
tackl lineman; confront
spiritu sacr; belief; medit divin mystic
sleep awak nap; awaken; asleep breath cramp
proof; verif
sustain; preserv; retain
chicken poultri; chick hen; pork roast pig beef
faculti;; undergradu
colonel; brigadi; sergeant
acr plantat;; manor farmland
influenti authorit prestigi; potent; emin outspoken
violat misdemeanor; breach infring perjuri
priest priesthood clergyman vicar reverend; primat lama; clergi nun ordain
takeov buyout
wed; ritual rite divorc; bride prom
explod deton; dynamit; burst ablaz grenad
tea beverag herbal; meal
submit submiss;; surrend undergo petit
beef cattl;; cow poultri
consider; sizeabl; sizabl justif hefti
stem;; aris
introduct; prefac textbook; unveil
excel superior;; splendid
pend;; proceed await
depend; reliabl reliant reli relianc; regardless vari
difficulti predica; plight hardship; exert cope obstacl
googl; explor yahoo
verdict;; acquitt judgement judgment
convers; chat
plate;; disk grid
evil satan sinist; demon wick monstrous villain immor; menac
canal waterway;; tunnel
elig; qualif pension; suitabl worthi disabl
tast flavor; penchant sensat; delici
mainten repair; overhaul
symbol token icon embodi; emblem marker stigma
attract; lure; charismat cute
attach insert glue; bind tag nail hing; embed
flower orchid floral daisi poppi blossom bloom; bud; foliag
par;; putt stroke
biolog biologist; genet physiolog botani ecolog forestri morpholog; molecular
intent; deliber; motiv
pension beneficiari;; retire unpaid
luxuri;; upscal pricey
possess;; firearm conceal confisc
mandat mandatori;; authoris prescrib dictat
stick; lever; wedg knife hammer finger stuck
aspect characterist; sphere; context relev
rear;; wheel axl fuselag
attribut; trait; erron dimens
overcom; crush; conquer cope overwhelm obstacl overpow
summari overview synopsi; roundup outlin; sketch
storag warehous; retent repositori; depot
volunt;; recruit enlist scout voluntari
shuttl;; endeavour astronaut spacewalk spacecraft
businessman tycoon magnat industrialist proprietor mogul; baron; philanthropist billionair
framework; hypothesi; protocol multilater blueprint
vessel yacht; craft; warship
punish penal punit imprison; retali reveng; offend lenient
smart clever; stylish chic; savvi sophist
baker;; butler porter
belief doctrin notion; sentiment suspicion supernatur; persuas contrari
solv;; calcul
gradual;; steadili
tall;; slender statur sturdi centimet
tone;; conciliatori rhetor mood
wildlif;; fisheri wetland biodivers habitat wilder
fundament;; imper bedrock inher
squadron;; detach reconnaiss
settler homestead migrant;; outpost
modest;; robust
jimmi;; eddi bobbi billi
thrown; tangl; toss
longest;; unbroken uninterrupt span
sentiment;; judgment bullish bearish pessim
pattern; motif grid; ritual
bomber warplan airplan;; commando hijack
slip; skid slide; dip
auction; broker; fetch bidder
thin slim slender; skinni thinner lean spars; transpar slice
nick;; eddi
sick stricken; afflict ail unhealthi; crazi dizzi
separatist breakaway;; gam advoc
perri;; warren
goalkeep goali goaltend; keeper; crossbar
conclus judgment; judgement assumpt
buyer;; seller bidder
stanc postur viewpoint; standpoint
architect creator;; sculptor
expos exposur; uncov unprotect leak disclos betray
grave tomb;; solemn burial
bitter; unpleas grievanc; intoler resent blister fierc sour
elimin exclud omit;; erad
commentari;; excerpt
oust depos ouster;; toppl expel overthrow expuls
tunnel; dig burrow penetr
sovereignti; dominion; handov autonomi sovereign
oxford;; triniti
pipelin pipe;; refineri liquefi
inner; inward
rick;; chuck randi
bench;; locker dugout
ken;; terri
manila;; arroyo salaam
twin sibl
isol; seclud sporad quarantin; stray loneli confin
mere;; specifi
enorm tremend immens
wealthi affluent
competitor finalist champ; tier favourit; foe
hidden invis conceal;; hide cach
fastest quickest;; slowest
cruis; cruiser voyag; yacht
ski skier slalom;; snowboard alpin downhil nordic
pollut;; contamin smog hazard toxic ozon
impress awesom; magnific spectacular dazzl formid amaz; notion wow majest
revis rewrit; reorgan
kidnap kidnapp abduct;; behead
nevertheless nonetheless notwithstand;; likewis moreov
surplus; excess; shortfal shrink
poetri poetic vers; genr; poem poet essay
friendship;; forg
subsidiari;; conglomer merg wholli defunct
infect infecti;; unhealthi sore
anywher;; somewher everywher
exil expel; expatri deport; dissid lama
terri;; murphi bobbi cole
vulner suscept unprotect; unsaf; insecur
neck cervic;; chest
harbor seaport haven; harbour; hide pearl
slam;; bang
stroke;; bogey
util; usag exploit recycl; tap effici grid
intervent interven; mediat
trigger;; unleash
print printer; gazett; ink
costa;; silva pinto bolivia
grass grassi; bluegrass; weed lawn
unrest upheav; turbul; strife riot instabl bloodsh quell
tortur;; mistreat interrog rape detaine
photograph photographi snapshot; glossi frame; portrait footag mosaic
warren;; brook
swept;; sweep landslid
amateur;; golfer
dodger;; padr marlin cub brave pitcher bullpen
optimist bullish upbeat optim; rosi; cautious
suburb suburban;; neighbourhood outskirt
dress gown clad; costum outfit attir; worn apparel
valuabl invalu priceless precious worthi
conspiraci conspir;; espionag
unpreced;; extraordinari sweep
advoc propon advocaci; libertarian populist protectionist; spokesperson partisan
bloodi;; crush brutal vicious
consult advisor; counselor
dawn sunris;; daylight
scholar historian theologian philosoph intellectu alumnus scholarship pundit reader
assum assumpt presum; anticip
afraid scare panick terrifi frighten horrifi; coward dismay; pretend hate
sierra; leon
childhood boyhood;; upbring lifelong
lineup roster
tragedi tragic calam catastroph tsunami famin apocalyps meltdown;; carnag
pat; chuck
repair mend; overhaul; revamp rebuild
complic; alter; guilt fraught problemat aris unrel
plead; beg; plea acquit
discrimin racism discriminatori; segreg; differenti distinct workplac harass
bass; vocalist; drum horn percuss
dam weir dyke; barrier reservoir; hydroelectr gorg embank
guinea; equatori; ivori cote
rape; assail; mutil
marshal;; franklin maxwel
rebound bounc leap;; basket
cancel postpon; defer shelv; reschedul
truli genuin
touchdown;; punt intercept fumbl kickoff
hip;; hop rap
boom; nois; roar
solar;; thermal turbin
pitcher lefti;; starter catcher outfield bullpen
context discours;; perspect interpret
termin; terminus; depot expir
extraordinari tremend extraordinarili fantast phenomen terrif; uncommon singular superior marvel mundan
unfortun regrett disastr; unlucki pathet hapless; miser
corn maiz; cereal grain popcorn kernel; soybean cotton
musician pianist guitarist vocalist saxophonist violinist bassist keyboardist soloist organist; conductor rocker trumpet; songwrit
detaine; captiv; interrog mistreat
depth shallow;; breadth
traffick;; smuggl narcot smuggler cocain illicit cartel
harm detriment; unhealthi; endang depriv
legend legendari;; lore
nationalist patriot;; propon
exposur; disclosur; radiat toxic
amnesti clemenc pardon; warrant merci exempt
bag luggag backpack; suitcas baggag; purs stuf bucket
lend lender
imagin envis; fanci fantasi visual; guess forese imageri
strait;; malacca
billi;; bobbi hank sonni eddi
copyright; proprietari; infring piraci trademark privaci
automat; mechan; dual
jay;; randi
buffalo bison;; coyot panther eagl devil bull
cathedr;; chapel
trap;; boobi strand drown ambush
visibl; conspicu; overt telescop sight glare
parad;; carniv
genocid;; atroc massacr perpetr extermin
instrument;; acoust weaponri percuss
elementari;; kindergarten
piano pianist;; violin cello concerto
effici ratio; streamlin; reliabl
bobbi;; eddi
protein enzym antibodi;; molecul amino encod
landmark; occas; monument watersh
suffici adequ ampl quantiti
northeastern;; northwestern southeastern southwestern
poet; bard poetic
reconcili rapproch reconcil;; reunif
compon ingredi; substanc input residu remaind; accessori
northwestern;; southwestern southeastern
wooden;; frame brick bamboo cardboard
ira;; ulster
cattl cow; bovin bull; livestock sheep herd hog
telecom wireless;; lucent monopoli
knight;; bachelor warrior
strict stringent; rigor pure; adher
wire;; mesh coil barb
wireless;; broadband cellular
inhabit; dwell; nest neighbour
specialist meteorologist; physician specialis psychiatrist
wheel gear; rotat revolv; axl brake chassi traction
sight; spectacl visual; perceiv distant
torn;; scar
routin; everyday mundan
mall plaza outlet
restructur;; reorgan revamp consolid overhaul
surveil; vigil; radar detect reconnaiss
killer; mortal; culprit thief
arrang; coordin; alphabet array placement
landscap sceneri;; lush topographi countrysid
devot devote; sacrific
christ savior messiah;; divin apostl resurrect
truce armistic
kitchen;; laundri dine
homer;; rbi strikeout
regulatori;; oversight antitrust
massacr carnag slaughter; slay; atroc
wrestl wrestler sumo;; grappl
clay dirt adob;; mud
swing;; sway bounc spin lean
pole; rod; propel lap pit
bat batter;; hitter rbi
pride digniti ego; satisfact
listen;; heed
classifi classif categor; catalogu
disappear vanish fade; absent; unnot
provis; stipul issuanc; claus precondit
contin continent;; hemispher
thick dens;; layer diamet
fierc feroci furious; vehement; relentless
southeastern;; southwestern
lyric; melod melodi; ballad vers
autonom; autonomi; prefectur
revers alter; undo revert; switch abrupt
villa;; sol
frame;; rectangular mirror flesh
prefer opt;; penchant
mill foundri;; lumber plantat
clock;; durat tick
occas; occurr mileston climax; fundrais
venu;; marque
integr; unifi inher; incorpor dynam inclus
guidelin guidanc
erupt; flare; rage volcano engulf
wicket;; bowler stump spinner batsman indi
victor;; marc
legitim legitimaci; valid permit; logic
convoy escort;; ambush
inspect; examin vet scrutini; verif unannounc quarantin
symptom nausea diarrhea fever syndrom; inflamm cough cramp mening dizzi scar congest; chill onset disord swell respiratori acut
risen;; steadili plummet soar
ferri;; strand
folk;; ancestri
derbi hat;; racecours filli
preserv; uphold; intact
semifin;; berth
guess; anticip
switch; button swap; alter gear slot
stuck;; tire
yang;; hao ling tang fang wen ding dong min
spi espionag;; mole
mood temper; humor
franklin;; hoover
necessarili inevit
dynasti;; tang ruler reign
grace; gracious garland; adorn
proceed; litig; foreclosur uphold
temporarili;; indefinit
indi;; kiwi
tactic maneuv;; warfar
knock;; bump punch bounc
uniform; liveri clad; camouflag badg
historian; chronicl; biograph archaeologist sociologist anthropologist
judgment judgement; deed evalu; persuas
lucki luck fortun luckili
closur layoff; shutdown; stoppag blockad reopen
donor contributor philanthropist;; donat
prayer pray worship; thanksgiv benedict; sermon recit plea
belt;; accessori strap tag
tribut; homag; farewel
asylum shelter refug; sanctuari seeker; deport visa
metro subway
plung; dip; plummet dash soar slump dive
pirat thief piraci; hijack; raider
liberti autonomi;; digniti privaci
visual optic;; imageri cinemat interact
shirt garment;; jacket pant hat
tip;; guidanc
collin;; sander
ignor disregard; neglect discredit; heed contrari
faction;; splinter warlord loyalist clan
lynch;; prudenti strategist moodi
transmiss; transmit multimedia transmitt modul
audio disc soundtrack; frequenc; stereo cassett multimedia
cowboy;; bronco raider patriot packer
cheap inexpens cheapli; flashi
ivori;; cote leon
tribe clan;; nomad indigen
mad crazi; insan; cow
max;; weber muller marc
mechan; machineri robot
shelter tent haven hut refug sanctuari shack;; homeless makeshift
shoe footwear;; leather underwear
egg; spawn; sperm nest
loyal loyalti; allegi patriot; loyalist renegad
elabor clarifi; fanci intric illustr
mph;; gust
eager anxious enthusiast; keen impati enthusiasm; reluct zeal avid
copper;; ore miner
nervous jitteri; anxious
veto; forbid prohibit; overrid
upris revolt intifada insurrect rebellion mutini
earliest;; extant
uncertainti; uncertain disbelief skeptic distrust suspicion; linger geopolit pessim dubious
suburban;; affluent
uncl;; grandfath cousin
sole exclus;; wholli
surrend;; cede
cream;; chocol vanilla soda
sand dirt sandi;; dune gravel smooth sediment
makeup; cosmet
fortun; luckili luck; phenomenon
incorpor;; compris amalgam
chao chaotic confus;; anarchi mayhem
sieg blockad; besieg
frozen; ici; glacial freez thaw
crack; nois; clamp
strang eeri curious peculiar funni fantast unfamiliar weird; odd bizarr exot; singular scari
diamond gem jewel;; platinum
hide conceal disguis; veil obscur
donat;; charit
sheikh sheik ruler;; salah
kremlin; bastion
mac macintosh;; fanni
hunter;; falcon wolf shepherd
nomine;; appointe
regardless;; disregard
patriot loyalti
stream; torrent float
coordin;; prepared overse counterterror
smooth; textur slipperi; sleek delic bumpi
cotton textil; fabric; maiz wheat
bone skull tooth jaw rib;; teeth tissu
displac uproot;; resettl homeless exodus
script screenplay libretto; scenario; adapt handwrit
retain;; regain
silenc silent; suppress
understood implicit
deriv; etymolog; evolv synonym henc
reiter; reaffirm; underlin
visa; passport; citizenship waiver
strain;; muscl
turmoil; upheav; instabl turbul meltdown fallout woe
perspect forefront; orient paradigm; viewpoint
wheat cereal;; soybean crop
clinic;; outpati psychiatr therapi
tire tyre exhaust; weari fatigu worn
boycott;; walkout
enhanc; deepen heighten intensifi; facilit
inmat;; incarcer
graphic; graph illustr; explicit layout
hostil;; unfavor confront retali
closest nearest;; distant
sad tragic bittersweet melancholi; unhappi sorri; terribl
hate dislik hatr; disdain; racist
permit consent; authoris toler abid; favour
predecessor; preced; outgo
explan justif rational; etymolog; plausibl clarif
adjac;; vicin
assur; certainti reassur persuad; verifi unsur satisfi
repli;; emphat
sampl;; urin random
intellectu thinker theorist; intellect genius mentor visionari skeptic
privaci secreci; confidenti; workplac
subsidi subsid;; tariff incent rebat quota
desper hopeless;; despair vain frantic hungri
morocco;; emir
ethic; conscienc motiv; disciplin
silent; mute
evacu;; airlift
murphi;; burk
refere umpir;; replay
frankfurt;; hamburg cologn
vacat honeymoon leisur picnic; outing; vacant getaway
everywher;; wherev
transact;; rental mercantil interact
lifetim;; longev lifelong
habitat;; wetland rainforest ecosystem
crop harvest; cultiv; maiz
tale narrat;; fairi mysteri epic adventur
bonus;; incent
mysteri; mystic; unsolv
comeback;; triumph improb breakout
breast;; prostat cervic
warrant justifi; writ; extradit
radar;; interceptor
gender; masculin; inequ
ridg dune; reef; bluff canyon crest slope
extremist ultra;; fundamentalist sympath
parallel;; concurr
ratio frequenc; proport mileag; magnitud
freez; freezer; moratorium
sheriff;; supervisor superintend
gear; accommod
casino; gambl; bingo
postpon reschedul defer shelv; repriev; indefinit
teammat mate;; compatriot
enabl empow alter
anyway;; anymor sooner
exclus exclud
harsh; unpleas; lenient scath blunt
disabl handicap; impair; crippl
riot; rampag; mob scuffl
forev etern;; forgotten
peso;; bolivar rupiah baht ringgit devalu
disclos disclosur divulg; leak; uncov confidenti notifi
therapi therapist chemotherapi therapeut
persuad; persuas sway tempt; reluct
cat;; pet rabbit monkey rat puppi
odd; curious; likelihood
cocain; coke; methamphetamin marijuana narcot ecstasi
satisfi satisfactori;; fulfil honest accommod
burden; headach; imposit hardship load
comparison scrutini; analog
emphasi emphas
funni humor curious; peculiar joke; witti scari weird suspici cute
chapel;; altar basilica
distinguish distinct; perceiv; differenti
homeless;; orphan
constitu;; input councillor
reveng vengeanc repris retali retribut; aveng
partial incomplet
rebellion insurrect revolt mutini intifada rebelli;; secessionist
reign; prevail; dominion ruler
airbus;; bombardi
bibl handbook;; scriptur testament gospel biblic
pink; coral; shini velvet
indict;; arraign
expedit expeditionari; explor safari excurs
reluct unwil; hesit
aftermath;; devast fallout
cardin; xvi; xii xiii xiv clement
destin;; terminus
pregnant pregnanc;; newborn
terribl horrif aw dread dire; frighten horribl; tragic
sprint sprinter;; slalom relay downhil freestyl
examin analyz autopsi analys scrutin; scrutini audit scan diagnos evalu; trace forens
sub; submarin
divorc unmarri;; marit
somewher;; nowher
vocal; vocalist vowel; outspoken acoust
unveil;; centerpiec tout blueprint
lion;; bull dragon eleph eagl
vaccin;; smallpox polio measl antibiot
merg consolid unifi;; amalgam reorgan
fatal lethal;; accident
steam locomot; steamer; boiler
luck;; trick
notion; suspicion
rubber;; bamboo
passion fervent fervor ardent; fieri enthusiast
anticip await; bet forese
reviv resurrect; flourish revit energ thrive; resurg renov
footag;; videotap clip
load; stack; haul payload overload
lab workplac;; technician
crazi insan; craze stupid; weird
stimulus stimul;; auster input
incumb; tenur; unseat reelect
outdoor;; playground picnic recreat
disciplin; disciplinari interdisciplinari; trait yoga rigor theolog
cousin;; nephew
judiciari;; subcommitte
diet dietari vegetarian;; nutrit supplement
citizenship; deport; passport
powder gunpowd;; soda
tenur;; episcop stint manageri
psycholog psychologist;; cognit
hell inferno;; mischief
grain barley;; cereal harvest maiz
genet; genom hereditari; molecular mutat
smuggl smuggler contraband;; illicit
rob robber steal robberi; cheat; extort hook stole
hat; bowler; boot
devast; ruin ravag; scourg
relay;; medley synchron springboard
monument plaqu; pantheon; statu erect
sweep; wipe; scope brush sail
muscl muscular;; flex nerv abdomin
ambiti ambit;; bold
miner ore
afterward;; thereaft
drought;; famin
blind;; irrat
tear rip ruptur; shred; sweat snap
reli reliant relianc
dope; cannabi marijuana; steroid drunk disciplinari
wen;; tang lien ding tung chou
bet; gambl; hedg poker gambler
endors;; candidaci
shadow shadowi ghost; illus shade; twilight
concentr; absorb; ore
explor exploratori
jihad;; mujahedeen brotherhood martyr
hometown;; boyhood
slide skid;; tumbl drag
translat; subtitl; dub alter
ideal; criterion; embodi
suspicion; suspici; distrust
accur accuraci precis;; reliabl calcul
seal;; wrap
indigen aborigin;; endem
sequenc;; encod genom replic
mode setup lifestyl;; configur static
confront; encount; pit escal
slowdown; lag downturn; upturn sluggish
pearl; jewel gem
shield;; armor
furnitur furnish wardrob; closet lamp; jewelri applianc
substanc fluid; mixtur substrat toxic; chemistri steroid essenc
volatil; unstabl; turbul fluctuat
columnist;; statesman
uncertain unsur certainti; dubious unsettl
firefight;; paramed trooper extinguish ambul blaze
pure puriti; sheer pristin; essenc devoid
batteri;; lithium
acid;; amino fatti blister residu nutrient
sang;; anthem chorus
random; indiscrimin
ranch rancher;; plantat
stall;; restart falter derail deadlock
zoo;; panda aquarium
breakthrough;; insight mileston headway
frontier; boundari wilder
credibl legitimaci; plausibl authent valid; imparti
amaz astonish awesom; astound stun
maritim nautic; navig; fisheri
tsunami calam catastroph
chest;; bust forehead
archbishop;; archdioces
starter;; bullpen lefti backup freshman newcom
chees;; sausag sandwich
gambl gambler; recreat; lotteri
offshor;; drill
divers biodivers; recreat; multicultur
admiss;; referr
silva; pinto; arroyo bravo
moreov furthermor
barrier fenc roadblock obstacl barricad; hurdl curtain
boundari demarc shorelin; rim fring; geograph perimet
neighbour; neighbourhood; impoverish
undat;; sidebar
subway;; commut pedestrian
eagl raptor;; emblem falcon
plea;; clemenc
curb; curtail suppress; rein clamp
romant romanc;; erot melodrama intim
fantasi; fantast; adventur romanc horror illus
affili;; defunct
correspond;; correl
civic;; grassroot
bullet;; shrapnel gunshot grenad
hunger starvat hungri; thirst
excit thrill; joy headi; breathtak glamor evok arous delight fervor
cautious caution;; upbeat pessimist bullish wari
represent; interpret percept stereotyp; unitari plural
overtim tiebreak;; halftim shutout scoreless
evolut evolv evolutionari
modifi modif; alter
bread loaf toast;; flour bake lettuc
neutral;; sovereign
rumor rumour gossip;; rife unconfirm
statu sculptur; nude; altar replica mausoleum
skate skater;; rink
portray portrait; persona depict; protagonist
rifl firearm;; ammunit calib
bull;; colt cow cop
beneath; underneath; atop
pepper;; chili onion mustard
proven; evidenc; reliabl
bachelor;; diploma undergradu
dioces archdioces diocesan episcop; jurisdict
rocki stoni boulder;; sandi cliff
liter;; gallon
disarma disarm;; nonprolifer verif complianc
emir ruler; berth
dub nicknam; soundtrack; remak
signatur; autograph tune; melodi
ammunit weaponri cartridg;; cach gunpowd
borough;; councillor
pursuit quest;; hobbi
sophist; eleg; cosmopolitan unconvent savvi
nose nasal;; finger ear thumb
craft; spacecraft potteri
dad daddi papa;; mom buddi
topic; keynot
retreat; pullout
nonetheless notwithstand;; likewis
chad;; zair leon
joy; jubil; pleasur grief
brutal vicious cruel atroc; savag cruelti inhuman; ruthless repress notori
disc disk;; cassett vinyl compact
tremend terrif; fantast; immens phenomen
registr; certif; identif registri
breakfast meal
shortag shortfal famin; defici; insuffici
hail applaud acclaim; greet; congratul herald
horror; horrifi
triumph; glori blowout runaway; jubil
encount;; skirmish
cinema cinemat;; theatric
patent;; trademark infring generic
unexpect;; accident
surnam;; ancestri pronunci etymolog
sum; receipt; purs payrol fraction
petit;; writ
debri rubbl dust rubbish junk trash;; wreckag scatter
haven oasi;; harbour
bulk;; quantiti shipment
secular; doctrin; fundamentalist
lifestyl;; leisur habit
unidentifi unnam;; assail
spin rotat spinner; revolv centrifug twist; reel
portrait; depict; mural
frustrat; thwart; unhappi impati
liquid fluid; ammonia beverag liquefi; absorb evapor solvent
adventur;; trek
refug sanctuari;; harbour flee
cole;; dyer fowler
fenc;; perimet barb
mixtur dough; blend; alloy
rent rental leas;; condo tenant landlord
junta;; arroyo
concess; conced
fault faulti flaw blunder; laps glitch; defect
nois rumbl hum din thunder roar; bang chatter rattl bark scream; ambient loud jam
brick adob; ceram; masonri facad tile
enrich; fertil; centrifug plutonium reactor
premium;; discount fare
junction interchang intersect; roundabout crossroad connector; terminus motorway
mom mama mum;; daddi grandma
leftist;; rightist farc populist
shrine;; pilgrimag sacr rever
honest; sincer genuin; straightforward wise
confus; puzzl; disarray
slump sag;; tumbl downturn
submarin; torpedo undersea; warship frigat battleship cruiser
perceiv percept;; recognis inher
flee;; stamped
discount; refund; coupon fare
mediev gothic;; baroqu archaic
physician surgeon veterinarian veterinari; vet; psychiatrist practition
smile grin;; beam hug nod laugh stare
sheet;; plywood
businessmen;; entrepreneur expatri industrialist banker
panic anxieti; scare; panick euphoria
adapt; tailor vari; adjust
experiment;; fusion
cult;; doomsday gong craze
deposit; accumul sediment
distinct characterist;; peculiar subtl recogniz emin
government;; quasi
scatter; dispers; cluster sprinkl
tonn;; metric cubic
oblig compel; prerequisit compli indebt; fulfil abid contractu
postal;; postag
unfair unjust; injustic; foul grossli discriminatori disproportion inequ
ankl;; sprain groin thigh hamstr ligament
grandfath;; grandson
pocket;; purs wallet
demograph; sociologist
hardwar weaponri; processor
reactor;; plutonium
scope horizon; spectrum latitud; broaden ambit
welsh;; ulster
motiv impuls;; incit
flash; lightn; burst
merchant vendor seller; bourgeoi butcher
tens;; chaotic
prestigi prestig;; covet
automobil automot minivan sedan jeep limousin taxi; racer cruiser; cab compact
oliv;; basil rosemari bacon
inaugur; commenc; centenni keynot
juror;; courtroom
humor satir witti ironi joke; hilari gag cartoon humour; temper
jurisdict;; episcop statut statutori
prosper; flourish thrive
diplomaci;; peacemak discreet
dust rubbl; dusti fallout rubbish trash; particul cloud ash mist
denounc criticis;; vehement liken
ounc;; kilo bullion
brave courag; fearless bold gritti
lightn; bolt; avalanch devil thunder
compli complianc obey;; abid conform voluntarili
mar;; eclips lunar
overwhelm; irresist; arous
cloud; cloudi mist fog; mushroom swirl plume ash shroud
extradit expel; repatri deport
chocol beverag cocoa;; candi cake dessert cooki vanilla
nonprofit;; advocaci nonpartisan charit philanthropi
spectacular; spectacl; breathtak magnific brilliant superb
spell;; phrase
quarterfin;; berth
rider; equestrian cyclist; racer
flame blaze; flare ignit combust; extinguish lit torch burst
downturn; worsen; upturn
worn;; jacket
herald;; gazett
dirti dirt; nasti lousi; muddi
keen;; wari
interst;; turnpik
phrase;; slang metaphor epithet
hub;; gateway seaport
noon midday
martial;; karat
reliabl; authent; accuraci
legendari;; belov renown
wolf coyot;; roach hare beast
burst; leap; bubbl
girlfriend lover;; fiance
mart groceri outlet marketplac
till;; autumn
clan kin;; warlord
sorri; regret; asham glad
wrap; drape; curl
stronghold bastion citadel;; heartland hotb hideout
nurs;; nurseri dentist nanni hospic
banker; teller; brokerag
excess unnecessari; undu exceed unreason redund
accomplish feat fulfil attain;; masterpiec recruit
brad;; josh
fever;; dengu pneumonia
characterist; peculiar hallmark; badg trademark diagnost
databas info;; registri
domain realm sphere;; bind
spare; unnecessari
willing;; zeal utmost
endang jeopard
incent;; rebat
watchdog guardian
chronicl; annal
diesel;; petrol kerosen
mate;; breed spous
overhaul;; streamlin renov redevelop
phenomenon phenomen; rebirth hazard; anomali
supervis overse supervisori supervisor administ oversight; superintend
instruct instructor; tutor manual recip mentor; lectur
cope grappl fend;; allevi
frequenc; infrar; bandwidth wavelength voltag spectrum analog
expel expuls banish deport eject; expatri depos; shun forcibl
sacr; taboo; worthi consecr sublim
fake phoni bogus counterfeit; faux; forg
symphoni symphon sonata; philharmon; concerto choral
pioneer innov;; groundbreak inventor invent
sue;; litig
magnitud; proport dimens; aftershock tremor epicent
lobbi lobbyist; solicit
runway;; asphalt
chemistri chemist;; mathemat physiolog molecular
fisher;; griffin
broker brokerag; underwrit
scholarship;; fellowship endow diploma
adequ satisfactori;; insuffici
standoff stalem;; defus
circul; podcast
commune; communal; hamlet
armor armour bulletproof
identif diagnosi; fingerprint; passport
decre edict enact; curfew; proclam
syndrom autism;; disord respiratori
butter;; peanut flour bake vanilla
honorari;; bestow honour posthum
brook;; freeman mercer
arroyo;; fidel
cow; bovin; pig goat sheep
finger thumb
favour;; benefici
ceil;; fireplac
radiat; emit; ultraviolet electromagnet thermal laser
henc;; furthermor
hull;; keel barrow
troy;; brent penni sterl
soar;; plummet tumbl
trainer handler;; jockey
dictat dictatorship; prescrib strongman
adjust alter; reset; calcul modif align
weaken diminish; crippl alter dilut undermin; debilit erod subsid
foul;; eject offsid punch layup
ballet choreographi;; choreograph dancer troup repertori
mathemat math mathematician;; theoret calculus geometri
interpret;; authent
oak;; grove laurel
machineri;; applianc textil
brilliant superb; magnific brillianc; clever
undermin sabotag derail;; undercut jeopard bolster legitimaci destabil
basin; watersh; drainag
paramilitari;; loyalist
theft robberi feloni petti; embezzl; forgeri steal
compil antholog; catalogu; discographi
cave; cove; sanctuari dig
toy doll teddi; hobbi; pet replica
descent descend; ancestri; lineag
cleric clergi clergyman; reverend; ayatollah imam fundamentalist
roadsid;; ambush
mini;; skirt
cubic; cube; metric
pit; hollow; collieri
levi;; excis
trio; opus; trilog
epidem pandem;; cholera
reward; payoff; generous deserv reap
swift;; speedi
shake rattl; toss; shook sway shaken
duo;; duet
certifi certif; accredit; licenc
yahoo;; dell
contrari;; notwithstand justifi
wet damp moist muddi raini sticki; humid; sloppi irrig moistur
honour accolad; citat glori esteem; renown salut bestow posthum
hike;; steep
genr; prose; vers
drill;; exploratori underwat maneuv rig
wise prudent; sage
strategist planner;; pollster
steep; slope vertic sheer; uphil
sacrific; deed
coat jacket; porcelain; wax stain
detect detector; policeman
disord ailment;; schizophrenia dysfunct dementia
innov; invent groundbreak; entrepreneuri
rid; cleans
outer; outward
widow unmarri
unsuccess;; narrowli
pharmaceut pharmaci;; biotechnolog biotech
guitarist;; drummer
pet; creatur beast; lover puppi
loud noisi; thunder shout; scream whistl laugh
voluntari voluntarili;; mandatori compulsori
guardian protector
brokerag;; prudenti
highlight spotlight;; underscor overshadow
renown illustri;; prolif emin acclaim
poem vers epic ballad rhyme;; prose essay lament prefac
bottl;; champagn soda vodka
baron magnat; tycoon mogul; baronet
simultan; concurr
depot warehous; terminus
contractor;; blackwat technician
heavyweight boxer wrestler;; undisput
roug;; pol
devil demon;; mighti coyot panther bruin
bold; fearless heroic headi reckless conspicu rash
hop;; rap regga skip
emphas underlin underscor downplay
greenhous;; dioxid ozon
artifici synthet; simul styliz; fertil
lama;; monk
lone solitari
mild; gentl temper
hectar;; farmland
fragil delic; tenuous frail; shaki precari
pronounc pronunci;; articul
courag braveri heroism; fearless; honesti humil patienc
oxygen;; fluid nutrient
steadili;; dwindl
mortar;; grenad gunfir barrag
warrior samurai;; dragon
array spectrum; matrix; assort multitud
imprison incarcer
regret remors;; apolog sorrow
deck;; hangar stack compart balconi
monasteri abbey;; benedictin monast monk abbot
decreas diminish dwindl shrink lessen; wane minim; devalu
freshman newcom; novic; tailback
plaza; outlet; boulevard
oversight;; subcommitte scrutini laps overse supervisori
throne;; heir monarch
sworn;; oath swear
orient; ideolog
partisan;; enthusiast
unaccept; intoler; unjustifi provoc counterproduct unreason irrespons
fare;; menu
scenario; assumpt; premis hypothet realist plausibl
tail;; feather fin elong slender
withdrawn;; voluntarili discontinu
borrow;; repay default
admir; esteem envi; illustri
suspici; wari; unawar
robust sturdi;; durabl sluggish
scrutini scrutin
impoverish; needi depriv; worsen bankrupt stricken restiv
mud muddi dirt;; mire wash submerg
leon;; cote
photographi cinematographi
unbeaten undef;; winless
marijuana cannabi
chuck; chow
courtroom;; courthous
nobl nobil aristocrat; monarch; marqui
complianc conform;; verif abid submiss
transform alter;; dynam evolv paradigm
banner; placard; slogan poster
layer; crust tier; textur
spill; overflow; leak
horn; trumpet
teeth;; jaw tooth claw
upgrad;; refurbish
rehabilit;; reclam
pot; toilet; boil boiler
accommod cater; vari tailor; amen cabin
policeman cop; constabl trooper; bodyguard bystand gunman
meal snack supper luncheon; picnic buffet banquet feast nutrit
heaven paradis; celesti; etern
subscrib subscript;; broadband
blown;; rip
dynam; propuls energet; interact propel
notori infam
rod; baton shaft; bolt
lengthi prolong protract;; gruel
dive diver;; scuba duck submerg
hamburg burger; sandwich cologn; bologna den
sauc;; mole chili broth spici soup pasta
bruin grizzli;; flyer panther sabr nugget clipper maverick
thereaft;; onward
sen;; pol
toxic toxin; poison venom virul; radioact contamin pesticid
button;; click microphon
recruit enlist enrol;; newcom
slower;; quicker
collis collid;; mishap
trick gimmick; tricki; clever
mansion manor
advocaci;; outreach grassroot
veget; pumpkin onion celeri mushroom herb; edibl potato
congressman;; assemblyman councilman
premiership berth;; releg fixtur
instant;; pinpoint
illustr; artwork; sketch essay adorn exposit
tariff;; quota preferenti
plagu beset afflict;; ravag provok
pickup;; minivan jeep
sovereign monarch ruler
advisor counselor
interfer imped meddl hinder interven; interf
pump;; pipe inject
freestyl;; backstrok medley breaststrok
orbit spacecraft;; asteroid planetari rendezv lunar spaceship
lucrat;; covet sponsorship
cafe;; pub loung
harvest reap
gaug calcul; diamet
outskirt;; fring
tune melodi
harper;; rudd
mandatori compulsori obligatori;; stringent
juic juici;; lemon lime vinegar syrup yogurt
gunfir gunshot;; sporad grenad
manual handbook
coca; cola; coke grower
outlet marketplac;; distributor supermarket
rabbi;; yeshiva
hybrid;; sedan crossov
randi;; josh curt
cigarett;; smoker nicotin liquor butt
mason;; mercer
taxi; cab; locomot minibus motorist commut
chi;; mei yin fang lam
cri scream weep yell; shout; utter outcri whisper
vari variat variabl; variant
atop;; perch
slalom;; snowboard
valid; logic affirm certif; ratifi
ingredi;; recip
tap; plug
pierc; penetr; davenport
shipment freight payload; merchandis; dispatch
abbey;; priori manor abbot benedictin
glori glorious;; rebirth
commod stapl; merchandis
percept;; conceptu sensat bias
forgotten unnot;; haunt
enthusiasm enthusiast; relish avid; fervor newfound
span durat;; travers encompass
worship; rever; deiti devote shiva ritual idol
inevit unavoid;; destini unthink
grab clutch; intercept; steal stole
benedict;; xvi pontiff
baht;; ringgit rupe naira rupiah
bedroom; dormitori; upstair downstair basement
rhetor; nonsens; ideolog
poultri;; livestock dairi cull
greet salut; hello; react cheer congratul
interact;; feedback
automak carmak;; fiat
textil fabric wool silk linen; artifact canva nylon fibr knit; lace footwear apparel
bolster reinforc;; undercut
anchor; anchorag; newscast
evolv;; paradigm formul
kilogram kilo
birdi; putt
ministeri;; secretariat plenari chairmanship
midday;; midafternoon
lung pulmonari;; liver respiratori kidney
bind;; molecul substrat
teenag adolesc; juvenil
sail sailor;; voyag yacht
logo trademark;; mascot emblem motto
bailey;; tucker
wisdom; trait; virtu
ruler sultan monarch sheik;; monarchi
inn hostel; lodg; tavern motel cottag
tissu;; tumor lesion
chess;; snooker
provision tentat
spectrum spectral;; bandwidth
ham;; hotspur
stamp postag;; coin token
unifi unif; consolid; coher
ottoman;; pasha napoleon sultan conquest
breakaway secess
breed breeder;; spawn
romanc; intrigu
batter hitter; buffet batsman; pinch
alarm; siren scare frighten; dismay
knife; stab
dine diner;; loung cafeteria
motorcycl bike;; bicycl scooter
classif taxonomi;; categor
breach infring
outgo;; forthcom embattl
invad overrun;; conquer
disclosur revel divulg; leak; confidenti secreci
genuin sincer; authent
recip;; cookbook menu dessert
stun; astonish; startl
freeli;; readili roam
acut;; respiratori
administ overse;; prescrib
robberi;; burglari hijack steal homicid arson
chronic;; debilit malnutrit recurr
exclud omit; prohibit forbid
sculptur;; carv mural artwork
dish soup pasta salad pizza sushi; taco chili pud; curri noodl cuisin menu
criticis rebuk; censur
nerv;; jitter spinal cord
apolog;; remors
sultan;; haji pasha raja
shook;; rattl shaken
drag; haul; bump cart
cub;; marlin padr brewer
rhythm rhythmic;; groov melodi interv funk upbeat
realist vivid; realism
raider;; panther bronco raven packer charger
sectarian; sect; strife bloodsh
conting;; standbi multin
migrat migratori migrant emigr
sailor seaman
tang;; tung
gen sept; pol
laugh laughter; joke; whisper
drum drummer; percuss
hitter slugger batsman;; outfield
compact;; disk
chef;; culinari gourmet cuisin
spotlight limelight; glare; illumin forefront shine
gram;; carbohydr calori
facilit; allevi; conduc
soap cleaner;; sitcom daytim
oval;; triangular
timet;; timelin pullout
bow; succumb gestur; fist pin
evalu apprais;; judgement valuat
dirt;; gravel pavement asphalt
pine;; grove
harass; mistreat; intimid beset
airplan;; jetlin
joke gag; wow humour; behav
freight; payload freighter
crush; overpow; repress oppress squeez
cartoon cartoonist; humour; witti parodi
matur adulthood
leas;; rental
tube pipe hose; coil; valv shaft
heroin;; ecstasi methamphetamin opium addict
retali retaliatori repris vengeanc; aveng retribut punit penal; indiscrimin incurs
sheep;; herd pig graze
usag; habit; recycl exploit
appreci; gratitud; sincer
altitud; elev
abduct;; behead kidnapp
telegram;; trivia sentinel
glad; grate; cheer
dragon;; lantern demon beast sword ninja
straw;; downer
nicknam monik;; mascot
bacteria bacterium bacteri;; toxin parasit fungus
grandmoth grandma;; aunt granddaught
ruin wreck; crumbl; shatter
immin impend;; avert
monopoli marketplac
diagnos diagnosi; analyz; leukemia
burial;; cremat tomb
shout yell scream; roar; outcri
pastor clergyman reverend rector;; congreg episcop missionari
ruth;; babe hank garland
nova;; aurora isl
ghost phantom; haunt supernatur; witch fairi vampir
canyon ravin;; boulder
regain;; composur recaptur relinquish
enclav;; outpost besieg
embrac; hug
archiv repositori
incred unbeliev astound; fabul marvel improb fantast; awesom phenomen extraordinarili
tragic;; horrif horribl
trademark hallmark;; infring
immun; exempt
precis;; pinpoint accuraci
math;; profici literaci grader exam
stomach abdomen; belli; bleed abdomin throat
gilbert;; clement goldsmith
inherit; hereditari; heir patern
decor adorn; ornament gild artifact graffiti; ornat floral garnish centerpiec
anxieti angst; jitteri uneasi; paranoia uneas loneli edgi
implic impli
inventori; merchandis; unsold stockpil glut
grip; clutch bite; grappl
downhil;; alpin skier snowboard
pois;; hover
tide tidal
skeptic pessimist; disbelief; wari
impeach; arraign; censur filibust
leaf foliag blade; mapl; pad
nee;; moo dah lah loo gee dahl pee
altogeth wholli
automot;; aerospac
shatter;; smash wreck
flexibl;; rigid relax
sandi;; marsh
slave; slaveri
migrant migratori; emigr; undocu seeker
prescript prescrib;; pill generic supplement
monster freak monstrous; mutant demon; creatur beast zombi
antitrust;; litig
loyalti allegi; fidel steadfast; staunch
supplier distributor
entiti;; unitari wholli
monk; monast; abbot benedictin
keeper; protector
wholesal distributor
cellular;; cellphon
prohibit forbid outlaw; injunct edict
gestur; applaud shrug; goodwil nod conciliatori
demolish demolit;; renov refurbish
obstacl roadblock hurdl; obstruct
everyday mundan; uncommon
merit deserv virtu; worthi
wartim;; postwar atroc
ail; ailment; embattl crippl frail
racism racist prejudic bias;; injustic
ambit; aspir; emul
wade;; roe
mess messi
sack;; fumbl
precious treasur; cherish priceless; gem
mous rodent;; rabbit monkey
arctic ici frigid; glacial
proclaim proclam;; promulg assert
lodg; hostel condominium dwell; hospic cabin
angl angular; inclin viewpoint; curv veloc vertic diagon
aerospac; aeronaut
consent;; notif
brent;; mercantil
ace; superstar wizard; courier
transmit; transmitt rerun; convey telecast
epic heroic;; saga trilog
cola; coke; beverag
exceed; surpass outperform outweigh; threshold
proport;; fraction
grenad;; launcher deton hurl
garag;; basement
congreg; flock; synagogu evangel episcop
dell;; cisco oracl
float drift;; buoy balloon
quartet; opus
superintend supervisor; overse; caretak constabl
surgeon;; dentist surgic
mob;; thug rampag
tan;; chin wan tun dung
ear;; tongu lip
blog; diari; twitter blogger podcast gossip
pale;; reddish shade
pipe;; duct fuse
purpl violet
logic; coher; analog
tomb;; mausoleum mummi
lender;; creditor default
stir; arous provok evok; churn simmer boil
justifi justif excus; uphold; rational pretext
basement cellar storey
rupiah;; ringgit bolivar rand naira
loser underdog; gainer; outnumb
fiber fibr;; optic synthet
outrag; indign sicken ire horrif; atroc outcri
hungri starv
deliber;; obstruct
bike bicycl; tandem; horseback pedal
grandson;; nephew eldest
victorian;; gothic
bout;; rematch knockout hoya
pilgrim;; mecca pilgrimag hajj
spectat bystand
coin dime penni; mint shill; denomin postag
multin transnat
ringgit;; rupe naira
bronco;; charger colt packer raven
hood; crook
scare frighten; terrifi intimid
clerk;; solicitor supervisor
enrol; enlist; undergradu pupil semest tuition
generous generos lavish handsom; ampl charit bounti
shi; wari; min
hedg; evad; valuat
cabin compart;; camper
josh;; tobi
lotteri; jackpot; bingo
bath;; recreat enclos fountain
resumpt;; restart precondit
companion comrad;; lover
hammer; forg; nail thrash
gospel evangelist preacher; doctrin; hymn creed
deserv worthi
invent inventor devis;; formul forg
riski unsaf;; hazard
duck;; lame
lethal;; potent dose inject
putt putter;; bogey fairway
contend; disagre
recreat; amus; leisur playground
livestock;; graze
barn;; tavern
elev;; slope
anthrax;; smallpox germ
intensifi; escal acceler deepen heighten
pleasur delight
intact;; fragment
blockad;; roadblock crippl
slain;; deceas comrad
calcul multipli deduct; calculus; equat
revolt insurrect intifada mutini
sympathi empathi sympathet sympath; piti compass tendenc; compassion heartfelt condol
recognis;; recogniz
rotat;; screw revolv axi fold
servant;; maid gentleman apprentic
diabet;; hypertens obes arthriti cardiovascular asthma
trace; analyz analys
setback;; disastr overshadow
steal embezzl; stole sneak; loot
absent;; vanish unavail
oral;; intraven
punch; thrust hook; shove
kiss hug;; goodby
terrain;; topographi hilli slope rug
rubbl rubbish; trash; wreckag pile dug corps
reservoir;; hydroelectr gorg
fantast terrif; marvel; unrealist awesom
alik;; accustom
icon;; recogniz
digniti dignifi;; conscienc decenc
nake nude; unprotect; barefoot
unhappi miser;; discont dissatisfi melancholi sorrow uneasi disillus
minim neglig; lessen meager; mitig underst
lanc spear
timber lumber plank;; log woodland
carol; vocalist; salli molli patti jenni bonni donna
rap;; rapper
intersect;; terminus thoroughfar
fulfil; satisfact
interven; meddl; militarili
hook; bait; rope flip
rivalri;; feud
mourn griev; sorrow; solemn
hardlin;; reformist hawkish fundamentalist
rbi;; strikeout
wrongdo; misconduct malpractic; injustic infring improp
tenth;; eleventh
deer moos elk;; beaver squirrel
cake cooki;; bake pie dessert
enact;; repeal promulg
sink; sag sunk
blaze;; extinguish wildfir inferno shine
cartel;; mafia
apartheid;; slaveri dictatorship
toler;; abid tempera endur
header; crossbar; equalis deflect volley unmark
dissolv dissolut; disband melt
certif diploma credenti accredit;; probat qualif
endem; flora; subspeci
moodi; fitch downgrad
leak; divulg; radioact ruptur
basket;; layup dunk
nephew;; eldest
bipartisan nonpartisan
unoffici; unauthor unconfirm
rental;; condo
recast; datelin
chorus choir choral; refrain; troup
memo memorandum;; affidavit
audit auditor; analyz analys
pregnanc; matern; childbirth fetus prematur
alter simplifi loosen; tighten variat clarifi alien exacerb blur disturb; obscur modif void regener contamin refin colour
persist; linger relentless prevail stubborn; worsen exacerb
creditor;; repay
laser;; infrar optic ultrasound sensor beam
gunman shooter;; assail stab sniper
scout reconnaiss;; lookout
boulevard;; thoroughfar parkway
landslid mudslid
rand;; sterl
narrat; storytel; autobiograph protagonist
eldest; offspr
choir choral;; soloist ensembl
statut statutori; ordin
showdown;; rematch matchup duel loom disagr
variat; modif variant; fluctuat
input;; feedback insert voltag
patienc;; humil stamina restraint
server;; desktop browser
liabil liabl; taxabl disadvantag arrear; malpractic litig
classroom;; dorm dormitori cafeteria kindergarten
drummer; bassist; keyboardist vocalist
recipi beneficiari
outright;; unlimit
atroc heinous cruelti;; perpetr
seller vendor; merchandis; collector distributor
boxer middleweight featherweight welterweight lightweight
ugli; horribl monstrous; nasti scari
pour;; soak splash
bowler; batsman spinner; rounder
curriculum;; textbook
profess priesthood;; practis practition
default;; owe foreclosur
dioxid;; sulfur methan nitrogen
newton;; whitehead
heighten; deepen; underscor
cure; heal; allevi remedi vomit
disk floppi
easter;; thanksgiv feast
rupe;; shill naira dinar
jewelri jewelleri necklac jewel bead gem;; adorn accessori
woe miseri
arch;; curv facad
wari;; anxious
delic; exquisit; intric
midway halfway
slim slender; lean
outlin;; blueprint formul memorandum sketch
heir heiress; offspr; hereditari
refineri; refin; petrochem
breath sigh choke; inhal; exhaust cough
descend;; lineag
reliev; allevi; bullpen pinch
seminar;; roundtabl lectur
sin;; temptat forgiv
ram;; collid charger
miracl miracul occurr;; rebirth
supervisor supervisori counselor
kohl;; horst abe
geograph;; encompass
lineback;; linemen fullback
slaveri;; abolit segreg
pant trouser;; jacket skirt sweater sock sleev
talli;; countdown
snap;; rip reel snatch click
semiconductor silicon
haul; tow; cart unload
loop;; bend curv
tier;; bracket
qualif; inelig; exam
excus; forgiv; pretext
aerial; antenna; reconnaiss unman
jam; interrupt; disrupt
echo;; utter resound
lit; candl; torch
overturn; overrid; repeal
flour;; dough
relax loosen
tumbl;; plummet dip crumbl
alpin alp highland;; nordic
doctrin creed; plural femin; orthodoxi tenet
toss; flip
shark;; dolphin whale predat
moth;; beetl orchid subfamili
dolphin;; packer turtl
astronaut spacewalk;; endeavour spacecraft aeronaut
soup broth;; noodl
transpar;; imparti
colour;; palett stripe
lah;; dah loo
anxious;; jitteri weari reassur
glen vale;; meadow weir heath
boyfriend lover;; fiance roommat stepfath
flavor; vanilla spice herb garlic; spici textur delici blend
launder;; counterfeit evas embezzl extort briberi racket peddl
decent;; lousi
infant infanc newborn;; toddler matern
grove orchard;; cedar cypress willow riversid magnolia
overview;; chronolog timelin
silicon polym;; startup
batsman slugger;; rounder spinner skipper
presum presumpt
locker; compart; clubhous dugout
ore;; nickel
remind;; cue
sergeant;; platoon brigadi cadet
instabl;; imbal destabil exacerb insecur
confeder confederaci
shame embarrass; humili piti disgrac; disgust betray
prefectur;; prefect
platinum;; palladium
triniti;; seminari
tent pavilion; canva; makeshift blanket
lean tilt; bend skinni slender flex; centrist bent
respiratori;; pneumonia ailment asthma
reloc; resettl
garbag;; dump landfil litter recycl scrap
pray;; beg bless griev
unpopular;; auster
typhoon cyclon;; landfal
upbeat;; cheer bullish gloomi pessimist buoyant
uncov;; unearth divulg
thanksgiv;; feast
dissid;; dissent defector
specifi stipul; reset
inland;; coastlin waterway
alien; exot
ensembl;; soloist symphon troup
ritual rite;; purif
sheik;; salah
confess;; guilt
download;; podcast
skipper;; kiwi captainci
sanctuari;; harbour
magnet; electromagnet; flux
interrupt disrupt paus; punctuat; occurr outag
rip; ruptur tore; smash
creator inventor;; choreograph
summon;; subpoena
bore; tedious
warplan;; bombard airspac
fluid;; urin vacuum
aluminum aluminium;; stainless alloy plywood
medalist medallist; golfer; olympian
idol;; diva superstar rever
viabl feasibl viabil
marseill;; dynamo cologn bologna
expir; discontinu
assert;; affirm contradict
punk thug; hardcor; techno psychedel rocker regga funk
specialti;; pharmaci
checkpoint; roadblock; cordon barricad
jacket blazer;; sweater trouser jumper sleev skirt
galaxi;; constel cosmos comet dwarf
tanker;; refuel barg
harmoni; harmon
lover sweetheart devote; buff dear honey; favourit stranger
mafia;; underworld gangster
stark;; grim
conscious sensibl; ego
bean soy soybean;; noodl potato tomato
butterfli;; orchid
swine pig;; influenza hog pandem avian
pin;; ribbon
inadequ insuffici; defici incompet; incap ineffect sanit
bicycl; tandem; cyclist horseback
bloodsh; slay carnag; strife escal
litig plaintiff; appel; malpractic
sequel;; remak blockbust trilog batman
shootout gunfight;; ensu
harbour seaport;; wharf dock cove
depict;; resembl
archaeolog archeolog archaeologist anthropolog;; excav geolog
stiff; rigid
unilater;; retaliatori
midst;; verg mire
dividend;; taxabl stockhold
payrol;; paycheck workforc
conductor;; violinist philharmon organist
bee;; hen honey
calori;; carbohydr cholesterol sodium
confin; constrain solitari restrain; restraint
racist; discriminatori; insult
favourit;; underdog
firearm handgun pistol shotgun;; unlicens
plaintiff;; claimant
liver hepat; kidney; transplant marrow
corridor hallway
davenport;; rafter
cluster;; dens constel
layoff shutdown;; cutback attrit downsiz
carv; engrav inscrib; marbl
podium pulpit
supermarket groceri
juvenil;; youngster
delight; delici amus; thrill ecstat
navig; nautic
compel; persuas constrain induc; stimul
diamet; calib; centimet width
deport; repatri expuls; forcibl
cyclon tornado
spacecraft spaceship; capsul; endeavour unman rendezv
groceri marketplac;; shopper bakeri
airborn;; paratroop
volcano volcan;; lava vent
twist wrench; tangl; bizarr
owe; unpaid; repay
trash rubbish; litter discard; junk pile scrap
dig burrow; trench quarri dug ditch
dancer;; choreograph troup
horizon skylin
releg demot;; lowli
satisfact; complac
moo;; doh nay gee
worthi worthwhil exemplari; righteous commend
theatric;; cinemat
hawk falcon raptor; kite
dear belov; darl
prone;; unstabl
winger;; fullback playmak flanker
disarm;; dismantl disband uncondit
oath; swear curs; allegi
alloc allot
metric; quantiti
candi; mint; popcorn cooki
heel;; toe boot
consolid;; amalgam reorgan
ransom;; kidnapp
silk fabric;; woven carpet
restraint; restrain; utmost postur
mercantil;; midafternoon
sword blade;; arrow samurai
divin deiti goddess;; merci
acquit acquitt;; manslaught retrial
marketplac; bazaar; nich
prolong; protract; respit debilit
seminari;; theolog yeshiva
unnecessari needless necess redund;; unjustifi
smash;; hurl dash
opt;; forgo
piraci;; rampant
guild; fratern
dump discard dispos;; landfil
bias prejudic;; skew distort
rainfal monsoon drizzl; precipit; shower torrenti
overthrow depos;; toppl subvers ouster
acceler; deepen; throttl
dictatorship tyranni authoritarian totalitarian
equat;; equilibrium paramet differenti variabl linear
wilder;; barren
dispos discard; disposit scrap junk; recycl landfil
trailer;; preview tractor tow
charit philanthrop;; generos philanthropi
chat; chatter; gossip
circus troup; carniv clown
con; para; gran primer
arbitr mediat;; appel umpir
speedway raceway racetrack racecours;; homestead
clergi priesthood
porter;; wheeler mack
truste; regent; endow
spite;; notwithstand evok
manor;; priori
burk;; chandler
penni;; buck
steer maneuv;; helm tilt
undergradu;; semest
memor;; poignant cameo
meaning substant;; tangibl
vertic upright;; curv diagon
communism; ideolog
sake;; necess
kidney;; transplant marrow dialysi
disrupt; turbul; sabotag curtail hamper
bubbl foam; emit; overh champagn
reunion reunit homecom reunif
escort bodyguard;; cruiser
battlefield battleground
upward;; spiral trajectori inward
cannon; ordnanc
pleasant;; refresh
vacant vacanc
nightmar;; dread haunt
missionari instructor;; nun
farther;; nearer southward northward westward eastward
boot; footwear; sock helmet
merchandis; vend ware vendor generic contraband; apparel
prophet propheci;; biblic satan
enlist;; reservist
den;; berg
drunk drunken;; careless
theolog; liturg theologian; philosoph
stricken afflict;; ravag
cholesterol;; sodium carbohydr dietari satur
monarchi monarch
insuffici scant; quantiti meager; scarciti shortfal deplet
observatori; lookout; telescop astronom lighthous
mask disguis;; clad
inabl; unwilling; stupid
gym gymnasium;; workout playground
lesbian homosexu; transgend bisexu; heterosexu
wash; soak; cleans
filmmak;; screenwrit
confidenti; secreci
axi; align; triangl
hamlet crossroad;; unincorpor
patch; plaqu
ambush;; gunfight sniper
voyag;; rendezv
consul consular
insight; savvi revel; sensibl analyt
wreckag wreck;; char retriev
reinforc fortifi
toppl;; ouster depos unseat
belov;; rever
hatr;; incit animos prejudic intoler
ideolog conservat fascism libertarian; totalitarian hawkish; pragmat
ravag;; engulf
bent; tendenc inclin
falcon;; jaguar panther
sprawl;; slum bustl
interrog;; mistreat
contamin taint;; radioact melamin poison arsenic pesticid
hint clue; convey
habit;; unhealthi
garrison;; besieg fortif
episcop archdioces;; synod
thriller; thrill; melodrama
shallow;; submerg
pullout disengag; pullback; redeploy
grim grisli gruesom; gloomi bleak; relentless unpleas sober dire somber
hay;; boon
stupid dumb; foolish; unthink silli
goali goaltend;; puck
offend offenc; culprit; resent
absorb absorpt;; sunlight
scrap discard;; shelv dismantl
slaughter; butcher; cull herd carnag
novelist;; screenwrit
panther jaguar cougar;; grizzli leopard
griffin;; chandler chapman
locomot; steamer; tram carriag wagon
garlic clove;; celeri chop
sunshin sunlight
accuraci inaccur
poster placard;; sticker slogan graffiti
rage furi wrath; ire; flare wildfir
treasur;; gem priceless
manuscript codex; scroll; extant testament unpublish minuscul
booth;; exhibitor
graviti gravit;; quantum cosmic particl
len;; zoom
leap bounc;; stride dash
geolog geologist;; seismic
forbidden taboo;; forbid
workforc manpow
chop; hash; peel coars onion celeri
renov redevelop refurbish
diagnosi diagnost;; prognosi
hurdl;; vault
fossil;; specimen dinosaur cretac prehistor footprint
screenplay;; screenwrit cinematographi
teaspoon;; coars cinnamon spoon
biblic scriptur;; testament
logist;; manpow
oven;; preheat bake refriger skillet
behaviour; demeanor trait
heal;; mend regener
catcher infield;; outfield
testament; creed; scriptur
goodwil;; gratitud
notifi notif
monarch tsar
abolish abolit;; repeal
tomato; herb; onion
throat;; lip abdomen forehead
reunif unif;; motherland
guilt remors
accident inadvert; unintend incident; mistaken
thorough;; meticul dilig rigor
oracl;; cisco sap lotus
particl ion; molecul; neutron gravit
embarrass humili; unpleas; disgrac distract
pond;; marsh
curv spiral; bend arc; diagon horizont veer
deadlock stalem impass standstil;; wrangl
umbrella; canopi
forg; devis forgeri; counterfeit
layout;; font
stint;; durat hiatus
valentin sweetheart
lure entic tempt; bait; woo
propel propuls;; thrust launcher rotor
furious enrag feroci; furi; stormi frantic angrili
fisheri;; forestri
unawar; asleep unconsci; unsur
variabl; vector correl; paramet linear
dip;; wane
tendenc; dislik; inclin impuls
bounc;; sideway
instructor tutor schoolteach;; cadet
parol;; incarcer
paradis;; wonderland oasi cove
sluggish;; lacklust stagnant buoyant upturn
entrepreneur entrepreneuri;; industrialist capitalist philanthropist savvi
relianc reliant
enthusiast avid ardent;; evangel
downward;; spiral trajectori
homeown;; foreclosur
probat;; defer feloni
freeman;; chandler
tongu; creol; cheek
dodg;; evad jeep
bang bam;; bash
lighter; thinner
yacht;; regatta
inappropri improp; unfit; uneth immor
dock; marina; pier
fabric linen wool nylon canva fibr velvet artifact; mesh knit lace towel; camouflag woven trouser
ambul; paramed; stretcher
ratifi ratif;; signatori
confisc; seizur forfeit; loot
nutrit nutrient; vitamin; supplement dietari
scream yell; roar; utter
outspoken;; staunch ardent charismat
blank; cartridg
ulster;; unionist limerick paisley
inject infus;; dose
clue;; cue
pie pastri; patti tart; pud pumpkin
robot android;; simul underwat
brush rub;; gentl
cherri; reddish; crimson plum strawberri
mediat peacemak; intermediari
brink verg;; avert
hydrogen;; combust ammonia proton ion
bend tilt; curl; flex backward
artifact marker antiqu ornament; excav; relic priceless prehistor unearth
fiat;; carmak
disband;; dispers rejoin dissolut
comedian; clown
lectur;; preach
curfew; edict; nighttim dusk roadblock
carpet rug
assumpt premis; thesi presumpt hypothesi groundwork cornerston
tablespoon;; spoon vinegar
berri strawberri
lemon citrus;; maiz ginger vinegar
bite; sting; venom
vacuum;; cleaner thermal
eleph; mammoth; rhino gorilla leopard crocodil
unspecifi; undisclos; undetermin punit
subtl; elus; peculiar superfici
marvel;; terrif improb unbeliev superman hulk
fraction;; minuscul
vintag;; handmad
smell odor scent; fragranc perfum; sensat
grammar syntax;; morpholog vocabulari
roc;; lien
tighten;; screw clamp modif rein stringent
marbl;; granit gild ornat
mont;; giro blanc laguna corona
vendor vend
plateau highland mesa; terrac; glacier slope
outfit attir
fold; drape
creatur beast prey fauna larva; predat embryo mutant pest; captiv ape mythic
wipe rub;; towel eras uproot
essenc;; embodi
poison toxin;; cyanid radioact
lott;; newt helm
grief sorrow;; anguish despair griev
pizza;; sandwich burger
disturb; worrisom distress
pianist;; songwrit
bankrupt;; defunct
bribe kickback briberi payoff;; embezzl
conceiv;; envis
molecular molecul;; evolutionari physiolog
casual;; attir
drain drainag;; evapor
slash;; halv
merci clemenc; compass; repriev
avalanch; occurr; blizzard
backdrop sceneri
scoreboard;; replay
contenti;; unresolv
carniv;; extravaganza samba
durat;; interv shorten
pistol handgun revolv;; calib
eleg stylish chic; exquisit flair dignifi; delux brillianc underst sleek rustic charm
brotherhood;; fratern
tucker;; chapman
exhaust fatigu;; endless
triangl triangular; wedg
abe;; taro
environmentalist; reformist; propon
memorandum;; communiqu
cage enclosur
provok arous provoc instig; evok agit ignit; incit entic tempt backlash
potato; fri vine; peanut
slogan motto mantra;; chant placard
sheer;; breadth
fortress;; citadel fortifi
bypass;; arteri
benefici;; conduc complementari detriment
marsh wetland;; freshwat meadow
anthem hymn; choral
sodium;; satur carbohydr chlorid
malaria;; tuberculosi dengu mosquito polio measl
credenti diploma
skull;; skeleton fragment
colt;; raven jaguar charger
bathroom; toilet; upstair tub
extinct;; mammal dinosaur
snake;; lizard spider venom rat frog
bizarr eccentr; unconvent weird; surreal
rampant;; rife uncheck
outlaw forbid; thug gangster traitor illegitim; fugit conspir
bless; invok bestow; patronag
matrix;; vector graph integ invers linear
billionair; tycoon; magnat mogul
diari;; memoir excerpt
rim;; crater
feat stunt
buddi sidekick pal
privileg; exempt
essay memoir;; prefac antholog
curious curios peculiar;; fascin startl intrigu
optic;; fibr
forens;; autopsi
umpir;; selector
tuition;; voucher deduct
ballist; trajectori; warhead
portabl;; handheld laptop
prototyp; paradigm; chassi
boo; yell
patron;; devote
buzz; swarm noisi hum; hype
evangel evangelist;; sermon brethren
kph;; gust
pig hog;; goat
batch;; mint slew
exam quiz; midterm; placement
dug;; trench ditch
ouster; expuls; evict downfal depos
salad;; lettuc dessert
pile heap stack;; mound
collector;; antiqu memorabilia
enzym catalyst;; substrat inhibitor inhibit metabol
interfac;; configur compat templat
cart wagon;; tractor
songwrit;; vocalist
click;; tick brows tab
farewel goodby
blunt;; conciliatori scath rebuk
aunt;; grandma
deton dynamit;; boobi
catalog catalogu discographi;; librarian
crunch;; meltdown fallout
fog mist
psychiatr psychiatri;; psychiatrist neurolog outpati
backer;; foe propon
glacier glacial
intercept;; fumbl punt
myth mythic mytholog;; folklor lore propheci
applaus; ovat; laughter
exempt; waiver deduct
philosoph naturalist; libertarian thinker
insect beetl flea bug;; pest prey rodent larva parasit mosquito
flaw glitch; imperfect; defect bug inconsist
donna;; beth
preced;; coincid
beck;; springer
circular;; rectangular triangular
fur leopard;; beaver squirrel wool feather
costum attir;; wardrob apparel choreographi
prey beast; fauna exploit
disciplinari;; misconduct supervisori
gainer;; outnumb
exot;; fanci
legitimaci;; authent
safeguard precaut
unconstitut;; tantamount discriminatori invalid
flesh; anatomi; rot
expuls;; eject
placement; tandem
conveni; amen
airfield airstrip;; hangar
misconduct mismanag; malpractic injustic; infring
urgenc necess; imper; impetus hurri clariti underlin underscor palpabl
tung;; patten chow lien
sect brethren;; fundamentalist
trek;; twilight
genius superstar wizard;; brillianc flair adept
memoir autobiographi;; autobiograph
render; subtitl; useless obsolet
wrist;; elbow thigh
linear;; dimension vector finit algebra
sophomor;; tailback
plantat; orchard
narcot opium;; illicit
slope hillsid piedmont; ascent; grassi
elbow;; shove sore
honey;; vanilla
quantiti abund; quantum interv; usabl
volcan; unstabl; lava crater seismic
cruel inhuman vicious savag barbar;; unjust
linger;; nag
endless infinit; etern
collegi;; varsiti
hamper; hinder; constraint imped
terminus;; interchang northbound parkway
imam;; ayatollah
carpent;; weaver apprentic
influenza;; avian pandem
youngster toddler orphan preschool; kindergarten
proxim; vicin; neighbourhood
nest;; burrow hatch larva
dissent; disagre
roller; coaster; cylind poni
dose pill; tablet; booster antibiot chemotherapi aspirin
ink;; pencil
briberi graft feloni;; embezzl peddl evas
transplant;; marrow
puck;; creas
mound;; stack heap cone
dens;; spars hilli arid
shaken jolt; agit; rattl
vers rhyme;; recit hymn
mileston junctur; marker
fellowship;; endow
amir;; malik salah
packer;; raven
charm;; quirki eccentr
plight predica
expo; exposit; pavilion
explicit overt;; vagu
plug; insert; unlock disconnect
para; xxx; primer
whip lash
demis; downfal; breakup impend
catastroph calam famin meltdown; apocalyps; avert
stimul; induc; inhibit arous hormon energ
nut;; peanut
hatch;; chick larva burrow pod
overlook;; picturesqu bluff terrac
uncomfort uneasi; awkward; discomfort unpleas
aw dread; horribl horrif frighten dire; lousi damn scari
irregular; unlaw sporad
formid;; daunt potent
stab;; strangl poke
embark commenc;; undertak
readili;; cheapli scarc
necess;; imper ration
petti;; trivial
persecut oppress; purg; repress
gothic;; baroqu modernist
drown perish; submerg; overboard
autobiographi autobiograph
slay homicid carnag
pilgrimag hajj;; mecca
quota; allot
bulletin;; info
clipper;; nugget maverick cavali blazer raptor
premis; thesi
disagre disagr; contradict; vehement
wreck;; salvag sunken derail
trunk luggag; baggag; torso underneath
knockout;; hoya rematch
dong; ding; nan fang
destini karma doom;; mankind
thrust;; tilt
balloon;; parachut helium
bake;; cooki dough pastri loaf
feast banquet
rift;; deepen discord
cork; limerick
trauma traumat; bruis; fractur lesion
spray pesticid; sprinkl
unrel;; relentless unexplain
remnant;; splinter
strap; rein; backpack dangl
vagu obscur;; ambigu contradictori
clearanc;; interv
prostitut;; underag
verifi verif
advers unfavor; distress; hardship mitig detriment
pinch; squeez
heath heather; shrub
pandem;; avian
loot;; vandal rampag
fallout;; meltdown
lobbyist;; staffer
pad; mattress; glove flap
bacon;; lamb sausag
intim;; intimaci acquaint
refrain; abstain; hesit
abstract;; geometr realism aesthet
squeez;; compress cushion
shrink diminish; downsiz lessen
intimid; frighten deter; bulli coercion blackmail
surgic;; implant dental
dimens dimension width breadth;; sphere spatial
foe adversari antagonist;; nemesi
endur stamina; withstand defi; hardship ordeal
glanc glimps peek;; shrug
affirm reaffirm;; uphold
hijack;; jetlin
mortal; boomer; abstin malnutrit homosexu heterosexu obes deceas
reaffirm;; underlin
conven;; plenari adjourn
cheer; applaud jubil; ovat
handov;; relinquish
bust; buster
unlimit; infinit; unrestrict unregul
leisur;; cater hobbi
tornado;; thunderstorm
undisclos;; undetermin
crater;; lava
marlin; padr
bride; honeymoon
scari; chill; weird
crane;; mast
champagn;; vodka sip
rainbow;; dove peacock
maverick;; nugget sonic cavali grizzli
chin;; fang chou
horribl horrifi; dread; horrif appal
millionair;; tycoon mogul
boast; tout; amass
espionag;; subvers
lamb; hog; roast
fielder outfield infield;; shortstop
jockey; equestrian; thoroughbr
disagr discrep;; unresolv longstand misunderstand
dire dread; horrif frighten; predica
rapper vocalist
sore;; unpleas
backward;; sideway
acoust;; ambient
flip;; bump flop
weird supernatur
grill barbecu;; steak
secretariat;; politburo
coral; reef
superstar wizard;; sensat diva
supplement supplementari; vitamin; dietari
fundamentalist;; discipl
bunker; fortif; trench fairway
exploit;; stunt mistreat
loom; overshadow; eclips avert
tabloid;; gossip
influx inflow;; exodus
treason; subvers; mutini sodomi
dictionari;; encyclopedia slang bibliographi handbook
shepherd;; jolli
liquor whiskey vodka whiski rum; brandi gin
irrig;; hose drainag farmland reclam fertil
liaison;; consular
recur recurr
theoret hypothet; conjectur
exterior;; facad tile
fusion fuse
saga;; odyssey trilog twilight
infecti contagi
psychologist; psychiatrist; therapist sociologist anthropologist
twitter;; email
shutdown;; outag blackout walkout stoppag
fundrais; raiser
min;; ling wan
countless myriad;; multitud
helm;; chairmanship
ensu;; gunfight skirmish brawl
shaki unstabl;; tenuous falter
preseason;; scrimmag
superb;; terrif flawless
malik;; raja baba
sitcom;; nickelodeon
defianc defiant defi;; rebelli
deterior worsen; crumbl decay; dilapid
skip;; forgo
bombard; onslaught barrag
processor;; kernel
scenic sceneri;; picturesqu
cop;; gangster thug thief
plutonium;; stockpil
patriarch;; ecumen
vocalist soprano; bariton tenor; ballad
archipelago;; atol
isl;; cayman loch canari
polo;; safari
addict;; accustom
ridicul absurd foolish; mock pathet silli; downright
ecolog;; ecosystem biodivers
nightclub cabaret;; disco karaok pub
pub tavern saloon
captiv;; incarcer unharm
auburn;; buckey huski
ordain;; consecr priesthood ordin deacon baptiz
rover;; jaguar wander
underwat submerg;; undersea sonar diver scuba
makeshift; improvis; huddl
pardon clemenc; forgiv
worsen; exacerb; aggrav
unwil unwilling; defiant; hesit
obscur; conceal limbo; murki untouch
savag vicious; barbar inhuman
taxat imposit;; excis
ancestor ancestr;; lineag ancestri ascend
diminish lessen dwindl wane;; devalu erod deflat
impass standstil; stalem fieri; wrangl
secreci;; shroud cloak
downgrad; fitch; outperform
shelv reschedul;; shelf shutter
homicid manslaught
salvat redempt rebirth
napoleon;; tsar
slice;; peel chunk dice
stuf;; suitcas
sunk;; torpedo aground
undercov clandestin covert
wheelchair;; handicap
multilater tripartit
rein;; clamp
clubhous;; dugout ballpark
pavilion marque
backlash;; backfir uproar
gymnast;; taekwondo
centimet;; hairi
spinner;; rounder anil
literaci illiter;; profici empower
marina;; pier
junk; rubbish discard; spam
browser brows;; desktop macintosh
hick;; pollard
incomplet;; inaccur unreli inconsist
penguin;; flyer
prestig;; statur
reunit;; rejoin reconcil
warship frigat battleship corvett cruiser;; flotilla
compatriot countryman;; unseed
videotap;; purport
repress oppress; suppress; authoritarian totalitarian
demolit raze
pave; asphalt; pavement
dental tooth;; dentist
fade vanish;; dim wane
condol;; heartfelt gratitud
pivot;; junctur battleground
rogu villain
ayatollah;; hakim reformist
prairi grassland
pill; tablet contracept; aspirin capsul placebo overdos
opium; poppi; cultiv
thunder roar;; noisi
realm sphere
reorgan; regroup; downsiz revamp
durabl; applianc
banana; herb; coconut
pornographi porn pornograph;; obscen indec
violin violinist fiddl;; concerto clarinet flute sonata
somerset; surrey; midland
glimps;; firsthand snapshot
annex;; partit cede
playwright;; screenwrit
leverag;; lever
mislead exagger decept;; inaccur misguid
cologn;; bologna dynamo
surpass outperform; outweigh; eclips
freeway expressway motorway turnpik;; roadway
conquest conquer
nasti unpleas;; vicious
goddess deiti;; shiva mytholog
commemor; remembr; centenari centenni jubile
accumul amass; buildup lump; heap increment deplet
tributari;; confluenc
neo;; fascist
vista panorama;; laguna mesa adob
curat; rector
flyer flier;; sabr thrasher
distress anguish; worrisom hardship
shrimp seafood;; oyster tuna
rat rodent;; rabbit monkey
vicin neighbourhood
grower;; cultiv
cuisin culinari
hardi; stout; woodi
improp unlaw;; indec misus fraudul
guru;; swami discipl
bother annoy;; irrit hesit
glove;; sock helmet
overshadow eclips
silli goofi foolish; frivol; dizzi dumb
laptop;; cellphon handheld desktop gadget
muster; garner
witch;; witchcraft vampir wick
arguabl; plausibl
bullpen;; dugout
sedan;; saloon wagon
cultiv;; poppi
collid;; minibus veer
ditch trench;; waterway
bureaucraci bureaucrat;; ineffici cumbersom
avert;; stave
sabotag; derail; thwart instig
eros erod corros; attrit; degrad
pri; loosen
blade; ribbon; rotor razor
sour;; thaw brew
dialect; accent; pronunci mandarin
feud;; quarrel bicker
pneumonia;; tuberculosi
illicit; unlaw; illegitim clandestin contraband
discontinu;; redesign
shortstop infield;; outfield
toilet; closet; flush laundri tub cleaner plumb
scoreless goalless;; shutout
papal apostol;; papaci
unauthor unlicens; authoris
goodby bye; hello
sporad intermitt; stray; skirmish
feloni burglari; extort; graft manslaught offenc
divert;; funnel
telescop;; astronom infrar
salli;; jenni molli veronica bonni
desktop;; macintosh handheld
onion; bulb; carrot
birthplac;; cradl rever
rug;; porous
abid; conform; adher obey
woodi;; birch bud
famin calam;; starvat
weaver weav
farmland;; pastur
reminisc;; resembl evok
accent pronunci
upsid;; downsid
reconsid;; rethink mull
ration;; mitig
fanci;; baroqu pricey flashi extravag
provoc; inflammatori incendiari; sexi blatant
butt;; curl
daytim daylight;; weekday newscast
neighbourhood;; subdivis
chaotic;; tumultu turbul unpredict
archer bowman;; welch hawthorn
helmet;; bulletproof vest
potent;; precursor
bug; glitch; worm bunni
tycoon magnat mogul
brake;; pedal throttl traction hydraul valv
burnt;; blacken char ablaz
appetit;; thirst
aspir;; strive
resembl imit;; mimic styliz
shower;; cooler
underscor underlin
extract;; fertil
invis unseen infrar ultraviolet; conceal; camouflag imaginari
expenditur;; discretionari
homemad;; handmad
whistl;; siren
undertak; endeavor; stipul feasibl
curtain;; drape velvet
censorship censor
strife; discord
asteroid;; comet
hormon insulin adrenalin steroid; estrogen testosteron; thyroid
rope;; ladder knot dangl
hazard; mishap; peril
repeal; revok annul; abolit
clever;; clumsi witti straightforward
clarifi clarif;; ambigu
consol; solac; arcad handheld
cockpit compart;; fuselag
rig;; blowout
punit retaliatori; penal; retribut
cab; compart; liveri
fortifi fortif; bastion
martyr martyrdom
peasant;; agrarian
blanket;; mattress soak pillow
unstabl precari; uneasi; unpredict
spiral;; creep coil
laureat;; tutu
fountain;; waterfal
granit; stoni; sandston limeston slab boulder
vinyl;; cassett reissu delux
breakup; dissolut annul; ruptur
abund abound ampl; lush bounti rife
reef;; lagoon
predat;; fauna predatori beast
tumor;; lesion prostat
vicious; wick feroci inhuman barbar; ruthless
undef;; winless
cleanup; purif sanit
scratch;; gut fray
authent;; authorit
pier wharf; leve; waterfront
chapman;; maxwel
diver swimmer; scuba
obes overweight;; cardiovascular
applianc gadget
authoritarian autocrat totalitarian;; tyranni
loyalist stalwart;; royalist renegad
paus hesit; lull interv; awhil
altar;; pulpit basilica
outfield;; slugger
coffin casket;; drape wreath
vigor energet;; relentless
beard;; robe bald shave blond
riversid;; waterfront
modul modular;; configur propuls payload kernel
assail;; bystand
repay reimburs; restitut; refund
receipt;; refund
primit archaic;; prehistor
drastic;; cutback
clad attir; gown robe trouser; camouflag
armour; bulletproof
cottag;; hut terrac rustic
alley;; sidewalk
swan;; goos wander
shorten;; abbrevi
poker;; bingo gambler
hank;; benni
sensat;; erot
sweat; sweater; drench soak
fatigu;; weari discomfort nausea
chandler;; reev
spate upsurg; slew; rash flurri
void null; invalid; vacanc limbo
wagon; tram; tractor chassi
flora aquat botani; floral
chairwoman chairperson
deter discourag deterr;; thwart
seldom;; ordinarili
fairi elf; dwarf
magnific splendid glorious;; majesti majest breathtak
propon protectionist libertarian populist
graph; diagram
nich; enclosur
monkey primat;; squirrel parrot
kindergarten preschool;; grader
lightweight; wrestler
titan;; genesi ark
meteorolog meteorologist
bud blossom
foremost;; emin indispens
steroid;; testosteron
inflict;; imposit incur
technician;; paramed
prevail; preval
torpedo; armament
dismantl; bulldoz; raze
xvi;; pontiff xiii xii xiv
configur; topographi spatial; modular
contempt disdain
moist damp;; subtrop lowland
diploma;; postgradu accredit
thesi dissert; treatis
mock;; liken insult
auditorium;; gymnasium
vector;; integ paramet
blockbust;; avatar
snail gastropod; mollusk; terrestri
awkward clumsi; inconveni; tricki
hamstr tendon;; groin calf sprain
mammal;; primat rodent dinosaur
mesa;; laguna pueblo
larva caterpillar; fauna; pollen
brewer brew;; breweri
devis formul
barrag; onslaught; blitz
spree;; rampag frenzi
tenant; landlord; evict
timelin chronolog
mecca;; hajj medina
spider;; frog beetl lizard wasp
luggag baggag suitcas
relentless;; feroci
mistaken erron incorrect; misguid; inadvert
upscal;; trendi posh boutiqu affluent
commando;; paratroop
calib;; cartridg handgun
deepen;; broaden
sting;; blister
rudd;; downer thatcher
neglect;; unnot
shortfal; defici; cutback
unbeliev astound; fabul; improb awesom
beverag cider cocoa; nutrient; snack
parcel;; packet
unleash;; onslaught feroci wrath unstopp
sanit sanitari
paralyz; crippl; paralysi choke
filter;; penetr spam packet
doom; doomsday; resurrect
compat;; macintosh
badminton;; snooker taekwondo
handsom; bounti
theorem; conjectur
cooki biscuit
coastlin;; shorelin panhandl
cylind;; valv boiler turbin shaft hydraul
grape vine;; vineyard
beast;; mutant demon vampir
speedi;; quicker
surrey;; midland
pyramid;; louvr
biotechnolog biotech;; biomed
reev;; bullock
smuggler; crook coyot
shade;; foliag shadi
highland;; piedmont shire
tout;; centerpiec
bloom blossom;; foliag
siemen;; lucent
mytholog mythic;; folklor deiti mystic
centrist;; rightist
cord; thread lace; spinal gut
stripe; badg; ribbon
hierarchi; taxonomi
raini;; windi monsoon
discourag;; disapprov pessimist
matern;; childbirth
molecul;; membran polym receptor substrat
fin;; dorsal
woodland greenwood;; meadow
width breadth;; radius
inclin; apt; ramp
hollow; burrow sunken caviti; stoni sleepi
gubernatori;; governorship senatori midterm reelect
rever; vener esteem; devout
bologna sausag
weber;; heller bender stein dieter tanner
shutout;; strikeout
uncommon commonplac;; rariti
disqualifi disqualif inelig
analyz analys; scrutin; apprais
hefti; sizeabl; whop windfal
restiv; jitteri; lawless
batman; superman
procur;; armament
exagger;; underestim distort downplay
swimmer surfer breaststrok backstrok;; sprinter olympian
wrestler featherweight middleweight welterweight;; sumo
accredit; licenc
clout;; statur newfound wield
perpetr; culprit; heinous
unconsci asleep; coma psych involuntari; helpless
cane;; bamboo
apparel; attir
etern; perpetu infin immort; timeless
depriv withhold starv
limeston; sandston; quarri
complement complementari;; augment
shine; sparkl; emit glitter
lumber plank;; shipbuild
meltdown calam; overh; debacl fiasco
feminist femin; reformist; crusad anarchist
arson incendiari;; vandal burglari
ampl;; sizabl scant
retire;; beneficiari uninsur
synthet; synthesi; fibr dye
bolt; screw; nail weld
sexi erot juici; pornograph; spici cute glamor lush skinni blond lust
motto mantra;; emblem acronym monik mascot
defiant defi; rebelli; disobedi conciliatori
surf surfer
horizont;; diagon rectangular
kraft;; welch
affluent;; clientel
slick; slipperi sli
fieri fervent ardent;; incendiari
outpost;; hilltop roadblock
constraint; constrain
lighthous beacon;; lookout
fledgl fledg; nascent
veterinari veterinarian;; vet
cornerback;; tailback fullback
humbl; lowli humil; gracious
induc;; inhibit impuls
crisp;; creami tart
motorist;; pedestrian
weari;; restless frail
scan scanner;; ultrasound fingerprint microscop
newcom novic; entrant
organiz;; manageri
replay; rematch
feedback;; cue
impli;; implicit whatsoev
dissolut; annul; adjourn
angrili;; vehement
purs;; wallet
hypothesi conjectur; hypothet
arbitrari discretionari; discret; imposit unreason
loung; sofa; couch
cisco;; lucent xerox
lambert;; mead
compulsori obligatori
fixtur;; midweek
medina;; mina salah
injunct;; writ revok
friction; traction
rove;; babbitt
outreach;; grassroot empower
flurri;; frenzi slew foray
furi wrath frenzi; hysteria ire infuri
stoke;; dampen
perenni;; shrub
melodi melod;; ballad chord
cocktail martini;; sip
prescrib;; antibiot
miseri;; despair hardship agoni miser
unarm;; bystand
foil thwart
breweri brew;; ale
reckless careless;; brash irrespons rash
gill;; muller serg
stalem standstil;; wrangl
sincer heartfelt; cordial; utmost devout
wizard; magician
softbal;; lacross varsiti
vii; viii; xii xiii xiv
dilemma; predica; peril
nail; clutch; screw stitch
lip;; cheek forehead
gastropod mollusk
earnest; heartfelt; dilig energet
unpaid;; arrear
thrive flourish;; vibrant
interchang;; connector
prudenti;; underwrit equit
pal sidekick
brew;; ale
quarantin;; precaut
ribbon;; badg
eclips;; stellar
subtrop;; lowland rainforest
emigr;; expatri
sensor detector;; infrar
irrespons;; misguid unreli immor arrog
baton;; dispers
mint; herb
twentieth;; nineteenth eighteenth seventeenth
fool; clown; pretend
hogan;; barker hale
volley; backhand; crossbar baselin deflect
autopsi;; inquest coron
seasid;; lakesid picturesqu hilltop
reassur; worrisom; jitteri allay
allegi;; swear
veloc;; angular gradient voltag trajectori
cedar;; magnolia
heroic;; heroism
bodyguard;; entourag
inscript; inscrib; attest scroll
valv; throttl; hydraul ventil
reproduct reproduc;; replic
burger sandwich;; taco steak
justif;; rational pretext
piston;; cavali pacer sonic superson
seafood;; oyster sushi tuna
vanish; nonexist; disintegr unnot untouch
ion;; proton chlorid potassium lithium plasma
daylight;; dusk sunris
dusti;; muddi barren sleepi
funk funki;; groov regga
doll puppet dolli
prostat; inflamm; bladder
email spam;; queri
dare;; pretend
raja;; baba raj haji alia
fraudul; hoax decept; bogus phoni misus
frog;; lizard turtl
puzzl; riddl; intrigu paradox
jenni;; molli erica heather
certainti unsur;; clariti
forehand;; baselin unforc tiebreak
sculptor carver
thigh limb;; rib calf groin
stack; heap; tray cram
rigor stringent;; dilig
shaft axl; barb; ventil
dispers;; swarm
fowler;; shearer dyer slater
fist;; slap
elus elud; problemat; improb
expressway motorway turnpik;; parkway roadway causeway
herb herbal rosemari sage parsley basil celeri; sesam lettuc pineappl strawberri carrot; edibl
charismat charisma;; flamboy
fascin; intrigu; obsess vivid
baggag suitcas;; handler
stair staircas ladder;; hallway
sway; tilt
pharmaci;; thrift
coincid; coincident; culmin
grasp; cling savvi
jumper;; dunk buzzer putter
savvi;; adept entrepreneuri
darl;; exchequ thatcher
lavish extravag; plush; squander
accustom;; preoccupi
resent dislik; envi grievanc
vitamin;; calcium caffein nutrient defici
dismal; gloomi; lacklust bleak mediocr miser
insert implant; tuck; delet
empress; consort
marker;; plaqu inscrib
citat accolad; excerpt; quotat posthum
ancestri lineag pedigre
subdu mute quell; restrain; buoyant suppress
absurd nonsens; foolish folli; utter
cognit; psych vocabulari; physiolog development
ordeal;; agoni
atlas;; constel
courtyard;; balconi enclos spacious doorway
rabbit bunni;; squirrel
scrambl;; frantic
genom;; replic chromosom
passiv;; static
sewag;; sewer landfil drainag
reinstat;; revok annul
incorrect erron inaccur; faulti
unpredict errat;; unsettl
medley;; backstrok breaststrok
undecid; unsettl unresolv
drainag;; sewer
deregul;; privatis
scarc; scarciti
welch;; bowman
fractur;; tendon
psychiatrist psychiatri
cheat scam; liar
warlord;; strongman
nod;; grin hug
frighten terrifi panick; dread horrifi horrif awe
haunt; preoccupi; obsess
auxiliari;; titular chaplain
staunch steadfast;; ardent fervent vehement
warhead payload
recycl;; discard
arrow pointer;; dart
orchestr;; instig mastermind
apparatus setup
manipul; tamper; distort decept
compass;; compassion humil generos
analog;; static
tuna; eel; lobster
potteri; ceram; ware neolith
bleak gloomi; hopeless; barren
quell suppress;; defus
dial;; modem caller cellphon
bushel;; soybean
envis envisag forese; realis
nonsens; meaningless; utter
holli;; heather lea
sociolog sociologist;; linguist
weld; fuse; mitt
inconsist contradictori; discrep; contradict ambigu factual
obsess; preoccupi; craze
vale;; hotspur
gala;; luncheon banquet extravaganza
crusad;; protector
screenwrit;; cinematograph
remedi;; redress
sandwich; wedg; snack
corps;; mutil morgu char
crest;; cascad
beetl;; subfamili ant
ineffect ineffici;; counterproduct
pasta noodl spaghetti;; sausag
garment trouser sweater scarf laundri; robe; skirt
curs swear; explet utter; banish
vibrant;; cosmopolitan
runaway;; blowout tame
nugget;; raptor pacer
rubi jewel; gem; python molli scarlet amber
counselor;; therapist
golfer putter
blitz onslaught
conceal disguis; veil
facial;; tattoo skelet limb muscular
waterfront;; wharf redevelop
substant;; headway
tenor;; operat soloist
stockpil;; backlog
relic; souvenir
plaqu;; inscrib
puls heartbeat
unavail inaccess; useless; untouch
canva;; cardboard
clone;; embryo embryon dolli
reelect;; unoppos unseat
despair pessim; hopeless dismay; loneli anguish
crow;; peck
fullback;; tailback flanker scrum
defi withstand; elud; heed
tricki;; treacher daunt
outcri;; uproar furor
outing excurs;; picnic
heather;; veronica meg
vivid;; evok poignant
kickoff;; punt scrimmag
spous;; honeymoon unmarri
laughter; utter; spontan
spice; cinnamon ginger
evas evad
imageri;; evok
sidewalk pavement;; driveway pedestrian hallway stroll
centerpiec; ornament; cornerston
mastermind;; conspir
capsul; tablet; enclos
antibiot;; chemotherapi
stunt;; gimmick spectacl freak
aggrav exacerb
beneficiari;; uninsur
urin;; testosteron
mayo;; natal
bach;; concerto
das;; ala raj
shipyard; shipbuild
carriag;; diner tram
voltag;; gradient torqu
stein;; cantor
viral;; bacteri hepat
liabl;; suscept neglig
spinal spine;; cerebr paralysi
jeopardi jeopard peril
punt; fumbl
practition;; medit practis
protagonist;; villain antagonist storylin
closet wardrob;; attic
cooler; refriger warmer; humid chilli
fratern;; kappa sigma phi
stumbl; falter
xxx;; slug
ironi satir humour
symposium;; roundtabl
pacer;; cavali raptor
baroqu;; modernist
duel;; matchup
ashor;; overboard aground
incurs infiltr; onslaught
stain dye; tattoo; plaster tile rust
stringent;; lax
subscript;; coupon
preval; rife
discont dissatisfact; disgruntl dissatisfi; uneas apathi
disco ballroom
thatcher;; exchequ
watersh; junctur; confluenc
butcher;; bakeri
dough pastri; lettuc; crust cabbag
satur; pervas; carbohydr
phantom; illus; merlin
miniatur;; handmad
demo;; unreleas cassett
unlaw; illegitim; coercion
excerpt quotat;; transcript
envelop; shroud; suitcas enclos
prejudic; taboo; stereotyp intoler
freshwat;; wetland swamp
hurl; dart
turbul tumultu; upheav churn; stormi
workout yoga;; regimen pep
beacon;; lookout
groin;; calf
discographi catalogu;; unreleas
lime; citrus
warmer;; chilli humid
amus;; extravaganza fond
miser pathet; hapless; mediocr
badg insignia emblem
daunt;; uphil
hello;; wow mama viva
rumour; gossip; unconfirm rife
vocat;; tertiari internship apprenticeship postgradu
candl lamp
couch sofa
drunken;; underag
deed; disposit
chevron;; occident elf
havoc mayhem
epicent;; tremor
daddi papa;; mama grandma
yoga; medit; massag
uneasi precari;; tenuous
evolutionari;; biologist
playboy;; vogu
mascot;; emblem
entourag;; motorcad
boil simmer; boiler; broth
offspr; illegitim
prose nonfict;; poetic
static;; stationari
belli abdomen
zip; zoom; floppi
microphon;; antenna
statur esteem;; charisma longev
synthesi;; precursor pathway
skeleton skelet;; chassi unearth
weaponri armament;; firepow
heartland;; bastion
tract grassland; subdivis treatis; pamphlet undevelop
inventor;; physicist mathematician
cod;; trout bait
clandestin covert
strawberri;; peach
matchup;; rematch
breeder; thoroughbr; filli
polio;; measl smallpox erad
viii;; xiii xiv xii
dah;; loo soh nay goo pee
eject; evict
antholog;; nonfict reprint
chill;; chilli
courier messeng;; overland
ordin;; edict coven
precaut precautionari;; vigil
sizabl sizeabl
catalogu;; librarian
frenzi hysteria; mania hectic craze; hype
dull; tedious lacklust; dumb bland
emeritus;; adjunct rector
vain fruitless futil
jaw;; spine
dec; sept
repatri;; resettl
boulder; stoni
centenni centenari
irrelev; unsuit; meaningless useless problemat insignific trivial
ego; psych
ivi vine
antiqu;; priceless
adher;; conform
parodi;; satir referenc
defect defector; glitch; faulti
dinosaur;; reptil ape cretac prehistor
nun;; benedictin
glorious sublim splendid illustri
cardiac;; cardiovascular vascular coronari heartbeat
tidal;; trough
buoy buoyant;; dampen
tooth; anterior; posterior claw
clariti;; honesti
forgiv;; beg betray redeem
protract;; yearlong perpetu
foam; insul
inexpens;; pricey
hype;; chatter fuss
dubious; unsur
gossip;; fodder
betray;; piti
ping;; ding mei chow
congest;; clog gridlock
porch;; patio doorway aisl gabl
arcad;; delux dungeon
radius; radial
flock;; swarm
chunk lump
nude nuditi
embryo embryon;; fetus sperm
downer;; patten
hurri; hastili; frantic hesit
corpus;; writ
catalyst;; precursor impetus
secess;; secessionist
manslaught;; involuntari misdemeanor neglig
wetland swamp; bog; ecosystem biodivers
villain persona; wick; nemesi antagonist
maid;; waiter nanni
bravo;; coco
ramp; staircas
occurr junctur outburst
differenti;; demarc correl
wield exert
unsaf; unprotect treacher; precari insecur unsuit
swamp; inund
preacher evangelist clergyman preach reverend; sermon; discipl
neglig;; lax careless
plasma;; microscop glucos membran
solitari;; loneli
rite liturgi;; liturg communion
pedestrian; passer; roadway
facad;; ornat doorway
rematch;; hoya
soybean;; soy maiz
puppet;; clown
barker;; slater
din;; pas bur salah zee
gentleman;; aristocrat
linguist;; anthropolog
dove pigeon;; emblem
energet; brisk; feisti fearless energ
rector reverend clergyman;; headmast provost abbot organist
pragmat;; sensibl realism conservat articul
conspir;; accomplic
printer;; scanner
reshuffl; shuffl
baronet; viscount; aristocrat peerag marquess
textur coars;; creami palett
vineyard; wineri; napa chateau
hast hasti
allevi; mitig
unwant unwelcom undesir; discard; unintend
paperwork;; backlog
spectacl;; sunglass extravaganza
zee;; lat gee bur
baselin;; backhand
awesom; awe
mold;; plaster
cater;; clientel
asthma; allergi; hypertens arthriti allerg
skier;; snowboard cyclist racer
reel; stagger
illus;; aura
herd;; bison goat graze
genesi;; ark
medit;; contempl
pascal;; serg muller
derail mishap
vanilla;; cinnamon almond
greenback;; lira
physicist astronom
renegad; defector
trait demeanor humil; feminin masculin; distrust
gratitud;; generos heartfelt
problemat;; troublesom fraught worrisom
bulldog;; wildcat huski wolverin gator trojan
foreman;; hoya
basilica;; immacul
partit; subdivis; subcontin
cornerston groundwork;; pillar
capitalist; bourgeoi; entrepreneuri
refriger; freezer
drift; wander; stray veer sideway
shrug;; hesit
melt thaw;; fuse
blazer;; cavali
pillar;; plank bedrock
unionist;; paisley
rack;; lid screw
limb;; torso
hiatus;; respit repriev
granddaught;; niec
handicap;; filli
tar;; pee dahl
inher intrins;; ambigu
freelanc;; cameraman
picnic;; playground
varsiti;; lacross
stagger;; whop
deplet; sap
sunlight;; ultraviolet moistur illumin
soprano;; operat
apach;; pueblo
behav pretend;; vulgar
incur;; recoup
regent regenc
obstruct; imped clog; hinder perjuri tamper
vacanc;; appointe
backhand;; tiebreak unforc
semest;; internship
resurg; rebirth; upsurg homegrown hotb revit
letterman;; smiley
geometri geometr;; manifold
affidavit;; subpoena
raiser;; luncheon
crossroad;; junctur roundabout
tow; tug; barg
erod;; decay undercut sag
aesthet;; sensibl realism conceptu cosmet
downsid;; outweigh
persona;; sidekick aura
bureaucrat;; ineffici incompet
strive endeavor;; nurtur
injustic;; oppress tyranni redress
meadow grassland
enclos enclosur; tuck; casket rectangular
troup;; choreograph
encyclopedia;; bibliographi
cove inlet
turtl;; allig crocodil crab
raft;; cano
arteri; coronari; clog pulmonari
onset;; precipit
revok;; annul waiv waiver
earmark; allot
suppress stifl; oppress
nineteenth;; eighteenth seventeenth
moistur;; nutrient vapor
infinit infin; immort; verb
duchess;; consort
antenna;; transmitt mast
lili;; iri rosi violet
utmost;; exert
slug;; datelin
coconut;; pineappl mango citrus coco
mutini insurrect
imper;; indispens
astronomi astronom
unresolv unsolv; unsettl undetermin; thorni
marcel;; serg muller fabian
outdat; obsolet; ineffici
squash;; pumpkin vine
classmat acquaint;; roommat
thwart;; fend
infring; misdemeanor
chassi;; axl
anatomi morpholog;; patholog physiolog
takeoff; ascent
dwindl; lessen
discret discretionari;; leeway
savannah grassland
obsolet;; useless
wildcat cougar;; huski buckey trojan gator wolverin
nitrogen;; oxid ammonia
gravel;; asphalt muddi
rattl;; jolt
abbrevi;; synonym pronunci
snatch clutch
insecur;; lawless
archaeologist anthropologist;; geologist excav archeolog
humili disgrac;; mistreat
monsoon;; torrenti
parachut;; glider paratroop
waist;; torso
disguis cloak; camouflag
duchi;; bohemia
mon;; col
sneak;; peek creep
faulti inaccur;; malfunct
uphil; ascent; arduous gruel
terrac patio;; furnish
gut; intestin grit
ignit; arous; evok
cute;; goofi
chili;; salsa
hardship; afflict
useless futil meaningless unus; unprofit; harmless pointless
watcher;; pundit
fascist fascism
inflationari;; deflat overh protectionist
synopsi;; chronolog
improvis;; spontan impromptu
starvat starv;; malnutrit
feather;; plume
alphabet;; notat
skirt;; gown
etymolog;; terminolog taxonomi synonym
stereo;; cassett
communion intercours;; denomin consecr
ovat;; sellout rous
pontiff;; papaci
doc;; papa butch
graffiti; ornament; vandal
parkway;; turnpik
hut shack
backbon mainstay; connector; grit spine
lush;; pristin juici picturesqu
extort; blackmail; racket
jewel jewelleri emerald;; jade
offenc;; misdemeanor
disadvantag; unprofit; unfavor disproportion
overdu;; increment
gunshot;; shrapnel
berg;; muller
hector;; ponc
curl;; poke
needl; pointer; thread
negro;; pueblo occident
submerg; inund; sunken
hornet;; raptor cavali
horrif dread;; gruesom grisli
calcium;; chlorid phosphat
trojan;; gator longhorn huski
suscept allerg; unprotect
diversifi diversif
kris;; draper
amber;; violet jade
racer; greyhound; cyclist sled
stray roam wander;; veer
bumper bump;; sticker
alia;; baba
bonni;; erica
textbook primer;; introductori
pike; turnpik; jasper elk barrow
demon; satan; supernatur
drone;; unman
redevelop;; refurbish revit
discard;; shred unus
subsid;; voucher
bullish; bearish
orphan orphanag;; needi
soak drench; immers
weir dyke;; parri
chemotherapi;; regimen
utter; swear; whisper yell
defer reschedul; repriev; withhold forgo waiv
unman;; spaceship
lava;; plume
cyclist;; sprinter
bandit thief;; thug
seismic;; undersea
finit;; subset algebra integ polynomi
preferenti discriminatori
astronom;; planetari
lawless anarchi
ici frigid; glacial; snowi
fond;; dislik nostalg
decay rot; rust
soy;; sesam
amen;; spacious
sorrow anguish; remors
thief robber crook
proprietari;; encrypt
devalu;; lessen peg rubl
thread; weav; woven knot
needi;; starv
mammoth gigant;; coloss
muddi;; sloppi slipperi
reclaim;; recaptur retak relinquish
lacklust;; tepid
naiv inexperienc;; foolish misguid cynic
pessimist bearish pessim;; hopeless gloomi
onslaught counterattack
doh;; lev
brisk;; refresh
lid;; keel
precursor forerunn
preach sermon;; pulpit discours
gorg ravin;; waterfal
emblem; ensign donkey; insignia
abolit;; imposit suffrag emancip
wee pee;; gee
erad;; scourg poppi
auditor comptrol
patti;; veronica
amass;; squander cumul
cosmet;; fragranc
rehears;; backstag onstag gig impromptu
roadblock; barricad; cordon
detach;; disconnect
dynamo;; corinthian
constel;; dwarf
pollock;; hogg
tractor bulldoz
coyot;; grizzli beaver
sol;; mara
inaccur;; erron unreli untru contradictori
auspic aegi
culmin climax;; yearlong
membran; gel
duet;; aria
outset;; beforehand
repertoir; repertori; operat
honesti righteous;; humil decenc simplic
cleans purif purg
piper;; langley merlin
ancestr hereditari;; lineag
neat tidi;; tuck
redempt redeem rebirth;; vengeanc solac
simul; mimic reproduc
beaver;; rodent elk
receptor;; antagonist inhibit antibodi
eccentr; unconvent; flamboy
tile slab;; mosaic masonri
nucleus;; neutron
avid;; ardent
poetic;; cinemat storytel
yell;; roar
dice; cube
headach;; nausea dizzi cough discomfort
realism;; surreal
fabul;; gorgeous mythic
brace;; grappl
ling;; fang mei yin hao
converg;; queue
vinegar;; cider sherri
nobil peerag; samurai aristocrat; feudal
singular; peculiar; masculin feminin noun verb
asbesto;; corros
traction;; lever
scam;; hoax bogus
notif;; kin
hooker;; flanker scrum
perish; starv succumb
illegitim;; guis
botan botani
coron;; inquest
drape; cloak; casket hoist
sunris; aurora
councillor councilman;; alderman
bruis;; scar
cynic; pessim; arrog indiffer disdain disgust
ozon;; smog
motorway turnpik
vein intraven
manifesto;; pamphlet
reverend clergyman chaplain vicar; deacon sermon
blond;; skinni
rusti rust;; flint
astonish; astound; startl awe
chaplain clergyman;; provost
pullback;; redeploy
gum chew
rotten lousi
anthropolog anthropologist archeolog;; botani
nan;; fang
climax; junctur; extravaganza
exert;; undu
folklor lore
uncondit;; unfett unrestrict cessat precondit
bounti; generos
eleventh;; twelfth thirteenth fourteenth fifteenth
apprentic apprenticeship novic
prudent; discreet proactiv
swell;; blister swollen overflow
twilight dusk nightfal
upright;; sturdi
stump;; pulpit
obey heed; conform
noisi; blatant; raucous rowdi
wander roam; nomad; stroll
lament; griev
hastili hasti
leaflet brochur booklet; pamphlet; flier
menac sinist; omin; scourg
oppress;; tyranni
gazett;; sentinel
clutch; claw; stretcher
cavali;; raptor
deflect;; crossbar poke offsid distract
feminin;; diminut
maiz cereal
mismanag;; incompet ineffici
sermon; evangelist; discours recit
insan paranoid irrat; idiot foolish; dementia
mistress;; schoolteach
bark; magnolia cinnamon; squirrel
greed greedi;; hypocrisi jealousi
stoppag; walkout; lockout
bartlett pear
mandarin;; creol fluent
ruthless;; fearless greedi brazen
battleground;; midterm midwestern
sock; hose; underwear bash
mend;; fray
uproar; furor tumultu
porn; pornograph
awaken awak;; arous
rash;; tat
balconi;; rooftop doorway staircas hallway
concerto;; cello
vogu;; vaniti cosmopolitan glamour
dismay; appal; indign disbelief displeasur
terrifi panick;; horrifi helpless distraught
carnag;; mayhem
mire bog;; beset limbo disarray awash
interf meddl intrus
deterr;; firepow
cushion; pillow; mattress
masterpiec;; retrospect cinemat
blackout; outag
razor;; barb
jeopard;; hinder
deflat;; overh
jaguar;; mustang
lam;; pang
upstat;; midwestern panhandl
forcibl;; evict
cruelti; inhuman
spontan;; agit
usher;; triumphant
encompass;; overlap
mama mum;; papa grandma
metaphor;; apt terminolog
fauna; pest
distract; disarray; inconveni annoy
hillsid;; grassi hilltop ravin hilli
panda;; gorilla
reap;; windfal
repetit recurr;; punctuat duplic
bump;; shove
baromet;; bellweth
feasibl;; envisag
entrench;; fortif stubborn
unharm unhurt unscath;; gunpoint
homework prep;; chore
endeavour; endeavor; spacewalk spaceship
unrealist; surreal; misguid
waiv waiver forgo; forfeit
analys;; methodolog
tram streetcar trolley tramway;; greyhound
marqui marquess
ascent ascend; ascens
invok; evok; overrid
sprain;; ligament
paperback;; reprint bestsel
verb; suffix; syllabl
schill;; curt
algebra;; polynomi
percuss;; saxophon
crab;; oyster
botch blunder; fumbl
spine;; dorsal anterior posterior
incit instig;; subvers
brawl quarrel; wrangl; stamped bash
weightlift;; taekwondo judo
ligament;; cartilag
crumbl; rust
hydroelectr;; megawatt turbin
fisherman trawler
congratul; compliment
renounc; relinquish retract
standpoint viewpoint;; mindset
dietari;; carbohydr
tug;; barg
satir humour
molli;; meg
ecclesiast; clergyman; monast apostol diocesan
embroil;; beset
slender;; elong sturdi stout
underwear;; bikini
arrog;; hypocrisi indiffer selfish incompet
mosquito;; infest parasit dengu
eastward; southward westward northward
patronag;; clientel
char blacken
mare; filli
solicitor;; registrar privi comptrol
startl;; horrifi
loo;; pee soh goo bur nay
aurora;; laguna corona
gator allig;; longhorn huski buckey
hygien sanitari
vengeanc retribut;; aveng righteous
prehistor;; neolith
misdemeanor perjuri
encod encrypt;; binari
aluminium;; alloy stainless
invalid null; annul; absente
cutback;; downsiz
torrenti torrent;; mudslid
gee;; pee
cosmic cosmos;; planetari gravit
mirag;; cobra
quarri;; collieri
rpm; torqu; horsepow
lineman;; linemen
goos;; moos
dissatisfact displeasur dissatisfi;; uneas apathi
hepat;; leukemia
delici;; spici dessert
pretend;; beg
lineag pedigre
onstag;; backstag
stride; tread
rubl;; dinar lira
canari;; cayman
twelfth;; thirteenth fifteenth fourteenth
launcher armament
weeklong; yearlong; whirlwind
impair; detriment dysfunct; retard bodili
therapeut;; efficaci diagnost
stare gaze;; grin
pretext guis;; tantamount blackmail
eras;; redeem misplac recoup
majesti majest;; admiralti
vocabulari;; syntax vernacular
biologist botanist naturalist;; anthropologist
discours;; critiqu dissert
benign; harmless; abnorm
memorabilia;; souvenir autograph
therapist;; massag dentist
handi;; trivia gadget
precipit; snowfal; glacial
nonpartisan;; pew libertarian
estrang;; stepfath
chord;; melod vowel
subpoena writ
mater;; alumnus
prelud overtur
enrag; infuri
unearth; excav
swallow;; chew suck claw
barricad;; cordon
metropoli;; cosmopolitan bustl
warmth;; generos intimaci tepid empathi
fuselag;; turret undersid compart
critiqu;; rave scath
sandston;; shale
inequ dispar;; imbal
supernatur; miracul eeri; psychic
fumbl; blunder
soften;; loosen
dessert pud;; pastri
glamour; glamor; allur cosmopolitan
gown;; attir
mute;; somber
laurel;; aspen
defam libel; epithet; smear
lucent;; xerox
flatten;; bulldoz
trumpet;; saxophon
turbin;; boiler propuls
groundbreak;; semin
crimson scarlet reddish
ailment;; debilit afflict
amphibi;; expeditionari
handgun revolv
redesign;; revamp refurbish
comptrol;; exchequ
abnorm anomali;; lesion fetal
temptat tempt; allur entic; irresist
budgetari;; macroeconom
ecosystem;; biodivers
groov;; flute
simplifi; streamlin; cumbersom
decept;; malici blatant
simplic;; puriti underst
ubiquit;; commonplac recogniz
muscular;; skelet cerebr
nostalgia nostalg yearn;; angst
myriad;; assort
raptor owl;; thrasher grizzli superson
medallist;; olympian
lamp lantern;; illumin fluoresc bulb kerosen
gem jewelleri; emerald; jade
swear;; solemn explet
subordin;; demot
skinner;; walli
endeavor; foray; philanthrop worthwhil
camel;; mule donkey
inscrib; engrav; scroll
gloomi gloom;; melancholi
cube; multipli; domino
arthriti;; sclerosi hypertens dementia
unus;; usabl unsold undevelop
weekday; newscast
grievanc;; redress
newborn;; toddler fetus
chic stylish;; trendi retro boutiqu
sceneri;; picturesqu breathtak
meaningless insignific; pointless
disregard; discredit; indiffer
contradictori contradict; incompat
fluent; articul; profici
posthum;; bestow
excav;; archeolog
reson; resound; evok
evergreen;; shrub
weed;; pest
libel;; malpractic
proclam edict;; promulg emancip
frantic; agit
voucher coupon
cardboard;; plywood
moos elk;; bison
unmarri;; heterosexu
oxid combust;; sulfur chlorid
underworld;; gangster shadowi
fend grappl;; stave
cereal barley; rye; snack
condom contracept;; abstin intraven
incarn avatar;; resurrect eponym embodi
armistic;; demarc
dim; faint darken
counterfeit forgeri phoni bogus;; contraband
glow;; neon faint splash illumin sparkl
ceram; porcelain; ware
livelihood subsist
sinist omin;; shadowi
toast;; almond sprinkl
braveri heroism;; commend fearless
shini glossi;; sleek gleam
chairmanship;; chairperson
rectangular; angular; triangular
bowman;; collier
solemn; sober; somber
debacl fiasco
conform;; incompat
massag; rub; parlor
falter; hesit; wane sag
stormi windi;; tumultu frigid chilli
uninsur;; inelig
inexperienc;; hapless disgruntl
noteworthi;; evidenc
healthier;; unhealthi
undercut;; embolden
bucket;; tray hose
magnat mogul;; philanthropist
ordnanc armament; unexplod; gunpowd
lagoon laguna;; estuari shorelin
distrust mistrust;; animos discredit
snack;; biscuit
delet;; omit duplic footnot
piti; pathet griev; compassion
disgruntl dissatisfi;; disillus
stubborn;; steadfast cling
westward; northward southward
diarrhea;; vomit dehydr
wineri;; napa chateau
imbal;; skew
absente;; expatri
hesit; unwilling; tempt balk
horsepow; torqu; mileag
detector; scanner
glamor;; flashi stylish flamboy
equestrian;; archeri
freak mutant
pee;; dahl goo
hug;; handshak
dye;; fluoresc
penetr; infiltr
landown landlord;; rancher
deiti;; shiva
wick;; heinous immor
unconvent unorthodox; quirki
abbot;; benedictin
chilli frigid;; windi
esteem; vener
infrar;; sonar wavelength
regenc;; shire
wrangl bicker quarrel;; spat
hardcor;; techno
cookbook;; gourmet
distort;; skew
retrospect;; retro
redeploy;; disengag
misunderstand;; discord
wane; lessen
penal;; lenient
spam;; unsolicit
shiva;; devote
huski;; wolverin buckey
inadvert; unintend
dormitori dorm;; hostel cafeteria
foolish misguid goofi; folli
tablet; slab; ecstasi
omit;; referenc footnot incident
garland;; smiley
intifada insurrect
privi;; exchequ
bastion citadel; fortif; hotb
consecr;; baptiz
raj;; anil
resurrect;; immort miracul savior
gritti grit; coars; edgi
rebat refund
pesticid arsenic;; pest residu
pathway;; metabol inhibit neural
cafeteria;; dorm
worm;; parasit
unreason irrat unjustifi
lazi;; greedi clumsi rude
barg;; freighter
overlap;; blur
rue;; louvr
afloat adrift awash
barb;; strung
cardiovascular;; hypertens neurolog
ghetto;; gypsi
roast;; sausag
methodolog;; analyt
cascad waterfal
nuditi; profan; themat
censur;; abstain
midterm;; governorship
embezzl;; misus kickback
scant; meager; respit
veil;; cloak
jade;; emerald
bulli; thug rowdi
eclect;; quirki
novelti;; rariti
apostol;; vicar titular prefect
stamped;; inferno
token postag;; pawn souvenir
screw;; lever glue
iri;; violet
gangster crook
malnutrit;; dehydr
flamboy;; brash flashi
tavern saloon;; proprietor
graze pastur
bundl packet
flute;; clarinet harp saxophon cello
anarchi;; mayhem
vest;; bulletproof
instinct;; intellect impuls
asham; disgrac; disgust
rude;; vulgar
conciliatori;; overtur
dunk;; buzzer
triangular angular;; elong
psychiatri;; patholog
clemenc repriev
infield;; grounder
stylish trendi; posh modernist; sleek flashi
tempt entic;; allur
warden;; penitentiari
revamp;; streamlin
sparkl; glitter; dazzl
hereditari;; feudal
thoroughbr; pedigre; filli
unpleas; blister; afflict tart
pas;; dal
analyt;; quantit
duplic reproduc; replic
bacteri bacterium;; parasit
regga;; bluegrass
unmark unnot
splash; sprinkl; scoop
withhold;; retent forgo
trench;; fortif
mediocr;; mundan lousi
inflammatori unhealthi incendiari
waterloo;; meridian
insulin;; glucos
rodeo;; racetrack
muller;; fabian dieter
showtim;; telecast nickelodeon
awak;; awhil
bustl;; sleepi thoroughfar
alga;; nutrient
discomfort uneas inconveni; irrit
nonfict;; bestsel hardcov
vodka;; martini
omin;; eeri worrisom unsettl faint
fingerprint;; handwrit
sober somber;; refresh
refund reimburs;; surcharg
incap; unfit; powerless adept
methan;; monoxid
tilt; flex; hing
vicar clergyman;; headmast titular
picturesqu;; rustic pristin seclud
simmer;; saucepan
supremaci masteri; ascend
chow;; mei
imaginari;; fictiti hypothet
quiz;; trivia
streamlin;; cumbersom
southernmost; northernmost
inelig; unsuit; undesir unfit
maze;; dungeon
lowland;; rainforest grassland
blackberri;; android
somber; melancholi; poignant gloom
impun;; tyranni uncheck
fuzzi hairi blur
cobra;; mustang
rafter;; unseed
trouser slack;; sleev
litter rubbish
tattoo;; stitch scar forehead
wallabi kangaroo; springbok; kiwi flanker scrum
formul;; conjectur
binari;; integ
sulfur;; monoxid
bulb;; fluoresc
reprint reissu; reproduc; hardcov
motorcad;; limousin
dwell condo condominium
ding;; hao yin
scarlet reddish
deduct;; taxabl reimburs
czar tsar
flair;; charisma
intric;; exquisit
retaliatori; retribut; tat
backstag;; impromptu
dinar;; shill naira
spat quarrel;; bicker furor
pornograph;; obscen erot
mutat; mutant
ardent fervent
defici; scarciti
cameraman cinematograph
jealous;; jealousi annoy
bulldoz raze
hinder imped
denot;; prefix subset
unseed;; countryman overpow
wharf;; unload
asphalt pavement
jitter jitteri
gigant; coloss
orchard;; vine
macro; macroeconom
notorieti;; stardom accolad limelight
towel;; pillow
quirki;; edgi goofi witti
blackmail;; coercion
librarian;; tutor
sentinel lookout
rewrit;; undo
autism;; schizophrenia dementia
midwestern;; panhandl
smallpox;; measl
parliamentarian;; royalist
dazzl;; breathtak
notat; footnot quotat; syntax terminolog arithmet
grind; rub chew; axe grit
pundit;; pollster blogger
giro;; prologu
thug crook
annoy stung; impati irrit displeasur; beset
pavement;; tarmac slipperi
unfound baseless;; untru
unrestrict; discretionari unfett
philanthropist philanthropi;; industrialist
discriminatori; unfavor
staircas;; doorway
stipul;; envisag
knit sew stitch;; sweater
mosaic;; mural
waterway;; seaport
forehead;; abdomen eyebrow
shill;; naira
stud;; necklac
jumbo;; jetlin
equit; imparti
boutiqu;; trendi
lull;; respit
murki;; tangl shadi
dissatisfi;; disillus
aftershock tremor;; jolt
thorn;; rowan
profan explet; vulgar obscen; themat
councilman; assemblyman; alderman
longhorn;; buckey
adulteri;; sodomi
inact; stagnat; laps
psychic psych
haze;; smog mist
coher cohes;; articul
gloom;; melancholi pessim
inflamm; cervic; intestin lesion
clown;; magician
hacker; hack; malici
evad elud
ineffici; incompet; cumbersom
merri jolli
northward; southward northbound
terminolog;; slang
downplay;; dispel
panick;; townspeopl
grizzli;; cougar
stagnant stagnat
pedal; lever throttl
gruel arduous;; hectic tedious
bogus phoni;; fictiti
rhythmic;; melod synchron
chick;; dixi
choreograph choreographi
nutrient; edibl
dusk nightfal
muse ponder;; contempl
plural;; masculin
cum;; bender
delux;; reissu
vine;; shrub
libertarian;; atheist
acquitt;; retrial
caravan;; limousin getaway
dentist;; veterinarian
roach;; peck
abdomen abdomin;; undersid
rebelli;; unruli restless
baba;; swami haji
dislik disapprov; disdain
overrun infest;; overflow
shun;; banish
quaker;; brethren
discredit;; mistrust dispel smear
awe;; disbelief
cinemat;; storytel surreal
mausoleum;; pagoda
protection protectionist
restitut; redress
yin;; mei hao
invari;; ordinarili
peril precari;; fraught
precari;; tenuous
unreli; treacher
morrow;; bantam heller burr
surreal;; melancholi eeri
peach;; plum pumpkin
racket;; crook
android;; handheld
skylin;; skyscrap gleam majest
sloppi careless;; clumsi lousi
devote buff
tendon;; cartilag
gag; humour
neon;; fluoresc
gruesom grisli
adversari antagonist;; superpow
recaptur retak
viscount;; peerag
burgess;; carver tanner
neuron neural;; sensori cortex
siren;; loudspeak
rub scrub; smear; sprinkl tread
fledg;; nascent
chemist;; botanist
outward; superfici
aura halo vibe;; allur
cinnamon;; almond
salsa;; tango
cede relinquish;; revert
rife;; awash abound
relinquish;; revert
springboard;; synchron
paralysi dysfunct
sprinkl; drizzl; garnish
leach;; tanner
geometr;; motif symmetri
empow empower;; powerless
tumultu;; hectic headi
stainless;; alloy titanium
curtail;; stifl lessen
unconfirm;; eyewit
purg;; cadr
cairn;; hogg barrow
indispens;; prerequisit invalu
floral;; ornament
unjust;; unjustifi inhuman immor
valuat apprais
rust; fungus; rot
freighter;; steamer
scrum;; flanker springbok
empower;; suffrag
refurbish;; dilapid regener
unfold; blossom; unravel
landlord;; evict
extant;; attest
robe; cloak
expatri;; diaspora
prowess;; masteri
longitud;; meridian
lever;; loosen throttl
arid; barren; hilli grassland spars
longev;; pedigre rariti
philanthropi philanthrop
blister;; scorch
twain;; dicken
spiegel;; springer
cartridg; dummi; magnum
honeymoon;; getaway
elk;; bison
peripher;; connector
improb;; futil plausibl
lech;; tusk
feudal;; aristocrat
gourmet;; vegetarian sushi
loch;; ness
choral hymn;; symphon
devout;; fervent
reclus;; defector
contempl; ponder; mull
wardrob;; makeov
teller; atm
windi;; snowi cloudi
sleek;; futurist gleam
priori;; benedictin
owl;; squirrel leopard
shadowi shadi;; offshoot
thorni;; bog
vowel; syllabl; nasal
outperform outweigh
gran;; laguna
sawyer;; springer
splendid;; breathtak
stove;; burner kerosen charcoal fireplac furnac
stealth;; interceptor
testosteron;; estrogen
ploy;; backfir
atol;; uninhabit
wildfir inferno;; scorch
commend;; exemplari
butch; macho; dyke
bicker; quarrel
impati; irrit agit; disillus
synonym;; slang
kite;; lantern
slipperi;; bumpi treacher
windfal bonanza;; payoff
generos;; humil empathi
witti humour
spatial; symmetri; tempor morpholog
commonplac;; unheard rariti
discipl;; swami apostl
finch;; peck
queri;; questionnair
enlighten;; thinker
boiler;; furnac
trendi;; pricey posh
trivia trivial
choreographi;; cinematographi
backlog;; unsold workload
coward craven;; barbar heinous
woven; weav; nylon
papa;; viva
poni mustang;; donkey
fay;; lohan dahl
attic storey loft
hallway;; doorway
envi jealousi
hilltop;; seclud
untouch; unaffect inaccess; unnot
bait;; entic
wreath; adorn; casket
rum; gin
affin;; correl intrins
vandal mischief; uproot
cellar storey
leopard;; rhino
spit;; chew
ware;; porcelain
amino;; fatti residu
fetus fetal
cordial;; cozi
veronica;; meg
tangl;; patchwork unravel
crawl creep;; stroll
beset;; irrit grappl
accomplic;; apprehend
inconclus;; fruitless
limelight;; stardom
barren; devoid; uninhabit undevelop pristin
layup;; buzzer
unthink;; unheard unavoid
sherri;; cider
nemesi; scourg
triumphant jubil
pea;; cabbag
sunglass;; bulletproof
bourbon whiskey whiski;; savoy
worrisom;; unsettl
suitcas; backpack
arous evok;; energ
burgundi;; savoy
plaster;; adorn
meddl; intrus
dampen stifl;; buoyant
forgeri;; tamper
treacher;; bumpi
ecstasi;; methamphetamin
rethink;; ponder
storey loft
handwritten;; booklet
steward stewardship
appal; horrifi disgust; sicken regrett
ventil vent;; duct
demeanor;; tempera
suffrag;; emancip
fungus yeast;; bacterium
walli;; underwood
indiffer; apathi; disdain
xii; xiii; xiv
choke; strangl clog; suck
flier;; brochur
weav;; sew
correl;; intrins skew invers
laguna;; raceway
cozi;; rustic spacious tidi
regrett;; unavoid
helpless powerless hopeless;; distraught
revolv; swirl
plum;; fig
plausibl;; hypothet
duff;; shearer
sellout;; raucous
disgust;; indign
hymn;; recit
grin;; whisper
pristin;; undevelop
griev;; distraught
slang; vernacular; epithet
symmetri;; lattic
peck;; peacock
inund; awash overflow
bog;; peat
ornat;; gild adorn
shearer;; hotspur
driveway;; windshield
sociologist;; theorist
furnac;; foundri
masculin macho;; diminut noun
atm; debit
unseen unnot;; unheard
entrant; novic
intoler;; hypocrisi
physiolog;; patholog
unsettl;; undetermin fraught
traitor crook
condominium condo
phoni;; fictiti
gaze;; stroll
meridian;; keyston pinnacl
futil fruitless;; pointless
cartoonist;; blogger
liar;; idiot crook
grappl;; ponder
shave;; poke
obscen indec; vulgar
scent fragranc; perfum odor
disbelief;; indign
reproduc replic; imit
nascent;; homegrown
emul imit;; replic
ire indign
irrat;; selfish
malici;; hack mischief
fang;; mei chou
furnish;; spacious
visionari; futurist; entrepreneuri
misguid;; counterproduct
whiskey whiski rye;; scotch
cough;; vomit
foliag;; shrub
blatant;; flagrant overt
adorn ornament gild; bead; jewelleri
bullion;; palladium
bam;; mina
pest;; infest
apprehend nab
unfit unsuit
lessen; mitig; outweigh
charisma;; intellect stamina
sewer;; leve sanitari
bodili;; involuntari
souvenir;; autograph handmad
mutant;; ninja
lofti; majest
majest; regal; breathtak
bead jewelleri
nay;; bray
dispar;; discrep
poignant;; bittersweet melancholi
flop;; blunder
roommat;; fiance
goo;; soh
vent;; duct hose fume
meager;; paycheck subsist
conservat;; orthodoxi femin
selfish greedi
kickback payoff
saratoga;; aqueduct racetrack
germ;; toxin
authorit;; imperfect
elf;; gal
samurai;; ninja
repriev respit
fore;; hind
implicit tacit
heap;; rubbish
diner;; waiter
sticker;; placard
booklet brochur pamphlet
powerless;; unprepar
saxophon saxophonist
hangar;; airstrip tarmac
treatis dissert pamphlet
referenc;; quotat
evidenc;; attest
pueblo;; ponc
snowi;; frigid
cabaret;; vaudevill revu
carrot;; cabbag
immor;; uneth
apex;; undersid
anterior frontal;; dorsal
electromagnet;; gravit wavelength
rebuk;; scath
mistrust;; animos
intrus;; predatori
parsley;; garnish
roam;; swarm
baseless; untru
unnot;; unheard unscath
herring;; catfish
housewif; schoolteach
spici;; salti creami
noun;; suffix
refresh;; headi
contagi;; virul
signatori;; industrialis
vomit;; nausea dehydr
headmast;; provost
skyscrap;; gleam
cello;; sonata clarinet
waitress waiter; bartend; hostess
furor craze
loophol;; unregul
anguish;; agoni loneli
opus;; magnum
irrevers;; unavoid undo
tremor;; jolt
bohemian bohemia;; aristocrat
blowout malfunct
forese envisag
emerald;; pebbl
mythic;; immort
penchant;; knack
sync synchron
farmhous;; shack
clamp;; loosen
perfum fragranc; odor
sturdi stout
issuanc;; repurchas
schizophrenia;; dementia sclerosi paranoid
bur;; shay
lowli;; hapless thrash
pessim;; uneas
flap;; retract
neural;; sensori
broth;; stew
hypothet;; conjectur trivial
creed; ecumen
spacious;; plush tidi rustic
concurr; synchron
assort miscellan;; multitud
raucous rowdi;; impromptu jubil
retro;; funki futurist vibe
craven;; hawthorn
unaffect;; constrain
nasal;; caviti
shrub; lavend
distraught; agit
onetim;; proteg
potassium;; chlorid
buster; dude
accolad;; compliment
sensori;; cortex
cypress redwood;; magnolia
overtur;; rapproch
trivial;; mundan
lei;; hao
outag;; glitch
tyranni totalitarian
selector;; captainci
subcontin;; peninsular
metabol;; glucos inhibit
bluegrass;; fiddl
archeri;; taekwondo
hilari; humour
motif;; ornament
encrypt;; password
harp;; fiddl
racetrack racecours raceway;; aqueduct
newscast;; rerun
manifest attest;; embodi
quadrupl; multipli
royalist rightist
anthropologist;; geologist
thaw;; rapproch
spinach;; lettuc cabbag
quasi;; intermediari
springbok;; kiwi
paradigm;; mindset
sightse; excurs; stopov
appeas;; embolden
infin;; regal
lizard;; reptil parrot
disillus;; populac
displeasur;; indign disdain
aground;; overboard
reimburs; recoup
cabbag; lettuc
techno;; psychedel
imit mimic; faux; styliz
vat;; excis surcharg
insurrect;; secessionist
midweek;; goalless thrash
penultim syllabl
donkey;; mule
magician;; merlin
zombi;; apocalyps
theologian;; clergyman
mundan;; chore
flashpoint;; hotb
waiter; bartend; hostess
zeal fervor
cosmopolitan;; multicultur
annul;; disqualif
detriment;; outweigh
apocalyps calam;; messiah
rave;; lukewarm
fodder; pastur
fireplac;; chimney patio tub
odor; fragranc
clog; overload imped; overflow
sofa;; pillow mattress
nostalg;; yearn melancholi bittersweet
arduous;; tedious fruitless
disengag;; wye
tick;; creep
parlor;; karaok bingo
superfici;; careless devoid
draper;; stringer
gin;; cider
mead;; langley
ponc;; mina
lettuc iceberg
collier;; carver
getaway;; excurs
populac;; illiter
unintend;; needless unavoid
strangl;; mutil
monast;; benedictin
lea;; grang hazel
breathtak;; sublim
caviti; sac
deacon; clergyman
eighteenth;; seventeenth fifteenth sixteenth thirteenth
paranoid;; paranoia
buoyant;; tepid
vapor; evapor; condens helium
hostel;; dorm
ornament; gild
fuse; alloy
crossfir;; gunfight
sac; bladder; langley
senatori;; governorship
mustang;; corvett
scholast;; bantam
adept profici;; knack
flux;; neutron
invalu priceless
passer;; errant
pamphlet brochur
glacial;; frigid sediment
sew stitch
lopsid;; resound
creep;; churn
tempera disposit composur;; intellect
baptism baptiz
northernmost;; uninhabit
lust;; jealousi
intermediari;; conduit
recurr;; debilit
coincident;; incident
patholog;; epidemiolog
smoki; blacken
reptil;; rodent
surveyor;; geologist
respit;; solac
unhealthi; dehydr; undesir
frontal;; cortex tempor
password;; unlock
gorilla;; ape
exquisit;; underst
flawless; imperfect
upbring;; nurtur
alloy;; titanium
propheci;; messiah
pillow; mattress
underwood;; rowan
outpour;; overflow
intercours;; unprotect
hoist;; aloft
hao;; pang
ponder mull;; revisit relish
tempor;; cortex posterior
sixteenth;; seventeenth fifteenth thirteenth
intestin;; bladder
veterinarian vet
overboard;; pluck
unravel undo; disintegr
thirteenth;; fifteenth seventeenth
unruli;; rowdi fractious
grassland pastur
heiress;; proprietor
paramed;; stretcher
funnel;; solicit conduit
dispel; allay; rous
eeri;; melancholi
rye whiski
archaic;; vernacular
arsenic;; cyanid
dorsal;; posterior basal elong
jitteri edgi
euphoria;; palpabl
whirlwind;; hectic
worthless; pointless; nonexist
heller;; bantam
ridley;; singleton hind
provost;; adjunct
replic;; templat
nonviol;; disobedi
dieter;; horst
viva;; encor
microscop;; ultrasound
venom; virul; toxin
vernacular;; creol
xiv; xiii
irresist;; allur unstopp
rariti scarciti
unscath unhurt
coronari;; pulmonari hypertens
arithmet;; syntax
idiot;; dude
bariton;; operat
scotch; whiski
lev;; gal soh
fourteenth;; fifteenth seventeenth
lakesid;; seclud
necklac jewelleri
unjustifi; undu; counterproduct
ecstat;; jubil
allergi allerg
ascens ascend
linden;; ness
cougar;; wolverin
chlorin;; ammonia cyanid sarin
raceway racecours
savior messiah
uninhabit;; undevelop
equalis;; goalless
overt;; vulgar
slab;; masonri
sodomi;; molest
tramway;; streetcar greyhound
devoid nonexist
angst;; hysteria
aristocrat;; bourgeoi
strung;; dangl
unannounc;; stopov
brillianc;; glare masteri
excis;; surcharg
hypertens;; pulmonari
boobi; dummi
hitch;; limp
hectic; agit; tedious
compliment;; gracious
solac;; yearn
grassi;; ravin
coars; vulgar
recoup;; pare
lukewarm tepid;; hearti
glut;; unsold scarciti
brandi;; martini
intimaci;; empathi loneli
pulmonari;; vascular
unwelcom;; undesir
dignifi;; gracious
rendezv;; spaceship
cinematographi cinematograph
kangaroo;; kiwi
shroud; cloak
unavoid;; counterproduct inconveni
trolley streetcar
bittersweet;; melancholi
resound;; emphat
revu; folli
brash;; feisti
energ;; embolden
shove;; poke
obligatori; prerequisit
buzzer;; pointer
ting;; chou
counterproduct;; backfir
whitehead;; singleton
leve embank
goalless; pointless
vet;; scrutin
unexplain undetermin;; discrep
karaok;; bingo
melancholi;; timeless
witchcraft;; practis
abstin;; contracept
mania craze hysteria
pathet hapless;; clumsi
coloss;; monstrous
suck;; churn
bestsel;; hardcov
posterior hind
embolden;; backfir
jealousi;; paranoia
revit;; regener
bisexu; transgend
thirst; dehydr
squirrel rodent
voodoo;; karma
basal;; hairi
decim;; multipli
botanist botani
flagrant; glare
malacca;; peninsular
parasit;; bacterium
tusk;; taro milo
dyke;; ness
monoxid;; inhal
glitch;; malfunct mishap
orthodoxi; unorthodox
hysteria; paranoia; craze
nuisanc;; frivol
prologu prefac
steadfast;; fervent
gracious;; emphat
emit;; ultraviolet
outpati;; dialysi
malfunct;; mishap overload
inhuman barbar
liturgi liturg
ultraviolet;; wavelength
forfeit;; forgo redeem
hairi;; elong
southward;; southbound
hue;; reddish
disobedi;; instig
integ;; polynomi
awash; overflow
huff;; singleton
barbar; heinous
composur;; stamina
glitter; gleam
colleen;; erica
uncheck;; unfett unstopp
disconnect;; overload
gleam;; gild
anomali;; discrep
ape primat
fig;; pear
inhibitor inhibit
seventeenth;; fifteenth
sizeabl;; tidi
unstopp;; invinc
redress;; recours
wolverin;; buckey
throttl;; rudder
meticul;; dilig
hostess;; bartend
precondit prerequisit
cumbersom;; tedious
hapless;; feisti
snowboard;; luge
careless;; clumsi
southbound; northbound
uninterrupt unbroken
bonanza;; gimmick
spectral;; wavelength
sled; luge
`;
