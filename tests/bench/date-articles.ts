import type { Lang } from '../../src/knowledge/entity.ts';

export const PUBLISHED = '2018-05-31';

/** Made for this benchmark: news prose that is richer in dates than newswire: one in some 140 characters, where that has one in 300. */
const paragraphs: Record<Lang, readonly string[]> = {
  en: [
    `The minister arrived on Thursday for talks that both sides had put off twice. Officials said the meeting, the first of its
kind since 1998, would last two days and end with a dinner. Nobody expected an agreement. The parties had spent most of the
winter arguing over prices, borders and the return of prisoners, and the last round broke down over a single word. A spokesman
told reporters that the delegation would stay until Saturday if that was needed. He did not say what would happen afterwards.`,
    `The company, which employs some 2,000 people in the region, closed its largest plant last year and opened a smaller one near
the port. Workers there said they had heard nothing from the management about the plans for the site. The union has called a
meeting for June 12, 2018, in the town hall, where it wants to vote on a strike. A member of the board, who did not want to be
named because the decision is not yet public, said that the mood among the owners was better than the figures suggested.`,
    `For the people who live along the river the water is only one of many worries. The bridge has carried more lorries than it
was built for since the early 1990s, and the road behind it turns to mud whenever it rains. The council has promised a new
bridge at every election and has never found the money. An engineer who looked at the pillars three weeks ago advised closing
one lane. The mayor refused, saying that the shops in the old town would not survive the summer without the visitors.`,
    `What the court has to decide is simple to state and hard to answer: may a city forbid what the state allows? The judges put
questions to both lawyers for more than an hour and gave little away. One of them wondered aloud whether the law, passed in
1976, had ever been meant for cases like this one. A ruling is expected by the end of the month. Whatever it says, the losing
side has made clear that it will go on, and the next court may take years to hear the case and to weigh the evidence again.`,
    `Critics call the exhibition a missed chance. The paintings hang in four narrow rooms, the labels are too small to read, and
nothing explains why the artist gave up colour for ten years and then came back to it. Visitors do not seem to mind. On
Sunday the queue reached round the corner, and the museum has extended its opening hours until 9 p.m. on weekdays. The
catalogue, printed in the painter's home town, is sold out; a second edition is to follow in the autumn.`,
  ],
  de: [
    `Der Minister traf am Donnerstag zu Gesprächen ein, die beide Seiten zweimal verschoben hatten. Das Treffen, das erste seiner
Art seit 1998, soll zwei Tage dauern und mit einem Abendessen enden. Niemand erwartete eine Einigung. Die Parteien hatten den
grössten Teil des Winters über Preise, Grenzen und die Rückkehr von Gefangenen gestritten, und die letzte Runde scheiterte an
einem einzigen Wort. Ein Sprecher sagte, die Delegation werde bis Samstag bleiben, wenn das nötig sei. Was danach geschehe,
sagte er nicht.`,
    `Das Unternehmen, das in der Gegend rund 2000 Menschen beschäftigt, schloss im vergangenen Jahr sein grösstes Werk und
eröffnete ein kleineres beim Hafen. Die Belegschaft hat von der Leitung nichts über die Pläne für das Gelände erfahren. Die
Gewerkschaft lädt für den 12. Juni 2018 in das Rathaus ein, wo sie über einen Streik abstimmen lassen will. Ein Mitglied des
Verwaltungsrats, das nicht genannt werden möchte, weil der Entscheid noch nicht öffentlich ist, sagte, die Stimmung unter den
Eigentümern sei besser, als die Zahlen vermuten liessen.`,
    `Für die Leute am Fluss ist das Wasser nur eine von vielen Sorgen. Über die Brücke fahren seit Anfang der 1990er-Jahre mehr
Lastwagen, als sie tragen soll, und die Strasse dahinter wird bei jedem Regen zu Schlamm. Der Gemeinderat hat bei jeder Wahl
eine neue Brücke versprochen und das Geld nie gefunden. Eine Ingenieurin, die vor drei Wochen die Pfeiler untersuchte, riet
dazu, eine Spur zu sperren. Der Stadtpräsident lehnte ab: Die Läden in der Altstadt würden den Sommer ohne die Gäste nicht
überstehen.`,
    `Was das Gericht zu entscheiden hat, ist leicht zu sagen und schwer zu beantworten: Darf eine Stadt verbieten, was der Staat
erlaubt? Die Richterinnen befragten beide Anwälte länger als eine Stunde und liessen sich wenig anmerken. Eine von ihnen fragte,
ob das Gesetz von 1976 je für solche Fälle gedacht gewesen sei. Das Urteil wird bis Ende des Monats erwartet. Wie auch immer es
ausfällt, die unterlegene Seite will weitermachen, und die nächste Instanz kann sich Jahre Zeit lassen, bis sie den Fall anhört
und die Beweise noch einmal würdigt.`,
    `Die Kritik nennt die Ausstellung eine vertane Gelegenheit. Die Bilder hängen in vier engen Räumen, die Schilder sind zu klein,
und nichts erklärt, warum der Maler zehn Jahre lang auf Farbe verzichtete und dann zu ihr zurückfand. Das Publikum scheint es
nicht zu stören. Am Sonntag reichte die Schlange um die Ecke, und das Museum bleibt nun werktags bis 21 Uhr geöffnet. Der
Katalog, gedruckt in der Heimatstadt des Malers, ist vergriffen; eine zweite Auflage soll im Herbst folgen.`,
  ],
};

/** Each article begins with another paragraph, so that no two are the same text. */
function articlesOf(parts: readonly string[]): string[] {
  return parts.map((_, first) => [...parts.slice(first), ...parts.slice(0, first)].join('\n\n'));
}

export const articles: Record<Lang, readonly string[]> = {
  en: articlesOf(paragraphs.en),
  de: articlesOf(paragraphs.de),
};
