package io.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LexiconDataTest {

  private static final String NAME = "[^;]+";
  private static final String LIST = "-|[^;]+(;[^;]+)*";
  private static final String ANY = ".+";
  private static final String CLASS = "[a-z]+(-[a-z]+)*";

  /** Kosovo has no ISO code of its own; XK is the one in common use. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());

  /** A file, how many leading columns identify a line, and what each column may hold. */
  record Shape(String file, int key, List<String> columns) {

    static Shape of(String file, int key, String... columns) {
      return new Shape(file, key, List.of(columns));
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static final List<Shape> SHAPES =
      List.of(
          Shape.of(
              "en/persons.tsv", 2, NAME, NAME, party(), codes(PersonNoun.Kind.class), "-|[2-9]"),
          Shape.of("en/weapons.tsv", 1, NAME, NAME, codes(WeaponCategory.class)),
          Shape.of(
              "en/events.tsv",
              4,
              NAME,
              NAME,
              codes(EventType.class),
              "noun|verb-(base|s|past|part|ing)"),
          Shape.of(
              "en/accidents.tsv",
              1,
              NAME,
              "traffic|fire|flood|storm|earthquake|drowning|collapse|disease|air-crash|industrial"),
          Shape.of(
              "en/reporting.tsv",
              4,
              NAME,
              NAME,
              "say|claim|deny|confirm|suspect|quote-tag|report",
              "past|present|ing|part"),
          Shape.of("en/sources.tsv", 1, NAME, codes(SourceType.class)),
          Shape.of("en/places.tsv", 1, NAME, "[a-z-]+", "-|admin1"),
          Shape.of("en/light-verbs.tsv", 1, NAME, "deed|ruin"),
          Shape.of("en/attack-verbs.tsv", 1, NAME),
          Shape.of("en/variants.tsv", 2, "[a-z]+", NAME),
          Shape.of(
              "en/victim-nouns.tsv",
              1,
              NAME,
              "(?:(?:plain|people|whole|kin|body|female|male|grown|young)(?:;|$))+"),
          Shape.of("en/targets.tsv", 1, NAME, NAME, "facility|vehicle|infrastructure"),
          Shape.of("en/falsefriends.tsv", 1, NAME, ANY),
          Shape.of("en/abbreviations.tsv", 1, "[^;]+\\.", "never|may-end"),
          Shape.of(
              "en/units.tsv",
              1,
              NAME,
              NAME,
              "distance|area|weight|volume|money|duration|age|temperature|speed|percent|calibre"
                  + "|data|frequency|power"),
          Shape.of(
              "en/titles.tsv", 1, NAME, "military|police|political|religious|civil|academic", LIST),
          Shape.of("en/words/actor.tsv", 2, CLASS, ANY),
          Shape.of("en/words/briefing.tsv", 2, CLASS, ANY),
          Shape.of("en/words/casualty.tsv", 2, CLASS, ANY),
          Shape.of("en/words/context.tsv", 2, CLASS, ANY),
          Shape.of("en/words/event.tsv", 2, CLASS, ANY),
          Shape.of("en/words/incident.tsv", 2, CLASS, ANY),
          Shape.of("en/words/mention.tsv", 2, CLASS, ANY),
          Shape.of("en/words/place.tsv", 2, CLASS, ANY),
          Shape.of("en/words/quantity.tsv", 2, CLASS, ANY),
          Shape.of("en/words/source.tsv", 2, CLASS, ANY),
          Shape.of("en/words/target.tsv", 2, CLASS, ANY),
          Shape.of(
              "world/countries.tsv",
              1,
              country(),
              "[A-Z]{3}",
              NAME,
              LIST,
              LIST,
              LIST,
              LIST,
              "-|[A-Z]{2}"),
          Shape.of("world/subdivisions.tsv", 2, country(), NAME, "[a-z -]+", LIST, "[0-3]", NAME),
          Shape.of("world/cities.tsv", 1, NAME, country(), NAME, "-|(ambiguous)?,?(word)?"),
          Shape.of("world/armed-groups.tsv", 1, NAME, LIST, countries(), "armed-group"),
          Shape.of(
              "world/state-forces.tsv",
              1,
              NAME,
              LIST,
              countries(),
              "army|police|gendarmerie|guard|intelligence|paramilitary"),
          Shape.of(
              "world/organisations.tsv",
              1,
              NAME,
              LIST,
              "international-organisation|ngo|media|company|political-party"));

  static final List<Shape> ENGLISH =
      SHAPES.stream().filter(shape -> shape.file().startsWith("en/")).toList();

  @ParameterizedTest
  @FieldSource("SHAPES")
  void hasTheColumnsItStates(Shape shape) {
    assertThat(rows(shape)).isNotEmpty();
    assertThat(rows(shape)).filteredOn(row -> row.size() != shape.columns().size()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void holdsOnlyKnownValues(Shape shape) {
    var columns = shape.columns().stream().map(Pattern::compile).toList();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      assertThat(rows(shape))
          .filteredOn(row -> !columns.get(column).matcher(row.get(column)).matches())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void hasNoBlankAtTheEdgeOfAField(Shape shape) {
    assertThat(rows(shape).stream().flatMap(List::stream))
        .filteredOn(field -> !field.equals(field.strip()) || field.contains("  "))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void saysNothingTwice(Shape shape) {
    assertThat(rows(shape).stream().map(row -> row.subList(0, shape.key())))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("SHAPES")
  void isSorted(Shape shape) {
    assertThat(rows(shape).stream().map(row -> String.join("\t", row).codePoints().toArray()))
        .isSortedAccordingTo(Arrays::compare);
  }

  @ParameterizedTest
  @FieldSource("ENGLISH")
  void spellsEnglishWordsFolded(Shape shape) {
    assertThat(rows(shape).stream().map(List::getFirst))
        .filteredOn(word -> !word.equals(Normalizer.fold(word)))
        .isEmpty();
  }

  @Test
  void knowsEveryCountryAndItsThreeLetters() {
    var rows = Tsv.rows("world/countries.tsv");
    assertThat(rows).extracting(row -> row[0]).containsExactlyInAnyOrderElementsOf(COUNTRIES);
    assertThat(rows)
        .filteredOn(row -> !row[0].equals("XK"))
        .allSatisfy(row -> assertThat(row[1]).isEqualTo(Locale.of("", row[0]).getISO3Country()));
  }

  private static List<List<String>> rows(Shape shape) {
    return Tsv.rows(shape.file()).stream().map(List::of).toList();
  }

  private static String party() {
    return Arrays.stream(Party.values())
        .filter(party -> party != Party.MIXED)
        .map(Party::code)
        .collect(Collectors.joining("|"));
  }

  private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining("|"));
  }

  private static String country() {
    return String.join("|", COUNTRIES);
  }

  private static String countries() {
    return "(%1$s)(;(%1$s))*".formatted(country());
  }
}
