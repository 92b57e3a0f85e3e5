import { type LegalRule, row } from '../legal-rule.ts';
import { FORCES, OCCUPIED } from './words.ts';

/** Rows for orders given, measures taken against many, and disguises, where they are described and not called by their name. */
export const MEASURE_RULES: readonly LegalRule[] = [
  row(
    'killing-surrendered-no-quarter',
    'finished-off',
    [
      'no one brought in alive|nobody brought in alive|none brought in alive|nobody alive|no one alive|none left alive|leave no one alive|leave nobody alive|not to bring any|do not bring any|bring no one back|take none alive|take nobody alive|finish them off|finish off the wounded|finished off the wounded|finish off prisoners',
      `${FORCES}|colonel|captain|order|radio|wounded|surrender`,
      '!match|half|season|set|goal|meal|pint',
    ],
    'Over the radio the commander ordered his men to leave no one alive.',
    'The captain ordered a pint and finished off the meal.',
  ),
  row(
    'perfidy-emblems',
    'came-disguised',
    [
      'in an ambulance|in ambulances|nurses|medics|doctors|white coats|aid workers|red cross vest|press vest|civilian clothes',
      'wear|wore|dress|dressed|disguise|disguised|pose|posed|uniform|vest|vests|marked',
      'open fire|opened fire|raid|raider|shoot|ambush|attack|gunman|fighter|commandos|burst in',
      '!shot by|struck while|were hit|was hit|killed while|helmet',
    ],
    'The gunmen wore the vests of nurses, came in an ambulance and opened fire.',
    'Nurses wore new uniforms to the raid on the cake stall.',
    { near: 24 },
  ),
  row(
    'collective-punishment',
    'whole-village',
    [
      'whole village|entire village|whole town|entire town|whole street|whole family|every family|all residents|whole district|entire neighbourhood|whole neighbourhood|families of|relatives of',
      'cut water|cut power|cut electricity|cut off water|cut off power|cut the water|cut the power|curfew|blow up|burn down|demolish|punish|seal off|expel|detain|round up|fine',
      'after an attack|after the attack|after the ambush|after an ambush|after a shooting|after the shooting|until the culprits|until the attackers|handed in|handed over|in response|in revenge|for the attack|for the shooting|suspect|suspected|attacker|culprit',
      FORCES.concat('|garrison|occupier|governor|authorities'),
    ],
    'After the ambush the army cut water to the whole village until the culprits were handed in.',
    'The whole village cut power to the stage after the army band had played.',
  ),
  row(
    'incendiary-white-phosphorus',
    'out-of-the-sky',
    [
      'white streaks|burning streaks|burning rain|glowing fragments|burning fragments|flaming fragments|rain of fire|fire from the sky',
      'burn|burned|burnt|skin|roof|house|field|wound|doctor|shell|explode|district|village',
      '!firework|paint|comet|meteor',
    ],
    'Glowing fragments fell on the village and burned through skin and roofs.',
    'Burning fragments of a comet crossed the sky over the village.',
  ),
  row(
    'cah-persecution',
    'marked-out',
    [
      'minority|faith|sect|ethnic|tribe|religion|=caste|indigenous',
      'bar from|barred from|ban from|banned from|shut out of|expel from|expelled from|dismiss from|forbidden to|stripped of|mark with|marked with|forced to wear|armband',
      'work|job|school|university|hospital|shop|house|office|property|marry|worship',
      'because of|for their faith|on account of|simply for|=members|community|whole|every|campaign',
      '!court overturned|lifted the ban|club|tournament',
    ],
    'Members of the minority were barred from school and work, and their shops were marked with paint.',
    'Members of the club were barred from the shop because of a minority of rowdy guests.',
    { needs: 'international' },
  ),
  row(
    'civilian-internees',
    'tent-camp',
    [
      'resident|civilian|villager|people|everyone|men|women|evacuee|family|traveller',
      'held|hold|kept|detained|interned',
      'tent camp|tented camp|screening centre|screening point|screening camp|filtration|fingerprinted|fingerprints|checked for tattoos|strip-searched|phones searched|searched for tattoos',
      `${OCCUPIED}|checkpoint|captured|soldiers|troops|front line`,
      '!aid agency|shelter|refugee camp',
    ],
    'People leaving the seized town are held for days, fingerprinted and checked for tattoos.',
    'People leaving the captured castle exhibit are held up at the gate.',
  ),
  row(
    'foreign-fighters',
    'left-to-join',
    [
      'leave|left|quit|travel|travelled|fly|flew|slip across|cross',
      'to join the militants|to join militants|to join the rebels|to join the jihadists|to join the caliphate|to join the militia|to join the armed group|to fight for the militants|to fight for the rebels|to fight alongside rebels',
      'return|returned|home|trial|tried|jail|charge|charged|job|family|passport|from his|from her|convert|teenager|student|citizen',
    ],
    'He left his family to join the militants and was charged on his return.',
    'She left the choir to join the group of tourists on her return home.',
    { needs: 'any', near: 24 },
  ),
  row(
    'pillage-requisition',
    'emptied-homes',
    [
      'flat|house|home|apartment|shop|cottage|farm|warehouse|museum',
      'emptied by|stripped by|ransacked by|cleared out by|stripped bare by|emptied of|stripped of',
      'soldier|troops|army|garrison|fighters|occupier|militia|@force',
    ],
    'Villagers found their homes stripped bare by the soldiers billeted there.',
    'The homes were stripped of wallpaper by a team of decorators.',
  ),
];
