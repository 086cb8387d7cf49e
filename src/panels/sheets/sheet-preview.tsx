import { useCallback, useEffect, useRef, useState } from 'react';
import { documentHtml } from '../../export/documents/document-html.ts';
import type { OfficeDocument } from '../../export/documents/office-document.ts';
import { pageMm } from '../../export/documents/paper.ts';
import styles from './sheets.module.css';

const pxPerMm = 96 / 25.4;

/**
 * The document as it will be on paper, at the width of the window. It stands in a frame, so that its style and ours do not
 * meet; the page's policy forbids inline style there too, so the style goes in as a constructed sheet.
 */
export function SheetPreview({
  document: sheet,
  label,
}: {
  readonly document: OfficeDocument;
  readonly label: string;
}) {
  const desk = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const [width, setWidth] = useState(0);
  const [height, setHeight] = useState(0);
  const paperPx = pageMm(sheet.paper).widthMm * pxPerMm;
  useEffect(() => {
    if (!desk.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(desk.current);
    return () => observer.disconnect();
  }, []);
  const show = useCallback(() => {
    const inner = frame?.contentDocument;
    const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
    if (!inner || !view) return;
    const { style, body } = documentHtml(sheet);
    const adopted = new view.CSSStyleSheet();
    adopted.replaceSync(`${style}\n${deskStyle}`);
    inner.adoptedStyleSheets = [adopted];
    inner.documentElement.lang = sheet.language;
    const parsed = new DOMParser().parseFromString(body, 'text/html');
    inner.body.replaceWith(inner.importNode(parsed.body, true));
    setHeight(inner.documentElement.scrollHeight);
  }, [frame, sheet]);
  useEffect(show, [show]);
  const scale = width > 0 ? Math.min(1, width / paperPx) : 1;
  return (
    <div ref={desk} className={styles.desk}>
      <div className={styles.sheet} style={{ width: paperPx * scale, height: height * scale }}>
        <iframe
          ref={setFrame}
          title={label}
          // The keys stay with the dialog: a frame would keep Escape to itself.
          tabIndex={-1}
          className={styles.frame}
          style={{ width: paperPx, height: Math.max(height, 1), transform: `scale(${scale})` }}
          onLoad={show}
        />
      </div>
    </div>
  );
}

/** The desk is ours; the frame shows paper alone, opaque, so that nothing shimmers through while it is drawn. */
const deskStyle = `
html { background: #FFFFFF; overflow: hidden; }
.paper { margin: 0; }
`;
