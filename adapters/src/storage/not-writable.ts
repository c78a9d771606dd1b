/** A home that cannot be written to, said in one sentence. */
import { MatineeError } from "@matinee/core";

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: "there is no right to write there",
    EPERM: "there is no right to write there",
    EROFS: "it is on a read-only file system",
    ENOSPC: "the disk is full",
    EFBIG: "a file may not become that large there",
    EIO: "the disk reports an error",
    EISDIR: "a folder stands where a file belongs",
    ENAMETOOLONG: "the path is too long",
    EDQUOT: "the disk quota is used up",
    ENOTDIR: "a part of the path is a file, not a folder",
    EEXIST: "a file stands in its place",
  }),
);

/** Runs work that writes below `home`; an error of the disk becomes "home/not-writable". */
export async function writing<T>(home: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === undefined) throw cause;
    throw new MatineeError("home/not-writable", `The data folder ${home} cannot be written to: ${reason}.`, { cause });
  }
}

function reasonOf(error: unknown): string | undefined {
  const { code = "", syscall, path, dest } = (error ?? {}) as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === "ENOENT" && syscall === "mkdir") return "it cannot be made there";
  const reason = reasons.get(code);
  return code === "EISDIR" && (dest ?? path) !== undefined ? `${reason}, at ${dest ?? path}` : reason;
}
