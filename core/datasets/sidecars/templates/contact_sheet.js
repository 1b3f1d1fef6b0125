"use strict";

// Columns of PATCHES, which patches.js brings together with ABOUT.
const FILE = 0, SPLIT = 1, X = 2, Y = 3, CRS = 4, LONGITUDE = 5, LATITUDE = 6;
const SHARE = 7, VALID = 8, CLASSES = 9, MARKS = 10, REVIEW = 11;
const PER_PAGE = 120;

const state = { shown: [], page: 0, open: -1 };
const get = (id) => document.getElementById(id);
// The page is English; whoever opens it reads their own language, where WORDS has it.
const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "en" || WORDS[tag]) || "en";
const words = WORDS[language] || {};
const say = (text, values) => (words[text] || text).replace(/\{(\w+)\}/g, (place, name) => values[name]);
const percent = (share) => {
  const digits = share > 0 && share < 0.1 ? 2 : 1;
  const written = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return (100 * share).toLocaleString(language, written) + " %";
};
const idOf = (patch) => patch[FILE].replace(/^.*\//, "").replace(/\.tif$/, "");
const splitName = (name) => name || say("no split");
const splitOf = (patch) => splitName(ABOUT.splits[patch[SPLIT]]);
const stateOf = (patch) => say(ABOUT.reviews[patch[REVIEW]][1]);
const meaning = (sign) => say(sign[1]) + " (" + sign[0] + ")";
const signsOf = (patch) => ABOUT.signs.filter((sign, bit) => patch[MARKS] & (1 << bit));
const weightOf = (patch) => signsOf(patch).reduce((sum, sign) => sum + sign[0], 0);
const hasReview = ABOUT.reviews.some((state) => state[0]);
const images = ABOUT.layers.filter((layer) => layer.kind === "image");
const labels = ABOUT.layers.filter((layer) => layer.kind === "label");

function element(tag, text, className) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

// One layer of a patch as the part of a picture that it is.
function picture(layer, index) {
  const place = index % ABOUT.perPicture;
  const across = place % ABOUT.across, down = Math.floor(place / ABOUT.across);
  const number = String(Math.floor(index / ABOUT.perPicture)).padStart(4, "0");
  const file = layer.name + "_" + number + (layer.kind === "image" ? ".jpg" : ".png");
  const unit = "var(--tile) * " + ABOUT.cell / ABOUT.side;
  const made = element("i");
  made.style.backgroundImage = 'url("contact_sheet/' + encodeURIComponent(file) + '")';
  made.style.backgroundSize = "calc(" + unit + " * " + ABOUT.across + ") auto";
  made.style.backgroundPosition = "calc(" + unit + " * -" + across + ") calc(" + unit + " * -" + down + ")";
  return made;
}

function tile(layers, index) {
  const made = element("div", undefined, "tile");
  layers.forEach((layer, number) => {
    const part = picture(layer, index);
    if (number) part.className = "over";
    made.append(part);
  });
  return made;
}

// The columns of a card: every layer, and the label over the last of the images of one kind.
function columns() {
  const base = ABOUT.change ? images[images.length - 1] : images[0];
  const single = ABOUT.layers.map((layer) => ({ name: layer.name, layers: [layer] }));
  return [...single, { name: say("{label} over {image}", { label: labels[0].name, image: base.name }), layers: [base, labels[0]] }];
}

function card(index) {
  const patch = PATCHES[index];
  const made = element("div", undefined, "card");
  made.tabIndex = 0;
  made.setAttribute("role", "button");
  made.id = "card-" + idOf(patch);
  const heads = element("div", undefined, "heads"), tiles = element("div", undefined, "tiles");
  for (const column of columns()) {
    heads.append(element("span", column.name));
    heads.lastChild.title = column.name;
    const one = tile(column.layers, index);
    one.title = column.name;
    tiles.append(one);
  }
  const caption = element("div", undefined, "caption");
  caption.append(element("b", idOf(patch)), element("span", splitOf(patch)), element("span", percent(patch[SHARE])));
  caption.append(element("span", stateOf(patch), "state"));
  const weight = weightOf(patch);
  if (weight) {
    const badge = element("span", weight, weight > 2 ? "weight high" : "weight");
    badge.title = signsOf(patch).map(meaning).join("\n");
    caption.append(badge);
  }
  made.append(heads, tiles, caption);
  made.addEventListener("click", () => show(index));
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show(index);
  });
  return made;
}

function fits(patch, choice) {
  if (choice.split !== "" && patch[SPLIT] !== Number(choice.split)) return false;
  if (choice.class !== "" && !(patch[CLASSES] & (1 << Number(choice.class)))) return false;
  if (choice.review !== "" && patch[REVIEW] !== Number(choice.review)) return false;
  if (choice.sign === "any" && !patch[MARKS]) return false;
  if (choice.sign === "none" && patch[MARKS]) return false;
  if (/^\d+$/.test(choice.sign) && !(patch[MARKS] & (1 << Number(choice.sign)))) return false;
  if (choice.least !== "" && patch[SHARE] * 100 < Number(choice.least)) return false;
  if (choice.most !== "" && patch[SHARE] * 100 > Number(choice.most)) return false;
  return !choice.name || idOf(patch).toLowerCase().includes(choice.name.trim().toLowerCase());
}

const KEYS = {
  "order": () => 0,
  "share-down": (patch) => -patch[SHARE],
  "share-up": (patch) => patch[SHARE],
  "weight-down": (patch) => -weightOf(patch),
  "valid-up": (patch) => patch[VALID],
  "split": (patch) => patch[SPLIT],
};

function choose() {
  const choice = {};
  for (const name of ["split", "class", "review", "sign", "least", "most", "name"]) choice[name] = get(name).value;
  const key = KEYS[get("sort").value];
  state.shown = [...PATCHES.keys()]
    .filter((index) => fits(PATCHES[index], choice))
    .map((index) => [key(PATCHES[index]), index])
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .map((pair) => pair[1]);
  turn(0);
}

function turn(page) {
  const pages = Math.max(1, Math.ceil(state.shown.length / PER_PAGE));
  state.page = Math.min(Math.max(page, 0), pages - 1);
  const start = state.page * PER_PAGE;
  get("cards").replaceChildren(...state.shown.slice(start, start + PER_PAGE).map(card));
  if (!state.shown.length) get("cards").append(element("p", say("No patch is like this."), "none"));
  get("page").textContent = say("shown: {shown}, page {page} of {pages}", { shown: state.shown.length, page: state.page + 1, pages });
  get("back").disabled = state.page === 0;
  get("next").disabled = state.page === pages - 1;
}

function fact(name, content) {
  const value = element("dd");
  value.append(content);
  get("facts").append(element("dt", name), value);
}

function show(index) {
  const patch = PATCHES[index];
  state.open = index;
  get("title").textContent = idOf(patch);
  get("large").style.setProperty("--columns", Math.min(4, columns().length));
  get("large").replaceChildren(...columns().map((column) => {
    const made = element("figure");
    const caption = element("figcaption", column.layers.length > 1 ? column.name : "");
    if (column.layers.length === 1) {
      const link = element("a", column.name + "/" + patch[FILE]);
      link.href = encodeURI(column.name + "/" + patch[FILE]);
      caption.append(link);
    }
    made.append(tile(column.layers, index), caption);
    return made;
  }));
  get("facts").replaceChildren();
  fact(say("Split"), splitOf(patch));
  fact(ABOUT.change ? say("Change") : say("Commonest class"), say("{share} of the patch", { share: percent(patch[SHARE]) }));
  if (hasReview) fact(say("Review"), stateOf(patch) || say("none"));
  fact(say("Valid"), percent(patch[VALID]));
  fact(say("Centre"), patch[X] + ", " + patch[Y] + " (" + say(ABOUT.crs[patch[CRS]]) + ")");
  fact(say("Latitude, longitude"), patch[LATITUDE] + ", " + patch[LONGITUDE]);
  const list = element("ul");
  signsOf(patch).forEach((sign) => list.append(element("li", meaning(sign))));
  fact(say("Suspicion"), weightOf(patch) ? list : say("none"));
  history.replaceState(null, "", "#" + idOf(patch));
  if (!get("detail").open) get("detail").showModal();
}

function step(by) {
  const place = state.shown.indexOf(state.open) + by;
  if (place >= 0 && place < state.shown.length) show(state.shown[place]);
}

function options(id, names) {
  names.forEach((name, number) => {
    const made = element("option", name);
    made.value = number;
    get(id).append(made);
  });
}

// Texts and labels that stand in the page, whose lines may be broken.
function translate() {
  document.documentElement.lang = language;
  document.title = say("Contact sheet, patches: {patches}", { patches: PATCHES.length });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const [, before, said, after] = texts.currentNode.data.match(/^(\s*)([^]*?)(\s*)$/);
    texts.currentNode.data = before + (words[said.replace(/\s+/g, " ")] || said) + after;
  }
  document.querySelectorAll("[aria-label]").forEach((one) => one.setAttribute("aria-label", say(one.getAttribute("aria-label"))));
}

function begin() {
  translate();
  const count = (split) => PATCHES.filter((patch) => patch[SPLIT] === split).length;
  const splits = ABOUT.splits.map((name, split) => count(split) + " " + splitName(name)).join(", ");
  get("counts").textContent = say("Patches: {patches} ({splits})", { patches: PATCHES.length, splits });
  get("largest").textContent = ABOUT.change ? say("change share, largest first") : say("share of the commonest class, largest first");
  get("smallest").textContent = ABOUT.change ? say("change share, smallest first") : say("share of the commonest class, smallest first");
  const known = ABOUT.change ? [say("no change"), say("change")] : [];
  const classes = ABOUT.classes.map(([name, color], number) => [known[number] || name, color]);
  options("split", ABOUT.splits.map(splitName));
  options("class", classes.slice(0, 31).map((one) => one[0]));
  options("review", ABOUT.reviews.map((state) => say(state[1]) || say("no review")));
  get("states").hidden = !hasReview;
  for (const sign of ABOUT.signs) get("signs").append(element("li", sign[0] + ": " + say(sign[1])));
  options("sign", ABOUT.signs.map(meaning));
  for (const [name, color] of classes) {
    const entry = element("span"), box = element("i");
    box.style.background = "rgb(" + color.join(",") + ")";
    entry.append(box, name);
    get("legend").append(entry);
  }
  get("choice").addEventListener("input", (event) => {
    if (event.target.id === "size") get("cards").style.setProperty("--tile", event.target.value + "px");
    else choose();
  });
  get("choice").addEventListener("submit", (event) => event.preventDefault());
  get("back").addEventListener("click", () => turn(state.page - 1));
  get("next").addEventListener("click", () => turn(state.page + 1));
  get("before").addEventListener("click", () => step(-1));
  get("after").addEventListener("click", () => step(1));
  get("close").addEventListener("click", () => get("detail").close());
  get("detail").addEventListener("close", () => history.replaceState(null, "", location.pathname));
  get("detail").addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") step(-1);
    if (event.key === "ArrowRight") step(1);
  });
  choose();
  const wanted = decodeURIComponent(location.hash.slice(1));
  const found = wanted ? PATCHES.findIndex((patch) => idOf(patch) === wanted) : -1;
  if (found >= 0) show(found);
}

begin();
