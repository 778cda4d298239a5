import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';

// Journeys of other people, which lie beside the repository and are not part of it.
const folder = new URL('../../../../shared/real-journeys/', import.meta.url);

const isHere = existsSync(folder);
const note = isHere ? '' : ' (skipped: ../shared/real-journeys is not here)';

describe.skipIf(!isHere)(`journeys as teams wrote them${note}`, () => {
  it.each([
    ['insurance-claim-as-is.mmd', 'Sarah', [2, 4, 6, 4, 1], 29],
    ['insurance-claim-to-be.mmd', 'Sarah', [2, 5, 4, 4, 2], 81],
    ['claim-processor-as-is.mmd', 'David', [3, 4, 4, 4, 3], 30],
  ])('%s is read without a problem', (name, actor, tasksPerSection, sumOfScores) => {
    const reading = readMermaidText(readFileSync(new URL(name, folder), 'utf8'), name);
    expect(reading.problems).toEqual([]);
    expect(reading.skipped).toEqual([]);
    expect(reading.diagrams).toHaveLength(1);
    const sections = reading.diagrams[0]!.sections;
    const tasks = sections.flatMap((section) => section.tasks);
    expect(sections.map((section) => section.tasks.length)).toEqual(tasksPerSection);
    expect(new Set(tasks.flatMap((task) => task.actors))).toEqual(new Set([actor]));
    expect(tasks.reduce((sum, task) => sum + (task.score ?? 0), 0)).toBe(sumOfScores);
  });
});
