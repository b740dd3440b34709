import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The collector of this process, to be called. (A flag for it at the start would make Node compile everything anew.) */
export function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const isCollector = (value: unknown): value is () => void => typeof value === 'function';
  if (!isCollector(collect)) throw new Error('no gc');
  return collect;
}
