package io.sitrep.mention.casualty;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another's number for what was just counted: "witnesses said 12 died, but the mayor <put the
 * figure at seven>", "hospitals reported 12 deaths; the ministry <reported seven>".
 */
final class CitedFigure {

  static final String ID = "cited-figure";

  private static final int ARTICLE = 3;
  private static final Set<String> VERBS = WordClasses.of("casualty", "cited-figure-verbs");
  private static final Set<String> FIGURES = Set.of("figure", "number", "total", "count", "tally");
  private static final Set<String> LINKS = Set.of("at", "as", "of", "to");
  private static final Set<String> REPORTS = Set.of("reported", "counted", "gave", "recorded");
  private static final Set<String> CONTRAST =
      Set.of("although", "but", "though", "whereas", "while", "yet", ";");

  private CitedFigure() {}

  /** In text order; {@code told} is what the sentence before tells. */
  static List<CasualtyMention> find(
      View view, List<CasualtyMention> here, List<CasualtyMention> told) {
    var found = new ArrayList<CasualtyMention>();
    for (int i = 0; i < view.size(); i++) {
      var number = view.quantityFrom(i);
      if (number != null && here.stream().noneMatch(m -> m.group().from() == number.from())) {
        cited(view, number, here, told).forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<CasualtyMention> cited(
      View view, QuantityMention number, List<CasualtyMention> here, List<CasualtyMention> told) {
    var last = last(here, number.from());
    int put = put(view, number.from());
    if (put >= 0) {
      var counted = last == null ? last(told, Integer.MAX_VALUE) : last;
      return counted == null ? Stream.empty() : Stream.of(mention(view, put, number, counted));
    }
    return last != null && isReported(view, number, last)
        ? Stream.of(mention(view, number.from() - 1, number, last))
        : Stream.empty();
  }

  private static @Nullable CasualtyMention last(List<CasualtyMention> mentions, int before) {
    return mentions.stream()
        .filter(m -> m.link() == Link.WHOLE || m.link() == Link.TOLL)
        .filter(m -> m.group().to() <= before)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** The index of the verb of "put the number at", "gave a figure of", or -1. */
  private static int put(View view, int at) {
    if (!LINKS.contains(view.norm(at - 1)) || !FIGURES.contains(view.norm(at - 2))) {
      return -1;
    }
    for (int i = at - 3; i >= at - 3 - ARTICLE; i--) {
      if (VERBS.contains(view.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "but the ministry reported seven", and nothing more. */
  private static boolean isReported(View view, QuantityMention number, CasualtyMention last) {
    boolean alone = number.to() >= view.size() || view.token(number.to()).isMark();
    return alone
        && REPORTS.contains(view.norm(number.from() - 1))
        && view.sentence().has(CONTRAST, last.group().to(), number.from());
  }

  private static CasualtyMention mention(
      View view, int verb, QuantityMention number, CasualtyMention last) {
    var group = PersonGroup.ofNumber(view.sentence(), number, ID);
    return new CasualtyMention(
        view.sentence().span(verb, number.to()),
        view.sentence().number(),
        last.outcome(),
        group,
        Link.TOLL,
        "figure",
        verb,
        null,
        ID);
  }
}
