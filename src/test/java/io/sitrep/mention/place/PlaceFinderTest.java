package io.sitrep.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.ExampleFile;
import io.sitrep.text.Abbreviations;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {

  private static final DocumentReader READER =
      new DocumentReader(new Abbreviations(Set.of("mr", "dr", "st"), Set.of()));
  private static final PlaceFinder FINDER = new PlaceFinder(new Gazetteer(), READER);

  record Example(String id, String sentence, String mentions) {}

  static List<Example> examples() {
    return ExampleFile.lines(PlaceFinderTest.class, "examples.tsv").stream()
        .map(line -> line.split("\t"))
        .map(cells -> new Example(cells[0], cells[1], cells[2]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsItsExamples(Example example) {
    var mentions =
        find(example.sentence()).stream()
            .filter(mention -> mention.foundBy().equals(example.id()))
            .map(mention -> mention.name() + " " + mention.relation().code())
            .distinct()
            .collect(Collectors.joining("; "));
    assertThat(mentions.isEmpty() ? "-" : mentions).isEqualTo(example.mentions());
  }

  @Test
  void hasExamplesForAndAgainstEveryConstruction() {
    var ids = PlaceFinder.CONSTRUCTIONS.stream().map(Construction::id);
    var fires = examples().stream().filter(e -> !e.mentions().equals("-")).map(Example::id);
    var rests = examples().stream().filter(e -> e.mentions().equals("-")).map(Example::id);
    var all = Stream.concat(ids, Stream.of("familiar", "dateline", "part-of-country")).toList();
    assertThat(fires.toList()).containsAll(all);
    assertThat(rests.toList()).containsAll(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two people were killed in Dabura on Monday. | Dabura | EVENT",
        "The convoy was heading to Dabura when it was hit. | Dabura | ROUTE",
        "The village lies 30 km north of Dabura. | Dabura | REFERENCE",
        "A resident of Nairobi said two people died. | Nairobi | SOURCE",
        "The wounded were taken to a clinic in Dabura. | Dabura | CARE",
        "It came a day after a bomb killed two in Dabura. | Dabura | BACKGROUND",
        "The two men came from Nairobi. | Nairobi | ORIGIN",
        "The road in Dabura is long. | Dabura | PLAIN",
        "NAIROBI: Two people died. | Nairobi | DATELINE",
      })
  void saysWhatAPlaceIsToItsClause(String text, String name, Setting setting) {
    assertThat(find(text))
        .filteredOn(mention -> mention.name().equals(name))
        .extracting(PlaceMention::setting)
        .containsExactly(setting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Washington said on Monday that two people had died.",
        "The Kabul Times said so on Monday.",
        "Fighters of Islamic State fought Niger's army.",
        "A lecturer of the University of Dabura was killed.",
        "The Nigerian died on Monday.",
      })
  void takesNoOtherNameForAPlace(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void keepsTheDistanceAsAQualifier() {
    assertThat(find("They burned the village of Dabura, about 40 km (25 miles) north of Nairobi."))
        .extracting(PlaceMention::qualifier)
        .containsOnly("about 40 km (25 miles) north of Nairobi");
  }

  @Test
  void readsPlacesInHeadlines() {
    var text = "Four die in Kandahar blast\n\nFour people died on Monday.\n\nTwo were hurt.";
    assertThat(find(text)).extracting(PlaceMention::sentence).containsExactly(1);
  }

  @Test
  void mentionsStandInTheOrderOfTheText() {
    var text = "Gunmen between Dabura and Kormele hit Sorla village in Kenya's Mandera county.";
    assertThat(find(text)).extracting(PlaceMention::span).isSorted();
  }

  private static List<PlaceMention> find(String text) {
    Document document = READER.read(text);
    return FINDER.find(document);
  }
}
