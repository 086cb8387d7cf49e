/**
 * Clipper's wasm glue (Emscripten embind) makes one small caller for each of its functions out of text with
 * `new Function`, which a page without 'unsafe-eval' refuses. Every such text is of one of two patterns, so the same
 * caller can be put together from closures. While `standIn` is in force, texts of those patterns are answered that way;
 * any other text goes to the real constructor. Emscripten's own switch for this (-sDYNAMIC_EXECUTION=0) is off in the package.
 */

type Any = (...values: readonly unknown[]) => unknown;

/** The caller embind describes by its list of captured names and its body. */
const callerFromClosures = (names: readonly string[], body: string) => {
  const isMethod = names.includes('toClassParamWire') && body.includes('var thisWired');
  const usesDestructors = body.includes('var destructors');
  const returns = body.includes('var ret = ');
  const positionOf = new Map(names.map((name, i) => [name, i]));

  return (...captured: readonly Any[]) => {
    const named = (name: string): Any | undefined => captured[positionOf.get(name) ?? -1];
    const invoker = named('invoker');
    const target = named('fn');
    const toThis = named('toClassParamWire');
    const runDestructors = named('runDestructors');
    const fromWire = named('fromRetWire');
    const toWires: Any[] = [];
    const destroyers: (Any | undefined)[] = [];
    for (let i = 0; ; i += 1) {
      const toWire = named(`toArg${i}Wire`);
      if (!toWire) break;
      toWires.push(toWire);
      destroyers.push(named(`arg${i}Wired_dtor`));
    }
    const destroyThis = named('thisWired_dtor');

    return function caller(this: unknown, ...given: readonly unknown[]): unknown {
      const destructors: unknown[] | null = usesDestructors ? [] : null;
      const wiredThis = isMethod ? toThis?.(destructors, this) : undefined;
      const wired = toWires.map((toWire, i) => toWire(destructors, given[i]));
      const answer = isMethod ? invoker?.(target, wiredThis, ...wired) : invoker?.(target, ...wired);
      if (destructors) runDestructors?.(destructors);
      else {
        if (isMethod) destroyThis?.(wiredThis);
        wired.forEach((value, i) => {
          destroyers[i]?.(value);
        });
      }
      return returns ? fromWire?.(answer) : undefined;
    };
  };
};

/** Bytes from one argument to the next where the module hands several over. */
const argumentSize = 8;

/**
 * The caller by which the module reaches a value of ours (an array's length, its `set`): a function, a method, a
 * constructor or the bare arguments, as its body says.
 */
const reacherFromClosures = (names: readonly string[], body: string) => {
  const positionOf = new Map(names.map((name, i) => [name, i]));
  const isNew = body.includes('new (toValue(handle))');
  const isMethod = body.includes('[getStringOrSymbol(methodName)]');
  const isCall = !isNew && !isMethod && body.includes('toValue(handle)(');
  const returns = body.includes('emval_returnValue(');

  return (...captured: readonly Any[]) => {
    const named = (name: string): Any | undefined => captured[positionOf.get(name) ?? -1];
    const [toValue, wordOf] = [named('toValue'), named('getStringOrSymbol')];
    const readers = names.filter((name) => name.startsWith('argFromPtr')).map(named);
    const answerOf = (handle: unknown, method: unknown, given: readonly unknown[]): unknown => {
      if (!isNew && !isCall && !isMethod) return given.at(-1);
      const value = toValue?.(handle);
      if (isNew) return Reflect.construct(value as Any, [...given]);
      if (isCall) return (value as Any)(...given);
      return (value as Record<string, Any>)[wordOf?.(method) as string]?.(...given);
    };
    return (handle: unknown, method: unknown, destructors: unknown, args: number): unknown => {
      const given = readers.map((reader, i) => reader?.(args + i * argumentSize));
      const answer = answerOf(handle, method, given);
      return returns ? named('emval_returnValue')?.(named('toReturnWire'), destructors, answer) : undefined;
    };
  };
};

/** Puts the stand-in in place of the global `Function`; the answer puts the real one back. */
export const standInForFunction = (): (() => void) => {
  const real = globalThis.Function;
  const make = (names: unknown, body: unknown): unknown => {
    if (Array.isArray(names) && typeof body === 'string') {
      if (names[2] === 'invoker') return callerFromClosures(names as string[], body);
      if (names[0] === 'toValue' && body.includes('(handle, methodName, destructorsRef, args)'))
        return reacherFromClosures(names as string[], body);
    }
    return Reflect.construct(real, [names, body]);
  };
  // Minifiers shorten `new Function(…)` to `Function(…)`, which means the same.
  const standIn = new Proxy(real, {
    construct: (_, [names, body]: unknown[]) => make(names, body) as object,
    apply: (_, __, [names, body]: unknown[]) => make(names, body),
  });
  globalThis.Function = standIn;
  return () => {
    globalThis.Function = real;
  };
};
