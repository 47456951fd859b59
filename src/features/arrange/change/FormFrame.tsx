import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { AnswerBar } from './AnswerBar.tsx';
import type { UseChanging } from './useChanging.ts';

const WRONG = '[aria-invalid="true"], [data-wrong] input:not(:disabled)';

/** One change: its fields, what it does to whom, the button that does it and the way out. Inline, never a dialog. */
export function FormFrame(props: {
  readonly title: string;
  /** What pressing does, as the button says it. */
  readonly act: string;
  readonly progress: string;
  readonly changing: UseChanging;
  /** Something has to be put right first. */
  readonly wrong: boolean;
  /** `tried`: somebody has pressed while something was wrong. */
  readonly children: (tried: boolean) => ReactNode;
  readonly onAct: () => void;
  readonly onLeave: () => void;
}) {
  const { changing } = props;
  const [tries, setTries] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (tries > 0) box.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [tries]);
  const press = () => {
    if (props.wrong) setTries(tries + 1);
    else props.onAct();
  };
  return (
    <section aria-label={props.title} ref={box}>
      <Column gap="l">
        <Text look="section" as="h3" target={heading}>
          {props.title}
        </Text>
        {props.children(tries > 0)}
        {changing.refusal && <RefusalBar refusal={changing.refusal} again={press} busy={changing.busy} />}
        {changing.answer && <AnswerBar answer={changing.answer} />}
        {changing.busy && (
          <div role="status">
            <State name="under way">{props.progress}</State>
          </div>
        )}
        <Row wrap>
          <Button appearance="primary" disabledFocusable={changing.busy} onClick={press}>
            {props.act}
          </Button>
          <Button disabledFocusable={changing.busy} onClick={props.onLeave}>
            Leave it as it is
          </Button>
        </Row>
      </Column>
    </section>
  );
}
