package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Stance;
import io.sitrep.lexicon.Outcome;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bottom line: what is reported, what is claimed, what the article leaves out. */
final class BottomLine {

  private static final Pattern CLAUSE =
      Pattern.compile("(?i).*\\b(was|were|been|have|had|has|is|are|died|lost)\\b.*");
  private static final int MOST_CLAIMS = 3;
  private static final int MOST_FIGURES = 5;

  private final Scene scene;
  private final People people;
  private final What what;

  BottomLine(Scene scene) {
    this.scene = scene;
    this.people = new People(scene);
    this.what = new What(scene);
  }

  List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    statements.add(main());
    claims().forEach(statements::add);
    statements.addAll(new Disagreements(scene).statements());
    statements.addAll(new Blame(scene).statements());
    statements.addAll(new Silence(scene).statements());
    return statements;
  }

  private Statement main() {
    var groups = bySource();
    var reported = groups.values().stream().flatMap(List::stream).toList();
    var spans = evidence(reported);
    int untold = figures().size() - reported.size();
    if (reported.isEmpty()) {
      return bare(spans);
    }
    var parts = new ArrayList<String>();
    var said = "";
    for (var group : groups.values()) {
      parts.add(parts.isEmpty() ? opening(group) : further(group, said));
      said = Nouns.plural(people.noun(group.getLast()));
    }
    if (untold > 0) {
      parts.add(
          untold == 1
              ? "one more figure is in the table"
              : untold + " more figures are in the table");
    }
    return new Statement("reported", English.sentence(String.join("; ", parts)), null, null, spans);
  }

  private List<Span> evidence(List<Casualty> reported) {
    var ofCasualties = reported.stream().map(Casualty::evidence).flatMap(List::stream);
    return Stream.of(ofCasualties, scene.setting().stream(), what.evidence().stream())
        .flatMap(it -> it)
        .distinct()
        .sorted()
        .toList();
  }

  /** An incident without a figure that is more than a claim. */
  private Statement bare(List<Span> spans) {
    var sentence = "The article reports " + what.introduced();
    var set = English.joined(" ", sentence, setting(sentence));
    if (!scene.standing().isEmpty()) {
      return new Statement("reported", English.sentence(set), null, null, spans);
    }
    var none = NoneHurt.in(scene.article());
    var silent = set + "; it gives no casualty figures";
    var told = none == null ? silent : silent + ", but says " + English.quoted(none.words());
    var all = Stream.concat(spans.stream(), Stream.ofNullable(none).map(NoneHurt::span)).toList();
    return new Statement("reported", English.sentence(told), null, null, all);
  }

  /** Those freed come after the event: nobody is freed in the attack that took them. */
  private String opening(List<Casualty> group) {
    var freed = group.stream().filter(it -> it.outcome() == Outcome.FREED).toList();
    var others = group.stream().filter(it -> it.outcome() != Outcome.FREED).toList();
    if (freed.isEmpty() || others.isEmpty()) {
      return told(group);
    }
    boolean sourced = SourceName.of(freed.getFirst().source()) != null;
    return told(others)
        + tidy(
            sourced
                ? ", and that " + people.clauses(freed, false)
                : ", and " + people.tally(freed, ""));
  }

  private String told(List<Casualty> group) {
    var first = group.getFirst();
    var source = SourceName.of(first.source());
    var said =
        source == null ? "The article reports " + people.tally(group, "") : says(source, group);
    var event = English.joined(" ", said, what.link(first));
    return English.joined(" ", tidy(event), setting(event));
  }

  private String further(List<Casualty> group, String said) {
    var source = SourceName.of(group.getFirst().source());
    return tidy(
        source == null ? "the article reports " + people.tally(group, said) : says(source, group));
  }

  private String says(SourceName source, List<Casualty> group) {
    boolean own =
        group.stream().allMatch(it -> it.source().stance() == Stance.OWN_LOSSES)
            && source.ownsPeople();
    return source.saying() + " " + people.clauses(group, own);
  }

  /** Where and when, without a place that {@code said} names already. */
  private String setting(String said) {
    var incident = scene.incident();
    var place = new Where(scene.article(), incident.location()).after(said);
    var time = new When(incident.date(), what.kind()).phrase();
    boolean needsComma = place.contains(",") && time != null;
    return English.joined(needsComma ? ", " : " ", place, time);
  }

  /** No comma of an insertion before a stop. */
  private static String tidy(String text) {
    return text.replaceAll(",$", "").replace(",;", ";").replace(",,", ",");
  }

  /** Reported figures by who says so, a handful at most. */
  private Map<String, List<Casualty>> bySource() {
    var groups = new LinkedHashMap<String, List<Casualty>>();
    figures().stream()
        .limit(MOST_FIGURES)
        .forEach(it -> groups.computeIfAbsent(teller(it), _ -> new ArrayList<>()).add(it));
    return groups;
  }

  private static String teller(Casualty casualty) {
    var source = SourceName.of(casualty.source());
    return source == null ? "" : source.name();
  }

  /** Figures that stand and are more than claims; of conflicting ones the first. */
  private List<Casualty> figures() {
    var figures = new ArrayList<Casualty>();
    var told = new ArrayList<String>();
    for (var casualty : scene.standing()) {
      boolean contradicts = casualty.conflictsWith().stream().anyMatch(told::contains);
      if (!Scene.isClaim(casualty) && !contradicts) {
        told.add(casualty.id());
        figures.add(casualty);
      }
    }
    return figures;
  }

  private Stream<Statement> claims() {
    return scene.standing().stream()
        .filter(Scene::isClaim)
        .limit(MOST_CLAIMS)
        .map(
            it -> new Statement("claimed", English.sentence(claim(it)), null, null, it.evidence()));
  }

  private String claim(Casualty casualty) {
    var source = SourceName.of(casualty.source());
    var words = quoted(casualty);
    var clause = words.isEmpty() ? people.clause(casualty) : words;
    return source == null
        ? "The article gives it only as a claim that " + clause
        : source.claiming() + " that " + clause;
  }

  /** The claim in the article's quotation, where that is a whole clause; else empty. */
  private String quoted(Casualty casualty) {
    return casualty.evidence().stream()
        .filter(scene.quotations()::quotes)
        .map(span -> span.in(scene.article().text()))
        .filter(text -> text.contains(casualty.count().text()) && CLAUSE.matcher(text).matches())
        .findFirst()
        .map(English::quoted)
        .orElse("");
  }
}
