// What a website writes to have deep-chat ask the gateway; GATEWAY is its address.
const conversations = "GATEWAY/api/v1/conversations";
let opened;

async function call(path, body, token) {
  const headers = { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(conversations + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
  return response.json();
}

async function answer(body, signals) {
  opened ??= (await call("", { language: "fr", channel: "web" })).conversation;
  const turn = await call(`/${opened.id}/messages`, { text: body.messages.at(-1).text }, opened.token);
  signals.onResponse({ text: turn.messages.map((message) => message.text).join("\n") });
}

document.querySelector("#open").addEventListener("click", async () => {
  await import("/deepChat.bundle.js");
  const chat = document.createElement("deep-chat");
  chat.introMessage = { text: "Bonjour, que cherchez-vous ?" };
  chat.connect = { handler: answer };
  const corner = document.querySelector("#corner");
  corner.hidden = false;
  corner.append(chat);
});
