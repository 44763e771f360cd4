import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.ts';

/**
 * A component whose code is loaded when it is first shown, so that the panel opens without it. Says so where it cannot be
 * loaded, as after an update of the extension under an open side panel.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const t = useTranslate();
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(Loaded ? 'ready' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (component) => {
          Loaded = component;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'ready' && Loaded) return <Loaded {...props} />;
    return state === 'failed' ? (
      <div class="notice" role="alert">
        <p>{t('view_failed')}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={() => setState('loading')}>
            {t('try_again')}
          </button>
        </div>
      </div>
    ) : null;
  };
}
