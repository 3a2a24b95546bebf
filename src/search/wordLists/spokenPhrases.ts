/**
 * Phrases whose words mislead, and what documents write for them: a phrase, after a colon what says nearly the same, after a semicolon
 * what an answer speaks of. Articles and pronouns may stand between the words of a phrase.
 */
export const SPOKEN_PHRASES = `
about to expire: renew expiry; expires valid
accidentally deleted: erased recover; restore trash deleted backup
across devices: synchronise multiple; sync devices account synchronization
acting up: malfunctioning faulty erratic; fault troubleshooting problem reset
after closing: hours closed; after
after dark: night evening sunset; dark dusk lights
after hours: evening closed outofhours emergency; hours after access weekend night
after school: afterschool club; childcare afternoon care
against law: illegal unlawful; law offence legal
against rules: prohibited forbidden; rules allowed permitted
age limit: age minimum maximum; years under adults children
ahead in polls: leading; poll percent
ahead of time: advance beforehand; before prior early
air out: ventilate; windows air
all at once: simultaneously together; once instalments
all day: daylong hours; day daily open
all night: overnight; night hours
all right to: permitted allowed; permission
allowed in: admission access; admitted entry permitted allowed
allowed to go: access permitted; allowed entry
allowed to touch: contact handling; touch hand foul
already opened: unsealed used; opened unopened sealed original
already used: used worn; unused condition
am i allowed: permitted allowed; permission prohibited
am i covered: insured; covered policy liability
annual meeting: agm general; annual meeting
another day: reschedule alternative; change date rebook
anyone found: lost property; found
apply for job: application vacancy; apply cv recruitment
are we allowed: permitted allowed; permission prohibited
arrive late: late arrival delay; check
arrived broken: damaged faulty; broken replacement refund
arrived damaged: damaged faulty; replacement refund photo
as long as i want: unlimited; limit maximum duration
as many as i want: unlimited; limit maximum number
as much as i want: unlimited; limit maximum
as much as like: unlimited; limit maximum
ask permission: approval consent; permission authorised
asked to leave: removed expelled ejected; leave behaviour
at most: maximum limit; exceed
at same time: simultaneously concurrent; both overlap same parallel together
auto renew: automatic renewal; cancel subscription
avoid crowds: quiet quieter; busy peak crowded early
away on its own: resolve subside heal; disappear days treatment
back in stock: restock available; stock notify
back order: backorder unavailable; order stock dispatch
back out: withdraw cancel; notice refund
back to normal: restored normal recovered; resume recovery reset
back to school: return term; school september
back up: backup copy save; restore cloud
backed down: conceded withdrew; reversed
bad batch: defective recall; faulty batch
bad form: impolite etiquette; rude polite avoid
bad manners: rude impolite; etiquette polite courtesy
bad service: complaint dissatisfied; complain service feedback
bad weather: weather storm rain; cancelled postponed snow wind
badly treated: complaint grievance bullying; harassment treatment
bag did not arrive: baggage delayed missing; luggage report claim
bag weigh: luggage baggage weight; kg allowance
bail out: rescue bailout; loan funds government
bank details: account transfer; bank sort number iban
bank holiday: holiday public; bank closed hours
bare minimum: minimum least; required
battery dies: discharged empty drained; battery charge life hours replace
battery last: life runtime duration; battery hours charge
be late: late latecomer; arrive delayed
be on committee: committee elected; nomination officers member
become member: join membership; apply application form subscription
become part of: join membership; apply member
been nicked: stolen theft; police report insurance
been robbed: theft burglary; stolen police report
been sick: vomiting ill; sick hours diarrhoea
behind bars: jailed prison; sentenced
behind on payments: arrears overdue; owed debt late
behind with rent: arrears overdue; rent owed late
being bullied: harassment bullying; report support
being filmed: recording camera cctv; filming consent
being recorded: recording surveillance camera; cctv consent
belongs to someone else: owner lost property third party; found
bench player: substitute reserve; player
bend rules: exception discretion; rules exempt
beyond repair: irreparable; replace scrap dispose damaged
big meeting: agm general; annual meeting
bin day: refuse collection waste rubbish; bins
bits missing: incomplete parts; missing contact replacement
black and blue: bruised; injury
black screen: blank display; screen power restart cable brightness backlight
blacked out: fainted unconscious outage; loss
blew fuse: fuse tripped; replace circuit breaker electrician
blew up: explosion exploded; bomb blast
blinking light: flashing indicator led; light status error
blow whistle: whistleblowing disclosure; report confidential
blown up: explosion bombed; destroyed blast
boils over: overflow foam; heat lid pan boil
bone to pick: complaint grievance; concern
book ahead: reserve advance; booking essential
book holiday: annual leave; holiday request approve
book online: online reserve; website booking portal
book room: reserve hire; room book
booked up: full unavailable; booked waiting available
booking confirmed: confirmation; email reference booking
booking number: reference confirmation; number booking
booking ref: reference confirmation; number booking
booster shot: vaccine dose; booster
borrow equipment: hire loan rent; equipment borrow rental
borrow money: loan credit; interest repay lender
both at once: simultaneously concurrently; both parallel together
bought out: acquired takeover; acquisition bought
bounce back: recover recovery; growth rebound
bow out: withdraw resign; retire leave
box office: tickets sales; office booking
break bank: expensive cost; price cheap affordable
break contract: breach terminate; contract penalty
break down: fail breakdown; recovery repair assistance roadside engineer
break in: burglary theft intrusion; police security lock insurance
break lease: terminate tenancy; lease notice early
break out: erupt begin; began outbreak started
break rules: breach violation; rules penalty disciplinary
break something: damage breakage; report pay liability charge deposit
break tie: tiebreak; tie draw
breaks down: fails breakdown; recovery repair assistance fault engineer
bricked phone: unusable dead; restore recovery firmware reset
bring along: guest accompany carry items; bring required
bring baby: infant babies; pram children
bring back: return; due late refund deadline
bring back late: overdue late return; fee
bring bike: bicycle transport; bike cycle carriage permitted
bring booze: alcohol corkage; drink permitted licensed
bring dog: dogs pets animals; lead assistance leash
bring drinks: beverages alcohol; drinks bring bottles
bring family: relatives guests; family children
bring food: picnic own; food drinks bring consumption
bring forward: earlier sooner; forward date advance
bring friend: guest visitor companion; friend bring accompany
bring friends: guests visitors; friends bring
bring kids: children child family; accompanied supervised under kids age
bring little ones: children toddlers; child accompanied
bring mate: guest visitor; friend bring
bring on board: carry cabin; board luggage permitted baggage
bring over: transfer migrate import; export
bring own: supply own; bring corkage permitted
bring partner: guest spouse; partner
bring people: guests visitors; people
bring someone: guest visitor; bring accompanied
bring up at meeting: agenda motion; item raise secretary
broke down: breakdown failed; fault repair recovery
broke off talks: negotiations suspended; talks ended
broke out: erupted began; outbreak started
broke rules: breach violation; rules penalty disciplinary
broke something: damage breakage; report pay
broken bone: fracture; cast splint doctor
broken by accident: accidental damage breakage; cover liability pay
broken into: burglary theft; police break security stolen insurance
brought forward: earlier sooner; forward date
bulky rubbish: waste furniture; bulky collection disposal
bump on head: concussion injury; head
bumped off flight: denied boarding overbooked; compensation
burned down: destroyed fire; blaze flames
burned out: exhausted burnout; stress bulb
burning smell: odour burnt smoke; smell overheating unplug burning
burnt bottom: burned scorched; heat pan temperature bottom oven
burnt out: stress exhaustion; burnout wellbeing
burst pipe: leak flood; pipe water valve plumber stopcock
busy times: peak busiest; busy crowded quiet
buy now pay later: credit instalments; finance interest
buy time: extension delay; extend
by public transport: bus train tram; station metro line
by when: deadline due; before date latest
call day: retire stop; resign end finish
call in sick: sickness absence notify illness; report certificate
call off: cancel postpone; weather
call out: callout emergency; fee engineer charge
call out charge: callout fee; charge engineer
call quits: resign stop; end withdraw
call shots: decide authority; decision control
called in sick: sickness absence; report
called off: cancelled postponed abandoned; weather refund
came apart: separated detached broke; seam glue joint repair defective
came broken: damaged faulty defective arrived; broken replacement refund return delivery
came loose: loosened detached; tighten screw secure loose
came off: detached loose fell; reattach glue refit repair
came out on top: won winner; first victory
came second: runner silver; second behind place
can get wet: waterproof resistant; water splash rain immersed
can i catch: infection contagious; transmission spread
can not afford: hardship concession; reduced bursary assistance fund support
can not come: absent apologies cancel; absence notify refund inform
can not eat: allergy dietary intolerance; requirements diet gluten
can not find: lost missing; find located search
can not get in: access entry locked; key password login door code
can not hear: sound inaudible deaf; volume speaker audio hearing microphone
can not log in: login access denied; password reset account username
can not make: absent cancel apologies; absence notify inform reschedule
can not sleep: insomnia sleeplessness; sleep
can not walk far: mobility impaired; wheelchair disabled parking accessible
card declined: rejected refused failed; declined payment bank card
card not working: declined rejected; card payment bank failed
card swallowed: retained machine; card bank contact
carry on with: continue renew; extend
carry over: rollover forward transfer retain; carry leave next unused expire year
cash machine: atm cashpoint; cash withdraw bank
catch from: infection transmission transmit; spread contagious contact
catch off: infection transmission; spread
catch up: makeup retrieve missed; lesson work recording
catches fire: ignites burns flammable; fire flames extinguish
caught cold: infection flu; cold symptoms fever
cease fire: ceasefire truce; peace fighting
change booking: amend modify; change booking reservation notice fee
change date: reschedule amend; change date transfer
change mind: cancel withdraw return; refund days
change name on: amend transfer; change correct
change rules: amend; constitution rules majority
change time: reschedule amend; change slot
change trains: transfer connection; change station
changed mind: cancel withdraw return; refund days
changed number: update contact; number details change
charged too much: overcharged overbilled; error refund correct bill
charged twice: duplicate overcharged; double payment charge refund statement
cheap rate: discount reduced; concession rate
cheapest way: lowest economical; cheapest price saver discount cost
cheat at: cheating unfair; disqualified penalty
check booking: reservation confirmation; booking account login
chewed up: damaged jammed mangled
child care: nursery creche; childcare children
child proof: childproof safety; child lock
child swallowed: ingested poisoning; swallowed doctor choking
chip in: contribute donate share; cost collect
choose seat: seating reservation; select assigned
chuck out: discard dispose expel eject; bin recycle waste
chucked out: expelled ejected; excluded removed
claim back: reimburse refund reclaim; claim expenses receipts
clamp down: enforcement restrictions; penalties
clean up after: tidy clean; rubbish litter
clear snow: snow removal shovel; clear ice salt pavement
click and collect: collection pickup; order store
clock in: timesheet attendance; clock record
clock off: finish timesheet; clock hours
clogged up: blocked blockage; clean unblock filter clear drain
closed for: closure shut; closed reopen until
closing down: closure cease; closed
code never arrives: verification undelivered; code spam sms email resend
colour runs: bleeding fades dye; wash colours separately
come along: attend join; welcome visitors
come and collect: collection pickup
come and watch: spectators viewing; watch parents
come clean: confess admit; disclose
come down with: ill infection; symptoms
come in without asking: entry access landlord; notice permission
come into force: effective commence; force law takes
come late: late latecomer; arrive admitted
come round: visit visitors; guests
comes on by itself: automatically starts; timer schedule sensor program
comes undone: unfastens loosens; fasten knot seam
conked out: failed stopped broken; breakdown repair battery engine fault
cooked through: done core internal; temperature inside raw thermometer
cooling off: withdrawal cancel; days right contract
cooped up: confined indoors; inside exercise space
cost extra: surcharge supplement additional; extra included fee
cost of living: inflation prices; energy wages bills
cough up: pay payment; cost fee charge
cover breakage: damage accidental insured; cover warranty
cover shift: rota substitute; shift cover replacement
cover up: conceal hide; hidden evidence scandal
covered for: insured; covered policy
crack down: enforcement penalties; measures police
cup of tea: refreshments drinks; tea coffee kettle
cut back: reduce reduction; cuts spending
cut backs: cuts reductions; reduced spending budget
cut off: disconnected interrupted suspended; supply service connection unpaid line
cut off age: age limit; maximum years minimum
cut off date: deadline closing; date latest
cut off from: isolated stranded; access separated
cut off point: threshold limit deadline; maximum minimum
cut off time: deadline latest; before hours
cut out: stops interrupts fails; overheating overload protection power motor reset
damp walls: mould moisture humidity; damp ventilation
date for diary: event date; calendar scheduled
day and night: continuously; hours night daily
day off: leave holiday; annual absence request
day off school: absence leave; request headteacher school
days in row: consecutive successive
days off: leave holiday; annual days entitlement
dead on arrival: defective faulty; replacement return days
deal with: handle manage responsible; contact
death in family: bereavement compassionate; leave funeral
death toll: deaths killed; died toll dead
deleted by mistake: erased recover; restore trash deleted backup
deposit back: refund; deposit returned deduct
did not get email: undelivered unreceived; spam junk folder email resend confirmation
did not get in: unsuccessful rejected; appeal waiting
died out: extinct; disappeared
different day: reschedule alternative; change date
different time: reschedule alternative; change slot
disagree with decision: appeal dispute; review decision
discount code: voucher promotional coupon; code promo discount checkout
do accounts: bookkeeping treasurer; accounts finance audit annual
do away with: abolish scrap; removed
do i have rights: entitled; rights statutory law
do mind if: permission allowed; permitted
do myself: diy unaided oneself; yourself technician qualified professional instructions
do not agree: dispute appeal object; disagree
do not belong: visitors public; guests members
do not eat meat: vegetarian vegan; dietary meat
do not like: unwanted return; exchange refund
do not show up: absent missed noshow fail; attend charge absence fee cancellation
dock wages: deduct; pay wages
docked pay: deduction; pay wages
doctors note: medical certificate sick; doctor fit note illness
dodgy tummy: diarrhoea stomach; vomiting sickness
does books: treasurer bookkeeper accountant; finance
does not eat: dietary diet allergies; vegetarian vegan requirements
does not eat meat: vegetarian vegan; meat dietary
does not fit: size exchange; return fit swap
does not go away: persist chronic; doctor symptoms
does not recognise: detect recognize undetected; connect driver
does not respond: unresponsive frozen; restart reset reconnect press hold battery
does not rise: dough yeast flat; proof rise warm baking
does not show up: undetected missing invisible absent; detected visible listed appear refresh
does not sync: synchronise synchronization; sync account connection refresh
dog mess: fouling waste excrement faeces; dog bags dispose bin
dog poo: fouling waste; dog bags dispose bin
doggy bag: leftovers takeaway; container
dogs allowed: pets dog; lead assistance
doing rounds: circulating spreading; outbreak cases
done thing: etiquette customary; usual expected
doors open: admission entry start; doors open
double booked: clash duplicate overbooked conflict; booked overlapping reservation error cancel alternative
double charged: duplicate overcharged; twice payment refund charge
down to us: responsible liable
downed tools: strike stoppage; industrial workers union
drains quickly: battery consumption discharge; life power settings
draught coming in: insulation seal draft; draught window
dress code: attire clothing; dress wear
dress up: attire formal; dress code costume
drill holes: drilling nails; holes walls screws consent
drink from tap: drinkable potable; drinking water tap
drop course: withdraw deregister; deadline course
drop in: casual visit; drop appointment booking open session registration
drop line: email write; contact
drop off: deliver deposit return; drop leave
drop off bags: luggage storage checkin; baggage drop reception
drop out: withdraw leave quit; cancel substitute refund course
drops out: disconnects withdraws; connection signal
due in: deadline submission; due submit date
early bird: advance discount; early before booking
eat in: dine restaurant; seats table
eat out: restaurant dine; meals
eat there: restaurant cafe; food meals
end early: terminate; early notice fee
end in draw: tie; draw tiebreak extra
ends level: tie draw; tiebreak extra penalty
enough people: quorum minimum; number members present
enough room: space capacity; room size
every how many: interval frequency; every days weeks months years
every other day: alternate; days every second
every other week: fortnightly biweekly; alternate week
expecting baby: pregnant maternity; pregnancy leave
extra bag: additional luggage excess; baggage fee
extra charge: surcharge supplement; additional fee extra
extra shift: overtime additional; shift extra cover
extra time: extension additional; extra extend time
face to face: person meeting; appointment
factory settings: reset default; restore factory erase
fades in sun: discolour sunlight; uv fade
fail exam: resit retake failed; repeat examination
fail to turn up: absent missed; attend charge
fake news: misinformation false; fake hoax
fall ill: unwell illness sick; medical doctor certificate
fall out with: dispute disagreement; mediation conflict
fallen out: dispute disagreement; mediation conflict
falling apart: deteriorating disintegrating; repair damage worn binding restoration
falling asleep: drowsy sleep; tired fatigue
falls apart: broken faulty; repair warranty quality wear
family ticket: family household; adults children ticket price
fed up with: dissatisfied complaint; complain concern report
feel faint: dizziness lightheaded; faint sit lie
feel ill: unwell sick; ill symptoms doctor
feel rough: unwell ill; sick symptoms
feeling down: depressed sad; counselling support mood
feeling rough: unwell ill; sick symptoms
fell apart: broken faulty disintegrated broke collapsed; repair warranty quality wear defective seam damage refund
fell in water: submerged immersed wet; dry water liquid damage waterproof
fight back: resist retaliate; counterattack
fill in: complete form; application details
fill in for: deputise cover substitute replace; deputy stand
fill out: complete form; application details
final say: decision authority; final decide
final warning: disciplinary dismissal; warning final written
find out: results information; announced check
find out how: study discovered; researchers found
find out more: information details; contact website
fine print: terms conditions; contract clause
fine to: permitted allowed; safe
fire breaks out: blaze fire; evacuate alarm extinguisher assembly
fire drill: evacuation exercise; fire alarm assembly drill
first aid kit: medical box; aid kit plasters bandage
first case: patient outbreak; first case confirmed
first come: order availability; first served basis allocated
first day: induction orientation; start first
first one free: taster trial introductory; free first session
fit to fly: medical clearance; certificate doctor airline
fit to work: medical capable; certificate doctor work
flat battery: discharged dead empty; battery charge jump charger recharge
flat tyre: puncture tire; tyre spare repair wheel
flexible hours: flexitime flexible; core hours
flight delayed: delay late compensation; refund hours rebook
flooded basement: flood water; cellar pump insurance
flu jab: vaccine influenza; flu
fold up: collapse foldable; fold
foot bill: pay bear; cost borne responsible expense
for free: free gratis; charge complimentary cost
for nothing: free gratis; charge complimentary
force stop: terminate quit close; stop force restart
forgot bag: lost property; found items
forgot password: reset forgotten; password link email recover
forgot ticket: identification confirmation; ticket entry
forgot to pay: overdue unpaid missed; late reminder arrears penalty
fork out: pay spend; cost fee charge price
forms to fill: application forms; complete
found guilty: convicted; guilty verdict sentenced
found purse: lost property; found hand
found something: lost found; property hand
found wallet: lost property; found hand
four legged friend: dog pet; animals
free delivery: shipping postage; free delivery orders
free of charge: free complimentary gratis; charge cost
free trial: taster introductory; trial free days session
free up space: storage delete clear; space memory cache
freeze up: ice frozen frost; freeze antifreeze pipes
from scratch: beginning beginner; new start
frosted up: ice frost frozen; defrost freezer
frowned on: discouraged unacceptable; avoid inappropriate etiquette allowed
frowned upon: discouraged unacceptable; avoid inappropriate etiquette
frozen screen: unresponsive freezes hangs; restart reset force reboot hold button
full refund: refund; full cancel days notice
full up: full capacity; waiting limit
fully booked: full waitlist unavailable; waiting booked available cancellation places capacity
funny noise: unusual abnormal sound; noise rattle bearing fan loose
gave in: surrendered conceded; agreed
gave up ghost: failed died broken; replace repair fault failure
get accepted: successful offer; accepted approved
get alerts: notifications alarm; alerts settings email reminder
get arrested: detained custody; arrested police charged
get away with: permitted tolerated; penalty allowed prohibited fine minimum
get back deleted: restore recover undelete; trash deleted backup
get back money: refund reimbursement; repaid
get back to: reply respond; response days
get banned: banned suspended; suspension excluded
get barred: banned excluded; suspension
get better: recover recovery improve heal
get booked: yellow card caution; booked
get certificate: diploma attestation; certificate attendance completion
get changed: changing rooms lockers; showers
get chosen: selection criteria; chosen draw
get delivered: delivery shipping; deliver address days
get elected: election; vote nominated
get fed: meals catering; food provided lunch
get fined: fine penalty; charge offence notice
get fired: dismissed; misconduct termination
get fixed: repair; fix service
get food: refreshments catering; food cafe meals
get go ahead: approval; permission authorised
get held up: delayed; late notify
get help: support assistance; help helpline contact
get hold of: contact reach obtain; telephone email available
get in by: submit deadline; before received
get in free: free admission; entry children
get in power: elected government; power
get in touch: contact email telephone reach; phone call enquiries
get in trouble: disciplinary penalty sanctions discipline; warning offence
get in wheelchair: accessible; wheelchair ramp lift step
get into trouble: disciplinary penalty; sanction warning
get involved: volunteer participate join; help contact
get jab: vaccine; dose
get key: keyholder collect; key holder deposit
get knocked out: eliminated; knockout round lose
get let in: admit admission; entry entrance doors
get money back: refund reimbursement; returned
get new one: replacement reissue; new fee
get nicked: stolen theft; lock secure police
get ok: approval permission
get on list: register waitlist; waiting apply
get out alive: survive survivors; rescued
get out of contract: terminate cancel; notice contract early
get paid: pay salary wages; paid payday
get people out: evacuate rescue
get permission: approval consent; permission authorised written ask
get picked: selected chosen; criteria
get raise: increase salary; raise review pay
get receipt: receipt invoice; proof purchase email
get refunded: refund reimbursement; days return
get replaced: replacement exchange; new
get rid of: dispose remove discard eliminate; delete recycling
get sacked: dismissed; misconduct termination
get scrapped: abolished cancelled; scrapped
get seat: reserve ticket; seat booking available
get serviced: maintenance service inspection; interval
get sick: ill; sick doctor medical certificate
get slot: book appointment; slot reserve available
get someone to cover: substitute replacement; cover shift
get stain out: remove stain; wash detergent treat
get there: directions arrive; travel bus train parking location
get there early: arrive before early; doors minutes check
get tickets: buy purchase; tickets sale office online
get together: meeting gathering; social
get turned down: rejected refused; appeal unsuccessful declined
get vote: eligible voting; members entitled
gets cancelled: cancelled; refund notified rescheduled
gets stolen: theft; stolen liability insurance police
gets worse: worsen deteriorate aggravate; doctor symptoms severe
getting bullied: bullying harassment; teacher report
gift aid: tax donation; reclaim charity aid
gift card: voucher token; gift redeem card balance
give back: return; hand due
give bell: telephone call; phone number
give call: telephone phone; call number
give go: try taster trial; beginner session
give go ahead: approve authorise; permission
give hand: help assist; volunteer
give lift: ride carpool transport; car
give money: donate; gift contribute
give notice: notice resign terminate; weeks written
give place to: transfer substitute; place
give ring: telephone call; phone number
give ticket away: transfer resale; ticket
give to others: contagious infectious transmit; spread transmission
give up time: volunteer unpaid; hours
given boot: dismissed expelled
given sack: dismissed; misconduct
gives shock: electric shock; earth ground
go ahead: proceed permission; approval confirmed start
go back to before: restore undo revert; previous version reset
go back to work: return resume; work fit phased
go bad: spoil rot expire; expiry shelf store refrigerate
go bust: bankrupt insolvent collapse; bankruptcy administration
go halves: share split; half equally cost
go in dishwasher: dishwasher safe; wash hand cleaning
go instead: substitute replacement; transfer
go on strike: industrial union; strike action walkout
go over limit: exceed excess; limit charge maximum
go part time: flexible reduced; hours request part
go to funeral: bereavement compassionate; leave funeral
go to polls: vote election; voters polls
go toilet: restroom lavatory wc; toilet
go under: bankrupt collapse insolvent; bankruptcy administration
go up in price: increase rise; price raised higher
goes fuzzy: blurred interference; signal focus
goes missing: lost disappears missing; report search parcel
goes wrong: fault failure problem fails; error repair complaint contact troubleshooting
going ahead: proceed confirmed; cancelled scheduled planned
going around: outbreak spreading circulating; infection cases
going down with: ill infection; symptoms
going for job: application vacancy; apply interview
going rate: price tariff rate; fee hourly charge usual
going round: outbreak spreading circulating; infection cases
going through customs: customs declare border; duty goods
gone astray: lost missing; delivery track
gone back on: reversed broke; promise abandoned
gone for good: permanent irreversible; deleted recover
gone missing: lost missing stolen disappeared; report search police
gone mouldy: mould mold spoiled; discard damp moisture
gone rusty: rust corrosion; rusty
gone up: risen increased; rose higher percent
good deal: offer discount; price saving
good enough: level standard qualified; requirements minimum
got hacked: hacked compromised breach; password account security unauthorised
got hole: puncture torn tear; hole patch repair
got hurt: injured injury accident; insurance aid
got ill: infected sick cases; illness hospital
got in eye: eyes splash; rinse water contact doctor
got mice: rodents pests vermin; mice traps
got off: acquitted cleared; guilty court
got stolen: theft stolen; police report insurance
got wet: wet moisture soaked; dry water liquid damage
grab bite: food cafe snack meal; refreshments restaurant
green light: approval; permission authorised
group booking: party group; booking minimum people discount
group rate: party discount; group people minimum
grown up: adult guardian; parent accompanied
guide dog: assistance service; dogs guide
gunned down: shot killed; shooting gunman
had its day: obsolete worn outdated; replace lifespan
had jabs: vaccinated; dose
had to flee: refugees displaced evacuated; fled
half day: leave hours; half
half price: discount reduced; half concession percent
hand back: return surrender; hand
hand in: submit submission return surrender; deadline hand
hand in late: late submission; deadline penalty extension
hand in notice: resign; notice weeks written
hand luggage: cabin carryon baggage; carry luggage dimensions kg
hand over: transfer handover; pass keys
hand over keys: handover surrender; keys return handing
handed in: lost found submitted; property handed
handed in late: submission penalty; late marks deadline extension
hang coat: cloakroom coats; lockers
hang pictures: nails hooks; walls pictures holes
hard of hearing: deaf impaired; hearing loop induction
hard to reach: unavailable inaccessible; contact available hours access
hard up: hardship poor; fund low income assistance concession
have accident: accident injury; report incident first
have barbecue: grill barbecuing; charcoal balcony
have break: rest break pause interval; minutes
have cigarette: smoking; designated prohibited
have drink: alcohol bar; drink licensed
have friend stay: guest overnight; stay visitor
have friends over: visitors guests; overnight
have jab: vaccine; dose
have kids with: children accompanied; supervised child
have moan: complain complaint; feedback
have party: event celebration; party function hire guests noise
have people over: guests visitors; party
have people round: guests visitors; party
have pet: pets animals; permission landlord
have runny nose: cold cough; nose symptoms fever
have say: vote comment consult; feedback views
have to book: reservation booking; advance essential required
have to tell: notify inform disclose; report
have to wait: waiting delay; days minutes period
have word with: speak contact; talk manager
having baby: maternity paternity pregnant; leave parental
hear back: reply response; days notified
heat up: reheat warm; microwave heat minutes
held back: repeat retained; year class grade
held up: delayed supported robbed; late
help line: helpline hotline; telephone support
help out: volunteer assist; help helpers
hidden costs: extra surcharge fees; additional included excluded
hidden fees: extra surcharge; additional fee included charges
hide from: private invisible conceal; visibility privacy hidden block
high temperature: fever feverish; temperature symptoms
hire hall: rental venue; hall hire booking rent rate
hire out: rent hire; booking available fee
hit back: retaliated responded; response attack
hit head: concussion injury; head unconscious
hit in pocket: cost expense; price fee increase
hit out at: criticised condemned; attacked
hold place: reserve deposit; place hold days
holiday allowance: leave entitlement; annual days holiday
home alone: unattended unsupervised; alone children
hook up: connect attach; cable hose install
hot drinks: tea coffee; refreshments drinks
how bad: severity serious; extent
how big: size dimensions area; width height square
how close: distance proximity; metres minimum near clearance
how cold: temperature; degrees celsius minimum
how deep: depth; metres centimetres deep
how do i quit: resign cancel leave; notice terminate
how do pick: selection criteria; choose
how does spread: transmission transmitted; spread contact infection
how early: earliest before advance; hours opens arrive minutes
how far ahead: advance before lead notice; days weeks months earliest prior
how far apart: distance spacing interval; apart centimetres metres
how far away: distance miles; kilometres light away metres minutes walk
how far in advance: advance ahead before lead notice; days weeks months earliest prior
how fast: speed rate; kmh mph fast pace
how frequently: frequency interval; daily weekly monthly every
how heavy: weight kilograms; kg pounds grams
how high: height level; metres feet maximum
how hot: temperature; degrees celsius maximum
how late: latest until deadline closing; last hours
how likely: probability chance risk; likely percent
how long after: following within; after days hours weeks
how long ago: years date; ago century
how long before: advance prior lead; before days weeks hours
how long can i keep: retention shelf storage; retained stored months years keep
how long can i stay: duration length stay; days maximum weeks nights
how long do i have: deadline period; days within before
how long does last: duration lifespan life; hours minutes lasts years
how long does take: duration turnaround time; days weeks hours minutes takes within processing
how long for: duration length; hours days weeks months years
how long have i got: deadline period; days within before
how long have to wait: waiting queue; weeks minutes
how long is delivery: shipping days; delivery working dispatch
how long is show: duration running; minutes interval
how long is valid: validity expiry; expire months
how long is wait: waiting queue; weeks minutes time
how long last: duration length; lasts hours minutes months long
how long until: duration waiting; days weeks minutes hours after within
how long will take: duration turnaround; days weeks hours minutes takes within processing
how many allowed: maximum limit; number
how many came: attendance turnout; visitors
how many can fit: capacity maximum; seats people accommodate persons hold
how many cases: infections number; cases confirmed
how many dead: deaths toll killed; died dead fatalities
how many died: deaths toll killed; died dead fatalities
how many got: cases infected; number confirmed
how many guests: maximum limit; guests number
how many holidays: leave entitlement; annual days holiday
how many people: capacity number maximum; persons people participants group seats
how many people can: maximum capacity limit; people number
how many times: frequency number limit; times maximum twice once
how many turned up: attendance turnout; crowd
how many votes: majority count; votes quorum percent
how much do charge: fee price rate; charge hourly
how much do earn: salary wage; earn pay income
how much does hold: capacity volume; litres holds maximum
how much does weigh: weight; kg kilograms pounds grams
how much is entry: admission price; entrance fee ticket adults
how much notice: notice advance; days weeks hours before
how much warning: notice advance; days before warning
how much would cost: price fee charge; cost pounds
how often: frequency every interval regularly times; weekly monthly annually daily
how often do i pay: frequency monthly; annual quarterly weekly payment
how old: age; years minimum old
how old must: age minimum; years under
how soon: earliest within promptly; days hours soon
how strong: strength power capacity; load maximum
how sure: certainty evidence confidence; uncertain
how tall: height; metres centimetres feet
how to pay: payment methods; pay card transfer debit cheque
how was tested: method experiment; trial tested participants
how wide: width; centimetres metres diameter dimensions
hung parliament: coalition majority; parliament seats
hurt at work: accident injury; report first aid
hurt myself: injured injury wound; accident aid report
ice cold: cold freezing; temperature heating thermostat
if draw: tie casting; draw
if rains: wet weather rain; indoors cancelled
in advance: beforehand prior; advance before days booking
in charge: responsible manager chair; leader officer charge
in charge of: responsible manager; officer coordinator leader
in emergency: urgent emergency; contact ambulance call
in favour: support; favour backed majority approve
in instalments: instalments monthly; plan spread payment
in one go: continuous simultaneous single; once consecutive
in person: office visit; person appointment
in power: government ruling; party power
in stock: available; stock
in touch with: contact email telephone; phone
in trouble: disciplinary penalty; sanction warning
in writing: written letter; writing email
inside out: reversed; inside turn wash
instead of butter: substitute replacement; butter oil margarine
instead of egg: substitute replacement; egg vegan
is alright: permitted allowed acceptable; permission
is legal: lawful permitted; legal illegal
is ok: permitted allowed acceptable; permission
is okay: permitted allowed acceptable; permission
is there ban: prohibited banned; forbidden
is there limit: maximum limit cap; restricted
is true: evidence fact myth; true false
jammed shut: stuck blocked; release lock force open
job share: shared; flexible role
jobs going: vacancies; recruitment apply
join halfway: enrol midterm; join start place
join in: participate attend; join welcome open members
join up: enlist join register; membership apply
jump queue: priority fast; queue track
junk mail: spam unsolicited advertising; folder unsubscribe junk filter
just turn up: drop unannounced; booking walk required advance necessary
keep an eye on: monitor supervise watch; check
keep away from: avoid distance; reach children away
keep bike: bicycle storage; bike cellar rack
keep deposit: retain forfeit deduct; deposit withheld
keep eye on: supervise monitor; watch
keep fresh: preserve store; refrigerate airtight fridge fresh storage
keep in fridge: refrigerate chilled; fridge days store
keep in touch: contact newsletter; email
keep noise down: quiet noise; disturbance hours volume neighbours
keep off school: absence exclusion; exclude school illness hours
keep out: prohibited private; access restricted entry
keep pet: pets animals; permission landlord
keep private: confidential hidden privacy; private settings visibility
keep track of: monitor record log; track
keeps beeping: beeps alarm signal; battery low replace warning
keeps coming back: recurs returns persistent; repeat treatment
keeps crashing: crashes freezes closes; update restart reinstall version memory cache
keeps disconnecting: disconnects connection drops; signal wifi router reconnect
keeps dropping: disconnects connection; signal wifi range
keeps freezing: freezes hangs unresponsive; restart update memory reset cache
keeps logging out: session expires; login cookies timeout
keeps tripping: breaker trips fuse; circuit overload rcd electrician
keeps turning off: shuts shutdown automatically; overheating battery timer standby power
kept waiting: delay wait
key box: keysafe lockbox; key code
key copied: duplicate; key copy permission
key cut: duplicate copy; key locksmith
kick in: effective commence start; takes
kick off: start begins; kickoff
kick out: expel evict remove exclude; expulsion exclusion ban
kick up fuss: complain complaint; procedure
kicked out: expelled evicted excluded; expulsion termination removed
kid is sick: dependant carers; child leave emergency illness
kids go free: children free; under adult accompanied
kids price: child junior; children reduced free under
knock off work: finish end; hours shift
knocked out: eliminated unconscious; knockout round
laid off: redundant; layoffs jobs
last bus: final departure; last bus night timetable
last date: deadline closing; last final date
last day: deadline closing final; last date until
last legs: worn failing; replace lifespan wear
last minute: short notice lastminute late; hours cancel availability
last on one charge: battery life runtime; hours charge capacity
last one out: lock leaving; lights close alarm
last train: final departure; last train night timetable
late fee: penalty fine surcharge; late fee overdue charge
latest can: deadline last; latest before until
lay off: redundancy dismiss; layoffs jobs
leaking from bottom: leak leakage; seal gasket hose drain base
leaking water: leak drip leakage; seal hose valve tighten pipe
least busy: quiet quietest; quieter busy peak
leave bags: luggage lockers storage deposit; cloakroom left store baggage
leave club: resign membership; leave notice
leave coat: cloakroom wardrobe; coats
leave early: depart early departure; leave permission before end
leave feedback: review comments; feedback survey
leave group: resign exit; leave membership
leave kids: unattended childcare; children unsupervised supervision
leave parcel: delivery safe; parcel neighbour
leave plugged in: connected charging; unplug power overcharge
leave stuff: store lockers; storage cloakroom left
leave things: store lockers; storage cloakroom left
leave tip: gratuity service; tip charge
leave with neighbour: delivery redelivery; neighbour safe place
left bag: lost property forgotten; found items luggage unattended
left behind: lost forgotten abandoned; property found belongings items
left coat: lost cloakroom; property found items
left glasses: lost property; found items
left jacket: lost cloakroom; property found items
left keys: lost property; keys found
left luggage: storage lockers; luggage store baggage
left on bus: lost property forgotten; found item office
left on train: lost property forgotten; found item office
left over: remaining unused surplus leftovers; carry remainder
left phone: lost property forgotten; found items reception
left something: lost forgotten; property found items belongings
left stranded: stuck abandoned; assistance accommodation delay transport stranded
left stuff: lost belongings; property found items
left things: lost belongings; property found items
left too late: deadline missed; late closed after extension
left umbrella: lost property; found items
left wallet: lost property; found items
leg room: legroom space; seat
legally binding: enforceable contract; binding legal agreement
lend hand: volunteer assist help
lend money: loan credit; lend interest repay borrow
let in: admit admission entry access; entrance allowed door
let in late: late admission; latecomers entry
let know: notify inform; contact report
let off: acquitted excused cleared; charges exempt
let out: released freed; prison
let someone else live: sublet subtenant; consent landlord occupants
let someone know: notify inform; contact report
letting in water: leak ingress; seal waterproof membrane
light comes on: indicator illuminates lit; warning lamp led
lights go out: outage blackout extinguish; electricity power emergency lighting
lights out: bedtime quiet curfew; night hours
limescale build up: calcium descale; limescale vinegar
linked to: associated connection; linked risk
listen in: eavesdrop record; microphone privacy
little ones: children toddlers; child young infants
lock myself out: lockout locked keyless; key spare locksmith reception unlock
lock up: lock secure; key close
lock up bike: bicycle rack storage; bike cycle stand
lock up valuables: lockers safe; valuables
locked down: lockdown quarantine; restrictions
locked in: contract minimum; term period notice
locked myself out: lockout keys; locked spare locksmith
locked out: lockout keys blocked excluded; locked access locksmith spare password reset unlock account
locked up: jailed imprisoned arrested; prison sentenced detained
log in: login sign access; password username account
log out: logout sign; session account device
long queue: waiting; queue minutes
long term effects: effects consequences; years risk health study
long wait: waiting delay; weeks minutes
look after: care supervise; responsible maintain
look after kids: childcare creche babysit supervise; nursery children
look into: investigate study; inquiry research
looked down on: discouraged inappropriate; etiquette
looked into: investigated studied; inquiry
lose deposit: forfeit retained; deposit refundable cancel
lose job: redundancy dismissal; unemployment jobs
lost and found: lost property; found items unclaimed
lost bag: luggage property; lost bag found report
lost booking: reference confirmation; booking email
lost card: replacement reissue missing stolen; card lost report block fee
lost homes: homeless displaced; destroyed evacuated homes
lost in post: missing undelivered; lost post delivery replacement
lost jobs: redundancies layoffs; jobs cut
lost key: keys replacement; spare lock charge report
lost keys: replacement locksmith; keys lost report
lost lives: deaths killed; died dead
lost luggage: baggage delayed missing; luggage lost claim report
lost passport: identity documents; passport embassy consulate police replacement
lost phone: stolen property missing misplaced; lost phone report block locate lock find sim
lost property: lost found items; property unclaimed office claim
lost ticket: replacement reissue missing; ticket lost duplicate reprint
lost voice: hoarse laryngitis; voice throat rest
low pressure: weak flow; pressure water bar
luck of draw: random ballot; draw lottery
lump in throat: swallowing; throat lump
lunch break: break rest; lunch minutes
made of: ingredients material composition; made cotton steel
made out to: payable cheque; account
make claim: claim insurance; form evidence policy
make complaint: complain complaint; procedure form writing
make ends meet: income budget; cost living hardship benefit
make exception: exception waive discretion; circumstances
make fuss: complain object; complaint
make out alive: survive survivors; rescued
make racket: noise disturbance; quiet loud
make suggestion: feedback propose; suggestion
make team: selected; trials team
make up for: compensate makeup; refund recover missed
making noise: noise disturbance noisy sound; quiet hours complaint loud vibration rattle level
making racket: noisy noise loud; quiet complaint disturbance
meals included: board breakfast catering; meals dinner included lunch
meat free: vegetarian vegan; dietary
meet up: meeting gather; venue
members only: restricted private; members only guests public
membership run out: expire renew lapse; subscription
messed up: mistake error wrong; undo correct reset change
middle of night: night overnight; emergency hours
miss class: absent absence; missed attendance class makeup
miss cut off: deadline late; closing after
miss deadline: late overdue; deadline extension closing after penalty
miss flight: noshow rebook; missed flight ticket connection
miss payment: missed overdue default; arrears late fee reminder
miss train: rebook missed; next train ticket valid
missed connection: rebook transfer; connection delay missed next
missed deadline: late overdue; deadline extension closing after penalty
missed dose: forgotten skipped; dose missed forget next double
missed payment: overdue arrears default; missed late fee reminder
missing piece: incomplete lacking part; missing replacement contact
money back: refund reimbursement; repaid return
money off: discount reduction voucher; code percent offer
more than one: multiple several; maximum each limit
more than one account: multiple accounts; profiles
more than one device: multiple devices simultaneous; limit
more time: extension extend longer; deadline time additional
move house: address relocation; change update notify moving
move in: occupancy tenancy start; move handover keys date
move out: vacate leave tenancy; notice deposit inspection keys
move to another day: reschedule transfer postpone; change date rebook
moved house: address relocated; change update notify moved
moved in troops: invaded invasion; troops military soldiers
much do have to pay: fee price charge; cost pay
mucked up: mistake error wrong; undo correct reset
name wrong: misspelled incorrect; spelling correct change amend
nearest station: closest stop; station metro bus train walk
neck and neck: close tied; poll percent
need experience: beginner prior; experience necessary required
need permission: approval consent; permission authorised written
need professional: technician electrician specialist; qualified professional installer
need qualifications: qualification requirement; qualified certificate
need receipt: proof invoice; receipt purchase
need to be member: membership members; open required guests
need to book: reservation booking; advance essential required walk
need to show: identification proof; id passport documents
need to tell: notify inform; report contact
neighbour complains: complaint noise nuisance; neighbours landlord
never arrived: undelivered missing; delivery lost replacement refund
never came: undelivered missing; delivery lost replacement refund
never done before: beginner novice; experience required
new address: change update; address notify
new dad: paternity father; leave parental
new evidence: findings study; evidence found research
new here: newcomer beginner induction; new welcome
new law: legislation act; law bill
new starter: induction joiner; training new
next day: express tomorrow; next day delivery order before
next in line: successor queue; next order succession
next of kin: emergency contact relative; family
no confirmation: email confirmation; spam junk received
no go area: restricted prohibited; access danger
no heating: cold boiler; heating radiator heater thermostat
no hot water: cold boiler heater; water heating thermostat tank
no more than: maximum limit; exceed
no one answering: unanswered voicemail; answer message contact hours
no places left: full booked; waiting places capacity
no reception: signal coverage network; mobile
no reply: unanswered response; reply answer contact
no show: absent missed noshow; fail attend charge cancel fee absence
no sound: silent mute audio; sound volume speaker
no strings: commitment obligation; contract free
nobody answers: unanswered voicemail; answer message alternative contact
nobody home: absent undelivered; delivery neighbour safe redeliver card
noisy neighbours: noise disturbance nuisance; complaint quiet neighbours
not allowed: prohibited forbidden banned; permitted
not arrived: missing undelivered; delivery lost delayed track contact
not cold enough: warm temperature cooling; thermostat seal fridge
not enough: insufficient inadequate minimum; shortage
not fair: unfair appeal; grievance complaint
not feeling well: unwell ill sick; symptoms
not getting warm: cold heating; element thermostat heater radiator boiler
not guilty: acquitted innocent; guilty cleared verdict
not happy about: dissatisfied complaint; complain appeal
not happy with: dissatisfied complaint; complain unhappy appeal
not heard back: reply response; days contact spam
not home: absent away; delivery neighbour redeliver card
not let in: refused denied; entry admission
not level: uneven; level feet adjust spirit
not member: visitor guest public; fee
not showing up: missing invisible undetected; display visible appear refresh sync listed
not turn up: absent missed noshow; absence attend fee cancellation
not turned up: undelivered missing; delivery delayed lost track
not working: faulty defective fails inoperative; troubleshooting fault check repair report outage
notes of meeting: minutes record; meeting secretary circulated
nothing happens: unresponsive fails respond; check power battery connection troubleshooting
nut allergy: allergen peanuts; nuts allergy contains traces
oap discount: senior concession; reduced retired pensioner
off feet: resting ill; recovery weeks
off lead: leash loose; lead dogs control
off leash: lead loose; leash dogs control
off limits: prohibited restricted forbidden; access closed private
off peak: quiet weekday; peak times cheaper
off sick: sickness absence ill leave; pay note certificate
ok if: permitted allowed; permission
ok to: permitted allowed safe; acceptable
old batteries: disposal recycling; batteries collection household
old do have to be: age minimum; years under
old enough: age minimum; years old
on benefits: concession unemployed; low income reduced benefit
on blink: faulty defective malfunctioning; fault repair troubleshooting intermittent
on credit: credit finance; account interest
on empty stomach: fasting before meals; empty stomach
on fire: burning blaze flames; fire extinguisher alarm
on hold: waiting suspended; hold queue
on lead: leash; lead dogs
on mend: recovering recovery; improving
on own: alone unaccompanied; unsupervised individual solo
on spot fine: penalty notice; fine fixed
on strike: industrial union; strike action workers
on time: punctual prompt; late time arrive
once week: weekly; every
once year: annual yearly
one off: single once; casual individual
open again: reopen resume; open
open all day: hours daily; open until
open all year: seasonal round; open year winter closed
open late: evening hours; late until open
open round clock: twentyfour hours; day night open
open sundays: sunday weekend; open closed hours
open to everyone: public welcome; open all
open to public: public admission; open visitors
open up: unlock open; keyholder key
open weekends: saturday sunday; weekend open closed
opening hours: hours opening times; closed monday daily
opening times: hours opening; closed monday daily
opens up again: reopen resume
opt in: consent subscribe; choose agree
opt out: unsubscribe decline; consent withdraw
other half: partner spouse; guest husband wife
out of action: unavailable inoperative injured; repair fault maintenance replacement temporary
out of bounds: prohibited restricted outside boundary forbidden; access closed line
out of control: uncontrolled spreading; contained crisis
out of country: abroad foreign overseas; international
out of date: expired expiry outdated obsolete; renew valid old update version
out of focus: blurred unsharp; focus lens sharp autofocus
out of game: eliminated disqualified; player
out of hat: draw random ballot; lottery
out of hours: emergency evening; hours weekend night contact
out of order: broken inoperative unavailable; fault repair report maintenance engineer
out of pocket: reimbursement expenses; claim compensation refund receipts
out of reach: inaccessible safe; reach children away
out of space: full storage memory; space delete free
out of stock: unavailable backorder; stock available restock
out of sync: unsynchronised mismatched; sync synchronization delay timing
out of tune: detuned pitch; tune tuner
out of warranty: expired guarantee; warranty repair charge
out of work: unemployed jobless; benefit
over christmas: holiday festive; christmas closed december hours
over counter: nonprescription pharmacy; prescription pharmacist
over winter: winter storage overwinter; store frost season
overdue book: late return; overdue fine renew loan
owe money: debt arrears owing; outstanding payment due
own drink: alcohol corkage; drink bring bar
own food: picnic packed; food bring catering outside
own risk: liability disclaimer; risk responsible
own up: confess admit; guilty
own wine: corkage bottle; wine bring
pack light: luggage minimal; bag baggage pack
packed lunch: sandwich picnic lunchbox; lunch packed bring
packed up: broken failed; fault repair stopped
paint walls: decorate redecorate; paint walls landlord consent
paper work: documents forms
parked in spot: parking unauthorised; tow space reserved
parking fine: penalty ticket; fine parking appeal
parking ticket: fine penalty; parking charge notice appeal
part missing: incomplete lacking; missing parts replacement contact
part time: hours reduced; part flexible week
parts missing: incomplete component; missing parts contact replacement
pass buck: responsibility blame
pass law: legislation enact; law passed parliament bill
pass on: transfer forward; pass share
pass on details: share disclose; third parties data consent
pass on to others: contagious infect transmit; infectious transmission spread
pass to others: contagious infectious transmit; spread transmission
passed out: fainted unconscious collapsed; emergency
past date: expired expiry; best before use
past repair: irreparable unrepairable; replace scrap dispose
pause membership: freeze suspend; pause hold membership months
pay as go: prepaid casual; session visit single
pay back: repay refund reimburse; loan instalments
pay by card: card contactless; debit credit payment accept
pay by phone: telephone mobile; phone card app payment
pay cash: cash payment; accepted card
pay day: payday wages; paid monthly salary
pay for damage: liable damages; cost deposit breakage
pay for itself: savings payback; cost years invest
pay in bits: instalments monthly; spread payment plan
pay late: overdue late; penalty fee interest reminder
pay later: credit defer; invoice instalments due
pay monthly: instalments subscription; monthly direct debit
pay off: repay settle clear; balance debt outstanding loan
pay off staff: redundancy severance; payment
pay on door: admission entrance entry; door ticket cash
pay packet: wages salary; pay earnings
pay postage: shipping postage; return cost prepaid label
pay rise: increase raise; salary wage review award
pay slip: payslip payroll; pay deductions
pay up: pay settle; payment due outstanding owed
pay up front: prepay deposit advance; payment prepaid booking
pay upfront: prepay deposit advance; payment prepaid booking
pay yearly: annual; yearly subscription
payment not gone through: failed declined; payment pending processed
pensioner price: senior concession; reduced retired discount
people angry: protest outrage; anger criticism opposition
people died: deaths killed toll; died dead fatalities
people were hurt: injured casualties; wounded hospital
per head: person each
petrol money: mileage fuel expenses; petrol travel reimbursed
petty cash: cash float; receipts expenses treasurer
phone in sick: sickness absence; report notify
phone number: telephone contact; phone number call hotline
phone up: telephone call; phone number
photo id: identification passport; licence id photo
pick up after: clean dispose; waste fouling bags litter
pick up bill: pay bear; cost paid borne expense
pick up bug: infection virus; bacteria
pick up child: collect; child pickup authorised
pick up from: collect; pick pickup
pick up from airport: transfer shuttle; airport taxi pickup
pick up key: collect; key reception keybox
pick up kids: collect; children parent authorised
pick up late: late collection; fee
pick up parcel: collect; parcel identification
pick up tab: pay bear; cost paid borne expense
picked on: bullied harassment; report teacher
picked up by: collected; authorised
pins and needles: tingling numbness; nerve
pitch in: help contribute volunteer; assist
places left: available; places spaces full remaining vacancies
play for money: gambling stakes bet; money
players short: incomplete team; players minimum number
playing up: malfunctioning faulty erratic; fault troubleshooting problem reset
plug in: connect insert; plug socket outlet power cable
plugged in: connected; plug socket outlet power cable
plus one: guest companion; partner invitation accompany
point of contact: contact coordinator; officer liaison
postage costs: shipping delivery; postage charge free
power cut: outage blackout; electricity power supply failure
power goes out: outage blackout; electricity power generator failure
power line down: storm electricity; power lines outage danger
price cut: discount reduction; reduced price sale
price go up: increase rise; raised price review
prices gone up: increase rise; raised inflation price
print ticket: mobile electronic; ticket print email barcode
product recall: recalled safety; defect
promo code: voucher coupon discount; code checkout
proof of purchase: receipt invoice; proof order statement
prove age: identification proof; id passport age
prove who i am: identification identity; id passport proof
proved wrong: disproved refuted; wrong contradict evidence
puddle underneath: leak water pool; drain seal hose drip
pull out: withdraw cancel; notice
pull out of: withdraw cancel; notice
pull out troops: withdraw; troops
pull sickie: sickness absence
pulled muscle: strain; muscle stretch rest
pump up: inflate air; pump pressure bar
push chair: pushchair stroller buggy; pram lift
push in: queue barge; turn priority
pushed back: postponed delayed; later rescheduled
put back how was: restore revert reset; original default
put back together: reassemble assemble; parts screws
put down for: register enrol; entry apply form
put feet up: rest relax; elevate legs lounge
put forward: nominate propose; submit
put in claim: claim submit; form expenses insurance
put name down: register; waiting apply form sign
put name forward: nominate; candidate proposer seconder
put off: postpone defer delay; later rescheduled
put on hold: suspend pause freeze; hold postponed
put out bins: refuse collection; waste bins
put out fire: extinguish; fire blanket flames
put out rubbish: waste collection bins; rubbish day
put right: correct remedy rectify; repair resolve
put things right: remedy rectify resolve; compensation complaint
put together: assemble build; instructions parts screws tools
put up for night: accommodate overnight; stay guest
put up prices: increase raise; price rise
quiet times: quieter weekday; quiet busy
quit job: resign; notice weeks
rained off: cancelled weather postponed; rain abandoned refund
raise concern: report complaint; concern raise safeguarding whistleblowing
raise issue: report concern; complaint raise grievance
raise money: fundraising donations; raised sponsor appeal
reach by phone: contact telephone call; phone hours hotline
reach out: contact email; telephone
reach someone: contact telephone; email number
read and agree: terms consent; conditions agree
real person: agent human; staff telephone contact
red tape: bureaucracy paperwork; regulations forms
refused entry: denied turned; refused entry admission visa
reheat next day: warm leftovers; reheat fridge hours
renew automatically: automatic renewal; cancel subscription
rent gear: hire equipment; rental
rent out: let lease hire; rent rental subletting
rent out room: sublet lodger; consent landlord
replacement card: reissue duplicate; card replacement lost new fee
report someone: complaint misconduct; report conduct concern
return window: days period; return within refund
return with full tank: fuel refuel; tank full
ring in sick: sickness absence; report notify
ring up: telephone call; phone number
rip off: overpriced expensive overcharged; price charge cost
ripped open: torn tear; seam repair
roll over: carry rollover; forward unused
rolling contract: monthly renewal; notice contract rolling cancel
roped in: volunteer recruited; help
round clock: continuous hours; day night staffed seven daily
row with: dispute argument; mediation conflict
ruled out: excluded eliminated; ruled evidence unlikely
run for: candidate nomination; election
run late: delayed late; arrive notify
run out: expire expiry end; renew valid
run out of: exhausted depleted empty; refill replenish supply stock remaining
run out of credit: balance top; credit recharge add
run out of petrol: fuel empty; tank breakdown assistance
run out of stock: unavailable backorder; stock available restock
run out of time: timeout expired; time limit deadline
running late: delayed late; arrive call notify minutes
running low: low depleted nearly empty; refill top level replenish
runny tummy: diarrhoea stomach; sickness
runs in family: hereditary genetic inherited; genes family risk
runs out: expires ends depleted; expiry validity refill
runs slow: slow sluggish speed; performance memory cache
safe to eat: edible harmless; safe raw cooked poisonous
safe to travel: travel advice; safe warning risk
same score: tie draw; tiebreak score
save seat: reserve hold; seat booking allocated
save spot: reserve; place booking spot
say sorry: apology apologise
school run: pickup drop; collection school gate
screw stuck: seized stripped; screw loosen lubricant
second job: secondary employment; outside conflict
second round: runoff ballot; round election vote
second thoughts: cancel withdraw; refund days return
see doctor: medical consult appointment; doctor symptoms
seized power: coup overthrow; military power junta
sell by date: expiry shelf; date best expires
sell data: disclose share; third parties data privacy sell
sell on: resale resell; transfer sell
sell ticket: resale transfer; resell ticket
send abroad: international overseas; shipping customs
send back: return; refund postage days label parcel
send in: submit submission; send post email
send out: dispatch ship post; delivery
send quicker: express priority; fast delivery
sent off: expelled dismissed ejected; red card suspended
sent out: dispatched shipped posted; delivery
sent to prison: jailed sentenced; prison years
service charge: gratuity tip; service charge included maintenance
set back: cost price delay; fee charge pounds total
set free: released freed; hostages
set up direct debit: mandate payment; direct debit bank
setting up: installing configuring setup; connect create
shakes when: vibrates; level feet balance loose
share ride: carpool; rideshare car
shell out: pay spend; cost fee charge price
ship abroad: international overseas; shipping delivery countries
ship to: delivery shipping; country international
short notice: notice late lastminute; hours cancel availability days advance
short of helpers: volunteers shortage; helpers needed
short of money: hardship assistance; bursary fund reduced
should i bring: kit equipment; bring documents provide
should i wear: dress clothing; code wear shoes
show around: tour guided; visit induction
show of hands: vote; hands ballot show
show round: tour guided; visit
show up: arrive attend
show up late: late arrival; latecomers admission
shrink in wash: shrink shrinkage; wash temperature care
shut border: closure frontier; border closed
shut down: close closure; shutdown
shut for good: closure permanently; closed
shuts itself off: shutdown automatic standby; timer sleep overheating power idle
sick note: medical certificate; doctor fit note sick
sick pay: sickness statutory; pay ssp
side effects: adverse reactions; effects risk symptoms
side job: secondary employment; outside conflict
sign away: waive rights; waiver
sign contract: agreement signature; contract signed terms
sign for: signature signed; delivery required
sign form: signature consent; form signed
sign in: login register; password account username
sign off: approve authorise; signed
sign on again: renew rejoin; membership
sign up: join register enrol subscribe; registration form membership application account
sit anywhere: unreserved free seating; numbered
sit together: adjacent seating; together reserve
skip line: priority fast; queue track
skip queue: priority fast; queue track
skip school: truancy absent; absence attendance unauthorised
skip turn: pass miss; turn skip player
sleep over: overnight guest; stay night
sleep through: uninterrupted; night sleep alarm
small print: terms conditions; contract clause
smells burnt: burning odour; smell overheating unplug smoke
smells funny: odour odor smell; clean mould spoiled
smoke coming out: smoking fumes; unplug fire
smoke inside: smoking indoors; vaping prohibited designated
snapped off: broke broken fractured; replacement part repair spare damage
snowed in: stranded snow weather; closed closure
snuffed out: extinguished; flame candle
sold out: full unavailable; sold waiting returns tickets available
someone dies: bereavement death; compassionate funeral deceased
someone else go: substitute transfer; replace
someone else pick up: collect authorised; behalf identification permission proxy
someone else using: unauthorised shared; account transfer user
someone take place: substitute replacement transfer
someone to talk to: counselling helpline; counsellor support confidential
something came up: cancel emergency; notify change reschedule notice
something comes up: cancel emergency; notify change reschedule notice
something to eat: food refreshments meals snacks; catering cafe restaurant
somewhere safe: lockers secure; safe storage
sort out: resolve arrange fix; responsible contact deal
spaces left: available; places spaces full remaining vacancies
spare key: duplicate keyholder; key spare holder
spare parts: replacement components; spare parts order available
sparks coming out: sparking arcing; unplug electrician
speak out: criticise protest; spoke condemned
speak to: contact talk; speak ask manager
speak up: report raise; concern whistleblowing
special diet: dietary allergy requirements; vegetarian gluten vegan diet
special offer: promotion discount; offer deal sale
special permission: authorisation approval; permission written exception
speed up: accelerate faster quicken; speed performance
spilled on: spill liquid spillage; damage dry clean stain wipe
split bill: share divide; split bill separate pay
split cost: share divide; split equally cost
splitting headache: migraine pain; headache painkiller
spread cost: instalments monthly; payment plan finance
spread payments: instalments monthly; plan finance
springs leak: leaks; seal repair puncture
spying on: monitor tracking surveillance; privacy data camera
squeeze in: availability space; capacity slot
stand down: resign retire
stand for election: candidate nomination; election
stand in for: deputise substitute; deputy cover proxy
stand in line: queue queuing; wait line
standing order: recurring regular; bank monthly debit payment order
start from scratch: reset restart anew; factory begin new erase
starting out: beginner induction; new
stay back year: repeat; year class grade
stay home: isolate absent; home sick symptoms
stay indoors: lockdown curfew; indoors home shelter
stay logged in: remember session; login password
stay night: overnight accommodation; night stay
stay over: overnight guest accommodation; stay night visitors
stay overnight: accommodation sleep; overnight night guests stay
steamed up: condensation fogged misted; moisture ventilation
step down: resign retire; stepping
step up: increase intensify
stepped down: resigned retired; left
sticks to pan: sticking adhere; pan oil nonstick grease butter
still covered: insured warranty guaranteed; cover coverage
still get in: late admission entry; latecomers interval closing
still good: edible usable valid; expiry shelf spoiled
still owe: outstanding balance arrears; owed due
still valid: valid expiry; expires
stop bleeding: haemorrhage wound; bleeding pressure bandage
stop emails: unsubscribe optout; newsletter emails preferences notifications
stop fighting: ceasefire truce peace; fighting ended
stop notifications: mute disable; notifications settings alerts
stop updates: disable automatic; updates settings
stopped working: faulty broken failed defective; fault repair warranty troubleshooting replace reset
store bags: luggage lockers; storage left
store credit: voucher exchange; credit refund
strapped for cash: hardship assistance; reduced concession fund
stressed out: stress wellbeing anxiety; support counselling
stuck at airport: stranded delayed; accommodation rebook airline
stuck in lift: trapped; lift elevator alarm button emergency rescue
stuck in throat: choking; airway back cough
stuck in traffic: delayed late congestion; traffic arrival call
stuck inside: trapped jammed; release remove rescue
student discount: concession reduced; student discount card
student price: concession reduced; student discount
stump up: pay contribute; payment cost fee
swap class: change transfer; class switch
swap dates: change reschedule; date amend transfer
swap days: change exchange; swap day shift
swap for: exchange replace; swap
swap over: exchange change; swap transfer
swap shifts: rota exchange; shift swap cover manager
swap with someone: exchange transfer; swap replacement cover
switch off lights: lights; switch turn leave
switch phones: transfer migrate; device backup restore
tag along: guest accompany join; welcome companion
tags on: labels unworn; tags original condition
take again: resit retake repeat; attempt
take apart: dismantle disassemble; remove screws parts cover
take away: takeaway remove carry; collection order takeout
take back: return; refund receipt days
take bins out: rubbish refuse; bins collection waste
take break: pause suspend rest; break absence
take cards: card contactless; debit credit payment cash accepted
take cash: cash payment; card accepted contactless
take day off: leave holiday; annual request
take dog: dogs pets; lead welcome
take effect: effective start
take further: escalate appeal; ombudsman complaint
take home pay: net earnings; deductions tax pay salary
take kids: children child; accompanied family
take on plane: flight cabin aircraft; baggage airline
take out bins: rubbish waste collection; bins day
take out money: withdraw; cash machine bank account
take out of school: absence leave; request term holiday
take over: succeed replace; successor handover takeover
take part: participate enter; entry eligible open
take photos: photography camera; photographs permitted flash
take pictures: photography camera photograph photos; permitted flash
take place of: substitute replace; deputy transfer
take responsibility: responsible liable; liability
take so long: delay processing; days weeks longer
take to court: sue legal; court claim tribunal
take to streets: protest demonstrate; march
take turns: rota alternate; turn rotate
take up space: space size dimensions; area storage
take weight of: load bearing support; weight maximum kg
take year out: sabbatical leave; absence suspend deferred year
taken ill: unwell illness; sick medical
takes ages: delay slow long; wait processing time duration minutes speed
takes forever: slow long delay; time duration speed
takes place: held venue; location date
taking ages: delay slow; days weeks processing wait
talk to human: agent customer; telephone contact support
talk to someone: contact speak counselling; support helpline
talks break down: negotiations collapsed; talks failed
taster session: trial introductory; taster free
tax back: rebate refund; tax claim
team up: ally coalition cooperate; alliance partnership joined together
tell off: reprimand warning; disciplinary
tell on: report misconduct; whistleblowing confidential
term of office: term tenure; years office elected
thaw out: defrost thawing; fridge hours
think better of: cancel withdraw; days
three strikes: warnings suspension; final
throw away: dispose discard bin; recycle waste rubbish
throw out: expel discard dispose eject; removed waste bin
throw out government: overthrow defeat; coup confidence
throw party: celebrate event host; party noise guests hire
throw up: vomit nausea; sick
throwing up: vomiting; sickness diarrhoea
thrown off: removed expelled; banned
thrown out: expelled evicted excluded ejected; expulsion removed
thrown out of court: dismissed rejected; court judge case
thumbs up: approval; agreed
thunder and lightning: thunderstorm storm; lightning shelter
tickets left: available; tickets sold remaining sale
tidy up: clean clear; tidy rubbish leave
tied in: contract minimum; term period notice
tied into: contract minimum; term period notice
tied vote: casting tie; vote chair equality
tight budget: cheap affordable; low cost free reduced discount
tighten belt: austerity cuts; spending budget
time and half: overtime premium; rate pay hours
time in lieu: toil compensatory; lieu overtime hours time
time off: leave holiday absence; annual request
time to replace: replacement worn lifespan; wear indicator
tip over: topple overturn fall; tip stability level anchor
to blame: responsible liable cause; blame
toilet keeps running: continues constantly; valve float stop off leak
told off: reprimand warning; disciplinary discipline
too big: oversized size large; dimensions maximum exceed
too difficult: level advanced; beginner difficulty easier
too early: earliest before; early until open
too few people: quorum minimum; cancelled number
too heavy: overweight weight; maximum kg load limit
too hot: overheating hot temperature; heat cool ventilation
too late: deadline expired late; after closing latest
too late for: deadline closed; late after
too late to: deadline closed late; after before date
too loud: noise noisy volume; quiet disturbance loud sound decibels
too many attempts: locked blocked lockout; attempts wait minutes
too old: age limit maximum; years older
too quiet: volume silent; sound speaker loud
too soon: early wait; before weeks until
too young: underage minimum age; years under junior adult
took power: coup seized elected; power took
took sides: allied supported; alliance sided
took too many: overdose excess; dose poison doctor
top dog: leader chief; head director
top up: recharge add credit refill replenish; balance load level
towed away: tow removed impounded; vehicle expense parking
track order: tracking dispatch; order number
trapped inside: stranded rescue; trapped rescuers
travel costs: mileage fares expenses; travel reimbursed petrol
travel sick: nausea motion; sickness tablets
travelling alone: unaccompanied solo; alone minor single
treated unfairly: discrimination grievance; unfair complaint appeal
trial period: probation probationary; months review
tried out on: tested trial; participants mice patients
try before buy: trial taster sample; free demo
try out: trial taster test; free session guest try
turn down: reject refuse decline; denied
turn off and on: restart reboot; power reset unplug
turn off water: stopcock valve shut; water main
turn over: flip rotate; side upside
turn up: arrive attend; booking
turn up early: early arrival; before
turn up late: late latecomer arrival; admitted admission minutes
turn up unannounced: unregistered spontaneous; registration advance dropin announce
turned away: refused denied; entry admission capacity full
turned down: rejected refused; declined denied
turned up late: late latecomer; arrive admitted
twice day: daily; twice times morning evening
twice month: fortnightly monthly
twisted ankle: sprain; ankle ice rest bandage
u turn: reversal; abandoned policy
under 18s price: junior child youth; price reduced
under age: minor underage; age under minimum parent
under control: contained controlled
under guarantee: warranty guaranteed; years covered repair
under warranty: guarantee covered; warranty years repair
under weather: unwell ill sick; symptoms
unhappy with: dissatisfied complaint; complain appeal
unpaid leave: absence sabbatical; unpaid leave request
up and running: operational working started; setup install
up in arms: protest angry; opposed outrage
up to date: current updated latest; version
update details: amend contact; update change details notify
upper limit: maximum cap; limit exceed
upset stomach: indigestion nausea; stomach diarrhoea digestive
upset tummy: diarrhoea vomiting stomach; sickness
upside down: inverted; upright upside position
use abroad: foreign roaming overseas; abroad international
use or lose: unused expire; carry forward forfeited
value for money: worth price; value cost
void warranty: invalidate; warranty void guarantee
vote by post: postal ballot; vote post
vote in: elect; vote
vote on: ballot resolution; vote motion majority
vote out: remove recall; vote confidence
vote without going: proxy postal; vote ballot absent
wait around: waiting delay
wait in line: queue queuing; wait line
wait turn: queue order; turn wait
waiting list: waitlist vacancy queue; waiting place available
wake up call: alarm reception; wake
walk dog: dogs lead; walking
walk in: drop appointment; walk booking required
walk out: strike protest; industrial action union
want out: leave resign cancel; terminate notice
warm up: reheat heat exercise; microwave muscles
warning light: indicator lamp; warning dashboard symbol
wash up: dishes washing; clean kitchen
washed away: flooded swept destroyed; river storm
watch out for: beware caution; warning danger
water coming in: leak ingress seepage; roof seal damp flood
way out: exit escape; emergency route
ways to pay: payment methods; card cash transfer debit cheque
wear and tear: wear deterioration; normal excluded warranty depreciation deposit ageing
wear jeans: dress attire; code jeans smart casual trousers
wear off: fade diminish subside; effect hours
wear out: deteriorate degrade; wear replace lifespan life durability
well ahead: advance early; before weeks
went bust: bankrupt insolvent collapsed; bankruptcy administration
went flat: flat deflated discharged empty; battery charge recharge jump pressure
went missing: lost disappeared; missing search
went under: bankrupt collapsed insolvent; bankruptcy sank
went up in flames: burned fire; blaze destroyed
went wrong: fault failure failed error cause; problem mistake
wet weather: rain; weather indoors cancelled postponed
what are chances: probability odds likelihood; chance risk
what are odds: probability chance; odds risk
what caused: cause reason; due because blamed
what did they find: findings results discovered; found study
what do i need: requirements documents; need bring
what do people think: opinion poll survey; percent public
what happens if: consequence result; penalty
what is in box: included contents supplied; package
what is on: programme events; calendar schedule
what is pay like: salary wages; pay rate hourly
what led to: cause reason; led because result
what number: telephone contact; number call phone
what papers: documents; passport certificate required
what scientists found: findings discovered; study researchers found
what set off: cause triggered; sparked
what time close: hours closing; until
what time come: arrival; time doors
what time finish: ends finish; until close time
what time leave: departure checkout; depart leave time
what time open: hours opening
what time shut: hours closing; until
what time start: begins start; time
what to bring: kit equipment items packing; bring need provide required
what to take: kit equipment; bring clothing documents
what to wear: dress clothing attire; code wear shoes kit
what was decided: minutes decision; resolution agreed
wheel chair: wheelchair accessible; ramp lift
when are they open: hours opening; closed
when does finish: end; until finish
when is due: deadline payable; due date submit
when is next: upcoming date; next scheduled month
when is on: date time; held starts
when is rent due: payable monthly; rent due
when will arrive: delivery arrival; days expected dispatch
where can i eat: restaurant cafe canteen; food dining
where can i smoke: smoking designated; area outside
where did come from: origin source
where do i stand: rights entitled; law legal
where do meet: meeting venue; location gather
where does money go: spending funds budget; spent expenditure used finance
where is held: venue location; held hall room
where is order: tracking delivery; order dispatched
where is parcel: tracking delivery; parcel courier
where is stuff: tracking delivery; order storage
where money goes: spending funds budget; spent expenditure used finance
where to eat: restaurant cafe; food dining kitchen
where to meet: meeting assembly point; evacuation
where to park: parking garage; car spaces
while away: absence vacation holiday
who came first: winner won; first
who came up with: inventor invented; created proposed idea
who can join: eligible; membership open applicants age
who can see: visible privacy; access public permissions
who can vote: eligible electorate; vote entitled members register
who checks: inspect audit; check responsible
who cleans: cleaning cleaner; rota
who decides: decision committee authority; decide discretion
who discovered: discovery found; discovered scientists researchers
who do i ask: contact responsible; ask email manager
who do i call: contact telephone; call number emergency
who do i contact: contact responsible; email telephone
who do i email: contact email; address secretary
who do i ring: contact telephone; call number emergency
who do i see about: contact office; responsible appointment
who do i talk to: contact speak; manager officer
who do i tell: notify inform report; contact
who does what: roles responsibilities; duties
who fixes: repairs maintains; maintenance responsible technician landlord report
who gets picked: selection; criteria
who gets to decide: decision committee; authority discretion
who has keys: keyholder caretaker; keys holder
who holds purse: treasurer finance; budget accounts
who is allowed in: admission entry; eligible members guests public
who is backing: supporters sponsor funded; backed
who is boss: manager chair director; head
who is running: candidate; election running
who looks after: responsible caretaker maintains; manager coordinator
who made: founder author maker; created made founded developed designed
who makes rules: committee governing; rules constitution board
who organises: organiser coordinator; secretary
who owns: owner ownership; owned belongs
who paid for: funded sponsor; paid grant
who pays: liable responsible payer; pay cost borne expense paid
who runs: manager committee organiser; run chair leader
who set up: founder founded; established
who sorts out: responsible organiser; arranges coordinator
who starts: begins first; starts player dealer
who takes care of: responsible maintains; caretaker manager
who to ask: contact responsible; ask email secretary
who to blame: responsible cause; blame
who to call: contact telephone hotline emergency; call number
who to ring: contact telephone; call number emergency
who to tell: notify inform report; contact
who won: winner victory; won beat defeated
whose fault: blame liable responsible; liability cause
whose job: responsible duty; role
whose side: ally support; backed
whose turn: rota order rotation player; turn schedule next clockwise
will fit: compatible size; dimensions fit
will not budge: stuck jammed seized; release loosen lubricate force
will not charge: charging charger battery; cable port adapter
will not close: stuck open; latch hinge seal adjust obstruction
will not drain: blocked blockage; drain pump filter hose clog
will not flush: blocked cistern; toilet flush water valve
will not hold charge: battery degraded; replace capacity charge life
will not open: stuck jammed locked; release latch unlock key
will not shut: stuck open; latch hinge seal adjust closed
will not start: fails start; battery engine power ignition fuse troubleshooting fault
will not switch on: fails start power; battery plug socket fuse charge
will not turn on: fails start power dead; button battery plug charge switch cable adapter
wipe down: clean wipe disinfect; cloth damp
wiped out: extinct destroyed eradicated; killed
with adult: accompanied supervised; adult parent
within rights: entitled legal; rights
without asking: permission consent; unauthorised approval prior
without booking: drop unreserved; booking walk advance required
without box: packaging original; return unopened
without permission: unauthorised consent; permission prior
without receipt: proof purchase; receipt exchange
wobbles on floor: unstable uneven level; feet adjust stable
won by how much: margin majority; percent votes points
work extra hours: overtime additional; hours extra rate paid
work from home: remote homeworking; home hybrid flexible
working from home: remote homeworking; home hybrid flexible
worn down: exhausted fatigued tired; rest stress
worn out: worn exhausted threadbare; replace wear lifespan
worth fixing: repair economical; cost replace
would anyone mind: permission objection; allowed permitted consent
write off: cancel debt; loss written insurance
wrong address: incorrect redirect; address change delivery update
wrong amount: incorrect error; amount adjust correct bill
wrong change: incorrect till; change cash receipt
wrong item: incorrect exchange; wrong return replacement
wrong size: exchange sizing; return swap
wrong way round: reversed polarity; direction orientation
zip stuck: zipper jammed; zip
`;
