package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.briefing.Page.CasualtyRow;
import io.sitrep.briefing.Page.KeyFact;
import io.sitrep.briefing.Page.Tile;
import io.sitrep.briefing.Page.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PageTest {

  static final List<String> STORIES = List.copyOf(Stories.all().keySet());

  private static Briefing briefing(String story) {
    return Objects.requireNonNull(Stories.all().get(story)).briefing();
  }

  private static Page page(String story) {
    return briefing(story).page();
  }

  private static String fact(String story, String label) {
    return page(story).keyFacts().stream()
        .filter(it -> it.label().equals(label))
        .map(KeyFact::text)
        .findFirst()
        .orElse("");
  }

  @Test
  void givesKeyFiguresOnTiles() {
    assertThat(page("ambush").tiles())
        .extracting(
            it -> it.tone() + ": " + it.figure() + " " + it.label() + " (" + it.note() + ")")
        .containsExactly(
            "KILLED: 14 soldiers killed (Kesh, on its own losses)",
            "WOUNDED: 9 soldiers wounded (no source named for this figure)",
            "CLAIM: ≈ 20 attackers “neutralised” (claim by the defence ministry about the other side; meaning not defined)",
            "OTHER: > 60 attackers (strength of the force, not casualties)",
            "NOT_STATED: Not stated civilian casualties (none mentioned for this incident, which is not a report of none)");
    assertThat(page("one victim").tiles().getFirst())
        .extracting(Tile::label)
        .isEqualTo("journalist killed");
    assertThat(page("revised toll").tiles().getFirst())
        .extracting(Tile::note)
        .isEqualTo("according to the regional governor; revised from 980");
  }

  @Test
  void hatchesAClaimInTheChart() {
    assertThat(page("both sides").bars())
        .extracting(Page.Bar::tone)
        .containsExactly(Tone.KILLED, Tone.KILLED, Tone.KILLED, Tone.CLAIM);
    assertThat(page("claimed bombing").bars())
        .extracting(Page.Bar::figure)
        .containsExactly("≥ 12", "Dozens");
  }

  @Test
  void saysOfEveryFigureWhoSaysSoAndOnWhatBasis() {
    assertThat(page("claimed bombing").casualties())
        .extracting(
            it -> it.party() + " | " + it.figure() + " | " + it.source() + " | " + it.basis())
        .containsExactly(
            "Civilians | at least 12 | A local official | A third party",
            "of these: children | 4 | A local official | A third party; included in at least 12",
            "Party not stated | dozens | A local official | A third party");
    assertThat(page("revised toll").casualties().getLast().basis())
        .isEqualTo("A third party; superseded by 1,204");
    assertThat(page("conflicting tolls").casualties().getFirst().basis())
        .isEqualTo("A third party; disputed; conflicts with at least 15 and up to 20");
  }

  @Test
  void endsTheTableWithWhatIsNotStated() {
    assertThat(page("ambush").casualties().getLast())
        .isEqualTo(
            new CasualtyRow(
                Tone.NOT_STATED,
                "Civilian casualties; people missing; people captured",
                "—",
                "not stated",
                "—",
                "Not mentioned for this incident",
                List.of()));
  }

  @ParameterizedTest
  @FieldSource("STORIES")
  void neverLeavesTheCasualtiesOfAnIncidentEmpty(String story) {
    var briefing = briefing(story);
    assertThat(briefing.page().casualties().isEmpty()).isEqualTo(!briefing.reportsIncident());
    assertThat(briefing.page().tiles().isEmpty()).isEqualTo(!briefing.reportsIncident());
  }

  @ParameterizedTest
  @FieldSource("STORIES")
  void leavesNoSentenceBroken(String story) {
    var briefing = briefing(story);
    var page = briefing.page();
    var said = new ArrayList<String>();
    briefing.bottomLine().forEach(it -> said.add(it.text()));
    briefing.context().forEach(it -> said.add(it.text()));
    briefing.implications().forEach(it -> said.add(it.text()));
    page.keyFacts().forEach(it -> said.add(it.text()));
    page.chronology().forEach(it -> said.add(it.text()));
    page.source().forEach(it -> said.add(it.text()));
    said.add(page.subtitle());
    said.add(briefing.headline());
    assertThat(said)
        .noneMatch(it ->
            it.matches("(?s).*(null|  | ,| \\.|,,|,\\.|;\\.|\\.\\.|\\[\\]|\\(\\)| a [aeio]).*"));
    assertThat(briefing.bottomLine())
        .allMatch(it -> it.text().endsWith(".") && Character.isUpperCase(it.text().codePointAt(0)));
  }

  @ParameterizedTest
  @FieldSource("STORIES")
  void countsEveryActorOfSharedRows(String story) {
    var rows = page(story).actors();
    assertThat(rows.stream().mapToInt(Page.ActorRow::count).sum())
        .isEqualTo(briefing(story).report().actors().size());
    assertThat(rows).filteredOn(it -> it.count() > 1).allMatch(it -> it.role().equals("Context"));
  }

  @ParameterizedTest
  @FieldSource("STORIES")
  void quotesNoLoneWords(String story) {
    assertThat(page(story).quotes())
        .extracting(Page.Quote::text)
        .allMatch(it -> it.endsWith(".") || it.endsWith("…") || it.split(" ").length > 4);
  }

  @ParameterizedTest
  @FieldSource("STORIES")
  void quotesEverySentenceItCites(String story) {
    var page = page(story);
    var quoted = page.quotes().stream().map(Page.Quote::sentence).toList();
    assertThat(page.casualties()).allSatisfy(it -> assertThat(quoted).containsAll(it.sentences()));
    assertThat(page.keyFacts()).allSatisfy(it -> assertThat(quoted).containsAll(it.sentences()));
    var text = briefing(story).article().text().replaceAll("\\s+", " ");
    assertThat(page.quotes()).allMatch(it -> text.contains(it.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ambush | When | Mon 9 – Tue 10 June 2025: the date given for the sweep during which the ambush took place; the day of the ambush is not stated",
        "ambush | Where | Between Aru and Benk, Talwe region, Niger",
        "ambush | Attackers | Not identified; “terrorists” in the article’s words. More than 60 attackers, on motorbikes",
        "ambush | Weapons | “Roadside bombs” and “rockets”",
        "ambush | Target | A patrol; purpose of the Kesh army according to the ministry: “meant to protect farmers”",
        "one victim | When | Sun 2 March 2025 (“on Sunday”)",
        "both sides | Parties | Northern Front; The army",
        "claimed bombing | Attackers | Black Crescent (claimed responsibility)",
        "only claims | When | 27 October – 2 November 2025 (“last week”); the day is not stated",
        "only claims | Carried out by | The army",
        "no date | When | Not stated in the article",
        "no place | Where | Not stated in the article",
        "conflicting tolls | Attackers | Not stated in the article"
      })
  void statesTheKeyFacts(String story, String label, String text) {
    assertThat(fact(story, label)).isEqualTo(text);
  }

  @Test
  void drawsTheWeekUpToPublication() {
    var week = Objects.requireNonNull(page("ambush").week());
    assertThat(week.caption())
        .isEqualTo("weekdays in the article resolved against publication on Thursday 12 June 2025");
    assertThat(week.days())
        .hasSize(7)
        .startsWith(LocalDate.of(2025, 6, 6))
        .endsWith(LocalDate.of(2025, 6, 12));
    assertThat(week.entries())
        .extracting(
            it -> it.text() + " " + it.from().getDayOfMonth() + "–" + it.to().getDayOfMonth())
        .containsExactly(
            "Ambush of a patrol 9–10",
            "Defence ministry reports the ambush 11–11",
            "Border with Morland reopens to lorries 12–12",
            "Article published 12–12");
    assertThat(page("no date").week()).isNull();
  }

  @Test
  void setsOtherIncidentsApartInTheChronology() {
    assertThat(page("ambush").chronology())
        .extracting(it -> it.resolved() + ": " + it.text() + (it.separateIncident() ? " *" : ""))
        .containsExactly(
            "Since 2019: Groups linked to the Red Banner active in Talwe",
            "May 2025: Separate incident: 11 villagers killed in an attack on the Talwe village of Dorra in Niger; attackers not stated; source of the figure not stated *");
  }

  @Test
  void listsOtherFiguresAsNoCasualties() {
    assertThat(page("ambush").otherFigures())
        .isEqualTo(
            "11 villagers killed in May 2025 (a different incident) · more than 60 (strength) · some 800"
                + " foreign troops (deployment) · about 40 kilometres (distance) · 2019 (year)");
  }

  @Test
  void drawsImplicationsOnlyFromFacts() {
    assertThat(briefing("ambush").implications())
        .extracting(it -> it.kind() + ": " + it.text())
        .containsExactly(
            "movement: More than 60 attackers on motorbikes, with roadside bombs and rockets, struck a patrol between Aru and Benk.",
            "civilians: Armed groups extort local traders, according to the ministry. The article also reports 11 villagers killed in an attack on the Talwe village of Dorra in Niger in May 2025.",
            "foreign-forces: Some 800 foreign troops remain in the country.",
            "access: On Thursday [12 June 2025], the border with Morland reopened to lorries, residents told Reuters. Reported in response: Three days of mourning.");
    assertThat(briefing("ambush").implications())
        .extracting(Statement::rule)
        .contains(Implications.SAME_ADMIN1, Implications.DEPLOYMENTS, Implications.CLOSURES);
    assertThat(briefing("drone strike").implications()).isEmpty();
  }

  @Test
  void namesTheGaps() {
    assertThat(page("ambush").gaps())
        .containsExactly(
            "Which group attacked; whether anyone claimed responsibility",
            "Day and hour of the ambush; exact place",
            "Civilian casualties; people missing; people captured; equipment losses",
            "What “neutralised” covers; condition of the wounded",
            "Any source independent of the parties");
  }

  @Test
  void warnsOfWhatIsWeak() {
    assertThat(briefing("ambush").warnings())
        .extracting(Warning::code)
        .containsExactly(
            "DATE_OF_EVENT_INFERRED", "UNATTRIBUTED_FIGURE", "OUTCOME_AMBIGUOUS", "SINGLE_SOURCE");
    assertThat(briefing("conflicting tolls").warnings())
        .extracting(Warning::code)
        .containsExactly("CONFLICTING_FIGURES");
    assertThat(briefing("no date").warnings())
        .extracting(Warning::code)
        .contains("PUBLICATION_DATE_UNKNOWN", "DATE_NOT_STATED", "VAGUE_FIGURE");
  }

  @Test
  void makesAReferenceOfCountryDayAndDigest() {
    var briefing = briefing("ambush");
    assertThat(briefing.id()).startsWith("NE-20250609-").hasSize(20);
    assertThat(briefing.article().sha256().toUpperCase(Locale.ROOT))
        .startsWith(briefing.id().substring(12));
    assertThat(briefing("bare").id()).startsWith("XX-00000000-");
  }

  @Test
  void givesAQuietPageToAnArticleWithoutAnIncident() {
    var page = page("no incident");
    assertThat(page.casualties()).isEmpty();
    assertThat(page.keyFacts()).isEmpty();
    assertThat(page.gaps()).isEmpty();
    assertThat(page.otherFigures()).isEqualTo("$2 billion (money)");
    assertThat(page.chronology()).hasSize(1);
    assertThat(page.source())
        .extracting(Page.Line::label)
        .containsExactly("Source", "Published", "NATO grading", "Method");
  }
}
