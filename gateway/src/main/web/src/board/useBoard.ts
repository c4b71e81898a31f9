import type { Board } from '@api/response';
import { useEffect } from 'preact/hooks';
import { counts } from '../queue/counts';
import { adminApi } from '../shared/adminApi';
import { useLoad, type Loaded } from '../shared/load';
import { Pacer } from './pacer';

/** The board of one shop or of all, looked at again whenever the queue's numbers move. */
export function useBoard(shop: string | undefined): Loaded<Board> {
  const loaded = useLoad(() => adminApi.board.getBoard({ ...(shop && { shop: [shop] }) }), [shop]);
  useEffect(() => {
    const pacer = new Pacer(() => { void loaded.reload(); });
    const before = counts.peek();
    const stop = counts.subscribe((now) => { if (now !== before) pacer.news(); });
    return () => { stop(); pacer.stop(); };
  }, [shop]);
  return loaded;
}
