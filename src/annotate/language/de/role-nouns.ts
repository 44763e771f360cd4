import { leading, type RoleNoun } from '../language.ts';

/** "-minister" and "-ministerin", "-chef" and "-chefin": the feminine adds -in. */
function pair(functions: RoleNoun['functions'], ...male: string[]): RoleNoun {
  return { male, female: male.map((noun) => `${noun}in`), functions };
}

/** A minister, who in a federation is told from those of its states: "Finanzminister", "Bundesfinanzminister". */
function minister(office: RoleNoun['functions'][number], ...nouns: string[]): RoleNoun {
  return pair([office], ...nouns.flatMap((noun) => [noun, `Bundes${noun.toLowerCase()}`]));
}

export const roleNouns: RoleNoun[] = [
  pair(
    ['president', 'parliament-president', 'commission-president', 'council-president'],
    'Präsident',
    'Staatspräsident',
  ),
  pair(['president'], 'Bundespräsident'),
  pair(['prime-minister', 'head-of-government'], 'Ministerpräsident', 'Premierminister', 'Premier'),
  pair(['head-of-government', 'prime-minister', 'chancellor'], 'Regierungschef'),
  { male: ['Landeshauptmann'], female: ['Landeshauptfrau'], functions: ['head-of-government'] },
  pair(['ruler', 'head-of-state'], 'Staatschef'),
  { any: ['Staatsoberhaupt'], functions: ['head-of-state'] },
  pair(['ruler'], 'Machthaber', 'Diktator', 'Alleinherrscher', 'Herrscher', 'Staatsführer'),
  pair(['chancellor'], 'Kanzler', 'Bundeskanzler'),
  pair(['vice-president'], 'Vizepräsident'),
  minister('foreign-minister', 'Außenminister'),
  pair(['foreign-minister'], 'Chefdiplomat', 'Außenamtschef'),
  minister('defence-minister', 'Verteidigungsminister'),
  minister('finance-minister', 'Finanzminister'),
  pair(['finance-minister'], 'Schatzkanzler'),
  minister('interior-minister', 'Innenminister'),
  minister('economy-minister', 'Wirtschaftsminister'),
  minister('justice-minister', 'Justizminister'),
  minister('health-minister', 'Gesundheitsminister'),
  minister('labour-minister', 'Arbeitsminister'),
  minister('transport-minister', 'Verkehrsminister'),
  minister('environment-minister', 'Umweltminister'),
  minister('energy-minister', 'Energieminister'),
  minister('agriculture-minister', 'Landwirtschaftsminister', 'Agrarminister'),
  minister('education-minister', 'Bildungsminister'),
  minister('research-minister', 'Forschungsminister'),
  minister('family-minister', 'Familienminister'),
  minister('housing-minister', 'Bauminister'),
  minister('development-minister', 'Entwicklungsminister'),
  minister('digital-minister', 'Digitalminister'),
  pair(['security-adviser'], 'Sicherheitsberater'),
  pair(['intelligence-chief'], 'Geheimdienstchef'),
  pair(['army-chief'], 'Armeechef', 'Generalstabschef'),
  pair(['party-leader'], 'Parteichef', 'Parteiführer'),
  { ...pair(leading, 'Chef'), of: 'organisation' },
  { male: ['Parteivorsitzender'], female: ['Parteivorsitzende'], functions: ['party-leader'] },
  { male: ['Generalsekretär'], female: ['Generalsekretärin'], functions: ['secretary-general'] },
  pair(['director-general'], 'Generaldirektor'),
  pair(['commission-president'], 'Kommissionspräsident', 'Kommissionschef'),
  pair(['council-president'], 'Ratspräsident', 'Ratschef'),
  pair(['parliament-president'], 'Parlamentspräsident', 'Parlamentschef'),
  { male: ['Außenbeauftragter'], female: ['Außenbeauftragte'], functions: ['high-representative'] },
  pair(['central-bank-governor'], 'Notenbankchef', 'Zentralbankchef', 'Notenbankpräsident'),
  { male: ['Papst'], functions: ['pope'] },
  { male: ['König', 'Monarch'], female: ['Königin', 'Monarchin'], functions: ['monarch'] },
  { male: ['Emir', 'Kronprinz', 'Sultan'], functions: ['ruler', 'monarch'] },
];
