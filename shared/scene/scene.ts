import type { Font } from './fonts/families.ts';
import type { SceneLanguage } from './sceneLanguage.ts';

/** A picture as data: what SVG, PNG, PDF and slides are written from. Px at 100 %; later shapes lie over earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What the picture is called, and what it shows, for whoever cannot see it. */
  readonly title: string;
  readonly description: string;
  /** What its text is written in, and which Han forms that prefers; null: nothing is said of it. */
  readonly language: SceneLanguage | null;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | CircleShape | PathShape | ImageShape | TextShape | GroupShape;

interface Paint {
  /** Left out: not filled. */
  readonly fill?: string;
  /** Left out: not stroked. Ends and joins are round. */
  readonly stroke?: string;
  /** 1 where left out. */
  readonly strokeWidth?: number;
  /** Lengths of stroke and gap. */
  readonly dash?: readonly number[];
}

export interface RectShape extends Paint {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleShape extends Paint {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathShape extends Paint {
  readonly type: 'path';
  /** In absolute M, L, C, Q and Z only, so that every writer can turn it into its own. */
  readonly d: string;
}

/** A picture in its box. */
export interface ImageShape {
  readonly type: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** In a picture that leaves the program, a data URI: all of it is in there. */
  readonly href: string;
  /** Fills the box and is cut, else all of it is shown. */
  readonly isCut: boolean;
}

/** One line of text. */
export interface TextShape {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: Font;
  readonly size: number;
  readonly fill: string;
  /** Turned by a right angle around (x, y), so that it reads downwards. */
  readonly isTurned?: true;
}

export type GroupRole =
  | 'title'
  | 'map'
  | 'stages'
  | 'lanes'
  | 'cells'
  | 'lines'
  | 'emotion'
  | 'connections'
  | 'steps'
  | 'step'
  | 'insights'
  | 'insight';

/** Shapes that belong together, moved by x and y. */
export interface GroupShape {
  readonly type: 'group';
  readonly role: GroupRole;
  /** What it is in words; empty: nothing to say. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}
