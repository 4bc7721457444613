package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People whom earlier sentences of an article named in full, so that one word of the name will do:
 * "opened fire, killing <Samir>", "officers shot <Nasser> to death".
 */
final class KnownNames {

  private static final String ID = "known-name";
  private static final Set<Form> ACTIVE = EnumSet.of(Form.VERB_PAST, Form.VERB_ING, Form.VERB_S);

  private final Map<String, String> fullNames = new HashMap<>();

  /** Takes up the names of a sentence. */
  void add(View view) {
    for (var group : view.groups()) {
      for (var name : group.names()) {
        var words = name.split(" ", -1);
        if (words.length > 1) {
          fullNames.putIfAbsent(words[words.length - 1], name);
          fullNames.putIfAbsent(words[words.length - 2], name);
        }
      }
    }
  }

  /** What the sentence says befell one of them, where no construction has read its verb. */
  List<CasualtyMention> find(View view, List<CasualtyMention> found) {
    var known = new ArrayList<CasualtyMention>();
    for (var trigger : view.triggers()) {
      var person = struck(view, trigger);
      if (person != null
          && isFree(trigger, found)
          && Factuality.isReal(view)
          && Factuality.isActual(view, trigger)) {
        known.add(Mentions.mention(view, trigger, person, Link.WHOLE, null, ID));
      }
    }
    return known;
  }

  private static boolean isFree(Trigger trigger, List<CasualtyMention> found) {
    return found.stream().noneMatch(m -> m.triggerFrom() == trigger.from());
  }

  private @Nullable PersonGroup struck(View view, Trigger trigger) {
    if (trigger.word().outcome() != Outcome.KILLED) {
      return null;
    }
    if (trigger.is(Form.COMPLEMENT)) {
      return Complement.isFatal(view.norm(trigger.from() - 2))
          ? named(view, trigger.from() - 1)
          : null;
    }
    boolean passive = Passive.auxiliary(view, trigger.from()) >= 0;
    return ACTIVE.contains(trigger.word().form()) && !passive ? named(view, trigger.to()) : null;
  }

  /** The person known by this word alone, or null. */
  private @Nullable PersonGroup named(View view, int at) {
    boolean word = at < view.size() && view.groupAt(at) == null && view.token(at).isCapitalised();
    var name = word ? fullNames.get(view.token(at).text()) : null;
    boolean more = at + 1 < view.size() && view.token(at + 1).isCapitalised();
    return name == null || more || view.norm(at + 1).equals("'s")
        ? null
        : PersonGroup.ofName(view.sentence(), at, at + 1).withNames(List.of(name));
  }
}
