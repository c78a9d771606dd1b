/** One line that says why, with the films and words that carry it in bold. */
import type { Reason } from "../../api/types.ts";
import { mainReasons, stretches } from "../asking/reason-text.ts";

interface WhyProps {
  readonly reasons: readonly Reason[];
  titleOf(movieId: number): string | undefined;
  readonly className?: string | undefined;
}

export function Why({ reasons, titleOf, className }: WhyProps) {
  return (
    <p className={className}>
      {mainReasons(reasons).map((reason) => (
        <span key={`${reason.kind} ${reason.text}`}>
          {stretches(reason, titleOf).map(({ text, bold }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a sentence never change places
            bold ? <b key={i}>{text}</b> : <span key={i}>{text}</span>,
          )}{" "}
        </span>
      ))}
    </p>
  );
}
