/** Every rule of the page as text; a sheet that may not be read (another origin) is left out. */
function rulesOf(page: Document): string {
  const readable = (sheet: CSSStyleSheet): readonly string[] => {
    try {
      return [...sheet.cssRules].map((rule) => rule.cssText);
    } catch (error) {
      // What the browser says of a sheet it fetched from elsewhere, as every one is for a page from a folder.
      if (error instanceof DOMException && error.name === 'SecurityError') return [];
      throw error;
    }
  };
  return [...page.styleSheets, ...page.adoptedStyleSheets].flatMap(readable).join('\n');
}

/**
 * A second window with the looks of this page and nothing in it; null when the browser refuses pop-ups. Must be called
 * while a press or key is being answered. The rules are adopted, not written into the page: its policy allows no style
 * elements, and a page opened from a folder cannot fetch its sheets again.
 */
export function openPresenter(): Window | null {
  const opened = window.open('about:blank', 'mutu-presenter', 'popup,width=1180,height=760');
  if (!opened) return null;
  // A constructed sheet belongs to the window whose constructor made it.
  const { CSSStyleSheet: Sheet } = opened as Window & { readonly CSSStyleSheet: typeof CSSStyleSheet };
  const sheet = new Sheet();
  sheet.replaceSync(rulesOf(document));
  opened.document.adoptedStyleSheets = [sheet];
  opened.document.documentElement.dataset.theme = 'light';
  opened.focus();
  return opened;
}
