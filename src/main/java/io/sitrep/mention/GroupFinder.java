package io.sitrep.mention;

import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the people a sentence speaks of, counted or not. Read-only once made: safe for all threads.
 */
public final class GroupFinder {

  private final CountedGroups counted;
  private final OpenGroups open;

  public GroupFinder() {
    var nouns = new NounLexicon();
    var heads = new HeadFinder(nouns);
    counted = new CountedGroups(heads, new BareNumbers(nouns));
    open = new OpenGroups(heads, new NameReader());
  }

  /** In text order, none overlapping; quantities are those of the same sentence. */
  public List<PersonGroup> find(Sentence sentence, List<QuantityMention> quantities) {
    var found = new ArrayList<PersonGroup>();
    int next = 0;
    int i = 0;
    while (i < sentence.size()) {
      while (next < quantities.size() && quantities.get(next).from() < i) {
        next++;
      }
      var quantity = next < quantities.size() ? quantities.get(next) : null;
      boolean here = quantity != null && quantity.from() == i;
      var group = here ? counted.at(sentence, quantity) : open.at(sentence, i);
      if (group != null) {
        found.add(group);
        i = group.to();
      } else {
        i = here ? quantity.to() : i + 1;
      }
    }
    return Appositions.join(sentence, found);
  }
}
