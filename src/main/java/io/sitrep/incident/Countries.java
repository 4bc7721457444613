package io.sitrep.incident;

import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.place.Known;
import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.place.PlaceMention.Kind;
import io.sitrep.mention.place.Setting;
import io.sitrep.text.Document;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the country of an incident, as ISO 3166-1 alpha-2, by a vote of everything that points to
 * one: its places first, then the dateline, then the nations the article speaks of.
 */
public final class Countries {

  private static final double LEAD = 1.5;
  private static final double BODY = 0.4;
  private static final double MOST_BY_WORDS = 4;
  private static final int LEAD_SENTENCES = 3;

  /** What a guest's nation tells, and what must be told for a country to be named. */
  private static final double FOREIGN = 0.2;

  private static final double LEAST = 0.35;

  /** "the Rwandan army" may act at home or abroad. */
  private static final double BY_ACTOR = 0.5;

  private static final Set<String> ACTING = WordClasses.of("incident", "acting-for-a-state");
  private static final Set<String> FOREIGNERS = WordClasses.of("incident", "foreigners");

  private static final double CUE = 1;
  private static final double TOWN = 0.3;

  private final Gazetteer gazetteer;
  private final Map<String, String> cues;

  public Countries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.cues =
        Tsv.rows("en/country-cues.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
  }

  /** The country where most signs point, or null where there is none. */
  public @Nullable String of(
      Document document, List<PlaceMention> incident, List<PlaceMention> article) {
    var votes = new HashMap<String, Double>();
    spokenOf(document).forEach((country, n) -> votes.put(country, Math.min(n, MOST_BY_WORDS)));
    incident.forEach(mention -> vote(votes, country(mention), weight(document, mention)));
    article.forEach(mention -> vote(votes, country(mention), weight(document, mention) / 10));
    vote(votes, "US", article.stream().anyMatch(Countries::isBlock) ? CUE : 0);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= LEAST)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Of places of one name in several countries, a dateline means the town. */
  private @Nullable String country(PlaceMention mention) {
    if (mention.country() != null || mention.setting() != Setting.DATELINE) {
      return mention.country();
    }
    return gazetteer.named(Normalizer.fold(mention.name())).stream()
        .filter(known -> known.sort() == Known.Sort.CITY)
        .map(Known::country)
        .findFirst()
        .orElse(null);
  }

  /** "the 1200 block of Alder Street" is how one country's police write. */
  private static boolean isBlock(PlaceMention mention) {
    return mention.kind() == Kind.ADDRESS && mention.name().contains(" block of ");
  }

  private static void vote(Map<String, Double> votes, @Nullable String country, double weight) {
    if (country != null && weight > 0) {
      votes.merge(country, weight, Double::sum);
    }
  }

  private static double weight(Document document, PlaceMention mention) {
    return switch (mention.setting()) {
      case EVENT, PLAIN, ROUTE ->
          isSomebodys(document, mention)
              ? 2
              : weight(mention.foundBy().equals("part-of-country") ? Kind.COUNTRY : mention.kind());
      case DATELINE -> 3;
      case SOURCE, CARE, BACKGROUND -> 1;
      case REFERENCE -> 0.5;
      case ORIGIN -> 0;
    };
  }

  /** "Rwanda's government denied": a state that acts, and no scene. */
  private static boolean isSomebodys(Document document, PlaceMention mention) {
    int end = mention.span().end();
    return mention.kind() == Kind.COUNTRY
        && (document.text().startsWith("'s", end) || document.text().startsWith("’s", end));
  }

  private static double weight(Kind kind) {
    return switch (kind) {
      case COUNTRY -> 8;
      case ADMIN1, DISTRICT, CITY, REGION -> 4;
      case PLACE, FACILITY, ADDRESS, DESCRIPTION -> 2;
    };
  }

  private Map<String, Double> spokenOf(Document document) {
    var counts = new HashMap<String, Double>();
    for (var sentence : document.sentences()) {
      count(sentence, counts);
    }
    return counts;
  }

  private void count(Sentence sentence, Map<String, Double> counts) {
    double weight = sentence.number() <= LEAD_SENTENCES ? LEAD : BODY;
    for (int i = 0; i < sentence.size(); i++) {
      int length = gazetteer.longestName(sentence.tokens(), i);
      if (length > 0) {
        var known = gazetteer.named(Gazetteer.phrase(sentence.tokens(), i, length)).getFirst();
        double nation = weight * telling(sentence, i, i + length);
        vote(counts, known.country(), isNation(known) ? nation : town(known));
        i += length - 1;
      }
      vote(counts, cues.get(sentence.token(i).norm()), CUE);
    }
  }

  private static double telling(Sentence sentence, int from, int to) {
    if (isOfPerson(sentence, from, to)) {
      return FOREIGN;
    }
    int noun = to < sentence.size() && sentence.token(to).is("'s") ? to + 1 : to;
    boolean acting = noun < sentence.size() && ACTING.contains(sentence.token(noun).norm());
    return acting ? BY_ACTOR : 1;
  }

  /** "two Chinese <engineers>", "a New Zealander", "peacekeepers from Ghana": guests, as a rule. */
  private static boolean isOfPerson(Sentence sentence, int from, int to) {
    var before = from > 0 ? sentence.token(from - 1).norm() : "";
    var next = to < sentence.size() ? sentence.token(to).norm() : "";
    boolean alone = to >= sentence.size() || sentence.token(to).isMark();
    return FOREIGNERS.contains(next)
        || before.equals("from")
        || (alone && (before.equals("a") || before.equals("an")));
  }

  private static double town(Known known) {
    return known.certainty() == Known.Certainty.WORD ? 0 : TOWN;
  }

  private static boolean isNation(Known known) {
    return known.sort() == Known.Sort.COUNTRY || known.sort() == Known.Sort.DEMONYM;
  }
}
