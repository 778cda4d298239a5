import type { ParticipantColour } from '../model/records.ts';

export type Theme = 'light' | 'dark';

/** −2, −1, 0, +1, +2. */
type Scale = readonly [string, string, string, string, string];

/**
 * Every colour of the program, in pictures and (as custom properties made from this) on the screen. Contrast,
 * proved by tests/unit/scene/palette.test.ts: text on its ground 4.5 : 1, marks and edges that carry a meaning 3 : 1.
 * Bad to good runs from vermilion to blue-green: most people who see colours otherwise still tell the ends apart,
 * and a face or a sign always says the same.
 */
export interface Palette {
  /** Behind everything. */
  readonly background: string;
  /** Cards, the ground of a map, fields. */
  readonly surface: string;
  /** Headers and quiet areas. */
  readonly sunken: string;
  /** Hairlines between areas; carries no meaning. */
  readonly line: string;
  /** Edges that carry a meaning: outlines of steps, connections, borders of fields. */
  readonly edge: string;
  readonly text: string;
  /** Text of the second rank. */
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly danger: string;
  readonly onDanger: string;
  readonly dangerSoft: string;
  readonly pain: string;
  readonly onPain: string;
  readonly painSoft: string;
  readonly praise: string;
  readonly onPraise: string;
  readonly praiseSoft: string;
  /** Faces and points of the curve. */
  readonly valence: Scale;
  /** The features of a face. */
  readonly onValence: string;
  /** The ground of a step that feels so. */
  readonly valenceSoft: Scale;
  readonly participants: Readonly<Record<ParticipantColour, string>>;
}

export const palette: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#f5f6f8',
    surface: '#ffffff',
    sunken: '#eef0f4',
    line: '#dde1e8',
    edge: '#818b9c',
    text: '#1b2230',
    muted: '#586274',
    accent: '#3f55c6',
    onAccent: '#ffffff',
    accentSoft: '#e9ecfb',
    danger: '#b3261e',
    onDanger: '#ffffff',
    dangerSoft: '#fcebea',
    pain: '#b8284f',
    onPain: '#ffffff',
    painSoft: '#fceaef',
    praise: '#0c7a58',
    onPraise: '#ffffff',
    praiseSoft: '#e3f4ed',
    valence: ['#c53a2c', '#c8672a', '#6f7a8c', '#2f877c', '#0c7a58'],
    onValence: '#ffffff',
    valenceSoft: ['#fdeeeb', '#fdf4ec', '#ffffff', '#eff8f6', '#e5f5ee'],
    participants: {
      blue: '#2f66d0',
      orange: '#bf5a12',
      teal: '#0e7f88',
      purple: '#7a4fc9',
      green: '#3b8132',
      pink: '#c13584',
      brown: '#86603d',
      grey: '#626c7c',
    },
  },
  dark: {
    background: '#11151d',
    surface: '#191f2a',
    sunken: '#222936',
    line: '#2e3746',
    edge: '#77839a',
    text: '#e9edf4',
    muted: '#a5afc0',
    accent: '#93a6ff',
    onAccent: '#12183a',
    accentSoft: '#272f55',
    danger: '#ff8f85',
    onDanger: '#3a0906',
    dangerSoft: '#43221f',
    pain: '#ff87a3',
    onPain: '#3a0716',
    painSoft: '#43202b',
    praise: '#52d1a0',
    onPraise: '#04291b',
    praiseSoft: '#173a2f',
    valence: ['#ff8673', '#f3a565', '#a2adbf', '#6bc9bb', '#52d1a0'],
    onValence: '#11151d',
    valenceSoft: ['#3a2423', '#362a21', '#222936', '#1d3233', '#1a362d'],
    participants: {
      blue: '#7fa9ff',
      orange: '#f2a05e',
      teal: '#5cc8d0',
      purple: '#b99bff',
      green: '#8bcf7e',
      pink: '#f592c8',
      brown: '#cfa582',
      grey: '#a5afc0',
    },
  },
};
