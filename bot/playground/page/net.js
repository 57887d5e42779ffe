// The page's line to the playground: acts go out, news come in.

export async function act(name, body) {
  const response = await fetch(`/playground/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

export async function readState() {
  const response = await fetch("/playground/state");
  if (!response.ok) throw new Error("no state");
  return response.json();
}

// Every (re)connection starts with the whole state: what happened meanwhile is in it.
export function listen({ fresh, news, lost }) {
  const events = new EventSource("/playground/events");
  const start = async () => {
    try {
      fresh(await readState());
    } catch {
      lost();
    }
  };
  events.onopen = start;
  events.onerror = lost;
  events.onmessage = (event) => {
    const one = JSON.parse(event.data);
    if (one.kind === "behind") start();
    else news(one);
  };
}
