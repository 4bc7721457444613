package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;

/** Reads what an actor is said to belong to: "linked to X", "a faction of X", "X-backed". */
final class Links {

  private static final Set<String> LINKED = WordClasses.of("actor", "linked-groups-ties");
  private static final Set<String> PARTS = WordClasses.of("actor", "parts");

  private Links() {}

  /** The name of the group this actor is tied to, or empty. */
  static String group(Sentence sentence, Candidate candidate, List<Candidate> all) {
    return candidate.type() == ActorType.PERSON
        ? led(sentence, candidate, all)
        : tied(sentence, candidate, all);
  }

  /** "the junta, led by General Awa Sarr" */
  private static String led(Sentence sentence, Candidate person, List<Candidate> all) {
    int by = person.from() - 1;
    boolean led =
        by > 1
            && sentence.token(by).is("by")
            && (sentence.token(by - 1).is("led") || sentence.token(by - 1).is("headed"));
    return all.stream()
        .filter(other -> led && other.to() < by && by - other.to() < 4)
        .map(other -> Names.text(sentence, other.from(), other.to()))
        .reduce("", (_, last) -> last);
  }

  /** Not "<soldiers> were killed when fighters linked to the Front attacked". */
  private static boolean isOfAnother(Candidate candidate, List<Candidate> all, int tie) {
    return all.stream().anyMatch(other -> other.from() >= candidate.to() && other.from() < tie);
  }

  private static String tied(Sentence sentence, Candidate candidate, List<Candidate> all) {
    int limit = Math.min(sentence.size(), candidate.to() + 16);
    for (int i = candidate.to(); i + 2 < limit; i++) {
      var norm = sentence.token(i).norm();
      var next = sentence.token(i + 1).norm();
      boolean linked = LINKED.contains(norm) && (next.equals("to") || next.equals("with"));
      boolean part = PARTS.contains(norm) && next.equals("of");
      if (linked || part) {
        return isOfAnother(candidate, all, i) ? "" : name(sentence, i + 2);
      }
      if (sentence.token(i).is(".") || sentence.token(i).is(";")) {
        return "";
      }
    }
    return "";
  }

  private static String name(Sentence sentence, int at) {
    int from = sentence.token(at).is("the") ? at + 1 : at;
    int to = from;
    while (to < sentence.size() && (Names.isCapital(sentence, to) || startsName(sentence, to))) {
      to++;
    }
    return to == from ? "" : Names.text(sentence, from, to);
  }

  private static boolean startsName(Sentence sentence, int at) {
    return sentence.token(at).norm().startsWith("al-");
  }
}
