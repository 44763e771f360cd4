/**
 * Words that, behind or before another name, make a longer one. They travel with the names that they are part of, so every
 * language knows all of them: "Trump University", "Teheran Times", "Dynamo Moskau".
 */

/** Nouns that end the name of a company, a paper, a school, a building, a competition. */
export const institutionNouns: ReadonlySet<string> = new Set(
  `Academy Agency Agreement Air Airlines Airport Airways Arena Army Association Avenue Award Awards Bank Boulevard Bridge
   Broadcasting Bulletin Capital Castle Center Centre Challenge Championship Championships Chronicle City Club Coliseum College
   Company Corp Corporation Council Cup Daily Derby Dispatch Eagles Energy Entertainment Express Federation Festival Film Football
   Foundation Fund Gallery Games Gazette Group Guardian Hall Herald Holding Holdings Hospital Hotel Inc Institute International
   Investments Journal League Library Ltd Magazine Mail Marathon Masters Media Motors Museum National News Oil Open Opera
   Orchestra Organization Palace Park Partners Petroleum Pictures Plaza Post Premiership Press Prize Records Redskins Resort
   Resources Review School Securities Series Society Square Stadion Stadium Standard Steel Stiftung Street Studios Symphony
   Technologies Telecom Telegraph Theater Theatre Times Tower Towers Trade Tribune Trophy Trust Turm United University Unit
   Ventures Warriors Week Weekly Works Zoo Grand Prix GmbH AG SE`
    .split(/\s+/)
    .filter(Boolean),
);

/** First words of sports clubs' names, lower case: "Dynamo Moskau", "Real Madrid", "Füchse Berlin". */
export const clubWords: ReadonlySet<string> = new Set(
  `ajax alba bayern alemannia arminia athletic athletico atlético atletico austria bayer borussia botafogo celtic deportivo dinamo
   dynamo eintracht eisbären energie espanyol everton fenerbahçe feyenoord fortuna füchse galatasaray grashopper grasshopper
   grasshoppers hansa hertha holstein inter juventus kickers lazio lok lokomotiv lokomotive maccabi makkabi olympiakos olympique
   panathinaikos partizan rapid rangers real roter red schachtar schachtjor shakhtar slavia slovan spartak sparta sporting steaua
   sturm torpedo union viktoria wacker werder zenit zska cska young`
    .split(/\s+/)
    .filter(Boolean),
);

/** What English clubs add to their town: "Leicester City". */
export const clubEndings: ReadonlySet<string> = new Set(
  'City United Town Athletic Rovers Wanderers Hotspur Albion County Rangers'.split(' '),
);

/** Short words of other languages that join two parts of one name: "Bank of China", "Tour de France". */
export const nameParticles: ReadonlySet<string> = new Set('of de du del della di do da dos'.split(' '));
