/** Words that open sentences or stand before names in capitals without being part of a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn doch sondern
   auch nur noch schon erst so wie als wenn weil dass ob da damit dabei dafür dagegen daher dann danach davor darauf daran
   darin darum dazu davon hier dort jetzt nun heute gestern morgen bald immer nie oft wieder weiter bereits zudem außerdem
   ausserdem allerdings jedoch dennoch trotzdem zwar etwa rund fast mehr weniger viel viele vielen alle allen alles beide
   beiden einige mehrere manche ich du er sie es wir ihr man sich mich dich uns euch ihn ihm ihnen mein dein sein seine
   seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere dieser diese dieses diesen diesem jener jene jenes
   welcher welche welches wer was wo wann warum wieso wohin woher in im ins an am ans auf aus bei beim bis durch für gegen
   mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen trotz laut gemäß gemäss angesichts
   mangels statt anstatt binnen innerhalb außerhalb ausserhalb ist sind war waren wird werden wurde wurden hat haben hatte
   hatten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf
   dürfen mag möchte habe sei seien wäre wären würde würden könnte müsste sagte sagt erklärte erklärt so nicht nichts sehr
   ganz gar eben gerade zuvor zunächst zuletzt später früher seither seitdem deshalb deswegen somit also sogar selbst
   insbesondere vielleicht offenbar angeblich möglicherweise ebenso ebenfalls einst einmal zugleich gleichzeitig
   unterdessen inzwischen mittlerweile derweil indessen nachdem bevor sobald solange obwohl indem sowie sowohl entweder
   weder falls ja nein`
    .split(/\s+/)
    .filter(Boolean),
);
