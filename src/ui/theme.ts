import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The Teams theme for what the host (or, outside Teams, the system) shows. */
export const themeFor = (name: ThemeName): Theme => themes[name];
