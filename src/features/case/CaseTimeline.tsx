import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Timeline } from '../../domain/case/timeline.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Row } from '../../ui/layout.tsx';
import { Section } from './Section.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineList } from './TimelineList.tsx';

/** Below this there is no room for words beside the marks. */
const DRAWN_FROM = 920;

/** The line of time, where there is room for one; otherwise, and for whoever would rather read, a list. */
export function CaseTimeline(props: {
  readonly line: Timeline;
  readonly profile: ProcedureProfile | undefined;
  /** Whether everything is on it, and not only what counts now. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}) {
  const { line, profile, all, onAll } = props;
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
        <Row wrap>
          {(all || line.leftOut > 0) && (
            <Button size="small" onClick={() => onAll(!all)}>
              {all ? 'Show the last weeks' : `Show all, ${line.leftOut} earlier`}
            </Button>
          )}
          {room && (
            <Button size="small" onClick={() => setAsList(!asList)}>
              {asList ? 'Show as a line' : 'Show as a list'}
            </Button>
          )}
        </Row>
      }
    >
      <div ref={box} style={{ position: 'relative' }}>
        {drawn && <TimelineDrawing line={line} width={width} profile={profile} />}
        {drawn && <TimelineKey line={line} />}
        <TimelineList line={line} hidden={drawn} profile={profile} />
      </div>
    </Section>
  );
}
