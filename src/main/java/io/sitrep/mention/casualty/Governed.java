package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.Set;

/** Tells people who only say more of others, or whom another verb has, from a verb's subject. */
final class Governed {

  /** Prepositions that open a clause of their own as often as they govern a noun. */
  static final Set<String> CLAUSAL = WordClasses.of("casualty", "clausal");

  /** "works for the <charity> Care Bridge": nouns a body's name follows. */
  private static final Set<String> BODIES = WordClasses.of("casualty", "bodies");

  private static final int LONGEST_OWNER = 7;

  private Governed() {}

  /** "of <the army>", "of India's <Border Force>": people that only say more of others. */
  static boolean test(View view, PersonGroup group) {
    int i = group.from() - 1;
    if (view.norm(i).endsWith("ing") && view.triggerAt(i) == null && isOfPeople(view, i)) {
      return true;
    }
    if (isVictim(view, group)) {
      return true;
    }
    if (view.norm(i).equals("the") && group.form() == PersonGroup.Form.COUNTED_DEFINITE) {
      i--; // "of the <20 hostages>"
    }
    boolean owned = view.norm(group.from()).equals("'s");
    if (owned && !view.token(i).isCapitalised()) {
      i--; // "for the <town>'s clinic"
    }
    boolean named = owned || group.form() == PersonGroup.Form.NAMED;
    while (named && i > 0 && group.from() - i < LONGEST_OWNER && isOwner(view, i)) {
      i--;
    }
    if (owned && Words.PREPOSITIONS.contains(view.norm(i - 1)) && view.groupTo(i + 1) == null) {
      i--; // "for <district> Rueda's clinic"
    }
    var before = view.norm(i);
    return isRole(view, group)
        || (Words.PREPOSITIONS.contains(before) && !CLAUSAL.contains(before));
  }

  /** "the boy suspected of shooting <her husband> has died": the object of another verb. */
  private static boolean isVictim(View view, PersonGroup group) {
    var deed = view.triggerAt(group.from() - 1);
    var before = deed == null ? "" : view.norm(deed.from() - 1);
    return deed != null
        && deed.is(Form.VERB_ING)
        && (Words.PREPOSITIONS.contains(before) || before.equals("and"));
  }

  /** "came to the town as <a teenager>", but not "as a boy was shot". */
  private static boolean isRole(View view, PersonGroup group) {
    var after = view.norm(group.to());
    return view.norm(group.from() - 1).equals("as")
        && group.form() == PersonGroup.Form.INDEFINITE
        && Words.PREPOSITIONS.contains(after);
  }

  /** "two policemen <guarding> a polio team": the participle goes with the people before it. */
  private static boolean isOfPeople(View view, int participle) {
    var people = view.groupTo(participle);
    return people != null && people.quantity() != null;
  }

  private static boolean isOwner(View view, int i) {
    boolean peoples = view.norm(i).equals("people") && view.norm(i + 1).equals("'s");
    if (peoples || BODIES.contains(view.norm(i))) {
      return true;
    }
    return view.groupTo(i + 1) == null
        && (view.token(i).isCapitalised()
            || view.norm(i).equals("'s")
            || view.norm(i).equals("the"))
        && !Words.PREPOSITIONS.contains(view.norm(i));
  }
}
