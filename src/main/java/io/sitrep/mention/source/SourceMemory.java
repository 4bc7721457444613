package io.sitrep.mention.source;

import io.sitrep.lexicon.SourceType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources an article has named so far, for "he", "the ministry" and bare surnames. */
final class SourceMemory {

  private static final Set<String> BODIES = WordClasses.of("source", "bodies");

  private static final Set<String> COURTESY = WordClasses.of("source", "courtesy");

  private static final Set<String> TITLES = WordClasses.of("source", "titles");

  private final SourceWords words;
  private final List<Known> known = new ArrayList<>();

  /** A source and the words it was given. */
  record Known(String name, SourceType type, List<String> norms, boolean body, boolean many) {

    boolean isPerson() {
      return !body && !many;
    }
  }

  SourceMemory(SourceWords words) {
    this.words = words;
  }

  /** Whom the phrase stands for; remembered when it names someone new. */
  Known resolve(Sentence sentence, Range phrase) {
    var tokens = SourceNames.core(sentence, phrase);
    var first = tokens.getFirst();
    var earlier = Phrases.isPronoun(first) && tokens.size() == 1 ? pronoun(first) : again(tokens);
    if (earlier != null) {
      known.add(earlier);
      return earlier;
    }
    var fresh = fresh(sentence, phrase, tokens);
    known.add(fresh);
    return fresh;
  }

  /**
   * A person with a title at the head of a sentence, whom a later "she" may stand for though the
   * sentence has no verb of speech: "Dr Ada Moro, a surgeon, gave a higher figure."
   */
  void notice(Sentence sentence) {
    int end = 1;
    while (end < sentence.size() && sentence.token(end).isCapitalised()) {
      end++;
    }
    if (end > 1 && TITLES.contains(sentence.token(0).norm())) {
      var phrase = new Range(0, end);
      var earlier = again(sentence.tokens().subList(end - 1, end));
      known.add(
          earlier == null ? fresh(sentence, phrase, SourceNames.core(sentence, phrase)) : earlier);
    }
  }

  /** A group that a later "it" may stand for though this sentence has no verb of speech. */
  void noticeBody(Sentence sentence, Range phrase) {
    var named = fresh(sentence, phrase, SourceNames.core(sentence, phrase));
    known.add(new Known(named.name(), named.type(), named.norms(), true, false));
  }

  private Known fresh(Sentence sentence, Range phrase, List<Token> tokens) {
    var all = sentence.tokens().subList(phrase.from(), phrase.to());
    var type = words.type(tokens);
    type = type == null ? words.type(all) : type;
    var norms = all.stream().map(Token::norm).toList();
    boolean body = tokens.stream().anyMatch(token -> BODIES.contains(token.norm()));
    var known = type == null ? SourceType.UNATTRIBUTED : type;
    var name = SourceNames.text(sentence, phrase);
    return new Known(name, known, norms, body && !isPersonal(norms), isPlural(sentence, phrase));
  }

  /** "prosecutors", "two residents": a plural noun that is no name. */
  private static boolean isPlural(Sentence sentence, Range phrase) {
    var tokens = SourceNames.core(sentence, phrase);
    var head = SourceNames.head(tokens);
    return head.norm().endsWith("s") && head.norm().length() > 3 && !head.isCapitalised();
  }

  private static boolean isPersonal(List<String> norms) {
    return norms.stream()
        .anyMatch(norm ->
            norm.startsWith("spokes")
                || Set.of("official", "source", "chief", "officer", "doctor", "director")
                    .contains(norm));
  }

  private @Nullable Known pronoun(Token token) {
    boolean body = token.is("it");
    for (int i = known.size() - 1; i >= 0; i--) {
      if (token.is("they") || (body ? known.get(i).body() : known.get(i).isPerson())) {
        return known.get(i);
      }
    }
    return known.isEmpty() ? null : known.getLast();
  }

  /** "the ministry" after "the defence ministry", "Ba" or "Mr Ba" after "Amadou Ba". */
  private @Nullable Known again(List<Token> tokens) {
    var last = tokens.getLast();
    boolean definite = tokens.size() == 2 && tokens.getFirst().is("the");
    boolean surname = tokens.size() == 1 && last.isCapitalised();
    boolean courtesy = tokens.size() == 2 && COURTESY.contains(tokens.getFirst().norm());
    if (!definite && !surname && !courtesy) {
      return null;
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      var candidate = known.get(i);
      if (candidate.norms().contains(last.norm()) && candidate.norms().size() > 1) {
        return candidate;
      }
    }
    return null;
  }
}
