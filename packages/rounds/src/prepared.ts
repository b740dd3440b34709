/** Makes something from a config once, and remembers it for as long as that very config lives. */
export function preparedOnce<Config extends object, Made>(
  make: (config: Config) => Made,
): (config: Config) => Made {
  const made = new WeakMap<Config, Made>();
  return (config) => {
    const known = made.get(config);
    if (known !== undefined) return known;
    const fresh = make(config);
    made.set(config, fresh);
    return fresh;
  };
}
