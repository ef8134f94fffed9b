// Shows code blocks with titles as tabs if they are one below the other, at most with a line of text
// between them. Without this script, each has its title and the text above it.
function findNext(block) {
  const next = block.nextElementSibling;
  const text = next?.tagName === "P" ? next : null;
  const other = text ? text.nextElementSibling : next;
  return isTitled(other) ? { text, block: other } : null;
}

function isTitled(block) {
  return block?.querySelector(":scope > .filename, :scope > pre > .filename") != null;
}

function makeTabs(blocks) {
  const list = document.createElement("div");
  list.className = "code-tabs";
  list.setAttribute("role", "tablist");
  for (const block of blocks) {
    const title = block.querySelector(".filename");
    const tab = document.createElement("button");
    tab.type = "button";
    tab.textContent = title.textContent;
    tab.setAttribute("role", "tab");
    tab.addEventListener("click", () => {
      const top = tab.getBoundingClientRect().top;
      selectTabs(tab.textContent);
      scrollBy(0, tab.getBoundingClientRect().top - top);
    });
    tab.addEventListener("keydown", event => {
      const steps = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" };
      tab[steps[event.key]]?.focus();
      tab[steps[event.key]]?.click();
    });
    title.remove();
    block.setAttribute("role", "tabpanel");
    block.setAttribute("aria-label", tab.textContent);
    list.append(tab);
  }
  blocks[0].before(list);
  list.blocks = blocks;
  selectTab(list, 0);
}

function selectTab(list, index) {
  for (const [place, tab] of [...list.children].entries()) {
    tab.setAttribute("aria-selected", place === index);
    tab.tabIndex = place === index ? 0 : -1;
    list.blocks[place].hidden = place !== index;
  }
}

// On the whole page, so that readers choose a client once.
function selectTabs(title) {
  for (const list of document.querySelectorAll(".code-tabs")) {
    const index = [...list.children].findIndex(tab => tab.textContent === title);
    if (index >= 0) selectTab(list, index);
  }
}

for (const first of [...document.querySelectorAll("article .highlight")].filter(isTitled)) {
  if (first.hasAttribute("role")) continue;
  const blocks = [first];
  for (let next = findNext(first); next; next = findNext(next.block)) {
    if (next.text) next.text.hidden = true;
    blocks.push(next.block);
  }
  if (blocks.length > 1) makeTabs(blocks);
}
