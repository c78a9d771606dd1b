/** As much of WebAssembly as Node has and we use; the library of the browser, where it is declared, is not ours. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
    static exports(module: Module): readonly { readonly name: string }[];
  }
  class Memory {
    readonly buffer: SharedArrayBuffer;
    /** Sizes in pages of 65,536 bytes. Throws RangeError when the memory cannot be had. */
    constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports?: { readonly env: { readonly memory: Memory } });
  }
  function validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}
