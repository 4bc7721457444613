package io.sitrep.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.article.Article;
import io.sitrep.article.Fact;
import io.sitrep.article.Known;
import io.sitrep.article.Metadata;
import io.sitrep.article.Origin;
import io.sitrep.article.Published;
import io.sitrep.article.S3Source;
import io.sitrep.article.Tlp;
import io.sitrep.briefing.Stories;
import io.sitrep.briefing.Story;
import io.sitrep.incident.NoIncident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingJsonTest {

  static Stream<String> stories() {
    return Stories.all().keySet().stream();
  }

  private static byte[] json(String story) {
    var told = Stories.all().get(story);
    assertThat(told).as(story).isNotNull();
    return BriefingJson.write(told.briefing());
  }

  private static Map<String, Object> read(byte[] json) {
    try {
      return JSON.std.mapFrom(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "incidents.0.casualties.1.count.min" */
  private static @Nullable Object at(byte[] json, String path) {
    Object value = read(json);
    for (var step : path.split("\\.", -1)) {
      value =
          value instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void isValidByTheSchema(String story) {
    assertThat(SchemaCheck.errors(json(story))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void writesTheSameBytesAgain(String story) {
    assertThat(json(story)).isEqualTo(json(story)).endsWith('\n');
  }

  private static @Nullable String quoted(String text, Map<?, ?> evidence) {
    return evidence.get("start") instanceof Integer start
            && evidence.get("end") instanceof Integer end
        ? text.substring(start, end)
        : null;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void quotesEvidenceVerbatim(String story) {
    var told = Stories.all().get(story);
    assertThat(told).isNotNull();
    var text = told.briefing().article().text();
    assertThat(at(json(story), "evidence"))
        .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
        .allSatisfy(it -> assertThat(quoted(text, it)).isEqualTo(it.get("text")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"schema_version\"|\"extra\": 1, \"schema_version\"",
        "\"outcome\": \"killed\"|\"outcome\": \"dead\"",
        "\"tlp\": \"TLP:CLEAR\"|\"tlp\": \"TLP:WHITE\"",
        "\"published_at\": \"2025-06-12\"|\"published_at\": \"12 June 2025\"",
        "\"country\": \"NE\"|\"country\": \"Niger\"",
        "\"min\": 14|\"min\": -14",
        "\"stance\": \"own-losses\",|",
        "\"briefing_id\": \"NE-|\"briefing_id\": \"N-"
      })
  void theSchemaIsStrict(String change) {
    var parts = change.split("\\|", -1);
    var good = new String(json("ambush"), UTF_8);
    assertThat(good).contains(parts[0]);
    var bad = good.replace(parts[0], parts[1]);
    assertThat(SchemaCheck.errors(bad.getBytes(UTF_8))).isNotEmpty();
  }

  @Test
  void writesFiguresWithSourceAndEvidence() {
    var json = json("ambush");
    assertThat(at(json, "incidents.0.casualties.0.outcome")).isEqualTo("killed");
    assertThat(at(json, "incidents.0.casualties.0.count"))
        .isEqualTo(
            Map.of(
                "text",
                "14",
                "min",
                14,
                "best",
                14,
                "max",
                14,
                "approximate",
                false,
                "vague",
                false));
    assertThat(at(json, "incidents.0.casualties.0.attribution.stance")).isEqualTo("own-losses");
    assertThat(at(json, "incidents.0.casualties.2.status")).isEqualTo("claimed");
    assertThat((List<?>) at(json, "incidents.0.casualties.2.evidence")).isNotEmpty();
    assertThat(at(json, "incidents.0.force_size.0.count.min")).isEqualTo(61);
    assertThat(at(json, "incidents.0.force_size.0.count.max")).isNull();
    assertThat(at(json, "incidents.1.role")).isEqualTo("background");
    assertThat(at(json, "incidents.0.targets.0.kind")).isEqualTo("group");
  }

  @Test
  void addsUpByPartyAndAsUcdpCounts() {
    var json = json("ambush");
    assertThat(at(json, "incidents.0.totals.killed.high")).isEqualTo(34);
    assertThat(at(json, "incidents.0.totals.by_party.state-forces"))
        .isEqualTo(Map.of("killed", 14, "wounded", 9));
    assertThat(at(json, "incidents.0.totals.by_party.armed-group.killed")).isNull();
    assertThat(at(json, "incidents.0.totals.by_party.armed-group.neutralised")).isEqualTo(20);
    assertThat(at(json, "incidents.0.totals.by_party.civilian.killed")).isNull();
    assertThat(at(json, "incidents.0.totals.ucdp.deaths_a")).isEqualTo(14);
    assertThat(at(json, "incidents.0.totals.ucdp.deaths_b")).isEqualTo(0);
    assertThat(at(json("drone strike"), "incidents.0.totals.ucdp")).isNull();
  }

  @Test
  void ofConflictingFiguresTheLowestCounts() {
    assertThat(at(json("conflicting tolls"), "incidents.0.totals.by_party.civilian.killed"))
        .isEqualTo(12);
    assertThat(at(json("claimed bombing"), "incidents.0.totals.by_party.civilian.killed"))
        .isEqualTo(12);
    assertThat(at(json("revised toll"), "incidents.0.totals.by_party.unknown.killed"))
        .isEqualTo(1204);
  }

  @Test
  void givesDateAndPlaceTheirPrecisionCodes() {
    var json = json("ambush");
    assertThat(at(json, "incidents.0.date.acled_time_precision")).isEqualTo(2);
    assertThat(at(json, "incidents.0.date.ucdp_date_prec")).isEqualTo(2);
    assertThat(at(json, "incidents.1.date.acled_time_precision")).isEqualTo(3);
    assertThat(at(json, "incidents.1.date.ucdp_date_prec")).isEqualTo(4);
    assertThat(at(json, "incidents.0.location.ucdp_where_prec")).isEqualTo(5);
    assertThat(at(json, "incidents.0.location.country_iso3")).isEqualTo("NER");
    assertThat(at(json, "incidents.0.location.latitude")).isNull();
    assertThat(at(json("no date"), "incidents.0.date")).isNull();
    assertThat(at(json("no place"), "incidents.0.location")).isNull();
  }

  @Test
  void saysWhereEachThingKnownComesFrom() {
    var published =
        new Known<>(
            new Published(
                LocalDate.of(2025, 6, 3), ZonedDateTime.parse("2025-06-03T08:00:00+02:00")),
            Origin.SIDECAR);
    var metadata =
        new Metadata(
            new Known<>("Vote in \"Sarn\"", Origin.DOCUMENT),
            published,
            new Known<>("The Courier", Origin.OPTION),
            null,
            null,
            null,
            new Known<>("en", Origin.DETECTED),
            null,
            new Known<>(Tlp.AMBER_STRICT, Origin.OBJECT_METADATA),
            new Known<>("b", Origin.OPTION),
            new Known<>("77-X", Origin.OPTION));
    var article =
        new Article(
            "vote.txt",
            "Parliament voted. AFP reported it.",
            "text/plain",
            "UTF-8",
            metadata,
            new S3Source("in", "articles/vote.txt", "v1", null));
    var json = BriefingJson.write(Story.of(article).briefing());
    assertThat(SchemaCheck.errors(json)).isEmpty();
    assertThat(at(json, "source.headline_origin")).isEqualTo("document");
    assertThat(at(json, "source.published_at")).isEqualTo("2025-06-03");
    assertThat(at(json, "source.published_time")).isEqualTo("2025-06-03T08:00:00+02:00");
    assertThat(at(json, "source.published_origin")).isEqualTo("sidecar");
    assertThat(at(json, "source.language_origin")).isEqualTo("detected");
    assertThat(at(json, "source.agency_in_text")).isEqualTo("AFP");
    assertThat(at(json, "source.s3.version_id")).isEqualTo("v1");
    assertThat(at(json, "source." + Fact.REFERENCE.key())).isEqualTo("77-X");
    assertThat(at(json, "handling.tlp")).isEqualTo("TLP:AMBER+STRICT");
    assertThat(at(json, "reliability.admiralty.source_reliability")).isEqualTo("B");
  }

  @Test
  void keepsApartNoIncidentAndNotRead() {
    assertThat(at(json("no incident"), "is_security_incident")).isEqualTo(false);
    assertThat(at(json("no incident"), "no_incident_reason")).isEqualTo("policy");
    assertThat(at(json("no incident"), "incidents")).isEqualTo(List.of());
    var unread =
        BriefingJson.write(
            Story.of("Vingt soldats ont été tués.")
                .silent(NoIncident.UNSUPPORTED_LANGUAGE)
                .briefing());
    assertThat(SchemaCheck.errors(unread)).isEmpty();
    assertThat(at(unread, "is_security_incident")).isNull();
  }

  @Test
  void writesWholeNumbersWithoutAFraction() {
    assertThat(at(json("no incident"), "other_quantities.0.value")).isEqualTo(2_000_000_000);
  }
}
