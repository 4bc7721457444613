package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.place.PlaceFinder;
import io.sitrep.text.DocumentReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationResolverTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER, READER);
  private static final LocationResolver RESOLVER = new LocationResolver(new Countries(GAZETTEER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan soldiers were killed near Dabura. | KE",
        "Two people were killed in Nairobi. | KE",
        "Turkish troops were killed in northern Iraq. | IQ",
        "NAIROBI, June 5 (Wire) - Two people were killed in Dabura. | KE",
        "A French citizen was killed in Kandahar province in Afghanistan. | AF",
        "Two jawans were killed near Dabura village. | IN",
        "Kenya's shelling of Mogadishu killed two people. | SO",
        "Kenya's worst attack in years killed two people. | KE",
        "Two people were killed in Miranda state. | VE",
        "Gunmen killed two Chinese engineers, officials said. | ",
        "Gunmen killed two Chinese engineers in Kandahar, officials said. | AF",
        "A rocket hit the plane and hurt the pilot, a New Zealander, in the arm. | ",
        "Two people were killed in Dabura. | ",
        "Norfolk, Va. - Two people were killed in Norfolk. | US",
        "Two people were killed in Kingston, Ont., on Sunday. | CA",
        "SAN JOSE, N.M. (Wire) - Two people were killed in Dabura. | US",
        "Two were killed in Perth, Stirling and Leeds. | GB",
      })
  void tellsTheCountry(String text, String country) {
    assertThat(locate(text).country()).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb killed two in the village of Dabura. | EXACT_PLACE",
        "A bomb killed two near the village of Dabura. | NEAR_PLACE",
        "A bomb killed two between Dabura and Kormele. | BETWEEN_NAMED_PLACES",
        "A bomb killed two in Dabura district. | DISTRICT",
        "A bomb killed two in Kandahar province. | ADMIN1",
        "A bomb killed two in Kenya. | COUNTRY",
        "A bomb killed two. | UNKNOWN",
      })
  void saysHowCloselyThePlaceIsTold(String text, LocationPrecision precision) {
    assertThat(locate(text).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI, June 5 (Wire) - Two people were killed in Kisumu County. | ",
        "RAMALLAH - Two people were killed in the West Bank city of Nablus. | Nablus",
        "NAIVASHA, June 5 (Wire) - Two people were killed in Nakuru County. | Naivasha",
      })
  void addsTheDatelineWhereItLiesInTheProvinceToldOf(String text, @Nullable String place) {
    assertThat(locate(text).places())
        .extracting(Place::name)
        .isEqualTo(place == null ? List.of() : List.of(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb killed two near Kandahar. | near Kandahar",
        "A bomb killed two outside Kandahar city. | near Kandahar",
        "A bomb killed two near Kandahar province's border. | Kandahar",
        "A bomb killed two in Kandahar. | Kandahar",
        "A bomb killed two near Kandahar in Kandahar province. | near Kandahar",
        "A bomb killed two near Darfur. | near Darfur",
      })
  void tellsATownFromTheProvinceOfItsName(String text, String place) {
    assertThat(locate(text).text()).isEqualTo(place);
  }

  @Test
  void readsADatelineUnderAHeadline() {
    var location = locate("Two die in blast\n\nNAIVASHA: Two people were killed on Sunday.");
    assertThat(location.places()).extracting(Place::name).containsExactly("Naivasha");
  }

  @Test
  void knowsWhatPlaceATownIsSaidToLieIn() {
    var location = locate("Two people were killed in Kingston, Ont., on Sunday.");
    assertThat(location.admin1()).isEqualTo("Ont.");
    assertThat(location.places()).extracting(Place::name).containsExactly("Kingston");
  }

  @Test
  void takesTheShortNameOfAFacilityForNoProvince() {
    var location =
        locate(
            "Six men died in the Miranda Penitentiary in Lima, Peru. A guard of the Miranda was shot.");
    assertThat(location.country()).isEqualTo("PE");
  }

  @Test
  void leavesOutPlacesThatOnlySourcesAndHospitalsStandIn() {
    var location =
        locate(
            "Gunmen killed two in Dabura, officials in Nairobi said. The hurt were taken to a"
                + " clinic in Mombasa.");
    assertThat(location.places()).containsExactly(new Place("Dabura", "in"));
  }

  @Test
  void keepsTheFirstLevelUnitApartFromThePlaces() {
    var location = locate("Gunmen killed two in Dabura village in Kandahar province.");
    assertThat(location.admin1()).isEqualTo("Kandahar");
    assertThat(location.places()).containsExactly(new Place("Dabura", "in"));
  }

  @Test
  void leavesTheDatelineToItsOwnPartOfTheCountry() {
    var location =
        locate("ADDIS ABABA, June 5 (Wire) - A drone strike in Amhara region killed two.");
    assertThat(location.admin1()).isEqualTo("Amhara");
    assertThat(location.places()).isEmpty();
  }

  @Test
  void placesATownOfManyNamesakesByItsDateline() {
    var location =
        locate(
            "GOMA, June 5 (Wire) - Bombs fell on a camp on the edge of Goma. The army blamed the"
                + " Rwandan army. Rwanda's government denied it.");
    assertThat(location.country()).isEqualTo("CD");
  }

  @Test
  void namesAPlaceOnce() {
    var location = locate("Gunmen killed two in Dabura. The raid on Dabura lasted an hour.");
    assertThat(location.places()).containsExactly(new Place("Dabura", "in"));
  }

  @Test
  void measuresFromAFarTownOnlyAsAQualifier() {
    var location =
        locate("Gunmen killed two in the village of Dabura, about 300 km north of Nairobi.");
    assertThat(location.places()).containsExactly(new Place("Dabura", "in"));
    assertThat(location.qualifiers()).containsExactly("about 300 km north of Nairobi");
  }

  @Test
  void addsTheTownOfTheDatelineWhereTheCityIsMeant() {
    var location =
        locate("MOGADISHU, June 5 (Wire) - Gunmen killed two in the Kormele area of the capital.");
    assertThat(location.places()).extracting(Place::name).containsExactly("Kormele", "Mogadishu");
  }

  @Test
  void standsOnTheSentencesThatNameThePlace() {
    var text = "Two died. Gunmen shot them in Dabura.";
    assertThat(locate(text).evidence())
        .extracting(span -> span.in(text))
        .containsExactly("Gunmen shot them in Dabura.");
  }

  private static Location locate(String text) {
    var document = READER.read(text);
    var mentions = FINDER.find(document);
    return RESOLVER.resolve(document, mentions, mentions);
  }
}
