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
  private final Employers employers = new Employers();

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
      boolean here = next < quantities.size() && quantities.get(next).from() == i;
      var quantity = here ? quantities.get(next) : null;
      var group = quantity == null ? open.at(sentence, i) : counted.at(sentence, quantity);
      if (group != null) {
        found.add(group);
        i = group.to();
      } else {
        i = quantity == null ? i + 1 : quantity.to();
      }
    }
    return employers.settle(sentence, Appositions.join(sentence, Households.drop(sentence, found)));
  }
}
