package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Nine more <were flown to Juba with wounds>". */
final class Moved implements Construction {

  /** Tokens between "flown" and "with". */
  private static final int FARTHEST = 8;

  private static final Set<String> MOVED = WordClasses.of("casualty", "moved");

  @Override
  public String id() {
    return "moved";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.STATE)
        || trigger.word().outcome() != Outcome.WOUNDED
        || !view.norm(trigger.from()).equals("with")) {
      return List.of();
    }
    for (int i = trigger.from() - 1; i > 0 && trigger.from() - i <= FARTHEST; i--) {
      if (MOVED.contains(view.norm(i)) && Words.BE.contains(view.norm(i - 1))) {
        return Mentions.of(view, trigger, Arguments.left(view, i - 1), Link.WEAK, id());
      }
      if (view.token(i).isMark() || view.groupAt(i) != null) {
        return List.of();
      }
    }
    return List.of();
  }
}
