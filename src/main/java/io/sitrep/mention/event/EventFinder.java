package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds words for violent events, past phrases that only sound like them. Read-only once made: safe
 * for all threads.
 */
public final class EventFinder {

  private static final Set<String> UNREAL = WordClasses.of("event", "unreal");

  private final PhraseTrie<Word> words = new PhraseTrie<>();
  private final PhraseTrie<Boolean> falseFriends = new PhraseTrie<>();
  private final Volley volley = new Volley();

  private record Word(String lemma, EventType type, boolean noun) {}

  public EventFinder() {
    words.from("en/events.tsv", (row, phrases) -> phrases.add(row[0], word(row)));
    falseFriends.from("en/falsefriends.tsv", (row, phrases) -> phrases.add(row[0], true));
  }

  private static Word word(String[] row) {
    return new Word(row[1], Coded.parse(EventType.class, row[2]), row[3].equals("noun"));
  }

  /** In text order, none overlapping. */
  public List<EventMention> find(Sentence sentence) {
    var found = new ArrayList<EventMention>();
    int i = 0;
    while (i < sentence.size()) {
      var friend = falseFriends.longest(sentence.tokens(), i);
      var match = words.longest(sentence.tokens(), i);
      if (friend != null && (match == null || friend.length() > match.length())) {
        i += friend.length();
      } else if (match != null) {
        if (isReal(sentence, i) && !isTeam(sentence, i, match.value())) {
          found.add(mention(sentence, i, i + match.length(), match.value()));
        }
        i += match.length();
      } else {
        var launched = volley.at(sentence, i);
        if (launched != null && isReal(sentence, i)) {
          found.add(mention(sentence, i, i + 1, new Word("launch", launched, false)));
        }
        i++;
      }
    }
    return found;
  }

  private static EventMention mention(Sentence sentence, int from, int to, Word word) {
    return new EventMention(
        sentence.span(from, to),
        sentence.number(),
        from,
        to,
        word.type(),
        word.lemma(),
        word.noun());
  }

  /** "a win against <Pirates>": a crew of pirates has no capital within a sentence. */
  private static boolean isTeam(Sentence sentence, int at, Word word) {
    return at > 0
        && word.type() == EventType.PIRACY
        && sentence.token(at).isCapitalised()
        && !sentence.token(at - 1).isMark()
        && sentence.tokens().stream().limit(at).anyMatch(t -> t.isWord() && !t.isCapitalised());
  }

  private static boolean isReal(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (UNREAL.contains(sentence.token(i).norm())) {
        return false;
      }
    }
    return true;
  }
}
