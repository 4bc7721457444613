package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that tell a toll of before from one of now. */
final class TollCues {

  private static final Set<String> FORMER = WordClasses.of("incident", "former");
  private static final Set<String> RISE = WordClasses.of("incident", "rise");

  private static final Set<String> REPORTS = WordClasses.of("incident", "reports");

  private static final Set<String> REPORTING = Set.of("said", "says", "say", "told");

  private static final Set<String> SAYING = WordClasses.of("incident", "toll-cues-saying");

  private static final Set<String> CONTRAST =
      Set.of("although", "but", "however", "though", "whereas", "while", "yet", ";");

  private TollCues() {}

  /** Whether an article speaks of its toll, which it then gives as it stands now. */
  static boolean areIn(Document document) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.is("toll"));
  }

  /** "had on Sunday put the toll at 17", "an earlier count of nine". */
  static boolean isFormer(Findings findings, CasualtyMention mention) {
    var sentence = findings.document().sentence(mention.sentence());
    return has(sentence, mention, FORMER)
        || isFormerReport(sentence, mention)
        || isPastPerfect(sentence, mention);
  }

  /** "Police had reported four deaths": said before what the article says now. */
  static boolean isPastPerfect(Findings findings, CasualtyMention mention) {
    return isPastPerfect(findings.document().sentence(mention.sentence()), mention);
  }

  /** "An <earlier statement> released by the group on Sunday said 26 had been killed". */
  private static boolean isFormerReport(Sentence sentence, CasualtyMention mention) {
    int first = Math.min(mention.triggerFrom(), mention.group().from());
    return IntStream.range(0, Math.max(0, first - 1))
        .anyMatch(at ->
            FORMER.contains(sentence.token(at).norm())
                && REPORTS.contains(sentence.token(at + 1).norm()));
  }

  /** "had on Sunday put", "had said overnight": the saying itself is of before. */
  private static boolean isPastPerfect(Sentence sentence, CasualtyMention mention) {
    int first = Math.min(mention.triggerFrom(), mention.group().from());
    for (int i = Math.max(0, first - 12); i < first; i++) {
      if (sentence.token(i).is("had") && !isReported(sentence, i)) {
        return IntStream.range(i + 1, Math.min(first, i + 5))
            .anyMatch(at -> SAYING.contains(sentence.token(at).norm()));
      }
    }
    return false;
  }

  /** "They said they had counted": the saying is of now. */
  private static boolean isReported(Sentence sentence, int had) {
    return IntStream.range(Math.max(0, had - 4), had)
        .anyMatch(at -> REPORTING.contains(sentence.token(at).norm()));
  }

  /** "12 died, <but> police said seven were killed": two figures of one sentence at odds. */
  static boolean isContrast(Findings findings, CasualtyMention one, CasualtyMention other) {
    return findings.document().sentence(one.sentence()).tokens().stream()
        .filter(token -> token.span().start() >= one.span().end())
        .filter(token -> token.span().end() <= other.span().start())
        .anyMatch(token -> CONTRAST.contains(token.norm()));
  }

  /** "the toll has risen to", "now stands at". */
  static boolean isRise(Findings findings, CasualtyMention mention) {
    return has(findings.document().sentence(mention.sentence()), mention, RISE);
  }

  private static boolean has(Sentence sentence, CasualtyMention mention, Set<String> words) {
    int from = Math.max(0, Math.min(mention.triggerFrom(), mention.group().from()) - 8);
    int to = Math.min(sentence.size(), mention.triggerFrom() + 6);
    for (int i = from; i < to; i++) {
      if (words.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
