// What people say of themselves in Lithuanian; the keys are explained in introduction-words.ts.
import { oneOf } from '../../phrases.ts';
import type { IntroductionWords } from '../introduction-words.ts';

const REACH = oneOf(`
  skambinkite, paskambinkite, skambinti, rašykite, parašykite, atsakykite, atrašykite, susisiekite, informuokite`);
const CONTACT = oneOf(`
  tel, telefonas, telefono numeris, numeris, nr, mob, el\\. ?paštas, el\\. ?p, paštas, adresas, prisijungimo vardas,
  vartotojo vardas, asmens kodas, a\\. ?k`);

export const introductions: IntroductionWords = {
  openings: `
    mano vardas(?: ir pavardė)?(?: yra)?, mano pavardė(?: yra)?, vadinuosi, aš(?: esu)?, čia(?: rašo)?, jums rašo,
    rašo(?: jums)?, rašau(?: jums)?(?= \\[name\\] vardu),
    (?:prašau |prašom |galite )?${REACH}(?: man| mums| su manimi)?(?: atgal)?,
    mano ${CONTACT}(?: yra| -|:)?,
    tel, mob, a\\. ?k, gyvenu, gimiau, gimęs, gimusi`,
  links: 'numeriu, nr, su, į, el, paštu, p, telefonu, arba, ir, adresu, yra, man',
  after: 'vardu',
  carriers: `
    mano aš rašau dėl yra ir į su vardas vardu pavardė tel telefonas telefono numeris nr el paštas paštu p adresas
    adresu pristatymo kontaktai kortelė kortelės sąskaita sąskaitos pasas paso serija asmens kodas a k gimimo data
    gimęs gimusi gim vartotojo prisijungimo užsakymas užsakymo užsakovas užsakovė gavėjas gavėja pirkėjas pirkėja
    siuntėjas klientas klientė kliento pvm įmonės išduotas pristatykite siųskite`,
  issued: 'išduot\\p{L}{1,2}',
  offices: '',
  officeAbbreviations: '',
  beforeDetails: 'į, iš, nuo, adresu, numeriu, el\\. ?paštu',
  conjunctions: 'ir, o, bet',
};
