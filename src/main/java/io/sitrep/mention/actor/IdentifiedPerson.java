package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name with an age, or after "identified as", "led by", "named": "Aram Teko, 41,". */
final class IdentifiedPerson implements Construction {

  private static final Pattern AGE = Pattern.compile("\\d{1,2}(-year-old)?");
  private static final Set<String> NAMING = WordClasses.of("actor", "naming");

  private static final Set<String> COMMANDS = WordClasses.of("actor", "commands");

  private final ActorWords words;

  IdentifiedPerson(ActorWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "identified-person";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (!Names.isCapital(sentence, at) || Names.isCapital(sentence, at - 1)) {
      return null;
    }
    int to = Names.personEnd(sentence, at);
    if (to - at < 2 || to - at > 4 || !isIdentified(sentence, at, to)) {
      return null;
    }
    var name = Names.text(sentence, at, to);
    if (words.isPlace(name) || words.heads.longest(sentence.tokens(), to - 1) != null) {
      return null;
    }
    var surname = sentence.token(to - 1).text();
    return new Candidate(at, to, ActorType.PERSON, "", true, null, List.of(surname), id());
  }

  private static boolean isIdentified(Sentence sentence, int from, int to) {
    return aged(sentence, from, to)
        || Names.isBefore(sentence, from, NAMING)
        || (Names.isBefore(sentence, from, Set.of("as"))
            && Names.isBefore(sentence, from - 1, Set.of("identified", "named", "bomber")))
        || (Names.isBefore(sentence, from, Set.of("by"))
            && Names.isBefore(sentence, from - 1, COMMANDS));
  }

  private static boolean closes(Sentence sentence, int at) {
    return at >= sentence.size() || sentence.token(at).isMark() || sentence.token(at).is("years");
  }

  private static boolean aged(Sentence sentence, int from, int to) {
    boolean after =
        to + 1 < sentence.size()
            && (sentence.token(to).is(",") || sentence.token(to).is("("))
            && AGE.matcher(sentence.token(to + 1).norm()).matches()
            && closes(sentence, to + 2);
    int before = from > 1 && sentence.token(from - 1).is(",") ? from - 2 : from - 1;
    return after || (before >= 0 && Words.isAge(sentence.token(before).norm()));
  }
}
