/** Where announcements are spoken from. */
import { useSyncExternalStore } from "react";
import { heard, onAnnouncement } from "../announcements.ts";

export function LiveRegion() {
  const sentence = useSyncExternalStore(onAnnouncement, heard);
  return (
    <div role="status" aria-live="polite" className="unseen">
      {sentence}
    </div>
  );
}
