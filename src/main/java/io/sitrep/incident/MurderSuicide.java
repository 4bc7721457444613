package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.text.CuedPattern;
import io.sitrep.text.Document;
import java.util.List;
import java.util.regex.Pattern;

/** An article of somebody who killed others and himself. */
final class MurderSuicide {

  private static final CuedPattern NAME =
      new CuedPattern(
          "(?i)\\b(?:murder|homicide)s?(?:[ /,\u2010-\u2014-]{1,3}"
              + "|,? and (?:an? |apparent )?)suicide",
          "suicide");

  private static final Pattern SURVIVORS =
      Pattern.compile(
          "(?i)\\b(?:surviv(?:ed?|ing|ors?)|wounded|injured|injuries|hospitali[sz]ed"
              + "|(?:critical|serious|stable) condition|critically|expected to live)\\b");

  private static final String SHOOT = "shoot";

  private MurderSuicide() {}

  static boolean isTold(Document document) {
    return NAME.firstInAnyCase(document.text()) != null;
  }

  /**
   * "He shot his wife and son and then himself": where no survivor is told of, those he shot are
   * dead.
   */
  static List<CasualtyMention> settled(Document document, List<CasualtyMention> mentions) {
    boolean all = isTold(document) && !SURVIVORS.matcher(document.text()).find();
    return all ? mentions.stream().map(MurderSuicide::fatal).toList() : mentions;
  }

  private static CasualtyMention fatal(CasualtyMention mention) {
    boolean shot =
        mention.outcome() == Outcome.WOUNDED
            && mention.lemma().equals(SHOOT)
            && mention.foundBy().equals("active");
    return shot ? mention.ending(Outcome.KILLED) : mention;
  }
}
