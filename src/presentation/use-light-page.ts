import { useEffect } from 'react';

/** The visitor's screen is paper, whatever the reader of the working screen likes. */
export function useLightPage(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'light';
    return () => {
      if (theme) dataset.theme = theme;
    };
  }, []);
}
