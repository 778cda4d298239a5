import type { JourneyDiagram } from '../formats/mermaid/reading.ts';
import { limits } from '../model/limits.ts';
import { firstPosition, positionsAfter } from '../model/positionBetween.ts';
import { tableNames } from '../model/tables.ts';
import { mapsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { actorParticipants } from './actorParticipants.ts';
import type { Command } from './command.ts';
import { addJourneyRecords } from './journeyRecords.ts';
import type { NewRecords } from './journeyRecords.ts';

export interface ImportJourneys {
  readonly diagrams: readonly JourneyDiagram[];
  /** Names the maps whose diagram has no title. */
  readonly fileName: string;
  /** In the language of the person. */
  readonly words: {
    /** The lane for tasks without an actor. */
    readonly laneWithoutActor: string;
    /** A map where even the file has no name. */
    readonly untitledMap: string;
  };
}

/** The journeys of a Mermaid text as maps behind the others; a new project with them: run on the empty one. */
export const importJourneys: Command<ImportJourneys> = {
  refusal: () => null,
  label: (_project, args) => ({
    key: 'importMaps',
    args: { count: args.diagrams.length, name: mapNames(args)[0] ?? '' },
  }),
  apply: (draft, args, { newId, before }) => {
    const { diagrams, words } = args;
    const records = noRecords();
    const participantNamed = actorParticipants(before, records, newId);
    const names = mapNames(args);
    const positions = positionsAfter(mapsOf(before).at(-1)?.position ?? null, diagrams.length);
    for (const [index, diagram] of diagrams.entries()) {
      addJourneyRecords(diagram, {
        records,
        participantNamed,
        newId,
        mapName: names[index] ?? words.untitledMap,
        mapPosition: positions[index] ?? firstPosition,
        laneWithoutActor: cleanLine(words.laneWithoutActor, limits.nameLength),
      });
    }
    for (const table of tableNames) Object.assign(draft[table], records[table]);
  },
};

function noRecords(): NewRecords {
  return Object.fromEntries(tableNames.map((table) => [table, {}])) as unknown as NewRecords;
}

/** The title of each diagram; without one the file's name, numbered where it would stand for several. */
function mapNames({ diagrams, fileName, words }: ImportJourneys): readonly string[] {
  const name = nameOfFile(fileName) || cleanLine(words.untitledMap, limits.nameLength);
  let untitled = 0;
  return diagrams.map(({ title }) => {
    const clean = cleanLine(title ?? '', limits.nameLength);
    if (clean !== '') return clean;
    untitled += 1;
    return untitled === 1 ? name : `${cleanLine(name, limits.nameLength - 8)} ${untitled}`;
  });
}

/** Without its extension, which begins with a letter: “claim v1.2” has none. */
function nameOfFile(fileName: string): string {
  const name = cleanLine(fileName, limits.nameLength);
  return name.replace(/(?<=.)\.[A-Za-z][A-Za-z0-9]{0,15}$/, '').trimEnd();
}
