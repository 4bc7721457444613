package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the words for what befell people, past phrases that only sound like it. Read-only once
 * made.
 */
final class Triggers {

  private static final Set<String> HURT = Set.of("wound", "injure", "wounded", "injured", "hurt");
  private static final Set<String> KILL = Set.of("kill", "dead", "martyr");

  private final PhraseTrie<OutcomeWord> words = new PhraseTrie<>();
  private final PhraseTrie<Boolean> falseFriends = new PhraseTrie<>();

  Triggers() {
    words.from("en/outcomes.tsv", (row, phrases) -> phrases.add(row[0], word(row)));
    falseFriends.from("en/falsefriends.tsv", (row, phrases) -> phrases.add(row[0], true));
  }

  private static OutcomeWord word(String[] row) {
    return new OutcomeWord(
        row[1], Coded.parse(Outcome.class, row[2]), Coded.parse(OutcomeWord.Form.class, row[3]));
  }

  /** In text order, none overlapping. */
  List<Trigger> find(Sentence sentence) {
    var found = new ArrayList<Trigger>();
    int i = 0;
    while (i < sentence.size()) {
      var injuries = Injuries.at(sentence, i);
      if (injuries != null) {
        add(sentence, found, injuries);
        i = injuries.to();
        continue;
      }
      var friend = falseFriends.longest(sentence.tokens(), i);
      var match = words.longest(sentence.tokens(), i);
      if (friend != null && (match == null || friend.length() > match.length())) {
        i += friend.length();
      } else if (match != null && !goesOn(sentence, i, i + match.length())) {
        int to = i + match.length();
        add(sentence, found, new Trigger(i, to, Limbs.settle(sentence, to, match.value())));
        i = to;
      } else {
        i++;
      }
    }
    return found;
  }

  /** "left the village <chief> dead": the phrase's noun is no more than a modifier. */
  private static boolean goesOn(Sentence sentence, int from, int to) {
    if (to >= sentence.size() || !sentence.token(from).is("left") || to - from < 3) {
      return false;
    }
    var next = sentence.token(to);
    return next.is("'s")
        || (next.isWord()
            && !next.isCapitalised()
            && !Words.PHRASE_ENDS.contains(next.norm())
            && !Words.isAdverb(next.norm()));
  }

  /** "killed or wounded" is one outcome of its own, "beaten and killed" the graver of the two. */
  private static void add(Sentence sentence, List<Trigger> found, Trigger trigger) {
    if (!found.isEmpty()) {
      var last = found.getLast();
      if (last.to() == trigger.from() - 1
          && isJoiner(sentence, last.to())
          && agree(last, trigger)) {
        found.set(found.size() - 1, joined(last, trigger));
        return;
      }
    }
    found.add(trigger);
  }

  private static boolean isJoiner(Sentence sentence, int at) {
    return sentence.token(at).is("and") || sentence.token(at).is("or");
  }

  private static boolean agree(Trigger a, Trigger b) {
    return a.word().form() == b.word().form()
        && (isBodily(a.word().outcome()) && isBodily(b.word().outcome()));
  }

  private static boolean isBodily(Outcome outcome) {
    return outcome == Outcome.KILLED || outcome == Outcome.WOUNDED;
  }

  private static Trigger joined(Trigger a, Trigger b) {
    boolean either =
        (KILL.contains(a.word().lemma()) && HURT.contains(b.word().lemma()))
            || (HURT.contains(a.word().lemma()) && KILL.contains(b.word().lemma()));
    var outcome =
        either
            ? Outcome.KILLED_OR_WOUNDED
            : a.word().outcome() == Outcome.KILLED ? Outcome.KILLED : b.word().outcome();
    return new Trigger(
        a.from(), b.to(), new OutcomeWord(b.word().lemma(), outcome, b.word().form()));
  }
}
