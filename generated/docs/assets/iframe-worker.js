// Browsers start no worker from a file on disk, but the search runs in one. In pages that are
// opened from disk, this class runs its script in a hidden frame instead. As with a worker, messages
// are copied, and arrive after the script that sends them has ended.
function sendLater(data, receive) {
  const copy = structuredClone(data);
  setTimeout(() => receive(new MessageEvent("message", { data: copy })));
}

if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.documentElement.append(this.frame);
      const inside = this.frame.contentWindow;
      inside.postMessage = data => sendLater(data, event => this.receive(event));
      inside.importScripts = (...urls) =>
        urls.reduce((loaded, each) => loaded.then(() => this.load(each)), Promise.resolve());
      this.loaded = this.load(new URL(url, document.baseURI));
      this.loaded.catch(() => this.receive(new Event("error")));
    }

    load(url) {
      return new Promise((resolve, reject) => {
        const script = this.frame.contentDocument.createElement("script");
        script.onload = resolve;
        script.onerror = reject;
        script.src = url;
        this.frame.contentDocument.head.append(script);
      });
    }

    receive(event) {
      this.dispatchEvent(event);
      this[`on${event.type}`]?.(event);
    }

    postMessage(data) {
      const inside = this.frame.contentWindow;
      this.loaded.then(() => sendLater(data, event => inside.dispatchEvent(event)), () => {});
    }

    terminate() {
      this.frame.remove();
    }
  };
}
