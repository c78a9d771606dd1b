/** What went wrong, said kindly, with a way on. */
import { Trouble } from "../api/trouble.ts";
import styles from "./TroublePanel.module.css";

interface TroublePanelProps {
  readonly error: Error;
  onAgain(): void;
}

export function TroublePanel({ error, onAgain }: TroublePanelProps) {
  const { message, hint } =
    error instanceof Trouble
      ? error
      : { message: "Something on this page broke.", hint: "Try again, or load it anew." };
  return (
    <div className={styles.trouble} role="alert">
      <div>
        <p className={styles.message}>{message}</p>
        <p>{hint}</p>
      </div>
      <button type="button" className="act" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
