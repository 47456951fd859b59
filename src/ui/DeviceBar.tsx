import type { Device } from '../app/ports/device.ts';
import { Bar } from './Bar.tsx';

/** This browser keeps nothing for us, or could not keep the list: said before anybody relies on it. */
export function DeviceBar(props: { readonly keepsNothing: Device['keepsNothing']; readonly notKept: boolean }) {
  if (props.keepsNothing !== undefined)
    return (
      <Bar
        name="warning"
        boxed
        title={
          props.keepsNothing === 'it refuses'
            ? 'This browser keeps nothing for this page.'
            : 'This browser’s storage does not answer.'
        }
      >
        {props.keepsNothing === 'it refuses'
          ? 'A private window or a setting stops it. Everything works with a connection; close no page with words that are not saved yet.'
          : 'Close other windows of CIN Meetings and open this one again. Until then everything works with a connection; close no page with words that are not saved yet.'}
      </Bar>
    );
  return props.notKept ? (
    <Bar name="warning" boxed title="This browser keeps no list.">
      Without a connection this page cannot say what is due.
    </Bar>
  ) : null;
}
