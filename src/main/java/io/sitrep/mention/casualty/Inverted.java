package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;

/** "Killed were two officers and a clerk", "Dead are Ana Lima, 17, and Rui Costa, 20". */
final class Inverted implements Construction {

  @Override
  public String id() {
    return "inverted";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    boolean participle =
        trigger.is(Form.VERB_PAST) || trigger.is(Form.VERB_PART) || trigger.is(Form.STATE);
    if (!participle || !isFirst(view, trigger.from())) {
      return List.of();
    }
    int be = Among.afterScene(view, trigger.to());
    return isBe(view.norm(be))
        ? Mentions.of(view, trigger, Arguments.right(view, be + 1), Link.WHOLE, id())
        : List.of();
  }

  private static boolean isFirst(View view, int at) {
    var before = view.norm(at - 1);
    return at == 0 || before.equals(";") || before.equals("also");
  }

  private static boolean isBe(String norm) {
    return Words.BE.contains(norm) && (norm.startsWith("w") || norm.startsWith("a"));
  }
}
