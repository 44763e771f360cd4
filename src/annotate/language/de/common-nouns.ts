/**
 * Nouns of the language, lower case, that people, papers, parties and companies are called too. Since every noun has a
 * capital, such a word is a name only where the text says more: a full name, a role, quotation marks.
 */
export const commonNouns: ReadonlySet<string> = new Set(
  `adler ahn allianz alphabet amt anker apfel arm axt bach bahn bank banker bar bau bauer baum becher berg bild
   birke blatt blick block blume boden bogen brand braut brenner brief bruder brücke brunnen bund burg busch bär
   börse darling dom dorn droge dröge dürr ecke eiche eichel eis engel ente erbe ernst esel essen fach falke faust
   feder fels fenster fest feuer fink fischer flamme flügel fluss form frank freund frieden frosch fuchs funke gans
   garten gast geier geist gärtner glas glück gold graf gras grund gut hafen hagel hahn halle hammer hase haupt
   haus heid heil held helm herbst herr herzog hirsch hirt hof holz horn huf huhn hund hut insel jäger jung kaiser
   kamm kampf kanal kanne kanton kasten kater kaufmann kegel keller kern kiefer kirche kirsch klang klee klima
   klotz knecht knopf koch kocher kohl koller kopf korb korn kraft kranz krebs kreis kreuz krieg krieger krone krug
   kugel kunst kunz kurz kuss labor lachs lamm lampe land lang lange lasso lauf laub lehmann leder leiter lenz
   licht linde linse loch luft löwe lüge mai mann markt mars mast mauer maurer meer mehl meister messer metz
   metzger michel milch mitte modem moderate mond moos morgen mund mutter müller münze mut nacht nagel nebel nest
   netz nuss ober ofen palme papier park pech pelz pfarrer pfeil pfeiffer pflug pilz platz post power preis prinz
   probst punkt quad rabe rad rand rat rau rauch reich reiche reif reiter renaissance rest rettich rhein richter
   riese ring ring rinne ritter rose rost rösti sack saft sand sander sauer schach schaf schaffer schatten schatz
   schenk scherer schild schirm schloss schmied schnee schneider schrader schröter schuh schulze schuster schwan
   schwarz schwarzer schwert schäfer schäffler schütz schüssel see segel seil seite senf sieg silber sinn sommer
   sonne spatz speer sperling spiegel spielfeld spitze sport springer stab stachel stadler stahl stamm stand
   standard stange star stark staub stein stern stich stiefel stier stock stolz storch strauch strauss strauß strom
   stumpf sturm stück stütz tag tanne tanz tasche taube teich teufel thron tier tisch tod ton topf tor traum
   treuhand treue trost turm uhl uhr vogel vogt volk voll wache wagen wagner wahl wald wand weber weg wein weise
   weiss weiß welt werk wetter wicht wiese wind winkel winter wirt wolf wolke wolle wunder wurm wurst zahn zander
   zange zeiger zeit zeller zettel ziegel ziel zimmer zimmermann zirkel zoll zopf zorn zucker zug zweig`
    .split(/\s+/)
    .filter(Boolean),
);
