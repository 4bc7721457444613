package io.sitrep.report.pdf;

import io.sitrep.article.Tlp;
import io.sitrep.briefing.Page.Bar;
import io.sitrep.briefing.Page.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Briefings at the edges of what articles can bring, by name. */
final class StressBriefings {

  private static final Map<String, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(
              "Arabic",
              "قُتل 23 جنديا في كمين بمنطقة تيلابيري (النيجر) يوم الثلاثاء، حسب وزارة الدفاع"),
          Map.entry(
              "Arabic and Latin", "The mayor of مدينة الفاشر (El Fasher) said 12 people died"),
          Map.entry("Persian and Urdu", "پنج سرباز کشته شدند؛ گجرات میں ٹرک پر حملہ"),
          Map.entry("Hebrew", "ארבעה חיילים נפצעו בפיגוע (דרום) ביום שלישי"),
          Map.entry(
              "Cyrillic",
              "Під час обстрілу загинули четверо людей; Жуков, Ёлкин, Қазақстан, Ђорђевић"),
          Map.entry("Greek", "Δύο στρατιώτες τραυματίστηκαν· ἀρχή, Παπαδόπουλος"),
          Map.entry("Vietnamese", "Nguyễn Thị Mỹ Huệ và Trần Đình Quốc ở Đắk Lắk"),
          Map.entry("African Latin", "Ɓaɗɗo, Ŋaari, Ɔkɛn, Ẹ̀gbá, Hausa ƙauye"),
          Map.entry("Turkish and Polish", "Şırnak, Iğdır, Łódź, Kędzierzyn-Koźle, Győr, Ķekava"),
          Map.entry("CJK", "新疆の村で 12 人死亡 — 서울 경찰"),
          Map.entry("Ethiopic and Devanagari", "አማርኛ ክልል and मणिपुर में हिंसा"),
          Map.entry("emoji", "Police 🚔 said 3 dead 💥👨‍👩‍👧‍👦 🇳🇪 ☎ ✔ ★"),
          Map.entry("symbols", "≥ 30, ≈ 12, ± 3, → ⇒ ⚠ ½ ‰ № ™ € ₦ ₹ ₺ ∑ ■ ▲"),
          Map.entry(
              "controls",
              "Null\u0000 bell\u0007 tab\t escape\u001B[31m delete\u007F next\u0085 line"),
          Map.entry(
              "bidi overrides",
              "safe\u202Egnp.exe\u202C \u2066isolate\u2069 \u200Fmark \u061C end"),
          Map.entry("invisible", "zero\u200Bwidth\u200Djoin\u00ADsoft\uFEFFbom\u2060word"),
          Map.entry("lone surrogates", "high \uD83D low \uDE00 noncharacter \uFFFF private \uE000"),
          Map.entry("combining", "e\u0301 a\u0308\u0304 Z\u0351\u036B\u0343\u036A\u0302 n\u0303o"),
          Map.entry("markup", "<b>&amp;</b> ]]> <script> \\( \\) (unbalanced \" ' % / [ ] { }"),
          Map.entry("no-break spaces", "10\u00A0000\u202F000 people\u2007and\u2011more"));

  private StressBriefings() {}

  /** The stress briefings after an ordinary one and one without an incident. */
  static Map<String, BriefingDraft> withOrdinary() {
    var all = new LinkedHashMap<String, BriefingDraft>();
    all.put("ordinary", Briefings.ordinary());
    all.put("without incident", Briefings.withoutIncident());
    all.putAll(all());
    return all;
  }

  static Map<String, BriefingDraft> all() {
    var all = new LinkedHashMap<String, BriefingDraft>();
    SCRIPTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(script -> all.put(script.getKey(), everywhere(script.getValue())));
    all.put("long title", changed(draft -> draft.headline = words(60)));
    all.put("one word title", changed(draft -> draft.headline = "x".repeat(300)));
    all.put("40 actors", changed(StressBriefings::manyActors));
    all.put("30 casualty rows", changed(StressBriefings::manyCasualties));
    all.put("12 incidents", changed(StressBriefings::manyIncidents));
    all.put("long place names", changed(StressBriefings::longPlaces));
    all.put("60 sentences", changed(StressBriefings::manySentences));
    all.put("long sentences", changed(draft -> draft.sentences.replaceAll(it -> it + words(200))));
    all.put("everything at once", changed(StressBriefings::everything));
    all.put("busy week", changed(StressBriefings::busyWeek));
    all.put("huge figures", changed(StressBriefings::hugeFigures));
    all.put("no date", changed(StressBriefings::withoutDates));
    all.put("no evidence", changed(StressBriefings::withoutEvidence));
    all.put("no sections", new BriefingDraft());
    all.put("no chart", changed(draft -> draft.bars.clear()));
    all.put("no key facts", changed(draft -> draft.keyFacts.clear()));
    all.put("no chronology", changed(draft -> draft.chronology.clear()));
    all.put("one column of implications", changed(StressBriefings::onlyImplications));
    all.put("French", changed(draft -> draft.language = "fr"));
    for (var tlp : Tlp.values()) {
      all.put(tlp.label(), changed(draft -> draft.tlp = tlp));
    }
    return all;
  }

  private static BriefingDraft changed(Consumer<BriefingDraft> change) {
    var draft = Briefings.ordinary();
    change.accept(draft);
    return draft;
  }

  static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "word" + "abcdefghij".substring(0, i % 10))
        .collect(Collectors.joining(" "));
  }

  private static BriefingDraft everywhere(String text) {
    return changed(draft -> {
      draft.headline = "Report: " + text;
      draft.subtitle = text;
      draft.sentences.set(0, text);
      draft.bottomLine("They said: “" + text + "”.", 1);
      draft.tile(Tone.OTHER, "1", text, text, 1);
      draft.fact("Where", text, 1);
      draft.bars.add(new Bar(Tone.OTHER, text, 4, "4"));
      draft.casualty(Tone.KILLED, text, text, "4", text, text, 1);
      draft.actor(true, text, text, "Person", text, 1);
      draft.event(true, "2024", text, 1);
      draft.day(2, 2, text, 1);
      draft.implication("movement", text, 1);
      draft.gaps.add(text);
      draft.source("Publisher", text, 1);
    });
  }

  private static void manyActors(BriefingDraft draft) {
    for (int i = 0; i < 31; i++) {
      draft.actor(
          false,
          "Actor number " + i,
          "alias " + words(i % 12),
          "Person",
          words(i % 15),
          1 + i % 15);
    }
  }

  private static void manyCasualties(BriefingDraft draft) {
    for (int i = 0; i < 27; i++) {
      draft.casualties.addFirst(draft.casualties.get(i % 3));
    }
  }

  private static void manyIncidents(BriefingDraft draft) {
    for (int i = 1; i <= 12; i++) {
      draft.event(true, "Jan 20" + (10 + i), "Attack number " + i + " " + words(20), i);
    }
  }

  private static void longPlaces(BriefingDraft draft) {
    var place = "Llanfair".repeat(25);
    draft.subtitle = place + " · " + place;
    draft.fact("Where", "Near " + place + ", district of " + place, 1);
    draft.bars.add(new Bar(Tone.KILLED, "Killed in " + place, 3, "3"));
    draft.casualty(Tone.KILLED, place, place, "3", place, place, 1);
    draft.actor(true, place, place, "Person", place, 1);
    draft.event(true, "2024", place, 1);
    draft.day(2, 2, place, 1);
    draft.runningTitle = place;
    draft.source("Source", place);
  }

  private static void manySentences(BriefingDraft draft) {
    while (draft.sentences.size() < 60) {
      draft.sentences.add(
          "Sentence " + draft.sentences.size() + " of the article: " + words(25) + ".");
    }
    var all = IntStream.rangeClosed(1, 60).boxed().toArray(Integer[]::new);
    draft.fact("Sources", "All of it", all);
  }

  private static void everything(BriefingDraft draft) {
    manyActors(draft);
    manyCasualties(draft);
    manyIncidents(draft);
    longPlaces(draft);
    manySentences(draft);
    busyWeek(draft);
    draft.headline = words(60);
    for (int i = 0; i < 12; i++) {
      draft.implication("movement", words(60), 1 + i);
      draft.gaps.add(words(30));
    }
    draft.otherFigures = words(200);
  }

  private static void busyWeek(BriefingDraft draft) {
    for (int i = 0; i < 14; i++) {
      draft.day(i % 7, Math.min(6, i % 7 + i % 3), "Event " + i + " " + words(i), 1 + i);
    }
  }

  private static void hugeFigures(BriefingDraft draft) {
    draft.tile(Tone.KILLED, "1,250,000–2,500,000", "people killed", "a figure of many digits", 1);
    draft.bars.add(new Bar(Tone.KILLED, "Killed", 9_000_000_000_000L, "9,000,000,000,000"));
    draft.bars.add(new Bar(Tone.KILLED, "None", 0, "0"));
    draft.casualty(Tone.KILLED, "All", "Killed", "1,250,000–2,500,000", "x", "y", 1);
  }

  private static void withoutDates(BriefingDraft draft) {
    draft.published = null;
    draft.days.clear();
    draft.week.clear();
    draft.provenance = "From one article, publication date not known";
  }

  private static void withoutEvidence(BriefingDraft draft) {
    var bare = new BriefingDraft();
    bare.headline = "Explosion reported in Darrou";
    bare.bottomLine("The article reports an explosion.");
    bare.casualty(Tone.NOT_STATED, "All parties", "", "not stated", "", "Not mentioned");
    bare.fact("What", "Explosion");
    bare.week(LocalDate.of(2025, 6, 11));
    bare.publicationDay(6);
    draft.headline = bare.headline;
    draft.sentences.clear();
    draft.bottomLine.clear();
    draft.implications.clear();
    replace(draft, bare);
  }

  private static void replace(BriefingDraft draft, BriefingDraft other) {
    draft.bottomLine.addAll(other.bottomLine);
    draft.casualties.clear();
    draft.casualties.addAll(other.casualties);
    draft.keyFacts.clear();
    draft.keyFacts.addAll(other.keyFacts);
    draft.week.clear();
    draft.week.addAll(other.week);
    draft.tiles.clear();
    draft.actors.clear();
    draft.chronology.clear();
  }

  private static void onlyImplications(BriefingDraft draft) {
    draft.chronology.clear();
    draft.gaps.clear();
  }
}
