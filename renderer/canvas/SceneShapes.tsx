import { families } from '../../shared/scene/fonts/families.ts';
import type { Shape } from '../../shared/scene/scene.ts';

interface SceneShapesProps {
  readonly shapes: readonly Shape[];
  /** Without the words: `SceneWords` draws them. */
  readonly isWordless?: boolean;
}

/** Shapes of the scene as elements of an `<svg>`; their colours may be custom properties of the page. */
export function SceneShapes({ shapes, isWordless = false }: SceneShapesProps) {
  // What a scene draws has no identity: a shape is its place in the list.
  return shapes.map((shape, index) => <SceneShape key={index} shape={shape} isWordless={isWordless} />);
}

function SceneShape({ shape, isWordless }: { readonly shape: Shape; readonly isWordless: boolean }) {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...paintOf(shape)} />;
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paintOf(shape)} />;
    case 'path':
      return <path d={shape.d} {...paintOf(shape)} />;
    case 'image': {
      const { x, y, width, height, radius, href, isCut } = shape;
      return (
        <image
          x={x}
          y={y}
          width={width}
          height={height}
          href={href}
          preserveAspectRatio={isCut ? 'xMidYMid slice' : 'xMidYMid meet'}
          style={radius > 0 ? { clipPath: `inset(0 round ${radius}px)` } : undefined}
        />
      );
    }
    case 'text':
      return isWordless ? null : (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fontWeight={families.weight[shape.font]}
          fill={shape.fill}
          transform={shape.isTurned === true ? `rotate(90 ${shape.x} ${shape.y})` : undefined}
        >
          {shape.text}
        </text>
      );
    case 'group':
      return (
        <g transform={`translate(${shape.x} ${shape.y})`}>
          <SceneShapes shapes={shape.shapes} isWordless={isWordless} />
        </g>
      );
  }
}

function paintOf({ fill, stroke, strokeWidth, dash }: Omit<Extract<Shape, { type: 'path' }>, 'type' | 'd'>): {
  readonly fill: string;
  readonly stroke: string | undefined;
  readonly strokeWidth: number | undefined;
  readonly strokeDasharray: string | undefined;
} {
  return { fill: fill ?? 'none', stroke, strokeWidth, strokeDasharray: dash?.join(' ') };
}
