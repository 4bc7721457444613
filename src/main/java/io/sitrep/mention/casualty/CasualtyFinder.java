package io.sitrep.mention.casualty;

import io.sitrep.mention.GroupFinder;
import io.sitrep.mention.QuantityFinder;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence says befell people. Read-only once made: safe for all threads. */
public final class CasualtyFinder {

  /** In order of trust: the first that reads a trigger has it. */
  static final List<Construction> CONSTRUCTIONS =
      List.of(
          new Modified(),
          new Passive(),
          new Active(),
          new Reduced(),
          new Intransitive(),
          new NounOf(),
          new CountedNoun(),
          new LivesCount(),
          new Toll(),
          new Hospital(),
          new Self());

  private final QuantityFinder quantities = new QuantityFinder();
  private final GroupFinder groups = new GroupFinder();
  private final Triggers triggers = new Triggers();

  /** In text order of their people. */
  public List<CasualtyMention> find(Sentence sentence) {
    var view = view(sentence);
    var found = new ArrayList<CasualtyMention>();
    for (var trigger : view.triggers()) {
      if (Factuality.isActual(view, trigger)) {
        found.addAll(read(view, trigger));
      }
    }
    found.removeIf(CasualtyFinder::isNone);
    var parts = Parts.find(view, found);
    found.removeIf(m -> parts.stream().anyMatch(p -> p.group().from() == m.group().from()));
    found.addAll(parts);
    found.sort((a, b) -> Integer.compare(a.group().from(), b.group().from()));
    return found;
  }

  View view(Sentence sentence) {
    var numbers = quantities.find(sentence);
    return new View(sentence, numbers, groups.find(sentence, numbers), triggers.find(sentence));
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

  private static boolean isNone(CasualtyMention mention) {
    var quantity = mention.group().quantity();
    return quantity == null || quantity.figure() == 0;
  }
}
