import type { SynonymGroup } from '../../knowledge/types.ts';
import { toGroups } from './everydayWords.ts';

/**
 * Countries with their adjectives, peoples and seats of government: a report says "Kyiv" where people ask about Ukraine.
 * Cities that are more than a seat of government (London, Paris, Berlin) stay cities.
 */
const GROUPS = `
us, usa, united states, america, american, washington, white house, uncle sam, yank, stateside
russia, russian, moscow, kremlin
ukraine, ukrainian, kyiv, kiev
europe, european, continent
eu, european union, brussels
uk, united kingdom, britain, british, brit, england, english
france, french
germany, german
italy, italian
spain, spanish
portugal, portuguese
poland, polish
netherlands, dutch, holland
belgium, belgian
sweden, swedish
norway, norwegian
denmark, danish
finland, finnish
ireland, irish
austria, austrian
switzerland, swiss
hungary, hungarian
czech, czechia
slovakia, slovak
romania, romanian
bulgaria, bulgarian
greece, greek
turkey, turkish, ankara
serbia, serbian
croatia, croatian
estonia, estonian
latvia, latvian
lithuania, lithuanian
belarus, belarusian, minsk
moldova, moldovan
georgia, georgian, tbilisi
china, chinese, beijing
japan, japanese, tokyo
korea, korean, seoul
taiwan, taiwanese
india, indian, delhi
pakistan, pakistani
iran, iranian, tehran
iraq, iraqi, baghdad
israel, israeli
palestine, palestinian, gaza
syria, syrian
saudi, saudi arabia, riyadh
qatar, qatari, doha
emirates, emirati, uae
egypt, egyptian, cairo
australia, australian, canberra
canada, canadian, ottawa
mexico, mexican
brazil, brazilian
argentina, argentine
venezuela, venezuelan
cuba, cuban
africa, african
nigeria, nigerian
kenya, kenyan
vatican, pope, holy see
nato, alliance
un, united nations
`;

export const COUNTRIES: readonly SynonymGroup[] = toGroups(GROUPS);
