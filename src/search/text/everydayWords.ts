import type { SynonymGroup } from '../../knowledge/types.ts';

/**
 * Words of conversation and of the page that mean nearly the same, a group a line: people ask a document in words it does
 * not use. Members are matched by stem, so one form of each will do. Short ambiguous words do harm here.
 */
const GROUPS = `
meeting, meet, met, sit-down, sit down, summit, get-together, encounter, gathering, face to face
talks, talk, negotiation, negotiate, discussion, discuss, dialogue, bargain, haggle, conversation, chat, speak
plan, framework, proposal, draft, blueprint, scheme, roadmap, outline, version
deal, agreement, accord, treaty, settlement, pact, agree, signed
final, finalized, finalised, finished, complete, definitive, wrapped up, nailed down, concluded
war, conflict, invasion
fight, combat, battle, clash, shooting, hostilities, gunfire
ceasefire, truce, armistice, cease-fire
territory, territorial, land, region, soil, border, turf
cede, give up, give away, hand over, surrender, let go of, part with, relinquish, give in
concession, compromise, trade-off, giving ground, budge
guarantee, assurance, pledge, promise, warranty
security, protection, safety, safe, protect, secure
difficult, hard, tough, toughest, tricky, thorny, challenging
issue, problem, obstacle, hurdle, challenge, sticking point, snag, stumbling block, roadblock, trouble
remain, left over, outstanding, unresolved, unsolved, pending, still open
capture, seize, conquer, grab, overrun, occupy, take over
town, village, settlement, place, spot, city
claim, boast, brag, allege, supposedly, purported
confirm, verify, proof, proven, prove, corroborate, own up, acknowledge, admit
monitor, observer, analyst, watchdog, track
strike, attack, bombing, hit, struck, shell, rocket, missile, blast, raid
killed, die, dead, death, fatality, deadly, lives lost, perish
wounded, injured, hurt, injury, maimed
damage, destroyed, wrecked, ruined, destruction, harmed, broken
optimistic, hopeful, upbeat, optimism, confident, positive, encouraged, rosy
say, said, state, tell, told, comment, remark, statement, quote, declare, according to, voice
think, thought, believe, opinion, view, feel
position, stance, standpoint, attitude
want, demand, insist, seek, ask for, condition, requirement, require, wish, priority, need, call for
worried, concern, nervous, afraid, fear, anxious, uneasy, alarmed, scared, upset, unease
warn, warning, caution, alert
pressure, squeeze, strong-arm, lean on, bully, push, force, coerce
watch, keep an eye on, keep tabs on, observe, look out for, pay attention
next, afterwards, after that, later, follow-up, subsequently, upcoming, then what
important, significant, significance, crucial, pivotal, critical, big deal, consequential, weighty, momentous, vital, major
doubt, sceptical, skeptical, scepticism, skepticism, misgiving, reservation, qualm, cold feet, second thoughts
change, modification, modify, amendment, amend, edit, revision, revise, tweak, alter, adjust, refine, rework, rewrite, rewritten
better, improve, improvement, progress
refuse, reject, turn down, dismiss, rule out, decline, oppose, against, object
support, back, favor, favour, endorse, embrace
asset, fund, money, cash, reserve
market, trade, commerce, export
army, military, armed forces, troop, soldier, defense, defence
limit, limitation, restrict, restriction, cap, curb
recognise, recognize, recognition
controversial, contentious, disputed, contested, divisive
travel, trip, visit, journey, fly, flight
accompany, join, tag along, come along, go along, come with
role, job, function, position, involvement, post
previous, earlier, original, initial, older, prior, first version, former
updated, newer, latest, current, recent, fresh
virtually, remotely, online, by video, video call, dial in, zoom, by phone
picture, photo, image, photograph
article, story, report, news
headline, title, heading
last, duration, how long, length
constructive, productive, useful, fruitful, went well
reveal, disclose, spill, leak, divulge
reason, why, how come, rationale, argument, argue, justify, explanation, cause, because
purpose, goal, aim, objective, intention, intend, point of, meant to, supposed to
decide, decision, final say, last word, call the shots, determine, choose
depend, hinge, come down to, boil down to, rests on
breakthrough, turning point, game changer, milestone
ongoing, continue, going on, carry on, still on, rage
remember, forget, bear in mind, keep in mind
civilian, ordinary people, noncombatant, population
infrastructure, power plant, utility, grid
expand, expansion, enlargement, grow, enlarge, bigger
leader, boss, chief, head of, politician
end, ending, stop, halt, cease
adviser, advisor, aide, counsel
spokesperson, spokesman, spokeswoman, press secretary
envoy, emissary, representative, delegate
prime minister, premier
quiet, secret, behind the scenes, behind closed doors
circulate, go round, doing the rounds, spread
urgent, pressing, urgency
sovereignty, sovereign, independence
people, folks, person, guy
begin, start, launch, kick off, initiate, commence
price, cost, fee, charge, expensive, how much
buy, purchase, order
pay, payment, bill, invoice
refund, money back, reimburse, reimbursement
cancel, cancellation, call off, terminate
deliver, delivery, ship, shipping, dispatch, courier
return, send back, give back
repair, fix, mend, broken, faulty, defective
install, set up, setup, installation
remove, delete, uninstall, take off, get rid of
log in, login, sign in, sign on
sign up, register, registration, enrol, enroll, create an account
password, passcode, pin
update, upgrade, newest version
allow, permit, permission, may i, forbidden, ban, prohibit
clean, wash, rinse, wipe
noise, noisy, loud, sound
bug, insect, fly, gnat, pest
kid, child, children
doctor, physician, medic
phone, mobile, smartphone, cell phone
wifi, wi-fi, wireless, network
power, electricity, energy
battery, charge, recharge
heat, hot, warm, temperature, cold
rain, wet, water, waterproof, moisture
size, dimension, measurement, how big, how tall, how wide
weigh, weight, heavy, how heavy
contact, reach, get in touch, call
open, opening hours, closing time, hours
holiday, vacation, day off
`;

export const EVERYDAY_WORDS: readonly SynonymGroup[] = toGroups(GROUPS);

/** One group a line, members between commas. */
export function toGroups(lines: string): readonly SynonymGroup[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
}
