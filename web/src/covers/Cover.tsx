/** A film's drawn cover. */
import { memo } from "react";
import { type CoverFilm, compose, coverHeight, coverWidth } from "./compose.ts";
import type { Shape } from "./shapes.ts";
import { leading } from "./title.ts";

const titleFont = "'Bricolage Grotesque Variable', 'Inter Variable', system-ui, sans-serif";

interface CoverProps extends CoverFilm {
  readonly className?: string | undefined;
}

/** Decorative beside a printed title, so screen readers pass over it. */
export const Cover = memo(
  function Cover({ title, year, genres, className }: CoverProps) {
    const drawn = compose({ title, year, genres });
    const { x, y, size, lines, align, rightToLeft } = drawn.title;
    return (
      <svg viewBox={`0 0 ${coverWidth} ${coverHeight}`} className={className} aria-hidden="true" focusable="false">
        <rect width={coverWidth} height={coverHeight} fill={drawn.panel} />
        {drawn.views.map((view) => (
          <svg
            key={`${view.x} ${view.y}`}
            x={view.x}
            y={view.y}
            width={view.width}
            height={view.height}
            viewBox="0 0 200 200"
            preserveAspectRatio="xMidYMid slice"
            aria-hidden="true"
          >
            <rect x={-100} y={-100} width={400} height={400} fill={drawn.sky} />
            <g transform={view.flipped ? "matrix(-1 0 0 1 200 0)" : undefined}>{view.shapes.map(path)}</g>
          </svg>
        ))}
        <g fillRule="evenodd">{drawn.over.map(path)}</g>
        <g fill={drawn.ink} fontFamily={titleFont}>
          <text
            fontSize={size}
            fontWeight={800}
            letterSpacing={-size * 0.018}
            textAnchor={align}
            direction={rightToLeft ? "rtl" : undefined}
          >
            {lines.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a title never change places
              <tspan key={i} x={x} y={y + i * size * leading}>
                {row}
              </tspan>
            ))}
          </text>
          {drawn.year && (
            <text
              x={drawn.year.x}
              y={drawn.year.y}
              fontSize={12.5}
              fontWeight={600}
              letterSpacing={1}
              textAnchor={drawn.year.align}
              transform={drawn.year.upright ? `rotate(-90 ${drawn.year.x} ${drawn.year.y})` : undefined}
            >
              {drawn.year.text}
            </text>
          )}
        </g>
      </svg>
    );
  },
  (before, after) =>
    before.title === after.title &&
    before.year === after.year &&
    before.className === after.className &&
    before.genres.join() === after.genres.join(),
);

function path({ d, fill, stroke, width, opacity }: Shape, i: number) {
  return (
    <path
      key={i}
      d={d}
      fill={fill ?? "none"}
      stroke={stroke}
      strokeWidth={width}
      strokeLinecap={stroke ? "round" : undefined}
      opacity={opacity}
    />
  );
}
