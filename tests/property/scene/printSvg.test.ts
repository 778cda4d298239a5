import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../shared/scene/drawMap.ts';
import { printSvg } from '../../../shared/scene/printSvg.ts';
import { allElements, parseXml } from '../../fixtures/parseXml.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

describe('an SVG', () => {
  it('is well-formed whatever the texts of the map are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<![CDATA[', ']]>', '<!--', '&#0;', '<?x?>', '"\'', '\ud83d', '</svg>'),
    );
    fc.assert(
      fc.property(text, text, text, text, (name, lane, title, said) => {
        const project = journeyOf({
          name,
          description: said,
          participants: [{ name: lane, colour: 'pink', side: 'C' }],
          lanes: [{ name: lane }],
          stages: [
            {
              name,
              steps: [
                { title, valences: [1], insights: [{ words: said }] },
                { title: said, label: lane },
              ],
            },
          ],
        });
        const scene = drawMap(project, onlyMap(project), {
          theme: 'dark',
          language: 'zh-Hans',
          words: {
            emotion: name,
            pain: said,
            praise: title,
            bases: { assumed: said, observed: said, measured: said },
          },
        });
        const elements = allElements(parseXml(printSvg(scene)));
        expect(elements.filter(({ attributes }) => attributes.class === 'step')).toHaveLength(2);
      }),
    );
  });
});
