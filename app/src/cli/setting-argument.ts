/** "epochs=20" → epochs, 20 */
import { InvalidRequest } from "../services/requests.ts";

/** Throws "request/invalid" for what is no setting. */
export function settingOfArgument(argument: string): [string, unknown] {
  const at = argument.indexOf("=");
  if (at <= 0)
    throw new InvalidRequest([{ path: "set", message: `“${argument}” is not a setting, as in "epochs=20"` }]);
  return [argument.slice(0, at), valueOfText(argument.slice(at + 1))];
}

/** A number, true or false where it reads as one, else the text. */
export function valueOfText(text: string): number | boolean | string {
  if (text === "true" || text === "false") return text === "true";
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? text : number;
}
