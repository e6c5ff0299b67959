/** Made by build/launcher-words.ts from locales/<language>/launcher.ftl. */
declare module "virtual:launcher-words" {
  const texts: Record<import("../words/languages").Language, Record<import("./words").LauncherWord, string>>;
  export default texts;
}
