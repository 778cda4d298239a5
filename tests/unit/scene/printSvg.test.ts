import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../shared/scene/drawMap.ts';
import { families } from '../../../shared/scene/fonts/families.ts';
import { printSvg } from '../../../shared/scene/printSvg.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { allElements, parseXml, textOf } from '../../fixtures/parseXml.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const words = {
  emotion: '情緒',
  pain: '槽點',
  praise: '讚點',
  bases: { assumed: '假設', observed: '觀察', measured: '量測' },
};

function printed(project = sampleJourney({ language: 'zh' })): string {
  return printSvg(drawMap(project, onlyMap(project), { theme: 'light', language: 'zh-Hant', words }));
}

function sceneOf(text: string): Scene {
  return {
    width: 100,
    height: 50,
    background: '#ffffff',
    title: text,
    description: text,
    language: 'zh-Hant',
    shapes: [
      {
        type: 'text',
        text,
        x: 1.23456,
        y: -0.001,
        anchor: 'end',
        font: 'semibold',
        size: 13,
        fill: '#000000',
      },
      { type: 'path', d: 'M0 0L1 1', stroke: '#000000', strokeWidth: 1.5, dash: [2, 3.333] },
    ],
  };
}

describe('an SVG', () => {
  it('is well-formed and says its size, its title and what it shows', () => {
    const root = parseXml(printed());
    expect(root.name).toBe('svg');
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img' });
    expect(root.attributes.viewBox).toBe(`0 0 ${root.attributes.width} ${root.attributes.height}`);
    const elements = allElements(root);
    expect(textOf(elements.find(({ name }) => name === 'title')!)).toBe('線上理賠旅程（現況）');
    expect(textOf(elements.find(({ name }) => name === 'desc')!)).toContain('報案: 撥打客服專線');
  });

  it('has its text as text, Han included', () => {
    const lines = allElements(parseXml(printed())).filter(({ name }) => name === 'text');
    expect(lines.map(textOf)).toContain('填寫十二頁的理賠申請書');
  });

  it.each([
    ['en', 'Noto Sans TC'],
    ['zh-Hant', 'Noto Sans TC'],
    ['zh-Hans', 'Noto Sans SC'],
  ] as const)('says that it is in %s, and names the Han faces of that first', (language, firstHan) => {
    const { attributes } = parseXml(printSvg({ ...sceneOf('汉字'), language }));
    expect(attributes).toMatchObject({ 'xml:lang': language, lang: language });
    const faces = attributes['font-family']!.split(',').map((face) => face.replaceAll("'", ''));
    expect(faces.find((face) => /^Noto Sans (TC|SC|CJK)/.test(face))).toBe(firstHan);
  });

  it('takes quotation marks from a Latin face, where Inter is not installed too', () => {
    const faces = families.stacks.en.split(',').map((face) => face.replaceAll("'", ''));
    const firstHan = faces.findIndex((face) => /TC|SC|JhengHei|YaHei/.test(face));
    for (const common of ['Segoe UI', 'Helvetica Neue', 'Arial', 'Liberation Sans', 'DejaVu Sans']) {
      expect(faces.indexOf(common)).toBeGreaterThan(faces.indexOf('Inter'));
      expect(faces.indexOf(common)).toBeLessThan(firstHan);
    }
  });

  it('says nothing of a language that it is not told', () => {
    const { attributes } = parseXml(printSvg({ ...sceneOf('x'), language: null }));
    expect(attributes).not.toHaveProperty('lang');
    expect(attributes).not.toHaveProperty('xml:lang');
  });

  it('has only drawing in it: no style, script, foreign object, link or picture from elsewhere', () => {
    const elements = allElements(parseXml(printed()));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    for (const { attributes } of elements) {
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(style|href|xlink:href|on.*)$/i);
        if (key !== 'xmlns') expect(value).not.toMatch(/url\(|https?:|data:/i);
      }
    }
  });

  it('takes hostile text for text', () => {
    const hostile = `</text><script>alert("1")</script> & 'quoted' <g onload="x">`;
    const elements = allElements(parseXml(printSvg(sceneOf(hostile))));
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
    expect(textOf(elements.find(({ name }) => name === 'text')!)).toBe(hostile);
  });

  it('leaves out what XML does not allow', () => {
    const text = printSvg(sceneOf('a\u0000b\u0007c\ud800d\uffffe😀\tf'));
    expect(textOf(allElements(parseXml(text)).find(({ name }) => name === 'text')!)).toBe('abcde😀\tf');
  });

  it('writes numbers with two decimals at most', () => {
    const text = printSvg(sceneOf('x'));
    expect(text).toContain('x="1.23" y="0"');
    expect(text).toContain('stroke-dasharray="2 3.33"');
    const measured = ['x', 'y', 'cx', 'cy', 'r', 'rx', 'd', 'width', 'height', 'stroke-width', 'transform'];
    for (const { attributes } of allElements(parseXml(printed()))) {
      for (const name of measured) {
        expect(attributes[name] ?? '').toMatch(/^(translate|[MLCQZ() ]|-?\d+(\.\d{1,2})?(?![.\d]))*$/);
      }
    }
  });

  it('is the same text each time', () => {
    expect(printed()).toBe(printed());
  });

  it('holds a thousand steps', () => {
    const text = printed(largeJourney(1000));
    const steps = allElements(parseXml(text)).filter(({ attributes }) => attributes.class === 'step');
    expect(steps).toHaveLength(1000);
  });
});
