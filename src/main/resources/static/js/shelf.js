// Keeps files that are on their way on the device, so that a closed page loses none. Each belongs to an account.
const WEEK = 7 * 24 * 3600 * 1000;
const opened = new Promise((done) => {
  const asked = indexedDB.open("thi-dua", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("files", { keyPath: "id" });
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => done(null);
});

async function ask(mode, request) {
  const shelf = await opened;
  if (!shelf) return undefined;
  return new Promise((done) => {
    const asked = request(shelf.transaction("files", mode).objectStore("files"));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => done(undefined);
  });
}

export const keep = (entry) => ask("readwrite", (files) => files.put({ ...entry, at: Date.now() }));
export const remove = (id) => ask("readwrite", (files) => files.delete(id));

// What the account keeps for the subject; what nobody came back for within a week is thrown away.
export async function of(account, subject) {
  const all = (await ask("readonly", (files) => files.getAll())) ?? [];
  for (const old of all.filter((entry) => entry.at < Date.now() - WEEK)) remove(old.id);
  return all.filter((entry) => entry.account === account && entry.subject === subject && entry.at >= Date.now() - WEEK);
}
