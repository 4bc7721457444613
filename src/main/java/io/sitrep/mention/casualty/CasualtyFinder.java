package io.sitrep.mention.casualty;

import static java.util.stream.Collectors.toSet;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.CountFinder;
import io.sitrep.mention.Counts;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a sentence says befell people. Read-only once made: safe for all threads. */
public final class CasualtyFinder {

  /** In order of trust: the first that reads a trigger has it. */
  static final List<Construction> CONSTRUCTIONS =
      List.of(
          new Charged(),
          new LoneName(),
          new Modified(),
          new Passive(),
          new RelativeObject(),
          new PronounObject(),
          new Active(),
          new Inverted(),
          new Reduced(),
          new Intransitive(),
          new NounOf(),
          new CountedNoun(),
          new LivesCount(),
          new Toll(),
          new Hospital(),
          new Moved(),
          new Self(),
          new Complement(),
          new Loss(),
          new Aboard(),
          new Among());

  private static final Set<String> UNBORN = Set.of("unborn", "fetus", "foetus");

  private static final Comparator<CasualtyMention> BY_PEOPLE =
      Comparator.comparingInt(m -> m.group().from());

  private static final Set<String> REMAINS = Set.of("remains", "body", "bodies");
  private static final Set<String> DEGREES = Set.of("too", "so", "how", "as");
  private static final Set<String> UNCOUNTED = Set.of("many", "most", "some", "others");

  private final CountFinder counts = new CountFinder();
  private final Triggers triggers = new Triggers();

  /**
   * What all sentences of a document say, in text order of its people; {@code known} holds the
   * numbers and people of each sentence.
   */
  public List<CasualtyMention> find(Document document, List<Counts> known) {
    var all = new ArrayList<CasualtyMention>();
    View before = null;
    var told = List.<CasualtyMention>of();
    var names = new KnownNames();
    for (var sentence : document.sentences()) {
      var view = view(sentence, known.get(sentence.number() - 1));
      var found = find(view);
      if (found.isEmpty() && before != null) {
        found = CarriedParts.find(view, before, told);
      }
      all.addAll(found);
      all.addAll(names.find(view, found));
      names.add(view);
      all.addAll(CitedFigure.find(view, found, told));
      before = view;
      told = found;
    }
    return all;
  }

  /** In text order of their people. */
  public List<CasualtyMention> find(Sentence sentence) {
    return find(view(sentence, counts.find(sentence)));
  }

  private static List<CasualtyMention> find(View view) {
    List<CasualtyMention> found =
        Factuality.isReal(view) ? wholes(view) : new ArrayList<CasualtyMention>();
    found.addAll(Gapped.find(view, found));
    found.addAll(Besides.find(view, found));
    found.addAll(Alongside.find(view, found));
    found = Slain.settle(view, Breakdown.settle(view, found));
    found.sort(BY_PEOPLE);
    var parts = Parts.find(view, found);
    parts.addAll(UncountedWhole.find(view, found));
    var partial = parts.stream().map(p -> p.group().from()).collect(toSet());
    found.removeIf(m -> partial.contains(m.group().from()));
    found.addAll(parts);
    found.sort(BY_PEOPLE);
    return Named.find(
        view, Ellipsis.resolve(Makeup.settle(view, Antecedents.resolve(view, found))));
  }

  private static List<CasualtyMention> wholes(View view) {
    var found = new ArrayList<CasualtyMention>();
    for (var trigger : view.triggers()) {
      if (Factuality.isActual(view, trigger)) {
        found.addAll(read(view, trigger));
      }
    }
    found.removeIf(m ->
        isNone(view, m)
            || isUncounted(view, m)
            || isExcepted(view, m)
            || isThings(m)
            || isUnborn(view, m)
            || isOfTheDead(view, m)
            || !Senses.hold(view, m));
    return once(OfThose.settle(view, found));
  }

  /** "was shot in the arm and taken to hospital": one thing said of one group once. */
  private static List<CasualtyMention> once(List<CasualtyMention> found) {
    var strongest = new LinkedHashMap<Said, CasualtyMention>();
    for (var mention : found) {
      strongest.merge(
          new Said(mention.group().from(), mention.outcome()),
          mention,
          (first, second) -> first.link() == Link.WEAK ? second : first);
    }
    strongest.keySet().removeIf(said -> said.isOutlived(strongest.keySet()));
    return new ArrayList<>(strongest.values());
  }

  private record Said(int people, Outcome outcome) {

    /** "A man who was wounded on Monday died": he is among the dead; "evacuated with injuries". */
    boolean isOutlived(Set<Said> all) {
      return (outcome == Outcome.WOUNDED && all.contains(new Said(people, Outcome.KILLED)))
          || (outcome == Outcome.DISPLACED && all.contains(new Said(people, Outcome.WOUNDED)));
    }
  }

  View view(Sentence sentence) {
    return view(sentence, counts.find(sentence));
  }

  private View view(Sentence sentence, Counts known) {
    return new View(sentence, known, triggers.find(sentence));
  }

  private static List<CasualtyMention> read(View view, Trigger trigger) {
    for (var construction : CONSTRUCTIONS) {
      var found = construction.find(view, trigger);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isNone(View view, CasualtyMention mention) {
    var quantity = mention.group().quantity();
    return quantity == null || quantity.figure() == 0 || Factuality.isNobody(view, mention.group());
  }

  /** "many of them burned", "too many homicides": no figure. */
  private static boolean isUncounted(View view, CasualtyMention mention) {
    var group = mention.group();
    return (group.partitive() || DEGREES.contains(view.norm(group.from() - 1)))
        && UNCOUNTED.contains(group.quantityText().toLowerCase(Locale.ROOT));
  }

  /** "all but <six> were hurt": the number tells of those who were not. */
  private static boolean isExcepted(View view, CasualtyMention mention) {
    int but = mention.group().from() - 1;
    return view.norm(but).equals("but") && view.norm(but - 1).equals("all");
  }

  /** "the remains of several tents": a noun no lexicon has is no body's. */
  private static boolean isThings(CasualtyMention mention) {
    return REMAINS.contains(mention.lemma()) && mention.group().foundBy().equals("unknown-noun");
  }

  /** No source counts "her unborn child" among the victims. */
  private static boolean isUnborn(View view, CasualtyMention mention) {
    return view.sentence().has(UNBORN, mention.group().from(), mention.group().to());
  }

  /** "12 bodies and 38 injured", "two dead men and one hurt": the dead are not hurt too. */
  private static boolean isOfTheDead(View view, CasualtyMention mention) {
    var last = view.triggerAt(mention.group().to() - 1);
    if (last != null && last.is(Form.COUNTED_NOUN)) {
      return last.word().outcome() != mention.outcome();
    }
    for (int i = mention.group().from(); i < mention.group().to() - 1; i++) {
      var inner = view.triggerAt(i);
      if (inner != null && inner.is(Form.STATE) && inner.word().outcome() == Outcome.KILLED) {
        return mention.outcome() != Outcome.KILLED;
      }
    }
    return false;
  }
}
