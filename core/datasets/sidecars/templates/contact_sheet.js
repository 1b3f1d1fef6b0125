"use strict";

// Columns of PATCHES, which patches.js brings together with ABOUT.
const FILE = 0, SPLIT = 1, X = 2, Y = 3, CRS = 4, LONGITUDE = 5, LATITUDE = 6;
const SHARE = 7, VALID = 8, CLASSES = 9, MARKS = 10, REVIEW = 11;
const PER_PAGE = 120;

const state = { shown: [], page: 0, open: -1 };
const get = (id) => document.getElementById(id);
const percent = (share) => (100 * share).toFixed(share > 0 && share < 0.1 ? 2 : 1) + " %";
const idOf = (patch) => patch[FILE].replace(/^.*\//, "").replace(/\.tif$/, "");
const splitOf = (patch) => ABOUT.splits[patch[SPLIT]] || "no split";
const stateOf = (patch) => ABOUT.reviews[patch[REVIEW]][1];
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
  return [...single, { name: labels[0].name + " over " + base.name, layers: [base, labels[0]] }];
}

function card(index) {
  const patch = PATCHES[index];
  const made = element("div", undefined, "card");
  made.tabIndex = 0;
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
    badge.title = signsOf(patch).map((sign) => sign[1] + " (" + sign[0] + ")").join("\n");
    caption.append(badge);
  }
  made.append(heads, tiles, caption);
  made.addEventListener("click", () => show(index));
  made.addEventListener("keydown", (event) => { if (event.key === "Enter") show(index); });
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
  if (!state.shown.length) get("cards").append(element("p", "No patch is like this.", "none"));
  get("page").textContent = state.shown.length + " shown, page " + (state.page + 1) + " of " + pages;
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
  fact("Split", splitOf(patch));
  fact(ABOUT.change ? "Change" : "Commonest class", percent(patch[SHARE]) + " of the patch");
  if (hasReview) fact("Review", stateOf(patch) || "none");
  fact("Valid", percent(patch[VALID]));
  fact("Centre", patch[X] + ", " + patch[Y] + " (" + ABOUT.crs[patch[CRS]] + ")");
  fact("Latitude, longitude", patch[LATITUDE] + ", " + patch[LONGITUDE]);
  const list = element("ul");
  signsOf(patch).forEach((sign) => list.append(element("li", sign[1] + " (" + sign[0] + ")")));
  fact("Suspicion", weightOf(patch) ? list : "none");
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

function begin() {
  options("split", ABOUT.splits.map((name) => name || "no split"));
  options("class", ABOUT.classes.slice(0, 31).map((one) => one[0]));
  options("review", ABOUT.reviews.map((state) => state[1] || "no review"));
  get("states").hidden = !hasReview;
  for (const sign of ABOUT.signs) get("signs").append(element("li", sign[0] + ": " + sign[1]));
  options("sign", ABOUT.signs.map((sign) => sign[1] + " (" + sign[0] + ")"));
  for (const [name, color] of ABOUT.classes) {
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
