"use strict";
(() => {
  const html = document.documentElement;
  html.classList.add("js");
  const data = JSON.parse(document.getElementById("data").textContent);
  const MiB = 1048576, NS = "http://www.w3.org/2000/svg";
  const L = 70, R = 1186, TOP = 46, BOTTOM = 330, LANES = 386, LANE = 14, DRAWN = 24;

  // ---- figures
  const size = b => { const a = Math.abs(b); return a < 1024 ? b + " B" : a < MiB ? (b / 1024).toFixed(a < 102400 ? 1 : 0) + " KiB" : a < 1024 * MiB ? (b / MiB).toFixed(a < 100 * MiB ? 1 : 0) + " MiB" : (b / 1024 / MiB).toFixed(2) + " GiB"; };
  const time = s => s === 0 ? "0" : s < .0009995 ? Math.round(s * 1e6) + " µs" : s < .9995 ? +(s * 1e3).toFixed(1) + " ms" : s < 120 ? +s.toFixed(2) + " s" : s < 7200 ? +(s / 60).toFixed(1) + " min" : +(s / 3600).toFixed(1) + " h";
  const decode = text => {
    const bytes = atob(text), out = [];
    for (let i = 0, last = 0; i < bytes.length;) {
      let value = 0, scale = 1, byte;
      do { byte = bytes.charCodeAt(i++); value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
      out.push(last += value % 2 ? -(value + 1) / 2 : value / 2);
    }
    return out;
  };
  const make = (name, attributes, parent) => { const e = document.createElementNS(NS, name); for (const k in attributes) e.setAttribute(k, attributes[k]); if (parent) parent.append(e); return e; };
  const el = (name, cls, text, parent) => { const e = document.createElement(name); if (cls) e.className = cls; if (text !== undefined) e.textContent = text; if (parent) parent.append(e); return e; };

  const tests = [];
  data.runs.forEach((run, index) => {
    run.times = decode(run.times).map(t => t / 10000);
    for (const key in run.lines) run.lines[key] = decode(run.lines[key]).map(k => k * 1024);
    run.accounts = run.accounts.map(([lane, test, cls, method, began, seconds, allocated, peak, growth, beside, retained, collections, problem]) => ({
      run: index, lane, test, cls: run.classes[cls], method, began, seconds, allocated, peak, growth, beside, retained, collections, problem,
      name: test && run.classes[cls] ? run.classes[cls] + "." + method : method }));
    tests.push(...run.accounts.filter(a => a.test));
  });
  const fragment = test => "#test=" + encodeURIComponent(test.name);

  // ---- theme
  const store = { get: () => { try { return localStorage.getItem("fixturegen-theme"); } catch { return null; } }, set: v => { try { localStorage.setItem("fixturegen-theme", v); } catch { } } };
  if (store.get()) html.dataset.theme = store.get();
  document.getElementById("theme").onclick = () => {
    const dark = html.dataset.theme ? html.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    store.set(html.dataset.theme = dark ? "light" : "dark");
  };

  // ---- charts
  const charts = [...document.querySelectorAll("svg.chart")].map((svg, index) => {
    const run = data.runs[index], box = svg.parentElement, tip = box.querySelector(".tip"), find = s => svg.querySelector(s);
    const still = { bands: find(".bands").innerHTML, lanes: find(".lanes").innerHTML, times: find(".times").innerHTML, paths: {} };
    for (const key in run.lines) still.paths[key] = find(".line." + key).getAttribute("d");
    const full = Math.max(run.seconds, .001), height = svg.viewBox.baseVal.height, top = 1.06 * Math.max(1, ...Object.values(run.lines).map(v => v.reduce((a, b) => Math.max(a, b), 0)));
    let from = 0, to = full, chosen = null;
    const x = t => L + (t - from) / (to - from) * (R - L), y = v => BOTTOM - v / top * (BOTTOM - TOP), at = px => from + (px - L) / (R - L) * (to - from);
    const cursor = make("line", { class: "cursor", y1: TOP, y2: height - 24, visibility: "hidden" }, svg);
    const selection = make("rect", { class: "selection", y: TOP, height: height - 24 - TOP, visibility: "hidden" }, svg);

    const steps = n => { const rough = (to - from) / n, power = 10 ** Math.floor(Math.log10(rough)), r = rough / power; return power * (r <= 1 ? 1 : r <= 2 ? 2 : r <= 5 ? 5 : 10); };
    const draw = () => {
      const all = from === 0 && to === full;
      box.classList.toggle("zoomed", !all);
      find(".labels").style.display = all ? "" : "none";
      svg.querySelectorAll(".stretch").forEach(g => all ? g.removeAttribute("transform") : g.setAttribute("transform", `translate(${x(0) - L * full / (to - from)} 0) scale(${full / (to - from)} 1)`));
      if (all) {
        find(".bands").innerHTML = still.bands; find(".lanes").innerHTML = still.lanes; find(".times").innerHTML = still.times;
        for (const key in still.paths) find(".line." + key).setAttribute("d", still.paths[key]);
      } else { drawLines(); drawTimes(); drawTests(); }
      drawChosen();
    };
    const drawLines = () => {
      const t = run.times;
      let first = t.findIndex(v => v >= from) - 1, last = t.findIndex(v => v > to);
      first = Math.max(0, first < 0 ? t.length - 1 : first); last = last < 0 ? t.length : last + 1;
      for (const key in run.lines) {
        let d = "", column = null, low = 0, high = 0;
        const close = () => { if (column !== null) d += (d ? "L" : "M") + column + " " + high.toFixed(1) + (low - high >= .5 ? "V" + low.toFixed(1) : ""); };
        for (let i = first; i < last; i++) {
          if (!run.lines[key][i]) continue;
          const c = Math.round(x(t[i])), v = y(run.lines[key][i]);
          if (c === column) { low = Math.max(low, v); high = Math.min(high, v); } else { close(); column = c; low = high = v; }
        }
        close();
        find(".line." + key).setAttribute("d", d);
      }
    };
    const drawTimes = () => {
      const group = find(".times"), step = steps(10);
      group.textContent = "";
      for (let m = Math.ceil(from / step) * step; m <= to; m += step) {
        make("line", { x1: x(m), x2: x(m), y1: TOP, y2: height - 24 }, group);
        make("text", { class: "tick", x: x(m), y: height - 8, "text-anchor": x(m) > R - 16 ? "end" : "middle" }, group).textContent = time(+m.toFixed(9));
      }
    };
    const drawTests = () => {
      const bands = find(".bands"), lanes = find(".lanes"), covered = [];
      bands.textContent = lanes.textContent = "";
      let tint = 0;
      for (const a of run.accounts) {
        const left = x(a.began), width = x(a.began + a.seconds) - left;
        if (left > R || left + width < L || left + width <= (covered[a.lane] ?? -1e9) + .7) continue;
        covered[a.lane] = left + width;
        const look = a.problem ? "failed" : a.test ? "tint" + tint % 2 : "phase";
        if (a.test && width >= 2) make("rect", { class: "band tint" + tint % 2, x: left, width, y: TOP, height: BOTTOM - TOP }, bands);
        if (a.test) tint++;
        if (a.lane >= DRAWN) continue;
        let parent = lanes;
        if (a.test) parent = make("a", { href: fragment(a) }, lanes);
        const mark = make("rect", { class: "mark " + look, x: left, width: Math.max(.7, width), y: LANES + a.lane * LANE + 1, height: LANE - 3 }, parent);
        make("title", {}, mark).textContent = `${a.name}: ${time(a.seconds)}, ${size(a.allocated)} allocated`;
      }
    };
    const drawChosen = () => {
      svg.querySelectorAll(".chosen").forEach(e => e.remove());
      if (chosen) make("rect", { class: "chosen", x: x(chosen.began), width: Math.max(1.5, x(chosen.began + chosen.seconds) - x(chosen.began)), y: TOP, height: height - 24 - TOP }, find(".content"));
    };
    const zoom = (a, b) => { const least = Math.min(full, .0005); if (b - a < least) { const m = (a + b) / 2; a = m - least / 2; b = m + least / 2; } from = Math.max(0, a); to = Math.min(full, b); draw(); };

    // pointer and keys
    const px = e => { const r = svg.getBoundingClientRect(); return (e.clientX - r.left) / r.width * 1200; };
    let down = null;
    svg.addEventListener("pointerdown", e => { if (e.button === 0 && px(e) >= L && px(e) <= R) down = px(e); });
    svg.addEventListener("pointermove", e => {
      const p = Math.min(R, Math.max(L, px(e)));
      if (down !== null && Math.abs(p - down) > 3) { selection.setAttribute("visibility", "visible"); selection.setAttribute("x", Math.min(p, down)); selection.setAttribute("width", Math.abs(p - down)); }
      hover(p, e);
    });
    addEventListener("pointerup", e => {
      if (down === null) return;
      const p = Math.min(R, Math.max(L, px(e))), start = down;
      down = null; selection.setAttribute("visibility", "hidden");
      if (Math.abs(p - start) > 5) { zoom(at(Math.min(p, start)), at(Math.max(p, start))); const swallow = c => { c.preventDefault(); c.stopPropagation(); }; svg.addEventListener("click", swallow, { capture: true, once: true }); setTimeout(() => svg.removeEventListener("click", swallow, { capture: true }), 0); }
    });
    svg.addEventListener("dblclick", e => { e.preventDefault(); zoom(0, full); });
    svg.addEventListener("pointerleave", () => { tip.hidden = true; cursor.setAttribute("visibility", "hidden"); });
    box.addEventListener("keydown", e => {
      const span = to - from, middle = (from + to) / 2;
      const act = { "+": () => zoom(middle - span / 4, middle + span / 4), "=": () => zoom(middle - span / 4, middle + span / 4), "-": () => zoom(middle - span, middle + span), "0": () => zoom(0, full),
        ArrowLeft: () => { const d = Math.min(from, span / 4); zoom(from - d, to - d); }, ArrowRight: () => { const d = Math.min(full - to, span / 4); zoom(from + d, to + d); } }[e.key];
      if (act) { e.preventDefault(); act(); }
    });
    const hover = (p, e) => {
      if (!run.times.length) return;
      const t = at(p);
      let i = 0, j = run.times.length - 1;
      while (i < j) { const m = (i + j) >> 1; if (run.times[m] < t) i = m + 1; else j = m; }
      cursor.setAttribute("x1", p); cursor.setAttribute("x2", p); cursor.setAttribute("visibility", "visible");
      const running = run.accounts.filter(a => a.began <= t && t <= a.began + a.seconds);
      tip.hidden = false;
      tip.textContent = `${time(t)}\nresident ${size(run.lines.rss[i])} · peak ${size(run.lines.peak[i])}\nheap ${size(run.lines.heap[i])} · committed ${size(run.lines.committed[i])}`
        + (run.samplesAPoint > 1 ? `\nhighest of ${run.samplesAPoint} samples` : "") + running.slice(0, 6).map(a => "\n" + a.name).join("") + (running.length > 6 ? `\nand ${running.length - 6} more` : "");
      const r = box.getBoundingClientRect(), left = e.clientX - r.left;
      tip.style.left = (left > r.width / 2 ? Math.max(0, left - tip.offsetWidth - 14) : left + 14) + "px";
      tip.style.top = Math.max(0, e.clientY - r.top - tip.offsetHeight - 8) + "px";
    };
    return { choose: test => { chosen = test; drawChosen(); } };
  });

  // ---- table
  const table = document.getElementById("test-table"), body = table.tBodies[0], search = document.getElementById("search"), pages = document.getElementById("pages");
  const PAGE = 200;
  let key = null, descending = true, page = 0, chosen = null;
  const natural = (a, b) => (!!b.problem - !!a.problem) || b.allocated - a.allocated;
  const shown = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = tests.filter(t => { const n = t.name.toLowerCase().replaceAll("_", " "); return words.every(w => n.includes(w.replaceAll("_", " "))); });
    return found.sort(key === null ? natural : key === "name" ? (a, b) => (descending ? 1 : -1) * (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : (a, b) => (descending ? 1 : -1) * (b[key] - a[key]));
  };
  const fill = () => {
    const rows = shown(), count = Math.max(1, Math.ceil(rows.length / PAGE));
    page = Math.min(page, count - 1);
    body.textContent = "";
    for (const test of rows.slice(page * PAGE, (page + 1) * PAGE)) {
      const row = el("tr", (test.problem ? "bad " : "") + (test === chosen ? "chosen-row" : ""), undefined, body);
      row.id = fragment(test).slice(1);
      const name = el("td", "", undefined, row);
      el("span", "class", test.cls + (data.runs.length > 1 ? " · " + data.runs[test.run].title : ""), name);
      const link = el("a", "", test.method, el("span", "method", undefined, name));
      link.href = fragment(test);
      if (test.problem) el("span", "why", test.problem, name);
      for (const text of [time(test.seconds), size(test.allocated), size(test.growth), size(test.peak), test.beside, test.retained < 0 ? "" : size(test.retained), test.collections]) el("td", "n", text, row);
    }
    pages.textContent = "";
    const button = (label, target, title) => { const b = el("button", "", label, pages); b.type = "button"; b.title = title; b.disabled = target < 0 || target >= count; b.onclick = () => { page = target; fill(); }; };
    if (count > 1) button("‹", page - 1, "previous page");
    el("span", "", `${rows.length} ${rows.length === 1 ? "test" : "tests"}` + (count > 1 ? `, page ${page + 1} of ${count}` : ""), pages);
    if (count > 1) button("›", page + 1, "next page");
  };
  for (const head of table.tHead.rows[0].cells) {
    head.tabIndex = 0;
    head.onclick = () => {
      descending = key === head.dataset.key ? !descending : true;
      key = head.dataset.key; page = 0;
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", (key === "name") !== descending ? "descending" : "ascending");
      fill();
    };
    head.onkeydown = e => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); head.onclick(); } };
  }
  search.oninput = () => { page = 0; fill(); };

  // ---- links: #test=Name
  const follow = () => {
    const match = /^#test=(.*)$/.exec(location.hash);
    let wanted = null;
    try { wanted = match && decodeURIComponent(match[1]); } catch { }
    chosen = wanted === null ? null : tests.find(t => t.name === wanted) ?? null;
    charts.forEach((chart, index) => chart.choose(chosen && chosen.run === index ? chosen : null));
    if (chosen) {
      if (!shown().includes(chosen)) search.value = "";
      page = Math.floor(shown().indexOf(chosen) / PAGE);
    }
    fill();
    if (chosen) document.getElementById(fragment(chosen).slice(1))?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  follow();
})();
