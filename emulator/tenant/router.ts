import type { Area, Route } from './area.ts';

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string) => RouteMatch | undefined;

/** Finds the route for a path. Of two that match, the one with more fixed words wins: `items/delta` over `items/{id}`. */
export function createRouter(areas: readonly Area<unknown>[]): Router {
  const compiled = areas
    .flatMap((area) => area.routes)
    .map((route) => ({ route, ...compile(route.path) }))
    .sort((a, b) => b.fixed - a.fixed);
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      if (route.method !== method) continue;
      const found = pattern.exec(path);
      if (!found) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
      return { route, params };
    }
    return undefined;
  };
}

function compile(path: string): { pattern: RegExp; names: readonly string[]; fixed: number } {
  const names: string[] = [];
  const source = path
    .split(/(:\/\{\w+\}(?::|$)|\{\w+\})/)
    .map((part) => {
      const between = /^:\/\{(\w+)\}(:?)$/.exec(part);
      if (between) {
        names.push(between[1] as string);
        // At the end of a path the second colon may be left out.
        return between[2] ? ':/(.+?):' : ':/([^:]+?):?';
      }
      const name = /^\{(\w+)\}$/.exec(part);
      if (name) {
        names.push(name[1] as string);
        // Chat ids hold colons; a colon at the end starts a path.
        return '([^/]*[^/:])';
      }
      return part.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
    })
    .join('');
  return {
    pattern: new RegExp(`^${source}$`, 'i'),
    names,
    fixed: path.split('/').filter((part) => !part.includes('{')).length,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
