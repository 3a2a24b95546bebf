/**
 * The most frequent English words that are no function words, the most frequent first, one of each stem; by
 * bench/frequentWords from the vocabularies of GloVe (public domain) and WordNet 3.1 (see NOTICE): do not edit.
 */
export const FREQUENT_WORDS = `
said after new two first year all other people percent last government time world three president only state million
united before while now city made like between national day country under such second company group through china four
down war back off south minister police well include team international week official both high part end former make
billion work home school party house old later another news long five call military used next game take north security
season public early according several court say around foreign set political market however family life same general
left good top university going number major known point won six month dollar bank member each area found place based
third right local economic see best report killing held business west doe own law power think service bush show help
chief system john support series play office following meeting expected late league final white history man men march
case few run money open trade center oil film win east central air come town leader army line never little prime death
least put force past half federal peace earlier capital great union near release small department every health japan
head ago night big cup election region director talks program far today statement district born development council
close record along county franc spokesman plan financial recent campaign become troops lost music need lead already
though free hit information away control within large economy press agency water die career deal attack side seven
better less once main due committee building conference club decision stock given often announced television industry
order young age start administration price round human defense ask total player bill important southern move fire
population rose further nuclear street taken different issue received secretary return college community eight despite
level august change church station research black story sales policy visit northern lot across current board football
ministry worker vote book fell role student share process agreement quarter full match growth possible western special
interest behind strong food period real authorities car term rate race enough site opposition keep future island road
outside century democratic almost single trying find album senior minutes together congress index result hard hours
land action higher field cut coach executive production river face province park commission father son education
village energy shot short key red association average pay exchange victory low post social continue look chairman job
soldier able parliament front problem private lower built effort mile radio live form increase sent fourth always king
tax title middle global wife position located clear ahead violence goal project border body soon crisis division serve
tour hospital test technology believe organization published weapon agreed nine summer republican act course senate
medical done reach star investor care signed art provide presidential gold morning dead event previous cost instead
band daily available drug investment civil woman training appear involved similar situation fighting mark trial hold
thought study fall mother relations anti song popular ground newspaper staff saw hand hope operations pressure eastern
legal budget considered love stop charge aid management decided failing network gas turned fact vice especially common
space loss justice thousand rather fund republic accused score championship example performance sport let allow means
leave personal light arrest either offer battle class evidence society stage construction various sold independent
kind airport judge internet movement room original angel data sea bring annual present remain computer contract coast
create demand beat analyst interview child probably spent cooperation investigation video yen bad described written
throughout established mission buy growing green forward competition poor latest question prison feel attention firm
injured governor movie range cross track difficult produce wall rebel income chance species finished rise joined
language rest serious tournament inside scheduled immediately brown success residence meanwhile net hall deputy heart
champion award version grand institute step rule labor above summit sometimes addition raised longer joint ball
beginning sure stay safety worth friend cause source armed cent claim heavy noted parent spending particularly
aircraft whole risk matter science access conditions details coalition comparable lee break turkey daughter natural
museum strike style paid rock view usually royal travel smith arrival hundred response potential value idea
professional domestic credit married launch web weekend camp quickly finance eventually measure blue ready plant
designed certain voter modern fan commercial bid constitution drop brother drive negotiate affairs significant bomb
warning religious figure victim active experience attorney standard proposal intelligence hotel magazine expert quote
carry candidate fifth lake employee sell pacific reason flight square overall pass focus bay date letter wide effect
phone attempt below profit estimate traditional size practice double professor concern refusal sector review disease
kept terrorism online speech culture reform conflict limited material trip property paper threat seeking confirmed
plane route completed hill comment huge mayor husband mass premier soviet cover couple non mail crime brazil kilometer
stand seem felt separate stadium speaking leadership emergency decline treatment cabinet straight winner ban session
progress ship appointed words terrorist christian sense militant regular required lawyer debt guard wounded assembly
expressed character pro fuel martin supreme broke equipment deny featured approved greater port ethnic status primary
amount debate model decade individual festival insurance impact urging heard centre illegal damage message baseball
tied true challenge prevent file captain entire blood territory valley conservative van earnings protection read
foundation search discuss perhaps journal murder address deep settlement simply nearby relationship cash alone target
lack consumer direct twice self beach zone scene communist afternoon necessary navy quality sound spring missing
criminal speed confidence beyond software democracy section basis suicide resolution gone lose account god commander
euro catholic opportunity resource writer send suffering alleged alliance host declared injury type environment
protest suggest headquarters avoid improve citizen attended currency appeal older seats happen thus incident floor
approach mike historic era gain bit tough traffic inflation telephone moment winter suspected debut fast boy worst
railway mountain store famous tom patient reserve weather critical hot channel census female vehicle spread aim
freedom medal bridge representative supply cancer writing revenue fear ability retired customs sun gulf corporate
introduce academy survey easy choice mind hearing
`;
