import type { Context, Surroundings } from './context.ts';
import { type Direction, directionOf } from './direction.ts';
import type { Scan } from './grammar/scan.ts';
import type { Piece } from './meaning.ts';
import { inOneParagraph, inOneSentence } from './story.ts';

/** The surroundings of one expression after the other. */
export class PlaceInText implements Surroundings {
  private readonly scan: Scan;
  private readonly context: Context;
  private from = 0;
  private to = 0;
  private isDay = false;

  constructor(scan: Scan, context: Context) {
    this.scan = scan;
    this.context = context;
  }

  moveTo({ from, to, meaning }: Piece): void {
    this.from = from;
    this.to = to;
    this.isDay = meaning.kind === 'weekday' || (meaning.kind === 'calendar' && meaning.day !== undefined);
  }

  direction(): Direction {
    return directionOf(this.scan, this.from, this.to, this.isDay);
  }

  sameSentence(): boolean {
    return inOneSentence(this.scan, this.storyAt(), this.from);
  }

  sameParagraph(): boolean {
    return inOneParagraph(this.scan, this.storyAt(), this.from);
  }

  private storyAt(): number {
    return this.context.story?.at ?? this.from;
  }
}
