/** "epochs=20" → epochs, 20 */
import { InvalidRequest } from "../services/requests.ts";

/** Throws "request/invalid" for what is no setting. */
export function settingOfArgument(argument: string): [string, unknown] {
  const at = argument.indexOf("=");
  if (at <= 0)
    throw new InvalidRequest([{ path: "set", message: `“${argument}” is not a setting, as in "epochs=20"` }]);
  const value = argument.slice(at + 1);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return [argument.slice(0, at), Number.isNaN(number) ? value : number];
}
