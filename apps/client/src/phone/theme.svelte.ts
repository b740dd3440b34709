const barColours = { light: '#f4efe1', dark: '#0a2c50' } as const;

/** Day or night for the whole page, the browser's own bar included. By day again when the surface goes. */
export function dressPage(isDark: () => boolean): void {
  const dress = (theme: keyof typeof barColours) => {
    document.body.dataset['theme'] = theme;
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', barColours[theme]);
  };
  $effect.pre(() => {
    dress(isDark() ? 'dark' : 'light');
    return () => dress('light');
  });
}
