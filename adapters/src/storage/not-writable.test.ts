import { MatineeError } from "@matinee/core";
import { expect, it } from "vitest";
import { writing } from "./not-writable.ts";

const failing = (code: string, syscall = "open") =>
  writing("/home", () => Promise.reject(Object.assign(new Error(code), { code, syscall })));

it.each([
  ["EACCES", "there is no right to write there"],
  ["EROFS", "it is on a read-only file system"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a part of the path is a file, not a folder"],
])("says %s in words", async (code, reason) => {
  const error = await failing(code).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MatineeError);
  expect(error).toMatchObject({
    code: "home/not-writable",
    message: `The data folder /home cannot be written to: ${reason}.`,
  });
});

it("leaves other errors as they are", async () => {
  await expect(failing("EMFILE")).rejects.toThrow("EMFILE");
  await expect(failing("ENOENT")).rejects.toThrow("ENOENT");
});
