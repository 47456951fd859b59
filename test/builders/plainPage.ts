/** As much of a page as React needs to draw in: what is drawn can be drawn again, which a string cannot. */
export function plainPage(): Element {
  const heard = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const page: Record<string, unknown> = { nodeType: 9, nodeName: '#document', ...heard, activeElement: null };
  page.defaultView = { HTMLIFrameElement: class {}, getSelection: () => null };
  const node = (nodeType: number, nodeName: string, more: object = {}) => {
    const children: unknown[] = [];
    const put = (child: unknown, before?: unknown) => {
      if (children.includes(child)) children.splice(children.indexOf(child), 1);
      children.splice(before ? children.indexOf(before) : children.length, 0, child);
    };
    return {
      nodeType,
      nodeName,
      tagName: nodeName,
      namespaceURI: 'http://www.w3.org/1999/xhtml',
      ownerDocument: page,
      style: { setProperty: () => undefined },
      childNodes: children,
      appendChild: (child: unknown) => put(child),
      insertBefore: put,
      removeChild: (child: unknown) => children.splice(children.indexOf(child), 1),
      setAttribute: () => undefined,
      removeAttribute: () => undefined,
      ...heard,
      ...more,
    };
  };
  page.createElement = (name: string) => node(1, name.toUpperCase());
  page.createElementNS = (_: string, name: string) => node(1, name);
  page.createTextNode = (text: string) => node(3, '#text', { nodeValue: text });
  page.documentElement = node(1, 'HTML');
  page.body = node(1, 'BODY');
  return node(1, 'DIV') as unknown as Element;
}
