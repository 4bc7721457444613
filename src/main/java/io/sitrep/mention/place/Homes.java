package io.sitrep.mention.place;

import io.sitrep.mention.place.Known.Certainty;
import io.sitrep.mention.place.Known.Sort;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses, where many places bear a name, the one in a country the article speaks of. */
final class Homes {

  /** A town's entry is its most usual bearer; a district's is any. */
  private static final Comparator<Sort> CITY_FIRST =
      Comparator.comparingInt(sort -> sort == Sort.COUNTRY ? 2 : sort == Sort.CITY ? 1 : 0);

  private static final Set<Sort> HOLDING = EnumSet.of(Sort.COUNTRY, Sort.ADMIN1);
  private static final Set<String> LIST = Set.of("and", "or", "&");

  private final Gazetteer gazetteer;
  private final Map<String, Integer> spokenOf = new HashMap<>();
  private final Map<String, Known> holders = new HashMap<>();

  /** {@code dateline} holds the sentence that a dateline makes, or none. */
  Homes(Gazetteer gazetteer, Document document, List<Sentence> dateline) {
    this.gazetteer = gazetteer;
    dateline.forEach(this::count);
    document.sentences().forEach(this::count);
  }

  private void count(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int length = gazetteer.longestName(sentence.tokens(), i);
      if (length > 0) {
        var bearers = gazetteer.named(Gazetteer.phrase(sentence.tokens(), i, length));
        var holder = holder(sentence, i, i + length);
        if (holder != null) {
          holders.putIfAbsent(Gazetteer.phrase(sentence.tokens(), i, length), holder);
        } else if (isClear(bearers)) {
          note(bearers.getFirst().country());
        }
        i += length - 1;
      }
    }
  }

  /** "Portsmouth, <Va.>", "Alexandria, <Egypt>", but not "Leeds, <Scotland> and Wales". */
  private @Nullable Known holder(Sentence sentence, int from, int to) {
    if (to + 1 >= sentence.size() || !sentence.token(to).is(",")) {
      return null;
    }
    int length = gazetteer.longest(sentence.tokens(), to + 1);
    int end = to + 1 + length;
    boolean listed =
        (from > 0 && LIST.contains(sentence.token(from - 1).norm()))
            || (end < sentence.size() && LIST.contains(sentence.token(end).norm()));
    if (length == 0 || listed) {
      return null;
    }
    var bearers = gazetteer.named(Gazetteer.phrase(sentence.tokens(), to + 1, length));
    return bearers.size() == 1 && HOLDING.contains(bearers.getFirst().sort())
        ? bearers.getFirst()
        : null;
  }

  /** A name that places of two countries bear tells of neither; nor does a town's by itself. */
  private static boolean isClear(List<Known> bearers) {
    return bearers.stream().anyMatch(known -> known.sort() != Sort.CITY)
        && bearers.stream().map(Known::country).distinct().count() == 1;
  }

  private void note(@Nullable String country) {
    if (country != null) {
      spokenOf.merge(country, 1, Integer::sum);
    }
  }

  /** True of a name that the article once gives with what it lies in. */
  boolean isHeld(String folded) {
    return holders.containsKey(folded);
  }

  /** The place a name stands for here, or null where none is likely. */
  @Nullable Known of(String folded) {
    var places = gazetteer.named(folded).stream().filter(k -> k.sort() != Sort.DEMONYM).toList();
    var holder = holders.get(folded);
    return holder == null || places.isEmpty() ? of(places) : within(holder, folded, places);
  }

  /** The bearer that lies where the article says, or a town there that no list knows. */
  private Known within(Known holder, String folded, List<Known> places) {
    return places.stream()
        .filter(place -> Objects.equals(place.country(), holder.country()))
        .max(Comparator.comparing(place -> Objects.equals(place.admin1(), holder.admin1())))
        .orElse(
            new Known(folded, Sort.CITY, holder.country(), holder.admin1(), Certainty.SURE, ""));
  }

  /** The one that is called by the noun after its name, "Miranda <state>", or else any. */
  @Nullable Known of(String folded, String noun) {
    var called = gazetteer.named(folded).stream().filter(k -> k.word().equals(noun)).toList();
    var known = of(called);
    return known == null ? of(folded) : known;
  }

  private @Nullable Known of(List<Known> candidates) {
    if (candidates.isEmpty()) {
      return null;
    }
    var best =
        candidates.stream()
            .max(
                Comparator.comparingInt(this::votes)
                    .thenComparing(Known::sort, CITY_FIRST)
                    .thenComparing(Known::certainty, Comparator.reverseOrder()))
            .orElseThrow();
    return votes(best) > 0 || isLikely(best, candidates) ? best : null;
  }

  /** Without a word of its country, a name must be clear by itself. */
  private boolean isLikely(Known best, List<Known> candidates) {
    boolean one =
        candidates.stream().allMatch(known -> Objects.equals(known.country(), best.country()));
    return (one || best.sort() == Sort.CITY || best.sort() == Sort.COUNTRY)
        && (best.certainty() == Certainty.SURE || spokenOf.isEmpty());
  }

  private int votes(Known known) {
    return spokenOf.getOrDefault(known.country(), 0);
  }
}
