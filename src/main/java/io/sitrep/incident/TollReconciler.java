package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.casualty.CasualtyMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an article says over and over of one incident into figures: repeats merged, parts
 * pointed at their totals, earlier tolls superseded, conflicting ones side by side.
 */
final class TollReconciler {

  private final Findings findings;
  private final List<Figure> figures = new ArrayList<>();

  private TollReconciler(Findings findings) {
    this.findings = findings;
  }

  /**
   * The figures of one incident, in text order of their first mention; {@code headline} is what a
   * headline outside the text says of it.
   */
  static List<Figure> reconcile(
      Findings findings, List<CasualtyMention> mentions, List<CasualtyMention> headline) {
    var reconciler = new TollReconciler(findings);
    mentions.forEach(reconciler::add);
    Leftovers.settle(reconciler.figures);
    HeadlineTotals.adopt(reconciler.figures, headline);
    return reconciler.figures;
  }

  private void add(CasualtyMention mention) {
    switch (mention.link()) {
      case PART -> addPart(mention);
      case TOLL -> addToll(mention);
      case FORMER_TOLL -> addFigure(mention).supersededBy(lastToll(mention.outcome()));
      case WEAK -> addWeak(mention);
      case SELF -> addSelf(mention);
      case WHOLE -> addWhole(mention);
    }
  }

  private void addPart(CasualtyMention mention) {
    var whole = wholeOf(mention);
    if (whole == null) {
      addWhole(mention);
      return;
    }
    var same = sameAs(mention);
    if (same != null && same != whole) {
      same.repeatedBy(mention);
    } else if (whole.count() > count(mention)) {
      addFigure(mention).partOf(whole);
    }
  }

  private void addToll(CasualtyMention mention) {
    var same = sameCount(mention);
    if (same != null) {
      same.repeatedBy(mention);
      return;
    }
    boolean former = TollCues.isFormer(findings, mention);
    var earlier = live(mention.outcome());
    var toll = addFigure(mention);
    if (former) {
      toll.supersededBy(earlier.isEmpty() ? null : earlier.getFirst());
    } else {
      earlier.forEach(figure -> yieldTo(figure, toll));
    }
  }

  /**
   * A new toll takes back a lower one of the same people; figures of other parties become its
   * parts.
   */
  private static void yieldTo(Figure figure, Figure toll) {
    if (figure.isSelf()) {
      return;
    }
    if (figure.party() == toll.party()
        || toll.party() == Party.UNKNOWN
            && figure.count() <= toll.count()
            && figure.party() == Party.UNKNOWN) {
      figure.supersededBy(toll);
    } else if (toll.party() == Party.UNKNOWN
        && figure.count() < toll.count()
        && figure.party() != Party.ARMED_GROUP) {
      figure.partOf(toll);
    }
  }

  private void addWeak(CasualtyMention mention) {
    boolean told =
        figures.stream()
            .anyMatch(f -> f.outcome() == Outcome.WOUNDED && f.count() >= count(mention));
    boolean definite = !mention.group().isCounted() || mention.group().form() == Form.NAMED;
    if (!told && !definite && sameCount(mention) == null) {
      addWhole(mention);
    }
  }

  private void addSelf(CasualtyMention mention) {
    boolean told =
        figures.stream()
            .anyMatch(
                f -> f.outcome() == Outcome.KILLED && f.party() == Party.ARMED_GROUP && f.isLive());
    if (!told) {
      addFigure(mention);
    }
  }

  private void addWhole(CasualtyMention mention) {
    var form = mention.group().form();
    if (form == Form.PRONOUN || form == Form.DEFINITE) {
      addDefinite(mention);
    } else if (form == Form.NAMED) {
      addNamed(mention);
    } else if (mention.group().further()) {
      addFurther(mention);
    } else if (mention.group().partitive() && wholeOf(mention) != null) {
      addPart(mention);
    } else {
      addCounted(mention);
    }
  }

  /** "He died", "the officer was killed": new only where nothing told covers it. */
  private void addDefinite(CasualtyMention mention) {
    boolean told = figures.stream().anyMatch(f -> f.outcome() == mention.outcome());
    if (!told) {
      addFigure(mention);
    }
  }

  private void addNamed(CasualtyMention mention) {
    for (var figure : figures) {
      boolean room =
          figure.names().size() < figure.count()
              || figure.names().containsAll(mention.group().names());
      if (figure.outcome() == mention.outcome() && figure.isLive() && room && !figure.isSelf()) {
        figure.repeatedBy(mention);
        return;
      }
    }
    for (var figure : figures) {
      if (figure.outcome() == mention.outcome() && figure.isLive() && figure.isNamed()) {
        figure.joinedBy(mention, 1, "victims named one by one are added");
        return;
      }
    }
    addFigure(mention);
  }

  private void addFurther(CasualtyMention mention) {
    var same = sameAs(mention);
    if (same != null
        && same.first().sentence() != mention.sentence()
        && same.first().group().further()) {
      same.repeatedBy(mention);
      return;
    }
    var whole = leadTotal(mention);
    var figure = addFigure(mention);
    inherit(figure, mention);
    if (whole != null) {
      figure.partOf(whole);
    }
  }

  /** A total of the lead that later figures, "another" among them, only break down. */
  private @Nullable Figure leadTotal(CasualtyMention mention) {
    for (var figure : live(mention.outcome())) {
      long parts =
          figures.stream().filter(f -> f.partOf() == figure).mapToLong(Figure::count).sum();
      if (parts > 0
          && figure.first().sentence() < mention.sentence()
          && parts + count(mention) <= figure.count()) {
        return figure;
      }
    }
    return null;
  }

  private void addCounted(CasualtyMention mention) {
    var same = sameAs(mention);
    if (same != null) {
      same.repeatedBy(mention);
      return;
    }
    var whole = totalAbove(mention);
    var figure = addFigure(mention);
    inherit(figure, mention);
    if (whole != null) {
      figure.partOf(whole);
      return;
    }
    compare(figure);
  }

  /** Against earlier figures of the same people: revised, or in conflict. */
  private void compare(Figure figure) {
    for (var earlier : live(figure.outcome())) {
      if (earlier == figure
          || !alike(earlier, figure)
          || earlier.first().sentence() == figure.first().sentence()) {
        continue;
      }
      if (TollCues.isFormer(findings, figure.first())) {
        figure.supersededBy(earlier);
        return;
      }
      if (sameSource(earlier, figure)
          && TollCues.isRise(findings, figure.first())
          && figure.count() > earlier.count()) {
        earlier.supersededBy(figure);
      } else if (!sameSource(earlier, figure)) {
        earlier.conflictsWith(figure);
      }
    }
  }

  private static boolean alike(Figure a, Figure b) {
    return a.party() == b.party() || a.party() == Party.UNKNOWN || b.party() == Party.UNKNOWN;
  }

  private static boolean sameSource(Figure a, Figure b) {
    var left = a.attribution();
    var right = b.attribution();
    return left == null || right == null || Objects.equals(left.name(), right.name());
  }

  /** An earlier total of people, of which this figure of a kind of people is the smaller part. */
  private @Nullable Figure totalAbove(CasualtyMention mention) {
    if (mention.group().party() == Party.UNKNOWN && mention.group().noun().isEmpty()) {
      return null;
    }
    for (var figure : live(mention.outcome())) {
      boolean earlier = figure.first().sentence() < mention.sentence();
      boolean general =
          figure.party() == Party.UNKNOWN || figure.party() == mention.group().party();
      if (earlier
          && general
          && figure.count() > count(mention)
          && !figure.first().group().further()
          && !hasOwnSource(figure, mention)) {
        return figure;
      }
    }
    return null;
  }

  private boolean hasOwnSource(Figure figure, CasualtyMention mention) {
    var source = findings.attributionOf(mention.span());
    var other = figure.attribution();
    return source != null && other != null && !source.name().equals(other.name());
  }

  /** "17 were wounded", "four others": whose people they are, from the figure before. */
  private void inherit(Figure figure, CasualtyMention mention) {
    if (!mention.group().noun().isEmpty() || figure.party() != Party.UNKNOWN) {
      return;
    }
    for (int i = figures.size() - 2; i >= 0; i--) {
      var before = figures.get(i);
      if (!before.isToldIn(mention.sentence()) || before.partOf() != null) {
        continue;
      }
      figure.heldToBe(before.party(), before.group(), "noun elided: read as " + before.group());
      return;
    }
  }

  private @Nullable Figure sameAs(CasualtyMention mention) {
    for (var figure : figures) {
      if (figure.outcome() == mention.outcome()
          && figure.count() == count(mention)
          && compatible(figure.party(), mention.group().party())
          && !(figure.first().sentence() == mention.sentence()
              && !figure.first().group().span().overlaps(mention.group().span()))) {
        return figure;
      }
    }
    return null;
  }

  private @Nullable Figure sameCount(CasualtyMention mention) {
    for (var figure : figures) {
      if (figure.outcome() == mention.outcome()
          && figure.count() == count(mention)
          && figure.isLive()) {
        return figure;
      }
    }
    return null;
  }

  private static boolean compatible(Party a, Party b) {
    return a == b || a == Party.UNKNOWN || b == Party.UNKNOWN;
  }

  private @Nullable Figure wholeOf(CasualtyMention part) {
    Figure best = null;
    for (var figure : figures) {
      if (figure.outcome() == part.outcome()
          && figure.partOf() == null
          && figure.count() >= count(part)) {
        best = figure;
      }
    }
    return best;
  }

  private @Nullable Figure lastToll(Outcome outcome) {
    var live = live(outcome);
    return live.isEmpty() ? null : live.getLast();
  }

  private List<Figure> live(Outcome outcome) {
    return figures.stream().filter(f -> f.outcome() == outcome && f.isLive()).toList();
  }

  private Figure addFigure(CasualtyMention mention) {
    var figure = new Figure(mention, findings.attributionOf(mention.span()));
    figures.add(figure);
    return figure;
  }

  private static long count(CasualtyMention mention) {
    var quantity = mention.group().quantity();
    return quantity == null ? 0 : quantity.figure();
  }
}
