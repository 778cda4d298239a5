import { describe, expect, it } from 'vitest';
import { addLane } from '../../../shared/commands/addLane.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addNode } from '../../../shared/commands/addNode.ts';
import { addStepPicture } from '../../../shared/commands/addStepPicture.ts';
import { setCellPicture } from '../../../shared/commands/setCellPicture.ts';
import { setCellText } from '../../../shared/commands/setCellText.ts';
import { setPortrait } from '../../../shared/commands/setPortrait.ts';
import { stagesOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { cellPlaces } from '../../../shared/scene/drawCell.ts';
import { drawMap } from '../../../shared/scene/drawMap.ts';
import { picturesOnMap } from '../../../shared/scene/picturesOnMap.ts';
import { portraitSize } from '../../../shared/scene/partyMark.ts';
import { printImage } from '../../../shared/scene/printImage.ts';
import { printSvg } from '../../../shared/scene/printSvg.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';
import { allElements, parseXml, textOf } from '../../fixtures/parseXml.ts';

const words = {
  emotion: 'Emotion',
  pain: 'Pain points',
  praise: 'Praise points',
  bases: { assumed: 'assumed', observed: 'observed', measured: 'measured' },
};
const pixel = 'data:image/png;base64,iVBORw0KGgo=';
const hash = (letter: string) => letter.repeat(64);

function picture(id: string, letter: string, width = 640, height = 480) {
  return { id, hash: hash(letter), name: 'counter.jpg', mediaType: 'image/webp' as const, width, height };
}

/** A journey with a step that has a picture, and a storyboard with one in its first cell; and a network with a portrait. */
function pictured() {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const { mapId, newId, run } = table;
  const [stepId] = Object.keys(table.project().steps);
  run(addStepPicture, { stepId: stepId!, picture: picture(newId(), 'a') });
  const laneId = newId();
  run(addLane, { id: laneId, mapId, name: 'Story', role: 'storyboard', index: 9 });
  const stageId = stagesOf(table.project(), mapId)[0]!.id;
  run(setCellPicture, { laneId, stageId, picture: picture(newId(), 'b', 2048, 1024) });
  const networkId = newId();
  run(addMap, { id: networkId, kind: 'network', name: 'Network', stageNames: [], lanes: [] });
  run(addNode, { id: newId(), mapId: networkId, party: { name: 'Garage', side: 'B' }, x: 0, y: 0 });
  run(addNode, {
    id: newId(),
    mapId: networkId,
    party: { participantId: table.participant('Mei') },
    x: 300,
    y: 0,
  });
  run(setPortrait, { participantId: table.participant('Mei'), picture: picture(newId(), 'c', 600, 300) });
  return { table, mapId, networkId, laneId, stageId };
}

const of = (mapId: string, project: ReturnType<typeof claimMap>['project'], letters: string) =>
  allElements(
    parseXml(
      printSvg(
        drawMap(project(), mapId, {
          theme: 'light',
          language: 'en',
          words,
          pictures: new Map(Array.from(letters, (letter) => [hash(letter), pixel])),
        }),
      ),
    ),
  );
const named = (elements: ReturnType<typeof of>, name: string) => elements.filter((one) => one.name === name);

describe('the pictures of a map', () => {
  it('are named with the size that they are needed in, and those of other maps are not', () => {
    const { table, mapId, networkId } = pictured();
    const onJourney = picturesOnMap(table.project(), mapId);
    expect([...onJourney.keys()].map(([letter]) => letter).sort()).toEqual(['a', 'b']);
    // It fills a square of 40 with its shorter side.
    expect(onJourney.get(hash('a'))).toBeCloseTo((40 * 640) / 480);
    expect(onJourney.get(hash('b'))).toBeLessThanOrEqual(sizes.stageWidth);
    expect(picturesOnMap(table.project(), networkId)).toEqual(new Map([[hash('c'), 2 * portraitSize]]));
  });

  it('stand in the SVG itself, each inside of its frame; where one is missing, the frame is empty', () => {
    const { table, mapId } = pictured();
    const all = named(of(mapId, table.project, 'ab'), 'image');
    expect(all.map(({ attributes }) => attributes['xlink:href'])).toEqual([pixel, pixel]);
    const [cell, thumb] = all.map(({ attributes }) => attributes);
    expect(cell).toMatchObject({ preserveAspectRatio: 'xMidYMid meet' });
    expect(Number(cell!.width) / Number(cell!.height)).toBeCloseTo(2);
    expect(thumb).toMatchObject({ preserveAspectRatio: 'xMidYMid slice', width: '40', height: '40' });
    const clips = named(of(mapId, table.project, 'ab'), 'clipPath').map(({ attributes }) => attributes.id);
    expect(all.map(({ attributes }) => attributes['clip-path'])).toEqual(clips.map((id) => `url(#${id})`));
    expect(new Set(clips).size).toBe(2);
    const some = of(mapId, table.project, 'b');
    expect(named(some, 'image')).toHaveLength(1);
    expect(named(some, 'path').length).toBeGreaterThan(named(of(mapId, table.project, 'ab'), 'path').length);
  });

  it('are whatever was handed in, and nothing is fetched for them', () => {
    const shape = { type: 'image', x: 0, y: 0, width: 9, height: 9, radius: 0, isCut: true } as const;
    for (const href of [
      'https://example.org/a.png',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:image/png;base64,AAAA"/><script>',
      'blob:http://127.0.0.1/1',
    ]) {
      expect(printImage({ ...shape, href }, 'x')).toBe('');
    }
    expect(printImage({ ...shape, href: pixel }, 'x')).toContain(pixel);
  });

  it('give a node of a value network its portrait, else its letter', () => {
    const { table, networkId } = pictured();
    const lettersOf = (letters: string) =>
      named(of(networkId, table.project, letters), 'text')
        .map(textOf)
        .filter((text) => text.length === 1);
    expect(lettersOf('c')).toEqual(['G']);
    expect(lettersOf('')).toEqual(['G', 'M']);
    expect(named(of(networkId, table.project, 'c'), 'image')).toHaveLength(1);
  });
});

describe('a cell', () => {
  const wide = { x: 0, y: 0, width: 300, height: 120 };
  const high = { x: 0, y: 0, width: 200, height: 300 };
  const shown = { width: 800, height: 600, href: null };

  it('shows all of its picture in its proportions, no larger than it is', () => {
    expect(cellPlaces({ text: '', picture: shown }, wide).picture).toEqual({
      x: 12,
      y: 12,
      width: 128,
      height: 96,
    });
    expect(cellPlaces({ text: '', picture: { width: 16, height: 8, href: null } }, wide).picture).toEqual({
      x: 12,
      y: 12,
      width: 16,
      height: 8,
    });
  });

  it.each([
    ['beside', wide],
    ['under', high],
  ] as const)('has its words %s the picture, inside of the cell and not over it', (where, box) => {
    const { picture: place, words: room } = cellPlaces({ text: 'At the desk', picture: shown }, box);
    if (where === 'beside') expect(room!.x).toBeGreaterThan(place!.x + place!.width);
    else expect(room!.y).toBeGreaterThan(place!.y + place!.height);
    for (const one of [place!, room!]) {
      expect(one.x + one.width).toBeLessThanOrEqual(box.width - 12);
      expect(one.y + one.height).toBeLessThanOrEqual(box.height - 12);
    }
  });

  it('keeps picture and words of a cell apart in the SVG', () => {
    const { table, mapId, laneId, stageId } = pictured();
    table.run(setCellText, { laneId, stageId, text: 'She waits at the desk' });
    const elements = of(mapId, table.project, 'ab');
    expect(named(elements, 'text').map(textOf).join(' ')).toContain('She waits at the desk');
    expect(named(elements, 'image')).toHaveLength(2);
  });
});
