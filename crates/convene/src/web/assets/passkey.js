// Signing in and enrolling with a passkey: the ceremony needs the browser's own dialogue.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

async function post(address, body) {
  const answer = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function credential(made) {
  const { response } = made;
  const sent = { id: made.id, rawId: text(made.rawId), type: made.type, extensions: made.getClientExtensionResults(), response: { clientDataJSON: text(response.clientDataJSON) } };
  if (response.attestationObject) {
    sent.response.attestationObject = text(response.attestationObject);
    sent.response.transports = response.getTransports?.() ?? [];
  } else {
    sent.response.authenticatorData = text(response.authenticatorData);
    sent.response.signature = text(response.signature);
    sent.response.userHandle = response.userHandle ? text(response.userHandle) : null;
  }
  return sent;
}

async function ceremony(form) {
  const begun = await post(form.dataset.begin, {});
  const asked = begun.options.publicKey;
  asked.challenge = bytes(asked.challenge);
  if (asked.user) asked.user.id = bytes(asked.user.id);
  for (const known of [...(asked.excludeCredentials ?? []), ...(asked.allowCredentials ?? [])]) known.id = bytes(known.id);
  const made = asked.user ? await navigator.credentials.create({ publicKey: asked }) : await navigator.credentials.get({ publicKey: asked });
  form.elements.ceremony.value = begun.ceremony;
  form.elements.credential.value = JSON.stringify(credential(made));
  form.submit();
}

for (const form of document.querySelectorAll("form[data-begin]")) {
  form.querySelector("[data-needs-script]")?.removeAttribute("hidden");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const failed = form.querySelector("[data-failed]");
    failed.hidden = true;
    ceremony(form).catch(() => { failed.hidden = false; failed.focus(); });
  });
}
