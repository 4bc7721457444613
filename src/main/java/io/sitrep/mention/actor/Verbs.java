package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells the verb of a clause from its form, as far as actors need it. */
final class Verbs {

  private static final Set<String> FORMS = WordClasses.of("actor", "forms");

  private Verbs() {}

  static boolean isFinite(Sentence sentence, int at) {
    var token = sentence.token(at);
    var norm = token.norm();
    boolean past = norm.endsWith("ed") && norm.length() > 3;
    return !token.is("and") && (FORMS.contains(norm) || past) && !token.isCapitalised();
  }
}
