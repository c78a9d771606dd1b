/** What went wrong, said kindly, with a way on: a button always, and a countdown where the page asks again by itself. */
import { Trouble } from "../api/trouble.ts";
import styles from "./TroublePanel.module.css";
import { useSecondsLeft } from "./use-seconds-left.ts";

interface TroublePanelProps {
  readonly error: Error;
  onAgain(): void;
}

const said = (error: Error): Pick<Trouble, "message" | "hint"> =>
  error instanceof Trouble ? error : { message: "Something on this page broke.", hint: "Try again, or load it anew." };

export function TroublePanel({ error, onAgain }: TroublePanelProps) {
  const { message, hint } = said(error);
  return (
    <div className={styles.trouble}>
      <div role="alert">
        <p className={styles.message}>{message}</p>
        <p>{hint}</p>
        <Countdown error={error} />
      </div>
      <button type="button" className="act" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}

/** The same in a line, where there is no room for more; nothing in it takes the focus from a box that is written in. */
export function TroubleLine({ error, onAgain }: TroublePanelProps) {
  const { message } = said(error);
  return (
    <div className={styles.line}>
      <div role="alert">
        <p>{message}</p>
        <Countdown error={error} />
      </div>
      <button type="button" className="quiet" onMouseDown={(event) => event.preventDefault()} onClick={onAgain}>
        try again
      </button>
    </div>
  );
}

/** For the eyes alone: spoken every second it would be all that one hears. */
function Countdown({ error }: { readonly error: Error }) {
  const seconds = useSecondsLeft(error);
  if (seconds === undefined) return null;
  return (
    <p className={styles.countdown} aria-hidden="true">
      {seconds > 0 ? `Asking again in ${seconds} s` : "Asking again…"}
    </p>
  );
}
