/** Made by build/launcher-words.ts from locales/<language>/launcher.ftl. */
declare module "virtual:launcher-words" {
  const texts: Record<"fr" | "nl" | "en" | "de", Record<import("./words").LauncherWord, string>>;
  export default texts;
}
