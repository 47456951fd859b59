import type { Frame, Page } from 'playwright-core';

/**
 * What scrolls by itself in a page, up and down or sideways, by its words; a box of somebody's own words does not count.
 * Teams wants one region up and down, and none sideways.
 */
export async function scrollRegions(at: Page | Frame) {
  return at.evaluate(() => {
    const scrolls = (element: Element, way: 'x' | 'y'): boolean => {
      if (element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return false;
      const style = getComputedStyle(element);
      if (!/auto|scroll/.test(way === 'y' ? style.overflowY : style.overflowX)) return false;
      return way === 'y'
        ? element.scrollHeight > element.clientHeight + 1
        : element.scrollWidth > element.clientWidth + 1;
    };
    const all = [...document.querySelectorAll('body, body *')].filter((element) => element.getClientRects().length > 0);
    const named = (way: 'x' | 'y') =>
      all.filter((element) => scrolls(element, way)).map((element) => (element.textContent ?? '').trim().slice(0, 60));
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return { down: named('y'), across: [...named('x'), ...(wide > 0 ? [`the page, ${wide} px`] : [])] };
  });
}
