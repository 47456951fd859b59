import {
  createCSSRuleFromTheme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';

/**
 * Fluent's themes, whole, as the style sheet that Fluent itself would write in the browser: one rule a look (`HostTheme`).
 * A theme is data, so it stands in the page and not in the scripts: some 10 KB of gzip that were read and run before
 * anything was shown.
 */
export const looks = Object.entries({
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
})
  .map(([name, theme]) => createCSSRuleFromTheme(`.look-${name}`, theme))
  .join('\n');
