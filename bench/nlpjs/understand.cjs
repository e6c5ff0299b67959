// node understand.cjs train <sentences.json> <model.json>
// node understand.cjs ask <messages.json> <model.json> <answers.json>
// Run where the packages of package.json are installed. Everything is as nlp.js sets it by itself; it trains
// one model a language, and is told the language of each message.
const fs = require('node:fs');
const { dockStart } = require('@nlpjs/basic');
const LANGUAGES = ['fr', 'nl', 'en', 'de'];

async function manager() {
  const dock = await dockStart({
    settings: { nlp: { languages: LANGUAGES, autoSave: false, autoLoad: false } },
    use: ['Basic'],
  });
  for (const language of LANGUAGES) {
    const name = `Lang${language[0].toUpperCase()}${language[1]}`;
    dock.getContainer().use(require(`@nlpjs/lang-${language}`)[name]);
  }
  return dock.get('nlp');
}

async function train(sentences, model) {
  const nlp = await manager();
  for (const { language, text, intent } of sentences) nlp.addDocument(language, text, intent);
  await nlp.train();
  fs.writeFileSync(model, nlp.export(false));
}

async function ask(task, model, answers) {
  const nlp = await manager();
  nlp.import(fs.readFileSync(model, 'utf8'));
  // What is asked first waits for more than its own answer.
  for (const { language, text } of task.warm_up) await nlp.process(language, text);
  const got = [];
  for (const { language, text } of task.messages) {
    const began = process.hrtime.bigint();
    const { intent, classifications } = await nlp.process(language, text);
    const ms = Number(process.hrtime.bigint() - began) / 1e6;
    got.push({ intent, guess: classifications[0].intent, ms });
  }
  fs.writeFileSync(answers, JSON.stringify({ got, kib: process.resourceUsage().maxRSS }));
}

const [what, given, ...rest] = process.argv.slice(2);
({ train, ask })[what](JSON.parse(fs.readFileSync(given, 'utf8')), ...rest);
