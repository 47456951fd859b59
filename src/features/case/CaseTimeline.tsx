import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Timeline } from '../../domain/case/timeline.ts';
import { Section } from './Section.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineList } from './TimelineList.tsx';

/** Below this there is no room for words beside the marks. */
const DRAWN_FROM = 920;

/** The line of time, where there is room for one; otherwise, and for whoever would rather read, a list. */
export function CaseTimeline({ line }: { readonly line: Timeline }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [asList, setAsList] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const room = width >= DRAWN_FROM;
  const drawn = room && !asList;
  return (
    <Section
      title="Timeline"
      act={
        room && (
          <Button size="small" onClick={() => setAsList(!asList)}>
            {asList ? 'Show as a line' : 'Show as a list'}
          </Button>
        )
      }
    >
      <div ref={box} style={{ position: 'relative' }}>
        {drawn && <TimelineDrawing line={line} width={width} />}
        {drawn && <TimelineKey line={line} />}
        <TimelineList line={line} hidden={drawn} />
      </div>
    </Section>
  );
}
