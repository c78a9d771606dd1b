/** Where too few films fit: one button for each condition that could be let go, and how many films would fit then. */
import type { Relaxation } from "../../api/types.ts";
import styles from "./Offers.module.css";

interface OffersProps {
  readonly offers: readonly Relaxation[];
  onLetGo(offer: Relaxation): void;
}

export function Offers({ offers, onLetGo }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <p className={styles.offers}>
      <span>More films if they need not be</span>
      {offers.map((offer) => (
        <button key={`${offer.condition} ${offer.text}`} type="button" onClick={() => onLetGo(offer)}>
          {offer.text} ({offer.films})
        </button>
      ))}
    </p>
  );
}
