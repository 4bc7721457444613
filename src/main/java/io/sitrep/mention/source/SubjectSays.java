package io.sitrep.mention.source;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Police said three died", "three died, police said", "the army, which lost two, said". */
final class SubjectSays implements Construction {

  private static final Set<String> BEFORE_NOUNS = WordClasses.of("source", "before-nouns");

  private static final Set<String> UNSAID = WordClasses.of("source", "unsaid");

  /** What one vows or urges has not been said before. */
  private static final Set<String> FORWARD = WordClasses.of("source", "forward");

  private static final Set<String> BE = WordClasses.of("source", "be");

  /** Words from an article to the noun it stands with, at most. */
  private static final int NOUN = 4;

  private static final Set<String> HELD = Set.of("attributed", "blamed", "credited");
  private static final Set<String> FATES = Set.of("dead", "missing", "drowned", "trapped");
  private static final Set<String> THOUGHT = Set.of("suspected", "believed", "alleged", "thought");
  private static final Set<String> TO = Set.of("to", "on");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

  private final ReportingWords verbs;
  private final Subjects subjects;
  private final Phrases phrases;

  SubjectSays(ReportingWords verbs, Subjects subjects, Phrases phrases) {
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return "subject-says";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    var verb = verbs.verb(sentence.token(at).norm());
    if (verb == null || !reports(sentence, at, verb)) {
      return null;
    }
    var subject = subjects.before(sentence, at);
    if (subject == null
        || Words.PREPOSITIONS.contains(sentence.token(subject.to() - 1).norm())
        || !canReport(sentence, at, verb, subject)) {
      return null;
    }
    var source = phrases.maker(sentence, subject);
    boolean leads = !Clauses.contentBefore(sentence, subject.from(), at);
    boolean joined = subject.from() > 1 && sentence.token(subject.from() - 1).is(",");
    if ((joined || !leads) && FORWARD.contains(verb.lemma())) {
      return null; // "bombs kill nine, army vows revenge"
    }
    return new Credit(source, new Range(at, at + 1), verb.lemma(), verb.strength(), leads, id());
  }

  private static boolean reports(Sentence sentence, int at, ReportingWords.Verb verb) {
    boolean finite = verb.isFinite() || (verb.isParticiple() && afterHave(sentence, at));
    return finite
        && !Grammar.isName(sentence, at)
        && !isPassive(sentence, at)
        && !isAccused(sentence, at)
        && !isInverted(sentence, at, verb)
        && !isSilent(sentence, at, verb)
        && !isNoun(sentence, at)
        && !isDeed(sentence, at)
        && !isHead(sentence, at, verb)
        && !isState(sentence, at);
  }

  private static boolean afterHave(Sentence sentence, int at) {
    int before = beforeAdverbs(sentence, at);
    return before >= 0 && HAVE.contains(sentence.token(before).norm());
  }

  /** "ISLAMIC STATE", where capitals tell nothing. */
  private static boolean isState(Sentence sentence, int at) {
    return (sentence.token(at).is("state") || sentence.token(at).is("states"))
        && !(at + 1 < sentence.size() && sentence.token(at + 1).is("that"));
  }

  private boolean canReport(Sentence sentence, int at, ReportingWords.Verb verb, Range subject) {
    return !takesLives(sentence, at)
        && (verb.plain()
            || phrases.isSource(sentence, subject)
            || (at + 1 < sentence.size() && sentence.token(at + 1).is("that")));
  }

  private static boolean isPassive(Sentence sentence, int at) {
    int before = beforeAdverbs(sentence, at);
    return before >= 0 && BE.contains(sentence.token(before).norm());
  }

  /** "killing 13, <said> a local militia", "a nurse, <said> the mayor": the subject follows. */
  private static boolean isInverted(Sentence sentence, int at, ReportingWords.Verb verb) {
    return verb.lemma().equals("say")
        && at > 0
        && sentence.token(at - 1).is(",")
        && at + 1 < sentence.size()
        && opensName(sentence, at + 1)
        && !Grammar.hasVerb(sentence, at + 1, sentence.size());
  }

  private static boolean opensName(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return SaysSubject.ARTICLES.contains(norm)
        || norm.equals("the")
        || (sentence.token(at).isCapitalised() && !Grammar.isTime(norm));
  }

  /** "three men <accused> of murder" */
  private static boolean isAccused(Sentence sentence, int at) {
    return sentence.token(at).is("accused")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).is("of");
  }

  /** "The group did not <mention> the attack", "has not <commented>": no source of anything. */
  private static boolean isSilent(Sentence sentence, int at, ReportingWords.Verb verb) {
    int before = beforeAdverbs(sentence, at);
    return before >= 0
        && Words.NEGATIONS.contains(sentence.token(before).norm())
        && UNSAID.contains(verb.lemma());
  }

  private static int beforeAdverbs(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && isAdverb(sentence.token(before).norm())) {
      before--;
    }
    return before;
  }

  private static boolean isAdverb(String norm) {
    return (norm.endsWith("ly") && Words.isAdverb(norm))
        || Grammar.CONNECTIVES.contains(norm)
        || norm.equals("first");
  }

  /** "the report", "its claim", "six suspected rebels". */
  private static boolean isNoun(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    var before = sentence.token(at - 1);
    return BEFORE_NOUNS.contains(before.norm())
        || before.isNumber()
        || NumberReader.small(before.norm()) >= 0;
  }

  /**
   * "Troops responded with live fire", "officers found a man", "strikes attributed to the army",
   * "eleven soldiers feared dead", "gunmen suspected to be rebels"
   */
  private static boolean isDeed(Sentence sentence, int at) {
    var next = at + 1 < sentence.size() ? sentence.token(at + 1).norm() : "";
    boolean finds = sentence.token(at).is("found") || sentence.token(at).is("find");
    boolean held = HELD.contains(sentence.token(at).norm()) && TO.contains(next);
    boolean called = next.equals("as") && at > 0 && sentence.token(at - 1).is(",");
    boolean thought = THOUGHT.contains(sentence.token(at).norm()) && next.equals("to");
    return next.equals("with")
        || FATES.contains(next)
        || held
        || thought
        || called
        || (finds && (next.equals("a") || next.equals("an")));
  }

  /**
   * "a police <post>", "a defence <volunteer>": the base of a verb after one of a kind is a noun.
   */
  private static boolean isHead(Sentence sentence, int at, ReportingWords.Verb verb) {
    if (isCountedNoun(sentence, at, verb)) {
      return true;
    }
    if (!sentence.token(at).norm().equals(verb.lemma())) {
      return false;
    }
    boolean police = false;
    for (int i = at - 1; i >= Math.max(0, at - NOUN) && !sentence.token(i).isMark(); i--) {
      var norm = sentence.token(i).norm();
      if (isPlural(norm)) {
        return false;
      }
      if (norm.equals("a") || norm.equals("an") || norm.equals("the")) {
        return !(police && norm.equals("the"));
      }
      police |= norm.equals("police");
    }
    return false;
  }

  /** "two Front <posts>" */
  private static boolean isCountedNoun(Sentence sentence, int at, ReportingWords.Verb verb) {
    var before = sentence.tokens().subList(Math.max(0, at - NOUN + 1), at);
    return sentence.token(at).norm().equals(verb.lemma() + "s")
        && before.stream().anyMatch(t -> t.isNumber() || NumberReader.small(t.norm()) >= 2);
  }

  /** "the <officials> say" */
  private static boolean isPlural(String norm) {
    return norm.endsWith("s") && !norm.endsWith("ss");
  }

  /** "The blast claimed 12 lives" reports nothing. */
  private static boolean takesLives(Sentence sentence, int at) {
    int to = Math.min(sentence.size(), at + 6);
    return sentence.token(at).norm().startsWith("claim")
        && sentence.tokens().subList(at, to).stream()
            .anyMatch(token -> token.is("lives") || token.is("life"));
  }
}
