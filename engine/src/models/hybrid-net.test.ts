import { keepsTheLaws } from "../../test/laws.ts";
import { hybridNet } from "./hybrid-net.ts";

// So small a world is learned by heart before it is understood; it takes its time.
const settings = { dimensions: 8, hidden: 16, epochs: 100, patience: 100, batch: 8, decay: 0.1, rowDecay: 1 };

keepsTheLaws(hybridNet, { settings });
keepsTheLaws(hybridNet, { settings: { ...settings, diversity: 0, distribution: 0 } });
