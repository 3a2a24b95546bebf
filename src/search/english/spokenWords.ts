/**
 * What people say, and what documents write for it: a word, then words it may stand for, in the form of `NEAR_WORDS`. Written by hand: the
 * vocabulary that near words are derived from is that of newspapers and encyclopaedias, which have little everyday speech.
 */
export const SPOKEN_WORDS = `
mum mother parent; adult family
mom mother parent; adult family
dad father parent; adult family
parent guardian mother father; adult family
kid child minor youngster; junior young family under
kids children minors youngsters; juniors young families under
toddler infant baby child; under
baby infant; child
teen teenager youth junior; young
grandma grandmother; senior elderly pensioner
grandpa grandfather; senior elderly pensioner
pensioner senior concession retired elderly
oap senior concession pensioner
retired senior concession pensioner
student concession; school university
wife partner spouse; family
husband partner spouse; family
girlfriend partner; guest
boyfriend partner; guest
mate friend; guest buddy
buddy friend; guest
friend guest; visitor companion
guest visitor; companion
dude guy man
guy man person
puppy dog pet; animal
doggo dog pet
pup dog pet
kitten cat pet
dog pet; animal lead
cat pet; animal
skint poor hardship bursary; reduced discount grant afford
broke poor hardship bursary; reduced
poor hardship; bursary reduced
afford pay price; hardship bursary cost
cash money coin; pay
money pay fund; fee cost refund
quid pound
buck dollar
dough money
cheap discount reduced concession; low price
cheaper discount reduced concession; price
discount reduction reduced concession; off cheap rebate
freebie free
gratis free; charge
free charge; gratis
cost price fee charge; pay rate amount
price cost fee charge; rate amount
fee subscription dues charge; rate due
dues fee subscription
pricey expensive cost; price
fare ticket price
wage pay salary
salary pay wage
paid pay salary; wage
refund reimburse repay return; back money credit
reimburse refund repay; expense claim
expenses claim reimburse; mileage travel
petrol fuel mileage; travel kilometre mile
gas fuel petrol; mileage
deposit downpayment; advance
instalment monthly part
split share divide; instalment part
buy purchase order; sell shop
bought purchase order; buy
sell sale; sold shop
shop store; buy sell
till cash register; checkout
bin trash waste rubbish; dispose discard
trash rubbish waste bin; litter
garbage rubbish waste bin; litter
rubbish waste litter; bin
chuck throw; discard bin
loo toilet lavatory; bathroom restroom washroom
toilet lavatory loo restroom; bathroom washroom
restroom toilet lavatory
bathroom toilet lavatory; shower washroom
potty toilet
nappy diaper; changing baby
pram pushchair buggy stroller
stroller pushchair buggy pram
buggy pushchair pram
wheelchair accessible step; mobility ramp lift disabled
disabled wheelchair accessible; mobility carer access
accessible wheelchair; step ramp lift
elevator lift
stairs step; lift
blind sight; guide braille
deaf hearing; loop
grub food meal
munch eat; food
eat food meal; lunch snack consume
food eat meal; snack catering
snack food; eat refreshment
sandwich food lunch; eat picnic
lunch meal food; eat sandwich
dinner meal supper; evening food
supper meal dinner; evening
breakfast meal; morning
booze alcohol; beer wine drink
beer alcohol; drink wine
wine alcohol; drink beer
drunk alcohol; drink
drink beverage; bar alcohol
veggie vegetarian vegetable
vegan vegetarian; plant
coeliac gluten
celiac coeliac gluten
allergic allergy; allergen contain
allergy allergen; contain gluten nut
smoke cigarette; smoking vape tobacco
vape smoke cigarette
tesla electric car; charging vehicle
ev electric vehicle; charging car
car vehicle; park drive parking
drive car vehicle; road
parking park car; vehicle space
motorbike motorcycle
bike bicycle cycle
bicycle cycle bike
cycle bicycle bike
lift ride; share
bus coach; transport
train rail railway; station
plug socket charge; electric power
charger charge cable; power
charge fee price; recharge
juice power battery; electricity
electricity power current; energy watt
outage power current; failure cut
blackout power current; failure cut
phone mobile telephone smartphone; ring call
cellphone mobile phone
mobile phone telephone smartphone
telly television tv
tv television
pc computer
laptop computer
computer laptop; device desktop
app application; software phone
pic picture photo photograph
photo photograph picture; camera image
picture photo photograph; image
selfie photo photograph; picture
film video record; camera movie
cctv camera recording; footage
footage recording camera; video
camera photograph; film recording
drone aircraft; fly
email mail; address write
mail email post; letter
text message; sms
ring telephone call phone
call telephone ring phone; contact
talk speak call; contact
human staff person; desk
staff employee team; worker
worker employee staff
boss manager head chair; leader
manager head; chair director
admin administrator moderator staff
mod moderator staff
owner own; owned run
run manage; operate organise
founder founded began; start history
started founded began; history
history founded; began
newbie newcomer beginner; new start
noob newcomer beginner; new
newcomer beginner new; novice
beginner newcomer novice; start learn
rookie newcomer beginner
join register enrol; sign membership member apply enter
joining register enrol; membership member
signup register enrol; join apply
register enrol; book join sign
enrol register; book join
membership member; join subscription
member membership; join
quit leave resign cancel; withdraw
leave quit resign; cancel withdraw
cancel withdraw; terminate call
withdraw cancel; quit
postpone delay; move
reschedule move; change postpone
swap exchange change; trade
exchange swap; return replace
return back; send exchange refund
book reserve; booking reservation
booking reservation; reserve book
reserve book; reservation
ticket admission entry; pass
admission ticket entry; enter
entry admission ticket; enter
entrance gate door; entry
queue wait; line
busy crowd crowded; quiet full
shut close closed
closed shut
open opening; close hour
hours open; time
late after; deadline delay
deadline date; latest before until
due deadline; date
age old year; minimum under
old age year
young age under; child
birthday party; celebrate
bday birthday party
party celebration function; event
wedding marriage; ceremony married
married wedding
marry wedding
disco music dance; party
gig concert; music
music concert band; loud
loud noise; volume quiet
quiet silent; noise
job vacancy work employment; apply
hiring vacancy job; recruit
intern apprentice trainee; placement
apprentice trainee; training
volunteer help; unpaid
shift rota; turn
sick ill; doctor absence
ill sick; illness absence
holiday leave vacation; absence away
vacation holiday leave; away
away absence holiday; absent leave
hurt injury accident; first injured
injured hurt accident; first
accident injury; emergency
ambulance emergency; first
emergency urgent; accident
poison poisonous toxic
poisonous poison toxic
toxic poison poisonous; harmful
dangerous danger harmful hazard; safe
safe danger safety; dangerous harmless
bitten bite sting; insect
lost missing; found property
lose lost; missing
stolen theft; lost
nicked stolen theft
find found; locate
bust broken defective faulty; damaged
broke broken; defective faulty
broken defective faulty damaged; break repair
smashed broken damaged; break
cracked broken damaged; crack
damaged broken defective; damage
faulty defective broken; fault
dead die died; fail battery
died dead die; fail
stuck jam jammed block; sticks remain
jammed stuck jam; block
blocked jam clog; block
clogged block clog
leak leaking drip; water
drip leak; water
leaking leak drip
wet water damp; moisture
spill spilled; water liquid
soaked wet water
stinky smell odour
stink smell odour
smell odour stink; scent
stinks smell odour
mouldy mould
moldy mould; mold
mold mould
mould mold; fungus
dirty clean; dirt
clean wash; wipe cleaning
wash clean; rinse
scrub brush; clean
hoover vacuum
noisy noise loud
hot heat temperature; warm
cold cool temperature; frost
chilled cool cold; fridge refrigerator
fridge refrigerator; cool cold
refrigerator fridge; cool cold
freezer frozen freeze
frozen freeze; frost
slow lag; speed
laggy lag slow; performance
choppy lag stutter; frame
fast speed quick; quickly
crash fail; error
error fault; code message
bug error fault; problem
glitch error fault
fix repair; mend solve
mend repair; fix
repair fix; mend workshop
replace renew; exchange replacement spare
spare replacement part
void warranty guarantee
warranty guarantee
guarantee warranty
fit install; mount
install fit; set
setup install; set
manual guide instruction; handbook
instructions guide manual
update version; firmware
password code login; pin
wifi wireless network; internet
internet network wireless; online
online internet website; web
website site web; online page
site website; web
link website; address
ip address
server address; host
login account; sign password
account profile; login
alt account second
ban exclude suspended; banned forbid
banned exclude suspended; ban
kick exclude remove; ban
appeal complaint; review
complain complaint; report
moan complain complaint
report tell; complaint
grief damage; destroy
cheat hack; ban
rule allow; forbid permitted
allowed permit may; forbid allow
forbid ban prohibit; allow
banned forbid prohibit
must require; oblige compulsory
need require; necessary
compulsory require; must mandatory
dress wear clothes; code
outfit dress wear; clothes
clothes wear dress; clothing
wear clothes dress; clothing
shoes boots footwear
swim bathe swimming; paddle
paddle swim; wade
dip swim bathe
camp tent overnight; camping
sleep overnight night; stay
stay overnight; remain
overnight night
barbecue fire grill
bbq barbecue; fire grill
fire burn; flame
bench seat
sit seat; chair
seat chair; place
room space; hall
space room; place
venue hall room; place
hire rent; rental
rent hire; rental
borrow lend loan; lent take
lend loan borrow
loan borrow lend
library book; borrow
class course lesson; teach
course class; lesson teach
lesson class course; teach
teacher tutor instructor; coach
coach trainer tutor; instructor
tutor teacher instructor
teach course lesson; tutor train
learn course lesson; beginner
webinar talk online; recording
talk lecture; speak
speech talk lecture
tour guide guided; walk
guide guided tour; leader
walk path; tour
hike walk; path
map plan; route
way route; path
near nearby; distance
far distance; mile kilometre
close near; nearby
directions route; find reach
address street; location
where location; place
grow plant; growing
flower bloom blossom; flowers
bloom flower blossom
seed sow; seedling
weed plant; hoe
watering water; irrigation
bugs insects pests; flies
insect fly pest; bug
pest insect; vermin
rat rodent mouse; pest
mouse rodent rat
bee wasp; hive sting
recipe ingredient; bake cook
bake oven; bread
cook heat; boil oven
microwave oven
dishwasher wash; rinse
best recommend; ideal
recommend advise; suggest
prize award; trophy win
win winner; prize
winner win; champion prize
vote elect; ballot election
election elect; vote
committee board; chair trustee
board committee; trustee
charity donate; donation trust
donate donation gift; give
donor donate donation
gift voucher present
present gift
voucher gift; coupon
coupon voucher; code discount
sign notice; board
news newsletter; announce
newsletter news; magazine
magazine newsletter
editor edit; newsletter
post parcel ship; send delivery
parcel package; delivery post
package parcel; delivery
shipping delivery; ship post
deliver delivery ship; send
delivery deliver ship; post carrier
abroad overseas foreign; international
overseas abroad foreign
import customs; duty
tax vat; duty
invoice bill receipt
receipt invoice proof; bill
bill invoice; pay
proof receipt evidence
insurance cover insured; liable
liable responsible; insurance
responsible liable; charge
secure lock; safe
lock key; secure
key lock
privacy data; personal
data personal; record
delete remove; erase
erase delete remove
abandon leave; give
absent away; miss attend
accept agree; approve allow
access enter entry; reach open
accommodation hotel lodging; room stay
accurate exact precise; correct
activate enable; switch turn
adjust set; change tune
adult grown; over
advert advertisement; ad
advice help; guidance suggest
aircon conditioning cooling
alarm alert; warning bell
alter change; modify
alternative other; instead option
amend change; correct
animal pet; livestock
annual yearly; year
yearly annual; year
announce notice; tell
answer reply respond; response
reply answer respond; response
apartment flat; home
flat apartment; level
apologise sorry
apply application; request
application apply; form
approve permission approval; consent accept
approval permission approve; consent
argue dispute; complain
arrive arrival; come reach
arrival arrive; come
assemble build; put mount assembly
assembly assemble; build meeting
attend come; attendance visit
attendance attend; present
authorise approve permission
automatic automatically; self
available stock; offer open
backup copy; save
baggage luggage bag
luggage bag baggage; suitcase
bag luggage; sack
balance amount; remaining
bargain discount; cheap sale
basement cellar
basic simple; standard
beach shore; sea
begin start; open
finish end; close complete
end finish; close expire over
expire end; valid expiry
valid expire; validity
expiry expire; date
benefit advantage; perk
perk benefit advantage; reward
advantage benefit
blank empty
boiler heater heating
bonus extra; reward
boot start; trunk shoes
reboot restart; start
restart reboot; start
reset restart; restore default
box carton container; package
bother disturb; problem
break pause; rest interval
pause break; stop
maker manufacturer; make
manufacturer maker; make
bring carry; take
carry bring; transport
take bring; carry
building house; hall
burn fire; hot scald
button key; switch press
press push; button
push press
switch turn; button
capacity hold; holds fit maximum
hold capacity; keep contain
contain hold; include
include contain included; comprise
included include; contain comes come
maximum limit most; max
minimum least; min
max maximum limit; most
min minimum; least
limit maximum; most restrict cap
card pass; pay
care look; maintain
careful caution; attention
caution warning; careful
certificate diploma; qualification
qualification certificate; degree
qualified certificate; licence
licence license permit; certificate
license licence permit; certificate
permit licence permission; allow
permission consent allow; permit
consent permission; agree
change alter exchange; modify replace switch
chat talk; message channel
check inspect examine; test verify
inspect check examine; inspection
test check try; exam
exam test; examination
trial try test; free
try trial test; attempt
taster trial; try
select choose pick
choice option; choose
option choice; choose
clothing clothes; wear
code number; key
collect fetch pick; collection
fetch collect; bring
mix combine; blend
difference differ; compare
compatible fit works; support
complete finish; full
confirm check; confirmation
connect join pair; link connection
pair connect; link
connection connect; link
contract agreement; term
print copy; paper
cover lid; include
lid cover; cap
create make; found
team crew staff; group
crime police; theft
customer client buyer; visitor
client customer
buyer customer; buy
damage harm; break broken
harm damage hurt; danger
danger hazard; risk
hazard danger; risk
risk danger hazard
weekly week; each
monthly month; each
often frequency; every each times
frequently often; every each
rarely seldom
decision decide; rule
heavy weigh weight
weigh weight heavy; kilogram gram
hot heat
defend protect
protect guard; protection safe
deliver bring
describe description
description describe; detail
detail information; particular
detergent soap; cleaner
soap detergent; wash
bleach chlorine; cleaner
developer programmer; maker
device machine; appliance
machine device appliance; unit
appliance machine device
gadget device machine
die dead; death
diet food; eating vegetarian
discover find
dish plate; food
display screen; show
screen display; monitor
monitor screen; watch
distance far; metre
doctor medical physician; nurse
medicine drug medication; medical
medication drug medicine
drug medicine medication
medical doctor; health
health medical; illness
download install; get
upload send; add
downtown centre
fall drop; slip
dry drying; damp
early before; soon
soon early; quickly
easy simple; beginner
simple easy
hard difficult; tough
difficult hard; tough
education school; learning
school education pupil; class
pupil school student; child
elderly senior; old
senior elderly; older
employer work; employ
employ job; employee
enable activate; switch
disable switch; off
energy power electricity
enter entry; come
equipment gear kit; tool
gear equipment kit; clothes
kit equipment gear; set
tool equipment; kit
evening night; late
tonight evening night
tomorrow next; day
event programme; activity
activity event; session
session class; meeting
exceed over; more
excellent best; good
except apart; exception
exception except; exempt
excuse reason
exempt exception; free
exit leave; way
specialist expert
explain reason; describe
export save; download
extend extension; longer renew
extension extend; longer
renew extend renewal; again
renewal renew; extend
extra additional; more
additional extra; more
factory plant; works
fail failure; break
failure fail; fault
fake false; counterfeit
counterfeit fake
family parent child; household
fasten attach tie; fix
attach fasten tie; fix
tie fasten; knot
grease oil; fat
oil grease; fat
feed feeding; food
fence barrier
ferry boat; crossing
boat ship; yacht vessel
ship boat vessel
fever ill; temperature
fill refill full; top
refill fill; top
filter strainer; clean
fine penalty; pay
penalty fine; punish
punish penalty; ban fine
punishment penalty; ban fine
fish angling; fishing
fishing angling fish
angling fishing fish
flood water; flooding
fly drone; insect
collapse fall sink; fold
sink fall; drop
obey follow; rule
foot shoe; step
forget forgotten; miss
forgotten forget; lost
forum discussion; board
berry fruit
fund money; finance
funded money paid; finance
finance money; fund
furniture chair; table
gallery exhibition; art
exhibition gallery; show
match game; play
play game; player
player play; member
gather collect; meet
genuine original; real
jar glass; container
glue adhesive; stick
grade level rank; mark
level grade; floor
rank grade level; promotion
promote rank; advance
promotion rank; advance
grant fund bursary; allow
bursary grant scholarship; hardship
scholarship grant bursary; hardship
grass lawn
lawn grass
group party; team
security guard; safety police
gym fitness; exercise
exercise fitness; training
handle grip; use
harvest pick; crop
headphones earphone; headset
headset headphone; microphone
mic microphone
microphone voice; audio
hear sound; listen
listen hear; audio
heater heating; warm
heating heater; warm
hobby interest
hospital doctor; medical clinic
host organise; organiser
organiser host; organise
organise arrange; run
arrange organise; arrangement
hotel accommodation; stay
icy ice frost
suggestion idea; propose
propose suggest; motion
identify recognise; name
id identity passport; proof
identity id; name
passport id; identity
lawyer solicitor; legal
improve better; improvement
income earn; revenue money
reduce lower; less
infect infection; germ
germ bacteria; infection
bacteria germ; hygiene
hygiene clean; wash
ingredient contain; recipe
indoor inside
outside outdoor; external
outdoor outside
interview applicant; apply
invite guest; invitation
invitation invite; guest
job role; task duty
duty task; responsible
task duty; job
jury judge
keep store hold; retain stay
store keep storage; shop
storage store; keep
retain keep
kitchen cook
knife blade; sharp
blade knife; sharp
label tag; name
tag label; name
lake pond; water
pond lake; water
land plot; ground
plot land; bed claim
translate language; translation
launch start; release
release launch; version
laundry wash; washing
lead leash; head
leash lead; dog
leftover remaining; rest waste
legacy bequest; will
lesson session
lifetime life; last
lamp light; bulb
bulb light lamp
liquid water; fluid
fluid liquid
list register; waiting
resident local; live
logo badge; emblem
badge logo; emblem
tight tighten; fit
maintain maintenance; service
maintenance service; maintain care
service maintenance; help
support help contact; service
helpline support phone; contact
contact reach phone; write email
female woman
market stall; trade
stall stand; market
stand stall; booth
booth stall stand
material fabric; made
fabric material cloth; cotton
cloth fabric; cotton
meet meeting; gather
meeting assembly; meet
merch merchandise shop; shirt
merchandise shop; goods
goods item; merchandise
tshirt shirt; clothes
halfway middle; during half
midnight night; late
dairy milk
miss lose; absent
missed miss; absent late
mistake error wrong; fault
wrong mistake; error incorrect
mix blend
mobility wheelchair; scooter
mode setting; programme
setting mode; option
kind type; sort
moderator staff; mod
motor engine
engine motor
mount install; fix
mouse rodent
transfer move; bank
mute silence; sound
neighbour next; local
usual normal; standard
notify tell; message notice
notification alert; message
nurse medical; doctor
deal offer; discount
official formal
officer committee; official
operate run; use
trip outing excursion; visit travel
excursion trip; outing
travel trip journey; transport
journey travel trip
visit come; visitor tour
visitor guest; visit
owe debt; pay
debt owe; pay
pack package; bag
document paper; file
park car
companion guest; carer
carer companion; assistant
assistant helper; carer
helper assistant; volunteer
pass ticket; card
patient ill
show performance; display
part piece; component
component part
pillow cushion
cushion pillow; seat
pipe tube; hose
hose pipe; tube
tube pipe; hose
schedule timetable; plan
timetable schedule; times
platform stage
poll vote
pool swim
popular busy; favourite
favourite popular; best
possession belonging; property
belongings property; possession
property belonging; lost
postpone reschedule
pot container
potato vegetable
practise train; exercise
pregnant pregnancy; baby
prepare ready
ready prepare; finished
president chair; head
chairman chair; president
chairperson chair; president
secretary clerk; write
treasurer money; account
avoid prevent
previous earlier; before
problem trouble issue; fault
trouble problem; fault
issue problem; trouble
procedure process; step
programme mode; event
supply provide; offer
bar pub; drink
qualify eligible; entitle
eligible qualify entitle; may
entitled eligible; right
rainy rain; wet weather
snow ice; winter
rating score; rank
result score; outcome
recycle waste; recycling
recycling waste; recycle
refuse decline; reject
reject refuse
area region; zone
remind reminder; letter
reminder remind; letter
request ask; apply
rescue save; emergency
resolve solve; settle
solve fix; resolve
polite respect; rude
rude polite; insult
insult abuse; rude
abuse insult; harass
harass abuse; bully
bully abuse; harass
bullying abuse; harassment
restaurant cafe; eat food
cafe restaurant; coffee tea
coffee cafe; drink
tea cafe; drink
restore return; recover
recover restore; rescue
reward prize; bonus
street road
cord cable; rope
cable lead wire; cord
wire cable; lead
carpet floor
sail boat
savings money
scooter mobility
search look; find
send post; mail
skip miss; omit
program software; app
earth soil; ground
audio sound; voice
soup meal
spam advert; repeated
advertise advert; promote
spectator watch; visitor
spoil bad; rotten
rotten bad; spoil
sponsor donate; support
spray treat; chemical
chemical spray; pesticide
pesticide chemical spray
statue monument
monument statue
steal theft; stolen
theft steal; stolen
stock available; supply
broadcast stream; watch
study research; learn
subscribe subscription; join
subscription subscribe; fee
suspend ban; stop
desk table; office
tablet pad; pill
pill tablet; medicine
tank container
flavour taste
taxi car; cab
degree temperature; qualification
temporary time; short
test exam
throw discard
ticket card
tip advice; gratuity
tournament competition contest; championship
competition tournament contest; championship
championship tournament competition
tourist visitor
tow pull
toy child
trader merchant; shop
training course; train
transport bus; carry
treat handle; spray
trousers clothes
lorry truck; vehicle
vehicle car; van
trust charity
rotate turn; spin
uniform clothes; wear
unlock open; key
unpack box; remove
unsubscribe cancel; stop
usb port; cable
port socket; harbour
useful help
vacuum clean
vegetable plant
vet animal; veterinary
veterinary vet; animal
vinegar acid
virus infection; malware
volume sound; amount
wallet purse; money
purse wallet; money
warn warning; notice
tyre wheel
tire tyre; wheel
wildlife animal; nature
nature wild; wildlife
timber wood
workshop class; repair
author writer; write
writer author; write
youth young; junior
zoom online; video
`;
