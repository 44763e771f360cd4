/** Words of the language, lower case, that people and bodies are called too: at a sentence's start their capital tells nothing. */
export const commonNouns: ReadonlySet<string> = new Set(
  `abbey archer ash aspect baker ball banks barber bass bean bell best bird bishop black blair block blunt bond book booker boot box
   brook brooks brown buck bull burn burns bush butler button camp case cash castle chance chase church clay cook cotton court cross
   cruise day dean democratic drew duke early east fair field fields fish flood flower flowers fog ford forest foster fox frank franks
   free freeman frost full gate gates glass gold good gore grace grant graves gray green greens grey gross guest hall ham hand
   hands harder hawk hay head heard heath hill hills holder hood hook hope house hunt hunter hurt ice iron jobs joy judge jumper keen
   keep kerry king knight labour lake lamb land lane law lawless leaves lies light little lock long lord lot love low major
   mace march mark marsh mason may mercer mercury merit miller mills moon moore moss nation news noble north page paine pain park parks
   parish peace penny perry piano pike pitt polish pope porter post pound power powers price quick rand raw ray reed republican rice rich rivers
   rock roper rose rush sands sandy savage school self sharp shepherd ship short silver singer small smart snow song speaker
   spring star starr steel steele stern still stone storm straw street strong summer summers swan sweet swift tailor tate taylor
   temple the thorn times tower town tree turkey turner underwood wade walker wall ward warner water waters weeks well wells west
   wheeler white wild wilder will wills winner winter wise wolf wood woods word work worth wright young`
    .split(/\s+/)
    .filter(Boolean),
);
