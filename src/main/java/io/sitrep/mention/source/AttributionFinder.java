package io.sitrep.mention.source;

import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in an article, in reading order; holds no state between articles, so one
 * serves all threads.
 */
public final class AttributionFinder {

  private final SourceWords words = new SourceWords();
  private static final Set<String> CLAIMS = Set.of("claimed", "claims");

  private final Subjects subjects;
  private final List<Construction> constructions;

  public AttributionFinder() {
    var verbs = new ReportingWords();
    subjects = new Subjects(words);
    var phrases = new Phrases(words);
    constructions =
        List.of(
            new AccordingTo(phrases),
            new QuotedAs(subjects),
            new ReportedBy(phrases),
            new SaysSubject(verbs, phrases),
            new SubjectSays(verbs, subjects, phrases),
            new PutsFigure(subjects, phrases),
            new Saying(verbs, subjects, phrases),
            new ColonSource(words));
  }

  public List<Attribution> find(Document document) {
    return new Reading(document).read();
  }

  List<Construction> constructions() {
    return constructions;
  }

  /** The credits of one sentence in order, none overlapping another. */
  List<Credit> credits(Sentence sentence) {
    var found = new ArrayList<Credit>();
    for (int i = 0; i < sentence.size(); i++) {
      var credit = first(sentence, i);
      if (credit != null && found.stream().noneMatch(credit::overlaps)) {
        found.add(credit);
      }
    }
    found.sort(Comparator.comparingInt(Credit::start));
    return found;
  }

  private @Nullable Credit first(Sentence sentence, int at) {
    for (var construction : constructions) {
      var credit = construction.at(sentence, at);
      if (credit != null) {
        return credit;
      }
    }
    return null;
  }

  /** One article on its way through the sentences. */
  private final class Reading {

    private final Document document;
    private final Quotations quotations;
    private final SourceMemory memory = new SourceMemory(words);
    private final List<Attribution> found = new ArrayList<>();

    Reading(Document document) {
      this.document = document;
      quotations = Quotations.of(document);
    }

    List<Attribution> read() {
      document.sentences().forEach(this::read);
      return new CarriedQuotes(document, quotations, found).complete();
    }

    private void read(Sentence sentence) {
      var credits = Nested.without(sentence, spoken(sentence));
      if (credits.isEmpty()) {
        memory.notice(sentence);
        noticeClaim(sentence);
        return;
      }
      var reaches = Reaches.of(sentence, credits);
      for (int i = 0; i < credits.size(); i++) {
        found.add(attribution(sentence, credits.get(i), reaches.get(i)));
      }
    }

    /** "The outlawed Front claimed responsibility": a later "it said" is the claimant's. */
    private void noticeClaim(Sentence sentence) {
      for (int i = 1; i + 1 < sentence.size(); i++) {
        if (CLAIMS.contains(sentence.token(i).norm())
            && sentence.token(i + 1).is("responsibility")) {
          var claimant = subjects.before(sentence, i);
          if (claimant != null) {
            memory.noticeBody(sentence, claimant);
          }
        }
      }
    }

    /** What the quoted say others told them stays theirs. */
    private List<Credit> spoken(Sentence sentence) {
      return credits(sentence).stream()
          .filter(credit -> !quotations.hold(span(sentence, credit)))
          .toList();
    }

    private static Span span(Sentence sentence, Credit credit) {
      return sentence.span(credit.start(), credit.end());
    }

    private Attribution attribution(Sentence sentence, Credit credit, Span reach) {
      var source = memory.resolve(sentence, credit.source());
      return new Attribution(
          sentence.span(credit.source().from(), credit.source().to()),
          source.name(),
          source.type(),
          credit.lemma(),
          credit.strength(),
          reach,
          sentence.number(),
          false,
          credit.foundBy());
    }
  }
}
